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

    def how_to_find_care(self, country: Country) -> tuple[str, str]:
        """Say how to find care in *country*: in this language, and what stands only in English (else empty).

        Its own sentences where it has them in this language; else the general
        ones of this language, with the country's English ones behind them.
        """
        own = country.care_detail.get(self.language)
        if own:
            return own, ""
        return self.care[country.care], country.care_detail.get("en", "")

    def reviewed(self, done: int, total: int) -> str:
        """Say how many of the words for danger named people have approved; rounded down, never up."""
        if done <= 0 or not total:
            return self.page["words_none"]
        if done >= total:
            return self.page["words_all"]
        return self.page["words_part"].format(percent=max(1, done * 100 // total))


def _sentences(data: Mapping[str, Any], key: str, where: str) -> dict[str, str]:
    part = required(data, key, where)
    if not isinstance(part, Mapping):
        raise ContentError(f"{where}: '{key}' must be sentences by name")
    return {str(name): text(part, str(name), f"{where}, {key}") for name in part}
