"""Checks one drafted sentence, in any of the six languages, against what a reply must never say."""

from __future__ import annotations

import re
from collections.abc import Collection

from leeward.core.safety.forbidden import bare, languages_of, lexicon, rules
from leeward.core.safety.forbidden.shapes import shapes
from leeward.core.safety.listening import admits
from leeward.core.safety.risk import RiskState

_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_APOSTROPHES = re.compile("['’‘`´ʼ]")
_NOT_WORDS = re.compile("[^\\w\u0900-\u0963\u0971-\u097f%]+")
_LINK = re.compile(
    r"(?:https?|ftp)\s*:|www\s*\.|\b[\w-]{2,}\.(?:com|net|org|io|info|biz|ru|xyz|onion|me|co|app|link|top|shop|site|online|tk|gg|ly|uk)\b",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<!\w)(?:[^\W\d_][ ._*\-]){4,}[^\W\d_](?!\w)")
_INNER = re.compile(r"(?<=\w)[.*_\-~|+]+(?=\w)")
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")
_LEET = str.maketrans(
    {
        "0": "o",
        "1": "i",
        "3": "e",
        "4": "a",
        "5": "s",
        "7": "t",
        "8": "b",
        "9": "g",
        "@": "a",
        "$": "s",
        "!": "i",
        "|": "l",
        "€": "e",
        "£": "l",
        "+": "t",
    }
)
_LOOKS_LIKE = str.maketrans("аеорсухкіјѕһԁԛԝтмвнɡıοαερνικτυ", "aeopcyxkijshdqwtmbhgioaepviktu")
_A_NAME = "Samaritans"
LONGEST = 600
"""Characters: no sentence of a reply needs more, and none longer is searched."""


def check(
    sentence: str,
    *,
    language: str,
    state: RiskState | None = None,
    generated: bool = False,
    names: Collection[str] = (),
    said: Collection[str] = (),
) -> str | None:
    """Return the name of the broken rule, or ``None`` where the sentence may be shown.

    Other languages are read too where their words are there, whatever
    *language* says, for a hostile model may change its own. A *generated* sentence is held to much more, for no list
    of what is forbidden is ever complete: no word on a list that such a sentence has no need of (methods, drugs,
    diagnoses, vows), and in ordinary talk it may only listen and ask, with plain words and those that the person
    *said* (see :mod:`leeward.core.safety.listening`). A false alarm there only means that the scripted words answer.
    While a path is open it must have one of a few set shapes. Good-byes are held back only while danger is open.
    *names* are those of lines and people on the cards, which may hold words that are held back elsewhere.
    """
    for name in names:
        sentence = sentence.replace(name, _A_NAME)
    if len(sentence) > LONGEST:
        return "too_long"
    if _LINK.search(sentence):
        return "link"
    if _SPACED.search(sentence):
        return "obfuscation"
    folded = fold(sentence)
    if generated and state is not None and state.open and not shapes(language).fullmatch(folded):
        return "not_listed"
    for text in _readings(sentence):
        broken = _broken(text, language, generated)
        if broken == "ends_conversation" and state is not None and not (state.open or generated):
            continue
        if broken is not None:
            return broken
    if generated and not (state is not None and state.open) and not admits(sentence, fold, language, said):
        return "not_listed"
    return None


def fold(sentence: str) -> str:
    """Fold case, width, accents and marks; drop apostrophes; leave words between single spaces."""
    text = bare(_HIDDEN.sub("", sentence).casefold()).casefold().translate(_LOOKS_LIKE)
    return f" {_NOT_WORDS.sub(' ', _APOSTROPHES.sub('', text)).strip()} "


def _readings(sentence: str) -> tuple[str, ...]:
    """The sentence as it stands, and as it reads once spelling tricks are undone."""
    plain = fold(sentence)
    undone = fold(" ".join(_without_leet(word) for word in _INNER.sub("", sentence).split()))
    forms = (plain, undone, _STRETCH.sub(r"\1\1", undone), _STRETCH.sub(r"\1", undone))
    return tuple(dict.fromkeys(forms))


def _without_leet(word: str) -> str:
    """Turn digits and signs among letters into the letters they stand for; the stop at the end stays."""
    body = word.rstrip(".,!?;:")
    if body.isalpha() or not any(char.isalpha() for char in body):
        return word
    return body.translate(_LEET)


def _broken(text: str, language: str, generated: bool) -> str | None:
    for code in languages_of(text, language):
        for name, pattern in rules(code):
            if pattern.search(text):
                return name
        if not generated:
            continue
        for name, pattern in lexicon(code):
            if pattern.search(text):
                return name
    return None
