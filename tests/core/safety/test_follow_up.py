"""The day after: asked on one day, never on the same one, and an answer that moves the risk as in the talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.safety.follow_up import LAPSES, HowItWent, answered, due
from leeward.core.safety.levels import Ask, Level, Reading, severity
from leeward.core.safety.obligations import Owe
from leeward.core.safety.risk import Answer, RiskState
from leeward.core.safety.state import advance, new_session

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
days = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@settings(max_examples=80)
@given(days, days, st.none() | days)
def test_it_is_due_from_the_next_day_on_one_day_only(happened, today, asked):
    wanted = due(happened, today, asked)
    assert not (wanted and today <= happened)
    assert not (wanted and today - happened > LAPSES)
    assert not (wanted and asked not in (None, today))
    if happened < today <= happened + LAPSES and asked in (None, today):
        assert wanted


def yesterday(level):
    seen = NOW - timedelta(hours=14)
    return RiskState(
        level=level, ladder=level, open=True, crisis_open=True, turn=6, raised_turn=2, last_seen=seen
    )


LEVELS = [Level.PASSIVE_IDEATION, Level.ACTIVE_IDEATION, Level.PLAN_OR_IMMINENT, Level.DISTRESS, Level.NONE]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("how", HowItWent)
def test_one_answer_never_lowers_the_level(level, how):
    step = answered(yesterday(level), how, now=NOW)
    assert severity(step.state.level) >= severity(level)
    assert step.state.pending is None
    assert not step.state.follow_up_owed


@pytest.mark.parametrize("level", LEVELS)
def test_not_safe_leads_to_people_at_once(level):
    step = answered(yesterday(level), HowItWent.NOT_SAFE, now=NOW)
    assert step.emergency
    assert step.safety
    assert step.state.open
    assert step.state.imminent
    assert Owe.EMERGENCY in step.owes
    assert not step.state.followed_up


def test_safe_is_a_clear_answer_to_a_direct_question():
    step = answered(yesterday(Level.ACTIVE_IDEATION), HowItWent.BETTER, now=NOW)
    assert step.state.answer(Ask.SAFETY) is Answer.YES
    assert step.state.calm == 1
    assert not step.safety


@pytest.mark.parametrize("how", [HowItWent.BETTER, HowItWent.HARD, HowItWent.SKIP])
def test_the_next_talk_does_not_ask_the_same_again(how):
    step = answered(yesterday(Level.ACTIVE_IDEATION), how, now=NOW)
    talk = new_session(step.state)
    assert not talk.follow_up_owed
    assert new_session(replace(talk, turn=talk.turn + 1)).follow_up_owed, "only the next one"


def test_passing_on_after_a_plan_leaves_the_question_to_the_talk():
    step = answered(yesterday(Level.PLAN_OR_IMMINENT), HowItWent.SKIP, now=NOW)
    assert new_session(step.state).follow_up_owed


def test_new_danger_brings_the_follow_up_back():
    state = answered(yesterday(Level.ACTIVE_IDEATION), HowItWent.BETTER, now=NOW).state
    danger = Reading(level=Level.ACTIVE_IDEATION, crisis=True, safety=True)
    state = advance(state, danger, now=NOW + timedelta(hours=1)).state
    assert new_session(state).follow_up_owed
