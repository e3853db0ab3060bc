"""What appointments put on Me and on Home."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from leeward.web.accounts import access
from leeward.web.appointments import queries
from leeward.web.shell import slots

_SOON = timedelta(hours=24)
_Filling = tuple[str, dict[str, Any]]


def me_row(request: HttpRequest) -> _Filling | None:
    """The way to one's appointments; for a therapist also to the day and the hours."""
    person = access.person_of(request)
    return ("appointments/_me_row.html", {"person": person}) if person else None


def home(request: HttpRequest) -> _Filling | None:
    """The reminder in the product: what begins within a day, or a time that is held."""
    person, now = access.person_of(request), timezone.now()
    row = queries.next_of(person, now, within=_SOON) if person else None
    return ("appointments/_home.html", {"row": row, "now": now}) if row else None


def fill_slots() -> None:
    """Register the places."""
    slots.register("me.rows", me_row)
    slots.register("home.today", home)
