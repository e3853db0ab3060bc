"""Joins what the rules found with what a trained reader saw: the model may raise a reading, and never closes a path.

The rules hold the explicit tier by themselves. Where they are silent or unsure, the model's calibrated
shares open a path, ask, or open the full pathway, each above a limit that was chosen on messages apart. Where
the rules would take over and the model is sure that they tripped over an idiom, the path opens all the same, with
the direct question in place of the takeover.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from leeward.core.safety.levels import Category, Level, Reading, Subject, severity
from leeward.core.text.ports import TextSigns

_TAKEOVER = (
    Level.ACTIVE_IDEATION,
    Level.PLAN_OR_IMMINENT,
    Level.HARM_TO_OTHERS,
    Level.THIRD_PARTY_CONCERN,
    Level.MEDICAL_EMERGENCY,
)
_PATH = (Level.DISTRESS, Level.PASSIVE_IDEATION, Level.THIRD_PARTY_CONCERN)
_SUICIDAL = frozenset({Level.PASSIVE_IDEATION, Level.ACTIVE_IDEATION, Level.PLAN_OR_IMMINENT})


NEVER = 1.01
"""A limit that no share reaches."""
MODEL_OPENS = "model_opens"
"""The reason in a reading that the model opened a path where the rules had not."""
SURE = 0.95
"""From which share the model is heard beside an open path."""


@dataclass(frozen=True)
class Limits:
    """From which share on the model acts; chosen on a validation part, see the card of the weights."""

    opens: float
    """A pathway opens."""
    crisis: float
    """The full pathway opens."""
    asks: float
    """A gentle question is put, for the share that a path should open."""
    heavy: float
    """A gentle question is put, for the share of heavy suffering, where half of ``asks`` is reached as well."""
    quiet: float
    """Below this share a takeover by the rules becomes a path with the direct question."""
    category: float
    """A kind of trouble is named."""

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Limits:
        """Read numbers from 0 to 1 (or NEVER); raises KeyError, TypeError or ValueError."""
        values = {field.name: float(data[field.name]) for field in fields(cls)}
        if not all(0 <= value <= NEVER for value in values.values()):
            raise ValueError("a limit must lie between 0 and 1")
        return cls(**values)


def join(reading: Reading, signs: TextSigns, limits: Limits, *, walking: bool = False) -> Reading:
    """Return *reading*, raised where *signs* pass *limits*; the reasons say that the model did it.

    Where the rules have opened a path, and while one is being walked (*walking*), the model can only raise to
    a takeover, and only from a share of :data:`SURE` on: there words mean what was said and asked before.
    """
    if reading.crisis:
        doubts = not walking and max(signs.opens, signs.crisis) < limits.quiet
        return _softened(reading) if doubts else reading
    known = walking or reading.safety
    needed = max(limits.crisis, SURE) if known else limits.crisis
    if signs.crisis >= needed and signs.opens >= (SURE if known else limits.opens):
        return _raised(reading, _likeliest(signs, _TAKEOVER), signs, limits, crisis=True)
    if known:
        return reading
    if signs.opens >= limits.opens:
        return _raised(reading, _likeliest(signs, _PATH), signs, limits, crisis=False)
    burdened = signs.heavy >= limits.heavy and signs.opens >= limits.asks / 2
    if signs.opens >= limits.asks or burdened:
        level = reading.level if reading.level is not Level.NONE else Level.DISTRESS
        return replace(reading, level=level, probe=True, reasons=(*reading.reasons, "model_asks"))
    return reading


def _raised(reading: Reading, level: Level, signs: TextSigns, limits: Limits, *, crisis: bool) -> Reading:
    """Open a path for *level*, or for what the rules had found where that ranks higher."""
    higher = severity(level) > severity(reading.level)
    level = level if higher else reading.level
    named = tuple(Category(name) for name, share in signs.categories.items() if share >= limits.category)
    emergency = reading.emergency or (crisis and level is Level.MEDICAL_EMERGENCY)
    other = level is Level.THIRD_PARTY_CONCERN
    return replace(
        reading,
        level=level,
        categories=tuple(dict.fromkeys((*reading.categories, *named))),
        subject=Subject.OTHER if higher and other else reading.subject,
        confidence=round(signs.crisis if crisis else signs.opens, 3) if higher else reading.confidence,
        crisis=reading.crisis or crisis,
        safety=True,
        emergency=emergency,
        probe=not crisis and (reading.probe or level in _SUICIDAL),
        reasons=(*reading.reasons, "model_crisis" if crisis else MODEL_OPENS),
    )


def _softened(reading: Reading) -> Reading:
    """Ask in place of taking over; whatever the answer shows, the state rises by it at once."""
    level = Level.PASSIVE_IDEATION if reading.level in _SUICIDAL else Level.DISTRESS
    return replace(
        reading,
        level=level,
        crisis=False,
        safety=True,
        emergency=False,
        probe=True,
        reasons=(*reading.reasons, "model_doubts"),
    )


def _likeliest(signs: TextSigns, among: tuple[Level, ...]) -> Level:
    return max(among, key=lambda level: signs.levels.get(level.value, 0.0))
