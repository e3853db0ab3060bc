"""What the talk puts on Me: the way to what is remembered, and for administrators to what people say of replies."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from leeward.web.accounts import access
from leeward.web.shell import slots


def me_rows(request: HttpRequest) -> tuple[str, dict[str, Any]]:
    """The rows for this person."""
    person = access.person_of(request)
    return "companion/_me_rows.html", {"works": person is not None and person.is_admin}


def fill_slots() -> None:
    """Take the places in the frame."""
    slots.register("me.rows", me_rows)
