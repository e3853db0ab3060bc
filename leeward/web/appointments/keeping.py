"""Writes of a therapist's own time: hours, days left out, leave, terms."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from leeward.web.accounts.models import Person
from leeward.web.appointments.models import BookingTerms, Leave, WorkingHours

MOST = 60
"""Rules that one therapist can have."""


def add_hours(host: Person, *, rule: str, data: dict[str, Any]) -> WorkingHours | None:
    """Add hours that come round again; None where there are too many already."""
    if WorkingHours.objects.filter(host=host).count() >= MOST:
        return None
    return WorkingHours.objects.create(
        host=host, rule=rule, first=data["first"], from_time=data["from_time"], to_time=data["to_time"]
    )


def leave_out(row: WorkingHours, day: date) -> None:
    """Let hours not hold on one day; doing it twice changes nothing."""
    row.left_out = sorted({*row.left_out, day.isoformat()})
    row.save(update_fields=["left_out"])


def add_leave(host: Person, *, starts_at: datetime, ends_at: datetime) -> Leave:
    """Add time away."""
    return Leave.objects.create(host=host, starts_at=starts_at, ends_at=ends_at)


def set_terms(host: Person, **terms: Any) -> BookingTerms:
    """Keep how the therapist may be booked; what is booked already keeps its time."""
    return BookingTerms.objects.update_or_create(host=host, defaults=terms)[0]
