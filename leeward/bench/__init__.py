"""The benchmarks by name, each of them ours beside the alternatives in one run."""

from __future__ import annotations

import json as json_module
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TextIO

from leeward.bench import house, talk
from leeward.bench.companion import scorecard as companion_card
from leeward.bench.companion import whole as companion
from leeward.bench.safety import floors, scorecard, whole
from leeward.bench.safety.counting import plain
from leeward.core.companion.ports import ChatTrouble

Rows = Sequence[dict[str, Any]]

BENCHES: dict[str, Callable[[Path], Rows]] = {
    "companion": companion.bench,
    "house": house.run,
    "safety": whole.run,
    "talk": talk.run,
}
"""Name to a function that takes the folder of the public data sets and returns rows of measurements."""

NEEDS_DATA = frozenset({"companion"})

OK, FAILED, BAD_INPUT = 0, 1, 2


def data_folder(data: Path | None) -> Path | None:
    """Return *data*, or the public data beside the checkout or the working folder, if it is there."""
    checkout = Path(__file__).resolve().parents[2]
    places = [data] if data else [checkout.parent / "shared" / "data", Path.cwd().parent / "shared" / "data"]
    return next((place for place in places if place is not None and place.is_dir()), None)


def run_bench(name: str, stdout: TextIO, *, json: bool = False, data: Path | None = None) -> int:
    """Run one benchmark, or all where *name* is empty; print a table or one JSON object a row."""
    if name and name not in BENCHES:
        print(f"There is no benchmark called {name!r}; there are: {', '.join(BENCHES)}.", file=sys.stderr)
        return BAD_INPUT
    folder = data_folder(data)
    if folder is None and name not in BENCHES.keys() - NEEDS_DATA:
        asked = f" at {data}" if data else " beside the checkout"
        print(f"The public data sets are not there{asked}; name their folder with --data.", file=sys.stderr)
        return FAILED
    for title in (name,) if name else tuple(BENCHES):
        try:
            rows = BENCHES[title](folder or Path())
        except FileNotFoundError as error:
            print(f"The benchmark {title} needs {error.filename}, which is not there.", file=sys.stderr)
            return FAILED
        for row in rows:
            if json:
                stdout.write(
                    json_module.dumps({"bench": title, **row}, ensure_ascii=False, default=plain) + "\n"
                )
        if not json:
            stdout.write(table(title, rows))
        stdout.flush()
    return OK


def table(title: str, rows: Rows) -> str:
    """Write rows as a table in Markdown, the measurements down and the systems across."""
    lines = [f"## {title}", ""]
    for group in dict.fromkeys(str(row["set"]) for row in rows):
        held = [row for row in rows if row["set"] == group]
        lines += [f"### {group}", "", "| measure | " + " | ".join(str(row["system"]) for row in held) + " |"]
        lines.append("|---|" + "---|" * len(held))
        for key in held[0]:
            if key not in ("set", "system"):
                lines.append(
                    f"| {key.replace('_', ' ')} | " + " | ".join(str(row[key]) for row in held) + " |"
                )
        lines.append("")
    return "\n".join(lines) + "\n"


def write_scorecard(
    page: Path, *, data: Path | None = None, notes: Path | None = None, keep: Path | None = None
) -> int:
    """Measure safety and write the scorecard to *page*.

    *notes* is a folder for other people's messages that were taken over, for a person to read; *keep* the file that
    takes the floors which tests hold from then on.
    """
    measured = whole.measure(data_folder(data) or Path(), notes=notes)
    page.write_text(scorecard.page(measured), encoding="utf-8")
    if keep is not None:
        found = json_module.dumps(floors.proposal(measured.rows), indent=1, ensure_ascii=False)
        keep.write_text(found + "\n", encoding="utf-8")
    return OK


def write_companion(
    page: Path, *, data: Path | None = None, model: Path | None = None, most: int | None = None
) -> int:
    """Measure the companion on the half that was held back, and write the scorecard to *page*.

    *model* is a folder with a causal language model to stand beside it; *most* bounds the talks of each set.
    """
    folder = data_folder(data)
    if folder is None:
        print("The public data sets are not there; name their folder with --data.", file=sys.stderr)
        return FAILED
    try:
        written = companion_card.measured(folder, model=model, most=most)
    except (FileNotFoundError, ChatTrouble) as error:
        print(f"The companion was not measured: {error}.", file=sys.stderr)
        return FAILED
    page.write_text(written, encoding="utf-8")
    return OK
