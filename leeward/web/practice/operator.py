"""What the operator sees: papers, who waits and why, places, and measures that point at nobody."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from leeward.core.practice.credentials import Stage, runs_out_soon
from leeward.core.practice.matching import Kind, match
from leeward.core.practice.measures import share, shown, tally, usual
from leeward.core.practice.terms import Offer, Wish
from leeward.web.accounts.models import CareLink
from leeward.web.appointments.models import Appointment
from leeward.web.practice import queries
from leeward.web.practice.access import LINKED
from leeward.web.practice.models import Looking, Proposal, Therapist

_PERIOD = timedelta(days=90)


@dataclass(frozen=True)
class Worker:
    """One therapist as the operator sees them."""

    row: Therapist
    stage: Stage
    soon: bool
    clients: int
    places: int


@dataclass(frozen=True)
class Waiting:
    """One person who waits: for how long and what stands in the way; never who, and never their words."""

    days: int
    proposed: bool
    barriers: tuple[Kind, ...]


def workers(now: datetime) -> list[Worker]:
    """Everybody who ever asked to work here, those who wait for a check first."""
    today = timezone.localdate(now)
    rows = queries.opened(Therapist.objects.select_related("person").order_by("asked_at"))
    used, found = queries.taken(now), queries.offers(rows, now)
    order = [Stage.ASKED, Stage.EXPIRED, Stage.VERIFIED, Stage.SUSPENDED, Stage.REFUSED]
    workers = [
        Worker(
            row, row.stage(today), runs_out_soon(row.papers, today), used.get(row.pk, 0), found[row.pk].places
        )
        for row in rows
    ]
    return sorted(workers, key=lambda one: order.index(one.stage))


def to_look_at(now: datetime) -> int:
    """How many therapists wait for the operator: asked, ran out, or will soon."""
    today = timezone.localdate(now)
    rows = Therapist.objects.filter(refused_at=None, suspended_at=None).only(
        "verified_until", "refused_at", "suspended_at"
    )
    stages = [(row.stage(today), runs_out_soon(row.papers, today)) for row in rows]
    return sum(stage in (Stage.ASKED, Stage.EXPIRED) or soon for stage, soon in stages)


def waiting_list(now: datetime) -> list[Waiting]:
    """Who waits, the longest first, with what stands in the way of a match."""
    rows = queries.waiting()
    therapists = queries.shown(timezone.localdate(now))
    offers = list(queries.offers(therapists, now).values())
    wishes = queries.wishes(rows, now)
    asked = set(Proposal.objects.filter(closed_at=None).values_list("person_id", flat=True))
    return [
        Waiting((now - row.since).days, row.person_id in asked, _in_the_way(wishes[row.pk], offers, now))
        for row in rows
    ]


def _in_the_way(wish: Wish, offers: list[Offer], now: datetime) -> tuple[Kind, ...]:
    """What bars the pairs that come nearest; empty where somebody fits and has a place."""
    found = [(match(wish, offer, now=now).barriers, offer.places) for offer in offers]
    if any(not barriers and places for barriers, places in found):
        return ()
    if not found or any(not barriers for barriers, _places in found):
        return (Kind.PLACE,)
    fewest = min(len(barriers) for barriers, _places in found)
    counts = Counter(kind for barriers, _places in found if len(barriers) == fewest for kind in barriers)
    return tuple(kind for kind, _n in counts.most_common(2))


def measures(now: datetime) -> dict[str, Any]:
    """Numbers of the last ninety days; counts under five are ``None``."""
    since = now - _PERIOD
    asked = Looking.objects.filter(since__gt=since)
    begun = asked.filter(outcome=Looking.Outcome.FOUND).count()
    over = Appointment.objects.filter(host__isnull=False, ends_at__lte=now, starts_at__gt=since)
    held, missed = over.filter(status="booked").count(), over.filter(status="missed").count()
    wait = usual(queries.waits(now))
    return {
        "waiting": shown(Looking.objects.filter(settled_at=None).count()),
        "asked": shown(asked.count()),
        "begun": shown(begun),
        "clients": shown(CareLink.objects.filter(**LINKED).values("member").distinct().count()),
        "wait": None if wait is None else round(wait),
        "attended": share(held, held + missed),
        "languages": [
            (name, n) for name, n in tally(row.body["languages"] for row in queries.waiting()).items() if n
        ],
    }
