"""Finds the documents that answer a question: weighted fields, known questions, slips of the finger."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

Fields = Mapping[str, Sequence[str]]
"""The terms of each field of one document."""

WEIGHTS: Mapping[str, float] = {"title": 6.0, "words": 3.0, "asked": 2.0, "summary": 1.5, "body": 1.0}
SATURATION = 3.0
"""How soon a term said again adds little (k1)."""
LENGTH = 0.5
"""How much a long field counts for less (b)."""
NAMED = 1.0
"""What a name for several words weighs beside the words themselves."""
QUESTION = 0.15
"""The share of the question most alike in a score; the rest is that of the fields."""
FAINT = 0.35
"""What a word counts for that most questions hold."""
_LONG_ENOUGH = 5
"""Letters of a word in which one slip may be read over."""


@dataclass(frozen=True)
class Hit:
    """One document and how well it answers, 0 to 1."""

    number: int
    score: float


class Index:
    """Documents by number, in the order given; *faint* terms count for little.

    The fields are scored with BM25F (Robertson, Zaragoza & Taylor 2004), as a
    share of what a document holding every term could reach; beside it stands
    the cosine with the most similar known question of the document.
    """

    def __init__(
        self,
        documents: Sequence[Fields],
        questions: Sequence[Sequence[Sequence[str]]],
        faint: frozenset[str] = frozenset(),
    ) -> None:
        self.size = len(documents)
        self._faint = faint
        self._weigh(documents)
        self._postings = self._fields(documents)
        self._asked: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        self._owner: list[int] = []
        for number, rows in enumerate(questions):
            for row in rows:
                terms = set(row)
                length = sqrt(sum(self._weight(term) ** 2 for term in terms))
                for term in terms:
                    self._asked[term].append((len(self._owner), self._weight(term) / length))
                self._owner.append(number)
        self._slips = _slips(self._rarity)

    def _weigh(self, documents: Sequence[Fields]) -> None:
        seen: Counter[str] = Counter()
        for fields in documents:
            seen.update({term for terms in fields.values() for term in terms})
        self._rarity = {
            term: log(1 + (self.size - count + 0.5) / (count + 0.5)) for term, count in seen.items()
        }
        self._unknown = log(1 + (self.size + 0.5) / 0.5) if self.size else 0.0

    def _weight(self, term: str) -> float:
        share = NAMED if term[0] == "~" else FAINT if term in self._faint else 1.0
        return self._rarity.get(term, self._unknown) * share

    def _fields(self, documents: Sequence[Fields]) -> dict[str, list[tuple[int, float]]]:
        usual = {
            name: max(1.0, sum(len(fields.get(name, ())) for fields in documents) / max(1, self.size))
            for name in WEIGHTS
        }
        postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, fields in enumerate(documents):
            often: defaultdict[str, float] = defaultdict(float)
            for name, terms in fields.items():
                share = WEIGHTS[name] / (1 - LENGTH + LENGTH * len(terms) / usual[name])
                for term, count in Counter(terms).items():
                    often[term] += share * count
            for term, weight in often.items():
                worth = self._weight(term) * weight / (SATURATION + weight)
                postings[term].append((number, worth))
        return dict(postings)

    def read_over(self, terms: Iterable[str]) -> list[str]:
        """Return the terms, each unknown one replaced by the known one that is a single slip away."""
        return [self._known(term) for term in dict.fromkeys(terms)]

    def _known(self, term: str) -> str:
        if term in self._rarity or len(term) < _LONG_ENOUGH or term[0] == "~":
            return term
        near = [word for cut in _cuts(term) for word in self._slips.get(cut, ()) if word[0] == term[0]]
        return max(near, key=lambda word: (-abs(len(word) - len(term)), word)) if near else term

    def search(self, terms: Iterable[str]) -> list[Hit]:
        """Return the documents that share a term with the question, best first."""
        asked = self.read_over(terms)
        weights = {term: self._weight(term) for term in asked}
        total = sum(weights.values())
        if not total:
            return []
        fields = [0.0] * self.size
        alike = [0.0] * len(self._owner)
        for term, weight in weights.items():
            for number, worth in self._postings.get(term, ()):
                fields[number] += worth
            for question, share in self._asked.get(term, ()):
                alike[question] += weight * share
        length = sqrt(sum(weight**2 for weight in weights.values()))
        nearest = [0.0] * self.size
        for question, value in enumerate(alike):
            if value:
                owner = self._owner[question]
                nearest[owner] = max(nearest[owner], value / length)
        hits = (
            Hit(number, (1 - QUESTION) * fields[number] / total + QUESTION * nearest[number])
            for number in range(self.size)
            if fields[number]
        )
        return sorted(hits, key=lambda hit: (-hit.score, hit.number))

    def rarity(self, term: str) -> float:
        """Return how much a term tells: much where few documents hold it, nothing where none does."""
        return self._rarity.get(term, 0.0)


def _cuts(word: str) -> set[str]:
    """The word, and the word with any one letter taken out."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _slips(known: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in known:
        if len(word) >= _LONG_ENOUGH and word[0] != "~":
            for cut in _cuts(word):
                found[cut].append(word)
    return dict(found)
