"""The test half is whole, only grows, and shares no message with what was learned from or chosen on."""

import hashlib
import json
import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest

from leeward.bench.safety.messages import SETS, load
from leeward.core.language import SUPPORTED
from leeward.core.safety.labelled import Kind, parse

PINS = json.loads((SETS / "pins.json").read_text(encoding="utf-8"))
LEARNED = Path(SETS).parents[1] / "lab" / "sets"
ALIKE = 0.6
"""Jaccard index of two messages' runs of five characters, above which they are near-duplicates."""


@pytest.mark.parametrize("name", sorted(PINS))
def test_a_pinned_file_only_grows(name):
    words = (SETS / name).read_bytes()
    pin = PINS[name]
    assert len(words) >= pin["bytes"], (
        "messages were taken out: that needs a note in docs/decisions and a new pin"
    )
    assert hashlib.sha256(words[: pin["bytes"]]).hexdigest() == pin["sha256"], "a pinned message was changed"


def test_every_file_is_pinned():
    assert {file.name for file in SETS.glob("*.txt")} == set(PINS)


def test_it_covers_every_language_with_traps_beside_alarms():
    found = load()
    assert len(found) >= 4_000
    assert len({one.id for one in found}) == len(found)
    kinds = Counter((one.language, one.kind) for one in found)
    for code in SUPPORTED:
        assert kinds[code, Kind.ALARM] >= 150, code
        assert kinds[code, Kind.TRAP] >= 100, code
        assert kinds[code, Kind.EVERYDAY] >= 40, code


def test_no_message_is_in_both_halves():
    """Messages are named by their ids alone, so that nobody reads the test half because of a failure."""
    alike = [
        f"{learned} and {tested}: {score:.2f}"
        for learned, tested, score in near(_learned(), {one.id: one.text for one in load()})
    ]
    assert not alike, "\n".join(alike)


def test_a_near_duplicate_would_be_found():
    one = "I have been thinking about leaving for good and nobody would notice"
    other = "I have been thinking about leaving for good and no one would notice"
    assert near({"a": one}, {"b": other, "c": "We went to the lake on Sunday and it rained all day long"})
    assert near({"a": "I want to die"}, {"b": "i want to DIE!"})


def near(left: dict[str, str], right: dict[str, str]) -> list[tuple[str, str, float]]:
    """Return the pairs above :data:`ALIKE`, found exactly by the rarest runs of each message (prefix filtering)."""
    runs = {
        (side, name): _runs(text) for side, part in ((0, left), (1, right)) for name, text in part.items()
    }
    runs = {key: found for key, found in runs.items() if found}
    often = Counter(run for found in runs.values() for run in found)
    ordered = {key: sorted(found, key=lambda run: (often[run], run)) for key, found in runs.items()}
    index = defaultdict(list)
    for key, found in ordered.items():
        if key[0] == 0:
            for run in found[: _prefix(len(found))]:
                index[run].append(key)
    pairs = []
    for key, found in ordered.items():
        if key[0] == 1:
            for other in {each for run in found[: _prefix(len(found))] for each in index.get(run, ())}:
                score = len(runs[key] & runs[other]) / len(runs[key] | runs[other])
                if score > ALIKE:
                    pairs.append((other[1], key[1], score))
    return sorted(pairs)


def _prefix(size: int) -> int:
    return size - int(ALIKE * size) + 1


@cache
def _learned() -> dict[str, str]:
    return {
        f"{file.parent.name}/{one.id}": one.text
        for part in ("train", "valid")
        for file in sorted((LEARNED / part).glob("*.txt"))
        for one in parse(file.read_text(encoding="utf-8"), file.stem)
    }


def _runs(text: str) -> frozenset[str]:
    plain = re.sub(r"[\W_]+", " ", text.casefold()).strip()
    return frozenset(plain[i : i + 5] for i in range(len(plain) - 4))
