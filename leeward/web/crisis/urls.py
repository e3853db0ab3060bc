"""Addresses of the help page and the safety plan."""

from django.urls import path

from leeward.web.crisis import plan_pages, reading_pages, views

app_name = "crisis"
urlpatterns = [
    path("help/", views.help_now, name="help"),
    path("help/<slug:code>/", views.help_now, name="help_country"),
    path("help/<slug:code>/near/", views.near_me, name="near"),
    path("plan/", views.plan, name="plan"),
    path("plan/edit/", views.edit_plan, name="edit_plan"),
    path("plan/delete/", views.delete_plan, name="delete_plan"),
    path("plan/step/<slug:name>/", plan_pages.step, name="plan_step"),
    path("plan/share/", plan_pages.share, name="share_plan"),
    path("plan/paper/", plan_pages.paper, name="paper_plan"),
    path("plan/copy/", plan_pages.make_copy, name="make_copy"),
    path("plan/copy/<uuid:copy_id>/", plan_pages.copy, name="copy"),
    path("plan/copy/<uuid:copy_id>/gone/", plan_pages.drop_copy, name="drop_copy"),
    path("plan/copies/gone/", plan_pages.drop_copies, name="drop_copies"),
    path("kept/", plan_pages.kept, name="kept"),
    path("kept/app.webmanifest", plan_pages.kept_manifest, name="kept_manifest"),
    path("how-i-am-read/", reading_pages.how_read, name="how_read"),
    path("after/", reading_pages.after, name="after"),
]
