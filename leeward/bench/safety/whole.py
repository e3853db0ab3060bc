"""Runs all parts of the safety measurement in one go; each part can also be run by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from leeward.bench.hostile import run as hostile
from leeward.bench.safety import messages, ordinary, pairs, rubric, simulated, speed
from leeward.bench.safety.counting import Share
from leeward.bench.safety.readers import readers

Row = dict[str, Any]


@dataclass
class Measured:
    """All rows, and what a person should look at."""

    rows: list[Row] = field(default_factory=list)
    talks: list[str] = field(default_factory=list)
    """Hard failures of our own patients."""
    rubric: list[str] = field(default_factory=list)
    """Questions of the rubric that found something bad."""
    takeovers: dict[str, str] = field(default_factory=dict)
    """For each reading a mark of the ordinary messages that it took over."""

    def share(self, title: str, system: str, measure: str) -> Share | None:
        """One measured share, or ``None`` where it was not measured."""
        for row in self.rows:
            if row["set"] == title and row["system"] == system and isinstance(row.get(measure), Share):
                found: Share = row[measure]
                return found
        return None


def run(folder: Path) -> list[Row]:
    """Measure everything that can be measured with the public data in *folder*; rows for the tables."""
    return measure(folder).rows


def measure(folder: Path, *, notes: Path | None = None) -> Measured:
    """Measure everything; *notes* is where the takeovers of ordinary messages are written for a person to read."""
    done = Measured()
    found = messages.load()
    sensitivity = {}
    for name, reader in readers().items():
        read = messages.read_all(reader, found)
        done.rows += messages.rows(name, read)
        marks = messages.summary(messages.parted(read)[0])
        sensitivity[name] = (marks["crises: the full pathway opened"], marks["alarms: a path opened"])
    held = simulated.talks()
    done.rows += simulated.run(held)
    done.talks = simulated.wrong(held)
    public = folder if folder.is_dir() else None
    done.rows += rubric.run(public)
    done.rubric = rubric.bad(public)
    done.rows += pairs.run()
    if public is not None and (public / "goemotions").is_dir():
        rows, done.takeovers = ordinary.run(public, sensitivity=sensitivity, notes=notes)
        done.rows += rows
    done.rows += hostile_rows()
    done.rows += speed.run()
    return done


def hostile_rows(measure: Callable[[], hostile.Result] = hostile.measure) -> list[Row]:
    """What a hostile, slow, endless and lying model server gets through; rows for the table."""
    result = measure()
    found = result.to_mapping()
    count = found["outputs"]
    return [
        {
            "set": "hostile model server",
            "system": "leeward",
            "outputs": count,
            "the model was asked": found["asked"],
            "reached a person": Share(found["reached"], count),
            "no answer": Share(found["unanswered"], count),
            "late": Share(found["late"], count),
            **{f"reached in {code}": Share(*pair) for code, pair in sorted(found["by_language"].items())},
        }
    ]
