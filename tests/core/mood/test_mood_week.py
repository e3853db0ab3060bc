"""Is the week told in honest sentences, and in weather instead of grades?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.mood.entry import MoodEntry
from leeward.core.mood.week import Eased, Kind, Weather, first_day, weather, week

MONDAY = date(2026, 5, 4)


def entry(day: int, valence: float, energy: float = 0.0, *, hour: int = 12, words=()) -> MoodEntry:
    at = datetime(2026, 5, 4, hour, tzinfo=UTC) + timedelta(days=day)
    return MoodEntry(at, "UTC", valence, energy, words=tuple(words))


def kinds(report) -> list[Kind]:
    return [line.kind for line in report.lines]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(entry, st.integers(-10, 17), st.floats(-1, 1), st.floats(-1, 1)), max_size=40))
def test_seven_days_and_only_their_own_check_ins(rows):
    report = week(rows, MONDAY)
    inside = [row for row in rows if MONDAY <= row.day <= MONDAY + timedelta(days=6)]
    assert len(report.days) == 7 and report.n == len(inside) == sum(day.n for day in report.days)
    assert all((day.weather is None) == (day.n == 0) for day in report.days)
    if inside:
        assert report.low.valence <= report.high.valence
    assert report.lines


@pytest.mark.parametrize(
    ("valence", "energy", "expected"),
    [
        (0.8, 0.3, Weather.CLEAR),
        (0.8, -0.3, Weather.STILL),
        (0.3, 0, Weather.BRIGHT),
        (0, 0, Weather.CLOUDY),
        (-0.3, -0.5, Weather.GREY),
        (-0.3, 0.5, Weather.WINDY),
        (-0.8, -0.5, Weather.RAIN),
        (-0.8, 0.9, Weather.STORM),
    ],
)
def test_weather_words(valence, energy, expected):
    assert weather([entry(0, valence, energy)]) is expected


def test_a_day_of_both_is_changeable():
    assert weather([entry(0, 0.6), entry(0, -0.6)]) is Weather.CHANGEABLE


def test_an_empty_week_says_so_and_nothing_else():
    report = week([], MONDAY)
    assert kinds(report) == [Kind.EMPTY]
    assert report.high is report.low is None and not report.enough


def test_a_few_check_ins_are_not_enough():
    report = week([entry(day, 0.5) for day in range(4)], MONDAY)
    assert (kinds(report), report.lines[0].n, report.enough) == ([Kind.FEW], 4, False)


@pytest.mark.parametrize(
    ("then", "now", "kind"),
    [(-0.5, 0.5, Kind.BRIGHTER), (0.5, -0.5, Kind.HARDER), (0.3, 0.4, Kind.STEADY)],
)
def test_the_comparison_with_the_week_before(then, now, kind):
    earlier = [entry(day - 7, then) for day in range(6)]
    report = week([entry(day, now) for day in range(6)], MONDAY, before=earlier)
    assert report.lines[0].kind is kind and report.lines[0].n == 6


def test_a_difference_within_the_noise_is_not_called_one():
    before = [entry(day - 7, value) for day, value in enumerate([-0.9, 0.9, -0.8, 0.8, 0])]
    after = [entry(day, value) for day, value in enumerate([-0.6, 0.9, -0.4, 0.9, 0.7])]
    assert week(after, MONDAY, before=before).lines[0].kind is Kind.STEADY


def test_without_a_week_before_there_is_no_comparison():
    report = week([entry(day, 0.2) for day in range(6)], MONDAY, before=[entry(-1, 0)])
    assert report.lines[0].kind is Kind.NO_COMPARISON


def test_words_used_twice_are_named_most_used_first():
    rows = [entry(0, 0, words=["tired", "sad"]), entry(1, 0, words=["tired"]), entry(2, 0, words=["okay"])]
    report = week(rows, MONDAY)
    assert report.words[0] == ("tired", 2)
    line = next(line for line in report.lines if line.kind is Kind.WORDS)
    assert (line.names, line.n) == (("tired",), 2)


@pytest.mark.parametrize(
    ("before", "after", "kind", "amount"),
    [
        (8, 5, Kind.PRACTICE_EASED, 3),
        (5, 5, Kind.PRACTICE_SAME, 0),
        (4, 6, Kind.PRACTICE_HARDER, 2),
    ],
)
def test_practices_are_told_either_way(before, after, kind, amount):
    at = datetime(2026, 5, 6, 9, tzinfo=UTC)
    report = week([], MONDAY, practices=[Eased(at, "breathing", before, after)] * 2)
    line = report.lines[-1]
    assert (line.kind, line.n, line.amount) == (kind, 2, amount)


def test_practices_of_other_weeks_do_not_count_in_the_persons_own_zone():
    sunday_night = datetime(2026, 5, 3, 23, tzinfo=UTC)
    row = Eased(sunday_night, "breathing", 8, 2)
    assert not week([], MONDAY, practices=[row]).eased
    assert week([], MONDAY, practices=[row], tz="Asia/Tokyo").eased


@settings(max_examples=50, deadline=None)
@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 6))
def test_a_week_begins_on_its_day_and_holds_the_date(day, starts_on):
    start = first_day(day, starts_on=starts_on)
    assert start.weekday() == starts_on and 0 <= (day - start).days < 7
