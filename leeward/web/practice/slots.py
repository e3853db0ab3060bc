"""What the practice puts on Me and on Home."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from leeward.web.accounts import access
from leeward.web.practice import desk, operator, queries
from leeward.web.shell import slots

_Filling = tuple[str, dict[str, Any]]


def me_row(request: HttpRequest) -> _Filling:
    """The way to my care; for a therapist to the desk, for an administrator to the practice."""
    person = access.person_of(request)
    return "practice/_me_row.html", {
        "person": person,
        "to_look_at": operator.to_look_at(timezone.now()) if person and person.is_admin else 0,
    }


def home(request: HttpRequest) -> _Filling | None:
    """A card while something waits: a proposal, for a therapist a request, for an administrator papers."""
    person = access.person_of(request)
    if person is None:
        return None
    now = timezone.now()
    proposal = queries.own_proposal(person, now)
    waiting = {
        "proposed": proposal is not None and not proposal.person_says,
        "requests": len(desk.requests(person, now)) if person.is_therapist else 0,
        "papers": operator.to_look_at(now) if person.is_admin else 0,
    }
    return ("practice/_home.html", waiting) if any(waiting.values()) else None


def fill_slots() -> None:
    """Register the places."""
    slots.register("me.rows", me_row)
    slots.register("home.today", home)
