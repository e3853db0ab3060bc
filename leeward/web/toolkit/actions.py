"""Writes of practices; what somebody writes in one is read for danger before it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from leeward.core.safety import state, triage
from leeward.core.safety.levels import Reading
from leeward.core.safety.risk import Step
from leeward.web.accounts.models import Person
from leeward.web.crisis.actions import record_alert
from leeward.web.toolkit.models import Practice


def read_answers(answers: Mapping[str, str], *, language: str) -> Reading:
    """Read all that was written as one text, so that danger spread over several fields is seen."""
    text = "\n".join(words for words in answers.values() if words.strip())
    return triage.read(text, language=language) if text else Reading()


def needs_people(reading: Reading) -> bool:
    """Tell whether people to turn to are shown beside the words."""
    return reading.safety or reading.crisis or reading.emergency or reading.probe


@dataclass(frozen=True)
class _Assessed:
    """What the words of a practice did to the risk, for the alert."""

    step: Step


def keep(
    person: Person,
    *,
    practice_id: UUID,
    slug: str,
    body: Mapping[str, Any],
    reading: Reading,
    finished: bool,
) -> Practice:
    """Store a practice; the same id sent again changes that row and never makes a second one.

    An id that belongs to somebody else, or to another practice, does not
    exist. A crisis in the words goes into the outbox in the same transaction,
    once for each practice.
    """
    now = timezone.now()
    with transaction.atomic():
        row = Practice.objects.select_for_update().filter(pk=practice_id).first()
        if row is None:
            row = Practice(pk=practice_id, person=person, slug=slug, started_at=now, body={})
        elif row.person_id != person.pk or row.slug != slug:
            raise Http404
        crisis = reading.crisis or reading.emergency
        if crisis and not row.body.get("alerted"):
            step = state.advance(state.RiskState(), reading, now=now)
            record_alert(person, assessment=_Assessed(step), source="practice", source_id=row.pk, now=now)
        row.body = {
            **row.body,
            **body,
            "help": needs_people(reading),
            "alerted": crisis or bool(row.body.get("alerted")),
        }
        row.updated_at = now
        if finished and row.finished_at is None:
            row.finished_at = now
        row.save()
    return row


def remove(row: Practice) -> None:
    """Delete a practice for good."""
    row.delete()
