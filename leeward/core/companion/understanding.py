"""What one message seems to say, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from leeward.core.companion.clauses import Clause
from leeward.core.companion.echoes import Echo, Span, echo, span
from leeward.core.companion.questions_asked import Asked


class Want(StrEnum):
    """What the person wants of this turn."""

    BE_HEARD = "be_heard"
    ADVICE = "advice"
    INFORMATION = "information"
    DIRECT = "direct"
    """One thing to do, said plainly, and no question back."""
    EXERCISE = "exercise"
    LOG = "log"
    STOP = "stop"
    GOODBYE = "goodbye"
    THANKS = "thanks"
    GREETING = "greeting"
    WELLBEING = "wellbeing"
    IDENTITY = "identity"
    PRIVACY = "privacy"
    SMALL_TALK = "small_talk"
    CORRECTION = "correction"
    COMPLAINT = "complaint"


class Answer(StrEnum):
    """How a short message meets the question before it."""

    OK = "ok"
    """A mere sign of following."""
    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    SKIP = "skip"
    LIGHT = "light"
    """Laughter, or a word in passing."""
    WHATEVER = "whatever"
    """Nothing to add, or no wish to."""
    SHORT = "short"
    """A few words that only make sense as an answer ("since March", "my sister")."""


class Change(StrEnum):
    """How this message stands to the ones before."""

    NONE = "none"
    BETTER = "better"
    WORSE = "worse"
    RETURNED = "returned"


class Oddity(StrEnum):
    """A message that holds no words to answer."""

    NONE = "none"
    EMPTY = "empty"
    EMOJI = "emoji"
    NOISE = "noise"


@dataclass(frozen=True)
class Someone:
    """A person of the message, turned round ("your brother")."""

    said: str
    pronoun: str
    """she, he or they."""
    role: str = ""
    """partner, child, friend, relative or nothing."""


@dataclass(frozen=True)
class Understanding:
    """What one message seems to say; every part may be empty."""

    language: str = "en"
    text: str = ""
    oddity: Oddity = Oddity.NONE
    emotions: Mapping[str, float] = field(default_factory=dict)
    """Emotion to 0..1, strongest first."""
    family: str | None = None
    """The family of the strongest emotion, such as ``sad``."""
    feeling: str | None = None
    """A word for it that can follow "you feel": the person's own where there is one."""
    own_word: bool = False
    pleasant: bool = False
    topics: tuple[str, ...] = ()
    """Most spoken of first, at most four."""
    sure: bool = False
    """The first topic is what is asked about or what most of the message is about."""
    wants: frozenset[Want] = frozenset()
    venting: bool = False
    """The person says that they want no advice."""
    clauses: tuple[Clause, ...] = ()
    asked: Asked | None = None
    people: tuple[Someone, ...] = ()
    heard: tuple[str, ...] = ()
    thing: str | None = None
    """A noun of the message with its article, turned round ("your exam")."""
    answer: Answer | None = None
    short: str = ""
    """A short answer turned round, ready to be taken up ("since March")."""
    change: Change = Change.NONE
    returned_to: str | None = None
    minor: bool = False
    intent: str = ""
    """A direct question that has an answer of its own, such as ``me.love`` or ``know.cbt``."""
    events: tuple[str, ...] = ()
    """What happened, such as ``failed_exam``, the weightiest first."""
    practice: str = ""
    """The slug of a practice that the person takes up, or ``any``."""
    refused_practice: bool = False
    """A practice is named and turned down."""
    manner: frozenset[str] = frozenset()
    """How the person wants to be talked with, such as ``no_questions``."""
    name: str = ""
    """What the person wants to be called."""
    questions: int = 0
    """How many questions the message holds."""
    word_count: int = 0
    troubled: bool = False
    """Something in the message weighs: a heavy feeling, an event, or words of trouble."""

    @property
    def topic(self) -> str | None:
        """The main topic."""
        return self.topics[0] if self.topics else None

    @property
    def echo(self) -> Echo:
        """Pieces of the clause that will be said back, to build a question of; English alone."""
        return echo(self.clauses[0].turned) if self.clauses and self.language == "en" else Echo()

    @property
    def span(self) -> Span | None:
        """How long it has been, where the message says so; English alone."""
        return span(self.text) if self.language == "en" else None

    @property
    def intensity(self) -> float:
        """The strength of the strongest emotion, 0 to 1."""
        return max(self.emotions.values(), default=0.0)
