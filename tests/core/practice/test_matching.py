"""Who fits whom: reasons that are true, barriers that hold, and danger that never makes anyone a worse fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.practice.matching import MOST, Kind, match
from leeward.core.practice.terms import (
    Approach,
    Audience,
    Fee,
    Need,
    Offer,
    Pronoun,
    Time,
    Venue,
    Wish,
    shared_times,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
OFFER = Offer(
    "tova",
    ("en", "hi"),
    frozenset({Time.WEEK_EVENING}),
    "Europe/London",
    frozenset({Need.GRIEF, Need.WORRY}),
    frozenset({Approach.CBT}),
    frozenset({Venue.VIDEO}),
    pronouns=Pronoun.SHE,
)
WISH = Wish("alice", ("hi", "en"), NOW, "Europe/London")


def kinds(lines):
    return {line.kind for line in lines}


def test_the_reasons_name_what_really_fits():
    wish = replace(WISH, needs=frozenset({Need.GRIEF, Need.SLEEP}), times=frozenset({Time.WEEK_EVENING}))
    offer = replace(OFFER, free_from=date(2026, 3, 9))
    found = match(wish, offer, now=NOW)
    told = {line.kind: line for line in found.reasons}
    assert found.possible
    assert told[Kind.LANGUAGE].what == ("hi", "en")
    assert told[Kind.NEED].what == (Need.GRIEF,)
    assert told[Kind.TIME].what == (Time.WEEK_EVENING,)
    assert told[Kind.PLACE].day == date(2026, 3, 9)
    assert [line.what for line in found.gaps if line.kind is Kind.NEED] == [(Need.SLEEP,)]


def test_a_pair_in_which_everything_fits_has_all_the_points():
    wish = replace(
        WISH,
        needs=frozenset({Need.GRIEF}),
        times=frozenset({Time.WEEK_EVENING}),
        approaches=frozenset({Approach.CBT}),
        venue=Venue.VIDEO,
        pronouns=frozenset({Pronoun.SHE}),
        known=frozenset({"tova"}),
    )
    assert match(wish, OFFER, now=NOW).points == MOST


def test_what_is_left_open_costs_nothing():
    assert match(WISH, OFFER, now=NOW).points == MOST


@pytest.mark.parametrize(
    ("change", "barrier"),
    [
        ({"languages": ("de",)}, Kind.LANGUAGE),
        ({"times": frozenset({Time.END_MORNING})}, Kind.TIME),
        ({"venue": Venue.IN_PERSON}, Kind.VENUE),
        ({"audience": Audience.COUPLE}, Kind.AUDIENCE),
        ({"avoid": frozenset({Approach.CBT})}, Kind.AVOID),
        ({"not_with": frozenset({"tova"})}, Kind.SAID_NO),
    ],
)
def test_each_barrier_stands_alone(change, barrier):
    assert match(replace(WISH, **change), OFFER, now=NOW).barriers == (barrier,)


@pytest.mark.parametrize(
    ("most", "costs", "possible"),
    [
        (Fee.FREE, Fee.SLIDING, False),
        (Fee.SLIDING, Fee.FIXED, False),
        (Fee.SLIDING, Fee.FREE, True),
        (Fee.FIXED, Fee.FIXED, True),
    ],
)
def test_nobody_is_proposed_what_they_cannot_pay(most, costs, possible):
    assert match(replace(WISH, fee=most), replace(OFFER, fee=costs), now=NOW).possible is possible


def test_one_way_to_avoid_among_others_is_told_and_bars_nothing():
    offer = replace(OFFER, approaches=frozenset({Approach.CBT, Approach.ACT}))
    found = match(replace(WISH, avoid=frozenset({Approach.CBT})), offer, now=NOW)
    assert found.possible
    assert kinds(found.gaps) == {Kind.AVOID}


def test_somebody_seen_before_is_preferred():
    wish = replace(WISH, known=frozenset({"tova"}))
    assert match(wish, OFFER, now=NOW).points > match(wish, replace(OFFER, id="noor"), now=NOW).points


def test_evenings_far_away_are_mornings_here():
    evening, morning = frozenset({Time.WEEK_EVENING}), frozenset({Time.WEEK_MORNING})
    assert not shared_times(evening, "Europe/London", evening, "America/Los_Angeles", NOW)
    assert shared_times(evening, "Europe/London", morning, "America/Los_Angeles", NOW) == evening
    assert not shared_times(evening, "Europe/London", morning, "Europe/London", NOW)


def test_saturday_begins_elsewhere_while_it_is_still_friday_here():
    friday, saturday = frozenset({Time.WEEK_EVENING}), frozenset({Time.END_MORNING})
    assert shared_times(friday, "America/Los_Angeles", saturday, "Asia/Tokyo", NOW) == friday


some = st.sampled_from
wishes = st.builds(
    Wish,
    id=st.just("alice"),
    languages=st.lists(some(["en", "de", "hi"]), min_size=1, max_size=3, unique=True).map(tuple),
    since=st.just(NOW - timedelta(days=3)),
    times=st.frozensets(some(Time)),
    needs=st.frozensets(some(Need), max_size=4),
    approaches=st.frozensets(some(Approach), max_size=3),
    avoid=st.frozensets(some(Approach), max_size=3),
    venue=st.none() | some(Venue),
    fee=some(Fee),
    pronouns=st.frozensets(some(Pronoun)),
)
offers = st.builds(
    Offer,
    id=st.just("tova"),
    languages=st.lists(some(["en", "de", "hi"]), min_size=1, max_size=3, unique=True).map(tuple),
    times=st.frozensets(some(Time)),
    zone=some(["UTC", "Asia/Kolkata", "Europe/Berlin"]),
    needs=st.frozensets(some(Need), max_size=6),
    approaches=st.frozensets(some(Approach), max_size=3),
    venues=st.frozensets(some(Venue), min_size=1),
    fee=some(Fee),
    pronouns=st.none() | some(Pronoun),
)


@settings(max_examples=60, deadline=None)
@given(wishes, offers)
def test_points_stay_in_range_and_danger_changes_nothing(wish, offer):
    found = match(wish, offer, now=NOW)
    assert 0 <= found.points <= MOST
    assert match(replace(wish, urgent=True), offer, now=NOW) == found


@settings(max_examples=60, deadline=None)
@given(wishes, offers)
def test_a_reason_and_a_gap_never_name_the_same_thing(wish, offer):
    found = match(wish, offer, now=NOW)
    told = {(line.kind, what) for line in found.reasons for what in line.what}
    missed = {(line.kind, what) for line in found.gaps for what in line.what}
    assert not told & missed
