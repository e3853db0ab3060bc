"""Holds the lines that the companion may say, pool by pool and language by language, and fills their slots."""

# ruff: noqa: E501, SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from leeward.core.companion.echoes import Echo
from leeward.core.companion.english import join, sentence, tokens
from leeward.core.companion.memory import Memory
from leeward.core.companion.ports import Line
from leeward.core.companion.understanding import Understanding
from leeward.core.content import ContentError

_SLOT = re.compile(r"\{(\w+)\}")
SLOTS = frozenset(
    "clause Clause feeling Feeling person Person partner child friend relative thing Thing asked Short quote heard thread Thread earlier name doing Doing when span Span named title".split()
)


@dataclass(frozen=True)
class Phrasebook:
    """The lines of every language, ready to be picked from."""

    pools: Mapping[str, Mapping[str, tuple[Line, ...]]]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have lines."""
        return tuple(self.pools)

    def pool(self, language: str, name: str) -> tuple[Line, ...]:
        """Return the lines of a pool; empty where the language has none."""
        return self.pools.get(language, {}).get(name, ())

    def lines(self, language: str) -> Iterator[tuple[str, Line]]:
        """Walk over every line of a language with its pool's name."""
        for name, lines in self.pools.get(language, {}).items():
            for line in lines:
                yield name, line

    @classmethod
    def from_mapping(cls, files: Mapping[str, Sequence[Mapping[str, Any]]]) -> Phrasebook:
        """Parse, per language, nested mappings whose leaves are lists of lines.

        ``{topic: {work: {ask: [...]}}}`` becomes the pool ``topic.work.ask``. Raises
        :class:`ContentError` for an unknown slot, a leaf that is no list of text, or no English.
        """
        if "en" not in files:
            raise ContentError("dialogue: English has no lines")
        pools: dict[str, dict[str, tuple[Line, ...]]] = {}
        for language, mappings in files.items():
            found: dict[str, tuple[Line, ...]] = {}
            for data in mappings:
                for name, lines in _walk(data, "", language):
                    found[name] = (*found.get(name, ()), *lines)
            pools[language] = found
        return cls(pools)


def _walk(data: Mapping[str, Any], prefix: str, language: str) -> Iterator[tuple[str, tuple[Line, ...]]]:
    for key, value in data.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping):
            yield from _walk(value, f"{name}.", language)
        elif isinstance(value, Sequence) and not isinstance(value, str):
            yield name, tuple(_line(text, f"{language}/dialogue: {name}") for text in value)
        else:
            raise ContentError(f"{language}/dialogue: '{name}' must be a list of lines")


def _line(text: object, where: str) -> Line:
    if not isinstance(text, str) or not text.strip():
        raise ContentError(f"{where} holds something that is not text")
    slots = frozenset(_SLOT.findall(text))
    if slots - SLOTS:
        raise ContentError(f"{where} uses the unknown slot {min(slots - SLOTS)}")
    return Line(text.strip(), slots)


def slots_of(understanding: Understanding, memory: Memory) -> dict[str, str]:
    """Give the values that this message has for slots; a line whose slot is missing cannot be said."""
    values: dict[str, str] = {}
    if understanding.clauses:
        clause = understanding.clauses[0]
        values["clause"] = clause.turned
        values["Clause"] = sentence(clause.turned).rstrip(".")
        values["quote"] = spoken(clause.said, understanding.language)
        values |= pieces_of(understanding.echo)
    if lasted := understanding.span:
        values["span"] = lasted.said
        values["Span"] = lasted.said[:1].upper() + lasted.said[1:]
    if understanding.feeling:
        values["feeling"] = understanding.feeling
        values["Feeling"] = understanding.feeling.capitalize()
    if understanding.people:
        values["person"] = understanding.people[0].said
        values["Person"] = sentence(understanding.people[0].said).rstrip(".")
    elif memory.people and not understanding.clauses:
        values["person"] = memory.people[-1]
        values["Person"] = sentence(memory.people[-1]).rstrip(".")
    for someone in reversed(understanding.people):
        if someone.role:
            values[someone.role] = someone.said
    if understanding.thing:
        values["thing"] = understanding.thing
        values["Thing"] = sentence(understanding.thing).rstrip(".")
    if understanding.asked and understanding.asked.text:
        values["asked"] = understanding.asked.text
    if understanding.short:
        values["Short"] = understanding.short.rstrip(".")
    if understanding.heard:
        values["heard"] = _listed(understanding.heard[:2], understanding.language)
    past = [thread for thread in memory.threads if thread not in values.get("clause", "")]
    if past:
        values["thread"] = past[0]
        values["Thread"] = sentence(past[0]).rstrip(".")
    if memory.threads:
        values["earlier"] = _told(memory.threads, understanding.language)
    names = [someone.said for someone in understanding.people if someone.role == "named"]
    names += [name for name in reversed(memory.people) if name[:1].isupper() and " " not in name]
    if names:
        values["named"] = names[0]
    if called := understanding.name or memory.name:
        values["name"] = called
    return values


def pieces_of(echo: Echo) -> dict[str, str]:
    """The slots that an echo fills."""
    values = {"doing": echo.doing, "Doing": sentence(echo.doing).rstrip("."), "when": echo.when}
    return {name: value for name, value in values.items() if value}


def _told(threads: Sequence[str], language: str) -> str:
    """The first thing that was told and the latest one; outside English the latest, as it was written."""
    if language != "en" or len(threads) == 1 or len(f"{threads[0]} {threads[-1]}".split()) > 34:
        return threads[-1]
    return f"{threads[0]}{'; and' if ', and' in threads[0] else ', and'} {threads[-1]}"


def spoken(said: str, language: str) -> str:
    """Write a person's clause down cleanly: capital first, English contractions mended."""
    text = join(tokens(said)) if language == "en" else said
    return text[:1].upper() + text[1:]


_AND = {"en": "and", "es": "y", "fr": "et", "de": "und", "pt": "e", "hi": "और"}


def _listed(items: Sequence[str], language: str) -> str:
    return f" {_AND.get(language, 'and')} ".join(items)


def fill(line: Line, values: Mapping[str, str]) -> str | None:
    """Put the values into a line; ``None`` where one is missing."""
    if not line.slots <= values.keys():
        return None
    return _SLOT.sub(lambda match: values[match.group(1)], line.text)
