"""What the product asks of a trained text reader, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class TextSigns:
    """What a trained reader saw in one message; every figure is a calibrated share from 0 to 1."""

    opens: float
    """A pathway should open."""
    crisis: float
    """The full pathway should open."""
    heavy: float
    """Suffering that a gentle question would meet well."""
    levels: Mapping[str, float]
    categories: Mapping[str, float]
    emotions: Mapping[str, float]
    """Empty where the message is in a language the emotions were not trained on."""
    topics: Mapping[str, float] = field(default_factory=dict)
    """What the message is about."""
    wants: Mapping[str, float] = field(default_factory=dict)
    """What the person wants from it; together 1."""


class TextModel(Protocol):
    """Reads messages; an implementation may be missing, and the rules then stand alone."""

    name: str

    def read(self, text: str, language: str) -> TextSigns:
        """Read one message of any length; every part of it is read. *language* is an ISO 639-1 code."""
        ...
