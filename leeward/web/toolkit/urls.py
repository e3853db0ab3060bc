"""Addresses of practices."""

from django.urls import path

from leeward.web.toolkit import views

app_name = "toolkit"
urlpatterns = [
    path("tools/", views.tools, name="tools"),
    path("tools/kept/", views.kept, name="kept"),
    path("tools/kept/practices.json", views.export, name="export"),
    path("tools/<slug:slug>/", views.exercise, name="exercise"),
    path("tools/<slug:slug>/done/", views.done, name="done"),
    path("tools/<slug:slug>/<uuid:practice_id>/", views.practice, name="practice"),
    path("tools/<slug:slug>/<uuid:practice_id>/remove/", views.remove, name="remove"),
]
