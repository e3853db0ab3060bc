"""Reads one message for danger: how high, of which kind, about whom, and what that alone would open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from leeward.core import language as tongue
from leeward.core.safety import judgement, marks, normal
from leeward.core.safety.levels import Reading
from leeward.core.safety.patterns import elsewhere, pack
from leeward.core.safety.rules import Pack

_EARLIER = 6
"""How many earlier turns give a message its context."""


def read(text: str, *, earlier: Sequence[str] = (), language: str | None = None) -> Reading:
    """Read *text*; every sentence of it is read, whatever its length.

    *earlier* are the same person's earlier turns, oldest first; they give sense
    to "it", to a bare yes and to a farewell. *language* is the language of the
    page: it only decides where the words do not. Never raises.
    """
    guess = _language(text, language)
    found = marks.find(text, _packs(guess, text))
    before = [_alone(turn, language) for turn in earlier[-_EARLIER:]]
    alarm = None if guess.supported else elsewhere.alarm(text)
    return judgement.judge(found, guess, before, alarm)


@lru_cache(maxsize=512)
def _alone(text: str, language: str | None) -> Reading:
    """Read an earlier turn by itself; every message of a talk asks for the same ones again."""
    guess = _language(text, language)
    return judgement.judge(marks.find(text, _packs(guess, text)), guess, (), None)


def _language(text: str, hint: str | None) -> tongue.Guess:
    """The language of *text*, looked for again in its plain form where disguised spelling hides it."""
    guess = tongue.detect(text, hint)
    spelled = normal.is_spelled(text[:2000]) or normal.is_masked(text[:2000])
    if guess.supported and guess.confidence >= 0.5 and not spelled:
        return guess
    again = tongue.detect(normal.plain(text[:2000]), hint)
    return again if again.supported and (spelled or again.confidence > max(0.45, guess.confidence)) else guess


def _packs(guess: tongue.Guess, text: str) -> list[Pack]:
    """The rule packs worth trying: the language found, those mixed in, and English wherever Latin letters stand."""
    sure = guess.supported and guess.confidence >= 0.4
    codes = [guess.code, *guess.also] if sure else list(tongue.SUPPORTED)
    if guess.code == "hi" and not any("a" <= char <= "z" for char in text.lower()):
        codes = ["hi"]
    elif "en" not in codes:
        codes.append("en")
    return [pack(code) for code in dict.fromkeys(codes)]
