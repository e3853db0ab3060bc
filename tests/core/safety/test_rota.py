"""Duty by the clock on the wall: no change of the clock opens a gap, cover wins, gaps are named."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.safety.rota import Cover, Rota, Span, Weekly, instant

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia",
         "America/St_Johns", "Africa/Casablanca", "Asia/Tehran")  # fmt: skip
quarters = st.integers(0, 95).map(lambda number: time(number // 4, number % 4 * 15))
moments = st.datetimes(datetime(2011, 1, 1), datetime(2030, 1, 1)).map(
    lambda moment: moment.replace(tzinfo=UTC)
)
CHANGES = [
    ("Europe/Berlin", datetime(2026, 3, 29, tzinfo=UTC)),
    ("Europe/Berlin", datetime(2026, 10, 25, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 3, 8, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 11, 1, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 4, 4, tzinfo=UTC)),
    ("Pacific/Apia", datetime(2011, 12, 30, tzinfo=UTC)),
]


def tiled(cuts: list[time], zone: str) -> Rota:
    """A week without a gap: each day is cut at the same times, each piece has somebody else."""
    clock = sorted(set(cuts))
    ends = [*clock[1:], clock[0]]
    return Rota(
        ZoneInfo(zone),
        tuple(
            Weekly(f"p{number}", day, starts, ends[number])
            for day in range(7)
            for number, starts in enumerate(clock)
        ),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(quarters, min_size=1, max_size=4), st.sampled_from(ZONES), moments)
def test_a_week_without_a_gap_has_none_at_any_moment_in_any_zone(cuts, zone, now):
    rota = tiled(cuts, zone)
    assert len(rota.on_call(now)) == 1
    assert rota.gaps(now, now + timedelta(days=9)) == ()


@pytest.mark.parametrize(("zone", "day"), CHANGES)
@settings(max_examples=15, deadline=None)
@given(cuts=st.lists(quarters, min_size=1, max_size=4))
def test_a_change_of_the_clock_opens_no_gap(zone, day, cuts):
    rota = tiled(cuts, zone)
    for quarter in range(-96, 192):
        assert len(rota.on_call(day + timedelta(minutes=15 * quarter))) == 1
    assert rota.gaps(day - timedelta(days=1), day + timedelta(days=2)) == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 6), quarters, quarters), max_size=6), st.sampled_from(ZONES), moments
)
def test_gaps_are_exactly_where_nobody_has_duty(shifts, zone, now):
    rota = Rota(ZoneInfo(zone), tuple(Weekly("a", *shift) for shift in shifts))
    gaps = rota.gaps(now, now + timedelta(days=7))
    for hour in range(0, 7 * 24, 5):
        moment = now + timedelta(hours=hour)
        assert bool(rota.on_call(moment)) is not any(gap.starts <= moment < gap.ends for gap in gaps)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2011, 1, 1), date(2030, 1, 1)), quarters, quarters, st.sampled_from(ZONES))
def test_a_later_time_on_the_wall_is_never_an_earlier_moment(day, one, other, zone):
    early, late = sorted((one, other))
    assert instant(day, early, ZoneInfo(zone)) <= instant(day, late, ZoneInfo(zone))


def test_a_skipped_time_is_the_moment_of_the_change():
    assert instant(date(2026, 3, 29), time(2, 30), BERLIN) == datetime(2026, 3, 29, 1, tzinfo=UTC)


def test_a_time_that_comes_twice_is_the_first_of_the_two():
    assert instant(date(2026, 10, 25), time(2, 30), BERLIN) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_night_shift_ends_on_the_next_day():
    rota = Rota(BERLIN, (Weekly("night", 4, time(20), time(8)),))
    friday = datetime(2026, 11, 20, tzinfo=BERLIN)
    assert rota.on_call(friday.replace(hour=19, minute=59)) == ()
    assert rota.on_call(friday.replace(hour=20)) == ("night",)
    assert rota.on_call(friday + timedelta(days=1, hours=7, minutes=59)) == ("night",)
    assert rota.on_call(friday + timedelta(days=1, hours=8)) == ()


def test_the_same_time_at_both_ends_is_a_whole_day():
    rota = Rota(BERLIN, (Weekly("day", 4, time(8), time(8)),))
    friday = datetime(2026, 11, 20, 8, tzinfo=BERLIN)
    assert rota.gaps(friday, friday + timedelta(days=1)) == ()


def test_cover_takes_the_place_of_the_week_and_fills_a_gap():
    friday = datetime(2026, 11, 20, 12, tzinfo=UTC)
    rota = Rota(
        ZoneInfo("UTC"),
        (Weekly("tova", 4, time(8), time(13)),),
        (Cover("kim", friday, friday + timedelta(hours=2)),),
    )
    assert rota.on_call(friday) == ("kim",)
    assert rota.on_call(friday - timedelta(hours=1)) == ("tova",)
    assert rota.gaps(friday, friday + timedelta(hours=3)) == (
        Span(friday + timedelta(hours=2), friday + timedelta(hours=3)),
    )


def test_the_next_is_whoever_has_duty_after_now_and_is_not_told_yet():
    friday = datetime(2026, 11, 20, 12, tzinfo=UTC)
    rota = Rota(
        ZoneInfo("UTC"),
        (
            Weekly("a", 4, time(8), time(20)),
            Weekly("b", 4, time(20), time(8)),
            Weekly("c", 5, time(8), time(20)),
        ),
    )
    assert rota.following(friday, but=("a",)) == "b"
    assert rota.following(friday, but=("a", "b")) == "c"
    assert rota.following(friday, but=("a", "b", "c")) == ""
    assert Rota(ZoneInfo("UTC")).following(friday) == ""
