"""Practices over the API: every kind of answer can be kept, and only one that the step can have."""

from __future__ import annotations

from typing import Any

import pytest

from leeward.web.toolkit.models import Practice
from tests.web.test_api import Program


@pytest.fixture
def alice(cast: dict[str, Any]) -> Program:
    return Program(cast["alice"])


def test_the_catalogue_says_what_to_know_before_the_start(alice: Program) -> None:
    items = {item["slug"]: item for item in alice.get("practices").json()["items"]}
    assert len(items) >= 20
    letter = items["grief-letter"]
    assert "think of dying" in letter["cautions"][0]
    assert letter["topics"][0] == "grief"
    assert letter["evidence"]["source"]


def test_choices_ratings_and_lists_are_kept(alice: Program) -> None:
    answers = {"area": "people", "near": "6", "ways": "Ask\nWait"}
    assert alice.post("practices/done", {"slug": "values", "answers": answers}).status_code == 201
    assert Practice.objects.get().body["answers"] == answers


@pytest.mark.parametrize("answers", [{"area": "moon"}, {"near": "11"}, {"dance": "x"}])
def test_what_a_step_cannot_take_is_refused(alice: Program, answers: dict[str, str]) -> None:
    assert alice.post("practices/done", {"slug": "values", "answers": answers}).status_code == 422
    assert not Practice.objects.exists()


def test_danger_in_own_words_is_read_and_the_name_of_an_option_is_not(alice: Program) -> None:
    calm = alice.post("practices/done", {"slug": "opposite-action", "answers": {"fits": "danger"}}).json()
    assert calm["safety"]["level"] == "none"
    answers = {"push": "I want to kill myself tonight"}
    assert alice.post("practices/done", {"slug": "opposite-action", "answers": answers}).json()["safety"][
        "crisis"
    ]
