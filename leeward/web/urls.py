"""The map of addresses: each app owns its own; what libraries bring stands under ``/account/``."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.conf import settings
from django.urls import include, path

socket_urlpatterns: list[Any] = []

urlpatterns = [
    path("", include("leeward.web.shell.urls")),
    path("me/", include("leeward.web.accounts.urls")),
    # Pages that the sign-in library brings; they have access tests of their own.
    path("account/", include("allauth.urls")),
]
urlpatterns += [
    path("", include(f"leeward.web.{name}.urls"))
    for name in settings.ROOMS
    if apps.is_installed(f"leeward.web.{name}")
]

handler400 = "leeward.web.shell.views.bad_request"
handler403 = "leeward.web.shell.views.forbidden"
handler404 = "leeward.web.shell.views.not_found"
handler500 = "leeward.web.shell.views.server_error"
