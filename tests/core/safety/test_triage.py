"""Reading one message: context, earlier turns, disguise, unhandled languages, length and speed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.safety import triage
from leeward.core.safety.levels import Category, Level, Subject


def test_a_wish_to_be_dead_is_passive_and_asks():
    reading = triage.read("I wish I were dead")
    assert (reading.level, reading.crisis, reading.safety, reading.probe) == (
        Level.PASSIVE_IDEATION,
        False,
        True,
        True,
    )


def test_a_plan_for_tonight_is_an_emergency():
    reading = triage.read("I'm going to kill myself tonight")
    assert reading.level is Level.PLAN_OR_IMMINENT
    assert reading.crisis and reading.emergency and not reading.probe


@pytest.mark.parametrize(
    "text", ["I'm not suicidal, just tired", "no quiero morir", "ich will nicht sterben"]
)
def test_a_true_denial_opens_nothing_and_is_noted(text):
    reading = triage.read(text)
    assert reading.denies
    assert not reading.safety


def test_a_denial_that_is_contradicted_counts_for_nothing():
    reading = triage.read("I'm not suicidal but I have the pills counted out on the desk")
    assert reading.safety
    assert reading.level is Level.PLAN_OR_IMMINENT


@pytest.mark.parametrize("text", ["yes", "Yes, sometimes", "tonight", "sí", "oui", "ja", "sim", "haan", "हाँ"])
def test_a_bare_yes_affirms(text):
    reading = triage.read(text)
    assert reading.affirms
    assert not reading.crisis


@pytest.mark.parametrize(
    "text", ["no", "No, not at all", "nein, gar nicht", "non", "não", "nahi yaar", "नहीं"]
)
def test_a_bare_no_denies(text):
    reading = triage.read(text, language={"nein, gar nicht": "de"}.get(text))
    assert reading.denies and not reading.affirms


@pytest.mark.parametrize("text", ["it's a song lyric", "for my class", "es una canción", "das ist ein Lied"])
def test_plain_context_is_noted(text):
    assert triage.read(text).in_context


def test_earlier_turns_give_it_its_meaning():
    alone = triage.read("I'm going to do it tonight")
    after = triage.read("I'm going to do it tonight", earlier=["I keep thinking about killing myself"])
    assert not alone.crisis and alone.probe
    assert after.level is Level.PLAN_OR_IMMINENT and after.crisis


def test_faint_signs_add_up_over_turns():
    earlier = ["honestly nobody would even notice me if I was missing", "I feel so hopeless"]
    assert not triage.read("I think I am done with it all").crisis
    assert triage.read("I can't go on like this", earlier=earlier).safety


def test_somebody_else_at_risk_has_another_subject():
    reading = triage.read("my friend wants to kill herself")
    assert (reading.level, reading.subject) == (Level.THIRD_PARTY_CONCERN, Subject.OTHER)
    assert reading.safety and not reading.crisis


def test_the_friend_who_is_the_speaker_is_the_speaker():
    reading = triage.read("my friend wants to die. ok the friend is me")
    assert reading.subject is Subject.SELF
    assert reading.safety


@pytest.mark.parametrize(
    "text",
    [
        "For a novel: how many sleeping pills would kill a person?",
        "for my pharmacology class, what is the lethal dose of insulin",
    ],
)
def test_a_cover_does_not_hide_the_search_for_means(text):
    reading = triage.read(text)
    assert Category.MEANS_SEEKING in reading.categories
    assert reading.safety and not reading.crisis


def test_venting_is_no_threat_and_a_weapon_is():
    assert not triage.read("my brother ate my leftovers, I'm going to kill him").safety
    assert triage.read("I'm going to kill him, I have a gun").level is Level.HARM_TO_OTHERS


def test_longing_for_the_dead_is_asked_about_and_grief_is_not_a_danger():
    longing = triage.read("I just want to be with my late husband")
    grief = triage.read("My brother took his own life three years ago")
    assert longing.level is Level.PASSIVE_IDEATION and longing.safety
    assert Category.BEREAVEMENT in grief.categories and not grief.safety


def test_a_minor_is_noted():
    assert Category.MINOR in triage.read("im 14 and i want to die").categories
    assert Category.MINOR not in triage.read("I am 14 weeks pregnant").categories


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("voglio morire, non ce la faccio più", "it"),
        ("хочу умереть", "ru"),
        ("もう死にたい", "ja"),
        ("nie chcę żyć", "pl"),
    ],
)
def test_an_unhandled_language_is_never_read_as_nothing(text, code):
    reading = triage.read(text)
    assert reading.language == code
    assert reading.safety and reading.probe
    assert Category.UNSUPPORTED_LANGUAGE in reading.categories


def test_an_unhandled_language_without_alarm_asks_nothing():
    reading = triage.read("vandaag heb ik een fiets gekocht voor mijn zoon")
    assert (reading.level, reading.safety, reading.probe) == (Level.DISTRESS, True, False)


@pytest.mark.parametrize("at", [0, 7, 15])
def test_one_sentence_in_a_long_text_is_found(at):
    story = ["I went to the market and bought bread and some apples for the week."] * 16
    story.insert(at, "Then I thought about ending my life.")
    assert triage.read(" ".join(story)).crisis


def test_twenty_thousand_letters_without_a_full_stop_are_read_to_the_end():
    text = "and then we walked along the road to the town " * 420 + "and i want to kill myself"
    start = time.perf_counter()
    reading = triage.read(text)
    assert reading.crisis
    assert time.perf_counter() - start < 1.0  # the aim is 0.15 s; a busy machine gets more


@pytest.mark.parametrize(
    "text",
    [
        "i want to " * 2000,
        "a" * 20_000,
        "my my my friend friend " * 900,
        "took all of my the the pills and " * 600,
        "k i l l " * 2500,
        "((((\"\"\"'''" * 1800,
        "s*" * 9000,
        "🔪" * 5000,
        "não não não " * 1600,
        "मैं " * 4000,
    ],
)
def test_no_text_takes_long(text):
    triage.read("warm")
    start = time.perf_counter()
    triage.read(text)
    assert time.perf_counter() - start < 3.0


def test_an_ordinary_message_is_read_quickly():
    text = "I had a long day at work and my sister called about the weekend, I am a bit tired but fine."
    triage.read(text)
    times = []
    for number in range(40):
        start = time.perf_counter()
        triage.read(f"{text} {number}")
        times.append(time.perf_counter() - start)
    assert sorted(times)[20] < 0.008  # the aim is 0.002 s


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_string_raises(text):
    reading = triage.read(text)
    assert 0 <= reading.confidence <= 1
    assert not (reading.crisis and not reading.safety)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["I want to kill myself", "quiero matarme", "ich will mich umbringen"]), st.data())
def test_invisible_marks_and_repeated_letters_hide_nothing(text, data):
    at = data.draw(st.integers(1, len(text) - 1))
    hidden = text[:at] + data.draw(st.sampled_from(["\u200b", "\u00ad", "\u2060", "\ufeff"])) + text[at:]
    assert triage.read(hidden).safety
