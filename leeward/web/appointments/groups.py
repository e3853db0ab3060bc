"""Sessions for several people: made with their seats, joined one seat at a time, called off for all."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from leeward.core.scheduling.spans import Span, on_the_grid
from leeward.web.accounts.models import Person
from leeward.web.appointments import actions, letters, ports
from leeward.web.appointments.models import Appointment, Group, Letter, Seat
from leeward.web.ledger.actions import record


def make(
    host: Person, *, title: str, start: datetime, length: int, seats: int, place: str, now: datetime
) -> Group:
    """Make a group with its seats and hold the therapist's time. Raises ``NotOffered`` or ``Taken``."""
    if not on_the_grid(start) or start <= now:
        raise actions.NotOffered
    end = start + timedelta(minutes=length)
    with transaction.atomic():
        row = Group.objects.create(
            host=host, title=title, starts_at=start, ends_at=end, place=place, created_at=now, changed_at=now
        )
        Seat.objects.bulk_create([Seat(group=row, number=number) for number in range(1, seats + 1)])
        actions.hold(
            [(host.pk, Span(start, end + timedelta(minutes=ports.terms_of(host).buffer)))], about=row
        )
    return row


def join(group: Group, person: Person, now: datetime) -> Appointment:
    """Take a free seat. Raises ``Gone`` for a group that began or is called off, ``Taken`` where none is left.

    A seat is taken by one conditional write, so that two people never sit on it.
    """
    if group.cancelled_at or group.starts_at <= now:
        raise actions.Gone
    with transaction.atomic():
        row = Appointment(
            person=person,
            host_id=group.host_id,
            group=group,
            starts_at=group.starts_at,
            ends_at=group.ends_at,
            place=group.place,
            created_at=now,
            changed_at=now,
        )
        try:
            with transaction.atomic():
                row.save(force_insert=True)
        except IntegrityError as error:
            raise actions.Taken from error
        actions.hold([(person.pk, Span(row.starts_at, row.ends_at))], about=row)
        for seat_id in list(
            group.seats.filter(appointment=None).order_by("number").values_list("pk", flat=True)
        ):
            if Seat.objects.filter(pk=seat_id, appointment=None).update(appointment=row):
                break
        else:
            raise actions.Taken
        letters.plan(row, Letter.Kind.BOOKED, now)
        record(
            actor_id=person.pk,
            subject_id=person.pk,
            act="appointment.book",
            thing=f"appointment:{row.pk.hex}",
        )
    return row


def call_off(group_id: UUID, host: Person, now: datetime) -> int:
    """Call a group off for everybody; return how many had a seat."""
    with transaction.atomic():
        row = Group.objects.select_for_update().filter(pk=group_id, host=host, cancelled_at=None).first()
        if row is None:
            raise actions.Gone
        row.cancelled_at = row.changed_at = now
        row.sequence += 1
        row.save(update_fields=["cancelled_at", "changed_at", "sequence"])
        row.held.all().delete()
        seated = list(row.appointments.filter(status="booked").select_related("host", "person", "group"))
        for one in seated:
            actions.call_off(one, by=host.pk, now=now)
    return len(seated)
