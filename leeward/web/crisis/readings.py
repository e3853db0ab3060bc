"""How a person is read: what it came from, what is held of it now, and their own "this is not right"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from leeward.core.safety.dispute import Outcome, Said, Why, dispute, question
from leeward.core.safety.levels import Reading, severity
from leeward.core.safety.risk import RiskState
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import Dispute, RiskRecord, RiskSign
from leeward.web.ledger.actions import record

KEPT = 40
"""Signs that are kept of one person; older ones are forgotten."""
SHOWN = 12


@dataclass(frozen=True)
class Held:
    """All that the program holds about how one person is read."""

    state: RiskState
    signs: tuple[RiskSign, ...]
    disputes: tuple[Dispute, ...]

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain JSON-able data, for the person to take along."""
        return {
            "state": self.state.to_mapping(),
            "signs": [{"at": row.at.isoformat(), "door": row.source, **row.read} for row in self.signs],
            "disputes": [{"at": row.at.isoformat(), **row.told} for row in self.disputes],
        }


def held(*, acting: Person | None, most: int = KEPT) -> Held:
    """Return what is held about the acting person; nobody reads another's."""
    if acting is None:
        return Held(RiskState(), (), ())
    row = RiskRecord.objects.filter(person=acting).first()
    return Held(
        RiskState.from_mapping(row.state) if row else RiskState(),
        tuple(RiskSign.objects.filter(person=acting).order_by("-at", "-pk")[:most]),
        tuple(Dispute.objects.filter(person=acting).order_by("-at", "-pk")[:most]),
    )


def note_sign(
    person: Person, reading: Reading, *, source: str, source_id: UUID | None, now: datetime
) -> RiskSign | None:
    """Write down that words were read as a sign, in the transaction that stores them; nothing for ordinary words."""
    if severity(reading.level) == 0 and not (reading.safety or reading.crisis or reading.probe):
        return None
    row = RiskSign.objects.create(
        person=person,
        at=now,
        source=source,
        source_id=source_id,
        read={
            "level": reading.level.value,
            "categories": [one.value for one in reading.categories],
            "reasons": list(reading.reasons),
        },
    )
    older = RiskSign.objects.filter(person=person).order_by("-at", "-pk").values_list("pk", flat=True)[KEPT:]
    RiskSign.objects.filter(pk__in=list(older)).delete()
    return row


def put_right(person: Person, why: Why, said: Said, *, words: str, now: datetime) -> Outcome:
    """Take up the person's dispute, keep it with their risk, and note it in the ledger.

    The same dispute again, with nothing new read since, is stored once.
    """
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        row = RiskRecord.objects.filter(person=person).first() or RiskRecord(person=person, version=0)
        before = RiskState.from_mapping(row.state) if row.version else RiskState()
        outcome = dispute(before, why, said, now=now)
        if outcome.state != before:
            row.state, row.version, row.updated_at = outcome.state.to_mapping(), row.version + 1, now
            row.save()
        told = {
            "why": why.value,
            "asked": question(before).value,
            "said": said.value,
            "words": words,
            "level": before.level.value,
            "result": outcome.came.value,
        }
        last = Dispute.objects.filter(person=person).order_by("-at", "-pk").first()
        again = last is not None and last.told == told and last.at >= (before.raised_at or last.at)
        if not again:
            kept = Dispute.objects.create(person=person, at=now, told=told)
            record(
                actor_id=person.pk, subject_id=person.pk, act="reading.dispute", thing=f"dispute:{kept.pk}"
            )
    return outcome
