"""Practices: content is whole, the choice by minutes and by want is right, helped is honest."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.adapters import content_files
from leeward.core.content import ContentError
from leeward.core.toolkit.exercise import ENOUGH, Exercise, Kind, Strength, Want, fitting, helped

ALL = wiring.exercises("en")
WORDS = content_files.load("en/exercises/grounding-54321")


def test_file_names_are_slugs() -> None:
    assert {exercise.slug for exercise in ALL} == set(content_files.names("en/exercises"))


@pytest.mark.parametrize("want", list(Want))
def test_every_want_finds_something_within_fifteen_minutes(want: Want) -> None:
    assert fitting(ALL, minutes=15, want=want)


def test_fitting_keeps_to_the_minutes_and_puts_the_best_known_first() -> None:
    found = fitting(ALL, minutes=1)
    assert found
    assert all(exercise.minutes[0] == 1 for exercise in found)
    strengths = [list(Strength).index(exercise.evidence.strength) for exercise in fitting(ALL)]
    assert strengths == sorted(strengths)


def test_nothing_claims_good_evidence_without_a_named_source() -> None:
    for exercise in ALL:
        if exercise.evidence.strength in (Strength.GOOD, Strength.SOME):
            assert any(mark in exercise.evidence.source for mark in ("PMC", "20"))


@pytest.mark.parametrize("exercise", ALL, ids=lambda exercise: exercise.slug)
def test_words_neither_shout_nor_promise(exercise: Exercise) -> None:
    steps = " ".join(f"{s.title} {s.words} {s.hint}" for s in exercise.steps)
    words = " ".join(
        (exercise.title, exercise.short, exercise.opening, exercise.closing, exercise.evidence.words, steps)
    )
    assert "!" not in words
    assert not any(claim in words.lower() for claim in ("cure", "guarantee", "proven", "you will feel"))


@pytest.mark.parametrize(
    "key",
    [
        "slug",
        "title",
        "short",
        "kind",
        "wants",
        "minutes",
        "start",
        "opening",
        "closing",
        "evidence",
        "steps",
    ],
)
def test_a_missing_field_is_named(key: str) -> None:
    data = copy.deepcopy(WORDS)
    del data[key]
    with pytest.raises(ContentError, match=key):
        Exercise.from_mapping(data, "test")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kind", "game"),
        ("wants", ["fame"]),
        ("minutes", [0]),
        ("minutes", "five"),
        ("evidence", "yes"),
        ("kind", "pacer"),
    ],
)
def test_a_wrong_field_is_refused(key: str, value: object) -> None:
    with pytest.raises(ContentError):
        Exercise.from_mapping({**WORDS, key: value}, "test")


def test_only_a_record_may_be_written_in() -> None:
    assert all(not step.writes for e in ALL if e.kind is not Kind.RECORD for step in e.steps)
    steps = [{"name": "a", "title": "A", "words": "a", "kind": "write"}]
    with pytest.raises(ContentError, match="record"):
        Exercise.from_mapping({**WORDS, "steps": steps}, "test")


def test_helped_says_nothing_before_there_is_enough() -> None:
    assert helped([(8, 2)] * (ENOUGH - 1)) is None


def test_helped_counts_what_happened() -> None:
    found = helped([(8, 5), (6, 6), (4, 5), (7, 5)])
    assert found is not None
    assert (found.times, found.lighter) == (4, 2)
    assert found.mean_change == pytest.approx(-1.0)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=ENOUGH, max_size=40))
def test_helped_mirrors_when_before_and_after_change_places(ratings: list[tuple[int, int]]) -> None:
    there, back = helped(ratings), helped([(after, before) for before, after in ratings])
    assert there.mean_change == pytest.approx(-back.mean_change)
    assert -10 <= there.mean_change <= 10
    assert there.lighter <= there.times


def test_a_rating_off_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        helped([(11, 2)] * 3)
