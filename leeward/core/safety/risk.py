"""The values of risk over time: what is known of a person, and what one turn asks of the reply."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from leeward.core.safety.levels import Ask, Category, Level, Subject, severity
from leeward.core.safety.obligations import Owe

VERSION = 1


class Answer(StrEnum):
    """How a person met the question that was put to them."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    SKIPPED = "skipped"
    TAKEN_BACK = "taken_back"
    """It was a joke, or a misunderstanding: heard, and not the end of it."""
    UNANSWERED = "unanswered"
    """The message went elsewhere."""


class Barrier(StrEnum):
    """What stands between a person and help, in their own words."""

    NO_VOICE = "no_voice"
    POLICE_HOSPITAL = "police_hospital"
    COST = "cost"
    SHAME = "shame"
    TRIED_BEFORE = "tried_before"
    DISTRUST = "distrust"
    NO_CREDIT = "no_credit"
    CHILDREN = "children"
    BURDEN = "burden"
    NOBODY = "nobody"
    SECRECY = "secrecy"
    ONLY_LISTEN = "only_listen"
    REPEATING = "repeating"
    FAMILY_KNOWS = "family_knows"
    PAPERS = "papers"


class Heard(StrEnum):
    """What a message holds that the reply takes up first, the most pressing first."""

    MEANS_AWAY = "means_away"
    MEANS_HERE = "means_here"
    MEANS_NOT_HERE = "means_not_here"
    AT_PLACE = "at_place"
    HELP_COMING = "help_coming"
    MEDICS_ASK = "medics_ask"
    NO_AMBULANCE = "no_ambulance"
    FEELS_FINE = "feels_fine"
    WITH_SOMEONE = "with_someone"
    GOES_TO_CARE = "goes_to_care"
    GOES_NOW = "goes_now"
    NAMES_PERSON = "names_person"
    SOMEONE_NEAR = "someone_near"
    ALONE = "alone"
    IN_HOSPITAL = "in_hospital"
    WANTS_PLAN = "wants_plan"
    WHAT_NOW = "what_now"
    ASKS_WHO_ACTS = "asks_who_acts"
    ASKS_DIAGNOSIS = "asks_diagnosis"
    ASKS_REAL = "asks_real"
    ASKS_STAY = "asks_stay"
    NO_NUMBERS = "no_numbers"
    ANGRY = "angry"
    WONT_TELL = "wont_tell"
    SUSPECTS_ME = "suspects_me"
    RELIGION = "religion"
    TURNED_BACK = "turned_back"
    FEARS_ANGER = "fears_anger"
    WHAT_TO_SAY = "what_to_say"
    GUILT_OTHER = "guilt_other"
    HOW_TO_TALK = "how_to_talk"
    DRUNK = "drunk"
    CHANGES_TOPIC = "changes_topic"
    THANKS = "thanks"
    MONEY = "money"
    BULLIED = "bullied"
    FAILURE = "failure"
    UNSEEN = "unseen"
    SCARED = "scared"
    LONG_STANDING = "long_standing"
    BLEEDS = "bleeds"
    FAINTED = "fainted"
    ASKS_CALL = "asks_call"
    BLAMES_SELF = "blames_self"
    BELIEVE_ME = "believe_me"


@dataclass(frozen=True)
class RiskState:
    """Risk of one conversation and person; it outlives turns and sessions, and is stored as a mapping."""

    level: Level = Level.NONE
    ladder: Level = Level.NONE
    """The highest unresolved level of danger to oneself, kept while another level stands in front."""
    categories: tuple[Category, ...] = ()
    subject: Subject = Subject.SELF
    open: bool = False
    """A path is being walked now; otherwise a level above none is only watched."""
    crisis_open: bool = False
    imminent: bool = False
    """Emergency help was due and nobody has said since that they are safe."""
    supposed: bool = False
    """Only the trained reader saw danger so far: nothing was said in words, and no answer confirmed it."""
    disputed: bool = False
    known_baseline: Level | None = None
    """Long-standing thoughts that the safety plan already knows."""
    follow_up_owed: bool = False
    followed_up: bool = False
    """Outside the talk the person was asked how it went; the next session need not ask the same again."""
    opened_at: datetime | None = None
    raised_at: datetime | None = None
    last_seen: datetime | None = None
    turn: int = 0
    raised_turn: int = 0
    session: int = 1
    asked: tuple[tuple[Ask, int], ...] = ()
    answers: tuple[tuple[Ask, Answer, int], ...] = ()
    pending: Ask | None = None
    told: tuple[tuple[Owe, int], ...] = ()
    shown: tuple[str, ...] = ()
    """Keys of the cards that were shown in this session."""
    used: tuple[str, ...] = ()
    """Marks of the scripted sentences already said, oldest first."""
    calm: int = 0
    """Clear reassuring answers to direct questions since the last sign of danger or the last fall."""
    passive_signs: int = 0
    unanswered: int = 0
    """Questions in a row that were left without an answer."""
    lately: Level = Level.NONE
    """The highest level that a message of this session had."""
    danger_turn: int = 0
    """The last turn with a sign of danger."""
    facts: tuple[Heard, ...] = ()
    """What was heard in this session and later turns must know, such as means at hand."""
    country: str = ""
    """The country that the person named when asked, where none was chosen."""
    country_asked: bool = False

    @property
    def walked(self) -> RiskState:
        """The state as the words of this session go by it.

        A plan of last week is asked about as danger of today only once something of today says so.
        """
        if self.session == 1 or self.lately is Level.NONE or severity(self.lately) >= severity(self.level):
            return self
        return replace(self, level=self.lately)

    @property
    def watch(self) -> bool:
        """Whether the level is only watched, while ordinary talk goes on."""
        return self.level is not Level.NONE and not self.open

    @property
    def heeded(self) -> bool:
        """Whether words mean what was said before: a path is walked, or was left after a plain correction."""
        return self.open or self.disputed

    @property
    def confirmed(self) -> bool:
        """Whether a direct question was answered with danger in this session."""
        return any(
            answer is (Answer.NO if ask is Ask.SAFETY else Answer.YES) for ask, answer, _ in self.answers
        )

    def answer(self, ask: Ask) -> Answer | None:
        """Return the latest answer to *ask* in this session."""
        return next((answer for question, answer, _ in reversed(self.answers) if question is ask), None)

    def asked_turn(self, ask: Ask) -> int | None:
        """Return the turn in which *ask* was last put in this session."""
        return next((turn for question, turn in reversed(self.asked) if question is ask), None)

    def told_turn(self, owe: Owe) -> int | None:
        """Return the turn in which *owe* was last met in this session."""
        return next((turn for done, turn in reversed(self.told) if done is owe), None)

    def to_mapping(self) -> dict[str, Any]:
        """Return plain JSON-able data, with a version."""
        data: dict[str, Any] = {"version": VERSION}
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, datetime):
                value = value.isoformat()
            elif isinstance(value, tuple):
                value = [list(item) if isinstance(item, tuple) else item for item in value]
            data[field.name] = value
        return data

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> RiskState:
        """Read what :meth:`to_mapping` wrote.

        Unknown fields are left out, missing ones take their default; wrong
        values and a newer version raise ``ValueError``.
        """
        if not isinstance(data, Mapping):
            raise ValueError("a risk state must be a mapping")
        version = data.get("version", VERSION)
        if not isinstance(version, int) or isinstance(version, bool) or version > VERSION:
            raise ValueError(f"a risk state of version {version!r} cannot be read")
        values = {name: parse(data[name]) for name, parse in _PARSERS.items() if data.get(name) is not None}
        return cls(**values)


@dataclass(frozen=True)
class Sign:
    """What a message means once it is read against the question that was open."""

    level: Level
    met: Ask | None = None
    """The question that the message answers or passes over."""
    answer: Answer | None = None
    emergency: bool = False
    danger: bool = False
    """Something in it speaks against calm."""


@dataclass(frozen=True)
class Step:
    """What one message did to the state, and what the reply to it owes."""

    state: RiskState
    crisis: bool = False
    """The full crisis pathway opened, or rose, on this turn."""
    safety: bool = False
    """Any pathway opened or went on, on this turn."""
    emergency: bool = False
    """The reply must direct the person to emergency help."""
    ask: Ask | None = None
    owes: tuple[Owe, ...] = ()
    show_resources: bool = False
    raised: bool = False
    answer: Answer | None = None
    """How this message met the question that was open."""
    met: Ask | None = None
    """The question that was open before this message."""
    barriers: tuple[Barrier, ...] = ()
    heard: tuple[Heard, ...] = ()
    """What the message holds that the reply takes up first."""
    disputed: bool = False
    """The person corrected the reading in this message."""
    beside: bool = False
    """A line or a question that goes with ordinary talk, as when an earlier session is recalled."""

    @property
    def speaks(self) -> bool:
        """Whether the reply needs scripted safety words at all."""
        return self.safety or self.ask is not None or bool(self.owes)

    @property
    def says_what_it_is(self) -> bool:
        """Whether the answer to this message says anyway that it is software."""
        asked = {Heard.ASKS_REAL, Heard.ASKS_WHO_ACTS, Heard.ASKS_STAY, Heard.ANGRY, Heard.SUSPECTS_ME}
        return Barrier.SECRECY in self.barriers or bool(asked & set(self.heard))

    @property
    def leads(self) -> bool:
        """Whether the scripted words are the skeleton; otherwise they follow the ordinary reply."""
        return self.safety and not self.beside


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"a risk state expects yes or no, not {value!r}")
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"a risk state expects a count, not {value!r}")
    return value


def _moment(value: Any) -> datetime:
    if not isinstance(value, str):
        raise ValueError(f"a risk state expects a moment, not {value!r}")
    return datetime.fromisoformat(value)


def _items(value: Any, length: int = 0) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise ValueError(f"a risk state expects a list, not {value!r}")
    if length and any(not isinstance(item, list | tuple) or len(item) != length for item in value):
        raise ValueError(f"a risk state expects groups of {length}")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not all(isinstance(item, str) for item in _items(value)):
        raise ValueError("a risk state expects a list of texts")
    return tuple(value)


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "level": Level,
    "ladder": Level,
    "categories": lambda value: tuple(Category(item) for item in _items(value)),
    "subject": Subject,
    "open": _bool,
    "crisis_open": _bool,
    "imminent": _bool,
    "supposed": _bool,
    "disputed": _bool,
    "known_baseline": Level,
    "follow_up_owed": _bool,
    "followed_up": _bool,
    "opened_at": _moment,
    "raised_at": _moment,
    "last_seen": _moment,
    "turn": _count,
    "raised_turn": _count,
    "session": _count,
    "asked": lambda value: tuple((Ask(ask), _count(turn)) for ask, turn in _items(value, 2)),
    "answers": lambda value: tuple(
        (Ask(ask), Answer(answer), _count(turn)) for ask, answer, turn in _items(value, 3)
    ),
    "pending": Ask,
    "told": lambda value: tuple((Owe(owe), _count(turn)) for owe, turn in _items(value, 2)),
    "shown": _texts,
    "used": _texts,
    "calm": _count,
    "passive_signs": _count,
    "unanswered": _count,
    "lately": Level,
    "danger_turn": _count,
    "facts": lambda value: tuple(Heard(item) for item in _items(value)),
    "country": lambda value: _texts([value])[0],
    "country_asked": _bool,
}
