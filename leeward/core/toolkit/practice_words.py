"""The words around a practice that is done in a talk: asking, going on, stopping, telling how it went."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from leeward.core.content import ContentError, required, text, texts
from leeward.core.toolkit.exercise import Change


class Command(StrEnum):
    """What somebody may say at any step instead of answering it."""

    STOP = "stop"
    SKIP = "skip"
    BACK = "back"
    GO = "go"
    """Ready, done, go on."""


_LINES = (
    "offer", "before", "after", "free", "which", "rating", "list", "pick", "own_words", "ready", "seconds", "times",
    "again_choice", "again_rating", "stopped", "stopped_kept", "resumed", "first_step", "not_now",
)  # fmt: skip
_LONGEST_COMMAND = 5
"""Words: a longer message is an answer, whatever words it holds."""


@dataclass(frozen=True)
class PracticeWords:
    """Short lines in one language; ``say`` finds them by name."""

    language: str
    lines: Mapping[str, str]
    chips: Mapping[Command, str]
    commands: Mapping[Command, frozenset[str]]
    changes: Mapping[Change, str]
    numbers: Mapping[str, int] = field(default_factory=dict)

    def say(self, name: str, **slots: object) -> str:
        """Return a line with its slots filled."""
        return self.lines[name].format(**slots)

    def command(self, message: str) -> Command | None:
        """Read a short message as a command; None where it is an answer."""
        words = folded(message)
        if len(words.split()) > _LONGEST_COMMAND:
            return None
        return next((command for command, phrases in self.commands.items() if words in phrases), None)

    def rating(self, message: str) -> int | None:
        """Read a number from 0 to 10 out of a message; None where there is none or it is off the scale."""
        found = re.search(r"(?<![\d.,])\d+(?![\d]|[.,]\d)", message)
        if found:
            value = int(found.group())
            return value if value <= 10 else None
        return next((self.numbers[word] for word in folded(message).split() if word in self.numbers), None)

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str, language: str) -> PracticeWords:
        """Build the words from content; raise :class:`ContentError` naming what is missing."""
        commands = required(data, "commands", where)
        numbers = texts(data, "numbers", where)
        lines = required(data, "lines", where)
        if len(numbers) != 11:
            raise ContentError(f"{where}: 'numbers' must name zero to ten")
        return cls(
            language=language,
            lines={name: text(lines, name, where) for name in _LINES},
            chips={
                command: text(required(data, "chips", where), command.value, where) for command in Command
            },
            commands={
                command: frozenset(folded(phrase) for phrase in texts(commands, command.value, where))
                for command in Command
            },
            changes={one: text(required(data, "changes", where), one.value, where) for one in Change},
            numbers={folded(word): value for value, word in enumerate(numbers)},
        )


def folded(words: str) -> str:
    """Return words in small letters without accents and marks, so that they can be compared."""
    plain = "".join(
        mark for mark in unicodedata.normalize("NFKD", words.casefold()) if not ("\u0300" <= mark <= "\u036f")
    )
    return " ".join(re.findall(r"[\w\u0900-\u097f]+", unicodedata.normalize("NFC", plain)))
