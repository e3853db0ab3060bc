"""Steps: every way comes to an end, nothing is unreachable, answers are of their kind."""

from __future__ import annotations

from typing import Any

import pytest

from leeward import wiring
from leeward.core.content import ContentError
from leeward.core.toolkit.steps import END, LONGEST_WAIT, StepKind, lines_of, steps_from, ways

ALL = wiring.exercises("en")


def step(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "title": name.title(), "words": f"About {name}.", **more}


def choice(name: str, **leads: str) -> dict[str, Any]:
    options = [{"name": key, "label": key.title(), "next": to} for key, to in leads.items()]
    return step(name, kind="choose", options=options)


FORK = [choice("fork", left="a", right="b"), step("a", next="c"), step("b"), step("c")]


def test_a_step_leads_to_the_next_one_unless_told_otherwise() -> None:
    fork, a, b, c = steps_from(FORK, "test")
    assert [fork.follow("left"), fork.follow("right"), fork.follow("")] == ["a", "b", "a"]
    assert [a.next, b.next, c.next] == ["c", "c", END]


def test_a_page_can_say_who_a_step_is_for() -> None:
    found = ways(steps_from(FORK, "test"))
    assert {name: way.labels for name, way in found.items()} == {"a": ("Left",), "b": ("Right",)}
    assert found["a"].question == "Fork"


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([step("a"), step("b", next="a")], "no later step"),
        ([step("a", next="nowhere"), step("b")], "no later step"),
        ([step("a", next="c"), step("b"), step("c")], "no way leads to 'b'"),
        ([step("a"), step("a")], "same name"),
        ([step("after")], "cannot be the name"),
        ([step("Über")], "cannot be the name"),
        ([step("a", kind="dance")], "no kind of step"),
        ([step("a", kind="choose", options=[{"name": "x", "label": "X"}])], "two to"),
        ([step("a", kind="taps")], "'taps' is missing"),
        ([step("a", kind="list", lines=40)], "'lines' must be"),
        ([step("a", kind="timed", beats=[{"seconds": LONGEST_WAIT, "words": "x"}], rounds=2)], "too long"),
        ([step("a", kind="rate", low="none")], "'high' is missing"),
        ([step("a", kind="pick")], "'from' is missing"),
        ([step("a"), step("b", kind="pick", **{"from": ["a"]})], "nobody has written"),
        ([step("a", kind="breathe")], "'pattern' is missing"),
    ],
)
def test_what_nobody_could_walk_is_refused_by_name(items: list[dict[str, Any]], said: str) -> None:
    with pytest.raises(ContentError, match=said):
        steps_from(items, "test")


@pytest.mark.parametrize(
    ("more", "fits", "does_not"),
    [
        ({"kind": "rate", "low": "l", "high": "h"}, ["0", "10", ""], ["11", "-1", "four", "²"]),
        (
            {"kind": "choose", "options": [{"name": "x", "label": "X"}, {"name": "y", "label": "Y"}]},
            ["x"],
            ["X"],
        ),
        ({"kind": "write"}, ["anything"], []),
        ({}, [""], ["words where none are asked for"]),
    ],
)
def test_answers_are_of_their_kind(more: dict[str, Any], fits: list[str], does_not: list[str]) -> None:
    (one,) = steps_from([step("a", **more)], "test")
    assert all(one.takes(answer) for answer in fits)
    assert not any(one.takes(answer) for answer in does_not)


def test_all_kinds_are_in_use() -> None:
    assert {one.kind for exercise in ALL for one in exercise.steps} == set(StepKind)


def test_lines_lose_what_is_empty() -> None:
    assert lines_of(" tea \n\n  walk\n") == ("tea", "walk")
