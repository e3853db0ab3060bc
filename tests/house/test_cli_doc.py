"""docs/cli.md says what the commands print: every field and every closed list, no more and no fewer."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest

from leeward.commands.chat import run_chat
from leeward.commands.screen import run_screen
from leeward.core.companion.messages import ResourceType, Strategy
from leeward.core.safety.levels import Ask, Category, Level

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    return TEXT.split(f"## `leeward {title}`")[1].split("\n## ")[0]


def fields(text: str) -> set[str]:
    return {
        name
        for row in re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", text, flags=re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }


def named(label: str) -> set[str]:
    paragraph = re.search(rf"\*\*{label}\*\*: (.+?)\.\n", TEXT, flags=re.DOTALL)
    assert paragraph
    return set(re.findall(r"`(\w+)`", paragraph[1]))


def test_every_field_of_a_turn_is_documented():
    out = io.StringIO()
    run_chat(io.StringIO('{"text": "hello"}\n'), out, json=True, country=None, lang=None, engine="scripted")
    assert set(json.loads(out.getvalue())) == fields(section("chat --json"))


def test_every_field_of_a_reading_is_documented(tmp_path):
    file = tmp_path / "messages"
    file.write_text('{"id": "a", "text": "hello"}\n')
    out = io.StringIO()
    run_screen(str(file), out, country=None)
    assert set(json.loads(out.getvalue())) == fields(section("screen"))


@pytest.mark.parametrize(
    ("label", "values"), [("Levels", Level), ("Categories", Category), ("Resource types", ResourceType)]
)
def test_closed_lists_are_whole(label, values):
    assert named(label) == {value.value for value in values}


@pytest.mark.parametrize(("field", "values"), [("asked", Ask), ("strategy", Strategy)])
def test_values_of_a_field_are_whole(field, values):
    row = re.search(rf"^\| `{field}` \| (.+) \|$", section("chat --json"), flags=re.MULTILINE)
    assert row
    assert set(re.findall(r"`(\w+)`", row[1])) == {value.value for value in values}
