"""The words around the safety plan in one language: sharing, paper, the locked copy, the day after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from leeward.core.content import ContentError, required, text, texts

SECTIONS = ("plan", "share", "paper", "copy", "kept", "after")


@dataclass(frozen=True)
class PlanWords:
    """``content/<lang>/plan.yaml`` as values."""

    language: str
    ready_messages: tuple[str, ...]
    """Sentences to begin a message to a trusted person with, the plainest first."""
    names: tuple[str, ...]
    """Names that give nothing away, for the page of a locked copy."""
    plan: Mapping[str, str]
    share: Mapping[str, str]
    paper: Mapping[str, str]
    copy: Mapping[str, str]
    kept: Mapping[str, str]
    after: Mapping[str, str]

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str, language: str) -> PlanWords:
        """Parse one words file; raise :class:`ContentError` naming file and field."""
        return cls(
            language=language,
            ready_messages=texts(data, "ready_messages", where),
            names=texts(data, "names", where),
            **{name: sentences(data, name, where) for name in SECTIONS},
        )


def sentences(data: Mapping[str, Any], key: str, where: str) -> dict[str, str]:
    """Return a required mapping of sentences by name."""
    part = required(data, key, where)
    if not isinstance(part, Mapping):
        raise ContentError(f"{where}: '{key}' must be sentences by name")
    return {str(name): text(part, name, f"{where}, {key}") for name in part}
