"""The emotion words: where each lies on the mood field and what it means in one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Any

from leeward.core.content import ContentError, required, text


@dataclass(frozen=True)
class Feeling:
    """An emotion word at its place; valence and energy from -1 to 1."""

    slug: str
    word: str
    meaning: str
    valence: float
    energy: float


@dataclass(frozen=True)
class Feelings:
    """All the words of one language."""

    all: tuple[Feeling, ...]
    grid: tuple[tuple[str, ...], ...]
    """Slugs of the words that stand on the field, in rows from the highest energy, each from the hardest."""

    def get(self, slug: str) -> Feeling | None:
        """Return the feeling of that slug, or ``None``."""
        return next((feeling for feeling in self.all if feeling.slug == slug), None)

    def near(self, valence: float, energy: float, count: int) -> tuple[Feeling, ...]:
        """Return the *count* words nearest to a point of the field, the nearest first."""
        ranked = sorted(
            self.all, key=lambda word: (hypot(word.valence - valence, word.energy - energy), word.slug)
        )
        return tuple(ranked[:count])

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str) -> Feelings:
        """Parse ``feelings.yaml``; raise :class:`ContentError` for a word off the field or given twice."""
        rows = required(data, "feelings", where)
        if not isinstance(rows, Sequence) or not all(isinstance(row, Mapping) for row in rows):
            raise ContentError(f"{where}: 'feelings' must be a list of mappings")
        feelings = tuple(_feeling(row, where) for row in rows)
        slugs = [feeling.slug for feeling in feelings]
        if twice := sorted({slug for slug in slugs if slugs.count(slug) > 1}):
            raise ContentError(f"{where}: given twice: {', '.join(twice)}")
        grid = tuple(tuple(row) for row in required(data, "grid", where))
        unknown = sorted({slug for row in grid for slug in row} - set(slugs))
        if unknown or {len(row) for row in grid} != {len(grid)}:
            raise ContentError(
                f"{where}: 'grid' must be a square of known words {' '.join(unknown)}".rstrip()
            )
        return cls(feelings, grid)


def _feeling(row: Mapping[str, Any], where: str) -> Feeling:
    slug = text(row, "slug", where)
    place = required(row, "at", where)
    if (
        not isinstance(place, Sequence)
        or len(place) != 2
        or not all(isinstance(part, (int, float)) and -1 <= part <= 1 for part in place)
    ):
        raise ContentError(f"{where}: '{slug}' needs 'at: [valence, energy]', both from -1 to 1")
    return Feeling(
        slug, text(row, "word", where), text(row, "meaning", where), float(place[0]), float(place[1])
    )
