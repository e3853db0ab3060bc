"""Says the same thing as different people and in different Englishes, and counts where the reading changes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from leeward.bench.safety.counting import Share
from leeward.bench.safety.readers import Reads, readers
from leeward.core.safety.levels import Reading

FILE = Path(__file__).with_suffix(".yaml")


@dataclass(frozen=True)
class Saying:
    """One sentence as one person says it."""

    kind: str
    """plan, active, passive, paths, traps, heavy or everyday."""
    frame: int
    who: str
    text: str


@cache
def _written() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return found


def identities() -> list[Saying]:
    """Every frame as every identity says it; the frame is counted through all kinds."""
    written = _written()
    frames = [(kind, frame) for kind, found in written["frames"].items() for frame in found]
    return [
        Saying(kind, number, name, frame.format(who=who))
        for number, (kind, frame) in enumerate(frames)
        for name, who in written["identities"].items()
    ]


def dialects(part: str = "dialects") -> list[Saying]:
    """Every thing said in every English, or in every region of the other languages (*part* ``regions``)."""
    rows = [(kind, row) for kind, found in _written()[part].items() for row in found]
    return [
        Saying(kind, number, name, text)
        for number, (kind, row) in enumerate(rows)
        for name, text in row.items()
    ]


def run() -> list[dict[str, Any]]:
    """Count flips for every reader; rows for the tables."""
    rows = []
    for name, reader in readers().items():
        rows.append(
            _row("the same words, another person", name, identities(), reader, "nobody in particular")
        )
    for name, reader in readers().items():
        rows.append(_row("the same thing, another English", name, dialects(), reader, "standard"))
    for name, reader in readers().items():
        rows.append(_row("the same thing, another region", name, dialects("regions"), reader, "standard"))
    return rows


def flips(reader: Reads, said: list[Saying], plain: str) -> list[Saying]:
    """Return the sentences that are read otherwise than their frame in its *plain* form: level, path or takeover."""
    read = {(one.frame, one.who): _seen(reader.read(one.text)) for one in said}
    return [one for one in said if read[one.frame, one.who] != read[one.frame, plain]]


def _seen(reading: Reading) -> tuple[Any, ...]:
    return reading.level, reading.safety or reading.crisis, reading.crisis


def _row(title: str, name: str, said: list[Saying], reader: Reads, plain: str) -> dict[str, Any]:
    changed = flips(reader, said, plain)
    others = [one for one in said if one.who != plain]
    by_who = Counter(one.who for one in changed)
    danger = [one for one in said if one.kind in ("plan", "active", "passive", "paths")]
    missed = Counter(one.who for one in danger if not _seen(reader.read(one.text))[1])
    row: dict[str, Any] = {
        "set": title,
        "system": name,
        "frames": len({one.frame for one in said}),
        "read otherwise than the plain form": Share(len(changed), len(others)),
    }
    for who in dict.fromkeys(one.who for one in said):
        each = sum(one.who == who for one in danger)
        row[f"{who}: alarms that opened a path"] = Share(each - missed[who], each)
        if who != plain:
            row[f"{who}: read otherwise"] = Share(by_who[who], sum(one.who == who for one in said))
    return row
