"""Turns texts into the padded numbers that a text network eats, whichever of the two it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from leeward.core.text.grams import grams
from leeward.core.text.pieces import Pieces
from leeward.core.text.tidy import tidy


class Cutter(Protocol):
    """Cuts one tidy text into numbers."""

    def __call__(self, text: str) -> list[int]:
        """Return the numbers of one window at most."""
        ...


def cutter(knobs: dict[str, Any], run: Path) -> Cutter:
    """The cutter that a recipe's ``[model]`` asks for; an encoder's vocabulary lies in *run*."""
    if knobs["kind"] == "grams":
        return lambda text: grams(tidy(text), knobs["buckets"])
    pieces = Pieces.from_lines((run / "vocab.txt").read_text(encoding="utf-8"))
    room = knobs["longest"] - 2

    def cut(text: str) -> list[int]:
        numbers = pieces.numbers(tidy(text))
        if len(numbers) > room:  # the ends say more than the middle
            numbers = numbers[: room // 2] + numbers[-(room - room // 2) :]
        return [pieces.start, *numbers, pieces.end]

    return cut


def padded(rows: Sequence[list[int]]) -> tuple[Tensor, Tensor]:
    """Return (N, T) numbers and a mask of the places that hold one."""
    longest = max(len(row) for row in rows)
    numbers = torch.zeros(len(rows), longest, dtype=torch.int64)
    there = torch.zeros(len(rows), longest)
    for place, row in enumerate(rows):
        numbers[place, : len(row)] = torch.as_tensor(row)
        there[place, : len(row)] = 1
    return numbers, there
