"""Tells which language a message is in, says so honestly when it is not one of ours, and cuts text into sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from leeward.core.content import ContentError
from leeward.core.language_words import (
    ENDINGS,
    MARKS,
    NEAR,
    OTHER_WORDS,
    SCRIPT_MARKS,
    SCRIPT_WORDS,
    SCRIPTS,
    SUPPORTED_WORDS,
)

SUPPORTED = ("en", "es", "fr", "de", "pt", "hi")
"""ISO 639-1 codes of the languages that are read and answered."""

UNKNOWN = "und"

_SAMPLE = 3000
# Dot below and moon-dot are left out or mixed up by most keyboards and most writers.
_DEVANAGARI = {0x093C: None, 0x0901: 0x0902}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SENTENCE = re.compile(r"[^.!?…。！？।॥\n]+(?:[.!?…。！？।॥]+[\"'”’»)\]]*)?")


@dataclass(frozen=True)
class Guess:
    """The language of a text: an ISO 639-1 code or ``und``, how sure (0 to 1), and whether it is one of ours."""

    code: str
    confidence: float
    supported: bool
    also: tuple[str, ...] = ()
    """Other handled languages that the same text shows signs of, strongest first."""


def fold(text: str) -> str:
    """Take the accents off Latin letters and level Devanagari spelling; leave every other script as it is."""
    if text.isascii():
        return text
    kept: list[str] = []
    for char in unicodedata.normalize("NFD", text):
        if unicodedata.combining(char) and kept and kept[-1] < "ʰ":
            continue
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_DEVANAGARI)


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    spoken: dict[str, list[str]] = {}
    for code, words in (*SUPPORTED_WORDS.items(), *OTHER_WORDS.items()):
        for word in set(words.split()):
            spoken.setdefault(word, []).append(code)
    weighed = {}
    for word, codes in spoken.items():
        ours = sum(code in SUPPORTED_WORDS for code in codes)
        # A word that many languages share says little; one that only one of ours has says most.
        weight = 1.0 / max(1.0, ours + 0.35 * (len(codes) - ours))
        weighed[word] = tuple((code, weight) for code in codes)
    return weighed


_WEIGHTS = _weights()
_SCRIPT_WORDS = {code: frozenset(words.split()) for code, words in SCRIPT_WORDS.items()}
_MARKED = {char: code for code, chars in MARKS.items() for char in chars}


def detect(text: str, hint: str | None = None) -> Guess:
    """Guess the language of *text*; never raises.

    *hint* is the language of the page or of the person's wish. It decides where
    the words do not (short text, digits, emoji), with a confidence of at most 0.3.
    Languages that are not handled are reported by their own code, ``supported`` false.
    """
    lower = text[:_SAMPLE].lower()
    fallback = hint if hint in SUPPORTED else "en"
    unsure = Guess(fallback, 0.2, True)
    by_script = _script(lower)
    if by_script is not None:
        return by_script
    tokens = _WORD.findall(lower)
    if not tokens:
        return unsure
    scores = _scores(tokens, lower)
    ours = sorted(((scores.get(code, 0.0), code) for code in SUPPORTED), reverse=True)
    others = sorted(((score, code) for code, score in scores.items() if code not in SUPPORTED), reverse=True)
    best, code = ours[0]
    if scores.get(fallback, 0.0) >= 0.9 * best:
        best, code = scores.get(fallback, 0.0), fallback
    foreign, foreign_code = others[0] if others else (0.0, UNKNOWN)
    foreign_code = _neighbour(foreign_code, tokens, lower)
    enough = max(2, 0.22 * len(tokens))
    if foreign >= enough and foreign > 1.35 * best + 0.3:
        return Guess(foreign_code, min(1.0, foreign / len(tokens) + 0.3), False)
    if best < 0.9 and foreign >= 1.2 and foreign > best + 0.6:
        return Guess(foreign_code, 0.5, False)
    also = tuple(other for score, other in ours if other != code and score >= max(1.0, 0.25 * best))
    if best < 0.9:
        if (
            best < 0.5
            and len(tokens) >= 6
            and not any(word.isupper() for word in _WORD.findall(text[:_SAMPLE])[:3])
        ):
            return Guess(UNKNOWN, 0.3, False)
        return unsure
    if len(tokens) >= 8 and best / len(tokens) < 0.1:
        return Guess(UNKNOWN, 0.3, False) if foreign < best else Guess(foreign_code, 0.4, False)
    second = max((score for score, other in ours if other != code), default=0.0)
    sure = (best - 0.7 * second) / best * min(1.0, 0.4 + best / max(3.0, 0.5 * len(tokens)))
    return Guess(code, round(max(0.25, min(1.0, sure)), 2), True, also)


def _scores(tokens: list[str], lower: str) -> dict[str, float]:
    scores: dict[str, float] = {}
    for token in tokens:
        plain = fold(token).replace("’", "'")
        heard = _WEIGHTS.get(plain) or _WEIGHTS.get(plain.replace("'", ""))
        if heard is None and "'" in plain:
            heard = _WEIGHTS.get(plain.split("'")[0])
        for code, weight in heard or _by_ending(plain):
            scores[code] = scores.get(code, 0.0) + weight
    if not lower.isascii():
        for char in set(lower):
            code = _MARKED.get(char, "")
            if code:
                scores[code] = scores.get(code, 0.0) + 0.8
                if code == "da":
                    scores["no"] = scores.get("no", 0.0) + 0.8
    return scores


@lru_cache(maxsize=8192)
def _by_ending(word: str) -> tuple[tuple[str, float], ...]:
    """A weaker hint for a word that is in no list: what it ends in."""
    if len(word) < 5:
        return ()
    return tuple((code, 0.4) for code, endings in ENDINGS.items() if word.endswith(endings))


def _script(lower: str) -> Guess | None:
    """The language by its script, or ``None`` where the text is mostly Latin letters or has none."""
    if lower.isascii():
        return None
    counts: dict[str, int] = {}
    latin = 0
    for char in lower:
        if char < "ʰ":
            latin += char.isalpha()
            continue
        code = _script_of(char)
        if code:
            counts[code] = counts.get(code, 0) + 1
    if not counts:
        return None
    code = "ja" if counts.get("ja") else max(counts, key=lambda key: counts[key])
    share = sum(counts.values()) / (latin + sum(counts.values()))
    if share < 0.25:
        return None
    words = re.findall(r"[^\s.,!?।؟،]+", lower)
    code = _within_script(code, lower, words)
    supported = code in SUPPORTED
    also = ("en",) if supported and latin > 2 else ()
    return Guess(code, round(min(1.0, 0.6 + 0.4 * share), 2), supported, also)


@lru_cache(maxsize=4096)
def _script_of(char: str) -> str:
    return next((code for first, last, code in SCRIPTS if first <= char <= last), "")


def _within_script(code: str, lower: str, words: list[str]) -> str:
    for other, chars in SCRIPT_MARKS.get(code, ()):
        if any(char in lower for char in chars):
            return other
    if code == "hi":
        return _by_words(code, ("mr", "ne"), words, needed=2)
    if code != "ru":
        return code
    if any(char in lower for char in "өү"):
        return "kk" if "і" in lower else "mn"
    if "і" in lower:
        # Belarusian writes ы, э and ё, which Ukrainian does not have.
        return "be" if any(char in lower for char in "ыэё") else "uk"
    if any(char in lower for char in "їєґ"):
        return "uk"
    if any(char in lower for char in "јљњџ"):
        return _by_words("sr", ("mk",), words, needed=1)
    if any(char in lower for char in "ыэё"):
        return code
    return _by_words(code, ("bg", "sr", "mk", "uk"), words, needed=2)


def _by_words(code: str, rivals: tuple[str, ...], words: list[str], *, needed: int) -> str:
    """The one of *code* and its *rivals* whose small words stand there most; *code* where it is even.

    A word that several of them have says nothing.
    """
    found = {
        one: sum(word in _SCRIPT_WORDS[one] for word in words if _rare(word, (code, *rivals)))
        for one in (code, *rivals)
    }
    best = max(rivals, key=lambda rival: found[rival])
    return best if found[best] >= needed and found[best] > found[code] else code


def _rare(word: str, codes: tuple[str, ...]) -> bool:
    return sum(word in _SCRIPT_WORDS[one] for one in codes) == 1


def _neighbour(code: str, tokens: list[str], lower: str) -> str:
    """The language that *code* was taken for, where its own words or letters stand in the text."""
    other, words = NEAR.get(code, (code, ()))
    if other == "az":
        return other if "ə" in lower else code
    return other if any(fold(token) in words for token in tokens) else code


def sentences(text: str) -> tuple[str, ...]:
    """Cut *text* at sentence marks and line ends, in every script handled; stripped, none empty."""
    return tuple(part for part in (match.strip() for match in _SENTENCE.findall(text)) if part)


def unsupported_line(lines: Mapping[str, str], code: str) -> str:
    """Return the sentence that says, in the language *code*, that it is not handled well.

    *lines* is the parsed ``content/languages/unsupported.yaml``. A language
    without a line of its own gets the English one. An empty mapping raises
    :class:`ContentError`.
    """
    line = lines.get(code) or lines.get("en")
    if not isinstance(line, str) or not line.strip():
        raise ContentError("languages/unsupported: the English line 'en' is missing")
    return line.strip()
