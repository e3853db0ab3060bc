"""Values that go in and out of the companion: a person's message, the reply as typed events, a turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from leeward.core.safety.levels import Ask, Category, Level
from leeward.core.safety.risk import RiskState


class Strategy(StrEnum):
    """The kind of move a reply makes."""

    QUESTION = "question"
    REFLECTION = "reflection"
    VALIDATION = "validation"
    NORMALISING = "normalising"
    INFORMATION = "information"
    SUGGESTION = "suggestion"
    PLANNING = "planning"
    CLOSING = "closing"
    SAFETY = "safety"


class ResourceType(StrEnum):
    """What kind of help a resource is."""

    EMERGENCY = "emergency"
    HELPLINE = "helpline"
    TEXT_LINE = "text_line"
    PROFESSIONAL = "professional"
    TRUSTED_PERSON = "trusted_person"
    SAFETY_PLAN = "safety_plan"
    EXERCISE = "exercise"
    ARTICLE = "article"


@dataclass(frozen=True)
class Resource:
    """One place or person to turn to, ready to be shown as a card."""

    type: ResourceType
    name: str
    contact: str = ""
    url: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    checked: date | None = None
    """The day somebody read the source; ``None`` means not checked, and is shown so."""
    cost: str = ""
    """``free``, ``normal`` or ``unknown`` for a line of the pack; empty for anything else."""


@dataclass(frozen=True)
class Incoming:
    """One message of the person, as it came."""

    text: str
    language: str | None = None
    """A wish for the reply's language; ``None`` follows the words."""
    country: str | None = None
    """ISO 3166 code that the person or the operator chose; never taken from the address."""


@dataclass(frozen=True)
class SentenceReady:
    """A guarded sentence of the reply that may be shown now."""

    text: str


@dataclass(frozen=True)
class ResourceOffered:
    """A card to show beside the reply."""

    resource: Resource


@dataclass(frozen=True)
class ExerciseOffered:
    """A guided practice that fits; it opens only when the person wants it."""

    slug: str


@dataclass(frozen=True)
class TurnNotes:
    """What a turn leaves behind for the memory; never shown."""

    risk: RiskState | None = None
    """The state to keep, which knows what the safety words said."""
    used: tuple[str, ...] = ()
    """Content lines that were said."""
    echoed: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    """The same, in the person's own words."""
    people: tuple[str, ...] = ()
    question: str = ""
    question_kind: str = ""
    offer: str = ""
    declined: str = ""
    wants_no_advice: bool | None = None
    wants_no_questions: bool | None = None
    wants_brief: bool | None = None
    name: str = ""
    events: tuple[str, ...] = ()
    told_minor: bool = False
    move: str = ""
    practising: str | None = None
    """The run of a practice done in the talk, as JSON; empty when it is over, ``None`` where it stays as it was."""
    roles: tuple[str, ...] = ()
    """The kinds of the reply's pieces in order, such as reflect and ask."""


@dataclass(frozen=True)
class Turn:
    """Everything a finished turn is, with the fields of ``chat --json`` (see docs/cli.md)."""

    reply: str
    level: Level = Level.NONE
    state: Level = Level.NONE
    categories: tuple[Category, ...] = ()
    crisis: bool = False
    safety: bool = False
    emergency: bool = False
    asked: tuple[Ask, ...] = ()
    resources: tuple[Resource, ...] = ()
    strategy: Strategy = Strategy.REFLECTION
    emotions: Mapping[str, float] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    exercise: str | None = None
    engine: str = "scripted"
    disclosed_ai: bool = False
    language: str = "en"
    heard: tuple[str, ...] = ()
    """What it understood, in the person's own words, for "I heard: tired, exam, brother"."""
    chips: tuple[str, ...] = ()
    """At most three short things the person may tap instead of typing."""
    notes: TurnNotes = field(default_factory=TurnNotes)


@dataclass(frozen=True)
class TurnFinished:
    """The last event of every reply."""

    turn: Turn


Event = SentenceReady | ResourceOffered | ExerciseOffered | TurnFinished
