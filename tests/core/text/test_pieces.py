"""Cutting text into the numbers that the networks eat."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.text.grams import grams
from leeward.core.text.pieces import Pieces, windows
from leeward.wiring import weights_folder

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "tired", "ti", "##red", "##ly", "of", ".", "!", "este", "$"]


@pytest.fixture
def pieces():
    return Pieces(WORDS)


def named(pieces, text):
    return [WORDS[number] for number in pieces.numbers(text)]


def test_the_longest_piece_wins_and_the_rest_of_a_word_is_marked(pieces):
    assert named(pieces, "Tiredly tired.") == ["tired", "##ly", "tired", "."]


def test_accents_and_case_do_not_count(pieces):
    assert named(pieces, "ESTÉ") == ["este"]


def test_a_word_that_cannot_be_cut_is_unknown_as_a_whole(pieces):
    assert named(pieces, "tiredx of") == ["[UNK]", "of"]
    assert named(pieces, "t" * 101) == ["[UNK]"]


def test_punctuation_stands_alone_even_inside_a_word(pieces):
    assert named(pieces, "tired!!of$") == ["tired", "!", "!", "of", "$"]


def test_a_vocabulary_without_its_marks_is_refused():
    with pytest.raises(ValueError, match="CLS"):
        Pieces(["[PAD]", "[UNK]"])


@given(st.lists(st.integers(), max_size=200), st.integers(4, 30), st.integers(0, 3))
@settings(max_examples=60)
def test_every_piece_stands_in_a_window_and_none_is_too_long(numbers, size, overlap):
    cut = windows(numbers, size, overlap)
    assert all(len(part) <= size for part in cut)
    joined = cut[0] + [number for part in cut[1:] for number in part[overlap:]]
    assert joined == numbers


@given(st.text(max_size=300))
@settings(max_examples=60)
def test_grams_stay_in_their_buckets_and_never_fail(text):
    found = grams(text, 512)
    assert found
    assert all(0 <= number < 512 for number in found)


def test_a_misspelled_word_shares_most_of_its_grams():
    right, wrong = set(grams("hopeless", 65536)), set(grams("hopelesss", 65536))
    other = set(grams("sunshine", 65536))
    assert len(right & wrong) > len(right) / 2
    assert len(right & other) <= 2


def test_a_text_without_a_word_has_only_the_padding():
    assert grams("", 512) == [0]


def test_pieces_are_cut_as_the_reference_cuts_them():
    """The fixture was written by the library ``tokenizers`` 0.23 with the vocabulary that ships."""
    words = (weights_folder() / "text-v2" / "vocab.txt").read_text(encoding="utf-8")
    whole = Pieces.from_lines(words)
    cases = json.loads((Path(__file__).parent / "pieces.json").read_text(encoding="utf-8"))
    assert len(cases) >= 40
    assert [case["text"] for case in cases if whole.numbers(case["text"]) != case["pieces"]] == []
