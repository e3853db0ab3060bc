"""The one suggestion on Home: what was begun comes first, then what eased, then what fits the hour."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.core.toolkit.exercise import Helped, Want
from leeward.core.toolkit.suggest import Reason, suggest

ALL = wiring.exercises("en")
EASED = {"breathing-box": Helped(5, -2.0, 4), "breathing-sigh": Helped(5, -1.2, 4)}


def test_what_was_begun_comes_first() -> None:
    found = suggest(ALL, hour=12, helped=EASED, unfinished="thought-record")
    assert (found.exercise.slug, found.reason) == ("thought-record", Reason.UNFINISHED)


def test_then_what_was_followed_by_most_relief() -> None:
    found = suggest(ALL, hour=12, helped=EASED)
    assert (found.exercise.slug, found.reason) == ("breathing-box", Reason.HELPED_BEFORE)


@pytest.mark.parametrize("result", [Helped(5, -0.4, 4), Helped(6, -1.0, 3), Helped(4, 1.0, 0)])
def test_what_hardly_eased_is_not_called_help(result: Helped) -> None:
    assert suggest(ALL, hour=12, helped={"breathing-box": result}).reason is Reason.DAY


@settings(max_examples=24, deadline=None)
@given(st.integers(0, 23))
def test_the_hour_decides_for_somebody_new(hour: int) -> None:
    found = suggest(ALL, hour=hour)
    assert (Want.SLEEP in found.exercise.wants) is (found.reason is Reason.NIGHT)


def test_a_practice_that_no_longer_exists_is_passed_over() -> None:
    assert suggest(ALL, hour=12, unfinished="gone").reason is Reason.DAY
    assert suggest((), hour=12) is None
