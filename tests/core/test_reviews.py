"""Reviews: an approval is bound to the exact words, needs both capacities, and an open correction outweighs it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.core.content import ContentError
from leeward.core.review_pieces import label_piece, pieces_in
from leeward.core.reviews import (
    Piece,
    PieceKind,
    Review,
    Reviews,
    Role,
    Standing,
    Verdict,
)
from leeward.core.safety.labelled import parse
from leeward.core.safety.levels import Category, Level

PIECE = Piece(PieceKind.SCRIPT, "de", "ack.yes", "Danke, dass du das sagst.")


def said(name="Cora", roles=(Role.CLINICIAN,), *, piece=PIECE, verdict=Verdict.APPROVED, day=20, remark=""):
    return Review(piece, verdict, name, "psychologist", roles, date(2026, 11, day), remark)


def standing(*reviews, piece=PIECE):
    return Reviews(reviews).standing(piece)


def test_reviewed_takes_a_clinician_and_a_native_speaker():
    native = said("Nils", (Role.NATIVE,))
    assert standing() is Standing.NONE
    assert standing(said()) is Standing.PARTLY
    assert standing(said(), said("Cleo")) is Standing.PARTLY
    assert standing(said(), native) is Standing.REVIEWED
    assert standing(said(roles=(Role.CLINICIAN, Role.NATIVE))) is Standing.REVIEWED


@pytest.mark.parametrize(
    "change", [{"text": "Danke."}, {"place": "ack.no"}, {"language": "en"}, {"kind": PieceKind.HELP}]
)
def test_other_words_in_another_place_are_not_reviewed(change):
    both = said(roles=(Role.CLINICIAN, Role.NATIVE))
    assert standing(both, piece=replace(PIECE, **change)) is Standing.NONE


def test_the_last_word_of_each_person_counts_and_a_correction_outweighs():
    both = (Role.CLINICIAN, Role.NATIVE)
    objection = said("Nils", (Role.NATIVE,), verdict=Verdict.CORRECTION, remark="too stiff", day=21)
    assert standing(said(roles=both), objection) is Standing.CORRECTION
    assert standing(objection, said(roles=both), said("Nils", (Role.NATIVE,), day=22)) is Standing.REVIEWED


def test_a_tally_counts_and_rounds_down():
    pieces = [replace(PIECE, text=f"Satz {number}.") for number in range(3)]
    reviews = [said(piece=piece, roles=(Role.CLINICIAN, Role.NATIVE)) for piece in pieces[:2]]
    (tally,) = Reviews(reviews).tallies(pieces)
    assert (tally.total, tally.reviewed, tally.clinician, tally.native, tally.percent) == (3, 2, 2, 2, 66)


@given(
    st.sampled_from(list(PieceKind)),
    st.text(min_size=1, max_size=40).filter(str.strip),
    st.sampled_from(list(Verdict)),
    st.lists(st.sampled_from(list(Role)), min_size=1, max_size=2, unique=True),
)
@settings(max_examples=50)
def test_a_review_survives_the_file(kind, words, verdict, roles):
    piece = Piece(kind, "en", "a.b", words.strip())
    review = said(piece=piece, verdict=verdict, roles=tuple(roles), remark="because")
    text = wiring.reviews_text([review])
    try:
        (again,) = wiring.read_reviews(text, "the file")
    except ContentError:
        # YAML has no way to write some control characters as they are; then nothing is taken.
        assert not words.isprintable()
        return
    assert again == review


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Other words."},
        {"hash": "0" * 24},
        {"roles": []},
        {"roles": ["friend"]},
        {"verdict": "maybe"},
        {"kind": "poem"},
        {"on": "soon"},
        {"name": ""},
        {"profession": ""},
        {"verdict": "correction"},
        {"remark": "x" * 3000},
    ],
)
def test_what_does_not_hold_is_refused(change):
    with pytest.raises(ContentError, match="here"):
        Review.from_mapping(said().to_mapping() | change, "here")


def test_a_list_adds_nothing_to_the_place_so_that_order_undoes_no_approval():
    one = pieces_in(PieceKind.SCRIPT, "en", {"ack": {"yes": ["a b", "c d"]}})
    two = pieces_in(PieceKind.SCRIPT, "en", {"ack": {"yes": ["c d", "a b", "e f"]}})
    assert {piece.hash for piece in one} < {piece.hash for piece in two}


def test_another_label_is_another_piece():
    (one,) = parse(
        "@ lang=en kind=alarm group=a cell=b level=distress crisis=no cats=- door=chat\nI am done", "x"
    )
    mark = label_piece(one).hash
    assert mark != label_piece(replace(one, level=Level.PASSIVE_IDEATION)).hash
    assert mark != label_piece(replace(one, categories=(Category.SELF_HARM,))).hash
    assert mark != label_piece(replace(one, crisis=True)).hash
    assert mark != label_piece(replace(one, earlier=("no",))).hash
    assert mark == label_piece(replace(one, id="y", door="note")).hash


@pytest.mark.parametrize("language", wiring.content_languages())
def test_every_script_and_caution_of_a_language_can_be_reviewed(language):
    pieces = wiring.review_pieces(language)
    assert len({piece.hash for piece in pieces}) == len(pieces)
    found = {piece.text for piece in pieces}
    for variants in wiring.safety_scripts(language).places.values():
        assert {variant.strip() for variant in variants} <= found
    for exercise in wiring.exercises(language):
        assert set(exercise.cautions) <= found
    assert set(wiring.crisis_words(language).steps) <= found


def test_labelled_messages_are_pieces_too():
    assert {piece.kind for piece in wiring.labelled_pieces()} == {PieceKind.LABEL}
    assert {"en", "hi"} <= {piece.language for piece in wiring.labelled_pieces()}


def test_nothing_is_called_reviewed_before_somebody_has():
    nobody = Reviews()
    assert all(nobody.standing(piece) is Standing.NONE for piece in wiring.review_pieces("en"))
    for language in wiring.content_languages():
        words = wiring.crisis_words(language)
        assert words.reviewed(0, 100) == words.page["words_none"]
        assert words.reviewed(1, 1000) == words.page["words_part"].format(percent=1)
        assert words.reviewed(999, 1000) == words.page["words_part"].format(percent=99)
        assert words.reviewed(1000, 1000) == words.page["words_all"]
