"""Picks the one practice that Home suggests, and says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from leeward.core.toolkit.exercise import Exercise, Helped, Want, fitting


class Reason(StrEnum):
    """Why this one."""

    UNFINISHED = "unfinished"
    HELPED_BEFORE = "helped_before"
    NIGHT = "night"
    DAY = "day"


@dataclass(frozen=True)
class Suggestion:
    """One practice and the reason for it."""

    exercise: Exercise
    reason: Reason


NIGHT_FROM, NIGHT_TO = 21, 6


def suggest(
    exercises: Sequence[Exercise],
    *,
    hour: int,
    helped: Mapping[str, Helped] | None = None,
    unfinished: str | None = None,
) -> Suggestion | None:
    """Choose for this *hour* (0 to 23): what was begun, else what eased before, else what fits the hour.

    None only where there are no practices at all.
    """
    by_slug = {exercise.slug: exercise for exercise in exercises}
    if unfinished in by_slug:
        return Suggestion(by_slug[unfinished], Reason.UNFINISHED)
    lighter = [
        (result.mean_change, slug)
        for slug, result in (helped or {}).items()
        if slug in by_slug and result.mean_change <= -1 and 2 * result.lighter > result.times
    ]
    if lighter:
        return Suggestion(by_slug[min(lighter)[1]], Reason.HELPED_BEFORE)
    night = hour >= NIGHT_FROM or hour < NIGHT_TO
    found = fitting(exercises, want=Want.SLEEP if night else Want.MOVE) or fitting(exercises)
    return Suggestion(found[0], Reason.NIGHT if night else Reason.DAY) if found else None
