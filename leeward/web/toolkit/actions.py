"""Writes of practices; what somebody writes in one is read for danger before it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from leeward.core.safety.levels import Level, severity
from leeward.core.toolkit.exercise import Exercise
from leeward.web.accounts.models import Person
from leeward.web.crisis import hearing
from leeward.web.crisis.hearing import Heard
from leeward.web.toolkit.models import Practice


def hear(answers: Mapping[str, str], *, language: str) -> Heard:
    """Read all that was written as one text, so that danger spread over several fields is seen."""
    return hearing.hear("\n".join(words for words in answers.values() if words.strip()), language=language)


def worth_keeping(found: Exercise, body: Mapping[str, Any]) -> bool:
    """Whether somebody without a name would miss this: a rating, rounds, own words. A mere choice is none."""
    return any(name in body for name in ("before", "after", "rounds")) or bool(
        found.written(body.get("answers", {}))
    )


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

    What is finished stays finished. An id that belongs to somebody else, or to another practice, does not
    exist. What the words say of danger moves the person's risk in the same
    transaction; saving the same danger again does not move it again.
    """
    now = timezone.now()
    with transaction.atomic():
        row = Practice.objects.select_for_update().filter(pk=practice_id).first()
        if row is None:
            row = Practice(pk=practice_id, person=person, slug=slug, started_at=now, body={})
        elif row.person_id != person.pk or row.slug != slug:
            raise Http404
        level, known = heard.reading.level, Level(row.body.get("heard", Level.NONE))
        if severity(level) > severity(known):
            hearing.keep(person, heard.reading, source="practice", source_id=row.pk, now=now)
        row.body = {**row.body, **body, "heard": max(level, known, key=severity).value}
        row.updated_at = now
        if finished and row.finished_at is None:
            row.finished_at = now
        row.save()
    return row


def remove(row: Practice) -> None:
    """Delete a practice for good."""
    row.delete()
