"""Every content file is readable; every language says what it lacks; words obey the house."""

from __future__ import annotations

import re

import pytest

from leeward.adapters import content_files

FILES = sorted(
    path.relative_to(content_files.ROOT).with_suffix("").as_posix()
    for path in content_files.ROOT.rglob("*.yaml")
)
OWNERS = ("dialogue", "exercises", "instruments", "psychoeducation", "prompts")


def words(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in words(item)]
    if isinstance(value, list):
        return [text for item in value for text in words(item)]
    return []


@pytest.mark.parametrize("name", FILES)
def test_every_content_file_is_a_readable_mapping(name):
    assert content_files.load(name)


@pytest.mark.parametrize("name", [name for name in FILES if not name.startswith(("safety/", "languages/"))])
def test_no_content_shouts(name):
    """People in distress are not shouted at; patterns that match what people write are exempt."""
    if re.search(r"(lexicon|patterns|understanding|topics|emotions)", name):
        return
    shouting = [
        text
        for text in words(content_files.load(name))
        if "!" in text and "!=" not in text and "¡" not in text
    ]
    assert not shouting
