"""Notes a hard hour with the words that showed it: the sign, and that a later day may ask how it went."""

from __future__ import annotations

import logging
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.db import DatabaseError, transaction

from leeward.core.safety.levels import Level, Reading, severity
from leeward.core.safety.risk import Step
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import FollowUp
from leeward.web.crisis.readings import note_sign

_log = logging.getLogger(__name__)


class About(StrEnum):
    """What there was to ask about."""

    PLAN = "plan"
    PATH = "path"


def note_walk(
    person: Person, reading: Reading, step: Step, *, source: str, source_id: UUID | None, now: datetime
) -> None:
    """Note what words were a sign of, and that a path was walked; call it in the transaction that stores them."""
    note_sign(person, reading, source=source, source_id=source_id, now=now)
    grave = severity(step.state.level) >= severity(Level.THIRD_PARTY_CONCERN)
    if step.crisis or step.emergency or (step.safety and step.state.open and grave):
        _note(person, About.PATH, now)


def note_plan_used(person: Person, *, now: datetime) -> None:
    """Note that the plan was at hand in a hard hour, or shared; a page must open even where this cannot be kept."""
    try:
        with transaction.atomic():
            _note(person, About.PLAN, now)
    except DatabaseError as error:
        _log.error("that a plan was used could not be noted: %s", error)


def _note(person: Person, about: About, now: datetime) -> None:
    row = FollowUp.objects.select_for_update().filter(person=person).first()
    waiting = row is not None and row.asked_on is None
    row = row or FollowUp(person=person)
    row.about = About.PATH.value if waiting and row.about == About.PATH else about.value
    row.happened_at, row.asked_on, row.answer, row.answered_at = now, None, None, None
    row.save()
