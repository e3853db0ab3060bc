"""Are the emotion words many enough, spread over the field and explained in one sentence?"""

from __future__ import annotations

import pytest

from leeward.adapters import content_files
from leeward.core.content import ContentError
from leeward.core.mood.feelings import Feelings
from leeward.core.mood.field import SIZE, cell_at, grid, place


@pytest.fixture(scope="module")
def feelings() -> Feelings:
    return Feelings.from_mapping(content_files.load("en/feelings"), "en/feelings")


def test_there_are_at_least_48_words_with_one_short_sentence_each(feelings):
    assert len(feelings.all) >= 48
    for feeling in feelings.all:
        assert feeling.meaning.endswith(".") and feeling.meaning.count(".") == 1, feeling.slug
        assert len(feeling.meaning.split()) <= 16, feeling.slug


@pytest.mark.parametrize("valence", [-1, 1])
@pytest.mark.parametrize("energy", [-1, 1])
def test_every_quarter_of_the_field_has_words(feelings, valence, energy):
    assert sum(word.valence * valence > 0 and word.energy * energy > 0 for word in feelings.all) >= 10


@pytest.mark.parametrize(
    ("valence", "energy", "expected"),
    [(-0.8, 0.9, "panicky"), (0.8, -0.7, "peaceful"), (0, 0, "okay"), (-0.6, -0.45, "sad")],
)
def test_the_words_near_a_point_fit_it(feelings, valence, energy, expected):
    near = [word.slug for word in feelings.near(valence, energy, 3)]
    assert expected in near and len(near) == 3


def test_words_are_found_by_slug(feelings):
    assert feelings.get("sad").word == "Sad"
    assert feelings.get("nothing-like-it") is None


@pytest.mark.parametrize(
    "row",
    [
        {"slug": "a", "word": "A", "meaning": "B.", "at": [2, 0]},
        {"slug": "a", "word": "A", "meaning": "B.", "at": [0]},
        {"slug": "a", "word": "A", "at": [0, 0]},
    ],
)
def test_a_broken_word_is_named(row):
    with pytest.raises(ContentError, match="here"):
        Feelings.from_mapping({"feelings": [row], "grid": [["a"]]}, "here")


def test_a_word_given_twice_is_refused():
    row = {"slug": "a", "word": "A", "meaning": "B.", "at": [0, 0]}
    with pytest.raises(ContentError, match="twice: a"):
        Feelings.from_mapping({"feelings": [row, row], "grid": [["a"]]}, "here")


@pytest.mark.parametrize("square", [[["b"]], [["a", "a"]], []])
def test_a_grid_that_is_no_square_of_known_words_is_refused(square):
    row = {"slug": "a", "word": "A", "meaning": "B.", "at": [0, 0]}
    with pytest.raises(ContentError, match="grid"):
        Feelings.from_mapping({"feelings": [row], "grid": square}, "here")


def test_every_word_on_the_field_lies_in_its_cell_and_fits_it(feelings):
    for row in grid(feelings):
        for cell in row:
            assert cell_at(cell.feeling.valence, cell.feeling.energy) == (cell.row, cell.column), (
                cell.feeling.slug
            )
            assert len(cell.feeling.word) <= 11


def test_the_middle_of_every_cell_lies_in_it():
    for row in range(SIZE):
        for column in range(SIZE):
            assert cell_at(*place(row, column)) == (row, column)
    assert cell_at(-1, 1) == (0, 0) and cell_at(1, -1) == (SIZE - 1, SIZE - 1)
    with pytest.raises(ValueError, match="no cell"):
        place(SIZE, 0)
