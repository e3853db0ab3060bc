"""A language gives the words, English the steps: nothing else can differ, and what is missing is named."""

from __future__ import annotations

import pytest

from leeward import wiring
from leeward.adapters import content_files
from leeward.core.toolkit.translated import laid_over, missing

LANGUAGES = ("es", "fr", "de", "pt", "hi")
NAMES = content_files.names("en/exercises")
ENGLISH = content_files.load("en/exercises/opposite-action")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_practice_is_whole_in_every_language(language: str) -> None:
    assert content_files.names(f"{language}/exercises") == NAMES
    lacking = {
        name: found
        for name in NAMES
        if (
            found := missing(
                content_files.load(f"en/exercises/{name}"), content_files.load(f"{language}/exercises/{name}")
            )
        )
    }
    assert lacking == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_nothing_about_steps_that_do_not_exist(language: str) -> None:
    for name in NAMES:
        steps = content_files.load(f"{language}/exercises/{name}").get("steps") or {}
        given = set(steps) if isinstance(steps, dict) else {step["name"] for step in steps}
        assert given <= {step["name"] for step in content_files.load(f"en/exercises/{name}").get("steps", ())}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_left_in_english(language: str) -> None:
    for here, there in zip(wiring.exercises(language), wiring.exercises("en"), strict=True):
        assert here.slug == there.slug
        same = {step.words for step in here.steps} & {step.words for step in there.steps}
        assert not same
        assert here.opening != there.opening
        assert here.evidence.words != there.evidence.words


def test_only_words_are_taken_over() -> None:
    words = {
        "title": "Neu",
        "minutes": [60],
        "unless": [],
        "steps": {"push": {"title": "Was?", "kind": "read", "next": "end"}},
    }
    merged = laid_over(ENGLISH, words)
    push = next(step for step in merged["steps"] if step["name"] == "push")
    assert (merged["title"], merged["minutes"], merged["unless"]) == (
        "Neu",
        ENGLISH["minutes"],
        ENGLISH["unless"],
    )
    assert (push["title"], push["kind"], push.get("next")) == ("Was?", "write", None)


def test_what_is_missing_is_named_and_stays_english() -> None:
    words = {
        "title": "Neu",
        "steps": {"feeling": {"title": "Was?", "words": "So.", "options": {"fear": "Angst"}}},
    }
    found = missing(ENGLISH, words)
    assert "short" in found
    assert "steps.feeling.anger" in found
    assert "steps.push.title" in found
    assert "title" not in found
    merged = laid_over(ENGLISH, words)
    assert [option["label"] for option in merged["steps"][0]["options"]][:2] == ["Angst", "Anger"]
