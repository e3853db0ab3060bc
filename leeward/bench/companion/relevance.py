"""Measures whether a reply takes up this person's matter: the person's words are to be found again from the reply."""

# ruff: noqa: SIM905  (a word list reads better as text)

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Protocol

FALSE = 19
"""Messages of other people among which the true one is looked for."""
_SEED = 11
_WORD = re.compile(r"[a-z']+")
_EMPTY = frozenset(
    "a an and are as at be but by can do for from have i i'm if in is it it's me my not of on or so that the this to "
    "was we what when will with you your about just like know how am been had has he her him his she they them their "
    "there would could should did does don't no yes then than too very more any some were which who why because "
    "you're really feel think want get go up out all".split()
)
_K1, _B = 1.5, 0.75
"""The usual constants of BM25 (Robertson and Zaragoza 2009)."""


@dataclass(frozen=True)
class Pair:
    """A reply and what the person had said until then; *turn* counts from 0 within the talk."""

    said: str
    reply: str
    talk: int
    turn: int


class Likeness(Protocol):
    """Says how near a reply is to some texts."""

    name: str

    def scores(
        self, replies: Sequence[str], texts: Sequence[str], wanted: Sequence[Sequence[int]]
    ) -> list[list[float]]:
        """For each reply the likeness to the texts at the *wanted* places."""
        ...


class Bm25:
    """Okapi BM25 with the words of the reply as the query."""

    name = "BM25"

    def scores(
        self, replies: Sequence[str], texts: Sequence[str], wanted: Sequence[Sequence[int]]
    ) -> list[list[float]]:
        """Score by shared words, rare ones first."""
        counts = [Counter(words(text)) for text in texts]
        weight = rarity(counts)
        longest = mean(sum(count.values()) for count in counts) or 1.0
        return [
            [self._one(set(words(reply)), counts[place], weight, longest) for place in places]
            for reply, places in zip(replies, wanted, strict=True)
        ]

    def _one(
        self, query: set[str], count: Counter[str], weight: Mapping[str, float], longest: float
    ) -> float:
        length = _K1 * (1 - _B + _B * sum(count.values()) / longest)
        return sum(weight[w] * count[w] * (_K1 + 1) / (count[w] + length) for w in query if count[w])


class TfIdf:
    """Cosine of word counts weighted by rarity."""

    name = "TF-IDF"

    def scores(
        self, replies: Sequence[str], texts: Sequence[str], wanted: Sequence[Sequence[int]]
    ) -> list[list[float]]:
        """Score by the angle between the two texts."""
        counts = [Counter(words(text)) for text in texts]
        weight = rarity(counts)
        held = [_unit(count, weight) for count in counts]
        found = []
        for reply, places in zip(replies, wanted, strict=True):
            mine = _unit(Counter(words(reply)), weight)
            found.append([sum(v * held[place].get(w, 0.0) for w, v in mine.items()) for place in places])
        return found


def words(text: str) -> list[str]:
    """Return the telling words of a text, cut to stems of six letters."""
    return [word[:6] for word in _WORD.findall(text.lower().replace("’", "'")) if word not in _EMPTY]


def rarity(counts: Iterable[Counter[str]]) -> dict[str, float]:
    """Weight each word by how few texts hold it."""
    held = list(counts)
    number = Counter(word for count in held for word in count)
    return {w: math.log(1 + (len(held) - n + 0.5) / (n + 0.5)) for w, n in number.items()}


def _unit(count: Counter[str], weight: Mapping[str, float]) -> dict[str, float]:
    raw = {w: (1 + math.log(n)) * weight.get(w, 0.0) for w, n in count.items()}
    length = math.sqrt(sum(v * v for v in raw.values())) or 1.0
    return {w: v / length for w, v in raw.items()}


def lots(pairs: Sequence[Pair]) -> list[list[int]]:
    """Choose, for each pair, its own place, then places of other talks, at the same turn where there are enough.

    The choice is the same for every system, as it looks at talks and turns alone.
    """
    by_turn: dict[int, list[int]] = {}
    for place, pair in enumerate(pairs):
        by_turn.setdefault(pair.turn, []).append(place)
    chosen = []
    for place, pair in enumerate(pairs):
        rng = random.Random(f"{_SEED}|{pair.talk}|{pair.turn}")
        near = [other for other in by_turn[pair.turn] if pairs[other].talk != pair.talk]
        if len(near) < FALSE:
            near = [o for o, one in enumerate(pairs) if one.talk != pair.talk]
        chosen.append([place, *rng.sample(near, min(FALSE, len(near)))])
    return chosen


def found(pairs: Sequence[Pair], like: Likeness, chosen: Sequence[Sequence[int]]) -> list[float]:
    """For each pair 1 where the true message is nearest, a share where others are as near, else 0."""
    scored = like.scores([pair.reply for pair in pairs], [pair.said for pair in pairs], chosen)
    result = []
    for row in scored:
        best = max(row)
        result.append(1 / row.count(best) if row[0] == best else 0.0)
    return result


def own_words(pair: Pair) -> str:
    """Return the reply without what it took over from the person: runs of three words and more, pronouns turned."""
    theirs = [_neutral(word) for word in _tokens(pair.said)]
    grams = {tuple(theirs[i : i + 3]) for i in range(len(theirs) - 2)}
    mine = _tokens(pair.reply)
    plain = [_neutral(word) for word in mine]
    taken: set[int] = set()
    for start in range(len(plain) - 2):
        if tuple(plain[start : start + 3]) in grams:
            taken.update(range(start, start + 3))
    return " ".join(word for place, word in enumerate(mine) if place not in taken)


def copied(pair: Pair) -> float:
    """The share of the reply's words that stand in such runs."""
    number = len(_tokens(pair.reply))
    return 1 - len(own_words(pair).split()) / number if number else 0.0


def _tokens(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


_SIDES = dict.fromkeys(
    "i you me my your mine yours myself yourself am are was were i'm we us our".split(), "*"
)


def _neutral(word: str) -> str:
    return _SIDES.get(word, word)
