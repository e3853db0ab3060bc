"""Gets the pieces of an ordinary reply drafted: a model may listen first, the scripted engine says all the rest."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from leeward.core.companion.asking import asks, tells
from leeward.core.companion.memory import Memory
from leeward.core.companion.notes import END
from leeward.core.companion.ports import Brief, Drafted, Engine, Plan, Words
from leeward.core.companion.scripted import ScriptedEngine
from leeward.core.companion.understanding import Understanding
from leeward.core.safety import guard
from leeward.core.safety.levels import Level, Reading, severity
from leeward.core.safety.replies import SafetyReply
from leeward.core.safety.risk import RiskState

SCRIPTED = ScriptedEngine.name
_HEARD = 3
"""Earlier messages whose words a generated sentence may use."""
_RETRIES = (600, 200, 24)
"""How many remembered lines count as used, from all of them to a few, when words run out."""


@dataclass(frozen=True)
class Drawing:
    """What one ordinary reply is drafted from."""

    plan: Plan
    understanding: Understanding
    memory: Memory
    language: str
    state: RiskState
    rng: random.Random

    @property
    def last(self) -> str:
        """The reply before this one, of which nothing is said again."""
        return self.memory.last.reply if self.memory.last else ""


def may_listen(reading: Reading, said: SafetyReply, understanding: Understanding) -> bool:
    """Whether a model may speak: only in ordinary talk, with no sign of danger and nothing watched (rule zero)."""
    state, lowest = said.state, severity(Level.DISTRESS)
    danger = state.open or state.imminent or reading.safety or reading.probe or bool(reading.categories)
    calm = severity(state.level) <= lowest and severity(reading.level) <= lowest
    return calm and not (danger or said.sentences or said.asked or understanding.minor)


def passes(text: str, language: str, state: RiskState, *, said: frozenset[str] | None = None) -> bool:
    """Whether every sentence passes the guard; *said*, the person's own words, is given for a generated text alone."""
    generated = said is not None
    return all(
        guard.check(s, language=language, state=state, generated=generated, said=said or ()) is None
        for s in END.split(text)
        if s.strip()
    )


class Drafting:
    """The engines of a companion, asked one after the other."""

    def __init__(self, words: Words, engine: Engine | None) -> None:
        """Take the lines, and the *engine* that may listen; without one the scripted engine says everything."""
        self._words = words
        self._scripted = ScriptedEngine(words)
        self.engine: Engine = engine or self._scripted

    def listen(self, turn: Drawing) -> Iterator[Drafted]:
        """Yield what the chosen engine says and the guard lets through, up to the first sentence that it does not."""
        if self.engine is self._scripted:
            return
        told = guard.fold(
            " ".join((turn.understanding.text, *(past.person for past in turn.memory.turns[-_HEARD:])))
        )
        fits = _gate(turn, said=frozenset(told.split()))

        def gate(text: str) -> bool:
            # Who repeats a person word for word was told to, or has not listened.
            return guard.fold(text) not in told and fits(text)

        brief = Brief(turn.plan, turn.understanding, turn.memory, turn.language, turn.rng, gate)
        try:
            for piece in self.engine.draft(brief):
                if not gate(piece.text):
                    return
                yield piece
        except Exception:
            # Whatever a back end does, the person gets an answer: the scripted engine speaks next.
            return

    def draft(self, turn: Drawing) -> tuple[Drafted, ...]:
        """Draft with the scripted engine; check everything; never come back empty."""
        gate = _gate(turn)
        for kept in _RETRIES:
            memory = replace(turn.memory, used=turn.memory.used[-kept:])
            brief = Brief(turn.plan, turn.understanding, memory, turn.language, turn.rng, gate)
            pieces: tuple[Drafted, ...] = ()
            for drafted in self._scripted.draft(brief):
                if not gate(drafted.text):
                    pieces = ()
                    break
                pieces = (*pieces, drafted)
            if pieces and " ".join(piece.text for piece in pieces) != turn.last:
                return pieces
        line = self._last_words(turn)
        return (Drafted(line, line, "ask"),)

    def _last_words(self, turn: Drawing) -> str:
        pool = "quiet.after" if turn.plan.quiet else "ask.open"
        found = self._words.pool(turn.language, pool) or self._words.pool("en", pool)
        return turn.rng.choice([line.text for line in found if line.text not in turn.last])


def _gate(turn: Drawing, *, said: frozenset[str] | None = None) -> Callable[[str], bool]:
    """Return whether a sentence fits the plan and passes the guard; *said* marks a generated one."""
    checked: dict[str, bool] = {}
    known = _known(turn) if said is None else frozenset()

    def allowed(text: str) -> bool:
        if text not in checked:
            fits = not (turn.plan.quiet and "?" in text) and text not in turn.last
            fits = fits and not (text.endswith("?") and asks(text, turn.language) & known)
            checked[text] = fits and passes(text, turn.language, turn.state, said=said)
        return checked[text]

    return allowed


def _known(turn: Drawing) -> frozenset[str]:
    """What was asked or told before, and need not be asked again."""
    told = [tells(turn.understanding.text, turn.language)]
    for past in turn.memory.turns:
        told += [asks(past.question, turn.language), tells(past.person, turn.language)]
    return frozenset().union(*told)
