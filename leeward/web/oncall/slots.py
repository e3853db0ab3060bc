"""What the people behind the software put on Me, on Home and on the page that says what Leeward is."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from leeward.web.accounts import access
from leeward.web.accounts.models import Person
from leeward.web.oncall import queries
from leeward.web.oncall.words import who_is_there
from leeward.web.shell import slots
from leeward.web.shell.language import page_language

_Filling = tuple[str, dict[str, Any]]


def _works_here(person: Person | None) -> bool:
    """Whether a person may see alerts; members cost no question to the database."""
    if person is None or not (person.is_admin or person.is_therapist):
        return False
    return person.is_admin or queries.responder_of(person) is not None


def me_row(request: HttpRequest) -> _Filling:
    """The way to who is there, and for who has duty the way to the alerts with how many wait."""
    person = access.person_of(request)
    works = _works_here(person)
    return "oncall/_me_row.html", {"works": works, "waiting": queries.unread().count() if works else 0}


def home(request: HttpRequest) -> _Filling | None:
    """For who has duty, a card while an alert or a test waits."""
    if not _works_here(access.person_of(request)):
        return None
    waiting, drill = queries.unread().count(), queries.open_drill()
    return ("oncall/_home.html", {"waiting": waiting, "drill": drill}) if waiting or drill else None


def about(request: HttpRequest) -> _Filling:
    """Who is on call now, in a sentence."""
    return "oncall/_about.html", {"people_line": who_is_there(page_language())}


def fill_slots() -> None:
    """Register the places."""
    slots.register("me.rows", me_row)
    slots.register("home.today", home)
    slots.register("about.people", about)
