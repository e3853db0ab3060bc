"""The mood field as a grid of cells that can be tapped, each with an emotion word that lies in it."""

from __future__ import annotations

from dataclasses import dataclass

from leeward.core.mood.feelings import Feeling, Feelings

SIZE = 5


@dataclass(frozen=True)
class Cell:
    """One cell; column 0 is the hardest, row 0 the highest energy."""

    row: int
    column: int
    valence: float
    energy: float
    feeling: Feeling


def place(row: int, column: int) -> tuple[float, float]:
    """Return valence and energy at the middle of a cell; raise ``ValueError`` off the grid."""
    if not (0 <= row < SIZE and 0 <= column < SIZE):
        raise ValueError(f"there is no cell {row}, {column}")
    step = 2 / SIZE
    return round(-1 + step * (column + 0.5), 3), round(1 - step * (row + 0.5), 3)


def cell_at(valence: float, energy: float) -> tuple[int, int]:
    """Return row and column of the cell that a point of the field (both -1 to 1) lies in."""
    column = min(int((valence + 1) / 2 * SIZE), SIZE - 1)
    row = min(int((1 - energy) / 2 * SIZE), SIZE - 1)
    return max(row, 0), max(column, 0)


def grid(feelings: Feelings) -> tuple[tuple[Cell, ...], ...]:
    """Lay out the field in rows of cells; raise ``ValueError`` where the words are no square of that size."""
    if len(feelings.grid) != SIZE:
        raise ValueError(f"the field needs {SIZE} rows of words, not {len(feelings.grid)}")
    words = {feeling.slug: feeling for feeling in feelings.all}
    return tuple(
        tuple(Cell(row, column, *place(row, column), words[slug]) for column, slug in enumerate(slugs))
        for row, slugs in enumerate(feelings.grid)
    )
