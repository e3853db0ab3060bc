"""Joins safety, understanding, policy, words and an engine into one turn of the conversation."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from leeward.core import language as tongue
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
from leeward.core.companion.notes import END, making_room, remembered, threads_of, turn_notes
from leeward.core.companion.ports import Brief, Drafted, Engine, Plan, Policy, Understander, Words
from leeward.core.companion.scripted import ScriptedEngine
from leeward.core.companion.tongue_chosen import reply_language
from leeward.core.companion.understanding import Understanding
from leeward.core.safety import guard, replies, triage
from leeward.core.safety.levels import Ask, Category, Reading
from leeward.core.safety.obligations import Owe
from leeward.core.safety.risk import RiskState, Step
from leeward.core.safety.scripts import Scripts
from leeward.core.safety.state import advance

DISCLOSE_EVERY = timedelta(hours=3)
"""Safety rule 7: it says what it is at the start, when asked, and so often in long use."""
_CHIPS = 3
_RETRIES = (600, 200, 24)
"""How many remembered lines count as used, from all of them to a few, when words run out."""


@dataclass(frozen=True)
class Assessment:
    """How one message was read, before anything answers it."""

    reading: Reading
    step: Step
    language: str
    """The language of the reply."""
    now: datetime


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
    ) -> None:
        """Take the parts; *scripts* are the fixed safety words by language, *unsupported* the lines
        that say, in a language that is not handled, that it is not.
        """
        self._words = words
        self._scripts = dict(scripts)
        self._pack = pack
        self._understander = understander
        self._policy = policy
        self._scripted = ScriptedEngine(words)
        self._engine: Engine = engine or self._scripted
        self._unsupported = dict(unsupported or {})

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it answers in."""
        return tuple(code for code in tongue.SUPPORTED if code in self._words.languages)

    @property
    def engine(self) -> str:
        """The name of the engine that drafts."""
        return self._engine.name

    def opening(self, language: str = "en") -> str:
        """Return the greeting before the first message: what it is, what it can do, who reads."""
        lines = self._words.pool(language, "opening") or self._words.pool("en", "opening")
        return " ".join(line.text for line in lines)

    def greeted(self, memory: Memory, *, now: datetime) -> Memory:
        """Note that :meth:`opening` was shown, so that the first reply need not say it again."""
        return replace(memory, last_disclosed=now, started=memory.started or now)

    def warm_up(self, *, now: datetime) -> None:
        """Answer throw-away messages in every language, so that no first real one waits for rules and words."""
        for language in self.languages:
            # Digits are of no language: they make the reading build the rules of all.
            incoming, memory = Incoming("ok 12", language=language), Memory()
            assessment = self.read(incoming, memory, now=now)
            for _ in self.reply(incoming, assessment, memory, now=now, rng=random.Random(0)):
                pass

    def read(self, incoming: Incoming, memory: Memory, *, now: datetime) -> Assessment:
        """Read a message for danger and move the state; pure and fast, never raises on any text."""
        hint = incoming.language or memory.language or None
        reading = triage.read(incoming.text, earlier=[turn.person for turn in memory.turns], language=hint)
        step = advance(memory.risk, reading, now=now, text=incoming.text)
        spoken = reply_language(
            incoming.text, wish=incoming.language, before=memory.language, known=self.languages
        )
        return Assessment(reading, step, spoken, now)

    def reply(
        self,
        incoming: Incoming,
        assessment: Assessment,
        memory: Memory,
        *,
        now: datetime,
        rng: random.Random,
        humans_on_call: str = "",
        care_sentence: str = "",
    ) -> Iterator[Event]:
        """Yield the reply as events, the last of them :class:`TurnFinished`; every sentence passed the guard.

        *humans_on_call* says who would be told in a crisis, empty where nobody reads along.
        """
        understanding = self._understander.understand(
            incoming.text,
            language=assessment.language,
            earlier_topics=[turn.topics for turn in memory.turns],
            echoed=memory.echoed,
            was_asked=bool(memory.pending_offer or (memory.last and memory.last.question)),
        )
        said = self._safety(assessment, incoming, now, rng, humans_on_call, care_sentence)
        if assessment.step.leads and said.sentences:
            yield from self._safety_turn(assessment, memory, understanding, said, now, rng, humans_on_call)
        else:
            yield from self._ordinary_turn(incoming, assessment, memory, understanding, said, now, rng)

    def _safety(
        self,
        assessment: Assessment,
        incoming: Incoming,
        now: datetime,
        rng: random.Random,
        humans_on_call: str,
        care_sentence: str,
    ) -> replies.SafetyReply:
        return replies.compose(
            assessment.step,
            assessment.reading,
            words=self._scripts.get(assessment.language) or self._scripts["en"],
            pack=self._pack,
            country=incoming.country,
            now=now,
            rng=rng,
            humans_on_call=humans_on_call,
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
        humans_on_call: str,
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
        disclosed = told and not humans_on_call
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
                engine=self._scripted.name,
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
    ) -> Iterator[Event]:
        language = assessment.language
        plan = self._policy.choose(understanding, memory)
        if said.asked:
            plan = making_room(plan, understanding, leads=Owe.FOLLOW_UP not in assessment.step.owes)
        drafted, engine = self._draft(plan, understanding, memory, language, said.state, rng)
        pieces = list(drafted)
        minor = (
            understanding.minor or Category.MINOR in assessment.reading.categories
        ) and not memory.minor_told
        if minor and (line := self._one(language, "minor", memory, rng)):
            pieces.insert(max(0, len(pieces) - 1), Drafted(line, line, "inform"))
        resources: tuple[Resource, ...] = said.resources
        if minor:
            resources = self._pack.resources(incoming.country, (language,), now, (Category.MINOR,))[:_CHIPS]
        beside = [Drafted(s, s, "ask") for s in said.sentences if self._passes(s, language, said.state)]
        pieces = [*beside, *pieces] if assessment.step.disputed else [*pieces, *beside]
        disclosed = plan.discloses
        if self._due(memory, now) and not disclosed:
            pool = "disclosure.again" if memory.last_disclosed else "disclosure.first"
            if line := self._one(language, pool, memory, rng):
                pieces.append(Drafted(line, line, "disclosure"))
                disclosed = True
        parts = [piece.text if piece.role != "disclosure" else f"\n\n{piece.text}" for piece in pieces]
        for text in parts:
            yield SentenceReady(text.strip())
        exercise = (
            plan.exercise
            if any(p.role in ("offer", "close") for p in pieces) or plan.move == "open_exercise"
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
                notes=turn_notes(plan, pieces, understanding, memory, said, minor=minor),
                engine=engine,
                exercise=exercise,
                chips=() if said.asked else self._chips(plan, language),
            )
        )

    def _draft(
        self,
        plan: Plan,
        understanding: Understanding,
        memory: Memory,
        language: str,
        state: RiskState,
        rng: random.Random,
    ) -> tuple[tuple[Drafted, ...], str]:
        """Draft with the engine, else with the scripted one; check everything; never come back empty."""
        last = memory.last.reply if memory.last else ""
        checked: dict[tuple[str, bool], bool] = {}

        def allowed(text: str, generated: bool = False) -> bool:
            if (text, generated) not in checked:
                fits = not (plan.quiet and "?" in text) and text not in last
                checked[text, generated] = fits and self._passes(text, language, state, generated=generated)
            return checked[text, generated]

        engines: list[tuple[Engine, int]] = [(self._engine, _RETRIES[0])]
        engines += [(self._scripted, kept) for kept in _RETRIES]
        for engine, kept in engines:
            gate = partial(allowed, generated=engine is not self._scripted)
            brief = Brief(plan, understanding, replace(memory, used=memory.used[-kept:]), language, rng, gate)
            pieces: tuple[Drafted, ...] = ()
            for drafted in engine.draft(brief):
                if not gate(drafted.text):
                    pieces = ()
                    break
                pieces = (*pieces, drafted)
            if pieces and " ".join(piece.text for piece in pieces) != last:
                return pieces, engine.name
        line = self._last_words(language, last, rng, "quiet.after" if plan.quiet else "ask.open")
        return (Drafted(line, line, "ask"),), self._scripted.name

    def _last_words(self, language: str, last: str, rng: random.Random, pool: str) -> str:
        lines = [line.text for line in self._words.pool(language, pool) or self._words.pool("en", pool)]
        return rng.choice([line for line in lines if line not in last])

    def _passes(self, text: str, language: str, state: RiskState, *, generated: bool = False) -> bool:
        return all(
            guard.check(s, language=language, state=state, generated=generated) is None
            for s in END.split(text)
            if s.strip()
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
