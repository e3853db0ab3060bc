"""Words of other languages in an English vocabulary: what gives way, what each begins with, and the mixing."""

from __future__ import annotations

import numpy as np
import pytest

from leeward.core.text.pieces import Pieces
from leeward.core.text.tidy import tidy
from leeward.lab.text import lexicon

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[unused1]", *"abcdefghijklmnopqrstuvwxyz",
    *(f"##{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"), "sleep", "not", "night", "zebra"]  # fmt: skip


def test_a_word_takes_the_place_of_one_that_nobody_needs() -> None:
    spanish = lexicon.parse("sleep = sueño\nnot = jamás\n", "es")
    words, begins = lexicon.widened(VOCABULARY, [spanish], ["a night without sleep"], len(VOCABULARY))

    pieces = Pieces(words)
    for form, gloss in (("sueño", "sleep"), ("jamás", "not")):
        (number,) = pieces.numbers(tidy(form))
        assert begins[number] == [Pieces(VOCABULARY).numbers(gloss)]
    assert len(words) == len(VOCABULARY)
    assert "zebra" not in words
    assert {"night", "sleep", "not", "[UNK]", "[SEP]"} < set(words)


def test_the_commonest_forms_go_first_where_room_is_short() -> None:
    spanish = lexicon.parse("sleep = dormir, duermo, duermes\nnight = noche\n", "es")
    words, begins = lexicon.widened(VOCABULARY, [spanish], [], len(VOCABULARY))

    assert len(begins) == 2
    assert {"dormir", "noche"} < set(words)


def test_both_scripts_of_hindi_mean_the_same() -> None:
    hindi = lexicon.parse("night = raat | रात\n", "hi")
    words, begins = lexicon.widened(VOCABULARY, [hindi], [], len(VOCABULARY))

    numbers = [Pieces(words).numbers(tidy(form)) for form in ("रात", "raat")]
    assert [begins[number] for (number,) in numbers] == [[Pieces(VOCABULARY).numbers("night")]] * 2


def test_mixing_puts_known_words_in_and_leaves_the_rest() -> None:
    mixer = lexicon.Mixer([lexicon.parse("sleep = dormir\nnot = no\n", "es")])
    rng = np.random.default_rng(1)

    assert mixer.mixed("I do NOT sleep, ever!", 1.0, rng) == "I do no dormir, ever!"
    assert mixer.mixed("I do not sleep", 0.0, rng) == "I do not sleep"


def test_a_line_without_meaning_is_refused_with_its_number() -> None:
    with pytest.raises(lexicon.LexiconError, match="es, line 2"):
        lexicon.parse("sleep = dormir\nnada\n", "es")


def test_the_lexica_that_ship_are_whole() -> None:
    held = lexicon.read()

    assert {one.language for one in held} == {"de", "es", "fr", "hi", "pt"}
    assert all(len(one.words) > 800 for one in held)
