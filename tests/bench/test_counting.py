"""Intervals and predictive values are those of the books."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.bench.safety.counting import Share, percentile, plain, predictive_value


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(246, 346, 0.661, 0.756), (62, 71, 0.776, 0.932), (0, 2000, 0.0, 0.0019), (5, 5, 0.566, 1.0)],
)
def test_the_interval_is_wilsons(hits, of, low, high):
    assert Share(hits, of).interval == pytest.approx((low, high), abs=0.001)


@settings(max_examples=40)
@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_share_lies_in_its_interval(pair):
    share = Share(*pair)
    low, high = share.interval
    assert 0 <= low <= share.value + 1e-12
    assert share.value - 1e-12 <= high <= 1


def test_nothing_counted_says_nothing():
    assert Share(0, 0).interval == (0.0, 1.0)
    assert str(Share(0, 0)) == "none to count"


def test_a_share_is_readable_and_goes_into_json():
    assert str(Share(57, 121)) == "57 of 121: 47.1 % (38.4 % to 56.0 %)"
    assert json.loads(json.dumps({"x": Share(1, 2)}, default=plain))["x"]["share"] == 0.5
    with pytest.raises(TypeError):
        json.dumps({"x": object()}, default=plain)


def test_predictive_value_follows_bayes():
    assert predictive_value(0.9, 0.1, 0.5) == pytest.approx(0.9)
    assert predictive_value(1.0, 0.01, 0.01) == pytest.approx(0.5025, abs=1e-3)
    assert predictive_value(0.0, 0.0, 0.01) == 0.0


def test_a_percentile_is_one_of_the_values():
    assert percentile(range(1, 101), 0.95) == 96
    assert percentile([3.0], 0.95) == 3.0
