"""Addresses of insights."""

from django.urls import path

from leeward.web.insights import views

app_name = "insights"
urlpatterns = [path("week/", views.week_page, name="week")]
