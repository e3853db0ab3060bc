"""The day after a hard hour: asks once how it went, and keeps the answer with the person's risk."""

from __future__ import annotations

import logging
import zoneinfo
from contextlib import suppress
from datetime import date, datetime

from django.db import DatabaseError, transaction
from django.utils import timezone

from leeward.core.safety import follow_up
from leeward.core.safety.follow_up import HowItWent, reading_of
from leeward.core.safety.risk import RiskState
from leeward.web.accounts.models import Person
from leeward.web.crisis.actions import record_alert
from leeward.web.crisis.hearing import Heard
from leeward.web.crisis.models import FollowUp, RiskRecord
from leeward.web.crisis.walks import About, note_walk

__all__ = ["answer", "due", "reading_of"]

SOURCE = "follow-up"
_log = logging.getLogger(__name__)


def due(person: Person | None, *, now: datetime) -> About | None:
    """Return what to ask about on this visit, or nothing; being shown is noted, so that one day alone asks."""
    row = FollowUp.objects.filter(person=person, answered_at=None).first() if person else None
    if row is None or person is None:
        return None
    today = _day(now, person)
    if not follow_up.due(_day(row.happened_at, person), today, row.asked_on):
        return None
    if row.asked_on is None:
        try:
            FollowUp.objects.filter(pk=row.pk, asked_on=None).update(asked_on=today)
        except DatabaseError as error:
            _log.error("that it was asked how it went could not be noted: %s", error)
    return About(row.about)


def _day(moment: datetime, person: Person) -> date:
    """The person's own day: by the zone of their browser, else by the one they chose."""
    zone = timezone.get_current_timezone()
    if timezone.get_current_timezone_name() == "UTC" and person.zone:
        with suppress(zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            zone = zoneinfo.ZoneInfo(person.zone)
    return moment.astimezone(zone).date()


def answer(person: Person, how: HowItWent, *, now: datetime) -> Heard | None:
    """Keep the answer, once, and let it move the risk; ``None`` where nothing was to be asked.

    A second tap is answered in the same way and changes nothing.
    """
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        row = FollowUp.objects.select_for_update().filter(person=person).first()
        if row is None:
            return None
        kept = RiskRecord.objects.filter(person=person).first() or RiskRecord(person=person, version=0)
        state = RiskState.from_mapping(kept.state) if kept.version else RiskState()
        step = follow_up.answered(state, how, now=now)
        reading = reading_of(how)
        if row.answered_at is not None or row.asked_on is None:
            return Heard(reading, step)
        row.answer, row.answered_at = how.value, now
        row.save()
        kept.state, kept.version, kept.updated_at = step.state.to_mapping(), kept.version + 1, now
        kept.save()
        note_walk(person, reading, step, source=SOURCE, source_id=None, now=now)
        if step.crisis or step.emergency:
            record_alert(person, assessment=Heard(reading, step), source=SOURCE, source_id=None, now=now)
    return Heard(reading, step)
