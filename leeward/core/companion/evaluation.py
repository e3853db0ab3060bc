"""Counts what people say about replies and talks, with n and intervals; groups of fewer than five people are hidden."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from leeward.core.mood.trends import interval
from leeward.core.shares import FEWEST, wilson

VERDICTS = ("helped", "not_for_me", "felt_wrong")
DIMENSIONS = ("all", "strategy", "engine", "language")


@dataclass(frozen=True)
class Verdict:
    """What one person said about one reply; *person* is any token that tells people apart."""

    person: str
    verdict: str
    strategy: str
    engine: str
    language: str


@dataclass(frozen=True)
class Rating:
    """What one person said about one talk; each 0 to 10, ``None`` where it was skipped."""

    person: str
    before: int | None = None
    after: int | None = None
    heard: int | None = None


@dataclass(frozen=True)
class Measured:
    """A value with its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Group:
    """The replies of one group; ``shares`` is empty where the group is too small to be shown."""

    by: str
    name: str
    people: int = 0
    n: int = 0
    shares: Mapping[str, Measured] | None = None

    @property
    def hidden(self) -> bool:
        """Whether too few people stand behind it."""
        return self.shares is None


@dataclass(frozen=True)
class Scale:
    """The mean of one rating, or nothing where too few people gave it."""

    name: str
    people: int = 0
    n: int = 0
    mean: Measured | None = None


@dataclass(frozen=True)
class Report:
    """Everything that may be shown."""

    groups: tuple[Group, ...]
    scales: tuple[Scale, ...]

    def to_mapping(self) -> dict[str, Any]:
        """Return JSON-able data; of a hidden group only its name is told."""
        return {
            "fewest_people": FEWEST,
            "interval": "95 %",
            "verdicts": [_group_mapping(group) for group in self.groups],
            "talks": [_scale_mapping(scale) for scale in self.scales],
        }


def report(verdicts: Iterable[Verdict], ratings: Iterable[Rating]) -> Report:
    """Count verdicts by strategy, engine and language, and the ratings of talks."""
    given, rated = tuple(verdicts), tuple(ratings)
    groups = [group for by in DIMENSIONS for group in _groups(by, given)]
    change = [
        (row.person, row.after - row.before)
        for row in rated
        if row.before is not None and row.after is not None
    ]
    heard = [(row.person, row.heard) for row in rated if row.heard is not None]
    return Report(tuple(groups), (_scale("heard", heard), _scale("change", change)))


def _groups(by: str, given: Sequence[Verdict]) -> list[Group]:
    sorted_out: dict[str, list[Verdict]] = defaultdict(list)
    for row in given:
        sorted_out["all" if by == "all" else getattr(row, by)].append(row)
    sizes = {name: len({row.person for row in rows}) for name, rows in sorted_out.items()}
    hidden = {name for name, size in sizes.items() if size < FEWEST}
    if by != "all" and len(hidden) == 1 and len(sizes) > 1:
        # One hidden group alone could be worked out from the total: the next smallest is hidden with it.
        hidden.add(min((name for name in sizes if name not in hidden), key=lambda name: (sizes[name], name)))
    return [
        Group(by, name) if name in hidden else _shown(by, name, rows) for name, rows in sorted(sorted_out.items())
    ]  # fmt: skip


def _shown(by: str, name: str, rows: Sequence[Verdict]) -> Group:
    shares = {}
    for verdict in VERDICTS:
        counts: dict[str, Counter[bool]] = defaultdict(Counter)
        for row in rows:
            counts[row.person][row.verdict == verdict] += 1
        shares[verdict] = share([(count[True], count.total()) for count in counts.values()])
    return Group(by, name, len({row.person for row in rows}), len(rows), shares)


def share(counts: Sequence[tuple[int, int]]) -> Measured:
    """Return the share of hits with its 95 % interval; *counts* are ``(hits, of)`` of each person.

    Replies to one person resemble each other, so the Wilson interval (Wilson 1927) is taken at the
    effective sample size: n divided by the design effect of the ratio estimator over people (Korn and
    Graubard 1998), and never taken at more than n. Raises ``ValueError`` where nothing was counted.
    """
    n = sum(of for _, of in counts)
    if not n:
        raise ValueError("a share needs at least one reply")
    p, people = sum(hits for hits, _ in counts) / n, len(counts)
    plain = p * (1 - p) / n
    between = sum((hits - p * of) ** 2 for hits, of in counts) * people / max(1, people - 1) / n**2
    effective = n / max(1.0, between / plain) if plain else float(people)
    return Measured(p, *wilson(p, effective))


def _scale(name: str, given: Sequence[tuple[str, int]]) -> Scale:
    """The mean over people of each person's own mean, with a t interval."""
    own: dict[str, list[int]] = defaultdict(list)
    for person, value in given:
        own[person].append(value)
    if len(own) < FEWEST:
        return Scale(name)
    means = [fmean(values) for values in own.values()]
    low, high = interval(means)
    return Scale(name, len(own), len(given), Measured(fmean(means), low, high))


def _measured(found: Measured) -> dict[str, float]:
    return {"value": round(found.value, 3), "low": round(found.low, 3), "high": round(found.high, 3)}


def _group_mapping(group: Group) -> dict[str, Any]:
    head: dict[str, Any] = {"by": group.by, "group": group.name}
    if group.shares is None:
        return {**head, "hidden": True}
    shares = {name: _measured(found) for name, found in group.shares.items()}
    return {**head, "people": group.people, "n": group.n, **shares}


def _scale_mapping(scale: Scale) -> dict[str, Any]:
    if scale.mean is None:
        return {"scale": scale.name, "hidden": True}
    return {"scale": scale.name, "people": scale.people, "n": scale.n, **_measured(scale.mean)}
