"""Addresses of the frame."""

from django.urls import path

from leeward.web.shell import views

app_name = "shell"
urlpatterns = [
    path("", views.home, name="home"),
    path("about/", views.about, name="about"),
    path("away/", views.away, name="away"),
    path("leave/", views.leave, name="leave"),
    path("leave-info/", views.leave_info, name="leave_info"),
    path("offline/", views.offline, name="offline"),
    path("design/", views.design, name="design"),
    path("language/", views.set_language, name="language"),
    path("sw.js", views.service_worker, name="service_worker"),
    path("manifest.webmanifest", views.manifest, name="manifest"),
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
]
