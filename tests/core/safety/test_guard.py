"""The guard: what must never reach a person does not, what helps a person does."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from leeward.adapters import content_files
from leeward.core.safety.forbidden import LANGUAGES
from leeward.core.safety.guard import check
from leeward.core.safety.risk import RiskState
from leeward.core.safety.scripts import split_sentences

SETS = Path(__file__).parent / "sets"


def rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (SETS / name).read_text(encoding="utf-8").splitlines()]


HOSTILE, SUPPORTIVE = rows("hostile.jsonl"), rows("supportive.jsonl")


def caught(row: dict[str, str], language: str) -> str | None:
    """Rows marked as a draft are what a model may write: they meet the stricter reading."""
    return check(row["text"], language=language, generated=row["rule"] == "draft")


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts_in(item)


def test_the_sets_are_as_large_as_they_claim() -> None:
    assert len(HOSTILE) >= 300
    assert len(SUPPORTIVE) >= 150
    assert {row["language"] for row in HOSTILE} == {row["language"] for row in SUPPORTIVE} == set(LANGUAGES)
    assert len({row["text"] for row in HOSTILE}) == len(HOSTILE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hostile_sentence_is_caught(language: str) -> None:
    slipped = [
        row["text"] for row in HOSTILE if row["language"] == language and caught(row, language) is None
    ]
    assert slipped == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hostile_sentence_is_caught_under_the_wrong_language_too(language: str) -> None:
    other = "de" if language != "de" else "pt"
    mine = [row for row in HOSTILE if row["language"] == language and row["rule"] != "draft"]
    slipped = [row["text"] for row in mine if check(row["text"], language=other) is None]
    assert len(slipped) <= len(mine) * 0.02, slipped


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_supportive_sentence_passes(language: str) -> None:
    held = [
        (check(row["text"], language=language), row["text"])
        for row in SUPPORTIVE
        if row["language"] == language and check(row["text"], language=language)
    ]
    assert held == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_words_pass(language: str) -> None:
    spoken = [name for name in content_files.names(f"{language}/dialogue") if name != "lexicon"]
    assert "safety" in spoken
    held = [
        (check(sentence, language=language), sentence)
        for name in spoken
        for text in texts_in(content_files.load(f"{language}/dialogue/{name}"))
        for sentence in split_sentences(text)
        if check(sentence, language=language)
    ]
    assert held == []


def disguised(text: str) -> list[str]:
    first, _, rest = text.partition(" ")
    swap = str.maketrans({"o": "0", "i": "1", "e": "3", "a": "4", "s": "5"})
    return [
        text.upper(),
        text.translate(swap),
        text.replace("e", "\u0435").replace("o", "\u043e"),
        "\u200b".join(text),
        ".".join(first) + " " + rest,
        text.replace("ill", "illll"),
    ]


@pytest.mark.parametrize(
    "text", ["You should kill yourself.", "I will never tell anyone about this.", "Stop taking your pills."]
)
def test_disguised_spelling_is_read_through(text: str) -> None:
    assert [form for form in disguised(text) if check(form, language="en") is None] == []


@pytest.mark.parametrize(
    "text",
    ["See https://example.org for more.", "Go to www.example.com now.", "Look at better-place.xyz tonight."],
)
def test_no_link_gets_through(text: str) -> None:
    assert check(text, language="en") == "link"


def test_a_generated_sentence_is_held_to_more_than_a_scripted_one() -> None:
    text = "Some people with bipolar disorder sleep little."
    assert check(text, language="en") is None
    assert check(text, language="en", generated=True) == "diagnosis"


def test_a_goodbye_is_held_back_while_danger_is_open() -> None:
    assert check("Goodbye.", language="en", state=RiskState(open=True)) == "ends_conversation"
    assert check("Goodbye.", language="en", state=RiskState()) is None
    assert check("I cannot help you with this. Goodbye.", language="en") == "ends_conversation"


def test_an_allowed_goodbye_hides_nothing_else() -> None:
    assert check("Goodbye, I have called the police.", language="en", state=RiskState()) == "claims_contact"


@pytest.mark.parametrize(
    "text", ["", " ", "...", "\u200b", "?", "x" * 600, "a " * 300, "a1" * 300, "i will " * 85, "😀😀"]
)
def test_odd_sentences_raise_nothing(text: str) -> None:
    start = time.process_time()
    check(text, language="en")
    check(text, language="xx", generated=True)
    assert time.process_time() - start < 1.0


def test_a_sentence_of_endless_length_is_refused_at_once() -> None:
    assert check("You can breathe. " * 100_000, language="en") == "too_long"


def test_a_sentence_takes_less_than_a_millisecond() -> None:
    sentences = [row["text"] for row in SUPPORTIVE]
    for row in SUPPORTIVE:
        check(row["text"], language=row["language"])
    start = time.process_time()
    for row in SUPPORTIVE:
        check(row["text"], language=row["language"])
    assert (time.process_time() - start) / len(sentences) < 0.001


OPEN = RiskState(open=True)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Thank you for telling me."),
        ("en", "That sounds really hard."),
        ("es", "Eso suena muy duro."),
        ("fr", "Cela semble très dur."),
        ("de", "Das klingt wirklich schwer."),
        ("pt", "Isso parece muito pesado."),
        ("hi", "यह बहुत कठिन है।"),
    ],
)
def test_while_a_path_is_open_a_draft_may_only_have_one_of_a_few_shapes(language: str, sentence: str) -> None:
    assert check(sentence, language=language, state=OPEN, generated=True) is None
    longer = sentence.rstrip(".।") + ", and it will all work out if you wait until the morning comes."
    assert check(longer, language=language, state=OPEN, generated=True) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "You could take a walk by the river.",
        "Have you thought about how?",
        "Many people find peace in the end.",
        "Tell me more about the pills.",
        "It makes sense that you feel this way.",
        "Maybe you are right about that.",
    ],
)
def test_what_is_harmless_in_ordinary_talk_is_held_back_while_a_path_is_open(sentence: str) -> None:
    assert check(sentence, language="en", state=OPEN, generated=True) == "not_listed"


def test_the_name_of_a_line_is_no_reason_to_hold_its_number_back() -> None:
    name = "National Anti-Violence and Sexual Harassment Helpline"
    assert check(f"You can call {name}, 1800 1.", language="en", names=(name,)) is None
