"""Joins safety, understanding, policy, words and an engine into one turn of the conversation."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from leeward.core import language as tongue
from leeward.core.companion import forgetting
from leeward.core.companion.drafting import SCRIPTED, Drafting, Drawing, may_listen, passes
from leeward.core.companion.guiding import Techniques, guided
from leeward.core.companion.looking_up import Library, looked_up
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import (
    Event,
    ExerciseOffered,
    Incoming,
    Resource,
    ResourceOffered,
    SentenceReady,
    Strategy,
    Turn,
    TurnFinished,
    TurnNotes,
)
from leeward.core.companion.notes import making_room, remembered, threads_of, turn_notes, without_roles
from leeward.core.companion.ports import Drafted, Engine, Plan, Policy, Understander, Words
from leeward.core.companion.taking_up import taken_up
from leeward.core.companion.tongue_chosen import reply_language
from leeward.core.companion.understanding import Understanding
from leeward.core.safety import guard, replies
from leeward.core.safety.levels import Ask, Category, Reading
from leeward.core.safety.obligations import Owe
from leeward.core.safety.people import NOBODY, OnCall
from leeward.core.safety.reader import Reader
from leeward.core.safety.risk import Step
from leeward.core.safety.scripts import Scripts
from leeward.core.safety.state import advance
from leeward.core.text.ports import TextSigns

DISCLOSE_EVERY = timedelta(hours=3)
"""Safety rule 7: it says what it is at the start, when asked, and so often in long use."""
_CHIPS = 3
_ASKS_WHO_HEARS = frozenset(("me.tell", "me.secret", "me.call", "me.trust"))
"""Questions that are answered with who is on call, where somebody is."""


@dataclass(frozen=True)
class Assessment:
    """How one message was read, before anything answers it."""

    reading: Reading
    step: Step
    language: str
    """The language of the reply."""
    now: datetime
    signs: TextSigns | None = None
    """What the trained reader saw of feelings, matters and wishes; ``None`` without one."""


class Companion:
    """One turn at a time: read, reply, remember. Holds no state between turns."""

    def __init__(
        self,
        *,
        words: Words,
        scripts: Mapping[str, Scripts],
        pack: replies.HelpSource,
        understander: Understander,
        policy: Policy,
        engine: Engine | None = None,
        unsupported: Mapping[str, str] | None = None,
        reader: Reader | None = None,
        library: Library | None = None,
        techniques: Techniques | None = None,
    ) -> None:
        """Take the parts; *scripts* are the fixed safety words by language, *unsupported* the lines
        that say, in a language that is not handled, that it is not; *reader* reads for danger,
        by the rules alone where none is given; *library* and *techniques* may be missing.
        """
        self._words = words
        self._scripts = dict(scripts)
        self._pack = pack
        self._understander = understander
        self._policy = policy
        self._drafting = Drafting(words, engine)
        self._unsupported = dict(unsupported or {})
        self._reader = reader or Reader()
        self._library, self._techniques = library, techniques

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it answers in."""
        return tuple(code for code in tongue.SUPPORTED if code in self._words.languages)

    @property
    def engine(self) -> str:
        """The name of the engine that drafts."""
        return self._drafting.engine.name

    def with_engine(self, engine: Engine | None) -> Companion:
        """Return the same companion with another engine, or with the scripted one alone."""
        other = copy(self)
        other._drafting = Drafting(self._words, engine)
        return other

    def opening(self, language: str = "en", people: OnCall = NOBODY) -> str:
        """Return the greeting before the first message: what it is, who is there, what it can do."""
        lines = self._words.pool(language, "opening") or self._words.pool("en", "opening")
        first, *rest = (line.text for line in lines)
        return " ".join((first, self._scripts_of(language).about_people("opening", people), *rest))

    def _scripts_of(self, language: str) -> Scripts:
        return self._scripts.get(language) or self._scripts["en"]

    def greeted(self, memory: Memory, *, now: datetime) -> Memory:
        """Note that :meth:`opening` was shown, so that the first reply need not say it again."""
        return replace(memory, last_disclosed=now, started=memory.started or now)

    def warm_up(self, *, now: datetime) -> None:
        """Answer throw-away messages in every language, so that no first real one waits for rules and words."""
        alone = self.with_engine(None)  # no model is asked: nobody has written anything yet
        for language in self.languages:
            # Digits are of no language: they make the reading build the rules of all.
            incoming, memory = Incoming("ok 12", language=language), Memory()
            assessment = alone.read(incoming, memory, now=now)
            for _ in alone.reply(incoming, assessment, memory, now=now, rng=random.Random(0)):
                pass
            _ = self._library and self._library.find(incoming.text, language)

    def read(self, incoming: Incoming, memory: Memory, *, now: datetime) -> Assessment:
        """Read a message for danger and move the state; pure and fast, never raises on any text."""
        hint = incoming.language or memory.language or None
        earlier = [turn.person for turn in memory.turns]
        reading, signs = self._reader.read_signs(
            incoming.text, earlier=earlier, language=hint, walking=memory.risk.heeded
        )
        step = advance(memory.risk, reading, now=now, text=incoming.text)
        spoken = reply_language(
            incoming.text, wish=incoming.language, before=memory.language, known=self.languages
        )
        return Assessment(reading, step, spoken, now, signs)

    def reply(
        self,
        incoming: Incoming,
        assessment: Assessment,
        memory: Memory,
        *,
        now: datetime,
        rng: random.Random,
        people: OnCall = NOBODY,
        care_sentence: str = "",
    ) -> Iterator[Event]:
        """Yield the reply as events, the last of them :class:`TurnFinished`; every sentence passed the guard.

        *people* says who would be told in a crisis.
        """
        understanding = self._understander.understand(
            incoming.text,
            language=assessment.language,
            earlier_topics=[turn.topics for turn in memory.turns],
            echoed=memory.echoed,
            was_asked=bool(memory.pending_offer or (memory.last and memory.last.question)),
            signs=assessment.signs,
        )
        said = self._safety(assessment, incoming, now, rng, people, care_sentence)
        if assessment.step.leads and said.sentences:
            yield from self._safety_turn(assessment, memory, understanding, said, now, rng, people)
        else:
            yield from self._ordinary_turn(
                incoming, assessment, memory, understanding, said, now, rng, people
            )

    def _safety(
        self,
        assessment: Assessment,
        incoming: Incoming,
        now: datetime,
        rng: random.Random,
        people: OnCall,
        care_sentence: str,
    ) -> replies.SafetyReply:
        return replies.compose(
            assessment.step,
            assessment.reading,
            words=self._scripts_of(assessment.language),
            pack=self._pack,
            country=incoming.country,
            now=now,
            rng=rng,
            people=people,
            care_sentence=care_sentence,
            text=incoming.text,
        )

    def _safety_turn(
        self,
        assessment: Assessment,
        memory: Memory,
        understanding: Understanding,
        said: replies.SafetyReply,
        now: datetime,
        rng: random.Random,
        people: OnCall,
    ) -> Iterator[Event]:
        """The fixed words lead (safety rule zero); only a plain disclosure may be set among them."""
        language = assessment.language
        sentences = [
            s
            for s in said.sentences
            if guard.check(s, language=language, state=said.state, names=said.names) is None
        ]
        sentences = sentences or list(said.sentences)
        if self._unsupported and Category.UNSUPPORTED_LANGUAGE in assessment.reading.categories:
            line = tongue.unsupported_line(self._unsupported, assessment.reading.language)
            sentences = [line, *(s for s in sentences if s != line)]
        told = said.state.told_turn(Owe.DISCLOSE_HUMANS) == said.state.turn or assessment.step.says_what_it_is
        disclosed = told and not people.present
        room = replies.WORD_LIMIT - sum(len(s.split()) for s in sentences)
        if self._due(memory, now) and not disclosed and not said.emergency:
            line = self._one(language, "disclosure.short", memory, rng)
            if line and len(line.split()) <= room:
                sentences.insert(len(sentences) - 1 if said.asked else len(sentences), line)
                disclosed = True
        for sentence in sentences:
            yield SentenceReady(sentence)
        for resource in said.resources:
            yield ResourceOffered(resource)
        question = sentences[-1] if said.asked else ""
        notes = TurnNotes(
            risk=said.state,
            question=question,
            question_kind="safety" if question else "",
            threads=threads_of(understanding),
            people=tuple(someone.said for someone in understanding.people),
            wants_no_advice=True if understanding.venting else None,
            told_minor=Category.MINOR in assessment.reading.categories,
            move="safety",
        )
        yield TurnFinished(
            self._turn(
                assessment,
                understanding,
                reply=" ".join(sentences),
                strategy=Strategy.SAFETY,
                asked=said.asked,
                resources=said.resources,
                emergency=said.emergency,
                disclosed=disclosed,
                notes=notes,
                engine=SCRIPTED,
            )
        )

    def _ordinary_turn(
        self,
        incoming: Incoming,
        assessment: Assessment,
        memory: Memory,
        understanding: Understanding,
        said: replies.SafetyReply,
        now: datetime,
        rng: random.Random,
        people: OnCall,
    ) -> Iterator[Event]:
        language = assessment.language
        plan = forgetting.plan_for(incoming.text) or self._policy.choose(understanding, memory)
        if said.asked:
            plan = making_room(plan, understanding, leads=Owe.FOLLOW_UP not in assessment.step.owes)
        listened: list[Drafted] = []
        turn = Drawing(plan, replace(understanding, text=incoming.text), memory, language, said.state, rng)
        calm = not said.sentences and not said.asked
        if step := guided(turn, self._techniques) if calm else None:
            plan, turn = step.plan, replace(turn, plan=step.plan)
        if may_listen(assessment.reading, said, understanding):
            for piece in self._drafting.listen(turn):
                listened.append(piece)
                yield SentenceReady(piece.text)
        rest = without_roles(plan, listened)
        pieces = list(self._drafting.draft(replace(turn, plan=rest))) if rest.parts else []
        found: tuple[Resource, ...] = ()
        pieces = list(step.pieces) if step else pieces
        if calm and not step:
            pieces = taken_up(pieces, turn, words=self._words)
            pieces, found = looked_up(pieces, turn, self._library, self._words)
        if people.present and (plan.move == "privacy" or understanding.intent in _ASKS_WHO_HEARS):
            line = self._scripts_of(language).about_people("line", people)
            pieces.insert(1, Drafted(line, line, "inform"))
        minor = (
            understanding.minor or Category.MINOR in assessment.reading.categories
        ) and not memory.minor_told
        if minor and (line := self._one(language, "minor", memory, rng)):
            pieces.insert(max(0, len(pieces) - 1), Drafted(line, line, "inform"))
        resources: tuple[Resource, ...] = (*said.resources, *found)
        if minor:
            resources = self._pack.resources(incoming.country, (language,), now, (Category.MINOR,))[:_CHIPS]
        beside = [Drafted(s, s, "ask") for s in said.sentences if passes(s, language, said.state)]
        pieces = [*beside, *pieces] if assessment.step.disputed else [*pieces, *beside]
        engine = self._drafting.engine.name if listened else SCRIPTED
        disclosed = plan.discloses
        if self._due(memory, now) and not disclosed:
            pool = "disclosure.again" if memory.last_disclosed else "disclosure.first"
            if line := self._one(language, pool, memory, rng):
                pieces.append(Drafted(line, line, "disclosure"))
                disclosed = True
        parts = [piece.text if piece.role != "disclosure" else f"\n\n{piece.text}" for piece in pieces]
        for text in parts:
            yield SentenceReady(text.strip())
        parts = [*(piece.text for piece in listened), *parts]
        pieces = [*listened, *pieces]
        exercise = (
            plan.exercise
            if any(p.role in ("offer", "close") for p in pieces) or plan.move in ("open_exercise", "guided")
            else None
        )
        if exercise:
            yield ExerciseOffered(exercise)
        for resource in resources:
            yield ResourceOffered(resource)
        yield TurnFinished(
            self._turn(
                assessment,
                understanding,
                reply=re.sub(r" (?=\n)", "", " ".join(parts)),
                strategy=Strategy.QUESTION if said.asked else plan.strategy,
                asked=said.asked,
                resources=resources,
                emergency=False,
                disclosed=disclosed,
                notes=replace(
                    turn_notes(plan, pieces, understanding, memory, said, minor=minor),
                    practising=step.practising if step else None,
                ),
                engine=engine,
                exercise=exercise,
                chips=() if said.asked else step.chips if step else self._chips(plan, language),
            )
        )

    def _one(self, language: str, pool: str, memory: Memory, rng: random.Random) -> str:
        lines = [line.text for line in self._words.pool(language, pool)]
        fresh = [line for line in lines if not memory.recall(line)] or lines
        return rng.choice(fresh) if fresh else ""

    def _chips(self, plan: Plan, language: str) -> tuple[str, ...]:
        found = [lines[0].text for name in plan.chips if (lines := self._words.pool(language, name))]
        return tuple(found[:_CHIPS])

    def _due(self, memory: Memory, now: datetime) -> bool:
        return memory.last_disclosed is None or now - memory.last_disclosed >= DISCLOSE_EVERY

    def _turn(
        self,
        assessment: Assessment,
        understanding: Understanding,
        *,
        reply: str,
        strategy: Strategy,
        asked: tuple[Ask, ...],
        resources: tuple[Resource, ...],
        emergency: bool,
        disclosed: bool,
        notes: TurnNotes,
        engine: str,
        exercise: str | None = None,
        chips: tuple[str, ...] = (),
    ) -> Turn:
        reading, step = assessment.reading, assessment.step
        return Turn(
            reply=reply,
            level=reading.level,
            state=step.state.level,
            categories=reading.categories,
            crisis=step.crisis,
            safety=step.safety,
            emergency=emergency,
            asked=asked,
            resources=resources,
            strategy=strategy,
            emotions=dict(understanding.emotions),
            topics=understanding.topics,
            exercise=exercise,
            engine=engine,
            disclosed_ai=disclosed,
            language=assessment.language,
            heard=understanding.heard,
            chips=chips,
            notes=notes,
        )

    def after(self, memory: Memory, incoming: Incoming, assessment: Assessment, turn: Turn) -> Memory:
        """Return the memory with this turn in it, bounded."""
        state = turn.notes.risk or assessment.step.state
        return remembered(memory, incoming, turn, risk=state, now=assessment.now)
