"""Addresses of my care, of a therapist's desk and of the practice."""

from django.urls import path

from leeward.web.practice import desk_views, operator_views, sharing_views, views

app_name = "practice"
urlpatterns = [
    path("care/", views.care, name="care"),
    path("care/look/", views.look, name="look"),
    path("care/look/stop/", views.stop, name="stop"),
    path("care/therapists/", views.therapists, name="therapists"),
    path("care/therapists/<uuid:therapist_id>/", views.therapist, name="therapist"),
    path("care/therapists/<uuid:therapist_id>/ask/", views.ask, name="ask"),
    path("care/therapists/<uuid:therapist_id>/change/", views.change, name="change"),
    path("care/proposal/<uuid:proposal_id>/", views.answer, name="answer"),
    path("care/handover/<uuid:handover_id>/", views.handover, name="handover"),
    path("care/sharing/", sharing_views.sharing_page, name="sharing"),
    path("care/sharing/stop/", sharing_views.stop_sharing, name="stop_sharing"),
    path("care/sharing/notes/", sharing_views.notes, name="notes"),
    path("care/looked/", sharing_views.looked, name="looked"),
    path("practice/", desk_views.home, name="desk"),
    path("practice/join/", desk_views.join, name="join"),
    path("practice/profile/", desk_views.profile, name="profile"),
    path("practice/leaving/", desk_views.leaving, name="leaving"),
    path("practice/request/<uuid:proposal_id>/", desk_views.take, name="take"),
    path("practice/client/<uuid:client_id>/", desk_views.client, name="client"),
    path("practice/client/<uuid:client_id>/end/", desk_views.end, name="end"),
    path("practice/operator/", operator_views.home, name="operator"),
    path("practice/operator/match/", operator_views.match, name="match"),
    path("practice/operator/<uuid:therapist_id>/", operator_views.verify, name="verify"),
]
