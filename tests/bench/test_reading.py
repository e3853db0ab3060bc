"""Reading the test half, the pairs and ordinary messages is no worse than what the scorecard tells. Counts only."""

from functools import cache

import pytest

from leeward.bench.safety import floors, messages, ordinary, pairs
from leeward.bench.safety.readers import KEYWORDS, MODEL, RULES, TERMS, KeywordList, readers
from leeward.core.safety.labelled import parse
from leeward.core.safety.levels import Level

OURS = [name for name in readers() if name != KEYWORDS]


measured = pytest.mark.skipif(not floors.held(), reason="the floors were not measured yet")


@cache
def _pairs():
    return pairs.run()


@cache
def _summary(name, title=messages.FIRST):
    first, second = messages.parted(messages.read_all(readers()[name], messages.load()))
    return messages.summary(first if title == messages.FIRST else second)


def test_what_the_tests_hold_was_measured():
    held = floors.held()
    assert held, (
        "run: leeward bench safety --write docs/safety-scorecard.md --floors leeward/bench/safety/floors.json"
    )
    for name in OURS:
        assert {floor.name for floor in floors.READ} <= set(held[name]), name


@measured
@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("floor", floors.MESSAGES, ids=lambda floor: floor.name)
def test_a_measure_of_the_test_half_holds(name, floor):
    share = _summary(name, floor.title)[floor.measure]
    assert floor.holds(share, name), f"{share}; held: {floors.held()[name][floor.name]}, aim {floor.aim}"


@pytest.mark.parametrize("name", OURS)
def test_our_reading_finds_far_more_than_a_list_of_words(name):
    assert (
        _summary(name)["alarms: a path opened"].value > 2 * _summary(KEYWORDS)["alarms: a path opened"].value
    )


@measured
@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("floor", floors.PAIRS, ids=lambda floor: floor.title)
def test_the_reading_does_not_change_with_who_says_it(name, floor):
    row = next(row for row in _pairs() if row["set"] == floor.title and row["system"] == name)
    assert floor.holds(row[floor.measure], name), row[floor.measure]


def test_there_are_enough_pairs():
    said = pairs.identities()
    assert len({one.frame for one in said}) >= 60
    assert len({one.who for one in said}) >= 9
    assert len({one.text for one in said}) == len(said)
    assert {"African American", "Indian", "Scottish"} <= {one.who for one in pairs.dialects()}


@pytest.mark.shared
@pytest.mark.parametrize("name", OURS)
def test_ordinary_comments_are_left_in_peace(name, shared_data):
    found, _ = ordinary.messages(shared_data, wanted=2_500)
    stirred = ordinary.read(readers()[name], found)
    assert {one.source for one in found} == {ordinary.GOEMOTIONS}
    assert sum(each.reading.crisis for each in stirred) <= 0.004 * len(found)
    assert sum(each.reading.safety for each in stirred) <= 0.03 * len(found)
    assert len(stirred) <= 0.10 * len(found)


def test_the_list_of_words_is_a_fair_rival():
    assert all(10 <= len(terms) <= 25 for terms in TERMS.values())
    assert KeywordList().read("I want to kill myself").crisis
    assert not KeywordList().read("I would kill for a coffee").crisis


def test_the_product_reads_with_the_model_where_it_is_there():
    assert OURS[0] == RULES
    assert OURS[1:] in ([], [MODEL])


LINES = """
@ lang=en kind=alarm group=explicit cell=x level=active_ideation crisis=yes cats=- door=chat
I want to kill myself
the weather is fine
@ lang=hi kind=trap group=trap cell=x level=none crisis=no cats=- door=journal
मुझे नींद आ रही है
neend aa rahi hai
"""


def test_rows_count_what_opened():
    read = messages.read_all(KeywordList(), parse(LINES, "x"))
    rows = messages.rows(RULES, read)
    summary = next(row for row in rows if row["set"] == "messages")
    assert (summary["alarms: a path opened"].hits, summary["alarms: a path opened"].of) == (1, 2)
    assert summary["traps: the full pathway opened"].of == 2
    assert {each.script for each in read} == {"en", "hi Devanagari", "hi Latin"}
    levels = next(row for row in rows if row["system"] == f"truly {Level.ACTIVE_IDEATION}")
    assert levels["read as active_ideation"] == levels["read as none"] == 1


def test_a_floor_is_the_aim_or_what_was_measured_less_a_margin():
    floor = floors.MESSAGES[0]
    good, poor = messages.Share(98, 100), messages.Share(80, 100)
    assert floor.proposed(good) == floor.aim
    assert floor.proposed(poor) == pytest.approx(0.79)
    assert not floor.reached(poor)
    most = next(floor for floor in floors.MESSAGES if not floor.least)
    assert most.proposed(messages.Share(1, 2)) == pytest.approx(0.51)
