"""The systems that answer in a measurement: the companion as it ships, and a folder with a language model beside it."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from leeward import wiring
from leeward.bench.baselines import Canned, Eliza
from leeward.core.companion.dialogue import Companion
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming, Turn, TurnFinished
from leeward.core.companion.ports import ChatLine, ChatTrouble
from leeward.core.companion.streamed import ChatBusy, ModelHere

SEED = 7
_TOKENS, _SAID = 80, 5
_LOADS, _WAITS = 120.0, 0.5
_ENDED = re.compile(r"(?<=[.!?])\s+(?=[^.!?]*$)")
OURS = "leeward scripted"


@dataclass(frozen=True)
class Said:
    """One reply, and what is known of how it came about."""

    text: str
    path: str = ""
    """crisis, safety or question where a path of safety made the reply; else nothing."""
    roles: tuple[str, ...] = ()
    """The kinds of its pieces, such as reflect and ask."""
    phase: str = ""


class Talker(Protocol):
    """One conversation of one system."""

    name: str

    def say(self, text: str) -> str | Said:
        """Answer one message."""
        ...


System = Callable[[int], Talker]
"""Begins the conversation of that number."""


class Ours:
    """The companion with the scripted engine, as the product puts it together."""

    name = OURS

    def __init__(self, number: int, companion: Companion | None = None) -> None:
        self._companion = companion or wiring.companion("scripted")
        self._rng = random.Random(f"{SEED}|{number}")
        self._now = datetime(2026, 1, 1, 20, tzinfo=UTC)
        self._memory = self._companion.greeted(Memory(), now=self._now)

    def say(self, text: str) -> Said:
        """Answer one message, a minute after the last."""
        self._now += timedelta(minutes=1)
        incoming = Incoming(text, country="US")
        assessment = self._companion.read(incoming, self._memory, now=self._now)
        turn = Turn("")
        for event in self._companion.reply(incoming, assessment, self._memory, now=self._now, rng=self._rng):
            if isinstance(event, TurnFinished):
                turn = event.turn
        self._memory = self._companion.after(self._memory, incoming, assessment, turn)
        asked = "question" if turn.asked else ""
        path = "crisis" if turn.crisis else "safety" if turn.safety else asked
        return Said(turn.reply, path, turn.notes.roles)


class Quiet(Ours):
    """The same companion with danger read by the rules alone, to see the ordinary words without the trained reader."""

    name = "leeward, rules alone"

    def __init__(self, number: int) -> None:
        super().__init__(number, _by_rules())


def _by_rules() -> Companion:
    from copy import copy

    from leeward.core.safety.reader import Reader

    companion = copy(wiring.companion("scripted"))
    companion._reader = Reader()
    return companion


class FromFolder:
    """A causal language model from a folder, alone: no guard, no script, the talk so far and nothing else."""

    def __init__(self, model: ModelHere, name: str) -> None:
        self._model, self.name = model, name
        self._lines: list[ChatLine] = []

    def say(self, text: str) -> str:
        """Answer one message with the first whole sentences that the model says."""
        self._lines.append(ChatLine("user", text))
        said = self._whole(self._lines[-_SAID:])
        self._lines.append(ChatLine("assistant", said))
        return said

    def _whole(self, lines: list[ChatLine]) -> str:
        until = time.monotonic() + _LOADS
        while True:
            stream = self._model.open(lines, tokens=_TOKENS)
            try:
                said = ""
                while (piece := stream.next(_LOADS)) is not None:
                    said += piece
                return _ENDED.split(said.split("Question:")[0].strip() + " ")[0].strip()
            except ChatBusy:
                if time.monotonic() > until:
                    raise
                time.sleep(_WAITS)
            finally:
                stream.close()


def from_folder(folder: Path) -> System:
    """Return the model in *folder* as a system; raises ``ChatTrouble`` that says plainly what it lacks."""
    from leeward.adapters.chat_transformers import ModelSource, causal

    source = ModelSource(str(folder))
    if source.lack:
        raise ChatTrouble(source.lack)
    model = causal(source)
    return lambda _: FromFolder(model, f"{folder.name}, alone")


def standard() -> tuple[System, ...]:
    """Ours, and two old ways of answering."""
    return (Ours, lambda _: Eliza(), lambda _: Canned())
