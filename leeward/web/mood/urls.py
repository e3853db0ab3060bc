"""Addresses of check-ins, the diary and the pictures."""

from django.urls import path

from leeward.web.mood import views

app_name = "mood"
urlpatterns = [
    path("check-in/", views.field, name="field"),
    path("check-in/quick/", views.quick, name="quick"),
    path("check-in/trackers/", views.trackers, name="trackers"),
    path("check-in/trackers/<uuid:tracker_id>/stop/", views.stop_tracker, name="stop_tracker"),
    path("check-in/<uuid:entry_id>/", views.describe, name="describe"),
    path("check-in/<uuid:entry_id>/move/", views.move, name="move"),
    path("check-in/<uuid:entry_id>/remove/", views.remove, name="remove"),
    path("check-in/<uuid:entry_id>/bring-back/", views.bring_back, name="bring_back"),
    path("diary/", views.diary, name="diary"),
    path("diary/<uuid:entry_id>/", views.detail, name="detail"),
    path("start/", views.pictures, name="pictures"),
    path("start/<slug:picture>/", views.pictures, name="picture"),
]
