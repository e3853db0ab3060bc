"""Composes the reply in a moment of danger from fixed words: short, honest, one question, nothing twice."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Protocol

from leeward.core.companion.messages import Resource, ResourceType
from leeward.core.safety.levels import Ask, Category, Level, Reading, severity
from leeward.core.safety.obligations import Owe
from leeward.core.safety.risk import Answer, RiskState, Step
from leeward.core.safety.scripts import DEFAULT, Line, Scripts, topic_names
from leeward.core.safety.state import record

WORD_LIMIT = 90
"""Words of one crisis turn without its cards (safety.md, rule 10)."""
SKIP_EVERY = 3
"""The first question and every third say that it may be left out."""

RECENT = 60
"""When every word of company is spent, those older than so many sentences may come again."""

_FIRST = (Owe.EMERGENCY, Owe.STAY_WITH_SOMEONE, Owe.MEANS_DISTANCE, Owe.DISCLOSE_HUMANS, Owe.BARRIERS)
_CARD_TYPES = (ResourceType.PROFESSIONAL, ResourceType.TRUSTED_PERSON, ResourceType.SAFETY_PLAN)


class HelpSource(Protocol):
    """Whoever knows the lines of a country; ``helplines.Pack`` does."""

    def resources(
        self,
        country: str | None,
        languages: Sequence[str],
        now: datetime,
        categories: Collection[Category] = (),
        *,
        emergency: bool = False,
    ) -> tuple[Resource, ...]:
        """Return the cards of a country, best first; what holds anywhere where it is unknown."""


@dataclass(frozen=True)
class SafetyReply:
    """A finished safety reply; *state* is the state to keep, for it knows what was said."""

    sentences: tuple[str, ...]
    asked: tuple[Ask, ...]
    resources: tuple[Resource, ...]
    emergency: bool
    state: RiskState


@dataclass
class _Draft:
    """Words on their way: what was chosen, for which obligation, within the limit."""

    words: Scripts
    rng: Random
    slots: dict[str, str]
    used: set[str]
    room: int
    asks: bool
    """Whether the reply puts a question of its own; then no other words may ask."""

    def take(self, places: Sequence[str], *, must: bool = False) -> Line | None:
        plain = self.asks and not must
        line = self.words.pick(
            places, used=self.used, rng=self.rng, slots=self.slots, room=self.room, plain=plain
        )
        if line is None:
            return None
        self.asks = self.asks or line.asks
        self.used.update(line.marks)
        self.room -= line.words
        return line


def compose(
    step: Step,
    reading: Reading,
    *,
    words: Scripts,
    pack: HelpSource,
    country: str | None,
    now: datetime,
    rng: Random,
    humans_on_call: str = "",
    care_sentence: str = "",
) -> SafetyReply:
    """Put one safety reply together.

    *humans_on_call* is one sentence that says who would be told and how; empty
    means that nobody reads along, and the reply says so. *care_sentence* may
    say how to find care in the country. The reply has at most
    :data:`WORD_LIMIT` words and one question, which comes last. Keep the
    returned state: what did not fit stays owed. No sentences come back for a
    step with nothing to say.
    """
    state = step.state
    if not step.speaks:
        return SafetyReply((), (), (), False, state)
    medical = state.level is Level.MEDICAL_EMERGENCY
    found = pack.resources(
        country, (words.language,), now, state.categories, emergency=step.emergency or state.imminent
    )
    draft = _Draft(
        words, rng, _slots(found, humans_on_call), set(state.used), WORD_LIMIT, step.ask is not None
    )

    question = draft.take(_ask_places(step), must=True) if step.ask else None
    note = None
    if question and step.leads and len(state.asked) % SKIP_EVERY == 0 and not step.emergency:
        note = draft.take(("skip",))
    said: list[tuple[Owe, Line]] = []
    for owe in _urgent_first(step.owes):
        if owe is Owe.PROFESSIONAL and care_sentence and len(care_sentence.split()) <= draft.room - 20:
            line = draft.take(_places(owe, step, reading, humans_on_call))
            if line:
                draft.room -= len(care_sentence.split())
                line = Line(line.marks, (*line.sentences, care_sentence))
        else:
            line = draft.take(_places(owe, step, reading, humans_on_call))
        if line is not None:
            said.append((owe, line))
    if not said and question is None:
        places = ("tell.presence", "tell.coping", "ack.continue")
        line = draft.take(places, must=True)
        if line is None:
            draft.used = set(state.used[-RECENT:])
            line = draft.take(places, must=True)
        said = [(Owe.PRESENCE, line)] if line else []
    said.sort(key=lambda item: _reading_order(item[0], medical=medical))

    lines = [line for _, line in said] + [line for line in (note, question) if line]
    cards = _cards(step, found, words) if step.show_resources else ()
    kept = record(
        state,
        asked=step.ask if question else None,
        told=tuple(owe for owe, _ in said),
        shown=tuple(card_key(card) for card in cards),
        used=tuple(mark for line in lines for mark in line.marks),
    )
    return SafetyReply(
        sentences=tuple(sentence for line in lines for sentence in line.sentences),
        asked=(step.ask,) if step.ask and question else (),
        resources=cards,
        emergency=any(owe is Owe.EMERGENCY for owe, _ in said),
        state=kept,
    )


def card_key(resource: Resource) -> str:
    """Return what a card is told apart by, for the state's list of what was shown."""
    return f"{resource.type}|{resource.name}|{resource.contact}"


def _slots(found: Sequence[Resource], humans_on_call: str) -> dict[str, str]:
    """The names that the words may hold; one that is missing is left out with its variant."""
    alarm = next((card for card in found if card.type is ResourceType.EMERGENCY and card.contact), None)
    voices = [card for card in found if card.type is ResourceType.HELPLINE and card.contact]
    always = alarm.hours if alarm else ""
    voice = next((card for card in voices if always and card.hours == always), next(iter(voices), None))
    silent = next((card for card in found if card.type is ResourceType.TEXT_LINE and card.contact), None)
    slots = {"always": ""}
    if alarm:
        slots["emergency"] = alarm.contact
    if voice:
        slots |= {"line": voice.name, "line_contact": voice.contact}
        if always and voice.hours == always:
            slots["always"] = f", {always[0].lower()}{always[1:]}"
    if silent:
        slots |= {"text": silent.name, "text_contact": silent.contact}
    if humans_on_call:
        slots["on_call"] = humans_on_call
    return slots


def _urgent_first(owes: tuple[Owe, ...]) -> list[Owe]:
    """Urgent words take their room before kind ones do."""
    return sorted(owes, key=lambda owe: _FIRST.index(owe) if owe in _FIRST else len(_FIRST))


def _reading_order(owe: Owe, *, medical: bool) -> int:
    """The order in which a person reads it: a medical emergency opens with the number, all else with them."""
    if owe is Owe.EMERGENCY and medical:
        return -1
    return list(Owe).index(owe) if not owe.name.startswith("PATHWAY_") else list(Owe).index(Owe.FOLLOW_UP)


def _ask_places(step: Step) -> tuple[str, ...]:
    state = step.state
    if step.ask is None:
        return ()
    start = f"ask.{step.ask}."
    if Owe.FOLLOW_UP in step.owes:
        return (f"{start}follow_up",)
    if not step.leads:
        return (f"{start}gentle", f"{start}{DEFAULT}")
    topics = topic_names(state.level, state.categories)
    ladder = (
        severity(state.level) >= severity(Level.PASSIVE_IDEATION) and state.level is not Level.HARM_TO_OTHERS
    )
    special = (str(state.level), *(() if ladder else topics))
    return (*(f"{start}{name}" for name in special), f"{start}{DEFAULT}")


def _places(owe: Owe, step: Step, reading: Reading, humans_on_call: str) -> tuple[str, ...]:
    """Where the words for an obligation stand, the best fitting first."""
    state = step.state
    if owe is Owe.ACKNOWLEDGE:
        return _ack_places(step, reading)
    if owe is Owe.BARRIERS:
        return (*(f"barrier.{barrier}" for barrier in step.barriers), "tell.barriers")
    if owe.name.startswith("PATHWAY_"):
        return (f"path.{str(owe).removeprefix('pathway_')}",)
    if owe is Owe.EMERGENCY and state.level is Level.MEDICAL_EMERGENCY:
        return ("tell.emergency_medical", "tell.emergency")
    others = (Owe.MEANS_DISTANCE, Owe.TRUSTED_PERSON, Owe.PROFESSIONAL)
    if owe in others and state.level is Level.THIRD_PARTY_CONCERN:
        return (f"tell.{owe}_others",)
    if owe is Owe.DISCLOSE_HUMANS and humans_on_call:
        return ("tell.disclose_on_call",)
    if owe is Owe.DISCLOSE_HUMANS and step.emergency:
        return ("tell.disclose_short", "tell.disclose_humans")
    if owe is Owe.LINE:
        return ("tell.line", "tell.line_plain")
    if owe is Owe.FOLLOW_UP and state.known_baseline is state.level:
        return ("tell.follow_up_baseline",)
    return (f"tell.{owe}",)


def _ack_places(step: Step, reading: Reading) -> tuple[str, ...]:
    """Meet first what was just said: an answer, a rise, a new path; else simply go on."""
    state = step.state
    if step.disputed:
        return ("ack.dispute",)
    topics = tuple(f"ack.{name}" for name in topic_names(state.level, state.categories))
    fresh = step.show_resources
    if Category.MEANS_SEEKING in reading.categories and severity(reading.level) < severity(
        Level.PLAN_OR_IMMINENT
    ):
        return ("ack.means_seeking", "ack.continue")
    if step.raised and step.answer is Answer.YES and state.level is Level.PLAN_OR_IMMINENT:
        return (f"ack.{state.level}", "ack.rise", "ack.yes")
    if (
        fresh
        and state.raised_turn > 1
        and step.answer is None
        and severity(state.level) >= 5
        and len(state.told) > 2
    ):
        return ("ack.rise", f"ack.{state.level}")
    if fresh and step.answer in (None, Answer.SKIPPED):
        if severity(state.level) <= severity(Level.DISTRESS):
            return (*topics, f"ack.{state.level}", "ack.continue")
        return (f"ack.{state.level}", "ack.continue")
    if step.met is Ask.SAFETY and step.answer in (Answer.YES, Answer.NO):
        return ("ack.safe" if step.answer is Answer.YES else "ack.unsafe", "ack.continue")
    if step.answer is not None:
        return (f"ack.{step.answer}", "ack.continue")
    return ("ack.continue",)


def _cards(step: Step, found: Sequence[Resource], words: Scripts) -> tuple[Resource, ...]:
    """The cards of this turn: emergency first if due, lines, people, plan; none twice unless risk rose."""
    own = tuple(Resource(type=kind, name=words.cards[str(kind)]) for kind in _CARD_TYPES)
    urgent = step.emergency or step.state.imminent
    alarm = [card for card in found if card.type is ResourceType.EMERGENCY]
    others = [card for card in found if card.type is not ResourceType.EMERGENCY]
    others.sort(
        key=lambda card: (
            [ResourceType.HELPLINE, ResourceType.TEXT_LINE].index(card.type)
            if card.type in (ResourceType.HELPLINE, ResourceType.TEXT_LINE)
            else 2
        )
    )
    cards = (*alarm, *others, *own) if urgent else (*others, *own, *alarm)
    shown = step.state.shown
    return tuple(card for card in cards if step.raised or card_key(card) not in shown)
