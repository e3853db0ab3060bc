"""Talks with the real companion in tests, so that a test reads like a conversation."""

from __future__ import annotations

import random
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from leeward import wiring
from leeward.core.companion.dialogue import Companion
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Event, Incoming, Turn, TurnFinished
from leeward.core.safety.people import NOBODY, OnCall
from leeward.core.safety.reader import Reader

START = datetime(2026, 3, 1, 20, tzinfo=UTC)


def by_rules() -> Companion:
    """The companion with the rules alone: tests of its words must not move with every training.

    What the trained reader does to whole talks is held by tests/bench.
    """
    companion = copy(wiring.companion())
    companion._reader = Reader()
    return companion


@dataclass
class Talk:
    """A running conversation; each message comes a minute after the last."""

    companion: Companion = field(default_factory=by_rules)
    memory: Memory = field(default_factory=lambda: Memory(last_disclosed=START))
    now: datetime = START
    seed: int = 3
    language: str | None = None
    country: str | None = "GB"
    people: OnCall = NOBODY
    events: list[Event] = field(default_factory=list)

    def say(self, text: str) -> Turn:
        """Send one message and return the finished turn."""
        self.now += timedelta(minutes=1)
        incoming = Incoming(text, language=self.language, country=self.country)
        assessment = self.companion.read(incoming, self.memory, now=self.now)
        rng = random.Random(f"{self.seed}|{self.memory.count}")
        self.events = list(
            self.companion.reply(incoming, assessment, self.memory, now=self.now, rng=rng, people=self.people)
        )
        last = self.events[-1]
        assert isinstance(last, TurnFinished)
        self.memory = self.companion.after(self.memory, incoming, assessment, last.turn)
        return last.turn

    def say_all(self, texts: Iterable[str]) -> list[Turn]:
        """Send several messages, one after the other."""
        return [self.say(text) for text in texts]
