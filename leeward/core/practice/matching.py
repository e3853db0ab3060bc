"""How well an offer fits a wish, as points with reasons that the person can read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from leeward.core.practice.terms import Audience, Fee, Offer, Wish, shared_times

MOST = 100.0
"""The points of a pair in which everything fits."""

# The weights are our own choice and are told on the page: there is no validated set. They follow what is
# known to matter: being understood (language), working on what the person came for, being able to come at all.
_LANGUAGE, _NEED, _TIME, _APPROACH, _PRONOUNS, _VENUE, _KNOWN = 20.0, 30.0, 20.0, 10.0, 5.0, 5.0, 10.0
_ONLY_SECOND = 0.6
"""What is left of the language's points where it is not the one that the person likes best."""


class Kind(StrEnum):
    """What a line of the explanation is about."""

    LANGUAGE = "language"
    NEED = "need"
    TIME = "time"
    APPROACH = "approach"
    PRONOUNS = "pronouns"
    VENUE = "venue"
    KNOWN = "known"
    FEE = "fee"
    PLACE = "place"
    AVOID = "avoid"
    AUDIENCE = "audience"
    SAID_NO = "said_no"


@dataclass(frozen=True)
class Reason:
    """One line: what fits (or does not), with the values it speaks of."""

    kind: Kind
    what: tuple[str, ...] = ()
    day: date | None = None


@dataclass(frozen=True)
class Match:
    """How one offer fits one wish."""

    points: float
    """0 to 100; meaningless where the pair is not possible."""
    reasons: tuple[Reason, ...] = ()
    """What fits, the weightiest first."""
    gaps: tuple[Reason, ...] = ()
    """What the person asked for and does not get."""
    barriers: tuple[Kind, ...] = ()
    """Why the pair cannot be; empty where it can."""

    @property
    def possible(self) -> bool:
        return not self.barriers


_COSTS = (Fee.FREE, Fee.SLIDING, Fee.FIXED)


def match(wish: Wish, offer: Offer, *, now: datetime) -> Match:
    """Compare *offer* with *wish*; what the person left open counts as fitting.

    A pair is impossible without a shared language, a time that both have, a
    way to meet, a fee the person can manage, and where all ways of working are
    ones to avoid or either side said no before. How much danger somebody is in
    is not looked at here: it must not make anyone a worse fit.
    """
    common = tuple(code for code in wish.languages if code in offer.languages)
    times = shared_times(wish.times, wish.zone, offer.times, offer.zone, now)
    reasons: list[Reason] = []
    gaps: list[Reason] = []
    points = 0.0

    if common:
        points += _LANGUAGE * (1.0 if common[0] == wish.languages[0] else _ONLY_SECOND)
        reasons.append(Reason(Kind.LANGUAGE, common))
    if offer.id in wish.known:
        reasons.append(Reason(Kind.KNOWN))
    points += _KNOWN * (not wish.known or offer.id in wish.known)

    for kind, weight, wanted, given in (
        (Kind.NEED, _NEED, wish.needs, wish.needs & offer.needs),
        (Kind.TIME, _TIME, wish.times, times),
        (Kind.APPROACH, _APPROACH, wish.approaches, wish.approaches & offer.approaches),
    ):
        points += weight * (len(given) / len(wanted) if wanted else 1.0)
        if given:
            reasons.append(Reason(kind, tuple(sorted(given))))
        if wanted - given:
            gaps.append(Reason(kind, tuple(sorted(wanted - given))))

    if wish.venue is not None and wish.venue in offer.venues:
        reasons.append(Reason(Kind.VENUE, (wish.venue.value,)))
    points += _VENUE
    fitting = not wish.pronouns or offer.pronouns in wish.pronouns
    points += _PRONOUNS * fitting
    if wish.pronouns and offer.pronouns is not None:
        (reasons if fitting else gaps).append(Reason(Kind.PRONOUNS, (offer.pronouns.value,)))
    if wish.fee is not Fee.FIXED and _affordable(wish, offer):
        reasons.append(Reason(Kind.FEE, (offer.fee.value,)))
    if wish.avoid & offer.approaches:
        gaps.append(Reason(Kind.AVOID, tuple(sorted(wish.avoid & offer.approaches))))
    reasons.append(Reason(Kind.PLACE, day=offer.free_from))
    return Match(round(points, 4), tuple(reasons), tuple(gaps), barriers(wish, offer, now=now))


def _affordable(wish: Wish, offer: Offer) -> bool:
    return _COSTS.index(offer.fee) <= _COSTS.index(wish.fee)


def barriers(wish: Wish, offer: Offer, *, now: datetime) -> tuple[Kind, ...]:
    """Return why the pair cannot be, the quickest to find out first; empty where it can."""
    holds = {
        Kind.SAID_NO: offer.id not in wish.not_with,
        Kind.LANGUAGE: any(code in offer.languages for code in wish.languages),
        Kind.VENUE: wish.venue is None or wish.venue in offer.venues,
        Kind.FEE: _affordable(wish, offer),
        Kind.AUDIENCE: wish.audience in offer.audiences
        or (wish.audience in (Audience.STUDENT, Audience.OLDER) and Audience.ADULT in offer.audiences),
        Kind.AVOID: not (wish.avoid & offer.approaches) or bool(offer.approaches - wish.avoid),
        Kind.TIME: not wish.times or bool(shared_times(wish.times, wish.zone, offer.times, offer.zone, now)),
    }
    return tuple(kind for kind, held in holds.items() if not held)
