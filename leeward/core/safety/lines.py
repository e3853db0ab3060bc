"""One helpline: who it is for, how and when it can be reached, and what happens when one does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, Literal, TypeVar
from zoneinfo import ZoneInfo

from leeward.core.content import ContentError, required, text, texts
from leeward.core.safety import hours as opening_hours
from leeward.core.safety.channels import SPOKEN, WRITTEN, Channel, Cost, https, language_codes
from leeward.core.safety.hours import Hours, Opening

DUE_AFTER = timedelta(days=365)
"""An entry is due for a new look this long after somebody read its source."""


class Kind(StrEnum):
    """What a line is for."""

    SUICIDE = "suicide"
    GENERAL = "general"
    CHILD_YOUTH = "child_youth"
    DOMESTIC_VIOLENCE = "domestic_violence"
    SEXUAL_ASSAULT = "sexual_assault"
    SUBSTANCE = "substance"
    EATING_DISORDER = "eating_disorder"
    VETERANS = "veterans"
    LGBT = "lgbt"
    ELDER = "elder"
    POISON = "poison"
    MATERNAL = "maternal"
    DIRECTORY = "directory"


class Audience(StrEnum):
    """Whom a line takes."""

    ALL = "all"
    ADULT = "adult"
    YOUTH = "youth"


@dataclass(frozen=True)
class Line:
    """A helpline as one file of the pack describes it."""

    id: str
    name: str
    kind: Kind
    audience: Audience
    channels: tuple[Channel, ...]
    cost: Cost
    languages: tuple[str, ...]
    """ISO 639 codes, the first is the one it answers in."""
    zone: ZoneInfo
    happens: str
    """Key of the sentences that say what happens (``content/<lang>/crisis.yaml``, ``happens``)."""
    source: str
    checked: date | None = None
    """The day somebody read the source; ``None`` means nobody did, and is shown so."""
    detail: Mapping[str, str] = field(default_factory=dict)
    """A sentence of its own by language, said after the general ones."""
    deaf: bool = False
    """It says that it serves deaf people (relay, video in sign language, text phone)."""
    pair: str = ""
    """The id of the line for the other age; the two are never shown apart."""
    signer: str = ""
    """Who signed that the source was read, where an operator did."""

    @classmethod
    def from_mapping(cls, data: object, where: str, zone: ZoneInfo) -> Line:
        """Parse one entry of ``lines``; *zone* is the country's first. Raises :class:`ContentError`."""
        if not isinstance(data, Mapping):
            raise ContentError(f"{where}: each of 'lines' must be a mapping")
        line_id = text(data, "id", where)
        at = f"{where}, {line_id}"
        hours = Hours.from_data(required(data, "hours", at), at)
        channels = required(data, "channels", at)
        if not isinstance(channels, Sequence) or isinstance(channels, str):
            raise ContentError(f"{at}: 'channels' must be a list")
        return cls(
            id=line_id,
            name=text(data, "name", at),
            kind=_member(Kind, data, "kind", at),
            audience=_member(Audience, data, "audience", at),
            channels=tuple(Channel.from_mapping(item, at, hours) for item in channels),
            cost=_member(Cost, data, "cost", at),
            languages=language_codes(texts(data, "languages", at), at),
            zone=opening_hours.zone(data["zone"], at) if "zone" in data else zone,
            happens=text(data, "what_happens", at),
            source=https(required(data, "source", at), at),
            checked=checked_day(data, at),
            detail=_detail(data, at),
            deaf=data.get("deaf") is True,
            pair=str(data.get("pair", "")),
            signer=str(data.get("signer", "")),
        )

    def due(self, today: date) -> bool:
        """Whether somebody should read its source: never checked, or too long ago."""
        return is_due(self.checked, today)

    @property
    def speech_free(self) -> bool:
        """Whether somebody can be reached without a spoken word."""
        return self.offers("text")

    def offers(self, want: Literal["any", "voice", "text"]) -> bool:
        """Whether it can be reached that way."""
        return self.channel(want) is not None

    def channel(self, want: Literal["any", "voice", "text"]) -> Channel | None:
        """Return the first channel of that way."""
        wanted = {"voice": SPOKEN, "text": WRITTEN, "any": SPOKEN | WRITTEN}[want]
        return next((channel for channel in self.channels if channel.type in wanted), None)

    def opening(self, now: datetime, want: Literal["any", "voice", "text"] = "any") -> Opening:
        """Say whether that channel is open at *now* (aware)."""
        channel = self.channel(want)
        return channel.hours.at(now, self.zone) if channel else Opening(open=False)

    def language_rank(self, languages: Sequence[str]) -> int:
        """Return the place in *languages* of the first one spoken here; their number if none is."""
        return next((place for place, code in enumerate(languages) if code in self.languages), len(languages))


_Member = TypeVar("_Member", bound=StrEnum)


def _member(kind: type[_Member], data: Mapping[str, Any], key: str, where: str) -> _Member:
    value = required(data, key, where)
    try:
        return kind(value)
    except ValueError as error:
        raise ContentError(f"{where}: '{key}' must be one of {', '.join(kind)}, not '{value}'") from error


def is_due(checked: date | None, today: date) -> bool:
    """Whether what was checked on that day (``None``: never) should be looked at again."""
    return checked is None or today - checked > DUE_AFTER


def checked_day(data: Mapping[str, Any], where: str) -> date | None:
    """Return the day under ``checked``, which must be written: a date, or null for not checked."""
    if "checked" not in data:
        raise ContentError(f"{where}: 'checked' is missing (a date, or null for not checked)")
    value = data["checked"]
    if value is not None and not isinstance(value, date):
        raise ContentError(f"{where}: 'checked' must be a date or null")
    return value


def _detail(data: Mapping[str, Any], where: str) -> dict[str, str]:
    value = data.get("detail", {})
    if not isinstance(value, Mapping) or not all(
        isinstance(words, str) and words for words in value.values()
    ):
        raise ContentError(f"{where}: 'detail' must be sentences by language")
    return {str(code): str(words).strip() for code, words in value.items()}
