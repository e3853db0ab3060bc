"""Opening hours: over midnight, over clock changes, in the line's own zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.content import ContentError
from leeward.core.safety.hours import DAYS, Hours

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ["Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kathmandu", "America/Santiago", "UTC"]


def hours(*spans):
    return Hours.from_data([dict(zip(("days", "from", "to"), span, strict=True)) for span in spans], "here")


def at(zone, *when):
    return datetime(*when, tzinfo=zone)


def test_a_daily_line_says_until_when_in_its_own_clock():
    opening = hours(("daily", "09:00", "22:00")).at(datetime(2026, 11, 20, 12, tzinfo=UTC), BERLIN)
    assert opening.open
    assert opening.until == at(BERLIN, 2026, 11, 20, 22)


def test_the_same_moment_is_closed_where_the_sun_is_elsewhere():
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    opening = hours(("daily", "09:00", "22:00")).at(now, ZoneInfo("Asia/Tokyo"))
    assert opening.open  # 21:00
    opening = hours(("daily", "09:00", "20:00")).at(now, ZoneInfo("Asia/Tokyo"))
    assert opening.open is False
    assert opening.next == at(ZoneInfo("Asia/Tokyo"), 2026, 11, 21, 9)


def test_an_evening_line_is_open_after_midnight_and_closes_in_the_morning():
    line = hours((["fri"], "19:00", "07:00"))
    for when in ((2026, 11, 20, 23, 59), (2026, 11, 21, 0, 0), (2026, 11, 21, 6, 59)):
        assert line.at(at(BERLIN, *when), BERLIN).until == at(BERLIN, 2026, 11, 21, 7)
    closed = line.at(at(BERLIN, 2026, 11, 21, 7), BERLIN)
    assert closed.open is False
    assert closed.next == at(BERLIN, 2026, 11, 27, 19)


def test_openings_that_touch_are_one():
    line = hours(("daily", "18:00", "24:00"), ("daily", "00:00", "03:00"))
    assert line.at(at(BERLIN, 2026, 11, 20, 20), BERLIN).until == at(BERLIN, 2026, 11, 21, 3)


def test_a_line_whose_spans_leave_no_gap_is_always_open():
    assert hours(("daily", "00:00", "24:00")).at(at(BERLIN, 2026, 11, 20, 4), BERLIN).always


@pytest.mark.parametrize(
    ("day", "length"),
    [((2026, 3, 28), 11), ((2026, 10, 24), 13), ((2026, 6, 1), 12)],
    ids=["spring", "autumn", "usual"],
)
def test_a_night_of_the_clock_change_is_as_long_as_it_really_is(day, length):
    line = hours(("daily", "20:00", "08:00"))
    start = at(BERLIN, *day, 20).astimezone(UTC)
    assert line.at(start, BERLIN).until.astimezone(UTC) - start == timedelta(hours=length)
    assert line.at(start + timedelta(hours=length, seconds=-1), BERLIN).open
    assert line.at(start + timedelta(hours=length), BERLIN).open is False


def test_hours_nobody_wrote_down_are_neither_open_nor_closed():
    assert Hours.from_data("unknown", "here").at(at(BERLIN, 2026, 1, 1), BERLIN).open is None


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        hours(("daily", "09:00", "22:00")).at(datetime(2026, 1, 1), BERLIN)


DAY = {"days": "daily", "from": "09:00", "to": "22:00"}


@pytest.mark.parametrize(
    "data",
    [
        "sometimes",
        [],
        ["mon"],
        None,
        [DAY | {"from": "9:00"}],
        [DAY | {"from": 540}],
        [DAY | {"to": "24:30"}],
        [DAY | {"to": "09:00"}],
        [DAY | {"days": ["monday"]}],
        [DAY | {"days": []}],
    ],
)
def test_broken_hours_name_the_place(data):
    with pytest.raises(ContentError, match=r"xx\.yaml"):
        Hours.from_data(data, "xx.yaml")


clock = st.integers(0, 47).map(lambda half: f"{half // 2:02}:{half % 2 * 30:02}")
span = st.tuples(st.lists(st.sampled_from(DAYS), min_size=1, max_size=7, unique=True), clock, clock).filter(
    lambda item: item[1] != item[2]
)
moments = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))


@settings(max_examples=60, deadline=None)
@given(st.lists(span, min_size=1, max_size=4), moments, st.sampled_from(ZONES))
def test_what_is_said_now_holds_until_it_says_it_changes(spans, now, zone_name):
    line, zone = hours(*spans), ZoneInfo(zone_name)
    said = line.at(now, zone)
    if said.always:
        return
    change = (said.until or said.next).astimezone(UTC)
    assert change > now
    assert line.at(change, zone).open is not said.open
    halfway = now + (change - now) / 2
    assert line.at(halfway, zone).open is said.open


@settings(max_examples=40, deadline=None)
@given(span, moments, st.sampled_from(ZONES))
def test_it_agrees_with_the_clock_on_the_wall(one, now, zone_name):
    """Away from clock changes, open means that the wall clock is inside a span of today or of last night."""
    zone = ZoneInfo(zone_name)
    local = now.astimezone(zone)
    nearby = [(now + timedelta(days=shift)).astimezone(zone).utcoffset() for shift in (-2, 2)]
    if len({local.utcoffset(), *nearby}) > 1:
        return
    days, start, end = one
    wall = f"{local:%H:%M:%S}"
    today, yesterday = DAYS[local.weekday()], DAYS[(local.weekday() - 1) % 7]
    over = end < start
    expected = (today in days and start <= wall and (over or wall < end)) or (
        over and yesterday in days and wall < end
    )
    assert hours(one).at(now, zone).open is expected
