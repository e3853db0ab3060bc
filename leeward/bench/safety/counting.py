"""Counts with the uncertainty that their sample leaves: shares with 95 % Wilson intervals, and predictive value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from leeward.core.shares import wilson


@dataclass(frozen=True)
class Share:
    """So many hits of so many."""

    hits: int
    of: int

    @classmethod
    def count(cls, answers: Iterable[bool]) -> Share:
        """Count what is true."""
        found = list(answers)
        return cls(sum(found), len(found))

    @property
    def value(self) -> float:
        """The share itself; 0 of nothing is 0."""
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of Wilson (1927); all that is possible where nothing was counted."""
        if not self.of:
            return 0.0, 1.0
        return wilson(self.value, self.of)

    def __str__(self) -> str:
        """Write it as ``57 of 121: 47.1 % (38.4 to 56.0)``."""
        if not self.of:
            return "none to count"
        low, high = self.interval
        return f"{self.hits:,} of {self.of:,}: {self.value:.1%} ({low:.1%} to {high:.1%})".replace("%", " %")

    def to_mapping(self) -> dict[str, Any]:
        """Return plain numbers for JSON."""
        low, high = self.interval
        return {
            "hits": self.hits,
            "of": self.of,
            "share": round(self.value, 5),
            "low": round(low, 5),
            "high": round(high, 5),
        }


def predictive_value(found: float, disturbed: float, prevalence: float) -> float:
    """Of those for whom something opens, the share for whom it should: Bayes' rule.

    *found* is the sensitivity, *disturbed* the share of calm messages for which it opens too, all from 0 to 1.
    """
    right, wrong = found * prevalence, disturbed * (1 - prevalence)
    return right / (right + wrong) if right + wrong else 0.0


def percentile(values: Iterable[float], share: float) -> float:
    """Return the value that *share* of all do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def plain(value: Any) -> Any:
    """Turn what JSON does not know into plain numbers; for ``json.dumps(default=...)``."""
    if isinstance(value, Share):
        return value.to_mapping()
    raise TypeError(f"{type(value).__name__} has no plain form")
