"""Pacing: every moment of a pattern is where a breath can be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.core.content import ContentError
from leeward.core.toolkit.pacing import FASTEST, SLOWEST, Move, Pattern

RESONANCE = Pattern.from_list(
    [{"move": "in", "seconds": 4, "words": "In"}, {"move": "out", "seconds": 6, "words": "Out"}], "test"
)
PACERS = [exercise for exercise in wiring.exercises("en") if exercise.pattern]


def test_resonance_is_six_a_minute() -> None:
    assert RESONANCE.breaths_a_minute == pytest.approx(6.0)
    assert RESONANCE.rounds_for(5) == 30


def test_a_breath_fills_and_empties() -> None:
    assert RESONANCE.at(0, rounds=1).fullness == 0.0
    assert RESONANCE.at(2, rounds=1).fullness == pytest.approx(0.5)
    assert RESONANCE.at(4, rounds=1).fullness == pytest.approx(1.0)
    assert RESONANCE.at(7, rounds=1).fullness == pytest.approx(0.5)


def test_rounds_run_out() -> None:
    assert RESONANCE.at(19.9, rounds=2).rounds_left == 0
    assert RESONANCE.at(0.1, rounds=2).rounds_left == 1
    assert RESONANCE.at(20.0, rounds=2) is None


@pytest.mark.parametrize("exercise", PACERS, ids=lambda exercise: exercise.slug)
@settings(max_examples=60, deadline=None)
@given(seconds=st.floats(min_value=0, max_value=400))
def test_fullness_stays_within_a_breath_and_never_jumps(exercise, seconds: float) -> None:
    pattern = exercise.pattern
    here, next_ = (pattern.at(at, rounds=10_000) for at in (seconds, seconds + 0.01))
    assert 0.0 <= here.fullness <= 1.0
    assert 0.0 <= here.seconds_left <= here.phase.seconds
    assert abs(next_.fullness - here.fullness) < 0.02


@settings(max_examples=40, deadline=None)
@given(minutes=st.floats(min_value=0.1, max_value=30))
def test_rounds_come_as_near_to_the_minutes_as_whole_breaths_can(minutes: float) -> None:
    rounds = RESONANCE.rounds_for(minutes)
    assert rounds >= 1
    assert abs(rounds * 10 - minutes * 60) <= 5 or rounds == 1


@pytest.mark.parametrize(
    "moves",
    [
        [("in", 4)],
        [("out", 4), ("in", 4)],
        [("in", 4), ("rest", 4), ("out", 4)],
        [("hold", 4), ("in", 4), ("out", 4)],
        [("in", 4), ("sip", 2), ("sip", 2), ("out", 4)],
        [("in", 1), ("out", 2)],
        [("in", 12), ("hold", 12), ("out", 12)],
        [("in", 0), ("out", 6)],
        [("gasp", 4), ("out", 6)],
        [("in", "4"), ("out", 6)],
        [],
    ],
)
def test_what_nobody_could_breathe_is_refused(moves: list[tuple[str, float]]) -> None:
    with pytest.raises(ContentError):
        Pattern.from_list([{"move": move, "seconds": s, "words": "x"} for move, s in moves], "test")


def test_at_least_three_patterns_none_of_them_fast() -> None:
    assert len(PACERS) >= 3
    assert all(SLOWEST <= exercise.pattern.breaths_a_minute <= FASTEST for exercise in PACERS)
    assert any(abs(exercise.pattern.breaths_a_minute - 6) < 0.5 for exercise in PACERS)


def test_the_page_gets_the_same_numbers() -> None:
    plain = RESONANCE.to_mapping()
    assert plain["round"] == 10.0
    assert [(p["move"], p["start"], p["end"]) for p in plain["phases"]] == [
        (Move.IN, 0.0, 1.0),
        (Move.OUT, 1.0, 0.0),
    ]
