"""Addresses of the desk."""

from django.urls import path

from leeward.web.desk import reviewing, views

app_name = "desk"
urlpatterns = [
    path("desk/", views.home, name="home"),
    path("desk/files/", views.rewrite, name="rewrite"),
    path("desk/lines/", views.lines, name="lines"),
    path("desk/lines/<slug:code>/", views.country, name="country"),
    path("desk/lines/<slug:code>/<slug:line>/", views.sign, name="sign"),
    path("desk/services/", views.services, name="services"),
    path("desk/services/new/", views.service, name="new_service"),
    path("desk/services/<uuid:service_id>/", views.service, name="service"),
    path("desk/services/<uuid:service_id>/remove/", views.remove_service, name="remove_service"),
    path("desk/reviewers/", views.reviewers, name="reviewers"),
    path("desk/reviewers/<uuid:reviewer_id>/revoke/", views.revoke, name="revoke"),
    path("desk/words/", reviewing.words, name="words"),
    path("desk/words/export/", reviewing.export, name="export"),
    path("desk/words/import/", reviewing.carry_in, name="import"),
    path("desk/words/<slug:language>/<slug:kind>/", reviewing.pieces, name="pieces"),
    path("desk/words/<slug:language>/<slug:kind>/<slug:mark>/", reviewing.review, name="review"),
]
