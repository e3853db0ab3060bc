"""Disputing how one is read: ordinary talk may resume at once, and the watch never falls by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.safety.dispute import CLEAR, Came, Held, Said, Why, dispute, held_open, question
from leeward.core.safety.levels import Ask, Category, Level, Reading, Subject, severity
from leeward.core.safety.risk import Answer, RiskState
from leeward.core.safety.state import advance, new_session, record

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
WISH = Reading(level=Level.PASSIVE_IDEATION, safety=True, probe=True)
THOUGHTS = Reading(level=Level.ACTIVE_IDEATION, crisis=True, safety=True)
PLANNED = Reading(level=Level.PLAN_OR_IMMINENT, crisis=True, safety=True, emergency=True)
ORDINARY = Reading()
MEANS = Reading(level=Level.ACTIVE_IDEATION, categories=(Category.MEANS_SEEKING,), crisis=True, safety=True)
OTHERS = Reading(level=Level.HARM_TO_OTHERS, crisis=True, safety=True)
FRIEND = Reading(level=Level.THIRD_PARTY_CONCERN, safety=True, subject=Subject.OTHER)
BODY = Reading(level=Level.MEDICAL_EMERGENCY, crisis=True, safety=True, emergency=True)

readings = st.sampled_from([ORDINARY, WISH, THOUGHTS, PLANNED, MEANS, OTHERS, FRIEND, BODY])
words = st.sampled_from(["", "yes", "no", "i am safe", "not sure", "skip", "just kidding"])
turns = st.lists(st.tuples(readings, words, st.booleans()), min_size=1, max_size=6)


def walked(steps):
    """The state after some turns, with every question really put; ``True`` begins a new session after the turn."""
    state, now = RiskState(), NOW
    for reading, text, again in steps:
        now += timedelta(minutes=2)
        step = advance(state, reading, now=now, text=text)
        state = record(step.state, asked=step.ask, told=step.owes)
        if again:
            state = new_session(state)
    return state, now


@settings(max_examples=120, deadline=None)
@given(turns, st.sampled_from(Why), st.sampled_from(Said))
def test_no_dispute_lowers_anything(steps, why, said):
    state, now = walked(steps)
    after = dispute(state, why, said, now=now).state
    assert severity(after.level) >= severity(state.level)
    assert severity(after.ladder) >= severity(state.ladder)
    assert set(after.categories) >= set(state.categories)
    assert after.imminent >= state.imminent
    assert after.crisis_open >= state.crisis_open
    assert after.calm <= state.calm


@settings(max_examples=120, deadline=None)
@given(turns, st.sampled_from(Why), st.sampled_from(Said))
def test_what_must_stay_open_stays_open(steps, why, said):
    state, now = walked(steps)
    outcome = dispute(state, why, said, now=now)
    must = state.imminent or state.confirmed or Category.MEANS_SEEKING in state.categories
    if must or severity(state.level) >= severity(Level.PLAN_OR_IMMINENT):
        assert outcome.state.open >= state.open
        assert not outcome.accepted
    if why not in (*CLEAR, Why.LONG_AGO) or said is not Said.NO:
        assert outcome.state.open >= state.open


@settings(max_examples=80, deadline=None)
@given(turns, st.sampled_from(Why), st.sampled_from([Said.NO, Said.SKIPPED]))
def test_saying_it_again_changes_nothing_more(steps, why, said):
    state, now = walked(steps)
    once = dispute(state, why, said, now=now)
    again = dispute(once.state, why, said, now=now + timedelta(minutes=1))
    assert again.state == once.state


@settings(max_examples=80, deadline=None)
@given(turns, st.sampled_from(CLEAR))
def test_after_a_clear_dispute_ordinary_talk_resumes_and_danger_opens_again(steps, why):
    state, now = walked(steps)
    outcome = dispute(state, why, Said.NO, now=now)
    if not outcome.accepted:
        return
    now += timedelta(minutes=1)
    calm = advance(outcome.state, ORDINARY, now=now, text="what is for dinner")
    assert not calm.leads or calm.state.follow_up_owed
    assert not calm.state.open
    for reading in (THOUGHTS, PLANNED, OTHERS):
        step = advance(calm.state, reading, now=now + timedelta(minutes=1), text="")
        assert step.state.open
        assert step.safety


@settings(max_examples=60, deadline=None)
@given(turns)
def test_a_yes_opens_the_path_whatever_the_reason(steps):
    state, now = walked(steps)
    outcome = dispute(state, Why.SONG, Said.YES, now=now)
    assert outcome.step is not None
    assert outcome.step.safety
    assert outcome.state.open
    if question(state) is Ask.SUICIDE:
        assert severity(outcome.state.level) >= severity(Level.ACTIVE_IDEATION)
    assert outcome.state.pending is None


def test_a_song_after_a_wish_lets_the_talk_go_on_and_keeps_the_level():
    state, now = walked([(WISH, "i want to die", False)])
    outcome = dispute(state, Why.SONG, Said.NO, now=now)
    assert outcome.accepted
    assert (outcome.state.open, outcome.state.disputed, outcome.state.level) == (
        False,
        True,
        Level.PASSIVE_IDEATION,
    )
    assert outcome.state.answer(Ask.SUICIDE) is Answer.NO


@pytest.mark.parametrize(
    ("why", "said", "held"),
    [
        (Why.JOKE, Said.NO, Held.NOT_CLEAR),
        (Why.OTHER, Said.NO, Held.NOT_CLEAR),
        (Why.SONG, Said.SKIPPED, Held.NOT_SAID),
        (Why.LONG_AGO, Said.NO, None),
    ],
)
def test_what_a_wish_needs_to_go_quiet(why, said, held):
    state, now = walked([(WISH, "i want to die", False)])
    outcome = dispute(state, why, said, now=now)
    assert outcome.held is held
    assert outcome.state.open is (held is not None)


def test_long_ago_does_not_close_thoughts_of_suicide():
    state, now = walked([(THOUGHTS, "i think about killing myself", False)])
    clean = replace(state, answers=())
    assert dispute(clean, Why.LONG_AGO, Said.NO, now=now).held is Held.NOT_CLEAR
    assert dispute(clean, Why.HOMEWORK, Said.NO, now=now).accepted


@pytest.mark.parametrize(
    ("reading", "held"),
    [
        (PLANNED, Held.DANGER_NOW),
        (BODY, Held.DANGER_NOW),
        (OTHERS, Held.DANGER_NOW),
        (MEANS, Held.MEANS),
    ],
)
def test_why_a_path_stays_open_is_said(reading, held):
    state, now = walked([(reading, "", False)])
    assert held_open(state) is held
    outcome = dispute(state, Why.SONG, Said.NO, now=now)
    assert outcome.held is held
    assert outcome.state.open


def test_a_yes_given_before_is_not_taken_back_by_a_song():
    state, now = walked([(WISH, "i want to die", False), (ORDINARY, "yes", False)])
    assert dispute(state, Why.SONG, Said.NO, now=now).held is Held.CONFIRMED


def test_someone_in_danger_is_asked_about_by_safety():
    state, now = walked([(FRIEND, "my friend wants to die", False)])
    assert question(state) is Ask.SAFETY
    assert dispute(state, Why.SONG, Said.YES, now=now).state.open
    quiet = dispute(state, Why.SONG, Said.NO, now=now)
    assert quiet.accepted
    assert quiet.state.answer(Ask.SAFETY) is Answer.YES


def test_an_unsure_answer_is_asked_into():
    state, now = walked([(WISH, "i want to die", False)])
    outcome = dispute(state, Why.SONG, Said.UNSURE, now=now)
    assert outcome.step is not None
    assert outcome.state.open
    assert severity(outcome.state.level) >= severity(Level.PASSIVE_IDEATION)


@settings(max_examples=60, deadline=None)
@given(turns, st.sampled_from(Why), st.sampled_from(Said))
def test_what_is_told_fits_what_happened(steps, why, said):
    state, now = walked(steps)
    outcome = dispute(state, why, said, now=now)
    told = outcome.came
    assert (told is Came.ACCEPTED) == outcome.accepted
    assert (told is Came.ANSWERED) == (outcome.step is not None)
    if told not in (Came.ACCEPTED, Came.ANSWERED, Came.NOTED):
        assert outcome.state.open, "the help is said to stay open only where it is"
