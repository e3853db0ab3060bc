"""Who is offered what: the fitting one first, and never one that could harm now."""

from __future__ import annotations

import pytest

from leeward import wiring
from leeward.core.safety.levels import Category, Level
from leeward.core.toolkit.exercise import Helped, Unless
from leeward.core.toolkit.offering import matching, named, offered, standing

ALL = wiring.exercises("en")


def slugs(**asked: object) -> list[str]:
    return [exercise.slug for exercise in matching(ALL, **asked)]


@pytest.mark.parametrize(
    ("topic", "slug"),
    [("sleep", "sleep-wind-down"), ("addiction", "urge-surfing"), ("grief", "grief-letter"),
     ("panic", "breathing-sigh"), ("low_mood", "small-steps"), ("worry", "worry-time"),
     ("conflict", "assertive-message"), ("loneliness", "small-hello"), ("self_worth", "thought-record"),
     ("money", "problem-solving")],
)  # fmt: skip
def test_a_matter_finds_its_practice_among_the_first_three(topic: str, slug: str) -> None:
    assert slug in slugs(topics=[topic])[:3]


@pytest.mark.parametrize(
    "feeling", ["afraid", "anxious", "angry", "ashamed", "guilty", "tired", "sad", "grief", "lonely"]
)
def test_every_feeling_finds_two(feeling: str) -> None:
    assert len(slugs(feelings=[feeling])) >= 2


def test_nothing_is_offered_without_a_matter() -> None:
    assert slugs() == []
    assert slugs(topics=["pottery"]) == []


def test_what_was_offered_or_takes_too_long_is_left_out() -> None:
    assert "urge-surfing" not in slugs(topics=["addiction"], gone=["urge-surfing"])
    assert all(slug != "thought-record" for slug in slugs(topics=["self_worth"], minutes=5))


def test_what_eased_this_person_comes_first_and_what_weighed_comes_last() -> None:
    before = slugs(topics=["sleep"])
    helped = {before[-1]: Helped(5, -3.0, 5), before[0]: Helped(5, 2.0, 0)}
    after = slugs(topics=["sleep"], helped=helped)
    assert after.index(before[-1]) < before.index(before[-1])
    assert after.index(before[0]) > 0


@pytest.mark.parametrize(
    ("facts", "kept_back"),
    [
        (
            {"level": Level.PASSIVE_IDEATION},
            {"grief-letter", "urge-surfing", "safe-place", "assertive-message"},
        ),
        ({"level": Level.PLAN_OR_IMMINENT}, {"grief-letter"}),
        (
            {"categories": [Category.PSYCHOSIS]},
            {"grief-letter", "safe-place", "muscle-relaxation", "thought-record"},
        ),
        ({"categories": [Category.ABUSE_PARTNER]}, {"assertive-message", "opposite-action", "hard-talk"}),
        ({"categories": [Category.WITHDRAWAL]}, {"urge-surfing"}),
        ({"categories": [Category.MANIA]}, {"sleep-wind-down"}),
        ({"categories": [Category.MEDICAL]}, {"breathing-box"}),
        ({"topics": ["trauma"]}, {"safe-place"}),
    ],
)
def test_what_could_harm_now_is_kept_back(facts: dict[str, object], kept_back: set[str]) -> None:
    against = standing(**facts)
    gone = {exercise.slug for exercise in ALL if not offered(exercise, against)}
    assert kept_back <= gone
    assert {"breathing-resonance", "grounding-54321"}.isdisjoint(gone)
    assert kept_back.isdisjoint(
        slugs(topics=["grief", "addiction", "conflict", "sleep", "anger"], against=against)
    )


def test_distress_alone_keeps_nothing_back() -> None:
    assert standing(level=Level.DISTRESS) == frozenset()
    assert standing(level=Level.THIRD_PARTY_CONCERN) == frozenset()


def test_every_condition_is_used_and_can_come_about() -> None:
    used = {one for exercise in ALL for one in exercise.unless}
    reachable = standing(
        level=Level.ACTIVE_IDEATION, categories=list(Category), topics=["trauma", "panic", "eating"]
    )
    assert used <= reachable == frozenset(Unless)


@pytest.mark.parametrize(
    ("message", "slug"),
    [
        ("can we do urge surfing", "urge-surfing"),
        ("Let's try “Look at a thought” please", "thought-record"),
        ("the worry time thing?", "worry-time"),
        ("towards sleep", "sleep-wind-down"),
        ("values", "values"),
    ],
)
def test_a_practice_is_found_by_its_name(message: str, slug: str) -> None:
    found = named(ALL, message)
    assert found is not None
    assert found.slug == slug


@pytest.mark.parametrize("message", ["I was walking home in the rain", "hello", ""])
def test_a_talk_names_none(message: str) -> None:
    assert named(ALL, message) is None


def test_hindi_titles_are_found_too() -> None:
    found = named(wiring.exercises("hi"), "क्या हम तलब को गुज़रने दें करें?")
    assert found is not None
    assert found.slug == "urge-surfing"
