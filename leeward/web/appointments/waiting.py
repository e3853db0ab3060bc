"""The waiting list: who waited longest gets a freed time first, held for them until they say yes or no."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction

from leeward.core.scheduling.hours import instant
from leeward.web.accounts.models import Person
from leeward.web.appointments import actions, letters, ports, queries
from leeward.web.appointments.models import Appointment, Letter, Wish
from leeward.web.ledger.actions import record

HELD = timedelta(hours=12)
"""So long an offered time is kept for the person it was offered to."""
MOST = 5
"""Places that one person can have on waiting lists at a time."""
_PARTS = {"any": (0, 24), "morning": (0, 12), "afternoon": (12, 17), "evening": (17, 24)}


def look(now: datetime) -> int:
    """Let offers that nobody took go on, and offer what is free to who waited longest; return how many."""
    for row in Appointment.objects.filter(status="offered", held_until__lte=now).select_related(
        "host", "person"
    ):
        decline(row, by=None, now=now)
    Wish.objects.filter(to_day__lt=(now - timedelta(days=1)).date()).delete()
    offered = 0
    for wish in Wish.objects.select_related("person", "host__booking_terms").order_by("created_at"):
        offered += _offer(wish, now)
    return offered


def _offer(wish: Wish, now: datetime) -> int:
    """Offer the first free time that a wish asks for, one at a time."""
    if Appointment.objects.filter(person=wish.person, host=wish.host, status="offered").exists():
        return 0
    if ports.host_for(wish.person, wish.host_id) is None:
        wish.delete()
        return 0
    terms = ports.terms_of(wish.host)
    since = max(now, instant(wish.from_day, time(), wish.zone))
    until = instant(wish.to_day + timedelta(days=1), time(), wish.zone)
    first, last = _PARTS[wish.part]
    found = queries.free_starts(
        wish.host, terms, terms.lengths[0], now=now, since=since, until=until, person=wish.person
    )
    for start in found:
        hour = start.astimezone(ZoneInfo(wish.zone)).hour
        if start.isoformat() in wish.declined or not first <= hour < last:
            continue
        try:
            actions.book(
                wish.person,
                wish.host,
                start=start,
                length=terms.lengths[0],
                now=now,
                status=Appointment.Status.OFFERED,
                held_until=min(now + HELD, start),
            )
        except actions.Refused:
            continue
        return 1
    return 0


def take(row: Appointment, now: datetime) -> Appointment:
    """Turn an offer into an appointment; the place on the list is done with. Raises ``actions.Gone``."""
    with transaction.atomic():
        found = (
            Appointment.objects.select_for_update()
            .filter(pk=row.pk, status="offered", held_until__gt=now)
            .first()
        )
        if found is None:
            raise actions.Gone
        found.status, found.held_until, found.changed_at = "booked", None, now
        found.save(update_fields=["status", "held_until", "changed_at"])
        _wish_of(found).delete()
        letters.plan(found, Letter.Kind.BOOKED, now)
        record(
            actor_id=found.person_id,
            subject_id=found.person_id,
            act="appointment.book",
            thing=f"appointment:{found.pk.hex}",
        )
    return found


def decline(row: Appointment, *, by: Person | None, now: datetime) -> None:
    """Let an offered time go on to the next; the place on the list stays, that time is not offered again."""
    with transaction.atomic():
        found = Appointment.objects.select_for_update().filter(pk=row.pk, status="offered").first()
        if found is None:
            return
        for wish in _wish_of(found):
            wish.declined = [*wish.declined, found.starts_at.isoformat()]
            wish.save(update_fields=["declined"])
        actions.call_off(found, by=by.pk if by else None, now=now)


def _wish_of(row: Appointment) -> queries.QuerySet[Wish]:
    """The wishes that an offer answers: those of its two people whose days hold it."""
    start = row.starts_at
    return Wish.objects.filter(
        person_id=row.person_id,
        host_id=row.host_id,
        from_day__lte=(start + timedelta(days=1)).date(),
        to_day__gte=(start - timedelta(days=1)).date(),
    )
