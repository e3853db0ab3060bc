"""The catalogues: every string is collected, placeholders survive translation, what is missing is listed by name."""

from __future__ import annotations

import re

import pytest
from babel.messages.pofile import read_po

from leeward.web import catalogues

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%%|\{\w*\}")
TAG = re.compile(r"</?\w+[^>]*>")


def catalogue(language: str):
    with (catalogues.LOCALE / language / "LC_MESSAGES" / "django.po").open("rb") as file:
        return read_po(file, locale=language)


@pytest.fixture(scope="module")
def collected() -> set[str]:
    found = set()
    for message in catalogues.collect():
        if message.id:
            found.add(message.id if isinstance(message.id, str) else message.id[0])
    return found


def test_strings_of_templates_and_python_are_collected(collected):
    assert "Help now" in collected
    assert "Welcome back. Everything is where you left it." in collected
    assert len(collected) > 500


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_language_has_every_string_or_names_it(language, collected):
    """An untranslated string is shown in English; `./dev words` lists it. None is missing at a release."""
    have = {
        message.id if isinstance(message.id, str) else message.id[0]
        for message in catalogue(language)
        if message.id and message.string and (isinstance(message.string, str) or all(message.string))
    }
    assert not collected - have, sorted(collected - have)


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_placeholders_and_tags_survive(language):
    wrong = []
    for message in catalogue(language):
        if not message.id or not message.string:
            continue
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        strings = [message.string] if isinstance(message.string, str) else list(message.string)
        allowed = {found for text in ids for found in PLACEHOLDER.findall(text)}
        for text in strings:
            if not set(PLACEHOLDER.findall(text)) <= allowed:
                wrong.append((message.id, text))
            if len(ids) == 1 and sorted(TAG.findall(text)) != sorted(TAG.findall(ids[0])):
                wrong.append((message.id, text))
    assert not wrong


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_nobody_is_shouted_at(language):
    loud = [
        message.string
        for message in catalogue(language)
        if message.id and isinstance(message.string, str) and "!" in message.string
    ]
    assert not loud
