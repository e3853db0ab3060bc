"""Reads the questions and talks that replies are measured on, in two halves: one to steer by, one read at the end."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from leeward.lab.chat.data import splits

ASKED, TALKED = "CounselChat questions", "ESConv seekers"
_CSV = ("counselchat", "20200325_counsel_chat.csv")


class Half(StrEnum):
    """Which half of the material."""

    STEERING = "steering"
    """Looked at while words and rules are written."""
    HELD = "held"
    """Measured once, when they stand."""


@dataclass(frozen=True)
class Talk:
    """One person's messages, in order."""

    turns: tuple[str, ...]


@dataclass(frozen=True)
class Supported:
    """One talk with the strategies that a human supporter used, each with its place from 0 to 1."""

    moves: tuple[tuple[float, str], ...]


def counselchat(folder: Path, half: Half | None = None) -> tuple[Talk, ...]:
    """Return questions, title and text, each once by its id.

    The halves are the validation and the test split of the laboratory's own chat recipe, so that a model trained
    with it has seen neither. Raises ``FileNotFoundError`` where the set is not there.
    """
    file = folder.joinpath(*_CSV)
    found: dict[str, str] = {}
    with file.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            found.setdefault(
                row["questionID"], f"{row['questionTitle'].strip()}\n{row['questionText'].strip()}"
            )
    split = splits(file) if half else {}
    wanted = {Half.STEERING: "valid", Half.HELD: "test"}
    return tuple(Talk((text,)) for key, text in found.items() if half is None or split[key] == wanted[half])


def esconv(folder: Path, half: Half = Half.HELD) -> tuple[Talk, ...]:
    """Return the seekers' messages of each dialogue, those in a row as one turn: valid to steer by, test held."""
    return tuple(Talk(turns) for row in _dialogues(folder, half) if (turns := tuple(_turns(row))))


def supporters(folder: Path, half: Half = Half.HELD) -> tuple[Supported, ...]:
    """Return what the human supporters of the same dialogues did, and when."""
    found = []
    for row in _dialogues(folder, half):
        places = [
            (number / max(1, len(row) - 1), str(part["strategy"]))
            for number, part in enumerate(row)
            if part["speaker"] == "sys"
        ]
        found.append(Supported(tuple(places)))
    return tuple(found)


def _dialogues(folder: Path, half: Half) -> list[list[dict[str, str]]]:
    name = "test.txt" if half is Half.HELD else "valid.txt"
    with (folder / "esconv" / name).open(encoding="utf-8") as handle:
        return [json.loads(line)["dialog"] for line in handle]


def _turns(dialogue: Sequence[dict[str, str]]) -> list[str]:
    turns: list[str] = []
    before = ""
    for part in dialogue:
        if part["speaker"] == "usr":
            if before == "usr":
                turns[-1] += "\n" + part["text"]
            else:
                turns.append(part["text"])
        before = part["speaker"]
    return turns
