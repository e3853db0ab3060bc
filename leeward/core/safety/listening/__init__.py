"""Admits what a language model may say in ordinary talk: it listens and asks, in plain words, and advises nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from leeward.core.safety.forbidden import LANGUAGES, bare

SHORTEST, LONGEST = 3, 34
"""Words: a sentence that listens needs no fewer and no more."""
_PLAIN = re.compile(r"[A-Za-z\u00c0-\u024f\u0900-\u0963 .,;:?…'’\-–—¿।]+")
"""No digits, no emoji, no quotes, no brackets, no other script: nothing that can carry a hidden meaning."""
OWN = 3
"""So many words of a sentence may be the person's own alone; more would let them dictate it."""
STEM = 5
"""Letters by which a word of the person is known again in another form."""
_CLAUSE = re.compile(r"[,;:]\s*|\s[-–—]+\s|…\s*(?=\S)")
_ELIDED = re.compile(r"^(?:qu|l|d|j|n|s|c|m|t)(?=[aeiouyh])")


@dataclass(frozen=True)
class Manner:
    """How a sentence may listen in one language."""

    tells: re.Pattern[str]
    asks: re.Pattern[str]
    goes_on: re.Pattern[str]
    """How a further clause may begin."""
    phrases: re.Pattern[str]
    """Harmless turns of phrase of which a single word would be ambiguous, such as "worn out"."""
    banned: re.Pattern[str]
    words: frozenset[str]


@cache
def manner(language: str) -> Manner:
    """Return the beginnings, the banned words and the plain words of a language."""
    module = import_module(f"{__name__}.{language if language in LANGUAGES else 'en'}")
    lead = bare(module.LEAD)
    return Manner(
        tells=re.compile(f" (?:{lead} )?(?:{_joined(module.TELLS)})(?= |$)"),
        asks=re.compile(f" (?:{lead} )?(?:{_joined(module.ASKS)}) "),
        goes_on=re.compile(f" (?:{bare(module.GOES_ON)})(?= )"),
        phrases=re.compile(f"(?<= )(?:{bare(module.PHRASES)})(?= )"),
        banned=re.compile(f"(?<= )(?:{_joined(module.BANNED)})(?= )"),
        words=frozenset(bare(module.WORDS).split()),
    )


def admits(sentence: str, fold: Callable[[str], str], language: str, said: Collection[str] = ()) -> bool:
    """Whether a generated sentence listens or asks, and holds plain or the person's own words alone.

    *fold* is :func:`leeward.core.safety.guard.fold`, *said* the folded words of the person's own messages. A list of
    what is allowed fails safe: whatever it does not know, the scripted engine says.
    """
    if not _PLAIN.fullmatch(sentence):
        return False
    folded = fold(sentence)
    words = folded.split()
    if not SHORTEST <= len(words) <= LONGEST:
        return False
    how = manner(language)
    begins = how.asks if sentence.rstrip().endswith("?") else how.tells
    if not begins.match(folded) or how.banned.search(folded):
        return False
    for clause in map(fold, _CLAUSE.split(sentence)[1:]):
        if clause.strip() and not (
            how.goes_on.match(clause) or how.tells.match(clause) or begins.match(clause)
        ):
            return False
    own = [word for word in how.phrases.sub("", folded).split() if not _plain(word, how.words, language)]
    return len(own) <= OWN and all(_said(word, said) for word in own)


def _plain(word: str, plain: frozenset[str], language: str) -> bool:
    return word in plain or (language == "fr" and _ELIDED.sub("", word) in plain)


def _said(word: str, said: Collection[str]) -> bool:
    """Whether the person used the word, or one with the same beginning (shouted, shouting)."""
    if word in said or (word.endswith("s") and word[:-1] in said):
        return True
    return len(word) > STEM and any(other.startswith(word[:STEM]) for other in said)


def _joined(lines: str) -> str:
    """One alternative a line; empty lines are left out."""
    return bare("|".join(line.strip() for line in lines.splitlines() if line.strip()))
