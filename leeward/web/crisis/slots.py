"""What a crisis puts on Me: how many alerts wait, for administrators."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from leeward.web.accounts import access
from leeward.web.crisis import queries
from leeward.web.shell import slots


def waiting(request: HttpRequest) -> tuple[str, dict[str, Any]] | None:
    """The number of alerts nobody has acknowledged; nothing at all for everybody else."""
    person = access.person_of(request)
    if person is None or not person.is_admin:
        return None
    return "crisis/_waiting.html", {"waiting": queries.waiting_alerts(acting=person)}


def fill_slots() -> None:
    """Register the row."""
    slots.register("me.rows", waiting)
