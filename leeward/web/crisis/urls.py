"""Addresses of the help page and the safety plan."""

from django.urls import path

from leeward.web.crisis import views

app_name = "crisis"
urlpatterns = [
    path("help/", views.help_now, name="help"),
    path("help/<slug:code>/", views.help_now, name="help_country"),
    path("plan/", views.plan, name="plan"),
    path("plan/edit/", views.edit_plan, name="edit_plan"),
    path("plan/delete/", views.delete_plan, name="delete_plan"),
]
