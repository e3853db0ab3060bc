"""Words that come through a door other than the talk: read for danger, and the person's risk kept with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leeward import wiring
from leeward.core.safety.levels import Reading
from leeward.core.safety.risk import RiskState, Step
from leeward.core.safety.state import advance
from leeward.web.accounts.models import Person
from leeward.web.crisis.actions import record_alert
from leeward.web.crisis.models import RiskRecord
from leeward.web.crisis.walks import note_walk


@dataclass(frozen=True)
class Heard:
    """How words were read by themselves, and what they ask for."""

    reading: Reading
    step: Step

    @property
    def opens_crisis(self) -> bool:
        """Whether these words alone open the full pathway or need emergency help."""
        return self.step.crisis or self.step.emergency


def hear(text: str, *, language: str, now: datetime | None = None) -> Heard:
    """Read *text* by itself; an empty one holds no danger. The same words always give the same panel."""
    reading = wiring.reader().read(text, language=language) if text.strip() else Reading()
    return hear_reading(reading, now=now)


def hear_reading(reading: Reading, *, now: datetime | None = None) -> Heard:
    """Take up what was read otherwise, such as the answer to a direct question."""
    return Heard(reading, advance(RiskState(), reading, now=now or timezone.now()))


def keep(
    person: Person, reading: Reading, *, source: str, source_id: UUID, now: datetime | None = None
) -> Step:
    """Let *reading* move the person's risk, and put a crisis into the outbox; call it where the words are stored.

    A question that waits for its answer in the talk keeps waiting: a note is
    no answer to it.
    """
    now = now or timezone.now()
    with transaction.atomic():
        # Locking the person's own row puts all doors in line, also the very first two words.
        Person.objects.select_for_update().get(pk=person.pk)
        row = RiskRecord.objects.filter(person=person).first() or RiskRecord(person=person, version=0)
        before = RiskState.from_mapping(row.state) if row.version else RiskState()
        step = advance(replace(before, pending=None), reading, now=now)
        row.state = replace(step.state, pending=before.pending).to_mapping()
        row.version, row.updated_at = row.version + 1, now
        row.save()
        if step.crisis or step.emergency:
            record_alert(person, assessment=Heard(reading, step), source=source, source_id=source_id, now=now)
        note_walk(person, reading, step, source=source, source_id=source_id, now=now)
    return step
