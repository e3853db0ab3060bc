"""Who is there, in six languages: true for every case, within the guard, short where danger is open."""

from __future__ import annotations

import pytest

from leeward import wiring
from leeward.core.safety import guard
from leeward.core.safety.people import NOBODY, OnCall, Role, Way
from leeward.core.safety.risk import RiskState
from leeward.core.safety.scripts import split_sentences
from leeward.wiring import safety_scripts

LANGUAGES = ("en", "es", "fr", "de", "pt", "hi")
THERE = [OnCall(present=True, role=role, ways=(way,), minutes=minutes)
         for role in Role for way in Way for minutes in (None, 15)]  # fmt: skip
CASES = [NOBODY, OnCall(broken=True), *THERE]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["opening", "line"])
def test_every_case_is_said_whole_and_passes_the_guard(language, name):
    for people in CASES:
        said = safety_scripts(language).about_people(name, people)
        assert "{" not in said
        for sentence in split_sentences(said):
            assert guard.check(sentence, language=language, state=RiskState()) is None, sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cases_are_told_apart_and_the_measured_time_is_said_only_when_known(language):
    scripts = safety_scripts(language)
    quick = OnCall(present=True, role=Role.NURSE, ways=(Way.EMAIL,), minutes=25)
    slow = OnCall(present=True, role=Role.NURSE, ways=(Way.EMAIL,))
    said = [scripts.about_people("line", one) for one in (NOBODY, OnCall(broken=True), slow, quick)]
    assert len(set(said)) == 4
    assert ["25" in words for words in said] == [False, False, False, True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_opening_says_who_is_there_second(language):
    companion, scripts = wiring.companion(), safety_scripts(language)
    for people in (NOBODY, OnCall(broken=True), THERE[0]):
        opening = companion.opening(language, people)
        assert scripts.about_people("opening", people) in opening
        assert opening.index(scripts.about_people("opening", people)) < 90


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("place", ["disclose_on_call", "disclose_on_call_soon", "disclose_broken"])
def test_in_danger_filled_sentences_stay_within_twelve_words(language, place):
    scripts = safety_scripts(language)
    for people in THERE:
        who, way = (
            scripts.places[f"people.{kind}"][0] for kind in (f"role.{people.role}", f"way.{people.ways[0]}")
        )
        for variant in scripts.places[f"tell.{place}"]:
            for sentence in split_sentences(variant.format(who=who, way=way, minutes=15)):
                assert len(sentence.split()) <= 13, sentence
