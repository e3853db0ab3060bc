"""What the companion keeps of a conversation: bounded, plain, and able to be stored as a mapping."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from leeward.core.companion.keepsakes import KNOWN, Kind, Known
from leeward.core.safety.state import RiskState

TURNS_KEPT = 12
TEXT_KEPT = 1_200
USED_KEPT = 600
THREADS_KEPT = 10
VERSION = 1


@dataclass(frozen=True)
class PastTurn:
    """One earlier turn, cut to what later turns need."""

    person: str
    reply: str
    topics: tuple[str, ...] = ()
    emotions: tuple[str, ...] = ()
    strategy: str = ""
    question: str = ""
    """The question that the reply ended on, if any."""
    move: str = ""
    question_kind: str = ""
    """time, who, yes_no, offer or open."""
    events: tuple[str, ...] = ()
    """What had happened, such as ``failed_exam``."""


@dataclass(frozen=True)
class Memory:
    """Everything that the next turn may use; its size does not grow with the conversation."""

    risk: RiskState = field(default_factory=RiskState)
    count: int = 0
    """The person's turns so far."""
    turns: tuple[PastTurn, ...] = ()
    used: tuple[str, ...] = ()
    """Hashes of lines already said, oldest first."""
    echoed: tuple[str, ...] = ()
    """Clauses already said back."""
    threads: tuple[str, ...] = ()
    """Things that the person told, turned round, oldest first; to come back to."""
    people: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    """What was offered: exercise slugs, ``check-in``, ``phq-9``, ``gad-7``."""
    pending_offer: str = ""
    """An offer that the last reply made and that a yes or no would answer."""
    declined: tuple[str, ...] = ()
    no_advice: bool = False
    """The person asked to be heard, not advised."""
    no_questions: bool = False
    """The person asked not to be asked."""
    brief: bool = False
    """The person asked for short answers."""
    name: str = ""
    """What the person wants to be called."""
    known: tuple[Known, ...] = ()
    """What is remembered of earlier talks, with consent, the latest last."""
    liked: tuple[str, ...] = ()
    """What helped, by the person's own word: practices and ``strategy:`` codes."""
    disliked: tuple[str, ...] = ()
    """What was not for the person, in the same codes."""
    practising: str = ""
    """The practice that is being done in the talk, as JSON; empty for none."""
    opened: str = ""
    """The practice that was opened last."""
    asked_hurting: bool = False
    """In this talk it was asked whether something is hurting, after a reading of the camera."""
    language: str = ""
    started: datetime | None = None
    last_disclosed: datetime | None = None
    minor_told: bool = False
    probed_at: int = 0
    """The turn in which the companion last asked gently about suicide on its own account; 0 for never."""

    def recall(self, line: str) -> bool:
        """Whether a line was said before in this conversation."""
        return fingerprint(line) in self.used

    @property
    def last(self) -> PastTurn | None:
        """The turn before this one."""
        return self.turns[-1] if self.turns else None

    def to_mapping(self) -> dict[str, Any]:
        """Return plain JSON-able data."""
        data: dict[str, Any] = {"version": VERSION, "risk": self.risk.to_mapping()}
        for item in fields(self):
            value = getattr(self, item.name)
            if item.name == "risk":
                continue
            if item.name in ("turns", "known"):
                value = [{f.name: _plain(getattr(row, f.name)) for f in fields(row)} for row in value]
            data[item.name] = _plain(value)
        return data

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Memory:
        """Read what :meth:`to_mapping` wrote; raise ``ValueError`` for a wrong kind."""
        if not isinstance(data, Mapping):
            raise ValueError("a memory must be a mapping")
        values: dict[str, Any] = {}
        for item in fields(cls):
            if item.name not in data or data[item.name] is None:
                continue
            raw = data[item.name]
            if item.name == "risk":
                values["risk"] = RiskState.from_mapping(raw)
            elif item.name == "turns":
                values["turns"] = tuple(_past_turn(row) for row in raw)
            elif item.name == "known":
                values["known"] = tuple(
                    Known(Kind(row["kind"]), row.get("text", ""), row.get("about", "")) for row in raw
                )
            elif item.name in ("started", "last_disclosed"):
                values[item.name] = datetime.fromisoformat(raw)
            elif isinstance(raw, list):
                values[item.name] = tuple(str(entry) for entry in raw)
            elif isinstance(raw, str | int | bool):
                values[item.name] = raw
            else:
                raise ValueError(f"a memory's {item.name} cannot be {type(raw).__name__}")
        return cls(**values)

    def bounded(self) -> Memory:
        """Cut every list to its bound, the newest kept."""
        return replace(
            self,
            turns=self.turns[-TURNS_KEPT:],
            used=self.used[-USED_KEPT:],
            echoed=self.echoed[-3 * THREADS_KEPT :],
            threads=self.threads[-THREADS_KEPT:],
            people=self.people[-THREADS_KEPT:],
            known=self.known[-KNOWN:],
        )


def fingerprint(line: str) -> str:
    """Give the short hash by which a line is remembered; case and end punctuation do not matter."""
    return hashlib.blake2s(line.strip(" .?").lower().encode(), digest_size=5).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _past_turn(row: Mapping[str, Any]) -> PastTurn:
    known = {item.name for item in fields(PastTurn)}
    values: dict[str, Any] = {n: tuple(v) if isinstance(v, list) else v for n, v in row.items() if n in known}
    return PastTurn(**values)
