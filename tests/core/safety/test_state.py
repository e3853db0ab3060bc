"""Risk over time: it rises at once, falls only on a reassessment, and asks in order."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.safety.levels import Ask, Category, Level, Reading, Subject, severity
from leeward.core.safety.obligations import Owe
from leeward.core.safety.replies import compose
from leeward.core.safety.risk import Answer, RiskState, Step
from leeward.core.safety.state import (
    CALM_NEEDED,
    SESSION_GAP,
    SETTLES,
    advance,
    new_session,
    record,
    with_baseline,
)
from leeward.wiring import safety_scripts

NOW = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
CALM = Reading()
PASSIVE = Reading(Level.PASSIVE_IDEATION, safety=True, probe=True)
ACTIVE = Reading(Level.ACTIVE_IDEATION, crisis=True, safety=True)
IMMINENT = Reading(Level.PLAN_OR_IMMINENT, crisis=True, safety=True, emergency=True)
HEAVY = Reading(Level.DISTRESS, probe=True)


GUESSED = Reading(Level.PASSIVE_IDEATION, safety=True, probe=True, reasons=("model_opens",))


class NoPack:
    def named(self, words):
        return ""

    def resources(self, country, languages, now, categories=(), *, emergency=False):
        return ()


def turn(state: RiskState, reading: Reading, text: str = "", minutes: int = 1) -> Step:
    """One message and what the reply noted, as the companion does it."""
    now = (state.last_seen or NOW) + timedelta(minutes=minutes)
    step = advance(state, reading, now=now, text=text)
    said = compose(
        step, reading, words=safety_scripts("en"), pack=NoPack(), country=None, now=now, rng=Random(1)
    )
    return replace(step, state=said.state)


def walk(*messages: tuple[Reading, str] | Reading) -> list[Step]:
    state, steps = RiskState(), []
    for message in messages:
        reading, text = message if isinstance(message, tuple) else (message, "")
        step = turn(state, reading, text)
        steps.append(step)
        state = step.state
    return steps


def test_rises_at_once_and_opens_the_crisis_once() -> None:
    first, second = walk(ACTIVE, (CALM, "I don't know"))
    assert (first.state.level, first.crisis, first.safety) == (Level.ACTIVE_IDEATION, True, True)
    assert (second.state.level, second.crisis, second.safety) == (Level.ACTIVE_IDEATION, False, True)


@pytest.mark.parametrize(
    "excuse",
    [
        "no",
        "haha just kidding",
        "you misunderstood me",
        "No, I'm fine, really",
        "never mind, forget it",
        "lol jk",
    ],
)
@pytest.mark.parametrize("reading", [PASSIVE, ACTIVE, IMMINENT])
def test_one_denial_or_joke_lowers_nothing_and_closes_nothing(reading: Reading, excuse: str) -> None:
    first, second = walk(reading, (CALM, excuse))
    assert second.state.level is first.state.level
    assert second.safety


def test_questions_come_in_order_one_a_turn() -> None:
    steps = walk(
        ACTIVE, (CALM, "yes"), (CALM, "I'm not sure"), (CALM, "not really"), (CALM, "maybe"), (CALM, "maybe")
    )
    assert [step.ask for step in steps] == [
        Ask.SUICIDE,
        Ask.PLAN,
        Ask.INTENT,
        Ask.MEANS,
        Ask.TIMING,
        Ask.SAFETY,
    ]


def test_means_and_time_are_left_out_when_plan_and_intent_are_denied() -> None:
    steps = walk(ACTIVE, (CALM, "yes"), (CALM, "no"), (CALM, "no"))
    assert [step.ask for step in steps] == [Ask.SUICIDE, Ask.PLAN, Ask.INTENT, Ask.SAFETY]


def test_a_yes_to_a_gentle_question_opens_the_crisis() -> None:
    first, second = walk(HEAVY, (CALM, "sometimes, yeah"))
    assert (first.ask, first.safety, first.crisis) == (Ask.SUICIDE, False, False)
    assert second.state.level is Level.ACTIVE_IDEATION
    assert second.crisis


def test_a_no_to_a_gentle_question_lets_talk_go_on_and_is_not_asked_again() -> None:
    steps = walk(HEAVY, (CALM, "no"), HEAVY, HEAVY, HEAVY)
    assert [step.ask for step in steps[1:]] == [None, None, None, None]
    assert not any(step.safety for step in steps)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (Ask.PLAN, "yes, I do"),
        (Ask.INTENT, "tonight"),
        (Ask.MEANS, "it's in the drawer, I have it"),
        (Ask.TIMING, "this weekend"),
    ],
)
def test_a_yes_about_plan_intent_means_or_time_is_imminent(question: Ask, words: str) -> None:
    state = record(walk(ACTIVE)[0].state, asked=question)
    step = turn(state, CALM, words)
    assert step.state.level is Level.PLAN_OR_IMMINENT
    assert step.emergency
    assert {Owe.EMERGENCY, Owe.STAY_WITH_SOMEONE, Owe.MEANS_DISTANCE} <= set(step.owes)


@pytest.mark.parametrize("nod", ["ok", "thanks", "Okay.", "right", "alright"])
def test_a_mere_nod_is_no_yes(nod: str) -> None:
    state = record(walk(ACTIVE)[0].state, asked=Ask.TIMING)
    assert turn(state, replace(CALM, affirms=True), nod).state.level is Level.ACTIVE_IDEATION


def test_not_safe_means_emergency_help() -> None:
    state = record(walk(ACTIVE)[0].state, asked=Ask.SAFETY)
    step = turn(state, CALM, "no, I'm alone")
    assert (step.state.level, step.emergency) == (Level.PLAN_OR_IMMINENT, True)


def test_falls_by_one_step_after_two_clear_answers_to_direct_questions() -> None:
    state = walk(PASSIVE)[0].state
    answered = [(Ask.SUICIDE, "no"), (Ask.SAFETY, "yes"), (None, "it rained"), (None, "I cooked")]
    levels = []
    for question, words in answered:
        state = turn(replace(record(state, asked=question), pending=question), CALM, words).state
        levels.append(state.level)
    assert levels == [*[Level.PASSIVE_IDEATION] * 3, Level.DISTRESS]
    assert state.watch or state.open


def test_a_sign_of_danger_between_two_answers_starts_the_count_again() -> None:
    state = walk(PASSIVE)[0].state
    state = turn(record(state, asked=Ask.SUICIDE), CALM, "no").state
    state = turn(state, PASSIVE, "I still wish I were dead").state
    state = turn(record(state, asked=Ask.SAFETY), CALM, "yes").state
    for _ in range(4):
        state = turn(replace(state, pending=None), CALM, "it rained").state
    assert state.level is Level.PASSIVE_IDEATION


def test_a_hedged_no_never_reassures() -> None:
    state = walk(ACTIVE)[0].state
    for _ in range(4):
        state = turn(record(state, asked=Ask.SUICIDE), CALM, "no, but that could change").state
    assert state.level is Level.ACTIVE_IDEATION


def test_unprompted_denials_never_lower_anything() -> None:
    state = replace(walk(ACTIVE)[0].state, pending=None)
    for _ in range(5):
        state = advance(
            replace(state, pending=None), replace(CALM, denies=True), now=NOW, text="I don't want to die"
        ).state
    assert state.level is Level.ACTIVE_IDEATION


def test_a_dispute_in_clear_context_resumes_talk_while_the_watch_goes_on() -> None:
    _, second, third = walk(ACTIVE, (Reading(in_context=True), "no, those are the lyrics of a song"), CALM)
    assert (second.safety, second.ask, second.disputed) == (False, None, True)
    assert second.state.watch
    assert second.state.level is Level.ACTIVE_IDEATION
    assert not third.safety


def test_a_dispute_after_a_yes_or_a_plan_or_a_search_for_means_is_not_believed_at_once() -> None:
    song = (Reading(in_context=True), "it's only for my novel")
    seeking = replace(ACTIVE, categories=(Category.MEANS_SEEKING,))
    for opening in ([ACTIVE, (CALM, "yes")], [IMMINENT], [seeking]):
        assert walk(*opening, song)[-1].safety


def test_a_wish_to_be_dead_that_goes_on_opens_the_full_pathway() -> None:
    first, second = walk(PASSIVE, (PASSIVE, "I just want to not be here"))
    assert (first.crisis, first.safety, first.ask) == (False, True, Ask.SUICIDE)
    assert second.crisis


def test_passing_on_questions_twice_ends_the_asking_until_danger_rises() -> None:
    steps = walk(
        ACTIVE, (CALM, "I don't want to talk about it"), (CALM, "stop asking"), (CALM, "it rained"), IMMINENT
    )
    assert [step.ask for step in steps[2:4]] == [None, None]
    assert steps[4].ask is not None


def test_the_next_session_refers_to_it_once() -> None:
    state = walk(ACTIVE, (CALM, "yes"))[-1].state
    later = turn(state, CALM, "hi, my exam went well", minutes=int(SESSION_GAP.total_seconds() // 60))
    assert (later.ask, later.owes, later.beside) == (Ask.SAFETY, (Owe.FOLLOW_UP,), True)
    assert later.state.level is Level.ACTIVE_IDEATION
    after = turn(later.state, CALM, "yes I'm safe")
    assert after.owes == ()
    assert not after.safety


def test_a_new_conversation_starts_from_the_persons_state() -> None:
    state = new_session(walk(ACTIVE)[0].state)
    assert (state.level, state.session, state.follow_up_owed) == (Level.ACTIVE_IDEATION, 2, True)
    assert new_session(RiskState()) == RiskState()


def test_long_standing_thoughts_get_one_short_check_in() -> None:
    state = with_baseline(RiskState(), Level.PASSIVE_IDEATION)
    first = turn(state, PASSIVE, "the old wish not to wake up")
    assert (first.crisis, first.safety, first.ask, first.owes) == (False, True, Ask.SAFETY, (Owe.FOLLOW_UP,))
    assert not first.show_resources
    second = turn(first.state, PASSIVE, "it is there again")
    assert (second.crisis, second.ask) == (False, None)
    assert turn(second.state, ACTIVE, "I want to kill myself").crisis


def test_only_passive_thoughts_can_be_a_baseline() -> None:
    with pytest.raises(ValueError, match="baseline"):
        with_baseline(RiskState(), Level.ACTIVE_IDEATION)


def test_worry_about_someone_else_asks_about_their_safety() -> None:
    worry = Reading(Level.THIRD_PARTY_CONCERN, subject=Subject.OTHER, safety=True)
    first, second = walk(worry, (CALM, "no, she is alone"))
    assert (first.crisis, first.safety, first.ask) == (False, True, Ask.SAFETY)
    assert Owe.PATHWAY_THIRD_PARTY in first.owes
    assert second.emergency
    assert second.state.level is Level.THIRD_PARTY_CONCERN


def test_before_plan_is_asked_about_the_person_hears_who_is_there() -> None:
    steps = walk(HEAVY, (CALM, "yes"))
    assert steps[1].ask is Ask.PLAN
    assert steps[1].state.told_turn(Owe.DISCLOSE_HUMANS) == 2


readings = st.builds(
    Reading,
    level=st.sampled_from(Level),
    categories=st.lists(st.sampled_from(Category), max_size=2, unique=True).map(tuple),
    crisis=st.booleans(),
    safety=st.booleans(),
    emergency=st.booleans(),
    probe=st.booleans(),
    denies=st.booleans(),
    affirms=st.booleans(),
    in_context=st.booleans(),
)
texts = st.sampled_from(
    [
        "",
        "no",
        "yes",
        "no, never",
        "I don't know",
        "just kidding",
        "my mum is here with me",
        "tonight",
        "ok",
        "hm",
    ]
)
talks = st.lists(st.tuples(readings, texts), max_size=12)


@settings(max_examples=60, deadline=None)
@given(talks)
def test_never_falls_without_a_clear_answer_to_a_question_and_never_by_more_than_a_step(messages) -> None:
    state = RiskState()
    for reading, text in messages:
        step = turn(state, reading, text)
        if severity(step.state.level) < severity(state.level):
            assert step.state.session == state.session
            assert state.calm + (step.answer in (Answer.YES, Answer.NO)) >= CALM_NEEDED
            assert state.turn + 1 - state.raised_turn >= SETTLES
            assert severity(reading.level) <= severity(Level.DISTRESS)
            assert step.state.level is not Level.NONE
        assert severity(step.state.level) >= min(severity(reading.level), severity(Level.PLAN_OR_IMMINENT))
        assert step.safety or not step.crisis
        assert step.safety or not step.emergency
        state = step.state


@settings(max_examples=60, deadline=None)
@given(talks)
def test_a_state_survives_being_stored(messages) -> None:
    state = RiskState()
    for reading, text in messages:
        state = turn(state, reading, text).state
    stored = json.loads(json.dumps(state.to_mapping()))
    assert RiskState.from_mapping(stored | {"unknown": 1}) == state


@pytest.mark.parametrize(
    "data",
    [
        {"level": "sky"},
        {"turn": -1},
        {"turn": True},
        {"open": "yes"},
        {"asked": [["suicide"]]},
        {"asked": "suicide"},
        {"used": [1]},
        {"last_seen": "soon"},
        {"version": 99},
        {"version": "1"},
        [],
    ],
)
def test_wrong_data_raises(data) -> None:
    with pytest.raises(ValueError):
        RiskState.from_mapping(data)


def test_what_only_the_model_supposed_is_asked_about_and_no_plan_is():
    steps = walk(
        (GUESSED, "the days are long and I make soup"),
        (CALM, "the kitchen is cold"),
        (CALM, "my neighbour came by"),
        (CALM, "she brought bread"),
        (CALM, "it was good bread"),
    )
    assert steps[0].safety
    assert {ask for step in steps for ask, _ in step.state.asked} <= {Ask.SUICIDE, Ask.SAFETY}
    assert not steps[-1].safety


def test_the_same_wish_in_words_is_asked_about_further():
    steps = walk((PASSIVE, "I would rather not wake up"), *[(CALM, "the kitchen is cold")] * 5)
    assert {Ask.SUICIDE, Ask.PLAN} <= {ask for step in steps for ask, _ in step.state.asked}


@pytest.mark.parametrize(
    ("reading", "text"), [(CALM, "yes"), (CALM, "I don't know, maybe"), (PASSIVE, "I wish I were dead")]
)
def test_a_yes_a_maybe_or_plain_words_make_a_supposed_path_a_real_one(reading, text):
    supposed = walk((GUESSED, "the days are long and I make soup"))[-1].state
    assert supposed.supposed
    assert not turn(supposed, reading, text).state.supposed


def test_the_model_alone_never_counts_up_to_a_takeover():
    steps = walk(*[(GUESSED, "the days are long and I make soup")] * 5)
    assert not any(step.crisis for step in steps)
    assert any(step.crisis for step in walk(*[(PASSIVE, "I would rather not wake up")] * 5))


@pytest.mark.parametrize("text", ["Yes that's good advice", "yes, thank you", "ja, gute Idee", "sí, gracias"])
def test_a_yes_to_advice_is_no_yes_to_suicide(text):
    asked = walk((HEAVY, "everything went wrong this week"))[-1]
    assert asked.ask is Ask.SUICIDE
    after = turn(asked.state, CALM, text)
    assert after.answer is not Answer.YES
    assert not after.crisis
    assert turn(asked.state, CALM, "yes, sometimes at night").answer is Answer.YES
