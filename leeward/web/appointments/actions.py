"""Writes: book once or again and again, move, call off, note who did not come. Each in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction

from leeward.core.scheduling import slots
from leeward.core.scheduling.slots import Terms, weekly
from leeward.core.scheduling.spans import Span, on_the_grid, quarters
from leeward.web.accounts.models import Person
from leeward.web.appointments import letters, ports, queries
from leeward.web.appointments.models import Appointment, Group, HeldQuarter, Letter, Place, Wish
from leeward.web.ledger.actions import record

_Kind = Letter.Kind
_LONGEST_ALONE = 120
_MOST_COMING = 40
"""Coming times that one person can hold, so that nobody books a whole practice empty."""


class Refused(Exception):
    """What was asked for cannot be done; the class says why."""


class Taken(Refused):
    """Somebody else, or the person themselves, has that time already."""


class NotOffered(Refused):
    """That time is not among those that can be booked."""


class TurnedLate(Refused):
    """Between looking and confirming it became late: the person must see that first."""


class TooMany(Refused):
    """One person holds very many coming times already."""


class Gone(Refused):
    """It does not stand any more, or it is over."""


def hold(claims: Iterable[tuple[UUID, Span]], *, about: Appointment | Group) -> None:
    """Write down that people's time is taken; raise :class:`Taken` where any quarter is taken already.

    Always in the same order, so that two bookings that meet wait for each
    other instead of locking each other out.
    """
    owner = "appointment" if isinstance(about, Appointment) else "group"
    wanted = sorted({(person_id, number) for person_id, span in claims for number in quarters(span)})
    rows = [HeldQuarter(person_id=who, quarter=number, **{owner: about}) for who, number in wanted]
    try:
        with transaction.atomic():
            HeldQuarter.objects.bulk_create(rows)
    except IntegrityError as error:
        raise Taken from error


def _may_hold_more(person: Person, now: datetime) -> None:
    coming = Appointment.objects.filter(person=person, status=Appointment.Status.BOOKED, starts_at__gt=now)
    if coming.count() >= _MOST_COMING:
        raise TooMany


def _claims(row: Appointment, terms: Terms | None) -> list[tuple[UUID, Span]]:
    claims = [(row.person_id, Span(row.starts_at, row.ends_at))]
    if row.host_id and terms is not None and row.group_id is None:
        claims.append((row.host_id, terms.takes(row.starts_at, row.length)))
    return claims


def _may_start(host: Person, terms: Terms, start: datetime, length: int, now: datetime) -> None:
    around = Span(start - timedelta(days=1), start + timedelta(days=1))
    opened = queries.open_times(host, terms, around.start, around.end)
    if not slots.fits(start, length, opened, terms, now=now):
        raise NotOffered


def book(
    person: Person,
    host: Person,
    *,
    start: datetime,
    length: int,
    now: datetime,
    place: str = Place.VIDEO,
    status: str = Appointment.Status.BOOKED,
    held_until: datetime | None = None,
) -> Appointment:
    """Book one time with a therapist. Raises :class:`NotOffered` or :class:`Taken`."""
    with transaction.atomic():
        row = _book(
            person,
            host,
            ports.terms_of(host),
            start=start,
            length=length,
            now=now,
            place=place,
            status=status,
            held_until=held_until,
        )
        if row.stands:
            _told(row, person.pk, "appointment.book")
    return row


def _book(
    person: Person,
    host: Person,
    terms: Terms,
    *,
    start: datetime,
    length: int,
    now: datetime,
    place: str,
    series: UUID | None = None,
    status: str = Appointment.Status.BOOKED,
    held_until: datetime | None = None,
) -> Appointment:
    """Book without the ledger, whose lock must come after all others."""
    _may_start(host, terms, start, length, now)
    _may_hold_more(person, now)
    row = Appointment.objects.create(
        person=person,
        host=host,
        starts_at=start,
        ends_at=start + timedelta(minutes=length),
        place=place,
        series=series,
        status=status,
        held_until=held_until,
        created_at=now,
        changed_at=now,
    )
    hold(_claims(row, terms), about=row)
    letters.plan(row, _Kind.BOOKED if row.stands else _Kind.OFFERED, now)
    return row


def book_series(
    person: Person,
    host: Person,
    *,
    start: datetime,
    length: int,
    every: int,
    times: int,
    now: datetime,
    place: str = Place.VIDEO,
) -> tuple[list[Appointment], list[datetime]]:
    """Book the same clock time again and again; return what was booked and the starts that were not free.

    The first must be free, or nothing is booked. Later turns may lie beyond the horizon.
    """
    terms = ports.terms_of(host)
    wide, series = replace(terms, horizon=366), uuid4()
    booked, left = [], []
    with transaction.atomic():
        for turn in weekly(start, terms.zone, every=every, times=times):
            if turn.start is None:
                continue
            known = wide if booked else terms
            try:
                with transaction.atomic():
                    row = _book(
                        person,
                        host,
                        known,
                        start=turn.start,
                        length=length,
                        now=now,
                        place=place,
                        series=series,
                    )
            except Refused:
                if not booked:
                    raise
                left.append(turn.start)
            else:
                booked.append(row)
        for row in booked:
            _told(row, person.pk, "appointment.book")
    return booked, left


def book_alone(person: Person, *, start: datetime, length: int, now: datetime) -> Appointment:
    """Keep a time for oneself. Raises :class:`NotOffered` for a time that is past or off the grid."""
    if not on_the_grid(start) or start <= now or not 15 <= length <= _LONGEST_ALONE:
        raise NotOffered
    with transaction.atomic():
        _may_hold_more(person, now)
        row = Appointment.objects.create(
            person=person,
            starts_at=start,
            ends_at=start + timedelta(minutes=length),
            place=Place.IN_PERSON,
            created_at=now,
            changed_at=now,
        )
        hold(_claims(row, None), about=row)
        letters.plan(row, _Kind.BOOKED, now)
    return row


def move(row: Appointment, *, start: datetime, acting: Person, now: datetime) -> Appointment:
    """Give an appointment another time. Raises :class:`Gone`, :class:`TurnedLate`, :class:`NotOffered`, :class:`Taken`.

    A client moves in good time and to what is offered; a therapist may move to
    any time of both that is free.
    """
    with transaction.atomic():
        row = _locked(row, now)
        terms = ports.terms_of(row.host) if row.host else None
        if row.group_id:
            raise NotOffered
        if row.host is not None and terms is not None and acting.pk == row.person_id:
            if terms.is_late(row.starts_at, now):
                raise TurnedLate
            _may_start(row.host, replace(terms, lengths=(row.length,)), start, row.length, now)
        elif not on_the_grid(start) or start <= now:
            raise NotOffered
        length = row.ends_at - row.starts_at
        row.starts_at, row.ends_at = start, start + length
        row.sequence, row.changed_at = row.sequence + 1, now
        row.held.all().delete()
        hold(_claims(row, terms), about=row)
        row.save(update_fields=["starts_at", "ends_at", "sequence", "changed_at"])
        _told(row, acting.pk, "appointment.move")
        letters.plan(row, _Kind.MOVED, now)
    return row


def _locked(row: Appointment, now: datetime) -> Appointment:
    """Take the row in hand; raise :class:`Gone` where it no longer stands."""
    found = Appointment.objects.select_for_update().filter(pk=row.pk).first()
    if found is None or not found.stands or found.is_over(now):
        raise Gone
    return found


def cancel(
    row: Appointment, *, acting: Person, now: datetime, saw_late: bool, later_too: bool = False
) -> int:
    """Call off an appointment, with the later ones of its series if asked; return how many.

    A client who has not seen that it is late gets :class:`TurnedLate` first. A
    therapist is never late.
    """
    with transaction.atomic():
        first = _locked(row, now)
        late = is_late(first, acting=acting, now=now)
        if late and not saw_late:
            raise TurnedLate
        rows = [first, *(queries.following(first) if later_too else ())]
        for one in rows:
            call_off(one, by=acting.pk, now=now, late=late and one is first)
    return len(rows)


def is_late(row: Appointment, *, acting: Person, now: datetime) -> bool:
    """Tell whether calling off is late for the one who acts."""
    if row.host is None or acting.pk != row.person_id:
        return False
    return ports.terms_of(row.host).is_late(row.starts_at, now)


def call_off(row: Appointment, *, by: UUID | None, now: datetime, late: bool = False) -> None:
    """Free the time of an appointment; inside a transaction. An offer ends without a word to the calendar."""
    offered = row.status == Appointment.Status.OFFERED
    row.status, row.cancelled_at, row.cancelled_by_id, row.late = "cancelled", now, by, late
    row.sequence, row.changed_at, row.held_until = row.sequence + 1, now, None
    row.save(
        update_fields=[
            "status", "cancelled_at", "cancelled_by_id", "late", "sequence", "changed_at", "held_until",
        ]
    )  # fmt: skip
    row.held.all().delete()
    if row.group_id:
        row.group.seats.filter(appointment=row).update(appointment=None)
    if not offered:
        _told(row, by, "appointment.cancel")
        letters.plan(row, _Kind.CANCELLED, now)


def care_ended(person_id: UUID, host_id: UUID, *, by: UUID | None, now: datetime) -> int:
    """Call off what is coming between two people whose care relation ends, and end the waiting; return how many.

    It is late for nobody. What both hold as members of a group goes too.
    """
    with transaction.atomic():
        pair = {"person_id": person_id, "host_id": host_id}
        Wish.objects.filter(**pair).delete()
        coming = Appointment.objects.select_for_update().filter(
            **pair, status__in=("booked", "offered"), starts_at__gt=now
        )
        rows = list(coming.order_by("starts_at"))
        for row in rows:
            call_off(row, by=by, now=now)
    return len(rows)


def note_missed(row: Appointment, *, acting: Person, missed: bool, now: datetime) -> None:
    """Note that the client did not come, or take it back. Raises :class:`Gone` before it has begun."""
    with transaction.atomic():
        found = Appointment.objects.select_for_update().get(pk=row.pk)
        if found.starts_at > now or found.status not in ("booked", "missed"):
            raise Gone
        found.status, found.changed_at = "missed" if missed else "booked", now
        found.save(update_fields=["status", "changed_at"])
        _told(found, acting.pk, "appointment.missed" if missed else "appointment.came")


def _told(row: Appointment, actor_id: UUID | None, act: str) -> None:
    """What happens between two people stands in the ledger; an hour with oneself is nobody's business."""
    if row.host_id:
        record(actor_id=actor_id, subject_id=row.person_id, act=act, thing=f"appointment:{row.pk.hex}")
