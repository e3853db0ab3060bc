"""The plan for the waiting list: exact, within places, and fair to who waits longest."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.practice.assignment import PASSED_OVER_AT_MOST, cheapest, plan, weight
from leeward.core.practice.matching import match
from leeward.core.practice.terms import Need, Offer, Wish

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def offer(name, places=1, languages=("en",), needs=()):
    return Offer(name, languages, frozenset(), "UTC", frozenset(needs), places=places)


def wish(name, days=0.0, **more):
    return Wish(name, more.pop("languages", ("en",)), NOW - timedelta(days=days), **more)


def pairs(found):
    return {one.wish.id: one.offer.id for one in found}


matrices = st.integers(1, 5).flatmap(
    lambda rows: st.integers(rows, 6).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(-20, 20), min_size=columns, max_size=columns), min_size=rows, max_size=rows
        )
    )
)


@settings(max_examples=80, deadline=None)
@given(matrices)
def test_no_other_assignment_is_cheaper(values):
    cost = np.array(values, dtype=float)
    rows, columns = cost.shape
    answer = cheapest(cost)
    assert len(set(answer)) == rows
    best = min(sum(cost[row, to[row]] for row in range(rows)) for to in permutations(range(columns), rows))
    assert cost[np.arange(rows), answer].sum() == best


def test_costs_that_cannot_be_compared_are_refused():
    for broken in (np.array([[np.nan]]), np.zeros((2, 1))):
        with pytest.raises(ValueError, match="finite"):
            cheapest(broken)


def test_the_best_for_all_beats_the_best_for_the_first():
    both = offer("both", needs=[Need.GRIEF, Need.SLEEP])
    grief = offer("grief", needs=[Need.GRIEF])
    found = plan(
        [wish("a", needs=frozenset({Need.GRIEF})), wish("b", needs=frozenset({Need.SLEEP}))],
        [both, grief],
        now=NOW,
    )
    assert pairs(found) == {"a": "grief", "b": "both"}


def test_places_are_never_exceeded_and_who_cannot_be_matched_waits_on():
    waiting = [wish(str(number)) for number in range(5)] + [wish("far", days=400, languages=("pt",))]
    found = plan(waiting, [offer("one", places=2), offer("two", places=1), offer("full", places=0)], now=NOW)
    taken = [one.offer.id for one in found]
    assert (taken.count("one"), taken.count("two"), taken.count("full")) == (2, 1, 0)
    assert "far" not in pairs(found)


people = st.lists(
    st.tuples(st.floats(0, 200), st.frozensets(st.sampled_from(Need), max_size=3), st.booleans()),
    min_size=2,
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(people, st.frozensets(st.sampled_from(Need), max_size=4))
def test_nobody_is_passed_over_for_who_came_much_later(rows, works_with):
    """For one place that both could have, seventy days of waiting outweigh any fit and any urgency."""
    waiting = [wish(str(n), days, needs=needs, urgent=urgent) for n, (days, needs, urgent) in enumerate(rows)]
    (chosen,) = plan(waiting, [offer("one", needs=works_with)], now=NOW)
    longest = min(one.since for one in waiting)
    assert chosen.wish.since - longest <= timedelta(days=PASSED_OVER_AT_MOST)


def test_the_worst_fit_is_seen_in_time_while_better_fits_keep_coming():
    """Every week one place, and a newcomer who fits perfectly and is in danger."""
    needs = frozenset({Need.GRIEF})
    waiting = [wish("plain", 0, needs=frozenset({Need.SLEEP}))]
    for week in range(1, 30):
        now = NOW + timedelta(weeks=week)
        waiting.append(Wish(f"new-{week}", ("en",), now, needs=needs, urgent=True))
        (chosen,) = plan(waiting, [offer("one", needs=needs)], now=now)
        if chosen.wish.id == "plain":
            assert week * 7 <= PASSED_OVER_AT_MOST + 7
            return
        waiting.remove(chosen.wish)
    pytest.fail("somebody was passed over for ever")


@settings(max_examples=40, deadline=None)
@given(people, st.integers(0, 5), st.integers(1, 3))
def test_danger_never_lowers_the_chance(rows, who, places):
    waiting = [wish(str(n), days, needs=needs, urgent=urgent) for n, (days, needs, urgent) in enumerate(rows)]
    who %= len(waiting)
    waiting[who] = replace(waiting[who], urgent=False)
    offers = [offer("one", places, needs=[Need.GRIEF])]
    if waiting[who].id in pairs(plan(waiting, offers, now=NOW)):
        waiting[who] = replace(waiting[who], urgent=True)
        assert waiting[who].id in pairs(plan(waiting, offers, now=NOW))


def test_waiting_decides_who_and_never_to_whom():
    near, far = offer("near", needs=[Need.GRIEF]), offer("far")
    for days in (0, 300):
        someone = wish("a", days, needs=frozenset({Need.GRIEF}), urgent=bool(days))
        assert pairs(plan([someone], [far, near], now=NOW)) == {"a": "near"}
        gap = weight(someone, match(someone, near, now=NOW), now=NOW) - weight(
            someone, match(someone, far, now=NOW), now=NOW
        )
        assert gap == pytest.approx(30)


def test_nobody_waiting_and_nobody_free():
    assert plan([], [offer("one")], now=NOW) == ()
    assert plan([wish("a")], [], now=NOW) == ()
