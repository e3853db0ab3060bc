"""How mood moves over days: a mean per day of the person's own and a rolling mean that shows its doubt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from leeward.core.mood.entry import MoodEntry

ENOUGH = 5
"""Check-ins below which no trend is drawn."""
WINDOW = 7
"""Days that a rolling mean looks back over, its own day included."""

# fmt: off
_T95 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)
# fmt: on
"""Two-sided 95 % quantiles of Student's t for 1 to 30 degrees of freedom (any statistics table)."""


@dataclass(frozen=True)
class DayMean:
    """The mean of one day; valence and energy from -1 to 1."""

    day: date
    valence: float
    energy: float
    n: int
    """Check-ins on that day."""


@dataclass(frozen=True)
class TrendPoint:
    """A rolling mean at the end of one day, with its 95 % interval."""

    day: date
    mean: float
    low: float
    high: float
    n: int
    """Check-ins in the window."""
    days: int
    """Days in the window that have a check-in."""


@dataclass(frozen=True)
class Trend:
    """The days with check-ins and, where there is enough, a line with its band."""

    days: tuple[DayMean, ...]
    points: tuple[TrendPoint, ...]
    n: int

    @property
    def enough(self) -> bool:
        """Whether anything may be said about a trend at all."""
        return bool(self.points)


def daily_means(entries: Iterable[MoodEntry]) -> tuple[DayMean, ...]:
    """Return one mean for each of the person's own days that has a check-in, oldest first."""
    days: dict[date, list[MoodEntry]] = defaultdict(list)
    for entry in entries:
        days[entry.day].append(entry)
    return tuple(
        DayMean(day, _mean([row.valence for row in rows]), _mean([row.energy for row in rows]), len(rows))
        for day, rows in sorted(days.items())
    )


def trend(entries: Iterable[MoodEntry], *, window: int = WINDOW) -> Trend:
    """Return the daily means and the rolling mean of valence over *window* days.

    A point is drawn at a day with a check-in whose window holds at least
    :data:`ENOUGH` check-ins on at least three days. The interval is the
    t interval of the daily means, ``mean +- t(0.975, d - 1) * s / sqrt(d)`` with
    d days, cut to -1..1. Days are not independent of each other, so the true
    doubt is rather larger: the band is a lower bound of it.
    """
    days = daily_means(entries)
    points = tuple(point for day in days if (point := _point(days, day.day, window)) is not None)
    return Trend(days, points, sum(day.n for day in days))


def interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the 95 % t interval of the mean of at least two values; raise ``ValueError`` below that."""
    count = len(values)
    if count < 2:
        raise ValueError("an interval needs at least two values")
    mean = _mean(values)
    reach = _T95[min(count - 1, len(_T95)) - 1] * sqrt(_variance(values) / count)
    return mean - reach, mean + reach


def difference(earlier: Sequence[float], later: Sequence[float]) -> tuple[float, float, float]:
    """Return mean(later) - mean(earlier) with a 95 % interval: ``(difference, low, high)``.

    Welch's standard error with the smaller group's degrees of freedom, which is
    on the careful side. Raises ``ValueError`` with fewer than two values in a group.
    """
    smaller = min(len(earlier), len(later))
    if smaller < 2:
        raise ValueError("a difference needs at least two values on each side")
    step = _mean(later) - _mean(earlier)
    reach = _T95[min(smaller - 1, len(_T95)) - 1] * sqrt(
        sum(_variance(side) / len(side) for side in (earlier, later))
    )
    return step, step - reach, step + reach


def _variance(values: Sequence[float]) -> float:
    mean = _mean(values)
    return sum((value - mean) ** 2 for value in values) / (len(values) - 1)


def _point(days: Sequence[DayMean], last: date, window: int) -> TrendPoint | None:
    inside = [day for day in days if last - timedelta(days=window) < day.day <= last]
    n = sum(day.n for day in inside)
    if n < ENOUGH or len(inside) < 3:
        return None
    values = [day.valence for day in inside]
    low, high = interval(values)
    return TrendPoint(last, _mean(values), max(-1.0, low), min(1.0, high), n, len(inside))


def _mean(values: Sequence[float]) -> float:
    # A sum of equal floats can drift past the values themselves, and so off the field.
    return min(max(sum(values) / len(values), min(values)), max(values))
