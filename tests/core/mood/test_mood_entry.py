"""Does a check-in land on the day and the moment that the person meant?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.mood.entry import MoodEntry, local_day, moment, zone

ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Kathmandu",
]
few = settings(max_examples=80, deadline=None)
walls = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2035, 12, 31))


@few
@given(walls, st.sampled_from(ZONES))
def test_a_time_that_exists_comes_back_as_it_was_meant(wall, name):
    at = moment(wall, name)
    shown = at.astimezone(zone(name)).replace(tzinfo=None)
    skipped = shown - wall
    # Only a time that the clocks skipped may move, and by no more than the jump (a whole day in Apia, 2011).
    assert timedelta(0) <= skipped <= timedelta(days=1)
    if skipped == timedelta(0):
        assert local_day(at, name) == wall.date()


@few
@given(st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2035, 12, 31)), st.sampled_from(ZONES))
def test_every_moment_belongs_to_one_day_whose_midnights_enclose_it(wall, name):
    at = wall.replace(tzinfo=UTC)
    day = local_day(at, name)
    shown = at.astimezone(ZoneInfo(name))
    assert (shown.year, shown.month, shown.day) == (day.year, day.month, day.day)


def test_a_skipped_hour_is_moved_behind_the_jump():
    at = moment(datetime(2026, 3, 29, 2, 30), "Europe/Berlin")
    assert at.astimezone(ZoneInfo("Europe/Berlin")).hour == 3


def test_a_doubled_hour_is_the_first_of_the_two():
    at = moment(datetime(2026, 10, 25, 2, 30), "Europe/Berlin")
    assert at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_same_moment_is_two_days_in_two_zones():
    at = datetime(2026, 5, 1, 23, 30, tzinfo=UTC)
    assert MoodEntry(at, "Asia/Kolkata", 0, 0).day == date(2026, 5, 2)
    assert MoodEntry(at, "America/New_York", 0, 0).day == date(2026, 5, 1)


@pytest.mark.parametrize("name", ["", "Mars/Base", "../../etc/passwd", "Europe", "x" * 300])
def test_no_such_zone(name):
    with pytest.raises(ValueError, match="not a time zone"):
        zone(name)


@pytest.mark.parametrize(("valence", "energy"), [(1.01, 0), (0, -1.5), (float("nan"), 0)])
def test_off_the_field_is_refused(valence, energy):
    with pytest.raises(ValueError, match="between -1 and 1"):
        MoodEntry(datetime.now(UTC), "UTC", valence, energy)


def test_a_naive_time_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        MoodEntry(datetime(2026, 1, 1), "UTC", 0, 0)
    with pytest.raises(ValueError, match="time zone"):
        local_day(datetime(2026, 1, 1), "UTC")
    with pytest.raises(ValueError, match="no zone"):
        moment(datetime.now(UTC), "UTC")
