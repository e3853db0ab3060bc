"""Hours across zones and clock changes, and the free times inside them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.adapters.rules_dateutil import DateutilRules
from leeward.core.scheduling.hours import (
    Hours,
    RuleUnusable,
    clock_shows,
    comes_twice,
    instant,
    left_out_by_the_clock,
    open_spans,
)
from leeward.core.scheduling.slots import Terms, by_day, fits, free_starts, weekly
from leeward.core.scheduling.spans import Span, on_the_grid, quarters, union

RULES = DateutilRules()
ZONES = (
    "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham",
    "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Apia", "UTC",
)  # fmt: skip
YEAR = date(2026, 1, 1)
zones = st.sampled_from(ZONES)
days = st.integers(0, 364).map(lambda number: YEAR + timedelta(days=number))
rules = st.sampled_from(["", "FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=2"])
clocks = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))


def spring(hour: int = 0, minute: int = 0) -> datetime:
    """A clock time in Berlin on the night the clocks go forward from 02:00 to 03:00."""
    return datetime(2026, 3, 29, hour, minute, tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)


def starts(rows, *, length=45, since, until, **terms):
    found = open_spans(rows, RULES, since, until)
    known = Terms(
        zone="Europe/Berlin", lengths=(length,), **{"buffer": 0, "notice": 0, "horizon": 366, **terms}
    )
    return free_starts(found, (), known, length, now=since, until=until)


def test_a_time_that_the_clocks_leave_out_is_never_offered():
    night = Hours(date(2026, 3, 29), time(1), time(5), "Europe/Berlin")
    found = starts([night], length=60, since=spring() - timedelta(days=1), until=spring(12))
    assert [clock_shows(one, "Europe/Berlin").strftime("%H:%M") for one in found] == [
        "01:00",
        "03:00",
        "04:00",
    ]
    assert left_out_by_the_clock(date(2026, 3, 29), time(2, 30), "Europe/Berlin")
    assert not left_out_by_the_clock(date(2026, 3, 29), time(3), "Europe/Berlin")


def test_a_time_that_comes_twice_is_offered_as_two_moments():
    night = Hours(date(2026, 10, 25), time(1), time(4), "Europe/Berlin")
    since = datetime(2026, 10, 24, tzinfo=UTC)
    found = starts([night], length=60, since=since, until=since + timedelta(days=2))
    shown = [clock_shows(one, "Europe/Berlin") for one in found]
    assert [one.strftime("%H:%M%z") for one in shown] == [
        "01:00+0200",
        "02:00+0200",
        "02:00+0100",
        "03:00+0100",
    ]
    assert [comes_twice(one, "Europe/Berlin") for one in found] == [False, True, True, False]


def test_a_gap_is_no_time_that_comes_twice():
    assert not any(comes_twice(spring() + timedelta(minutes=15 * n), "Europe/Berlin") for n in range(40))


@settings(max_examples=120, deadline=None)
@given(days, clocks, zones)
def test_the_clock_shows_what_was_asked_or_the_time_does_not_exist(day, clock, zone):
    shown = clock_shows(instant(day, clock, zone), zone)
    if left_out_by_the_clock(day, clock, zone):
        assert timedelta(0) < shown.replace(tzinfo=None) - datetime.combine(day, clock) <= timedelta(days=1)
    else:
        assert shown.replace(tzinfo=None) == datetime.combine(day, clock)
        assert shown.fold == 0
    assert on_the_grid(shown)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(days, clocks, clocks, zones, rules), max_size=4),
    days,
    st.integers(0, 60),
    st.sampled_from([25, 50, 60, 90]),
)  # fmt: skip
def test_free_times_lie_in_open_hours_touch_nothing_taken_and_never_overlap(rows, day, buffer, length):
    buffer -= buffer % 5
    hours = [Hours(first, start, end, zone, rule) for first, start, end, zone, rule in rows]
    now = instant(day, time(9), "UTC")
    until = now + timedelta(days=5)
    opened = open_spans(hours, RULES, now, until)
    taken = tuple(Span(one.start, one.start + timedelta(minutes=20)) for one in opened[::2])
    terms = Terms(lengths=(length,), buffer=buffer, notice=3, horizon=4)
    found = free_starts(opened, taken, terms, length, now=now, until=until)
    held = [number for one in found for number in quarters(terms.takes(one, length))]
    assert len(held) == len(set(held)), "two offers exclude each other"
    for one in found:
        session = Span(one, one + timedelta(minutes=length))
        assert any(space.holds(session) for space in union(opened))
        assert not any(terms.takes(one, length).meets(busy) for busy in taken)
        assert now + timedelta(hours=3) <= one < now + timedelta(days=4)
        assert fits(one, length, opened, terms, now=now)


@settings(max_examples=60, deadline=None)
@given(days, clocks, zones, st.integers(1, 4), st.integers(1, 20))
def test_a_weekly_appointment_keeps_its_clock_time_all_year(day, clock, zone, every, times):
    if left_out_by_the_clock(day, clock, zone):
        return
    turns = weekly(instant(day, clock, zone), zone, every=every, times=times)
    assert [turn.day for turn in turns] == [day + timedelta(weeks=every * n) for n in range(times)]
    for turn in turns:
        if turn.start is None:
            assert left_out_by_the_clock(turn.day, clock, zone)
        else:
            assert clock_shows(turn.start, zone).time() == clock


def test_a_weekly_appointment_in_the_hour_that_is_left_out_skips_that_night():
    turns = weekly(
        instant(date(2026, 3, 22), time(2, 30), "Europe/Berlin"), "Europe/Berlin", every=1, times=3
    )
    assert [turn.start is None for turn in turns] == [False, True, False]


def test_hours_over_midnight_a_day_left_out_and_rules_that_overlap():
    late = Hours(date(2026, 6, 1), time(22), time(2), "UTC", "FREQ=DAILY", (date(2026, 6, 2),))
    again = Hours(date(2026, 6, 1), time(23), time(3), "UTC", "FREQ=WEEKLY;BYDAY=MO")
    since = datetime(2026, 6, 1, tzinfo=UTC)
    found = union(open_spans([late, again], RULES, since, since + timedelta(days=3)))
    assert [(one.start.isoformat()[5:13], one.end.isoformat()[5:13]) for one in found] == [
        ("06-01T22", "06-02T03"),
        ("06-03T22", "06-04T02"),
    ]


def test_what_was_asked_for_in_secret_does_not_fit():
    opened = [Span(datetime(2026, 6, 1, 9, tzinfo=UTC), datetime(2026, 6, 1, 12, tzinfo=UTC))]
    now, terms = datetime(2026, 5, 31, tzinfo=UTC), Terms(lengths=(50,), notice=12, horizon=30)
    nine = opened[0].start
    assert fits(nine, 50, opened, terms, now=now)
    assert not fits(nine, 25, opened, terms, now=now), "a length that is not offered"
    assert not fits(nine + timedelta(minutes=5), 50, opened, terms, now=now), "off the grid"
    assert not fits(nine + timedelta(hours=2, minutes=15), 50, opened, terms, now=now), "beyond the end"
    assert not fits(nine, 50, opened, terms, now=nine - timedelta(hours=11)), "too soon"


@pytest.mark.parametrize(
    "rule",
    ["", "FREQ=SECONDLY", "FREQ=WEEKLY;BYHOUR=3", "FREQ=DAILY;BYDAY=MO", "FREQ=WEEKLY;COUNT=3;UNTIL=20270101",
     "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;FREQ=DAILY", "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
     "FREQ=WEEKLY;UNTIL=20271399", "FREQ=WEEKLY\nRRULE:FREQ=DAILY", "x" * 400],
)  # fmt: skip
def test_rules_that_cannot_be_used_are_refused(rule):
    with pytest.raises(RuleUnusable):
        RULES.check(rule)


def test_rules_that_are_used():
    first = date(2026, 1, 5)
    weekly_rule = RULES.days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", first, first, date(2026, 1, 24))
    assert weekly_rule == (date(2026, 1, 5), date(2026, 1, 8), date(2026, 1, 19), date(2026, 1, 22))
    assert RULES.days("FREQ=MONTHLY;BYDAY=1MO", first, first, date(2026, 3, 1)) == (first, date(2026, 2, 2))
    assert RULES.days("FREQ=DAILY;UNTIL=20260107T000000Z", first, first, date(2026, 2, 1))[-1] == date(
        2026, 1, 7
    )


def test_days_are_those_of_the_reader():
    moment = datetime(2026, 6, 1, 23, 30, tzinfo=UTC)
    assert by_day([moment], "Asia/Tokyo")[0][0] == date(2026, 6, 2)


def test_late_is_counted_in_hours_and_terms_that_make_no_sense_are_refused():
    now = datetime(2026, 6, 1, tzinfo=UTC)
    assert Terms(late=24).is_late(now + timedelta(hours=23), now)
    assert not Terms(late=24).is_late(now + timedelta(hours=24), now)
    for wrong in ({"lengths": ()}, {"lengths": (7,)}, {"buffer": 500}, {"horizon": 0}, {"late": 9999}):
        with pytest.raises(ValueError):
            Terms(**wrong)
