"""Leads through a practice inside a talk, one step a turn; what has been done is a plain value to be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from leeward.core.toolkit.exercise import Exercise, change
from leeward.core.toolkit.practice_words import Command, PracticeWords, folded
from leeward.core.toolkit.steps import AFTER, BEFORE, END, Step, StepKind, lines_of

LONGEST_ANSWER = 5_000
_MOST_MISSED = 1
"""So often a step asks again before it is passed over."""
_MOST_PICKS = 8


class Ending(StrEnum):
    """How a practice came to an end."""

    DONE = "done"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Run:
    """Where somebody is in a practice, and what they answered; JSON-able."""

    slug: str
    at: str = BEFORE
    """``before``, a step, ``after`` or ``end``."""
    answers: Mapping[str, str] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    """Where they have been, for the way back."""
    before: int | None = None
    after: int | None = None
    missed: int = 0
    """How often the step in hand has asked again."""
    ending: Ending | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more is asked."""
        return self.ending is not None

    def to_mapping(self) -> dict[str, Any]:
        """Return plain JSON-able data."""
        return {
            "slug": self.slug,
            "at": self.at,
            "answers": dict(self.answers),
            "path": list(self.path),
            "before": self.before,
            "after": self.after,
            "missed": self.missed,
            "ending": self.ending.value if self.ending else None,
        }

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Run:
        """Read what :meth:`to_mapping` wrote; raise ``ValueError`` for a wrong kind."""
        if not isinstance(data, Mapping) or not isinstance(data.get("slug"), str):
            raise ValueError("a run must be a mapping with a slug")
        answers, ending = data.get("answers") or {}, data.get("ending")
        if not isinstance(answers, Mapping):
            raise ValueError("the answers of a run must be a mapping")
        return cls(
            slug=data["slug"],
            at=str(data.get("at") or BEFORE),
            answers={str(name): str(words) for name, words in answers.items()},
            path=tuple(map(str, data.get("path") or ())),
            before=_on_scale(data.get("before")),
            after=_on_scale(data.get("after")),
            missed=int(data.get("missed") or 0),
            ending=Ending(ending) if ending else None,
        )


@dataclass(frozen=True)
class Prompt:
    """One turn: where the run stands now, what to say, and what can be tapped."""

    run: Run
    lines: tuple[str, ...]
    """Whole lines in the person's language, in order; each goes through the guard like any other."""
    chips: tuple[str, ...] = ()
    """Labels to tap; sent as a message, each is an answer."""
    kind: StepKind | None = None
    """What the step in hand asks; None at the two ratings and at the end."""
    pacing: Mapping[str, Any] | None = None
    """Phases to count along, as ``Step.pacing`` gives them."""
    understood: bool = True
    """False where the message was no answer to the step: the talk may take it up instead."""


class Technique:
    """One practice in one language. It holds no state: every call takes a run and gives the next."""

    def __init__(
        self, exercise: Exercise, words: PracticeWords, *, earlier: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        self.exercise = exercise
        self.words = words
        self.earlier = earlier or {}
        self.steps = exercise.steps or (_breathing(exercise),)

    def step(self, name: str) -> Step | None:
        """Return a step by name; a practice that only paces has one, ``breathe``."""
        return next((step for step in self.steps if step.name == name), None)

    def offer(self) -> str:
        """Say what it is and how long it takes, and ask whether to try it."""
        exercise = self.exercise
        return self.words.say("offer", title=exercise.title, short=exercise.short, n=_length(exercise))

    def begin(self) -> Prompt:
        """Start: what it is, when to leave it, and how strong it is right now."""
        return self._ask(Run(self.exercise.slug), (self.exercise.opening, *self.exercise.cautions))

    def resume(self, run: Run) -> Prompt:
        """Go on where a run was left, on whatever device; a step that no longer exists begins anew."""
        known = run.at in (BEFORE, AFTER) or self.step(run.at)
        if not known or run.slug != self.exercise.slug:
            return self.begin()
        return self._ask(
            replace(run, ending=None, missed=0), (self.words.say("resumed", title=self.exercise.title),)
        )

    def refuse(self) -> Prompt:
        """Say kindly that this one can wait; for a practice that ``offering.offered`` keeps back now."""
        run = Run(self.exercise.slug, ending=Ending.STOPPED)
        return Prompt(run, (self.words.say("not_now", title=self.exercise.title),))

    def stop(self, run: Run) -> Prompt:
        """Stop kindly; what was written stays in the run."""
        name = "stopped_kept" if self.exercise.written(run.answers) else "stopped"
        return Prompt(replace(run, ending=Ending.STOPPED), (self.words.say(name),))

    def answer(self, run: Run, message: str) -> Prompt:
        """Take *message* as the answer to the step in hand and go on.

        At any step "stop", "skip" and "back" work. What cannot be an answer is asked for once more; then the step
        is passed over. A run that is over stays over.
        """
        if run.over:
            return Prompt(run, ())
        message = message.strip()[:LONGEST_ANSWER]
        command = self.words.command(message)
        if command is Command.STOP:
            return self.stop(run)
        if command is Command.BACK:
            return self._back(run)
        if run.at in (BEFORE, AFTER):
            return self._rated(run, message, skipped=command is not None)
        step = self.step(run.at)
        if step is None:
            return self.resume(run)
        if command is Command.SKIP or not message:
            return self._on(run, step, "")
        if not step.answered:
            return self._on(
                run, step, "", understood=command is Command.GO or len(message.split()) <= _LITTLE
            )
        said = self._read(run, step, message)
        if said is None and run.missed >= _MOST_MISSED:
            return self._on(run, step, "", understood=False)
        if said is None:
            again = "again_rating" if step.kind is StepKind.RATE else "again_choice"
            repeated = self._ask(replace(run, missed=run.missed + 1), (self.words.say(again),), bare=True)
            return replace(repeated, understood=False)
        return self._on(run, step, said)

    def _read(self, run: Run, step: Step, message: str) -> str | None:
        if step.kind is StepKind.RATE:
            rated = self.words.rating(message)
            return None if rated is None else str(rated)
        if step.kind is StepKind.CHOOSE:
            at = _which(message, [option.label for option in step.options], loosely=True)
            return None if at is None else step.options[at].name
        if step.kind is StepKind.PICK:
            picks = self.picks(run, step)
            at = _which(message, picks) if picks else None
            return message if at is None else picks[at]
        if step.kind is StepKind.LIST:
            return "\n".join(_split(message)[: step.lines])
        return message

    def picks(self, run: Run, step: Step) -> tuple[str, ...]:
        """Return the lines that a step lets pick from: those of this run first, then earlier ones."""
        found: list[str] = []
        for source in step.sources:
            found += self.earlier.get(source, ()) if "/" in source else lines_of(run.answers.get(source, ""))
        return tuple(dict.fromkeys(found))[:_MOST_PICKS]

    def _on(self, run: Run, step: Step, said: str, *, understood: bool = True) -> Prompt:
        answers = {name: words for name, words in run.answers.items() if name != step.name}
        if said:
            answers[step.name] = said
        onward = step.follow(said)
        moved = replace(
            run, answers=answers, at=AFTER if onward == END else onward, path=(*run.path, step.name), missed=0
        )
        return replace(self._ask(moved, ()), understood=understood)

    def _back(self, run: Run) -> Prompt:
        if not run.path:
            return self._ask(replace(run, missed=0), (self.words.say("first_step"),), bare=True)
        return self._ask(replace(run, at=run.path[-1], path=run.path[:-1], missed=0), ())

    def _rated(self, run: Run, message: str, *, skipped: bool) -> Prompt:
        rated = None if skipped else self.words.rating(message)
        understood = skipped or rated is not None or len(message.split()) <= _LITTLE
        if run.at == BEFORE:
            moved = replace(run, before=rated, at=self.steps[0].name, path=(*run.path, BEFORE), missed=0)
            return replace(self._ask(moved, ()), understood=understood)
        done = replace(run, after=rated, at=END, ending=Ending.DONE, missed=0)
        lines = [self.exercise.closing]
        if done.before is not None and done.after is not None:
            lines.append(self.words.changes[change(done.before, done.after)])
        return Prompt(done, tuple(lines), understood=understood)

    def _ask(self, run: Run, first: Sequence[str], *, bare: bool = False) -> Prompt:
        """Put the question of the place where the run stands; *bare* leaves its long words out."""
        chips = self.words.chips
        if run.at in (BEFORE, AFTER):
            lines = [*first, self.words.say(run.at), self.words.say("free")]
            return Prompt(run, tuple(lines), (chips[Command.SKIP], chips[Command.STOP]))
        step = self.step(run.at) or self.steps[0]
        lines = [*first] if bare else [*first, step.title, step.words]
        lines += [line for line in self._how(run, step) if line]
        taps = self._taps(run, step)
        last = Command.SKIP if step.answered else Command.GO
        return Prompt(
            run,
            tuple(dict.fromkeys(line for line in lines if line)),
            (*taps, chips[last], chips[Command.STOP]),
            kind=step.kind,
            pacing=step.pacing(),
        )

    def _taps(self, run: Run, step: Step) -> tuple[str, ...]:
        if step.kind is StepKind.CHOOSE:
            return tuple(option.label for option in step.options)
        return self.picks(run, step) if step.kind is StepKind.PICK else ()

    def _how(self, run: Run, step: Step) -> tuple[str, ...]:
        say = self.words.say
        pacing = step.pacing()
        if pacing:
            return (*self._breaths(pacing["phases"], step.rounds), say("ready"))
        if step.kind is StepKind.CHOOSE:
            return (say("which"),)
        if step.kind is StepKind.RATE:
            return (say("rating", low=step.low, high=step.high),)
        if step.kind is StepKind.LIST:
            return (say("list", n=step.lines),)
        if step.kind is StepKind.PICK:
            return (say("pick") if self.picks(run, step) else say("own_words"),)
        return ()

    def _breaths(self, phases: Sequence[Mapping[str, Any]], rounds: int) -> tuple[str, ...]:
        counted = [self.words.say("seconds", words=one["words"], n=f"{one['seconds']:g}") for one in phases]
        return (*counted, self.words.say("times", n=rounds)) if rounds > 1 else tuple(counted)


_LITTLE = 8
"""Words: whoever writes more where nothing was asked wants to say something."""


def _length(exercise: Exercise) -> int:
    """How many minutes it takes in a talk: the shortest length above one."""
    return next((minutes for minutes in exercise.minutes if minutes > 1), 2)


def _breathing(exercise: Exercise) -> Step:
    rounds = exercise.pattern.rounds_for(_length(exercise)) if exercise.pattern else 1
    return Step(
        "breathe",
        exercise.title,
        exercise.short,
        StepKind.BREATHE,
        END,
        rounds=rounds,
        pattern=exercise.pattern,
    )


def _which(message: str, labels: Sequence[str], *, loosely: bool = False) -> int | None:
    """Find the one label that a message means: by its number, whole, or by most of its words.

    *loosely*, a word that no other label has is enough in a short message: no other answer can be meant there.
    """
    said = folded(message)
    plain = [folded(label) for label in labels]
    if said.isdigit():
        return int(said) - 1 if 1 <= int(said) <= len(labels) else None
    if said in plain:
        return plain.index(said)
    words, sets = set(said.split()), [set(label.split()) for label in plain]
    shared = [len(words & one) / max(1, len(one)) for one in sets]
    if loosely and len(words) <= _FEW and max(shared, default=0.0) < _ENOUGH_SHARED:
        own = [one - set().union(*(other for other in sets if other is not one)) for one in sets]
        shared = [float(bool(words & one)) for one in own]
    best = max(shared, default=0.0)
    return shared.index(best) if best >= _ENOUGH_SHARED and shared.count(best) == 1 else None


_ENOUGH_SHARED, _FEW = 0.5, 4


def _split(message: str) -> list[str]:
    """Split a message into lines of a list: by lines, else by semicolons, else by commas between short pieces."""
    for mark in ("\n", ";", ","):
        pieces = [piece.strip(" \t-•*") for piece in message.split(mark)]
        pieces = [piece for piece in pieces if piece]
        if len(pieces) > 1 and (mark != "," or all(len(piece.split()) <= _LITTLE for piece in pieces)):
            return pieces
    return [message]


def _on_scale(value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10:
        raise ValueError("a rating must be a whole number from 0 to 10")
    return value
