"""Small middlewares: the person's time zone, and headers that keep pages private."""

from __future__ import annotations

import zoneinfo
from collections.abc import Awaitable, Callable
from typing import Any

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.cache import add_never_cache_headers

_Answer = Callable[[HttpRequest], Any]


class _Both:
    """Runs before and after a view, whether the stack is synchronous or not."""

    sync_capable = True
    async_capable = True

    def __init__(self, get_response: _Answer) -> None:
        self.get_response = get_response
        self.is_async = iscoroutinefunction(get_response)
        if self.is_async:
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> Any:
        if self.is_async:
            return self._later(request)
        self.before(request)
        response = self.get_response(request)
        self.after(request, response)
        return response

    async def _later(self, request: HttpRequest) -> Any:
        self.before(request)
        answer: Awaitable[Any] = self.get_response(request)
        response = await answer
        self.after(request, response)
        return response

    def before(self, request: HttpRequest) -> None:
        """Prepare the request."""

    def after(self, request: HttpRequest, response: Any) -> None:
        """Finish the response."""


class ZoneMiddleware(_Both):
    """Activates the time zone that the browser named in the cookie ``zone``; UTC until it does."""

    def before(self, request: HttpRequest) -> None:
        name = request.COOKIES.get("zone", "")
        try:
            timezone.activate(zoneinfo.ZoneInfo(name)) if name else timezone.deactivate()
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            timezone.deactivate()


class HeadersMiddleware(_Both):
    """Keeps personal pages out of every cache and takes from pages the powers they do not need."""

    def after(self, request: HttpRequest, response: Any) -> None:
        response.headers.setdefault(
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        )
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if not response.has_header("Cache-Control"):
            add_never_cache_headers(response)
