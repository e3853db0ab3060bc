"""Addresses of who is there, the alerts, the rota and the trusted contact."""

from django.urls import path

from leeward.web.oncall import rota_views, views

app_name = "oncall"
urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/trusted/", views.trusted, name="trusted"),
    path("people/trusted/withdraw/", views.withdraw, name="withdraw"),
    path("on-call/", views.desk, name="desk"),
    path("on-call/live/", views.live, name="live"),
    path("on-call/alert/<uuid:alert_id>/", views.alert, name="alert"),
    path("on-call/test/", views.test, name="test"),
    path("on-call/test/<uuid:drill_id>/", views.answer_test, name="answer_test"),
    path("on-call/notice/<str:token>/", views.notice, name="notice"),
    path("on-call/sw.js", views.service_worker, name="service_worker"),
    path("on-call/wake/", views.wake, name="wake"),
    path("on-call/wake/off/", views.wake_off, name="wake_off"),
    path("on-call/rota/", rota_views.rota, name="rota"),
    path("on-call/rota/people/", rota_views.add_responder, name="add_responder"),
    path(
        "on-call/rota/people/<uuid:responder_id>/remove/",
        rota_views.remove_responder,
        name="remove_responder",
    ),
    path("on-call/rota/weekly/", rota_views.add_weekly, name="add_weekly"),
    path("on-call/rota/cover/", rota_views.add_cover, name="add_cover"),
    path("on-call/rota/shift/<uuid:shift_id>/remove/", rota_views.remove_shift, name="remove_shift"),
    path("on-call/rota/clock/", rota_views.set_clock, name="set_clock"),
]
