"""Says in plain words how a person is read: the level, the kinds, the reasons, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from leeward.core import language as tongue
from leeward.core.content import ContentError
from leeward.core.safety.dispute import Came, Said, Why, held_open
from leeward.core.safety.levels import Ask, Category, Level
from leeward.core.safety.patterns import pack
from leeward.core.safety.plan_words import sentences
from leeward.core.safety.risk import RiskState
from leeward.core.safety.rules import Sign

GENERAL = "general"
"""The thing that is named for a reason nobody has words for, such as what the trained reader saw."""
NAMED = ("direct-question", "said-not-safe", GENERAL)
"""Reasons with words of their own."""
SAME = {"word_of_suicide": Sign.ACTIVE.value}
"""Reasons that are no rule of a language, with the sign that says the same."""

_OF_CATEGORY: dict[Category, str] = {
    Category.SELF_HARM: "self_harm",
    Category.EATING_DISORDER: "eating",
    Category.PSYCHOSIS: "psychosis",
    Category.MANIA: "mania",
    Category.ABUSE_CHILD: "abuse_child",
    Category.ABUSE_PARTNER: "abuse_partner",
    Category.ABUSE_ELDER: "abuse_elder",
    Category.SEXUAL_ASSAULT: "assault",
    Category.SEXTORTION: "sextortion",
    Category.PERINATAL: "perinatal",
    Category.SUBSTANCE: "substance",
    Category.OVERDOSE: "overdose",
    Category.WITHDRAWAL: "withdrawal",
    Category.VIOLENCE: "threat",
    Category.MEANS_SEEKING: "means",
    Category.BEREAVEMENT: "bereaved",
    Category.MINOR: "minor",
    Category.MEDICAL: "medical",
    Category.PAST_ATTEMPT: "past_attempt",
    Category.UNSUPPORTED_LANGUAGE: "unsupported_language",
}


@cache
def signs_of(reason: str) -> tuple[str, ...]:
    """Return the names of what a rule is a sign of, over all languages; none for a name that is no rule."""
    if reason in SAME:
        return (SAME[reason],)
    return tuple(
        dict.fromkeys(
            rule.sign.value for code in tongue.SUPPORTED for rule in pack(code).rules if rule.name == reason
        )
    )


@dataclass(frozen=True)
class Explained:
    """How a person is read just now, each a sentence ready to show."""

    level: str
    state: str
    opens: str
    closes: str
    kinds: tuple[str, ...]


@dataclass(frozen=True)
class ReadingWords:
    """``content/<lang>/reading.yaml`` as values."""

    language: str
    levels: Mapping[str, str]
    states: Mapping[str, str]
    more: Mapping[str, str]
    doors: Mapping[str, str]
    things: Mapping[str, str]
    why: Mapping[str, str]
    asks: Mapping[str, str]
    said: Mapping[str, str]
    results: Mapping[str, str]
    page: Mapping[str, str]

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str, language: str) -> ReadingWords:
        """Parse one words file; raise :class:`ContentError` naming file and what it lacks."""
        needed: dict[str, Iterable[str]] = {
            "levels": Level,
            "states": ("open", "imminent", "watch", "disputed", "none"),
            "more": ("opens", "closes_none", "closes_watch", "closes_open", "closes_held"),
            "doors": ("other",),
            "things": (*Sign, *NAMED, *_OF_CATEGORY.values()),
            "why": Why,
            "asks": (Ask.SUICIDE, Ask.INTENT, Ask.SAFETY),
            "said": Said,
            "results": Came,
            "page": ("title",),
        }
        found = {name: sentences(data, name, where) for name in needed}
        for name, keys in needed.items():
            lacking = [str(key) for key in keys if str(key) not in found[name]]
            if lacking:
                raise ContentError(f"{where}: '{name}' lacks {', '.join(lacking)}")
        return cls(language=language, **found)

    def door(self, source: str) -> str:
        """Say through which door words came."""
        return self.doors.get(source, self.doors["other"])

    def because(self, reasons: Iterable[str], categories: Iterable[str] = ()) -> tuple[str, ...]:
        """Name what the reasons of a reading are signs of, each once; a name nobody knows gets the general words."""
        keys: list[str] = []
        for reason in reasons:
            keys += [reason] if reason in self.things else signs_of(reason) or [GENERAL]
        keys += [_OF_CATEGORY[Category(one)] for one in categories if one in set(Category)]
        known = [key for key in dict.fromkeys(keys) if key != GENERAL]
        return tuple(self.things[key] for key in known or keys[:1])

    def explain(self, state: RiskState) -> Explained:
        """Put the whole state into words."""
        return Explained(
            level=self.levels[state.level],
            state=self.states[_state(state)],
            opens=self.more["opens"],
            closes=self.more[f"closes_{_closes(state)}"],
            kinds=self.because((), state.categories),
        )


def _state(state: RiskState) -> str:
    if state.imminent:
        return "imminent"
    if state.open:
        return "open"
    if state.level is Level.NONE:
        return "none"
    return "disputed" if state.disputed else "watch"


def _closes(state: RiskState) -> str:
    if state.open or state.imminent:
        return "held" if held_open(state) else "open"
    return "none" if state.level is Level.NONE else "watch"
