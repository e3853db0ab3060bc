"""Writes of check-ins and trackers; a note is read for danger before it is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.utils import timezone

from leeward.core.mood.entry import MoodEntry
from leeward.web.accounts.models import Person
from leeward.web.crisis import hearing
from leeward.web.crisis.hearing import Heard
from leeward.web.mood.models import CheckIn, Tracker

BRING_BACK = timedelta(hours=1)
"""How long a removed check-in can be brought back before it is deleted for good."""
MOST_TRACKERS = 12


@dataclass(frozen=True)
class Details:
    """What may be added to a point of the field."""

    words: Sequence[str] = ()
    note: str = ""
    tags: Sequence[str] = ()
    trackers: Mapping[str, float] | None = None


def add(
    person: Person,
    *,
    valence: float,
    energy: float,
    zone: str,
    client_id: UUID | None = None,
    at: datetime | None = None,
    details: Details | None = None,
) -> CheckIn:
    """Store a check-in; the same *client_id* sent again returns the row that is already there.

    Raises ``ValueError`` for a point off the field or an unknown zone.
    """
    at = at or timezone.now()
    client_id = client_id or uuid4()
    MoodEntry(at, zone, valence, energy)
    body = {"valence": round(valence, 3), "energy": round(energy, 3), **_written(details or Details())}
    try:
        with transaction.atomic():
            return CheckIn.objects.create(person=person, client_id=client_id, at=at, zone=zone, body=body)
    except IntegrityError:
        return CheckIn.objects.get(person=person, client_id=client_id)


def describe(row: CheckIn, *, details: Details, at: datetime, zone: str, heard: Heard) -> None:
    """Replace what was added to a check-in, and its time.

    *heard* is how the note was read; new words move the person's risk in the
    same transaction.
    """
    MoodEntry(at, zone, row.body["valence"], row.body["energy"])
    new_words = details.note != row.body.get("note", "")
    row.body = {**row.body, **_written(details)}
    row.at, row.zone = at, zone
    with transaction.atomic():
        row.save(update_fields=["body", "at", "zone"])
        if new_words:
            hearing.keep(row.person, heard.reading, source="check-in", source_id=row.pk)


def move(row: CheckIn, *, valence: float, energy: float) -> None:
    """Put a check-in to another point of the field; raise ``ValueError`` off it."""
    MoodEntry(row.at, row.zone, valence, energy)
    row.body = {**row.body, "valence": round(valence, 3), "energy": round(energy, 3)}
    row.save(update_fields=["body"])


def remove(row: CheckIn) -> None:
    """Take a check-in out of the diary; it can be brought back for :data:`BRING_BACK`."""
    row.removed_at = timezone.now()
    row.save(update_fields=["removed_at"])


def bring_back(person: Person, entry_id: UUID) -> bool:
    """Undo a removal; return whether the row was still there."""
    rows = CheckIn.objects.filter(pk=entry_id, person=person, removed_at__gt=timezone.now() - BRING_BACK)
    return bool(rows.update(removed_at=None))


def clear_removed() -> int:
    """Delete for good what was removed too long ago to be brought back; return how many rows."""
    count, _ = CheckIn.objects.filter(removed_at__lte=timezone.now() - BRING_BACK).delete()
    return count


def add_tracker(person: Person, *, name: str, kind: str) -> Tracker:
    """Start a tracker; raise ``ValueError`` beyond :data:`MOST_TRACKERS` running ones."""
    if Tracker.objects.filter(person=person, stopped_at=None).count() >= MOST_TRACKERS:
        raise ValueError("too many trackers")
    return Tracker.objects.create(person=person, kind=kind, body={"name": name.strip()})


def stop_tracker(row: Tracker) -> None:
    """Stop a tracker; what was logged with it stays."""
    row.stopped_at = timezone.now()
    row.save(update_fields=["stopped_at"])


def _written(details: Details) -> dict[str, object]:
    return {
        "words": list(details.words),
        "note": details.note,
        "tags": list(details.tags),
        "trackers": dict(details.trackers or {}),
    }
