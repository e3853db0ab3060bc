"""The readings that stand beside each other in one run: a list of words, our rules alone, rules and model together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from leeward import wiring
from leeward.core.safety.levels import Level, Reading
from leeward.core.safety.reader import Reader

KEYWORDS, RULES, MODEL = "keyword list", "rules alone", "rules and model"

TERMS: dict[str, tuple[str, ...]] = {
    "en": (
        "suicide", "suicidal", "kill myself", "killing myself", "end my life", "ending my life", "want to die",
        "wanna die", "end it all", "take my own life", "better off dead", "no reason to live", "hurt myself",
        "self harm", "self-harm", "cut myself", "cutting", "overdose", "hang myself", "jump off",
    ),
    "es": (
        "suicid", "matarme", "quitarme la vida", "quiero morir", "no quiero vivir", "acabar con mi vida",
        "hacerme daño", "cortarme", "autolesi", "sobredosis", "mejor muerto", "mejor muerta",
    ),
    "fr": (
        "suicid", "me tuer", "mettre fin à mes jours", "envie de mourir", "veux mourir", "plus envie de vivre",
        "me faire du mal", "me couper", "automutil", "overdose", "me pendre", "en finir",
    ),
    "de": (
        "suizid", "selbstmord", "umbringen", "das leben nehmen", "will sterben", "nicht mehr leben", "ritzen",
        "selbst verletz", "überdosis", "mich töten", "tot sein", "schluss machen",
    ),
    "pt": (
        "suicíd", "suicid", "me matar", "tirar minha vida", "quero morrer", "não quero viver", "acabar com tudo",
        "me machucar", "me cortar", "automutila", "overdose", "acabar com a minha vida",
    ),
    "hi": (
        "आत्महत्या", "खुदकुशी", "मर जाना चाह", "मरना चाह", "जीना नहीं", "जान दे", "खुद को मार", "aatmahatya",
        "khudkushi", "marna chaht", "mar jaana chaht", "jeena nahi", "jaan de", "suicide",
    ),
}  # fmt: skip
"""10 to 25 terms a language, such as products without a trained reader block or escalate on. A stem matches inside."""


class Reads(Protocol):
    """Whatever reads a message for danger."""

    def read(self, text: str, *, earlier: Sequence[str] = (), language: str | None = None) -> Reading:
        """Read *text*; *earlier* are the person's turns before it."""
        ...


class KeywordList:
    """The rival: one hit of one term opens everything, for a list knows no more."""

    def __init__(self) -> None:
        """Compile the terms of all languages, for a list does not know which one it reads."""
        terms = sorted({term for found in TERMS.values() for term in found})
        self._terms = re.compile("|".join(rf"(?<!\w){re.escape(term)}" for term in terms))

    def read(
        self,
        text: str,
        *,
        earlier: Sequence[str] = (),  # noqa: ARG002  (a list has no memory)
        language: str | None = None,
    ) -> Reading:
        """Open the full pathway where a term stands; everything else is nothing."""
        hit = self._terms.search(text.casefold()) is not None
        return Reading(
            level=Level.ACTIVE_IDEATION if hit else Level.NONE,
            language=language or "en",
            crisis=hit,
            safety=hit,
        )


def readers() -> dict[str, Reads]:
    """Return what is there to compare by name; the model only where its weights are."""
    found: dict[str, Reads] = {KEYWORDS: KeywordList(), RULES: Reader()}
    ours = wiring.reader()
    if ours.name != Reader().name:
        found[MODEL] = ours
    return found


def ours() -> str:
    """Return the name of the reading that the product uses here."""
    return list(readers())[-1]
