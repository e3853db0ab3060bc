"""Reads: who can be found, how full they are, who waits, and what stands between a person and a therapist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.http import Http404
from django.utils import timezone

from leeward.core.practice.matching import Match, match
from leeward.core.practice.measures import usual
from leeward.core.practice.terms import Approach, Audience, Fee, Need, Offer, Pronoun, Time, Venue, Wish
from leeward.core.safety.levels import Level, severity
from leeward.core.safety.risk import RiskState
from leeward.web.accounts.models import CareLink, Person
from leeward.web.appointments.models import Appointment, Leave
from leeward.web.crisis.models import RiskRecord
from leeward.web.fields import keyring
from leeward.web.practice.access import LINKED
from leeward.web.practice.models import Looking, Proposal, Therapist

REST = timedelta(days=30)
"""A pair whose proposal ran out without an answer is not proposed again for so long."""
_MEASURED = timedelta(days=180)
_SOON = timedelta(days=7)


def opened(rows: Iterable[Therapist]) -> list[Therapist]:
    """Fetch therapists with the keys of their profiles in one query, before they are read one by one."""
    found = list(rows)
    keyring.gather([row.pk for row in found])
    return found


def findable(today: date) -> QuerySet[Therapist]:
    """Therapists whose papers hold today and who are not leaving; nobody else is shown to clients."""
    return Therapist.objects.select_related("person").filter(
        Q(leaving_on=None) | Q(leaving_on__gt=today),
        verified_until__gte=today,
        refused_at=None,
        suspended_at=None,
        person__is_active=True,
        person__role=Person.Role.THERAPIST,
    )


def shown(today: date) -> list[Therapist]:
    """Those who can be found and have said enough of themselves, in the order in which they came."""
    return [row for row in opened(findable(today).order_by("asked_at")) if row.is_described]


def shown_one(therapist_id: UUID, today: date) -> Therapist:
    """One of them; everybody else does not exist."""
    row = findable(today).filter(pk=therapist_id).first()
    if row is None or not row.is_described:
        raise Http404
    return row


def taken(now: datetime) -> Mapping[UUID, int]:
    """How many places of each therapist are taken: by clients, and by proposals that wait for an answer."""
    links = CareLink.objects.filter(**LINKED).values_list("therapist").annotate(n=Count("pk"))
    waiting = (
        Proposal.objects.filter(closed_at=None, expires_at__gt=now)
        .values_list("therapist")
        .annotate(n=Count("pk"))
    )
    counts: dict[UUID, int] = {}
    for therapist_id, n in [*links, *waiting]:
        counts[therapist_id] = counts.get(therapist_id, 0) + n
    return counts


def _back_on(row: Therapist, away: Mapping[UUID, date], today: date) -> date | None:
    """The day from which a therapist takes somebody, ``None`` for at once."""
    days = [
        day for day in (row.paused_until if row.paused else None, away.get(row.pk)) if day and day > today
    ]
    return max(days, default=None)


def offer_of(row: Therapist, used: int, back: date | None) -> Offer:
    """A therapist as the value that core compares."""
    endless_pause = row.paused and row.paused_until is None
    return Offer(
        id=str(row.pk),
        languages=tuple(row.languages),
        times=frozenset(map(Time, row.times)),
        zone=row.zone,
        needs=frozenset(map(Need, row.needs)),
        approaches=frozenset(map(Approach, row.approaches)),
        venues=frozenset(map(Venue, row.venues)),
        fee=Fee(row.fee),
        audiences=frozenset(map(Audience, row.audiences or ["adult"])),
        pronouns=Pronoun(row.pronouns) if row.pronouns else None,
        places=0 if endless_pause else max(row.capacity - used, 0),
        free_from=back,
    )


def offers(rows: Iterable[Therapist], now: datetime) -> dict[UUID, Offer]:
    """Therapists as values, with their free places and the end of their leave."""
    used, today = taken(now), timezone.localdate(now)
    away = {
        row.host_id: timezone.localdate(row.ends_at)
        for row in Leave.objects.filter(starts_at__lte=now + _SOON, ends_at__gt=now).order_by("ends_at")
    }
    return {row.pk: offer_of(row, used.get(row.pk, 0), _back_on(row, away, today)) for row in rows}


def looking(person: Person | None) -> Looking | None:
    """What the person looks for now, if they do."""
    return Looking.objects.filter(person=person, settled_at=None).first() if person else None


def waiting() -> list[Looking]:
    """Everybody who looks, the longest waiting first, ready to be opened."""
    rows = list(Looking.objects.filter(settled_at=None).select_related("person").order_by("since"))
    keyring.gather([row.person_id for row in rows])
    return rows


def wishes(rows: list[Looking], now: datetime) -> dict[UUID, Wish]:
    """What people look for as values, by looking; four queries for all of them."""
    people = [row.person_id for row in rows]
    ended: dict[UUID, set[str]] = {}
    for member, therapist in (
        CareLink.objects.filter(member__in=people).exclude(**LINKED).values_list("member", "therapist")
    ):
        ended.setdefault(member, set()).add(str(therapist))
    declined: dict[UUID, set[str]] = {}
    no = Q(person_says="no") | Q(therapist_says="no") | Q(made_at__gt=now - REST)
    for member, therapist in Proposal.objects.filter(
        no, person__in=people, closed_at__isnull=False
    ).values_list("person", "therapist"):
        declined.setdefault(member, set()).add(str(therapist))
    urgent = in_danger(people)
    return {
        row.pk: _wish(
            row,
            ended=frozenset(ended.get(row.person_id, ())),
            declined=frozenset(declined.get(row.person_id, ())),
            urgent=row.person_id in urgent,
        )
        for row in rows
    }


def in_danger(people: list[UUID]) -> set[UUID]:
    """Whose danger to themselves is known; it moves them up the list and is shown to nobody."""
    rows = RiskRecord.objects.filter(person__in=people)
    states = {row.person_id: RiskState.from_mapping(row.state) for row in rows}
    passive = severity(Level.PASSIVE_IDEATION)
    return {person_id for person_id, state in states.items() if severity(state.level) >= passive}


def _wish(row: Looking, *, ended: frozenset[str], declined: frozenset[str], urgent: bool) -> Wish:
    body: dict[str, Any] = row.body
    again = bool(body.get("again"))
    return Wish(
        id=str(row.pk),
        languages=tuple(body["languages"]),
        since=row.since,
        zone=body.get("zone") or "UTC",
        times=frozenset(map(Time, body.get("times", ()))),
        needs=frozenset(map(Need, body.get("needs", ()))),
        approaches=frozenset(map(Approach, body.get("approaches", ()))),
        avoid=frozenset(map(Approach, body.get("avoid", ()))),
        venue=Venue(body["venue"]) if body.get("venue") else None,
        fee=Fee(body.get("fee") or "fixed"),
        audience=Audience(body.get("audience") or "adult"),
        pronouns=frozenset(map(Pronoun, body.get("pronouns", ()))),
        known=ended if again else frozenset(),
        not_with=(declined if again else ended | declined) | {str(row.person_id)},
        urgent=urgent,
    )


def fits(row: Looking, offers: Mapping[UUID, Offer], now: datetime) -> dict[UUID, Match]:
    """How each offer fits one person who looks."""
    wish = wishes([row], now)[row.pk]
    return {key: match(wish, offer, now=now) for key, offer in offers.items()}


@dataclass(frozen=True)
class Place:
    """Where somebody stands on the list."""

    before: int
    """People who have waited longer."""
    usual_days: int | None
    """The measured median wait; ``None`` until enough people were matched."""


def place(row: Looking, now: datetime) -> Place:
    """Where *row* stands on the list, and how long it usually takes if that was measured."""
    before = Looking.objects.filter(settled_at=None, since__lt=row.since).count()
    found = usual(waits(now))
    return Place(before, None if found is None else round(found))


def waits(now: datetime) -> list[float]:
    """Days that people waited who found somebody in the last half year."""
    rows = Looking.objects.filter(outcome=Looking.Outcome.FOUND, settled_at__gt=now - _MEASURED)
    return [(end - since).total_seconds() / 86_400 for since, end in rows.values_list("since", "settled_at")]


def own_proposal(person: Person | None, now: datetime) -> Proposal | None:
    """The proposal that waits for the person, or that waits for the therapist's answer."""
    rows = Proposal.objects.filter(person=person, closed_at=None, expires_at__gt=now)
    return rows.select_related("therapist__therapist").first() if person else None


def own_links(person: Person | None) -> list[CareLink]:
    """The person's care relations that stand, with the therapists' keys at hand."""
    if person is None:
        return []
    rows = CareLink.objects.filter(member=person, **LINKED).select_related("therapist__therapist")
    found = list(rows.order_by("started_at"))
    keyring.gather([row.therapist_id for row in found])
    return found


def next_session(person: Person | None, now: datetime) -> Appointment | None:
    """The person's next session with a therapist."""
    rows = Appointment.objects.filter(person=person, host__isnull=False, status="booked", ends_at__gt=now)
    return rows.first() if person else None


def name_of(therapist: Person) -> str:
    """The name a therapist works under, else the one they gave their account."""
    row: Therapist | None = getattr(therapist, "therapist", None)
    return (row.name if row else "") or therapist.name or ""
