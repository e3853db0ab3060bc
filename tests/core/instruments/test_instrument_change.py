"""Is a real change told from noise, in the right direction?"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.instruments.change import Direction, compare


@pytest.mark.parametrize(
    ("name", "earlier", "later", "direction"),
    [
        ("phq9", 15, 9, Direction.EASIER),
        ("phq9", 15, 10, Direction.UNCLEAR),
        ("phq9", 9, 15, Direction.HARDER),
        ("gad7", 12, 8, Direction.EASIER),
        ("gad7", 12, 9, Direction.UNCLEAR),
        ("who5", 40, 50, Direction.EASIER),
        ("who5", 48, 40, Direction.UNCLEAR),
        ("who5", 60, 48, Direction.HARDER),
    ],
)
def test_the_published_thresholds(request, name, earlier, later, direction):
    change = compare(request.getfixturevalue(name), earlier, later)
    assert change.direction is direction
    assert change.points == later - earlier
    assert change.source


@settings(max_examples=50, deadline=None)
@given(a=st.integers(0, 27), b=st.integers(0, 27))
def test_turning_the_two_around_turns_the_direction_around(phq9, a, b):
    opposite = {
        Direction.EASIER: Direction.HARDER,
        Direction.HARDER: Direction.EASIER,
        Direction.UNCLEAR: Direction.UNCLEAR,
    }
    assert compare(phq9, b, a).direction is opposite[compare(phq9, a, b).direction]


def test_a_total_outside_the_range_is_refused(phq9):
    with pytest.raises(ValueError, match="28"):
        compare(phq9, 5, 28)
