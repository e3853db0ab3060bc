"""Shares of a count: how far a sample can be trusted, and below which size a group of people is not shown."""

from __future__ import annotations

from math import sqrt

FEWEST = 5
"""People below which a group is not shown: a small number beside a small clinic is a person."""
_Z = 1.959964
"""The 97.5 % quantile of the normal distribution."""


def wilson(share: float, of: float) -> tuple[float, float]:
    """Return the 95 % interval (Wilson 1927) of *share* (0 to 1) of *of* answers, more than none; *of* may be an
    effective sample size."""
    width = 1 + _Z**2 / of
    middle = (share + _Z**2 / (2 * of)) / width
    half = _Z / width * sqrt(share * (1 - share) / of + _Z**2 / (4 * of**2))
    return max(0.0, middle - half), min(1.0, middle + half)
