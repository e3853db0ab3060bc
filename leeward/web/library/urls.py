"""Addresses of the library."""

from django.urls import path

from leeward.web.library import views

app_name = "library"
urlpatterns = [
    path("library/", views.shelf, name="shelf"),
    path("library/<slug:slug>/", views.article, name="article"),
    path("library/<slug:slug>/helped/", views.helped, name="helped"),
]
