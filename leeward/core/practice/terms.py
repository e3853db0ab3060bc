"""The closed lists in which clients and therapists say what they look for and what they offer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo


class Need(StrEnum):
    """What somebody wants help with, in everyday groups; none of them is a diagnosis."""

    LOW_MOOD = "low_mood"
    WORRY = "worry"
    GRIEF = "grief"
    WORK = "work"
    RELATIONSHIPS = "relationships"
    FAMILY = "family"
    TRAUMA = "trauma"
    SLEEP = "sleep"
    SUBSTANCES = "substances"
    EATING = "eating"
    SELF_WORTH = "self_worth"
    IDENTITY = "identity"
    BIRTH = "birth"
    ILLNESS = "illness"
    ELSE = "else"


class Approach(StrEnum):
    """Ways of working that a client may know by name."""

    CBT = "cbt"
    ACT = "act"
    DBT = "dbt"
    PSYCHODYNAMIC = "psychodynamic"
    SYSTEMIC = "systemic"
    PERSON_CENTRED = "person_centred"
    EMDR = "emdr"
    MINDFULNESS = "mindfulness"


class Venue(StrEnum):
    VIDEO = "video"
    IN_PERSON = "in_person"


class Fee(StrEnum):
    """What a session costs; for a client the most that they can manage."""

    FREE = "free"
    SLIDING = "sliding"
    FIXED = "fixed"


class Audience(StrEnum):
    ADULT = "adult"
    STUDENT = "student"
    OLDER = "older"
    COUPLE = "couple"
    FAMILY = "family"


class Pronoun(StrEnum):
    SHE = "she"
    HE = "he"
    THEY = "they"


class Time(StrEnum):
    """A part of the week by somebody's own clock."""

    WEEK_MORNING = "week_morning"
    WEEK_AFTERNOON = "week_afternoon"
    WEEK_EVENING = "week_evening"
    END_MORNING = "end_morning"
    END_AFTERNOON = "end_afternoon"
    END_EVENING = "end_evening"


_HOURS = {"morning": range(8, 12), "afternoon": range(12, 17), "evening": range(17, 21)}
_DAYS = {"week": range(5), "end": range(5, 7)}
_WEEK = 7 * 24 * 60
_STEP = 15
"""Minutes; every time zone in use differs from UTC by a multiple of it."""


def shared_times(
    mine: frozenset[Time], my_zone: str, theirs: frozenset[Time], their_zone: str, at: datetime
) -> frozenset[Time]:
    """Return which of *mine* meet *theirs* for at least an hour a week, each by its own clock at *at*."""
    return _shared(mine, _ahead(my_zone, at), theirs, _ahead(their_zone, at))


@lru_cache(maxsize=1024)
def _ahead(zone: str, at: datetime) -> int:
    offset = at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)
    return int(offset.total_seconds() // 60)


# A waiting list compares the same few parts of the week a hundred thousand times.
@lru_cache(maxsize=65_536)
def _shared(
    mine: frozenset[Time], my_ahead: int, theirs: frozenset[Time], their_ahead: int
) -> frozenset[Time]:
    open_there: frozenset[int] = frozenset().union(*(_minutes(one, their_ahead) for one in theirs))
    return frozenset(one for one in mine if len(_minutes(one, my_ahead) & open_there) * _STEP >= 60)


@lru_cache(maxsize=1024)
def _minutes(time: Time, ahead: int) -> frozenset[int]:
    """The quarters of the week in UTC, as minutes since Monday 00:00, that *time* covers *ahead* minutes from UTC."""
    days, part = time.value.split("_")
    return frozenset(
        ((day * 24 + hour) * 60 + quarter - ahead) % _WEEK
        for day in _DAYS[days]
        for hour in _HOURS[part]
        for quarter in range(0, 60, _STEP)
    )


@dataclass(frozen=True)
class Offer:
    """What one therapist offers, as far as it matters for who fits."""

    id: str
    languages: tuple[str, ...]
    times: frozenset[Time]
    zone: str
    needs: frozenset[Need] = frozenset()
    approaches: frozenset[Approach] = frozenset()
    venues: frozenset[Venue] = frozenset({Venue.VIDEO})
    fee: Fee = Fee.FREE
    audiences: frozenset[Audience] = frozenset({Audience.ADULT})
    pronouns: Pronoun | None = None
    places: int = 1
    """How many more people they would take."""
    free_from: date | None = None
    """The day from which they take somebody; ``None`` is at once."""


@dataclass(frozen=True)
class Wish:
    """What one person looks for. Everything but the language may be left open."""

    id: str
    languages: tuple[str, ...]
    """The first is the one they like best."""
    since: datetime
    zone: str = "UTC"
    times: frozenset[Time] = frozenset()
    needs: frozenset[Need] = frozenset()
    approaches: frozenset[Approach] = frozenset()
    avoid: frozenset[Approach] = frozenset()
    venue: Venue | None = None
    fee: Fee = Fee.FIXED
    """The most they can manage: ``free`` takes only free places, ``fixed`` takes any."""
    audience: Audience = Audience.ADULT
    pronouns: frozenset[Pronoun] = frozenset()
    known: frozenset[str] = frozenset()
    """Therapists who cared for them before and whom they would see again."""
    not_with: frozenset[str] = frozenset()
    """Pairs that either side said no to, and therapists they left; nobody is asked why."""
    urgent: bool = False
    """Danger to themselves is known: it can move them up, never down."""
