"""Reads 20,000 ordinary messages of other people: how often it takes over, opens a path or asks."""

from __future__ import annotations

import csv
import hashlib
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leeward.bench.safety.counting import Share, predictive_value
from leeward.bench.safety.readers import Reads, readers
from leeward.core.safety.levels import Reading

WANTED = 20_000
SEED = 11
PREVALENCE = (0.005, 0.01, 0.02)
GOEMOTIONS, EMPATHETIC = "GoEmotions test", "EmpatheticDialogues"
NO_PARQUET = "EmpatheticDialogues was left out: reading its file needs pyarrow (pip install pyarrow)."


@dataclass(frozen=True)
class Ordinary:
    """One message and the set it comes from."""

    source: str
    text: str


@dataclass(frozen=True)
class Found:
    """A message for which something opened."""

    one: Ordinary
    reading: Reading


def messages(folder: Path, *, wanted: int = WANTED) -> tuple[list[Ordinary], str]:
    """Return the messages and a word on what is missing, empty for nothing.

    All of the GoEmotions test split, which nothing was trained or chosen on, filled up to *wanted* with what
    speakers say in EmpatheticDialogues, drawn with a fixed seed. Raises ``FileNotFoundError`` without GoEmotions.
    """
    with (folder / "goemotions" / "test.tsv").open(encoding="utf-8") as rows:
        comments = [row[0] for row in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)]
    found = [Ordinary(GOEMOTIONS, text) for text in dict.fromkeys(comments)]
    spoken, missing = _spoken(folder / "empathetic_dialogues" / "empathetic_dialogues.parquet")
    chosen = random.Random(SEED).sample(spoken, min(len(spoken), max(0, wanted - len(found))))
    return found[:wanted] + [Ordinary(EMPATHETIC, text) for text in chosen], missing


def _spoken(file: Path) -> tuple[list[str], str]:
    """What speakers say, each once, in the order of the file."""
    try:
        from pyarrow import parquet
    except ImportError:
        return [], NO_PARQUET
    if not file.is_file():
        return [], "EmpatheticDialogues was left out: its file is not there."
    table = parquet.read_table(file, columns=["type", "actor", "text"]).to_pydict()
    said = zip(table["type"], table["actor"], table["text"], strict=True)
    return list(dict.fromkeys(t for kind, actor, t in said if kind == "utterance" and actor == "speaker")), ""


def read(reader: Reads, found: Sequence[Ordinary]) -> list[Found]:
    """Read all; only those for which something opened or was asked come back."""
    read = [Found(one, reader.read(one.text)) for one in found]
    return [each for each in read if each.reading.safety or each.reading.crisis or each.reading.probe]


def run(
    folder: Path, *, sensitivity: dict[str, tuple[Share, Share]] | None = None, notes: Path | None = None
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Read with every reader; return rows for the tables, and for each reader a mark of what it took over.

    *sensitivity* holds for each reader its shares of crises taken over and of alarms that opened a path, on the
    test half. *notes* is a folder for a local file with every takeover, for a person to read; it is never kept.
    """
    found, missing = messages(folder)
    rows: list[dict[str, Any]] = []
    marks: dict[str, str] = {}
    for name, reader in readers().items():
        stirred = read(reader, found)
        marks[name] = fingerprint(each.one.text for each in stirred if each.reading.crisis)
        for source in ("all", GOEMOTIONS, EMPATHETIC):
            size = sum(source in ("all", one.source) for one in found)
            if size:
                rows.append(_row(source, name, stirred, size) | ({"left out": missing} if missing else {}))
        if sensitivity and name in sensitivity:
            rows.append(_values(name, stirred, len(found), *sensitivity[name]))
        if notes is not None:
            _write(notes / f"ordinary-takeovers-{name.replace(' ', '-')}.txt", stirred)
    return rows, marks


def fingerprint(texts: Iterable[str]) -> str:
    """A short hash of messages, by which a reading by hand is matched to what was read."""
    return hashlib.sha256("\n".join(sorted(texts)).encode()).hexdigest()[:16]


def _row(source: str, name: str, stirred: Sequence[Found], size: int) -> dict[str, Any]:
    here = [each for each in stirred if source in ("all", each.one.source)]
    takeovers = sum(each.reading.crisis for each in here)
    paths = sum(each.reading.safety or each.reading.crisis for each in here)
    questions = len(here) - paths
    return {
        "set": f"ordinary messages, {source}",
        "system": name,
        "messages": size,
        "takeovers": Share(takeovers, size),
        "any path": Share(paths, size),
        "a gentle question and nothing more": Share(questions, size),
        "takeovers per 1,000": round(1000 * takeovers / size, 2),
        "paths per 1,000": round(1000 * paths / size, 2),
        "questions per 1,000": round(1000 * questions / size, 2),
    }


def _values(name: str, stirred: Sequence[Found], size: int, crises: Share, alarms: Share) -> dict[str, Any]:
    """Predictive values, and beside each what is left of it at the unlucky ends of both intervals."""
    takeovers = Share(sum(each.reading.crisis for each in stirred), size)
    paths = Share(sum(each.reading.safety or each.reading.crisis for each in stirred), size)
    row: dict[str, Any] = {"set": "predictive value where so many messages are alarming", "system": name}
    for title, hits, noise in (("takeover", crises, takeovers), ("path", alarms, paths)):
        for share in PREVALENCE:
            value = predictive_value(hits.value, noise.value, share)
            least = predictive_value(hits.interval[0], noise.interval[1], share)
            row[f"{title} at {share:.1%}"] = f"{value:.0%} (at least {least:.0%})"
    return row


def _write(file: Path, stirred: Sequence[Found]) -> None:
    mark = fingerprint(each.one.text for each in stirred if each.reading.crisis)
    lines = [f"# takeovers: {mark}"] + [
        f"{each.one.source}\t{each.reading.level}\t{','.join(each.reading.reasons)}\t{each.one.text}"
        for each in stirred
        if each.reading.crisis
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
