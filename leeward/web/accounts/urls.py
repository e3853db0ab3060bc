"""Addresses under ``/me/``: keeping one's place, consent, leaving."""

from django.urls import path

from leeward.web.accounts import views

app_name = "accounts"
urlpatterns = [
    path("", views.me, name="me"),
    path("keep/", views.keep, name="keep"),
    path("keep/phrase/", views.phrase, name="phrase"),
    path("return/", views.come_back, name="return"),
    path("choices/", views.choices, name="choices"),
    path("settings/", views.preferences, name="preferences"),
    path("sign-out/everywhere/", views.everywhere, name="everywhere"),
    path("erase/", views.erase, name="erase"),
]
