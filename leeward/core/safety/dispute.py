"""What a person's "this is not right" does to their risk: it may quieten the talk, and never lowers the watch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from leeward.core.safety.levels import Ask, Category, Level, Reading, severity
from leeward.core.safety.risk import Answer, RiskState, Step
from leeward.core.safety.state import advance


class Why(StrEnum):
    """What the words that were read as danger really were, as the person says."""

    SONG = "song"
    HOMEWORK = "homework"
    SOMEONE_ELSE = "someone_else"
    JOKE = "joke"
    LONG_AGO = "long_ago"
    OTHER = "other"


class Said(StrEnum):
    """How the person met the one direct question that goes with a dispute."""

    NO = "no"
    UNSURE = "unsure"
    YES = "yes"
    SKIPPED = "skipped"


CLEAR = (Why.SONG, Why.HOMEWORK, Why.SOMEONE_ELSE)
"""Plain contexts (safety.md, rule 3). A joke or "you misunderstood" alone never closes anything."""

_MEANT = {Said.YES: "yes", Said.UNSURE: "not sure"}
"""The answer in words that :func:`leeward.core.safety.answers.read_answer` reads as such."""


class Held(StrEnum):
    """Why a path stays open although the person disputes how they were read."""

    DANGER_NOW = "danger_now"
    CONFIRMED = "confirmed"
    MEANS = "means"
    NOT_SAID = "not_said"
    """The direct question was passed over."""
    NOT_CLEAR = "not_clear"
    """A joke, or a reason of their own: heard, and not the end of it."""


class Came(StrEnum):
    """What came of a dispute, in one word for whoever tells the person."""

    ACCEPTED = "accepted"
    ANSWERED = "answered"
    """The direct answer called for help, which stands beside it."""
    NOTED = "noted"
    """No path was open; the watch stays as it is."""
    DANGER_NOW = Held.DANGER_NOW.value
    CONFIRMED = Held.CONFIRMED.value
    MEANS = Held.MEANS.value
    NOT_SAID = Held.NOT_SAID.value
    NOT_CLEAR = Held.NOT_CLEAR.value


@dataclass(frozen=True)
class Outcome:
    """What a dispute did."""

    state: RiskState
    held: Held | None = None
    """Why the path stays as it is; ``None`` when ordinary talk goes on."""
    step: Step | None = None
    """Where the direct answer was a yes or unsure: the step that it caused, to be answered like any other."""

    @property
    def accepted(self) -> bool:
        """Whether ordinary talk resumes, with a quiet watch."""
        return self.held is None and self.step is None

    @property
    def came(self) -> Came:
        """Say in one word what came of it."""
        if self.step is not None:
            return Came.ANSWERED
        if self.held is None:
            return Came.ACCEPTED
        return Came(self.held.value) if self.state.open else Came.NOTED


def question(state: RiskState) -> Ask:
    """Return the one direct question that goes with a dispute of this state."""
    if state.level is Level.HARM_TO_OTHERS:
        return Ask.INTENT
    return Ask.SAFETY if state.level is Level.THIRD_PARTY_CONCERN else Ask.SUICIDE


def held_open(state: RiskState) -> Held | None:
    """Return what keeps a path open whatever is said: danger now, a confirmed answer, a search for means."""
    grave = severity(state.level) >= severity(Level.PLAN_OR_IMMINENT)
    if state.imminent or grave or (state.level is Level.HARM_TO_OTHERS and state.crisis_open):
        return Held.DANGER_NOW
    if state.confirmed:
        return Held.CONFIRMED
    return Held.MEANS if Category.MEANS_SEEKING in state.categories else None


def dispute(state: RiskState, why: Why, said: Said, *, now: datetime) -> Outcome:
    """Take up a dispute that came with a direct answer; the same one again changes nothing more.

    A plain "no" in a clear context lets ordinary talk go on at once; level,
    ladder, kinds and emergency stay as they are, so that the next sign opens
    the path again. A yes or unsure is taken as such an answer in the talk.
    """
    ask = question(state)
    if said in _MEANT:
        # To "is that person safe?" the danger lies in the no.
        text = "no" if ask is Ask.SAFETY and said is Said.YES else _MEANT[said]
        reading = Reading(level=Level.DISTRESS, safety=True, probe=True, reasons=("direct-question",))
        step = advance(replace(state, pending=ask, last_seen=now), reading, now=now, text=text)
        return Outcome(replace(step.state, pending=None), step=step)
    held = held_open(state)
    if held is None and said is Said.SKIPPED:
        held = Held.NOT_SAID
    if held is None and why not in _clears(state):
        held = Held.NOT_CLEAR
    if said is Said.NO:
        state = _noted(state, ask)
    if held is not None:
        return Outcome(state, held)
    pending = None if state.pending is ask else state.pending
    return Outcome(replace(state, open=False, disputed=True, pending=pending))


def _clears(state: RiskState) -> tuple[Why, ...]:
    """What was long ago is a clear context too, as long as no more than a passing wish was read."""
    passing = severity(state.level) <= severity(Level.PASSIVE_IDEATION)
    return (*CLEAR, Why.LONG_AGO) if passing else CLEAR


def _noted(state: RiskState, ask: Ask) -> RiskState:
    """Write down the direct answer once a turn; it counts as asked, and not as a reassessment."""
    answer = Answer.YES if ask is Ask.SAFETY else Answer.NO
    entry = (ask, answer, state.turn)
    if entry in state.answers:
        return state
    asked = state.asked if state.asked_turn(ask) is not None else (*state.asked, (ask, state.turn))
    return replace(state, asked=asked, answers=(*state.answers, entry))
