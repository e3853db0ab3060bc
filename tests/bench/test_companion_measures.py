"""The measures of the companion count what they say, on texts where the answer is plain."""

# ruff: noqa: SIM905  (a word list reads better as text)

from __future__ import annotations

from pathlib import Path

import pytest

from leeward.bench.companion import empathy, moves, scorecard, variety, whole
from leeward.bench.companion.readability import grade
from leeward.bench.companion.relevance import FALSE, Bm25, Pair, TfIdf, copied, found, lots, own_words
from leeward.bench.companion.systems import OURS, Said
from leeward.bench.companion.talks import ASKED, TALKED, Talk

WORDS = (
    "tram garden exam brother piano invoice landlord chess soup dentist violin kitchen bicycle printer lawyer harbour \
forest kettle museum ladder pencil blanket".split()
)
SAID = [f"my {word} worries me every day, the {word} is all i see" for word in WORDS]


def pairs(replies: list[str]) -> list[Pair]:
    return [
        Pair(said, reply, number, 0) for number, (said, reply) in enumerate(zip(SAID, replies, strict=True))
    ]


@pytest.mark.parametrize("measure", [TfIdf(), Bm25()])
def test_a_reply_that_names_the_matter_is_found_and_a_general_one_is_not(measure) -> None:
    named = pairs([f"So the {word} is what it is about." for word in WORDS])
    assert found(named, measure, lots(named)) == [1.0] * len(WORDS)
    general = pairs(["That sounds hard."] * len(WORDS))
    assert sum(found(general, measure, lots(general))) / len(WORDS) == pytest.approx(1 / (FALSE + 1))
    wrong = pairs([f"So the {word} is what it is about." for word in (*WORDS[1:], WORDS[0])])
    assert sum(found(wrong, measure, lots(wrong))) < 0.5


def test_the_lots_are_the_same_for_every_system_and_hold_the_true_one_first() -> None:
    one, other = (lots(pairs([reply] * len(WORDS))) for reply in ("a", "something else"))
    assert one == other
    assert all(row[0] == place and len(set(row)) == FALSE + 1 for place, row in enumerate(one))


def test_own_words_leaves_out_what_was_taken_over_and_turned_round() -> None:
    pair = Pair(
        "I lost my job on Monday and cannot sleep", "You lost your job on Monday. Who knows about it?", 0, 0
    )
    assert own_words(pair) == "who knows about it"
    assert copied(pair) == pytest.approx(6 / 10)
    assert copied(Pair("I lost my job", "That is hard to carry.", 0, 0)) == 0


def test_variety_counts_repeats_inside_and_across() -> None:
    talks = [["Tell me more. I see.", "Tell me more. Go on."], ["Tell me more. I see."]]
    assert variety.repeated_inside(talks) == 0
    assert variety.sentences_inside(talks) == pytest.approx(1 / 6)
    assert variety.repeated_across(talks) == pytest.approx(2 / 3)
    assert variety.same_opening(talks) == 1
    assert variety.distinct_pairs(["a b a b"]) == pytest.approx(2 / 3)


def test_grade_rises_with_long_words() -> None:
    assert (
        grade("The cat sat. It was fun.")
        < 2
        < 12
        < grade("Organisational responsibilities necessitate communication.")
    )
    assert grade("") == 0


def test_moves_are_counted_by_phase() -> None:
    ours = moves.of_replies([[("reflect", "ask"), ("comfort",), ("inform", "close")]])
    assert moves.shares(ours, "first third")["question"] == "50%"
    assert moves.shares(ours, "second third")["comfort"] == "100%"
    theirs = moves.of_supporters([[(0.0, "Question"), (0.5, "Self-disclosure"), (1.0, "Others")]])
    assert moves.shares(theirs, "second third")["about oneself"] == "100%"


@pytest.mark.shared
def test_the_ear_tells_a_question_from_a_statement(shared_data: Path) -> None:
    ears = empathy.ears(shared_data)
    asks, tells = ears["explorations"].level(
        ["What happened then? How do you feel?", "I am so sorry you feel alone."]
    )
    assert asks > tells
    assert min(ear.agreement for ear in ears.values()) > 0.65


def test_the_page_says_which_aims_were_reached() -> None:
    talks = [Talk((said,)) for said in SAID]
    rows = []
    for title in (ASKED, TALKED):
        for name, reply in ((OURS, "So the {} is on your mind."), ("canned", "That is hard.")):
            said = whole.Replies(name, [[Said(reply.format(word))] for word in WORDS], [1.0] * len(WORDS))
            rows.append(whole.row(title, talks, said, {}, None))
    page = scorecard.page(rows)
    assert (
        f"| {ASKED}: ahead on relevance: true one of 20 found, TF-IDF | 100.0% | 5.0% (canned) | yes |"
        in page
    )
    assert f"| {TALKED}: guard hits at most 0 | 0 | | yes |" in page
    assert "nothing in it is edited by hand" in page
