"""Reads: free times, one's own appointments, a therapist's day, and everything kept about a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.http import Http404
from django.utils import timezone

from leeward import wiring
from leeward.core.scheduling import slots
from leeward.core.scheduling.hours import Hours, instant, open_spans
from leeward.core.scheduling.slots import Terms
from leeward.core.scheduling.spans import Span, joined_quarters, minus, quarters
from leeward.web.accounts.models import Person
from leeward.web.appointments import ports
from leeward.web.appointments.models import Appointment, Group, HeldQuarter, Leave, Letter, Wish, WorkingHours

_ACTIVE = (Appointment.Status.BOOKED, Appointment.Status.OFFERED)


def zone_of(person: Person) -> str:
    """The zone a person lives by: the one they chose, else the one of the browser at work."""
    return person.zone or timezone.get_current_timezone_name()


def hours_of(host: Person, terms: Terms) -> tuple[Hours, ...]:
    """Return the therapist's hours as values, by the clock of their terms."""
    return tuple(
        Hours(
            row.first,
            row.from_time,
            row.to_time,
            terms.zone,
            row.rule,
            tuple(date.fromisoformat(day) for day in row.left_out),
        )
        for row in WorkingHours.objects.filter(host=host)
    )


def open_times(host: Person, terms: Terms, since: datetime, until: datetime) -> tuple[Span, ...]:
    """Return when the therapist works between two moments, leave cut out; bookings are not."""
    away = Leave.objects.filter(host=host, ends_at__gt=since, starts_at__lt=until)
    opened = open_spans(hours_of(host, terms), wiring.day_rules(), since, until)
    return minus(opened, (Span(row.starts_at, row.ends_at) for row in away))


def held(person: Person, span: Span, *, but: Appointment | None = None) -> tuple[Span, ...]:
    """Return what is taken of a person's time within *span*, without what the appointment *but* takes."""
    asked = quarters(span)
    rows = HeldQuarter.objects.filter(person=person, quarter__gte=asked.start, quarter__lt=asked.stop)
    if but is not None:
        rows = rows.exclude(appointment=but)
    return joined_quarters(rows.values_list("quarter", flat=True))


def free_starts(
    host: Person,
    terms: Terms,
    length: int,
    *,
    now: datetime,
    since: datetime,
    until: datetime,
    person: Person | None = None,
    but: Appointment | None = None,
) -> tuple[datetime, ...]:
    """Return the starts between two moments at which both sides are free; three or four queries."""
    if until <= since:
        return ()
    # A session in progress or a buffer may reach in from before; what follows may stand in the way of the last.
    wide = Span(since - timedelta(days=1), until + timedelta(days=1))
    opened = open_times(host, terms, wide.start, wide.end)
    found = slots.free_starts(opened, held(host, wide, but=but), terms, length, now=now, until=until)
    busy = held(person, wide, but=but) if person is not None else ()
    session = timedelta(minutes=length)
    return tuple(
        start
        for start in found
        if start >= since and not any(one.meets(Span(start, start + session)) for one in busy)
    )


def mine(person: Person, now: datetime) -> tuple[list[Appointment], list[Appointment]]:
    """Return a client's coming appointments and offers, and the last ones that are over."""
    rows = Appointment.objects.filter(person=person).select_related("host", "group")
    coming = rows.filter(status__in=_ACTIVE, ends_at__gt=now)[:60]
    past = rows.exclude(Q(status__in=_ACTIVE) & Q(ends_at__gt=now)).order_by("-starts_at")[:12]
    return list(coming), list(past)


def next_of(person: Person, now: datetime, *, within: timedelta) -> Appointment | None:
    """Return an offer that waits, else the next appointment that begins soon; for either side."""
    soon = Q(status="booked", starts_at__lt=now + within, ends_at__gt=now)
    offer = Q(status="offered", person=person, held_until__gt=now)
    sides = Q(person=person) | Q(host=person)
    return Appointment.objects.filter(sides & (soon | offer)).order_by("-status", "starts_at").first()


def appointment(*, acting: Person, appointment_id: UUID) -> Appointment:
    """Return an appointment to either of its two sides; to everybody else it does not exist."""
    rows = Appointment.objects.select_related("host__booking_terms", "person", "group")
    row = rows.filter(Q(person=acting) | Q(host=acting), pk=appointment_id).first()
    if row is None or (row.host_id == acting.pk and row.status == Appointment.Status.OFFERED):
        raise Http404
    return row


def own_appointment(*, acting: Person, appointment_id: UUID) -> Appointment:
    """Return an appointment to its client alone."""
    row = appointment(acting=acting, appointment_id=appointment_id)
    if row.person_id != acting.pk:
        raise Http404
    return row


def booked_at(person: Person, host: Person, start: datetime) -> Appointment | None:
    """Return what the person has booked with that therapist at that very start."""
    return Appointment.objects.filter(person=person, host=host, starts_at=start, status="booked").first()


def following(row: Appointment) -> QuerySet[Appointment]:
    """Return the later appointments of the same series that still stand."""
    if row.series is None:
        return Appointment.objects.none()
    return Appointment.objects.filter(
        series=row.series,
        person_id=row.person_id,
        status=Appointment.Status.BOOKED,
        starts_at__gt=row.starts_at,
    )


def day_span(day: date, zone: str) -> Span:
    """The span of one day by the clock of *zone*."""
    return Span(instant(day, time(), zone), instant(day + timedelta(days=1), time(), zone))


def day_of(host: Person, day: date, zone: str) -> list[Appointment | Group]:
    """Return a therapist's appointments and groups of one day in order, called-off ones left out."""
    span = day_span(day, zone)
    within = Q(starts_at__gte=span.start, starts_at__lt=span.end)
    single = Appointment.objects.filter(within, host=host, group=None).select_related("person")
    groups = Group.objects.filter(within, host=host, cancelled_at=None).prefetch_related(
        "appointments__person"
    )
    rows: list[Appointment | Group] = [*single.filter(status__in=("booked", "missed")), *groups]
    return sorted(rows, key=lambda row: row.starts_at)


def in_the_way(host: Person, span: Span) -> QuerySet[Appointment]:
    """Return what is booked within a span of leave, for the therapist to move or call off."""
    return Appointment.objects.filter(
        host=host, status="booked", starts_at__lt=span.end, ends_at__gt=span.start
    ).select_related("person")


def open_groups(hosts: Iterable[Person], now: datetime) -> QuerySet[Group]:
    """Return coming groups of these therapists with how many seats are left (``left``)."""
    free = Count("seats", filter=Q(seats__appointment=None))
    rows = Group.objects.filter(host__in=list(hosts), cancelled_at=None, starts_at__gt=now)
    return rows.select_related("host").annotate(left=free, of=Count("seats")).order_by("starts_at")


def wishes(person: Person, today: date) -> QuerySet[Wish]:
    """Return a client's places on waiting lists that are not past."""
    return Wish.objects.filter(person=person, to_day__gte=today).select_related("host")


def work_waits(now: datetime) -> bool:
    """Tell whether anything is due: a letter, an offer nobody took, a wish."""
    late = Appointment.objects.filter(status="offered", held_until__lte=now)
    due = Letter.objects.filter(sent_at=None, failed_at=None, due_at__lte=now)
    return due.exists() or late.exists() or Wish.objects.exists()


def everything(person: Person) -> dict[str, Any]:
    """Return all that is kept here about a person, for their export; other people are named by id alone."""
    rows = Appointment.objects.filter(Q(person=person) | Q(host=person)).select_related("group")
    return {
        "appointments": [_told(row, person) for row in rows],
        "waiting": [
            {"with": str(one.host_id), "from": one.from_day.isoformat(), "until": one.to_day.isoformat(),
             "part": one.part, "zone": one.zone, "since": one.created_at.isoformat()}
            for one in Wish.objects.filter(person=person)
        ],
        "hours": [
            {"rule": one.rule, "first": one.first.isoformat(), "from": one.from_time.isoformat(),
             "until": one.to_time.isoformat(), "left_out": one.left_out}
            for one in WorkingHours.objects.filter(host=person)
        ],
        "leave": [
            {"from": one.starts_at.isoformat(), "until": one.ends_at.isoformat()}
            for one in Leave.objects.filter(host=person)
        ],
        "groups": [
            {"id": str(one.pk), "title": one.title, "from": one.starts_at.isoformat(), "until": one.ends_at.isoformat()}
            for one in Group.objects.filter(host=person)
        ],
    }  # fmt: skip


def _told(row: Appointment, person: Person) -> dict[str, Any]:
    """One appointment for the export, times in UTC."""
    other = row.host_id if row.person_id == person.pk else row.person_id
    return {
        "id": str(row.pk),
        "with": str(other) if other else None,
        "group": str(row.group_id) if row.group_id else None,
        "from": row.starts_at.astimezone(UTC).isoformat(),
        "until": row.ends_at.astimezone(UTC).isoformat(),
        "place": row.place,
        "status": row.status,
        "late": row.late,
        "booked_at": row.created_at.astimezone(UTC).isoformat(),
    }


def next_free(host: Person, terms: Terms, length: int, *, now: datetime, person: Person) -> datetime | None:
    """Return the first free start within the horizon, or None."""
    until = now + timedelta(days=terms.horizon)
    found = free_starts(host, terms, length, now=now, since=now, until=until, person=person)
    return found[0] if found else None


def may_still_book(row: Appointment) -> bool:
    """Tell whether the client may book with that therapist now, and so move what is booked."""
    return row.host is not None and ports.host_for(row.person, row.host_id) is not None
