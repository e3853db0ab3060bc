"""The ports of the companion: who understands, who chooses the move, where words come from, who drafts."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Strategy
from leeward.core.companion.understanding import Understanding
from leeward.core.text.ports import TextSigns


@dataclass(frozen=True)
class Line:
    """One line of the content: text with slots in braces."""

    text: str
    slots: frozenset[str]


@dataclass(frozen=True)
class Part:
    """One piece of a reply: the pools it may be taken from, best first."""

    role: str
    """reflect, comfort, inform, offer, ask or close."""
    pools: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """The chosen move: what kind of turn this is, of which pieces, and what it offers."""

    move: str
    strategy: Strategy
    parts: tuple[Part, ...]
    exercise: str | None = None
    offer: str = ""
    """An offer that this reply makes: an exercise slug, ``check-in``, ``phq-9``, ``gad-7`` or ``idea``."""
    chips: tuple[str, ...] = ()
    """Pools of the small things to tap, such as ``chip.calm``."""
    discloses: bool = False
    quiet: bool = False
    """The person wants no questions, so nothing in the reply may be one."""


@dataclass(frozen=True)
class Brief:
    """Everything an engine may use to draft one reply."""

    plan: Plan
    understanding: Understanding
    memory: Memory
    language: str
    rng: random.Random
    allowed: Callable[[str], bool]
    """Whether a sentence passes the guard and was not said before."""


@dataclass(frozen=True)
class Drafted:
    """One drafted piece."""

    text: str
    source: str
    """The content line it came from, or the text itself where a model wrote it."""
    role: str


class Understander(Protocol):
    """Reads what a message says."""

    def understand(
        self,
        text: str,
        *,
        language: str,
        earlier_topics: Sequence[Sequence[str]] = (),
        echoed: tuple[str, ...] = (),
        was_asked: bool = False,
        signs: TextSigns | None = None,
    ) -> Understanding:
        """Return what *text* seems to say, with the *signs* of a trained reader where there is one; never raise."""
        ...


class Policy(Protocol):
    """Chooses the move."""

    def choose(self, understanding: Understanding, memory: Memory) -> Plan:
        """Return the plan of the next reply; deterministic for the same input."""
        ...


class Words(Protocol):
    """Where lines come from."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have lines."""
        ...

    def pool(self, language: str, name: str) -> tuple[Line, ...]:
        """Return the lines of a pool; empty where the language has none."""
        ...


@dataclass(frozen=True)
class ChatLine:
    """One line of a talk, as chat servers take it."""

    role: str
    """system, user or assistant."""
    text: str


class ChatTrouble(Exception):
    """A language model could not be reached, was too slow, broke off or answered with something else."""


class ChatStream(Protocol):
    """The answer of a language model on its way."""

    def next(self, seconds: float) -> str | None:
        """Return the next piece, ``None`` at the proper end; raise :class:`ChatTrouble` after so many *seconds*."""
        ...

    def close(self) -> None:
        """Let go of the connection; safe at any time, never waits."""
        ...


class ChatModel(Protocol):
    """A language model that answers a talk piece by piece."""

    @property
    def name(self) -> str:
        """The name that settings and ``chat --json`` use, such as ``openai``."""
        ...

    def open(self, lines: Sequence[ChatLine], *, tokens: int) -> ChatStream:
        """Begin an answer of at most *tokens* tokens; returns at once, trouble shows in the stream."""
        ...


class Engine(Protocol):
    """Drafts the sentences of a chosen move."""

    @property
    def name(self) -> str:
        """The name that settings and ``chat --json`` use."""
        ...

    def draft(self, brief: Brief) -> Iterator[Drafted]:
        """Yield the pieces of the reply in order; what it yields is checked again before anyone sees it."""
        ...
