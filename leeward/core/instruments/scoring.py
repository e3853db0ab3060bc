"""Turns the answers to a questionnaire into a total, a band and the flags that stand by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leeward.core.instruments.definition import Band, Instrument


@dataclass(frozen=True)
class Score:
    """What a set of answers comes to.

    ``total`` is ``None`` where too much was left out; flags are raised all the
    same, from every answer that was given.
    """

    total: int | None
    band: Band | None
    missing: tuple[str, ...] = ()
    prorated: bool = False
    """Left-out answers were filled with the mean of the given ones."""
    flags: tuple[str, ...] = ()
    subscales: tuple[tuple[str, int | None], ...] = ()
    """Each subscale's id and raw sum, ``None`` where one of its items is missing."""


def score(instrument: Instrument, answers: Mapping[str, int | None]) -> Score:
    """Score *answers* (item id to points as ticked; ``None`` or absent means left out).

    Up to ``instrument.missing.allowed`` left-out items are replaced by the mean
    of the answered ones (the rule and its source stand in the instrument), and
    the sum is rounded to the nearest whole point, halves upwards. Raises
    ``ValueError`` for an unknown item and for an answer that is not an option.
    """
    given = {item: value for item, value in answers.items() if value is not None}
    _check(instrument, given)
    missing = tuple(item.id for item in instrument.items if item.id not in given)
    flags = tuple(
        rule.id
        for rule in instrument.flags
        if any(given.get(item, -1) >= rule.at_least for item in rule.items)
    )
    points = {item: _points(instrument, item, value) for item, value in given.items()}
    subscales = tuple(
        (scale.id, sum(points[item] for item in scale.items) if set(scale.items) <= set(points) else None)
        for scale in instrument.subscales
    )
    if len(missing) > instrument.missing.allowed or not points:
        return Score(None, None, missing, False, flags, subscales)
    total = _filled_sum(sum(points.values()), len(points), len(instrument.items)) * instrument.multiplier
    return Score(total, instrument.band(total), missing, bool(missing), flags, subscales)


def _check(instrument: Instrument, given: Mapping[str, int]) -> None:
    known = {item.id for item in instrument.items}
    allowed = {option.value for option in instrument.options}
    for item, value in given.items():
        if item not in known:
            raise ValueError(f"{instrument.id}: there is no item '{item}'")
        if isinstance(value, bool) or value not in allowed:
            raise ValueError(f"{instrument.id}: {value!r} is not an answer to '{item}'")


def _points(instrument: Instrument, item: str, value: int) -> int:
    return instrument.top - value if instrument.item(item).reverse else value


def _filled_sum(points: int, answered: int, items: int) -> int:
    # Whole-number arithmetic: a float would round 2.5 to an even neighbour.
    return (2 * points * items + answered) // (2 * answered)
