"""The form of a message that the networks were trained on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.text.romanise import romanise
from leeward.core.text.tidy import tidy


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("मरना", "marna"),
        ("मन", "man"),
        ("चाहता", "chahta"),
        ("ज़िंदगी", "zindgee"),
        ("मुझे नींद नहीं आती।", "mujhe neend naheen aatee."),
        ("क्या", "kya"),
        ("I am fine", "I am fine"),
    ],
)
def test_devanagari_is_written_as_people_type_it(written, read):
    assert romanise(written) == read


@given(st.text(alphabet=[chr(code) for code in range(0x900, 0x980)], max_size=80))
@settings(max_examples=80)
def test_common_devanagari_leaves_no_consonant_behind(text):
    assert not any("क" <= char <= "ह" for char in romanise(text))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("I   am SO   tired", "i am so tired"),
        ("noooooo", "noo"),
        ("k1ll mys3lf", "kill myself"),
        ("done 🔪", "done knife"),
        ("zero\u200bwidth", "zerowidth"),
        ("ｗｉｄｅ", "wide"),
    ],
)
def test_disguise_is_taken_off(text, plain):
    assert tidy(text) == plain


@given(st.text(max_size=200))
@settings(max_examples=80)
def test_any_text_can_be_tidied_twice(text):
    once = tidy(text)
    assert tidy(once) == tidy(tidy(once))
