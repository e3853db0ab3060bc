"""Turns words into what they have in common: endings taken off lightly, other names for the same thing joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from leeward.core.knowledge.small_words import COMMON, SMALL
from leeward.core.language import fold
from leeward.core.text.romanise import romanise

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_VOWELS = frozenset("aeiouy")
_LONGEST = 4
"""Most words of a phrase that stands for something."""
_SHORT = 4
"""A word is left with this many letters or more; Hindi in Latin letters with one less."""

_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "es": (
        "amientos", "imientos", "amiento", "imiento", "aciones", "ciones", "acion", "mente", "ando", "iendo", "adas",
        "ados", "idas", "idos", "ada", "ado", "ida", "ido", "ar", "er", "ir", "es", "as", "os", "a", "o", "e", "s",
    ),
    "pt": (
        "amentos", "imentos", "amento", "imento", "acoes", "coes", "acao", "mente", "ando", "endo", "indo", "adas",
        "ados", "idas", "idos", "ada", "ado", "ida", "ido", "ar", "er", "ir", "es", "as", "os", "a", "o", "e", "s",
    ),
    "fr": (
        "issements", "issement", "ements", "ement", "ations", "ation", "euses", "euse", "eurs", "eur", "ives", "ive",
        "ees", "ee", "er", "ir", "es", "ent", "ant", "ait", "ais", "e", "s", "x",
    ),
    "de": (
        "ungen", "ung", "heiten", "heit", "keiten", "keit", "lich", "isch", "ern", "em", "en", "er", "es", "st", "e",
        "n", "s", "t",
    ),
    "hi": (
        "iyon", "iyan", "on", "en", "an", "ne", "na", "ni", "ta", "te", "ti", "ee", "oo", "i", "e", "a", "o", "u", "n",
    ),
}  # fmt: skip


@lru_cache(maxsize=8192)
def stem(word: str, language: str = "en") -> str:
    """Take the ending off one folded word, lightly: what is left need not be a word.

    English follows the first steps of Porter (1980), with fewer endings;
    the others lose one ending of a short list.
    """
    if language == "en":
        return _english(word)
    least = _SHORT - 1 if language == "hi" else _SHORT
    for ending in _ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    return word


def _english(word: str) -> str:
    if len(word) <= 3:
        return word
    for ending, instead in (("'s", ""), ("sses", "ss"), ("ies", "i"), ("ied", "i")):
        if word.endswith(ending):
            word = word[: -len(ending)] + instead
            break
    else:
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    for ending in ("ing", "ed"):
        left = word[: -len(ending)]
        if word.endswith(ending) and len(left) >= 3 and _VOWELS & set(left):
            word = left[:-1] if left[-1] == left[-2] and left[-1] not in "lsz" else left
            break
    for ending in ("ation", "ment", "ness", "able", "ful", "ive", "ion", "er", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT:
            word = word[: -len(ending)]
            break
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


def _all_stems(text: str, language: str) -> list[str]:
    if language == "hi":
        text = romanise(text)
    words = (fold(word).replace("'", "").replace("’", "") for word in _WORD.findall(text.lower()))
    empty = SMALL.get(language, frozenset())
    return [word if word in empty else stem(word, language) for word in words]


def _telling(found: Iterable[str], language: str) -> list[str]:
    empty = SMALL.get(language, frozenset())
    return [word for word in found if word not in empty]


def stems(text: str, language: str = "en") -> list[str]:
    """Return the stems of all words that say something, in order; Hindi in Latin letters."""
    return _telling(_all_stems(text, language), language)


LIGHT = frozenset(stem(word) for word in COMMON)
"""Stems that count for little in a question."""


class Alike:
    """Words and phrases that mean the same; each row becomes one name beside the words themselves."""

    def __init__(self, rows: Iterable[Sequence[str]] = (), language: str = "en") -> None:
        self.language = language
        self._names: dict[tuple[str, ...], list[str]] = {}
        for number, row in enumerate(rows):
            for phrase in row:
                key = tuple(_all_stems(phrase, language))
                if key and (name := f"~{language}{number}") not in self._names.setdefault(key, []):
                    self._names[key].append(name)

    def terms(self, text: str) -> list[str]:
        """Return the stems of *text*, then the names (``~en7``) of what is said under any of its words."""
        found = _all_stems(text, self.language)
        names: dict[str, None] = {}
        for start in range(len(found)):
            for end in range(start + 1, min(start + _LONGEST, len(found)) + 1):
                for name in self._names.get(tuple(found[start:end]), ()):
                    names[name] = None
        return [*_telling(found, self.language), *names]
