"""The demo's appointments: Tova's hours, Alice's Tuesdays so far with one missed, what is coming, a group."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.utils import timezone

from leeward.core.scheduling.hours import instant
from leeward.web.accounts.models import Person
from leeward.web.appointments import actions, groups, keeping, ports, queries
from leeward.web.appointments.models import Appointment, Place, WorkingHours

_WEEKS = 7
_MISSED = 3
"""So many weeks ago Alice did not come."""


def write(cast: dict[str, Person], zone: str) -> None:
    """Write them once; days are counted from today, so that something is always coming."""
    alice, tova, now = cast["alice"], cast["tova"], timezone.now()
    if WorkingHours.objects.filter(host=tova).exists():
        return
    first = timezone.localdate(now) - timedelta(weeks=10)
    hours = {"first": first, "from_time": time(9), "to_time": time(17)}
    keeping.add_hours(tova, rule="FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH", data=hours)
    keeping.add_hours(tova, rule="FREQ=WEEKLY;INTERVAL=1;BYDAY=FR", data={**hours, "to_time": time(13)})
    tova.booking_terms = keeping.set_terms(
        tova, zone=zone, lengths=[50, 25], buffer=10, notice=12, horizon=60, late=24
    )
    _past(alice, tova, zone, now)
    _coming(alice, tova, now)


def _past(alice: Person, tova: Person, zone: str, now: datetime) -> None:
    today = timezone.localdate(now)
    for weeks in range(1, _WEEKS + 1):
        start = instant(_tuesday(today) - timedelta(weeks=weeks), time(16), zone)
        Appointment.objects.create(
            person=alice,
            host=tova,
            starts_at=start,
            ends_at=start + timedelta(minutes=50),
            status="missed" if weeks == _MISSED else "booked",
            created_at=start - timedelta(days=6),
            changed_at=start,
        )


def _tuesday(day: date) -> date:
    return day - timedelta(days=(day.weekday() - 1) % 7)


def _coming(alice: Person, tova: Person, now: datetime) -> None:
    terms = ports.terms_of(tova)
    soon, end = now + timedelta(days=2), now + timedelta(days=14)
    free = queries.free_starts(tova, terms, 50, now=now, since=soon, until=end, person=alice)
    actions.book_series(alice, tova, start=free[0], length=50, every=1, times=4, now=now)
    later = queries.free_starts(tova, terms, 50, now=now, since=soon + timedelta(days=3), until=end)
    groups.make(tova, title="Sleeping better", start=later[0], length=50, seats=6, place=Place.VIDEO, now=now)
