"""What a crisis puts into the frame: how one is read, and on Home and Talk the hard hour."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from leeward import wiring
from leeward.web.accounts import access
from leeward.web.crisis import following, queries
from leeward.web.shell import slots
from leeward.web.shell.language import page_language


def how_read(_request: HttpRequest) -> tuple[str, dict[str, Any]]:
    """The way to how one is read."""
    return "crisis/_how_read_row.html", {"words": wiring.reading_words(page_language())}


def after(request: HttpRequest) -> tuple[str, dict[str, Any]] | None:
    """On a later day, once: how it went since the hard hour."""
    about = following.due(access.person_of(request), now=timezone.now())
    if about is None:
        return None
    words = wiring.plan_words(page_language()).after
    return "crisis/_after.html", {"after": words, "asks": words[about]}


def near(request: HttpRequest) -> tuple[str, dict[str, Any]] | None:
    """While a path is open: the plan and help, one tap away."""
    person = access.person_of(request)
    if person is None or not queries.path_is_open(person, now=timezone.now()):
        return None
    return "crisis/_near.html", {}


def fill_slots() -> None:
    """Take the places in the frame."""
    slots.register("me.rows", how_read)
    slots.register("home.first", near)
    slots.register("home.first", after)
    slots.register("talk.first", after)
