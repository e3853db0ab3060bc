"""Writes of practices; what somebody writes in one is read for danger before it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from leeward.core.safety import triage
from leeward.core.safety.levels import Reading
from leeward.core.safety.risk import RiskState, Step
from leeward.core.safety.state import advance
from leeward.web.accounts.models import Person
from leeward.web.crisis.actions import record_alert
from leeward.web.toolkit.models import Practice


@dataclass(frozen=True)
class Heard:
    """How the words of a practice were read, and what they ask for."""

    reading: Reading
    step: Step


def hear(answers: Mapping[str, str], *, language: str) -> Heard:
    """Read all that was written as one text, so that danger spread over several fields is seen."""
    text = "\n".join(words for words in answers.values() if words.strip())
    reading = triage.read(text, language=language) if text else Reading()
    return Heard(reading, advance(RiskState(), reading, now=timezone.now(), text=text))


def keep(
    person: Person,
    *,
    practice_id: UUID,
    slug: str,
    body: Mapping[str, Any],
    heard: Heard,
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
        crisis = heard.step.crisis or heard.step.emergency
        if crisis and not row.body.get("alerted"):
            record_alert(person, assessment=heard, source="practice", source_id=row.pk, now=now)
        row.body = {**row.body, **body, "alerted": crisis or bool(row.body.get("alerted"))}
        row.updated_at = now
        if finished and row.finished_at is None:
            row.finished_at = now
        row.save()
    return row


def remove(row: Practice) -> None:
    """Delete a practice for good."""
    row.delete()
