"""The words of the help page in one language, checked when they are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from leeward.core.content import ContentError, required, text, texts
from leeward.core.safety.helplines import Country
from leeward.core.safety.lines import Kind, Line
from leeward.core.safety.openings import OpeningWords


@dataclass(frozen=True)
class Barrier:
    """Something that stands in the way of calling, and what helps then."""

    when: str
    then: str


@dataclass(frozen=True)
class CrisisWords:
    """``content/<lang>/crisis.yaml`` as values."""

    language: str
    opening: OpeningWords
    happens: Mapping[str, str]
    care: Mapping[str, str]
    kinds: Mapping[str, str]
    page: Mapping[str, str]
    steps: tuple[str, ...]
    barriers: tuple[Barrier, ...]
    no_line: str
    """Said for a country that the pack does not know."""
    no_country: str
    """Said while no country is chosen."""

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str, language: str) -> CrisisWords:
        """Parse one words file; raise :class:`ContentError` naming file and field."""
        kinds = _sentences(data, "kinds", where)
        missing = [kind for kind in Kind if kind not in kinds]
        if missing:
            raise ContentError(f"{where}: 'kinds' lacks {', '.join(missing)}")
        barriers = required(data, "barriers", where)
        if not isinstance(barriers, Sequence) or not all(isinstance(item, Mapping) for item in barriers):
            raise ContentError(f"{where}: 'barriers' must be a list of when and then")
        return cls(
            language=language,
            opening=OpeningWords.from_mapping(data, where, language),
            happens=_sentences(data, "happens", where),
            care=_sentences(data, "care", where),
            kinds=kinds,
            page=_sentences(data, "page", where),
            steps=texts(data, "steps", where),
            barriers=tuple(
                Barrier(text(item, "when", where), text(item, "then", where)) for item in barriers
            ),
            no_line=text(data, "no_line", where),
            no_country=text(data, "no_country", where),
        )

    def what_happens(self, line: Line) -> str:
        """Say what happens when one reaches *line*, its own sentence last."""
        return " ".join(filter(None, (self.happens[line.happens], line.detail.get(self.language))))

    def how_to_find_care(self, country: Country) -> str:
        """Say how to find care in *country*: its own sentence where there is one in this language."""
        return country.care_detail.get(self.language) or self.care[country.care]


def _sentences(data: Mapping[str, Any], key: str, where: str) -> dict[str, str]:
    part = required(data, key, where)
    if not isinstance(part, Mapping):
        raise ContentError(f"{where}: '{key}' must be sentences by name")
    return {str(name): text(part, str(name), f"{where}, {key}") for name in part}
