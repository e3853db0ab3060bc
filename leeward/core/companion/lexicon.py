"""Finds the words of a message that point to feelings, matters, people and wishes, from a content file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from leeward.core.content import ContentError, required

TOKEN = re.compile(r"[\w\u0900-\u097F]+(?:['\-][\w\u0900-\u097F]+)*|[\U0001F300-\U0001FAFF\u2600-\u27BF]")
_CLAUSE_END = re.compile(r"[.!?;:\n]")
_STEM = 3
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")


Patterns = tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]


@dataclass(frozen=True)
class Word:
    """One token, lower-cased, with its place in the text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Hit:
    """A phrase of the lexicon found in a text."""

    label: str
    weight: float
    first: int
    """Index of its first token."""
    last: int
    text: str
    feeling: bool = False
    """The phrase can follow "you feel"."""


def words_of(text: str, spelling: Mapping[str, str] | None = None) -> tuple[Word, ...]:
    """Cut a text into lower-cased tokens; emoji count as tokens.

    With *spelling*, a known slip is read as the word that was meant and stretched letters
    are shortened; the places in the text stay those of what was written.
    """
    if spelling is None:
        return tuple(Word(m.group().lower(), m.start(), m.end()) for m in TOKEN.finditer(text))
    return tuple(Word(_meant(m.group().lower(), spelling), m.start(), m.end()) for m in TOKEN.finditer(text))


def _meant(word: str, spelling: Mapping[str, str]) -> str:
    word = _STRETCHED.sub(r"\1", word)
    return spelling.get(word, word)


class Finder:
    """Looks up many phrases in one walk over the tokens; a final ``*`` stands for any ending."""

    def __init__(self, entries: Iterable[tuple[str, str, float, bool]]) -> None:
        """Take ``(phrase, label, weight 0..1, can follow "feel")`` rows."""
        self._exact: dict[str, list[tuple[tuple[str, ...], str, float, bool]]] = {}
        self._stems: dict[str, list[tuple[tuple[str, ...], str, float, bool]]] = {}
        for phrase, label, weight, feeling in entries:
            parts = tuple(self._parts(phrase))
            if not parts:
                raise ContentError(f"lexicon: '{phrase}' holds no word")
            table = self._stems if parts[0].endswith("*") else self._exact
            key = parts[0].rstrip("*")[:_STEM] if parts[0].endswith("*") else parts[0]
            table.setdefault(key, []).append((parts, label, weight, feeling))

    @staticmethod
    def _parts(phrase: str) -> Iterable[str]:
        for word in phrase.lower().split():
            star = word.endswith("*")
            tokens = [match.group() for match in TOKEN.finditer(word)]
            for index, token in enumerate(tokens):
                yield token + "*" if star and index == len(tokens) - 1 else token

    def find(self, words: tuple[Word, ...]) -> tuple[Hit, ...]:
        """Return every phrase found, in order; of several of one label at one place the longest."""
        found: list[Hit] = []
        exact, by_stem = self._exact, self._stems
        for index, word in enumerate(words):
            rows, stems = exact.get(word.text), by_stem.get(word.text[:_STEM])
            if rows is None and stems is None:  # nearly every word
                continue
            best: dict[str, Hit] = {}
            for parts, label, weight, feeling in (*(rows or ()), *(stems or ())):
                last = index + len(parts) - 1
                if last >= len(words) or not all(
                    _fits(part, words[index + step].text) for step, part in enumerate(parts)
                ):
                    continue
                old = best.get(label)
                if old is None or last > old.last or (last == old.last and weight > old.weight):
                    said = " ".join(w.text for w in words[index : last + 1])
                    best[label] = Hit(label, weight, index, last, said, feeling)
            found.extend(best.values())
        return tuple(found)


def _fits(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


@dataclass(frozen=True)
class Lexicon:
    """Everything that one language's ``lexicon.yaml`` says."""

    language: str
    emotions: Finder
    families: Mapping[str, str]
    positive: frozenset[str]
    """Families of pleasant feelings."""
    opposite: Mapping[str, str]
    feeling_words: Mapping[str, str]
    """Emotion to the word that a reply may use where the person named none."""
    topics: Finder
    people: Finder
    roles: Mapping[str, str]
    """Word for a person to partner, child, friend or relative."""
    people_words: frozenset[str]
    """Single words for people, such as ``husband``."""
    better: Finder
    worse: Finder
    never_echo: Finder
    negators: frozenset[str]
    not_negating: frozenset[str]
    unreal: frozenset[str]
    """Words that make a pleasant feeling a wish or a memory ("want to be happy")."""
    intensifiers: frozenset[str]
    dampeners: Finder
    wants: Patterns
    answers: Patterns
    minor: tuple[re.Pattern[str], ...]
    spelling: Mapping[str, str]
    """Frequent slip to the word that was meant."""
    intents: Patterns
    """Direct questions with an answer of their own, the most pressing first."""
    events: Patterns
    """Things that happen to people, the weightiest first."""
    practices: Patterns
    """Practice slug (or ``any``) to the ways people name it."""
    manner: Patterns
    """How the person wants to be talked with: no_questions, questions_again, brief, at_length, name."""

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], language: str) -> Lexicon:
        """Parse the file; raise :class:`ContentError` for a missing part or a broken pattern."""
        where = f"{language}/dialogue/lexicon"
        emotions = required(data, "emotions", where)
        kinds = data.get("families", {})
        change = data.get("change", {})
        return cls(
            language=language,
            emotions=Finder(_emotion_rows(emotions)),
            families={name: required(body, "family", f"{where}: {name}") for name, body in emotions.items()},
            positive=frozenset(name for name, kind in kinds.items() if kind == "positive"),
            opposite=dict(data.get("opposite", {})),
            feeling_words=dict(data.get("feeling_words", {})),
            topics=Finder(_rows(required(data, "topics", where))),
            people=Finder(_rows(data.get("people", {}))),
            roles={word: role for role, group in data.get("roles", {}).items() for word in group},
            people_words=frozenset(
                word for group in data.get("people", {}).values() for word in group if " " not in word
            ),
            better=Finder(_rows({"better": change.get("better", [])})),
            worse=Finder(_rows({"worse": change.get("worse", [])})),
            never_echo=Finder(_rows({"never": data.get("never_echo", [])})),
            negators=frozenset(data.get("negators", ())),
            not_negating=frozenset(data.get("not_negating", ())),
            unreal=frozenset(data.get("unreal", ())),
            intensifiers=frozenset(data.get("intensifiers", ())),
            dampeners=Finder(_rows({"less": data.get("dampeners", [])})),
            wants=_patterns(required(data, "wants", where), where),
            answers=_patterns(data.get("answers", {}), where),
            minor=tuple(
                pattern
                for _, group in _patterns({"minor": data.get("minor", [])}, where)
                for pattern in group
            ),
            spelling=dict(data.get("spelling", {})),
            intents=_lowered(data.get("intents", {}), where, data.get("shorthand", {})),
            events=_lowered(data.get("events", {}), where, data.get("shorthand", {})),
            practices=_lowered(data.get("practices", {}), where, {}),
            manner=_patterns(data.get("manner", {}), where),
        )

    def emotion_scores(self, text: str, words: tuple[Word, ...]) -> tuple[dict[str, float], tuple[Hit, ...]]:
        """Score each emotion from 0 to 1, with negation and intensity, and return the hits that count.

        Evidence adds up as a noisy-or, so that three weak signs are worth about one strong one.
        """
        soft = {hit.last for hit in self.dampeners.find(words)}
        odds: dict[str, float] = {}
        kept: list[Hit] = []
        for hit in self.emotions.find(words):
            label, weight = hit.label, hit.weight
            before = {word.text for word in words[max(0, hit.first - 4) : hit.first]}
            if self.families[label] in self.positive and before & self.unreal:
                continue
            if self._negated(text, words, hit):
                label = self.opposite.get(label, "")
                weight *= 0.6
                if not label:
                    continue
            else:
                kept.append(hit)
            if hit.first and words[hit.first - 1].text in self.intensifiers:
                weight = min(weight * 1.2, 0.97)
            if hit.first - 1 in soft or hit.first - 2 in soft:
                weight *= 0.65
            odds[label] = odds.get(label, 1.0) * (1.0 - weight)
        scores = {label: round(1.0 - value, 3) for label, value in odds.items()}
        return dict(sorted(scores.items(), key=lambda item: -item[1])), tuple(kept)

    def _negated(self, text: str, words: tuple[Word, ...], hit: Hit) -> bool:
        for index in range(hit.first - 1, max(-1, hit.first - 4), -1):
            word = words[index].text
            if _CLAUSE_END.search(text, words[index].end, words[hit.first].start):
                return False
            if word in self.not_negating:
                return False
            if word in self.negators or word.endswith("n't"):
                return True
        return False


def _emotion_rows(emotions: Mapping[str, Any]) -> Iterable[tuple[str, str, float, bool]]:
    for name, body in emotions.items():
        for phrase, weight in body.get("feelings", {}).items():
            yield str(phrase), name, float(weight), True
        for phrase, weight in body.get("signs", {}).items():
            yield str(phrase), name, float(weight), False


def _rows(groups: Mapping[str, Any]) -> Iterable[tuple[str, str, float, bool]]:
    for name, phrases in groups.items():
        for phrase in phrases:
            yield str(phrase), name, 1.0, False


def _lowered(groups: Mapping[str, Any], where: str, shorthand: Mapping[str, str]) -> Patterns:
    """Compile one pattern a group for lower-cased text; ``<name>`` in it stands for the shorthand of that name."""

    def written_out(pattern: str) -> str:
        for name, meaning in shorthand.items():
            pattern = pattern.replace(f"<{name}>", f"(?:{meaning})")
        return f"(?:{pattern})"

    try:
        return tuple(
            (name, (re.compile("|".join(map(written_out, patterns))),)) for name, patterns in groups.items()
        )
    except re.error as error:
        raise ContentError(f"{where}: a pattern does not compile: {error}") from error


def _patterns(groups: Mapping[str, Any], where: str) -> Patterns:
    try:
        return tuple(
            (name, tuple(re.compile(p, re.IGNORECASE) for p in patterns)) for name, patterns in groups.items()
        )
    except re.error as error:
        raise ContentError(f"{where}: a pattern does not compile: {error}") from error
