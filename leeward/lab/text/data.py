"""Gathers the messages a text network learns from, each with the labels that its source knows."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from leeward.core.safety.labelled import Kind, Labelled, parse
from leeward.core.text.labels import CATEGORIES, EMOTIONS, LEVELS, SIGNS, TOPICS, WANTS

SETS = Path(__file__).parent.parent / "sets"
_SHORT, _BEFORE = 8, 2
"""A message of so few words is learned behind so many that the same person wrote before it, as people send them."""
UNKNOWN = -1.0
"""Stands in a target where the source of a message does not say."""

_POST_LEVEL = {0: "none", 1: "passive_ideation", 2: "active_ideation", 3: "active_ideation", 4: "plan_or_imminent",
    5: "plan_or_imminent", 6: "plan_or_imminent"}  # fmt: skip
"""C-SSRS severity of a rated post (Patil et al. 2025) on our levels; 0 only says that no ideation was found."""


@dataclass(frozen=True)
class Example:
    """One text with its targets; :data:`UNKNOWN` where there is none."""

    text: str
    language: str
    source: str
    emotions: NDArray[np.float32]
    signs: NDArray[np.float32]
    level: int
    """Index into LEVELS, or -1."""
    categories: NDArray[np.float32]
    topics: NDArray[np.float32]
    want: int
    """Index into WANTS, or -1."""


def messages(folder: Path, which: str = "*.txt") -> list[Labelled]:
    """Read the labelled files of *folder* that *which* matches, in the order of their names."""
    files = sorted(folder.glob(which))
    if not files:
        raise FileNotFoundError(f"{folder} holds no labelled messages (*.txt).")
    return [one for file in files for one in parse(file.read_text(encoding="utf-8"), file.stem)]


def selves(folder: Path) -> dict[str, tuple[str, ...]]:
    """Clauses in which people of every kind say who they are, by language, from the ``<code>.txt`` of *folder*."""
    return {
        file.stem: tuple(file.read_text(encoding="utf-8").splitlines())
        for file in sorted(folder.glob("*.txt"))
    }


def of_message(one: Labelled) -> Example:
    """Turn a labelled message into an example."""
    signs = np.array([one.kind is Kind.ALARM, one.crisis, one.kind in (Kind.ALARM, Kind.HEAVY)], np.float32)
    categories = np.array([name in one.categories for name in CATEGORIES], np.float32)
    example = replace(
        _unlabelled(_in_its_talk(one), "messages"),
        language=one.language,
        signs=signs,
        level=LEVELS.index(one.level.value),
        categories=categories,
        want=-1 if one.want is None else WANTS.index(one.want),
    )
    if one.topics is None:
        return example
    return replace(example, topics=np.array([name in one.topics for name in TOPICS], np.float32))


def goemotions(folder: Path, split: str) -> Iterator[Example]:
    """Comments with their emotions (Apache-2.0). They say nothing of danger; see :func:`calm`."""
    with (folder / f"{split}.tsv").open(encoding="utf-8") as rows:
        for text, named, _ in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            emotions = np.zeros(len(EMOTIONS), np.float32)
            emotions[[int(number) for number in named.split(",")]] = 1
            yield replace(_unlabelled(text, "goemotions"), emotions=emotions)


def posts(folder: Path) -> Iterator[Example]:
    """Rated posts (CC BY 4.0): every one asks for help, so a path is due; severity names the level."""
    with (folder / "human_n_llm_labeled_rSuicidewatch_posts.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            severity = int(float(row["severity"]))
            if severity == 0:
                continue
            level = _POST_LEVEL[severity]
            signs = np.array([1, float(level != "passive_ideation"), 1], np.float32)
            yield replace(_unlabelled(row["content"], "posts"), signs=signs, level=LEVELS.index(level))


def calm(examples: Iterable[Example], flagged: frozenset[str]) -> list[Example]:
    """Mark ordinary comments as free of danger, but for those in *flagged*, of which nothing is said.

    One comment in some hundreds does speak of danger. *flagged* are the texts for which the
    rules open or ask anything; leaving their targets unknown keeps a wrong "calm" out of training.
    """
    quiet = np.zeros(3, np.float32)
    none = np.zeros(len(CATEGORIES), np.float32)
    return [
        one if one.text in flagged
        else replace(one, signs=quiet, level=LEVELS.index("none"), categories=none)
        for one in examples
    ]  # fmt: skip


def fingerprint(files: Iterable[Path]) -> dict[str, str]:
    """SHA-256 of every file, by name, for the card."""
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in sorted(files)}


def _in_its_talk(one: Labelled) -> str:
    if len(one.text.split()) > _SHORT:
        return one.text
    return "\n".join([*one.earlier[-_BEFORE:], one.text])


def _unlabelled(text: str, source: str) -> Example:
    """An English text of which nothing is known yet."""
    emotions, signs, categories, topics = (
        np.full(len(labels), UNKNOWN, np.float32) for labels in (EMOTIONS, SIGNS, CATEGORIES, TOPICS)
    )
    return Example(text, "en", source, emotions, signs, -1, categories, topics, -1)
