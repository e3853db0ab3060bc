"""How a person is read, in words: complete in six languages, and every rule has words of its own."""

from __future__ import annotations

import re

import pytest

from leeward import wiring
from leeward.core import language
from leeward.core.content import ContentError
from leeward.core.safety import triage
from leeward.core.safety.levels import Category, Level
from leeward.core.safety.patterns import pack
from leeward.core.safety.plan_words import SECTIONS
from leeward.core.safety.reading_words import ReadingWords, signs_of
from leeward.core.safety.risk import RiskState

LANGUAGES = language.SUPPORTED
SLOT = re.compile(r"\{\w+\}")


def flat(value, at=""):
    if isinstance(value, str):
        return {at: value}
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    return {place: text for key, item in pairs for place, text in flat(item, f"{at}/{key}").items()}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["plan", "reading"])
def test_every_language_says_all_with_the_same_slots(code, name):
    from leeward.adapters import content_files

    english, here = (flat(content_files.load(f"{one}/{name}")) for one in ("en", code))
    assert set(here) == set(english)
    for place, text in here.items():
        assert set(SLOT.findall(text)) == set(SLOT.findall(english[place])), place
    if code != "en":
        same = {place for place in here if here[place] == english[place]}
        assert not {place for place in same if len(SLOT.sub("", here[place])) > 12}, "left in English"


@pytest.mark.parametrize("code", LANGUAGES)
def test_both_files_are_read_as_values(code):
    assert wiring.reading_words(code).language == code
    words = wiring.plan_words(code)
    assert words.language == code
    assert len(words.ready_messages) >= 3
    assert all(getattr(words, section) for section in SECTIONS)


def test_every_rule_of_every_language_has_words():
    words = wiring.reading_words("en")
    for code in LANGUAGES:
        for rule in pack(code).rules:
            assert words.because([rule.name]) != (words.things["general"],), rule.name
            assert signs_of(rule.name)


def test_an_unknown_reason_gets_the_general_words_and_never_its_name():
    words = wiring.reading_words("en")
    assert words.because(["model_opens"]) == (words.things["general"],)
    assert words.things["general"] not in words.because(["wish_to_die", "model_opens"])
    assert words.because([]) == ()


@pytest.mark.parametrize("category", Category)
def test_every_kind_has_words(category):
    words = wiring.reading_words("hi")
    assert words.because([], [category]) and words.because([], [category])[0] != words.things["general"]


def test_a_real_message_is_explained_without_technical_names():
    reading = triage.read("I have the pills here and tonight I will kill myself")
    said = " ".join(wiring.reading_words("en").because(reading.reasons, reading.categories))
    assert said
    assert "_" not in said


@pytest.mark.parametrize(
    ("state", "says", "closes"),
    [
        (RiskState(), "none", "none"),
        (RiskState(level=Level.PASSIVE_IDEATION), "watch", "watch"),
        (RiskState(level=Level.PASSIVE_IDEATION, disputed=True), "disputed", "watch"),
        (RiskState(level=Level.PASSIVE_IDEATION, open=True), "open", "open"),
        (RiskState(level=Level.PLAN_OR_IMMINENT, open=True), "open", "held"),
        (RiskState(level=Level.PLAN_OR_IMMINENT, open=True, imminent=True), "imminent", "held"),
    ],
)
def test_each_state_is_put_into_words(state, says, closes):
    words = wiring.reading_words("en")
    told = words.explain(state)
    assert told.level == words.levels[state.level]
    assert told.state == words.states[says]
    assert told.closes == words.more[f"closes_{closes}"]


def test_a_file_that_lacks_a_sentence_says_which():
    from leeward.adapters import content_files

    data = dict(content_files.load("en/reading"))
    data["results"] = {key: text for key, text in data["results"].items() if key != "confirmed"}
    with pytest.raises(ContentError, match="'results' lacks confirmed"):
        ReadingWords.from_mapping(data, "here", "en")
