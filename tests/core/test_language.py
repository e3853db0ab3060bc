"""Which language a message is in, and what is said when it is not one of ours."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.adapters import content_files
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming, ResourceOffered, SentenceReady
from leeward.core.content import ContentError
from leeward.core.language import SUPPORTED, detect, fold, sentences, unsupported_line
from leeward.core.safety import triage
from leeward.core.safety.levels import Category, Level

NOW = datetime(2026, 11, 20, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I don't know what to do", "en"),
        ("no sé qué hacer con mi vida", "es"),
        ("je ne sais pas quoi faire", "fr"),
        ("ich weiß nicht was ich tun soll", "de"),
        ("não sei o que fazer", "pt"),
        ("मुझे समझ नहीं आ रहा", "hi"),
        ("mujhe samajh nahi aa raha", "hi"),
        ("quiero morir", "es"),
        ("je veux mourir", "fr"),
    ],
)
def test_the_six_languages_are_found(text, code):
    guess = detect(text)
    assert guess.code == code
    assert guess.supported


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("non so cosa fare della mia vita", "it"),
        ("ik weet niet wat ik moet doen", "nl"),
        ("nie wiem co mam robić", "pl"),
        ("ne yapacağımı bilmiyorum artık", "tr"),
        ("jag vet inte vad jag ska göra", "sv"),
        ("en tiedä mitä minun pitäisi tehdä", "fi"),
        ("nu știu ce să fac cu viața mea", "ro"),
        ("saya tidak tahu harus bagaimana lagi", "id"),
        ("tôi không biết phải làm gì nữa", "vi"),
        ("я не знаю что делать", "ru"),
        ("я не знаю, що робити", "uk"),
        ("لا أعرف ماذا أفعل", "ar"),
        ("نمی‌دانم چه کار کنم", "fa"),
        ("אני לא יודע מה לעשות", "he"),
        ("আমি কী করব জানি না", "bn"),
        ("எனக்கு என்ன செய்வது என்று தெரியவில்லை", "ta"),
        ("δεν ξέρω τι να κάνω", "el"),
        ("どうすればいいかわからない", "ja"),
        ("我不知道该怎么办", "zh"),
        ("어떻게 해야 할지 모르겠어요", "ko"),
        ("ฉันไม่รู้จะทำยังไง", "th"),
    ],
)
def test_other_languages_are_named_and_not_claimed(text, code):
    guess = detect(text)
    assert guess.code == code
    assert not guess.supported


@pytest.mark.parametrize("text", ["ok", "123", "😀😀", "", "…", "lol ok"])
def test_short_or_wordless_text_follows_the_hint(text):
    guess = detect(text, hint="de")
    assert guess.supported
    assert guess.confidence <= 0.3 or guess.code == "en"


def test_a_language_of_no_list_is_unknown_and_not_ours():
    assert not detect("Zer moduz zaude gaur arratsaldean lagun maitea").supported


def test_mixed_language_names_both():
    guess = detect("yaar main bahut sad hu, I really want to talk to someone about it")
    assert {guess.code, *guess.also} >= {"en", "hi"}


def test_sentences_are_cut_in_every_script():
    assert sentences("One. Two! Three?\nFour") == ("One.", "Two!", "Three?", "Four")
    assert sentences("मैं ठीक हूँ। तुम कैसे हो?") == ("मैं ठीक हूँ।", "तुम कैसे हो?")
    assert sentences("  \n ") == ()


def test_folding_levels_accents_and_keeps_other_scripts():
    assert fold("también größer ação") == "tambien großer acao"
    assert fold("ज़िंदगी हूँ") == "जिंदगी हूं"


def test_at_least_forty_languages_have_their_line():
    lines = content_files.load("languages/unsupported")
    assert len(lines) >= 40
    assert all(isinstance(code, str) and 2 <= len(code) <= 3 for code in lines)
    assert len({unsupported_line(lines, code) for code in lines}) == len(lines)
    assert unsupported_line(lines, "xx") == unsupported_line(lines, "en")


TONGUES = yaml.safe_load((Path(__file__).parent / "sets" / "tongues.yaml").read_text(encoding="utf-8"))


def test_every_language_with_a_line_has_sentences_that_must_reach_it():
    lines = content_files.load("languages/unsupported")
    assert set(TONGUES) == set(lines) - set(SUPPORTED)
    assert len(TONGUES) >= 40


@pytest.mark.parametrize(("code", "words"), [(code, words) for code in TONGUES for words in TONGUES[code]])
@pytest.mark.parametrize("page", ["en", "de", "hi"])
def test_each_language_is_told_so_in_itself_with_people_to_turn_to_and_never_read_as_none(code, words, page):
    guess = detect(words, page)
    assert guess.code == code
    assert not guess.supported
    reading = triage.read(words, language=page)
    assert reading.language == code
    assert Category.UNSUPPORTED_LANGUAGE in reading.categories
    assert reading.level is not Level.NONE
    assert reading.safety


def test_the_line_of_a_language_is_what_the_companion_says_first():
    companion = wiring.companion()
    lines = content_files.load("languages/unsupported")
    for code in ("lv", "sl", "mk", "ha"):
        incoming, memory = Incoming(TONGUES[code][0], language="en", country="GB"), Memory()
        assessment = companion.read(incoming, memory, now=NOW)
        events = list(companion.reply(incoming, assessment, memory, now=NOW, rng=Random(1)))
        said = [event.text for event in events if isinstance(event, SentenceReady)]
        assert said[0] == unsupported_line(lines, code)
        assert any(isinstance(event, ResourceOffered) for event in events)


def test_without_an_english_line_it_says_so():
    with pytest.raises(ContentError, match="English"):
        unsupported_line({}, "it")


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200), st.sampled_from([None, *SUPPORTED, "xx"]))
def test_no_string_raises(text, hint):
    guess = detect(text, hint)
    assert 0 <= guess.confidence <= 1
    assert guess.supported == (guess.code in SUPPORTED)
