"""Spans: joined and cut, they hold exactly the minutes that sets of minutes would hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.scheduling.spans import (
    Span,
    joined_quarters,
    minus,
    next_quarter,
    on_the_grid,
    quarters,
    union,
)

START = datetime(2026, 3, 28, tzinfo=UTC)


def span(first: int, last: int) -> Span:
    return Span(START + timedelta(minutes=first), START + timedelta(minutes=last))


pieces = st.tuples(st.integers(0, 200), st.integers(1, 60)).map(lambda pair: span(pair[0], sum(pair)))
many = st.lists(pieces, max_size=8)


def minutes(spans) -> set[int]:
    return {
        minute
        for one in spans
        for minute in range(
            int((one.start - START).total_seconds() // 60), int((one.end - START).total_seconds() // 60)
        )
    }


@settings(max_examples=60, deadline=None)
@given(many, many)
def test_union_and_minus_are_those_of_sets(some, holes):
    assert minutes(union(some)) == minutes(some)
    assert minutes(minus(some, holes)) == minutes(some) - minutes(holes)
    for result in (union(some), minus(some, holes)):
        assert all(a.end <= b.start for a, b in pairwise(result))


@settings(max_examples=60, deadline=None)
@given(pieces)
def test_quarters_cover_the_span_and_nothing_more_than_a_started_quarter(one):
    (covered,) = joined_quarters(quarters(one))
    assert covered.holds(one)
    assert covered.end - one.end < timedelta(minutes=15)
    assert one.start - covered.start < timedelta(minutes=15)


@settings(max_examples=60, deadline=None)
@given(pieces, pieces)
def test_spans_that_share_time_share_a_quarter(one, other):
    """What the database's unique key rests on."""
    if one.meets(other):
        assert set(quarters(one)) & set(quarters(other))


def test_two_sessions_that_touch_share_no_quarter():
    assert not set(quarters(span(0, 50))) & set(quarters(span(60, 110)))
    assert list(quarters(span(0, 50))) == list(quarters(span(0, 60)))


def test_the_grid():
    assert on_the_grid(START) and not on_the_grid(START + timedelta(minutes=5))
    assert next_quarter(START + timedelta(minutes=1)) == START + timedelta(minutes=15)
    assert next_quarter(START) == START


def test_a_span_without_time_or_zone_is_refused():
    with pytest.raises(ValueError, match="after"):
        Span(START, START)
    with pytest.raises(ValueError, match="zone"):
        Span(datetime(2026, 1, 1), datetime(2026, 1, 2))
