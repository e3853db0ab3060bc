"""The plain format of labelled messages."""

from __future__ import annotations

import pytest

from leeward.core.safety.labelled import Kind, LabelError, parse
from leeward.core.safety.levels import Category, Level

HEAD = (
    "@ lang=en kind=alarm group=path cell=oblique level=distress crisis=no cats=self_harm,minor door=journal"
)


def test_a_block_labels_every_line_below_it():
    one, two = parse(f"# a note\n{HEAD}\nfirst\n\nsecond\\nline\n", "set")
    assert (one.id, one.text, one.kind, one.level) == ("set-0001", "first", Kind.ALARM, Level.DISTRESS)
    assert one.categories == (Category.SELF_HARM, Category.MINOR)
    assert one.door == "journal"
    assert two.text == "second\nline"


def test_earlier_turns_stand_before_the_message():
    (one,) = parse(f"{HEAD}\nhello || my week was long || I did it again\n", "set")
    assert one.earlier == ("hello", "my week was long")
    assert one.text == "I did it again"


@pytest.mark.parametrize(
    "lines",
    ["no head", HEAD.replace("lang=en", "lang=xx") + "\na", HEAD.replace("level=distress", "level=bad") + "\na",
     HEAD.replace("crisis=no", "crisis=perhaps") + "\na", HEAD.replace(" cats=self_harm,minor", "") + "\na"],
)  # fmt: skip
def test_a_line_that_cannot_be_read_is_named(lines):
    with pytest.raises(LabelError, match="set, line"):
        list(parse(lines, "set"))
