"""Whole talks in danger, written down turn by turn, with what every answer must ask, say and never say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming, Turn, TurnFinished
from leeward.core.safety.risk import RiskState, Step
from leeward.core.safety.scripts import split_sentences
from leeward.core.safety.state import new_session
from leeward.wiring import companion

FILE = Path(__file__).with_suffix(".yaml")
START = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
KNOWN = {
    *("says", "later", "state", "safety", "crisis", "emergency", "asked", "not_asked"),
    *("mentions", "never", "starts", "first_card"),
}
"""What a turn may say of its answer."""
_FLAGS = ("state", "safety", "crisis", "emergency")


@dataclass(frozen=True)
class Moment:
    """One message, what had to hold, and the answer."""

    wanted: Mapping[str, Any]
    step: Step
    turn: Turn
    state: RiskState

    @property
    def where(self) -> str:
        """What a report shows."""
        return f"> {self.wanted['says']}\n{self.turn.reply}\nasked {self.turn.asked}, {self.turn.state}"


@cache
def conversations() -> tuple[Mapping[str, Any], ...]:
    """Return all talks."""
    return tuple(yaml.safe_load(FILE.read_text(encoding="utf-8")))


def talk(conversation: Mapping[str, Any], seed: int) -> list[Moment]:
    """Hold a talk; *later* hours begin the next one of the same person."""
    ours, memory, now = companion("scripted"), Memory(), START
    moments = []
    for number, wanted in enumerate(conversation["turns"]):
        now += timedelta(hours=wanted.get("later", 0), minutes=1)
        if "later" in wanted:
            memory = Memory(risk=new_session(memory.risk))
        incoming = Incoming(
            wanted["says"], language=conversation.get("language"), country=conversation.get("country")
        )
        assessment = ours.read(incoming, memory, now=now)
        *_, last = ours.reply(incoming, assessment, memory, now=now, rng=Random(seed * 100 + number))
        if not isinstance(last, TurnFinished):
            raise RuntimeError(f"the reply to {wanted['says']!r} did not end")
        memory = ours.after(memory, incoming, assessment, last.turn)
        moments.append(Moment(wanted, assessment.step, last.turn, memory.risk))
    return moments


def wrong(moment: Moment) -> Iterator[str]:
    """Yield what does not hold of an answer, by name."""
    wanted, turn = moment.wanted, moment.turn
    yield from (name for name in wanted if name not in KNOWN)
    yield from (name for name in _FLAGS if name in wanted and getattr(turn, name) != wanted[name])
    asked = [str(ask) for ask in turn.asked]
    if asked != wanted.get("asked", asked) or set(asked) & set(wanted.get("not_asked", ())):
        yield "asked"
    yield from (f"mentions {p}" for p in wanted.get("mentions", ()) if not _in(p, turn.reply))
    yield from (f"never {p}" for p in wanted.get("never", ()) if _in(p, turn.reply))
    if not _in(wanted.get("starts", ""), split_sentences(turn.reply)[0]):
        yield "starts"
    if "first_card" in wanted and (not turn.resources or turn.resources[0].type != wanted["first_card"]):
        yield "first_card"


def _in(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None
