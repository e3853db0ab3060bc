"""Counting what people said: intervals that know of people, and small groups that stay hidden."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.companion.evaluation import Rating, Verdict, report, share
from leeward.core.shares import FEWEST


def verdicts(people: int, strategy: str, verdict: str = "helped", start: int = 0) -> list[Verdict]:
    return [Verdict(f"p{start + n}", verdict, strategy, "scripted", "en") for n in range(people)]


def test_wilsons_interval_for_people_who_rated_once() -> None:
    """81 of 263: 0.2553 to 0.3662 (Newcombe 1998, table I, method 3)."""
    found = share([(1, 1)] * 81 + [(0, 1)] * 182)
    assert (round(found.low, 3), round(found.high, 3)) == (0.255, 0.366)


def test_ten_replies_to_one_person_count_for_less_than_ten_people() -> None:
    alone = share([(1, 1)] * 30 + [(0, 1)] * 30)
    clustered = share([(10, 10)] * 3 + [(0, 10)] * 3)
    assert clustered.high - clustered.low > 2 * (alone.high - alone.low)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)), min_size=1, max_size=12))
def test_a_share_lies_in_its_interval_and_the_interval_in_zero_to_one(raw: list[tuple[int, int]]) -> None:
    found = share([(min(hits, of), of) for hits, of in raw])
    assert 0 <= found.low <= found.value + 1e-9 and found.value - 1e-9 <= found.high <= 1


def test_a_group_of_fewer_than_five_people_is_hidden_whatever_its_n() -> None:
    many = [row for row in verdicts(FEWEST - 1, "question") for _ in range(50)]
    found = report(many, [])
    assert all(group.hidden and group.n == 0 for group in found.groups)
    assert "200" not in str(found.to_mapping())


def test_one_hidden_group_cannot_be_worked_out_from_the_total() -> None:
    given_ = [
        *verdicts(9, "question"),
        *verdicts(6, "validation", start=9),
        *verdicts(2, "planning", start=20),
    ]
    hidden = {group.name for group in report(given_, []).groups if group.by == "strategy" and group.hidden}
    assert hidden == {"planning", "validation"}


def test_ratings_are_averaged_over_people_and_small_scales_are_hidden() -> None:
    rated = [Rating(f"p{n}", before=8, after=5 + n % 2, heard=7) for n in range(6)]
    few = [Rating("p1", heard=3), Rating("p2", before=4)]
    heard, change = report([], [*rated, *few]).scales
    assert (change.people, change.n) == (6, 6) and change.mean is not None
    assert change.mean.value == pytest.approx(-2.5) and change.mean.low < -2.5 < change.mean.high
    assert heard.n == 7
    assert all(scale.mean is None and scale.n == 0 for scale in report([], few).scales)


def test_no_token_of_a_person_is_in_what_is_exported() -> None:
    assert "p3" not in str(report(verdicts(8, "question"), []).to_mapping())
