"""What every template may use: who acts, which place in the frame is current, whether help is near."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

_PLACES = (
    ("/talk", "talk"),
    *((prefix, "checkin") for prefix in ("/check-in", "/start", "/questions")),
    *((prefix, "tools") for prefix in ("/tools", "/library")),
    *(
        (prefix, "me")
        for prefix in (
            "/me",
            "/account",
            "/diary",
            "/week",
            "/plan",
            "/appointments",
            "/hours",
            "/day",
            "/care",
            "/practice",
        )
    ),
)


def frame(request: HttpRequest) -> dict[str, Any]:
    """Return the frame's values without touching the database."""
    place = next((name for prefix, name in _PLACES if request.path.startswith(prefix)), "")
    return {
        "place": place or ("home" if request.path == "/" else ""),
        "country": request.COOKIES.get("country", ""),
    }
