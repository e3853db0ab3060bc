"""Addresses of questionnaires."""

from django.urls import path

from leeward.web.checkins import views

app_name = "checkins"
urlpatterns = [
    path("questions/", views.index, name="list"),
    path("questions/<slug:instrument_id>/", views.about, name="about"),
    path("questions/<slug:instrument_id>/begin/", views.begin, name="begin"),
    path("questions/filling/<uuid:filling_id>/<int:number>/", views.item, name="item"),
    path("questions/filling/<uuid:filling_id>/open/", views.still_open, name="open"),
    path("questions/filling/<uuid:filling_id>/delete/", views.delete, name="delete"),
    path("questions/filling/<uuid:filling_id>/result/", views.result, name="result"),
    path("questions/filling/<uuid:filling_id>/one-question/", views.direct, name="direct"),
]
