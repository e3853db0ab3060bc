"""Who of a therapist's clients needs them first, and why; made of dates alone, so that no words are opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

RECENT = timedelta(days=14)
"""So long danger or a missed session keeps somebody at the top."""
QUIET = timedelta(days=10)
"""Without anything shared for so long, somebody counts as silent."""


class Why(StrEnum):
    """Why somebody stands at the top, the weightiest first."""

    DANGER = "danger"
    MISSED = "missed"
    SILENCE = "silence"


_RANK = {why: rank for rank, why in enumerate(Why)}


@dataclass(frozen=True)
class Facts:
    """The dates about one client that the therapist may know; ``None`` where there is none or no consent."""

    id: str
    danger_at: datetime | None = None
    missed_at: datetime | None = None
    last_at: datetime | None = None
    """The last thing in any shared stream."""


@dataclass(frozen=True)
class Sign:
    why: Why
    since: datetime


@dataclass(frozen=True)
class Need:
    """One client and what speaks for looking at them first; nothing where all is quiet."""

    id: str
    signs: tuple[Sign, ...] = ()


def signs(facts: Facts, *, now: datetime) -> tuple[Sign, ...]:
    """Return what is to be looked at, the weightiest first."""
    found = []
    if facts.danger_at is not None and now - facts.danger_at <= RECENT:
        found.append(Sign(Why.DANGER, facts.danger_at))
    if facts.missed_at is not None and now - facts.missed_at <= RECENT:
        found.append(Sign(Why.MISSED, facts.missed_at))
    if facts.last_at is not None and now - facts.last_at >= QUIET:
        found.append(Sign(Why.SILENCE, facts.last_at))
    return tuple(found)


def first(clients: Iterable[Facts], *, now: datetime) -> tuple[Need, ...]:
    """Return all clients, who needs somebody first at the top.

    Ordered by the weightiest sign; within danger and a missed session the
    newest first, within silence the longest first; who has no sign keeps the
    order that was given.
    """
    needs = [Need(one.id, signs(one, now=now)) for one in clients]

    def key(need: Need) -> tuple[float, float]:
        if not need.signs:
            return (len(_RANK), 0.0)
        top = need.signs[0]
        seconds = top.since.timestamp()
        return (_RANK[top.why], seconds if top.why is Why.SILENCE else -seconds)

    return tuple(sorted(needs, key=key))
