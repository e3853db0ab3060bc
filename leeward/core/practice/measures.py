"""Numbers about the service that tell nothing about any one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import median

from leeward.core.shares import FEWEST


def shown(count: int) -> int | None:
    """Return *count*, or ``None`` where it is too small to be shown."""
    return count if count >= FEWEST else None


def usual(values: Sequence[float]) -> float | None:
    """Return the median of *values*, or ``None`` where too few were measured."""
    return float(median(values)) if len(values) >= FEWEST else None


def share(part: int, whole: int) -> int | None:
    """Return *part* of *whole* in percent; ``None`` where it, or what is left, would point at few people."""
    if whole < FEWEST or part < FEWEST or 0 < whole - part < FEWEST:
        return None
    return round(100 * part / whole)


def tally(groups: Iterable[Iterable[str]]) -> Mapping[str, int | None]:
    """Count how often each name occurs, at most once a group; small counts as ``None``."""
    counts: dict[str, int] = {}
    for group in groups:
        for name in set(group):
            counts[name] = counts.get(name, 0) + 1
    return {name: shown(counts[name]) for name in sorted(counts)}
