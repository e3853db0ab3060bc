"""What the desk puts on Me, and what it says on the about page of how much has been reviewed."""

from __future__ import annotations

from typing import Any

from django.db import DatabaseError
from django.http import HttpRequest

from leeward import wiring
from leeward.web.accounts import access
from leeward.web.desk import queries
from leeward.web.shell import slots
from leeward.web.shell.language import page_language


def row(request: HttpRequest) -> tuple[str, dict[str, Any]] | None:
    """The way to the desk, for those who have one."""
    person = access.person_of(request)
    if person is None:
        return None
    try:
        reviewer = queries.reviewer_of(person)
    except DatabaseError:
        reviewer = None
    if not person.is_admin and reviewer is None:
        return None
    return "desk/_me_row.html", {"is_admin": person.is_admin}


def reviewed(request: HttpRequest) -> tuple[str, dict[str, Any]] | None:
    """How much of the words for danger named people have approved, in this language."""
    language = page_language()
    words = wiring.crisis_words(language)
    return "desk/_reviewed.html", {"reviewed": words.reviewed(*wiring.crisis_tally(words.language))}


def fill_slots() -> None:
    """Register both."""
    slots.register("me.rows", row)
    slots.register("about.reviewed", reviewed)
