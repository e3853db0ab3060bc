"""The locked copies of a plan in people's browsers: which there are, what goes into one, and calling them back."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.auth.signals import user_logged_out
from django.db import DatabaseError, transaction
from django.utils.formats import date_format

from leeward.core.safety.plan import STEPS, SafetyPlan, number_in
from leeward.web.accounts.models import Person
from leeward.web.accounts.signals import acted
from leeward.web.crisis import models
from leeward.web.crisis.forms import STEP_NAMES
from leeward.web.crisis.help_page import Row
from leeward.web.crisis.models import PlanCopy
from leeward.web.ledger.actions import record

_log = logging.getLogger(__name__)
COOKIE = "kept"
"""Names the copy of this browser, so that signing out here takes it away."""


def make(person: Person, *, now: datetime) -> PlanCopy:
    """Allow one more copy."""
    with transaction.atomic():
        row = PlanCopy.objects.create(person=person, made_at=now, renewed_at=now)
        record(actor_id=person.pk, subject_id=person.pk, act="plan.copy", thing=f"copy:{row.pk}")
    return row


def own(acting: Person | None, copy_id: UUID) -> PlanCopy | None:
    """Return a copy's row if it is the acting person's."""
    return PlanCopy.objects.filter(pk=copy_id, person=acting).first() if acting else None


def exists(copy_id: UUID) -> bool:
    """Tell whether a copy may stay where it is, without saying whose it is."""
    return PlanCopy.objects.filter(pk=copy_id).exists()


def count(person: Person | None) -> int:
    """Count a person's copies."""
    return PlanCopy.objects.filter(person=person).count() if person else 0


def renewed(row: PlanCopy, *, now: datetime) -> None:
    """Note when a browser fetched the words of its copy."""
    PlanCopy.objects.filter(pk=row.pk).update(renewed_at=now)


def call_back(person_id: UUID, *, copy_id: UUID | None = None) -> int:
    """Take one copy or all of a person's back: a browser drops its copy when it next has a line."""
    rows = PlanCopy.objects.filter(person_id=person_id)
    if copy_id is not None:
        rows = rows.filter(pk=copy_id)
    with transaction.atomic():
        found, _ = rows.delete()
        if found:
            thing = f"copy:{copy_id}" if copy_id else ""
            record(actor_id=person_id, subject_id=person_id, act="plan.copy.remove", thing=thing)
    return found


def contents(row: models.SafetyPlan, plan: SafetyPlan, *, page: dict[str, Any]) -> dict[str, Any]:
    """Return what a copy holds before it is locked: the plan, lines to call and the emergency number.

    *page* is the help page's context; what of it holds only at this hour is left out.
    """
    shown: list[Row] = []
    for line in (page["best"], page["silent"], page["awake"]):
        if line is not None and line not in shown:
            shown.append(line)
    return {
        "mark": row.mark,
        "day": date_format(row.updated_at, "DATE_FORMAT"),
        "steps": [
            {
                "name": str(STEP_NAMES[step]),
                "lines": [{"text": line, "number": number_in(line)} for line in getattr(plan, step)],
            }
            for step in STEPS
        ],
        "lines": [
            {
                "name": line.name,
                "facts": line.facts,
                "buttons": [{"href": one.href, "words": one.words} for one in line.buttons],
            }
            for line in shown
        ],
        "emergency": {"href": page["emergency"]["href"], "words": page["emergency"]["words"]},
    }


def on_signed_out(sender: Any, request: Any, user: Any, **_: Any) -> None:
    """Signing out in a browser takes its copy away."""
    copy_id = (getattr(request, "COOKIES", None) or {}).get(COOKIE, "")
    try:
        known = UUID(copy_id)
    except ValueError:
        return
    if not isinstance(user, Person):
        return
    try:
        call_back(user.pk, copy_id=known)
    except DatabaseError as error:
        # Nothing may keep somebody from signing out; the browser drops its copy by itself as well.
        _log.error("a copy could not be called back: %s", error)


def on_acted(sender: Any, *, subject_id: UUID | None, act: str, **_: Any) -> None:
    """Signing out everywhere takes all copies away."""
    if act == "sign-out.everywhere" and subject_id is not None:
        call_back(subject_id)


def listen() -> None:
    """Hear of people who sign out."""
    user_logged_out.connect(on_signed_out, dispatch_uid="leeward-plan-copy")
    acted.connect(on_acted, dispatch_uid="leeward-plan-copies")
