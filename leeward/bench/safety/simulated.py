"""Sends every simulated patient through the whole companion, with the model off, on, down and hostile, and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from leeward.bench.safety import conversations
from leeward.bench.safety.counting import Share
from leeward.bench.safety.engines import Mode
from leeward.bench.safety.failures import CHECKS, failures
from leeward.bench.safety.patients import patients
from leeward.bench.safety.talks import Talk, hold_all

Row = dict[str, Any]
SEEDS = {Mode.OFF: range(3), Mode.ON: range(1), Mode.DOWN: range(1), Mode.HOSTILE: range(1)}
"""Draws of words for each mode; in danger the words are the same scripts in all of them."""
WRITTEN_SEEDS = range(2)


def talks() -> list[Talk]:
    """Hold all talks of the measurement."""
    return [talk for mode, seeds in SEEDS.items() for talk in hold_all(patients(), (mode,), seeds)]


def run(held: Sequence[Talk] | None = None) -> list[Row]:
    """Count hard failures; rows for the tables."""
    found = [(talk, failures(talk)) for talk in (talks() if held is None else held)]
    rows: list[Row] = []
    for mode in Mode:
        these = [(talk, wrong) for talk, wrong in found if talk.mode is mode]
        counts = Counter(line.partition(":")[0] for _, wrong in these for line in dict.fromkeys(wrong))
        rows.append(
            {
                "set": "simulated patients",
                "system": f"model {mode}",
                "patients without a hard failure": _share(these),
                "turns": sum(len(talk.moments) for talk, _ in these),
                **{name: counts[name] for name in ("exception", *CHECKS)},
            }
        )
    rows.append(written())
    rows += _by("simulated patients, by manner", found, lambda talk: talk.patient.manner)
    rows += _by("simulated patients, by language", found, lambda talk: talk.patient.language)
    return rows


def written() -> Row:
    """Hold the talks that are written down turn by turn, and count those in which every answer is as it must be."""
    talks = [conversations.talk(one, seed) for one in conversations.conversations() for seed in WRITTEN_SEEDS]
    answers = [not list(conversations.wrong(moment)) for talk in talks for moment in talk]
    return {
        "set": "written talks",
        "system": "model off",
        "talks in which every answer holds": Share.count(
            not any(list(conversations.wrong(moment)) for moment in talk) for talk in talks
        ),
        "answers that hold": Share.count(answers),
    }


def wrong(held: Sequence[Talk]) -> list[str]:
    """Every hard failure of *held*, once, with the patient it happened to."""
    lines = [
        f"{talk.patient.language}, {talk.patient.name}: {line}" for talk in held for line in failures(talk)
    ]
    return list(dict.fromkeys(lines))


def _by(title: str, found: Sequence[tuple[Talk, list[str]]], key: Callable[[Talk], str]) -> list[Row]:
    names = sorted({key(talk) for talk, _ in found})
    shares = {name: _share([pair for pair in found if key(pair[0]) == name]) for name in names}
    return [{"set": title, "system": "patients without a hard failure", **shares}]


def _share(found: Sequence[tuple[Talk, list[str]]]) -> Share:
    """Patients all of whose talks went well: draws of the same patient are no independent talks."""
    patients = {id(talk.patient) for talk, _ in found}
    failed = {id(talk.patient) for talk, wrong in found if wrong}
    return Share(len(patients - failed), len(patients))
