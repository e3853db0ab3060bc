"""The steps of a practice: read, tap, wait, breathe, choose, write, list, rate, pick, and which one follows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from leeward.core.content import ContentError, required, text
from leeward.core.toolkit.pacing import Pattern

END = "end"
"""Where a practice goes when its last step is done."""
BEFORE, AFTER = "before", "after"
"""The two ratings around the steps; no step may be called so."""
LONGEST_WAIT = 600
"""Seconds one timed step may ask for in all."""
MOST_LINES, MOST_OPTIONS, MOST_TAPS = 6, 6, 10
_NAME = re.compile(r"^[a-z][a-z0-9-]{0,39}$")
_SOURCE = re.compile(r"^(?:[a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$")


class StepKind(StrEnum):
    """What a step asks of the person."""

    READ = "read"
    TAPS = "taps"
    """Things to notice, each marked with a tap."""
    TIMED = "timed"
    """Something to do for some seconds."""
    BREATHE = "breathe"
    CHOOSE = "choose"
    """One of a few; where it goes on may hang on it."""
    WRITE = "write"
    LIST = "list"
    """Several short lines."""
    RATE = "rate"
    """0 to 10."""
    PICK = "pick"
    """One of the person's own earlier lines, or new words."""


WRITTEN = frozenset({StepKind.WRITE, StepKind.LIST, StepKind.PICK})
"""Steps whose answer is in the person's own words: it is read for danger and makes a practice worth keeping."""
ANSWERED = WRITTEN | {StepKind.CHOOSE, StepKind.RATE}


@dataclass(frozen=True)
class Option:
    """One way to go on."""

    name: str
    label: str
    next: str = ""


@dataclass(frozen=True)
class Beat:
    """One part of a timed step."""

    seconds: int
    words: str


@dataclass(frozen=True)
class Step:
    """One screen of a practice, or one turn of a talk."""

    name: str
    title: str
    words: str
    kind: StepKind = StepKind.READ
    next: str = ""
    """The step that follows where no option says otherwise; ``end`` after the last one."""
    taps: int = 0
    lines: int = 0
    """How many lines a list has room for."""
    rounds: int = 1
    hint: str = ""
    options: tuple[Option, ...] = ()
    beats: tuple[Beat, ...] = ()
    pattern: Pattern | None = None
    low: str = ""
    high: str = ""
    """What 0 and 10 mean on the scale."""
    sources: tuple[str, ...] = ()
    """Steps whose lines can be picked: of this practice, or ``slug/step`` of one kept earlier."""

    @property
    def writes(self) -> bool:
        """Whether the person writes own words here."""
        return self.kind in WRITTEN

    @property
    def answered(self) -> bool:
        """Whether the step gives an answer to keep."""
        return self.kind in ANSWERED

    @property
    def seconds(self) -> float:
        """How long the step waits in all; 0 where the person goes on when ready."""
        once = self.pattern.round_seconds if self.pattern else sum(beat.seconds for beat in self.beats)
        return once * self.rounds

    def follow(self, answer: str) -> str:
        """Return the name of the step after this one, given its *answer* (empty where it was skipped)."""
        return next((option.next for option in self.options if option.name == answer), self.next)

    def takes(self, answer: str) -> bool:
        """Whether *answer* is one that this step can have; an empty one always is."""
        if not answer:
            return True
        if self.kind is StepKind.CHOOSE:
            return any(option.name == answer for option in self.options)
        if self.kind is StepKind.RATE:
            return answer.isascii() and answer.isdigit() and int(answer) <= 10
        return self.writes

    def shown(self, answer: str) -> str:
        """Return an answer as the person would say it."""
        return next((option.label for option in self.options if option.name == answer), answer)

    def pacing(self) -> dict[str, Any] | None:
        """Return plain values for a page that counts along, or None where nothing is counted."""
        if self.pattern:
            return {**self.pattern.to_mapping(), "rounds": self.rounds}
        if not self.beats:
            return None
        phases = [
            {"move": "wait", "seconds": b.seconds, "words": b.words, "start": 0, "end": 0} for b in self.beats
        ]
        return {"round": sum(beat.seconds for beat in self.beats), "phases": phases, "rounds": self.rounds}


def steps_from(items: Sequence[Mapping[str, Any]], where: str) -> tuple[Step, ...]:
    """Build the steps of a practice in order; raise :class:`ContentError` where one cannot be reached or left.

    A step leads only to later ones, so that every way comes to an end.
    """
    steps = [_step(item, f"{where}: step {number}") for number, item in enumerate(items, 1)]
    names = [step.name for step in steps]
    if len(set(names)) != len(names):
        raise ContentError(f"{where}: two steps have the same name")
    joined = tuple(_joined(step, [*names[at + 1 :], END]) for at, step in enumerate(steps))
    later = [*names, END]
    reached = set(names[:1])
    for at, step in enumerate(joined):
        for target in _targets(step):
            if target not in later[at + 1 :]:
                raise ContentError(f"{where}: '{step.name}' leads to '{target}', which is no later step")
            if step.name in reached:
                reached.add(target)
        for source in step.sources:
            if "/" not in source and not any(one.name == source and one.writes for one in joined[:at]):
                raise ContentError(
                    f"{where}: '{step.name}' picks from '{source}', which nobody has written by then"
                )
    if lost := [name for name in names if name not in reached]:
        raise ContentError(f"{where}: no way leads to '{lost[0]}'")
    return joined


@dataclass(frozen=True)
class Way:
    """What has to be answered to come to a step."""

    question: str
    labels: tuple[str, ...]


def ways(steps: Sequence[Step]) -> dict[str, Way]:
    """Say of each step that not everybody comes to which answers lead there, in the words of the nearest choice.

    For a page that shows all steps at once. Steps that everybody passes are left out.
    """
    by_name = {step.name: step for step in steps}

    def beyond(name: str, seen: set[str]) -> set[str]:
        if name != END and name not in seen:
            seen.add(name)
            for target in _targets(by_name[name]):
                beyond(target, seen)
        return seen

    found: dict[str, Way] = {}
    for step in steps:
        leads = {option.label: beyond(option.next, set()) for option in step.options}
        for name in set().union(*leads.values()):
            labels = tuple(label for label, reached in leads.items() if name in reached)
            if len(labels) < len(leads):
                found[name] = Way(step.title, labels)
    return found


def lines_of(answer: str) -> tuple[str, ...]:
    """Return the lines of an answer, without empty ones."""
    return tuple(line.strip() for line in answer.splitlines() if line.strip())


def _targets(step: Step) -> tuple[str, ...]:
    return (step.next, *(option.next for option in step.options))


def _joined(step: Step, later: Sequence[str]) -> Step:
    following = step.next or later[0]
    options = tuple(replace(option, next=option.next or following) for option in step.options)
    return replace(step, next=following, options=options)


def _step(data: Mapping[str, Any], where: str) -> Step:
    if not isinstance(data, Mapping):
        raise ContentError(f"{where} must hold a name, a title and words")
    kind = _kind(data, where)
    sources = data.get("from", ())
    if kind is StepKind.PICK:
        required(data, "from", where)
    if isinstance(sources, str) or not all(_SOURCE.match(str(source)) for source in sources):
        raise ContentError(f"{where}: 'from' must be a list of steps")
    return Step(
        name=_name(text(data, "name", where), where),
        title=text(data, "title", where),
        words=text(data, "words", where),
        kind=kind,
        next=str(data.get("next", "")),
        taps=_count(data, "taps", MOST_TAPS, where) if kind is StepKind.TAPS else 0,
        lines=_count(data, "lines", MOST_LINES, where) if kind is StepKind.LIST else 0,
        rounds=_count(data, "rounds", 60, where) if data.get("rounds") else 1,
        hint=str(data.get("hint", "")).strip(),
        options=_options(data, where) if kind is StepKind.CHOOSE else (),
        beats=_beats(data, where) if kind is StepKind.TIMED else (),
        pattern=Pattern.from_list(required(data, "pattern", where), where)
        if kind is StepKind.BREATHE
        else None,
        low=text(data, "low", where) if kind is StepKind.RATE else "",
        high=text(data, "high", where) if kind is StepKind.RATE else "",
        sources=tuple(map(str, sources)),
    )


def _kind(data: Mapping[str, Any], where: str) -> StepKind:
    try:
        return StepKind(data.get("kind", StepKind.READ))
    except ValueError as error:
        raise ContentError(f"{where}: '{data['kind']}' is no kind of step") from error


def _name(name: str, where: str) -> str:
    if not _NAME.match(name) or name in (BEFORE, AFTER, END):
        raise ContentError(f"{where}: '{name}' cannot be the name of a step")
    return name


def _count(data: Mapping[str, Any], key: str, most: int, where: str) -> int:
    value = required(data, key, where)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise ContentError(f"{where}: '{key}' must be a whole number from 1 to {most}")
    return value


def _options(data: Mapping[str, Any], where: str) -> tuple[Option, ...]:
    items = required(data, "options", where)
    found = tuple(
        Option(_name(text(item, "name", where), where), text(item, "label", where), str(item.get("next", "")))
        for item in items
    )
    if not 2 <= len(found) <= MOST_OPTIONS or len({option.name for option in found}) != len(found):
        raise ContentError(f"{where}: a choice has two to {MOST_OPTIONS} options with names of their own")
    return found


def _beats(data: Mapping[str, Any], where: str) -> tuple[Beat, ...]:
    items = required(data, "beats", where)
    found = tuple(
        Beat(_count(item, "seconds", LONGEST_WAIT, where), text(item, "words", where)) for item in items
    )
    rounds = data.get("rounds", 1)
    if sum(beat.seconds for beat in found) * (rounds if isinstance(rounds, int) else 1) > LONGEST_WAIT:
        raise ContentError(f"{where}: a step of more than {LONGEST_WAIT} seconds is too long")
    return found
