"""What a therapist may see of a person: stream by stream, off until agreed, gone the moment it is taken back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stream(StrEnum):
    """What can be shared with a therapist, each by itself."""

    MOOD = "mood"
    QUESTIONNAIRES = "questionnaires"
    JOURNAL = "journal"
    """Only the notes that the person picked."""
    PRACTICES = "practices"
    PLAN = "plan"
    HARD_HOURS = "hard_hours"
    """Whether and when danger was read; never the words."""
    AFFECT = "affect"


@dataclass(frozen=True)
class Grant:
    """One agreement to one stream, from when to when."""

    stream: Stream
    granted_at: datetime
    revoked_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return self.granted_at <= now and (self.revoked_at is None or now < self.revoked_at)


@dataclass(frozen=True)
class Standing:
    """How one therapist stands to one person."""

    works_here: bool
    """An active account of a therapist whose papers were checked and who is not suspended."""
    cares: bool
    """There is a care relation that both agreed to and that is neither ended nor withdrawn."""
    shares: bool
    """The person agrees to sharing as such."""
    grants: tuple[Grant, ...] = ()


def seen(standing: Standing, *, now: datetime) -> frozenset[Stream]:
    """Return the streams that the therapist may see at *now*; all four conditions must hold."""
    if not (standing.works_here and standing.cares and standing.shares):
        return frozenset()
    return frozenset(grant.stream for grant in standing.grants if grant.holds(now))


def may_see(standing: Standing, stream: Stream, *, now: datetime) -> bool:
    """Tell whether the therapist may see *stream* at *now*."""
    return stream in seen(standing, now=now)


def in_order(streams: Iterable[Stream]) -> tuple[Stream, ...]:
    """Return streams in the order in which pages show them."""
    wanted = set(streams)
    return tuple(one for one in Stream if one in wanted)
