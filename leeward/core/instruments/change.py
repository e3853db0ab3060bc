"""Says whether two totals of one questionnaire differ by more than noise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leeward.core.instruments.definition import Better, Instrument


class Direction(StrEnum):
    """What a difference of two totals amounts to."""

    EASIER = "easier"
    HARDER = "harder"
    UNCLEAR = "unclear"
    """Within what the questionnaire varies by itself."""


@dataclass(frozen=True)
class Change:
    """The step from one total to a later one, in points."""

    points: int
    """Later minus earlier, as counted on the questionnaire."""
    direction: Direction
    needed: int
    """The points from which a difference is taken as real."""
    source: str


def compare(instrument: Instrument, earlier: int, later: int) -> Change:
    """Compare two totals of *instrument*; raise ``ValueError`` for one outside its range.

    The thresholds stand in the instrument: PHQ-9 >= 6 and GAD-7 >= 4 (reliable
    change as NHS Talking Therapies counts it), WHO-5 >= 10 (Topp et al. 2015).
    A change of this size says nothing about what brought it about: most people
    feel somewhat better after some weeks with or without any help.
    """
    for total in (earlier, later):
        instrument.band(total)
    points = later - earlier
    direction = Direction.UNCLEAR
    if abs(points) >= instrument.change.points:
        lighter = (points < 0) == (instrument.better is Better.LOWER)
        direction = Direction.EASIER if lighter else Direction.HARDER
    return Change(points, direction, instrument.change.points, instrument.change.source)
