"""The closed lists of the safety kernel and the value that one reading of a message gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """What a message says about danger, after the wording of the C-SSRS (Posner et al. 2011)."""

    NONE = "none"
    DISTRESS = "distress"
    PASSIVE_IDEATION = "passive_ideation"
    ACTIVE_IDEATION = "active_ideation"
    PLAN_OR_IMMINENT = "plan_or_imminent"
    HARM_TO_OTHERS = "harm_to_others"
    THIRD_PARTY_CONCERN = "third_party_concern"
    MEDICAL_EMERGENCY = "medical_emergency"


class Category(StrEnum):
    """The kinds of trouble that have a path of their own."""

    SELF_HARM = "self_harm"
    EATING_DISORDER = "eating_disorder"
    PSYCHOSIS = "psychosis"
    MANIA = "mania"
    ABUSE_CHILD = "abuse_child"
    ABUSE_PARTNER = "abuse_partner"
    ABUSE_ELDER = "abuse_elder"
    SEXUAL_ASSAULT = "sexual_assault"
    SEXTORTION = "sextortion"
    PERINATAL = "perinatal"
    SUBSTANCE = "substance"
    OVERDOSE = "overdose"
    WITHDRAWAL = "withdrawal"
    VIOLENCE = "violence"
    MEANS_SEEKING = "means_seeking"
    BEREAVEMENT = "bereavement"
    MINOR = "minor"
    MEDICAL = "medical"
    PAST_ATTEMPT = "past_attempt"
    UNSUPPORTED_LANGUAGE = "unsupported_language"


class Subject(StrEnum):
    """Whom the danger is about."""

    SELF = "self"
    OTHER = "other"


class Ask(StrEnum):
    """What a reply asks about directly."""

    SUICIDE = "suicide"
    PLAN = "plan"
    INTENT = "intent"
    MEANS = "means"
    TIMING = "timing"
    SAFETY = "safety"


SUICIDAL_ORDER = (
    Level.NONE,
    Level.DISTRESS,
    Level.PASSIVE_IDEATION,
    Level.ACTIVE_IDEATION,
    Level.PLAN_OR_IMMINENT,
)
"""The ladder of danger to oneself, lowest first; the other levels stand beside it."""


def severity(level: Level) -> int:
    """Rank a level from 0 (none) to 6 so that the state knows what is a rise.

    Third-party concern ranks with passive ideation, harm to others with active
    ideation, a medical emergency with plan or imminent danger.
    """
    return _SEVERITY[level]


_SEVERITY = {
    Level.NONE: 0,
    Level.DISTRESS: 1,
    Level.THIRD_PARTY_CONCERN: 2,
    Level.PASSIVE_IDEATION: 3,
    Level.HARM_TO_OTHERS: 4,
    Level.ACTIVE_IDEATION: 5,
    Level.PLAN_OR_IMMINENT: 6,
    Level.MEDICAL_EMERGENCY: 6,
}


@dataclass(frozen=True)
class Reading:
    """How one message was read. It says what the words hold, never what the person is.

    ``crisis`` and ``safety`` say what this message alone would open; the
    conversation's state (``state.py``) decides what is opened in the end.
    """

    level: Level = Level.NONE
    categories: tuple[Category, ...] = ()
    subject: Subject = Subject.SELF
    language: str = "en"
    """ISO 639-1 code of the words, or ``und`` when it could not be told."""
    confidence: float = 1.0
    """0 to 1: how sure the reading is of its level."""
    crisis: bool = False
    """This message alone would open the full crisis pathway."""
    safety: bool = False
    """This message alone would open a pathway that fits its level or category, crisis included."""
    emergency: bool = False
    """Emergency help is due now."""
    probe: bool = False
    """A gentle direct question is due."""
    denies: bool = False
    """The person says in so many words that they do not want to die or to harm."""
    affirms: bool = False
    """A bare yes ("yes", "I do", "tonight"): its meaning hangs on what was just asked."""
    in_context: bool = False
    """The alarming words are plainly a song, homework, a film, a game or the news."""
    reasons: tuple[str, ...] = ()
    """Short names of the rules or model that led here, for the person and the researcher."""
