"""Does the trend stay silent when there is too little, and show honest doubt when there is enough?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.mood.entry import MoodEntry
from leeward.core.mood.trends import ENOUGH, daily_means, difference, interval, trend

START = datetime(2026, 5, 4, 12, tzinfo=UTC)


def entry(day: float, valence: float, tz: str = "UTC") -> MoodEntry:
    return MoodEntry(START + timedelta(days=day), tz, valence, 0)


entries = st.lists(
    st.builds(entry, st.floats(0, 40), st.floats(-1, 1), st.sampled_from(["UTC", "Asia/Tokyo"])), max_size=40
)


@settings(max_examples=60, deadline=None)
@given(entries)
def test_the_band_holds_the_mean_and_stays_on_the_field(rows):
    result = trend(rows)
    assert result.n == len(rows) == sum(day.n for day in result.days)
    for point in result.points:
        assert -1 <= point.low <= point.mean <= point.high <= 1
        assert point.n >= ENOUGH and point.days >= 3


@settings(max_examples=60, deadline=None)
@given(entries, st.randoms())
def test_the_order_of_entries_does_not_matter(rows, rng):
    mixed = list(rows)
    rng.shuffle(mixed)
    days, again = daily_means(rows), daily_means(mixed)
    assert [(day.day, day.n) for day in days] == [(day.day, day.n) for day in again]
    assert [day.valence for day in days] == pytest.approx([day.valence for day in again])


def test_four_check_ins_are_not_enough_and_five_are():
    four = [entry(day, 0.2) for day in range(4)]
    assert not trend(four).enough
    assert trend([*four, entry(4, 0.4)]).enough


def test_five_on_one_day_say_nothing_about_days():
    assert not trend([entry(hour / 24, 0.5) for hour in range(5)]).enough


def test_the_interval_is_the_t_interval():
    # By hand: mean 3, s = sqrt(2.5), t(0.975, 4) = 2.776, half width 2.776 * sqrt(2.5 / 5) = 1.963.
    assert interval([1, 2, 3, 4, 5]) == pytest.approx((1.037, 4.963), abs=0.001)
    with pytest.raises(ValueError, match="at least two"):
        interval([1])


def test_a_day_with_many_check_ins_weighs_as_one_day():
    rows = [entry(0, 1)] * 1 + [entry(1, -1), entry(1.01, -1), entry(1.02, -1)] + [entry(2, 1)]
    assert trend(rows).points[-1].mean == pytest.approx(1 / 3)


def test_old_days_leave_the_window():
    rows = [entry(day, -1) for day in range(7)] + [entry(day, 1) for day in range(7, 14)]
    last = trend(rows).points[-1]
    assert (last.mean, last.n) == (1, 7)


def test_the_day_is_the_one_where_the_person_was():
    late = datetime(2026, 5, 4, 23, tzinfo=UTC)
    days = daily_means([MoodEntry(late, "UTC", 0, 0), MoodEntry(late, "Asia/Tokyo", 1, 0)])
    assert [day.day.day for day in days] == [4, 5]


def test_a_difference_with_its_doubt():
    step, low, high = difference([0, 0, 0], [1, 1, 1])
    assert (step, low, high) == (1, 1, 1)
    step, low, high = difference([-1, 0, 1], [-0.5, 0.5, 1.5])
    assert step == pytest.approx(0.5) and low < 0 < high
    with pytest.raises(ValueError, match="each side"):
        difference([1], [1, 2])
