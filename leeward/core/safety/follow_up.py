"""The kind question on the day after a hard hour: when it is due, and what its answer does to the risk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from leeward.core.safety.levels import Ask, Level, Reading, severity
from leeward.core.safety.obligations import Owe
from leeward.core.safety.risk import RiskState, Step
from leeward.core.safety.state import SESSION_GAP, advance, new_session, record

LAPSES = timedelta(days=14)
"""After so long the hour is not brought up again by itself; the talk still knows of it."""


class HowItWent(StrEnum):
    """What the person answers, by one tap."""

    BETTER = "better"
    HARD = "hard"
    """Still hard, and safe."""
    NOT_SAFE = "not_safe"
    SKIP = "skip"


_TAPPED: dict[HowItWent, tuple[Reading, str]] = {
    HowItWent.BETTER: (Reading(), "i am safe"),
    HowItWent.HARD: (Reading(level=Level.DISTRESS), "i am safe"),
    HowItWent.NOT_SAFE: (
        Reading(level=Level.DISTRESS, safety=True, emergency=True, probe=True, reasons=("said-not-safe",)),
        "i am not safe",
    ),
    HowItWent.SKIP: (Reading(), "skip"),
}
"""The tap as a reading, and in words that the kernel reads as an answer to whether one is safe."""


def due(happened: date, today: date, asked: date | None) -> bool:
    """Tell whether to ask today: from the day after, on one day only, and not long afterwards.

    *happened*, *today* and *asked* (the day it was first shown) are days in the person's own zone.
    """
    return happened < today <= happened + LAPSES and asked in (None, today)


def reading_of(how: HowItWent) -> Reading:
    """Return the tap as a reading."""
    return _TAPPED[how][0]


def answered(state: RiskState, how: HowItWent, *, now: datetime) -> Step:
    """Take the tap as the answer to whether the person is safe.

    "I am safe" counts as one clear answer like in the talk: it takes several
    before anything falls. Passing on leaves the risk as it is. The next talk
    does not ask the same again, unless the question was passed over after a plan.
    """
    if state.last_seen is not None and now - state.last_seen >= SESSION_GAP:
        state = new_session(state)
    state = replace(record(state, asked=Ask.SAFETY, told=(Owe.FOLLOW_UP,)), last_seen=now)
    reading, words = _TAPPED[how]
    step = advance(state, reading, now=now, text=words)
    grave = severity(step.state.level) >= severity(Level.PLAN_OR_IMMINENT)
    asked = how is not HowItWent.NOT_SAFE and not (grave and how is HowItWent.SKIP)
    return replace(step, state=replace(step.state, pending=None, followed_up=asked))
