"""An hour with oneself: quiet steps that follow each other, each with words and minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from leeward.core.content import ContentError, required, text, texts


@dataclass(frozen=True)
class Step:
    """One step: what to do, in a few sentences, for about so many minutes."""

    title: str
    minutes: int
    words: tuple[str, ...]


@dataclass(frozen=True)
class Script:
    """The steps in order; together they take no longer than the hour."""

    steps: tuple[Step, ...]
    language: str

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str, language: str) -> Script:
        """Parse a script; raise :class:`ContentError` for a step without words or more than an hour."""
        steps = []
        for number, entry in enumerate(required(data, "steps", where), 1):
            place = f"{where}, step {number}"
            minutes = required(entry, "minutes", place)
            if not isinstance(minutes, int) or minutes < 1:
                raise ContentError(f"{place}: minutes must be a whole number from 1")
            steps.append(Step(text(entry, "title", place), minutes, texts(entry, "words", place)))
        if not steps or sum(step.minutes for step in steps) > 60:
            raise ContentError(f"{where}: the steps must fill one hour at most")
        return cls(tuple(steps), language)
