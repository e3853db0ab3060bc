"""Reads CounselChat into pairs of question and answer: cleaned, without doubles, split by question."""

from __future__ import annotations

import csv
import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from leeward.core.language import sentences
from leeward.core.safety import triage

SPLITS = ("train", "valid", "test")
_SHARES = (80, 90)
"""Of a hundred questions those below the first go to training, those below the second to validation."""
_SHINGLE = 8
"""Words in a row that are no chance when two answers share them."""
_SAME = 0.5
"""Share of an answer's shingles that earlier answers hold, from which on it is a double."""
_FEWEST = 12
"""Words of an answer that is one."""
_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"<[^>]{1,80}>")
_WORD = re.compile(r"[^\W_]+")
_TRACE = re.compile(
    r"\S*(?:https?:|www\.|\w@\w|\w\.(?:com|org|net)\b)\S*|\(?\d{3}[-. )]+\d{3,4}(?:[-. ]\d{4})?",
    re.IGNORECASE,
)
"""Addresses and telephone numbers, which lead to the person who answered."""
_MARK, _END_OF = "\x00", re.compile(r"[.!?]*$")


@dataclass(frozen=True)
class Pair:
    """One question with one of its answers."""

    question: str
    answer: str
    group: int
    """The same number for questions that are the same; a group lies in one split."""


@dataclass(frozen=True)
class Read:
    """The pairs by split, and how many rows were left out and why."""

    pairs: dict[str, list[Pair]]
    dropped: dict[str, int]


def read(file: Path) -> Read:
    """Read the CSV of CounselChat (columns questionTitle, questionText, answerText).

    Left out: short answers, doubles and near doubles of an earlier answer, and questions for which
    Leeward opens a path of safety, for a model is never asked there. Raises FileNotFoundError.
    """
    if not file.is_file():
        raise FileNotFoundError(f"{file} is not there. --data names the folder of CounselChat.")
    with file.open(encoding="utf-8", newline="") as rows:
        raw = [
            (_joined(row["questionTitle"], row["questionText"]), _told(row["answerText"]))
            for row in csv.DictReader(rows)
        ]
    dropped: Counter[str] = Counter()
    danger = {question: triage.read(question).safety for question in {question for question, _ in raw}}
    groups = _groups(question for question, _ in raw)
    seen: set[int] = set()
    pairs: dict[str, list[Pair]] = {split: [] for split in SPLITS}
    for question, answer in raw:
        words = words_of(answer)
        marks = shingles(words)
        if not question or len(words) < _FEWEST:
            dropped["empty or short"] += 1
        elif danger[question]:
            dropped["danger in the question"] += 1
        elif sum(mark in seen for mark in marks) > _SAME * len(marks):
            dropped["double"] += 1
        else:
            seen.update(marks)
            pairs[_split(groups[question])].append(Pair(question, answer, groups[question]))
    return Read(pairs, dict(dropped))


def keep(pairs: Iterable[Pair], file: Path) -> None:
    """Write pairs as JSON lines."""
    file.write_text(
        "".join(json.dumps(asdict(pair), ensure_ascii=False) + "\n" for pair in pairs), encoding="utf-8"
    )


def kept(run: Path, split: str) -> list[Pair]:
    """Read what :func:`keep` wrote; raise FileNotFoundError before ``prepare``."""
    file = run / f"{split}.jsonl"
    if not file.is_file():
        raise FileNotFoundError(f"{run} holds no {file.name} yet: run 'prepare' first.")
    return [Pair(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without marks."""
    return _WORD.findall(text.casefold())


def shingles(words: list[str], size: int = _SHINGLE) -> list[int]:
    """A hash of every run of *size* words; of the whole where there are fewer."""
    runs = [words[place : place + size] for place in range(max(1, len(words) - size + 1))]
    return [int.from_bytes(sha256(" ".join(run).encode()).digest()[:8]) for run in runs]


def _joined(title: str, text: str) -> str:
    title, text = _clean(title), _clean(text)
    if not text or words_of(title) == words_of(text)[: len(words_of(title))]:
        return text or title
    return f"{title} {text}" if title else text


def _told(answer: str) -> str:
    """An answer without the sentences that lead to whoever wrote it."""
    # Marked first, for the dots inside an address would cut its sentence into pieces.
    marked = _TRACE.sub(lambda found: _MARK + _END_OF.search(found[0])[0], _clean(answer))  # type: ignore[index]
    return " ".join(one for one in sentences(marked) if _MARK not in one)


def _clean(text: str | None) -> str:
    plain = _TAG.sub(" ", html.unescape(html.unescape(text or "")))
    return _SPACE.sub(" ", plain).strip()


def _groups(questions: Iterable[str]) -> dict[str, int]:
    """A number for every question, the same for those that share their words or a run of twelve of them."""
    number: dict[str, int] = {}
    owner: dict[int, int] = {}
    parent: list[int] = []

    def root(place: int) -> int:
        while parent[place] != place:
            place = parent[place]
        return place

    for question in dict.fromkeys(questions):
        mine = len(parent)
        parent.append(mine)
        number[question] = mine
        for mark in shingles(words_of(question), 12):
            if mark in owner:
                parent[root(owner[mark])] = root(mine)
            owner[mark] = mine
    firsts = {place: min(_hash(q) for q, n in number.items() if root(n) == place) for place in _roots(parent)}
    return {question: firsts[root(place)] for question, place in number.items()}


def _roots(parent: list[int]) -> Iterator[int]:
    return (place for place, above in enumerate(parent) if place == above)


def _hash(question: str) -> int:
    return int.from_bytes(sha256(" ".join(words_of(question)).encode()).digest()[:6])


def _split(group: int) -> str:
    """By the question's own hash, so that the split does not move when rows are added."""
    place = group % 100
    return SPLITS[0] if place < _SHARES[0] else SPLITS[1] if place < _SHARES[1] else SPLITS[2]


def splits(file: Path) -> dict[str, str]:
    """Return the split of every question of the CSV, by its id; the same rule as in :func:`read`."""
    with file.open(encoding="utf-8", newline="") as rows:
        asked = {
            row["questionID"]: _joined(row["questionTitle"], row["questionText"])
            for row in csv.DictReader(rows)
        }
    groups = _groups(asked.values())
    return {key: _split(groups[question]) for key, question in asked.items()}
