"""Addresses of the API. Whatever library answers, a refusal is a problem detail."""

from __future__ import annotations

from typing import Any

from django.urls import path
from ninja import NinjaAPI

from leeward.web.api import views
from leeward.web.api.api import api
from leeward.web.api.chat import chat_api
from leeward.web.api.problems import in_words


def _told(door: NinjaAPI) -> Any:
    patterns, app, space = door.urls
    for pattern in patterns:
        pattern.callback = in_words(pattern.callback)
    return patterns, app, space


urlpatterns = [
    path("api/v1/docs", views.reference, name="api_reference"),
    path("api/v1/", _told(api)),
    path("api/chat", _told(chat_api)),
    path("api/", views.nothing_here),
    path("api/<path:path>", views.nothing_here),
]
