"""The safety plan: own words in, the same words out, nothing cut and nothing guessed."""

from __future__ import annotations

import json
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.safety.plan import (
    LONGEST_LINE,
    MOST_LINES,
    STEPS,
    Contact,
    PlanTooLong,
    SafetyPlan,
    number_in,
    share_text,
    sms_link,
)

line = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1, max_size=40)
texts = st.fixed_dictionaries({step: st.lists(line, max_size=5).map("\n".join) for step in STEPS})


def test_there_are_six_steps():
    assert STEPS == ("warning_signs", "coping", "distraction", "people", "professionals", "safer_place")


@settings(max_examples=40)
@given(texts)
def test_words_survive_typing_and_keeping(typed):
    plan = SafetyPlan.from_texts(typed)
    assert SafetyPlan.from_mapping(json.loads(json.dumps(plan.to_mapping()))) == plan
    for step in STEPS:
        assert (
            list(getattr(plan, step)) == typed[step].split("\n") if typed[step] else not getattr(plan, step)
        )


def test_blank_lines_and_edges_fall_away():
    plan = SafetyPlan.from_texts({"coping": "  walk  \n\n  music\r\n"})
    assert plan.coping == ("walk", "music")
    assert not plan.empty
    assert SafetyPlan.from_texts({"coping": " \n "}).empty


@pytest.mark.parametrize("text", ["x" * (LONGEST_LINE + 1), "\n".join("x" * (MOST_LINES + 1))])
def test_too_much_is_said_and_never_cut(text):
    with pytest.raises(PlanTooLong) as caught:
        SafetyPlan.from_texts({"people": text})
    assert caught.value.step == "people"
    SafetyPlan.from_texts({"people": "x" * LONGEST_LINE})
    SafetyPlan.from_texts({"people": "\n".join("x" * MOST_LINES)})


@pytest.mark.parametrize(
    "data", [{"version": 2}, {"version": "1"}, {"coping": "walk"}, {"coping": [1]}, {"people": None}]
)
def test_what_nobody_wrote_is_refused(data):
    with pytest.raises(ValueError, match="safety plan"):
        SafetyPlan.from_mapping(data)


def test_unknown_parts_are_left_out():
    assert SafetyPlan.from_mapping({"coping": ["walk"], "colour": "blue"}) == SafetyPlan(coping=("walk",))


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Sam, 0123 456 789", "0123456789"),
        ("Mum +49 (0)170 / 123-4567", "+4901701234567"),
        ("Lifeline 988", "988"),
        ("my sister", ""),
        ("room 12", ""),
        ("A4 paper", ""),
        ("IBAN 12345678901234567890", ""),
    ],
)
def test_the_number_of_a_line(said, number):
    assert number_in(said) == number


@pytest.mark.parametrize(
    ("said", "contact"),
    [
        ("Sam, 0123 456 789", Contact("Sam", "0123456789")),
        ("Mum +49 (0)170 / 123-4567", Contact("Mum", "+4901701234567")),
        ("0123 456 789 (my sister)", Contact("my sister", "0123456789")),
        ("my sister", Contact("my sister")),
        ("988", Contact("988", "988")),
        ("room 12, Ana", Contact("room 12, Ana")),
    ],
)
def test_somebody_to_share_with(said, contact):
    assert SafetyPlan(people=(said,)).contacts == (contact,)


@settings(max_examples=40)
@given(line)
def test_a_contact_always_has_a_name(said):
    assert Contact.from_line(said).name


@settings(max_examples=30)
@given(texts, st.sampled_from(STEPS), st.lists(line, max_size=4).map("\n".join))
def test_one_step_is_written_anew_and_the_others_stay(typed, step, text):
    plan = SafetyPlan.from_texts(typed)
    after = plan.with_step(step, text)
    assert all(getattr(after, other) == getattr(plan, other) for other in STEPS if other != step)
    assert after == SafetyPlan.from_texts({**typed, step: text})


def test_what_is_shared_is_what_was_chosen():
    said = share_text("Can you come?", [("What I can do", ("walk", "music")), ("Empty", ())])
    assert said == "Can you come?\n\nWhat I can do:\n- walk\n- music"
    assert share_text("", []) == ""


@settings(max_examples=30)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.sampled_from(["", "+49170", "988"]))
def test_the_message_link_carries_the_words_whole(text, phone):
    link = sms_link(phone, text)
    head, _, body = link.partition("?&body=")
    assert head == f"sms:{phone}"
    assert unquote(body) == text
    assert not set("&?#\n ") & set(body)
