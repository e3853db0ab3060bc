"""What practices put on Home and on Me: one suggestion with its reason, the way to what was written."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from leeward import wiring
from leeward.core.toolkit.offering import offered
from leeward.core.toolkit.suggest import suggest
from leeward.web.accounts import access
from leeward.web.shell.language import page_language
from leeward.web.toolkit import queries


def suggestion(request: HttpRequest) -> tuple[str, dict[str, Any]] | None:
    """One practice that fits this person and hour."""
    person = access.person_of(request)
    rows = queries.recent(acting=person) if person else []
    against = queries.against(person)
    now = tuple(one for one in wiring.exercises(page_language()) if offered(one, against))
    slugs = {one.slug for one in now}
    waiting = queries.unfinished([row for row in rows if row.slug in slugs])
    found = suggest(
        now,
        hour=timezone.localtime().hour,
        helped=queries.eased(rows),
        unfinished=waiting.slug if waiting else None,
    )
    if found is None:
        return None
    return "toolkit/_suggestion.html", {"found": found, "waiting": waiting}


def me_row(request: HttpRequest) -> tuple[str, dict[str, Any]] | None:
    """The way to the practices somebody kept."""
    return ("toolkit/_me_row.html", {}) if access.person_of(request) else None
