"""Counts how much the replies of a system differ, inside a talk and across talks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import mean

PAIRS = 5_000
"""Word pairs that are looked at, for the share of different ones falls with length and systems differ in length."""
_WORD = re.compile(r"[a-z']+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def distinct_pairs(replies: Sequence[str]) -> float:
    """The share of neighbouring word pairs that differ (distinct-2, Li et al. 2016), over the first :data:`PAIRS`."""
    pairs = [pair for reply in replies for pair in pairwise(_WORD.findall(reply.lower()))][:PAIRS]
    return len(set(pairs)) / len(pairs) if pairs else 0.0


def repeated_inside(talks: Sequence[Sequence[str]]) -> int:
    """How many replies were given word for word before in the same talk."""
    return sum(len(talk) - len(set(talk)) for talk in talks)


def sentences_inside(talks: Sequence[Sequence[str]]) -> float:
    """The share of sentences that were said before in the same talk."""
    told = repeated = 0
    for talk in talks:
        seen: set[str] = set()
        for reply in talk:
            for sentence in _SENTENCE.split(reply.strip()):
                told += 1
                repeated += sentence in seen
                seen.add(sentence)
    return repeated / told if told else 0.0


def repeated_across(talks: Sequence[Sequence[str]]) -> float:
    """The share of replies that some other talk got word for word too."""
    count = Counter(reply for talk in talks for reply in set(talk))
    return mean(count[reply] > 1 for talk in talks for reply in talk)


def same_opening(talks: Sequence[Sequence[str]]) -> float:
    """The share of replies that open with the three words of the reply before."""
    both = [(_head(a), _head(b)) for talk in talks for a, b in pairwise(talk)]
    return mean(a == b for a, b in both) if both else 0.0


def _head(reply: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(reply.lower())[:3])
