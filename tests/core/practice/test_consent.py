"""Consent stream by stream: all four conditions, each alone, and the moment it is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from leeward.core.practice.consent import Grant, Standing, Stream, in_order, may_see, seen

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
FULL = Standing(True, True, True, tuple(Grant(one, NOW) for one in Stream))


def test_nothing_is_seen_unless_agreed():
    assert seen(Standing(True, True, True), now=NOW) == frozenset()


@pytest.mark.parametrize("missing", ["works_here", "cares", "shares"])
@pytest.mark.parametrize("stream", Stream)
def test_each_condition_alone_closes_every_stream(missing, stream):
    assert may_see(FULL, stream, now=NOW)
    assert not may_see(replace(FULL, **{missing: False}), stream, now=NOW)


def test_one_stream_opens_no_other():
    one = Standing(True, True, True, (Grant(Stream.MOOD, NOW),))
    assert seen(one, now=NOW) == {Stream.MOOD}


def test_it_holds_from_the_moment_it_is_given_until_the_moment_it_is_taken_back():
    taken = NOW + timedelta(minutes=5)
    standing = Standing(True, True, True, (Grant(Stream.PLAN, NOW, taken),))
    assert not may_see(standing, Stream.PLAN, now=NOW - timedelta(seconds=1))
    assert may_see(standing, Stream.PLAN, now=taken - timedelta(microseconds=1))
    assert not may_see(standing, Stream.PLAN, now=taken)


def test_given_again_it_holds_again():
    old = Grant(Stream.PLAN, NOW - timedelta(days=2), NOW - timedelta(days=1))
    assert may_see(Standing(True, True, True, (old, Grant(Stream.PLAN, NOW))), Stream.PLAN, now=NOW)


def test_pages_show_streams_in_one_order():
    assert in_order([Stream.PLAN, Stream.MOOD]) == (Stream.MOOD, Stream.PLAN)
