"""A practice as data: what it is for, how long, how sure we are that it helps, and its steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from leeward.core.content import ContentError, required, text, texts
from leeward.core.toolkit.pacing import Pattern
from leeward.core.toolkit.steps import Step, steps_from


class Kind(StrEnum):
    """How a practice runs."""

    PACER = "pacer"
    STEPS = "steps"
    RECORD = "record"
    """Steps with writing, kept for later."""


class Want(StrEnum):
    """What somebody wants from a practice."""

    CALM = "calm"
    SLEEP = "sleep"
    THINK = "think"
    MOVE = "move"
    COMPANY = "company"


class Strength(StrEnum):
    """How strong the evidence is, strongest first."""

    GOOD = "good"
    SOME = "some"
    MIXED = "mixed"
    LITTLE = "little"


class Unless(StrEnum):
    """What makes a practice the wrong one for somebody now; see ``offering.standing``."""

    AT_RISK = "at_risk"
    """Thoughts of being dead, or danger to somebody, from passive ideation upward."""
    PSYCHOSIS = "psychosis"
    MANIA = "mania"
    TRAUMA = "trauma"
    PANIC = "panic"
    EATING = "eating"
    WITHDRAWAL = "withdrawal"
    """An overdose, or a body that goes without what it is used to: a doctor first."""
    ABUSE = "abuse"
    """Somebody close hurts the person: standing up to them may not be safe."""
    HEALTH = "health"
    """Trouble of heart or lungs, or another matter for a doctor first."""


@dataclass(frozen=True)
class Evidence:
    """Why we think it helps, in plain words, and where that was read."""

    strength: Strength
    words: str
    source: str


@dataclass(frozen=True)
class Exercise:
    """One practice."""

    slug: str
    title: str
    short: str
    kind: Kind
    wants: tuple[Want, ...]
    minutes: tuple[int, ...]
    """Lengths to choose from, shortest first."""
    start: str
    """The words on its button."""
    opening: str
    closing: str
    evidence: Evidence
    cautions: tuple[str, ...] = ()
    """Shown before the start."""
    steps: tuple[Step, ...] = ()
    pattern: Pattern | None = None
    topics: tuple[str, ...] = ()
    """Matters of a talk that it serves, the nearest first."""
    feelings: tuple[str, ...] = ()
    """Families of feelings that it serves, the nearest first."""
    unless: tuple[Unless, ...] = ()
    """When it is not offered."""
    place: int = 100
    """Where it stands among the others, smallest first."""

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str) -> Exercise:
        """Build a practice from content; raise :class:`ContentError` naming *where* and the field."""
        kind = _one_of(Kind, data, "kind", where)
        exercise = cls(
            slug=text(data, "slug", where),
            title=text(data, "title", where),
            short=text(data, "short", where),
            kind=kind,
            wants=tuple(_member(Want, value, "wants", where) for value in texts(data, "wants", where)),
            minutes=_minutes(required(data, "minutes", where), where),
            start=text(data, "start", where),
            opening=text(data, "opening", where),
            closing=text(data, "closing", where),
            evidence=_evidence(required(data, "evidence", where), where),
            cautions=texts(data, "cautions", where) if data.get("cautions") else (),
            steps=steps_from(data["steps"], where) if data.get("steps") else (),
            pattern=Pattern.from_list(data["pattern"], where) if data.get("pattern") else None,
            topics=texts(data, "topics", where) if data.get("topics") else (),
            feelings=texts(data, "feelings", where) if data.get("feelings") else (),
            unless=tuple(_member(Unless, value, "unless", where) for value in data.get("unless", ())),
            place=int(data.get("place", 100)),
        )
        if (exercise.pattern is not None) is not (kind is Kind.PACER):
            raise ContentError(f"{where}: a pacer has a pattern, and nothing else has")
        if kind is not Kind.PACER and not exercise.steps:
            raise ContentError(f"{where}: 'steps' is missing")
        if any(step.writes for step in exercise.steps) and kind is not Kind.RECORD:
            raise ContentError(f"{where}: only a record has steps to write in")
        return exercise

    def step(self, name: str) -> Step | None:
        """Return a step by name, None where there is none."""
        return next((step for step in self.steps if step.name == name), None)

    def said(self, answers: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        """Return what was answered, as pairs of a step's title and the answer in words, in the order of the steps."""
        return tuple((s.title, s.shown(answers[s.name])) for s in self.steps if answers.get(s.name))

    def written(self, answers: Mapping[str, str]) -> dict[str, str]:
        """Return only what the person put into own words: it is read for danger."""
        return {s.name: answers[s.name] for s in self.steps if s.writes and answers.get(s.name, "").strip()}


def in_order(exercises: Iterable[Exercise]) -> tuple[Exercise, ...]:
    """Put practices into the order in which they are shown."""
    return tuple(sorted(exercises, key=lambda exercise: (exercise.place, exercise.slug)))


def fitting(
    exercises: Iterable[Exercise], *, minutes: int | None = None, want: Want | None = None
) -> tuple[Exercise, ...]:
    """Keep the practices that serve *want* and can be done within *minutes*; best evidence first."""
    kept = (
        exercise
        for exercise in exercises
        if (want is None or want in exercise.wants) and (minutes is None or exercise.minutes[0] <= minutes)
    )
    order = tuple(Strength)
    return tuple(sorted(kept, key=lambda exercise: order.index(exercise.evidence.strength)))


@dataclass(frozen=True)
class Helped:
    """How distress (0 to 10) changed for one person over the times they rated a practice."""

    times: int
    mean_change: float
    """After minus before: below zero is lighter."""
    lighter: int
    """Times after which it was at least one point lighter."""


class Change(StrEnum):
    """How distress went from before to after, in one word."""

    MUCH_LIGHTER = "much_lighter"
    LIGHTER = "lighter"
    SAME = "same"
    HEAVIER = "heavier"


def change(before: int, after: int) -> Change:
    """Name the change between two ratings of distress (0 to 10): three points or more is a good deal."""
    if after <= before - 3:
        return Change.MUCH_LIGHTER
    if after < before:
        return Change.LIGHTER
    return Change.SAME if after == before else Change.HEAVIER


ENOUGH = 3
"""Rated times before anything is said about one person: fewer tell more of the day than of the practice."""


def helped(ratings: Sequence[tuple[int, int]]) -> Helped | None:
    """Sum up pairs of distress before and after (0 to 10 each); None while there are fewer than three.

    Distress also falls by itself, so this is what happened, never what the practice caused.
    """
    if any(not 0 <= value <= 10 for pair in ratings for value in pair):
        raise ValueError("distress is rated from 0 to 10")
    if len(ratings) < ENOUGH:
        return None
    changes = [after - before for before, after in ratings]
    return Helped(
        times=len(changes),
        mean_change=sum(changes) / len(changes),
        lighter=sum(change <= -1 for change in changes),
    )


def _member(kind: type[StrEnum], value: str, key: str, where: str) -> Any:
    try:
        return kind(value)
    except ValueError as error:
        raise ContentError(f"{where}: '{value}' is not one of the known {key}") from error


def _one_of(kind: type[StrEnum], data: Mapping[str, Any], key: str, where: str) -> Any:
    return _member(kind, text(data, key, where), key, where)


def _minutes(value: Any, where: str) -> tuple[int, ...]:
    if not isinstance(value, Sequence) or not all(
        isinstance(item, int) and 1 <= item <= 60 for item in value
    ):
        raise ContentError(f"{where}: 'minutes' must be a list of whole minutes from 1 to 60")
    return tuple(sorted(value))


def _evidence(data: Any, where: str) -> Evidence:
    if not isinstance(data, Mapping):
        raise ContentError(f"{where}: 'evidence' must hold strength, words and source")
    return Evidence(
        strength=_one_of(Strength, data, "strength", where),
        words=text(data, "words", where),
        source=text(data, "source", where),
    )
