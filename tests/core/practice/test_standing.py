"""Papers, who needs somebody first, and numbers too small to be shown."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from leeward.core.practice.attention import Facts, Why, first, signs
from leeward.core.practice.credentials import Papers, Stage, may_be_found, may_care, runs_out_soon, stage
from leeward.core.practice.measures import share, shown, tally, usual
from leeward.core.shares import FEWEST

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("papers", "expected", "found", "cares"),
    [
        (Papers(), Stage.ASKED, False, False),
        (Papers(TODAY), Stage.VERIFIED, True, True),
        (Papers(TODAY - timedelta(days=1)), Stage.EXPIRED, False, True),
        (Papers(TODAY, refused=True), Stage.REFUSED, False, False),
        (Papers(TODAY, suspended=True), Stage.SUSPENDED, False, False),
    ],
)
def test_papers_decide_who_is_found_and_who_goes_on(papers, expected, found, cares):
    assert stage(papers, TODAY) is expected
    assert may_be_found(papers, TODAY) is found
    assert may_care(papers, TODAY) is cares


def test_the_administrator_is_told_in_time():
    assert runs_out_soon(Papers(TODAY + timedelta(days=30)), TODAY)
    assert not runs_out_soon(Papers(TODAY + timedelta(days=31)), TODAY)
    assert not runs_out_soon(Papers(TODAY - timedelta(days=1)), TODAY)


def ago(days):
    return NOW - timedelta(days=days)


def test_danger_stands_before_a_missed_session_before_silence_before_quiet():
    found = first(
        [
            Facts("fine", last_at=ago(1)),
            Facts("silent", last_at=ago(20)),
            Facts("longer", last_at=ago(40)),
            Facts("missed", missed_at=ago(2), last_at=ago(1)),
            Facts("danger", danger_at=ago(5), last_at=ago(30)),
            Facts("newer", danger_at=ago(1)),
        ],
        now=NOW,
    )
    assert [one.id for one in found] == ["newer", "danger", "missed", "longer", "silent", "fine"]
    assert [sign.why for sign in found[1].signs] == [Why.DANGER, Why.SILENCE]


def test_where_nothing_is_shared_nothing_is_said():
    assert signs(Facts("a"), now=NOW) == ()


def test_what_is_long_past_is_no_sign():
    assert signs(Facts("a", danger_at=ago(15), missed_at=ago(15), last_at=ago(1)), now=NOW) == ()


def test_small_counts_are_not_shown():
    assert shown(FEWEST - 1) is None
    assert shown(FEWEST) == FEWEST
    assert usual([1, 2, 3, 4]) is None
    assert usual([1, 2, 3, 4, 90]) == 3
    assert tally([["en"]] * 5 + [["hi", "hi"]]) == {"en": 5, "hi": None}


def test_a_share_never_points_at_the_few_on_either_side():
    assert share(6, 12) == 50
    assert share(4, 12) is None
    assert share(9, 12) is None
    assert share(12, 12) == 100
    assert share(2, 4) is None
