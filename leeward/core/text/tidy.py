"""Brings a message to the form that the text networks were trained on."""

from __future__ import annotations

import re
import unicodedata

from leeward.core.safety import normal
from leeward.core.text.romanise import romanise

_NAMED = re.compile(r"\bx(" + "|".join(sorted({name[1:] for name in normal.EMOJI.values()})) + r")\b")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_BROKEN = re.compile("[\ud800-\udfff]")
"""Halves of a character, which broken keyboards send and which no encoding can write."""
_LONG = re.compile(r"(\w)\1{2,}")
_SPACE = re.compile(r"[^\S\n]+")


def tidy(text: str) -> str:
    """Undo disguised spelling, name emoji, write Hindi in Latin letters; lower case, one space between words."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", _BROKEN.sub(" ", text)))
    if normal.is_spelled(text) or normal.is_masked(text):
        text = _NAMED.sub(r"\1", normal.plain(text))
    if not text.isascii():
        text = romanise("".join(_name(char) for char in text))
    return _SPACE.sub(" ", _LONG.sub(r"\1\1", text.lower())).strip()


def _name(char: str) -> str:
    if char < "\u2190" or unicodedata.category(char) not in ("So", "Sk"):
        return char
    known = normal.EMOJI.get(char)
    return f" {known[1:] if known else unicodedata.name(char, '').lower()} "
