"""Composes the reply in a moment of danger from fixed words: short, honest, one question, nothing twice."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random
from typing import Protocol

from leeward.core.companion.messages import Resource, ResourceType
from leeward.core.safety.heard import PRESSING
from leeward.core.safety.levels import Ask, Category, Level, Reading
from leeward.core.safety.obligations import Owe
from leeward.core.safety.people import NOBODY, OnCall, names_for, place_for
from leeward.core.safety.places import alerts, ask_places, places_of, presence
from leeward.core.safety.risk import Barrier, Heard, RiskState, Step
from leeward.core.safety.scripts import Line, Scripts
from leeward.core.safety.state import record

WORD_LIMIT = 90
"""Words of one crisis turn without its cards (safety.md, rule 10)."""
SKIP_EVERY = 3
"""The first question and every third say that it may be left out."""

RECENT = 60
"""When every word of company is spent, those older than so many sentences may come again."""

_NUMBER = re.compile(r"\d{3}|^\W*\d[\d ]+$")
"""A contact that can be dialled or written to; an address on the web stands on its card."""
_STAY_AWAKE = frozenset({Heard.ALONE, Heard.SCARED, Heard.WHAT_NOW, Heard.THANKS, Heard.WONT_TELL})
_COVERS: dict[Heard, tuple[Owe, ...]] = {
    Heard.MEANS_HERE: (Owe.MEANS_DISTANCE,),
    Heard.MEANS_AWAY: (Owe.MEANS_DISTANCE,),
    Heard.AT_PLACE: (Owe.MEANS_DISTANCE,),
    Heard.WITH_SOMEONE: (Owe.STAY_WITH_SOMEONE,),
    Heard.GOES_NOW: (Owe.STAY_WITH_SOMEONE, Owe.TRUSTED_PERSON),
    Heard.NAMES_PERSON: (Owe.TRUSTED_PERSON,),
    Heard.SOMEONE_NEAR: (Owe.STAY_WITH_SOMEONE, Owe.TRUSTED_PERSON),
    Heard.ALONE: (Owe.STAY_WITH_SOMEONE, Owe.BARRIERS),
    Heard.IN_HOSPITAL: (Owe.STAY_WITH_SOMEONE,),
    Heard.WANTS_PLAN: (Owe.SAFETY_PLAN,),
    Heard.ASKS_WHO_ACTS: (Owe.DISCLOSE_HUMANS,),
}
"""What is said once an answer to something in the message is given."""
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

    def named(self, words: str) -> str:
        """Return the code of the one country that *words* name; empty for none or several."""


@dataclass(frozen=True)
class SafetyReply:
    """A finished safety reply; *state* is the state to keep, for it knows what was said."""

    sentences: tuple[str, ...]
    asked: tuple[Ask, ...]
    resources: tuple[Resource, ...]
    emergency: bool
    state: RiskState
    names: tuple[str, ...] = ()
    """The names of lines that the sentences hold; the guard passes over them."""


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

    def names_text(self, lines: Sequence[Line]) -> bool:
        """Whether the line that can be written to was named."""
        name = self.slots.get("text", "")
        return bool(name) and any(name in sentence for line in lines for sentence in line.sentences)

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
    people: OnCall = NOBODY,
    care_sentence: str = "",
    text: str = "",
) -> SafetyReply:
    """Put one safety reply together.

    *people* says who would be told and how; where nobody is on call the reply
    says that too. *care_sentence* may
    say how to find care in the country. *text* is the message: where no country
    was chosen, the one that it names counts. The reply has at most
    :data:`WORD_LIMIT` words and one question, which comes last. Keep the
    returned state: what did not fit stays owed. No sentences come back for a
    step with nothing to say.
    """
    state = step.state
    if not step.speaks:
        return SafetyReply((), (), (), False, state)
    learned = pack.named(text) if not country and state.country_asked and not state.country else ""
    if learned:
        state = replace(state, country=learned)
        step = replace(
            step, state=state, owes=_with_line(step.owes, imminent=state.imminent), show_resources=True
        )
    place = country or state.country
    medical = state.level is Level.MEDICAL_EMERGENCY
    found = pack.resources(
        place or None, (words.language,), now, state.categories, emergency=step.emergency or state.imminent
    )
    draft = _Draft(
        words,
        rng,
        _slots(found, words.language) | names_for(people, words.places),
        set(state.used),
        WORD_LIMIT,
        step.ask is not None,
    )

    question = draft.take(ask_places(step), must=True) if step.ask else None
    note = None
    if question and step.leads and len(state.asked) % SKIP_EVERY == 0 and not step.emergency:
        note = draft.take(("skip",))
    said: list[tuple[Owe, Line]] = []
    where = draft.take(("tell.country",)) if not place and not state.country_asked and step.leads else None
    heard, answer = _taken_up(draft, step, people)
    covered = _COVERS.get(heard, ()) if heard else ()
    if set(step.barriers) - {Barrier.NOBODY}:
        covered = tuple(owe for owe in covered if owe is not Owe.BARRIERS)
    for owe in _urgent_first(step.owes):
        spoken = answer and (not step.show_resources or heard in PRESSING)
        if owe in covered or (owe is Owe.ACKNOWLEDGE and spoken):
            continue
        if owe is Owe.PROFESSIONAL and care_sentence and len(care_sentence.split()) <= draft.room - 20:
            line = draft.take(places_of(owe, step, reading, people, abroad=not place, learned=bool(learned)))
            if line:
                draft.room -= len(care_sentence.split())
                line = Line(line.marks, (*line.sentences, care_sentence))
        else:
            line = draft.take(places_of(owe, step, reading, people, abroad=not place, learned=bool(learned)))
        if line is not None:
            said.append((owe, line))
    if not said and question is None and answer is None:
        places = (*presence(state), "tell.coping", "ack.continue")
        line = draft.take(places, must=True)
        if line is None:
            draft.used = set(state.used[-RECENT:])
            line = draft.take(places, must=True)
        said = [(Owe.PRESENCE, line)] if line else []
    said.sort(key=lambda item: _reading_order(item[0], medical=medical))

    lines = _in_order(said, answer, where, medical=medical)
    lines += [line for line in (note, question) if line]
    cards = _cards(step, found, words) if step.show_resources else ()
    kept = record(
        state,
        asked=step.ask if question else None,
        told=(
            *(owe for owe, _ in said),
            *covered,
            *(
                (Owe.TEXT_LINE,)
                if draft.names_text([line for owe, line in said if owe is Owe.BARRIERS])
                else ()
            ),
        ),
        shown=tuple(card_key(card) for card in cards),
        used=tuple(mark for line in lines for mark in line.marks),
    )
    kept = replace(kept, country_asked=kept.country_asked or where is not None)
    return SafetyReply(
        sentences=tuple(sentence for line in lines for sentence in line.sentences),
        asked=(step.ask,) if step.ask and question else (),
        resources=cards,
        emergency=any(owe is Owe.EMERGENCY for owe, _ in said),
        state=kept,
        names=tuple(draft.slots[name] for name in ("line", "text") if name in draft.slots),
    )


def _in_order(
    said: list[tuple[Owe, Line]], answer: Line | None, where: Line | None, *, medical: bool
) -> list[Line]:
    """Put the answer to what was said after the first words, and whatever asks at the end."""
    lines = [line for _, line in said]
    opens = Owe.EMERGENCY if medical else Owe.ACKNOWLEDGE
    if answer:
        lines.insert(1 if said and said[0][0] is opens else 0, answer)
    lines += [where] if where else []
    return sorted(lines, key=lambda line: line.sentences[-1].endswith("?"))


def _with_line(owes: tuple[Owe, ...], *, imminent: bool) -> tuple[Owe, ...]:
    """The obligations of the turn in which the country was told: now the line has a name."""
    if Owe.EMERGENCY in owes or imminent:
        return (Owe.ACKNOWLEDGE, Owe.EMERGENCY, Owe.LINE)
    rest = tuple(owe for owe in owes if owe not in (Owe.ACKNOWLEDGE, Owe.LINE, Owe.PRESENCE, Owe.COPING))
    return (Owe.ACKNOWLEDGE, *rest[:1], Owe.LINE)


def _taken_up(draft: _Draft, step: Step, people: OnCall) -> tuple[Heard | None, Line | None]:
    """Answer first what the message holds: the first thing in it that there are words left for."""
    for heard in step.heard:
        places: tuple[str, ...] = (f"heard.{heard}",)
        if heard is Heard.ASKS_WHO_ACTS and people.present:
            told = ("heard.asks_who_acts_on_call",) if alerts(step) else place_for(people, "people.line")
            places = (*told, f"heard.{heard}")
        if heard is Heard.WANTS_PLAN:
            places = (f"heard.{heard}", "heard.wants_plan_steps")
        if heard is Heard.WHAT_NOW and Heard.WITH_SOMEONE in step.state.facts:
            places = ("heard.what_now_here", f"heard.{heard}")
        if heard is Heard.MEANS_HERE and step.state.level is Level.THIRD_PARTY_CONCERN:
            places = ("tell.means_distance_others",)
        if heard is Heard.WHAT_TO_SAY and step.state.level is Level.THIRD_PARTY_CONCERN:
            places = ("heard.how_to_talk", *places)
        if heard is Heard.MEANS_HERE and step.state.level is Level.HARM_TO_OTHERS:
            places = ("heard.means_here_violence",)
        if heard is Heard.BELIEVE_ME and Category.PSYCHOSIS in step.state.categories:
            places = ("heard.believe_me_psychosis",)
        if step.state.level is Level.MEDICAL_EMERGENCY and heard in _STAY_AWAKE:
            places = ("tell.presence_medical",)
        if line := draft.take(places):
            return heard, line
    return None, None


def card_key(resource: Resource) -> str:
    """Return what a card is told apart by, for the state's list of what was shown."""
    return f"{resource.type}|{resource.name}|{resource.contact}"


def _slots(found: Sequence[Resource], language: str = "en") -> dict[str, str]:
    """The names that the words may hold; one that is missing is left out with its variant."""
    alarm = next((card for card in found if card.type is ResourceType.EMERGENCY and card.contact), None)
    voices = [card for card in found if card.type is ResourceType.HELPLINE and _NUMBER.search(card.contact)]
    always = alarm.hours if alarm else ""
    voice = next((card for card in voices if always and card.hours == always), next(iter(voices), None))
    written = [card for card in found if card.type is ResourceType.TEXT_LINE and card.contact]
    silent = next((card for card in written if _NUMBER.search(card.contact)), next(iter(written), None))
    slots = {"always": ""}
    if alarm:
        slots["emergency"] = alarm.contact
    if voice and voice.cost == "free":
        slots["free_line"] = voice.name
    if voice:
        slots |= {"line": voice.name, "line_contact": voice.contact}
        if always and voice.hours == always:
            slots["always"] = f", {always if language == 'de' else always[0].lower() + always[1:]}"
    if silent:
        slots["text"] = silent.name
        if _NUMBER.search(silent.contact):
            contact = silent.contact
            slots["text_contact"] = contact if language == "de" else contact[0].lower() + contact[1:]
    return slots


def _urgent_first(owes: tuple[Owe, ...]) -> list[Owe]:
    """Urgent words take their room before kind ones do."""
    return sorted(owes, key=lambda owe: _FIRST.index(owe) if owe in _FIRST else len(_FIRST))


def _reading_order(owe: Owe, *, medical: bool) -> int:
    """The order in which a person reads it: a medical emergency opens with the number, all else with them."""
    if owe is Owe.EMERGENCY and medical:
        return -1
    return list(Owe).index(owe) if not owe.name.startswith("PATHWAY_") else list(Owe).index(Owe.FOLLOW_UP)


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
