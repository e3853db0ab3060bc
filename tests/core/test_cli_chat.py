"""``leeward chat`` and ``leeward screen`` keep the contract, line by line."""

# ruff: noqa: E501  (a table of examples reads better unbroken)

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from leeward.commands.chat import run_chat
from leeward.commands.screen import run_screen
from leeward.core.companion.messages import ResourceType, Strategy
from leeward.core.safety.levels import Ask, Category, Level

FIELDS = {
    "conversation", "turn", "reply", "level", "state", "categories", "crisis", "safety", "emergency", "asked", "resources",
    "strategy", "emotions", "topics", "exercise", "engine", "disclosed_ai", "lang", "latency_ms",
}  # fmt: skip
SCREEN_FIELDS = {
    "id", "level", "categories", "crisis", "safety", "probe", "confidence", "lang", "subject", "resources", "latency_ms",
}  # fmt: skip
RESOURCE_FIELDS = {"type", "name", "contact", "url", "hours", "languages", "checked"}


def chat(*lines: Any, **options: Any) -> tuple[int, list[dict[str, Any]]]:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines) + "\n"
    out = io.StringIO()
    status = run_chat(io.StringIO(text), out, json=True, **options)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def screen(*lines: Any, **options: Any) -> tuple[int, list[dict[str, Any]]]:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines) + "\n"
    out = io.StringIO()
    status = run_screen("-", out, stdin=io.StringIO(text), **options)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_turn_has_the_fields_and_closed_lists_of_the_contract() -> None:
    status, rows = chat(
        {"text": "my brother moved out"}, {"text": "I want to kill myself tonight"}, country="gb"
    )
    assert status == 0
    for row in rows:
        assert set(row) == FIELDS
        assert row["level"] in set(Level)
        assert row["state"] in set(Level)
        assert set(row["categories"]) <= set(Category)
        assert set(row["asked"]) <= set(Ask)
        assert row["strategy"] in set(Strategy)
        assert row["latency_ms"] > 0
        assert all(isinstance(value, float) for value in row["emotions"].values())
        for resource in row["resources"]:
            assert set(resource) == RESOURCE_FIELDS
            assert resource["type"] in set(ResourceType)
    assert rows[1]["crisis"]
    assert any("116" in resource["contact"] for resource in rows[1]["resources"])


def test_conversations_are_apart_and_resumed_by_id() -> None:
    _, rows = chat(
        {"text": "my cat is ill", "conversation": "a"},
        {"text": "I failed an exam", "conversation": "b"},
        {"text": "since monday", "conversation": "a"},
        "and plain text goes on in the current one",
        {"text": "and this too"},
    )
    assert [(row["conversation"], row["turn"]) for row in rows] == [
        ("a", 1),
        ("b", 1),
        ("a", 2),
        ("a", 3),
        ("a", 4),
    ]


def test_risk_is_shared_by_person_only() -> None:
    _, rows = chat(
        {"text": "I am going to end my life tonight", "conversation": "a", "person": "p"},
        {"text": "hello", "conversation": "b"},
        {"text": "hello", "conversation": "c", "person": "p"},
        {"text": "hello", "conversation": "d", "person": "q"},
    )
    assert [row["state"] for row in rows] == ["plan_or_imminent", "none", "plan_or_imminent", "none"]


def test_bad_lines_are_answered_in_their_place_and_work_goes_on() -> None:
    status, rows = chat(
        {"txt": "x"}, "hello", {"text": 5}, {"text": "hi", "now": "soon"}, {"text": "still here"}
    )
    assert status == 2
    assert [row.get("line") for row in rows] == [1, None, 3, 4, None]
    assert all(isinstance(row["error"], str) for row in rows if "line" in row)


@pytest.mark.parametrize("line", ["[1, 2]", '"text"', "42", "null", "{broken", "{}x"])
def test_what_is_no_object_is_plain_text(line: str) -> None:
    status, rows = chat(line)
    assert status == 0
    assert rows[0]["reply"]


def test_now_is_taken_and_brings_the_disclosure_after_three_hours() -> None:
    _, rows = chat(
        {"text": "hi", "now": "2026-01-01T10:00:00Z"},
        {"text": "my day was long", "now": "2026-01-01T11:00:00Z"},
        {"text": "and loud", "now": "2026-01-01T13:30:00Z"},
    )
    assert [row["disclosed_ai"] for row in rows] == [True, False, True]


def test_language_by_line_option_and_words() -> None:
    _, rows = chat(
        {"text": "ok", "lang": "de"}, {"text": "Me siento muy sola y triste hoy.", "conversation": "x"}
    )
    assert [row["lang"] for row in rows] == ["de", "es"]
    _, rows = chat({"text": "ok"}, lang="fr")
    assert rows[0]["lang"] == "fr"


def test_unknown_engine_and_language_are_plain_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_chat(io.StringIO("hi\n"), io.StringIO(), json=True, engine="gpt9") == 2
    assert run_chat(io.StringIO("hi\n"), io.StringIO(), json=True, lang="tlh") == 2
    errors = capsys.readouterr().err.strip().splitlines()
    assert len(errors) == 2
    assert "gpt9" in errors[0]


def test_lone_surrogates_and_long_texts_come_back_as_json() -> None:
    status, rows = chat('{"text": "\\ud800 my friend left me"}', {"text": "my job is awful " * 1250})
    assert status == 0
    assert all(row["reply"] for row in rows)


def test_the_terminal_greets_first_and_answers() -> None:
    out = io.StringIO()
    assert run_chat(io.StringIO("my dog is ill\n"), out) == 0
    said = out.getvalue()
    assert "software" in said.split("\n")[0]
    assert "dog" in said


def test_screen_keeps_order_ids_and_fields() -> None:
    status, rows = screen(
        {"id": "a", "text": "I want to die tonight, I have a plan"},
        {"text": "nice weather"},
        {"id": 7, "text": ""},
        country="US",
    )
    assert status == 0
    assert [row["id"] for row in rows] == ["a", 2, 7]
    assert all(set(row) == SCREEN_FIELDS for row in rows)
    assert rows[0]["safety"]
    assert rows[0]["resources"]
    assert rows[1]["resources"] == []
    assert rows[0]["subject"] in ("self", "other")


def test_screen_answers_bad_lines_in_their_place() -> None:
    status, rows = screen("plain", {"id": 1}, {"text": "fine"})
    assert status == 2
    assert [row.get("line") for row in rows] == [1, 2, None]


def test_screen_reads_a_file_and_says_when_it_cannot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text('{"text": "hello"}\n', encoding="utf-8")
    out = io.StringIO()
    assert run_screen(str(file), out) == 0
    assert json.loads(out.getvalue())["id"] == 1
    assert run_screen(str(tmp_path / "none.jsonl"), io.StringIO()) == 1
    assert "could not be read" in capsys.readouterr().err


def test_each_line_is_answered_before_the_next_is_sent() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "leeward", "chat", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for text in ("my brother moved out", "since march"):
            process.stdin.write(json.dumps({"text": text}) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["reply"]
        process.stdin.close()
        assert process.wait(timeout=20) == 0
