"""The words for opening hours and ways to get through, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from leeward.core.content import ContentError, required, text, texts
from leeward.core.safety.channels import Channel, ChannelType
from leeward.core.safety.hours import Opening


@dataclass(frozen=True)
class OpeningWords:
    """Short sentences with named gaps, from ``content/<lang>/crisis.yaml`` (``opening``)."""

    language: str
    always: str
    until: str
    """With ``{time}``."""
    opens: str
    """With ``{time}``; it opens later today."""
    opens_day: str
    """With ``{day}`` and ``{time}``."""
    closed: str
    unknown: str
    zone: str
    """With ``{place}``: whose clock the times are."""
    send: str
    """With ``{word}`` and ``{number}``: which word to text to which number."""
    then_press: str
    """With ``{number}`` and ``{key}``."""
    emergency: str
    days: tuple[str, ...]

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str, language: str) -> OpeningWords:
        """Parse the ``opening`` part of a words file; raise :class:`ContentError` naming file and field."""
        part = required(data, "opening", where)
        if not isinstance(part, Mapping):
            raise ContentError(f"{where}: 'opening' must be a mapping")
        days = texts(part, "days", where)
        if len(days) != 7:
            raise ContentError(f"{where}: 'opening.days' must name seven days, Monday first")
        plain = ("always", "closed", "unknown", "emergency")
        gaps = {
            "until": ("{time}",),
            "opens": ("{time}",),
            "opens_day": ("{day}", "{time}"),
            "zone": ("{place}",),
            "send": ("{word}", "{number}"),
            "then_press": ("{number}", "{key}"),
        }
        words = {key: text(part, key, where) for key in (*plain, *gaps)}
        for key, needed in gaps.items():
            if not all(gap in words[key] for gap in needed):
                raise ContentError(f"{where}: 'opening.{key}' must hold {' and '.join(needed)}")
        return cls(language=language, days=days, **words)

    def say(self, opening: Opening, local_now: datetime, *, several_zones: bool = False) -> str:
        """Say an opening in words; *local_now* is by the line's clock, named where there are several."""
        if opening.always:
            return self.always
        if opening.open is None:
            return self.unknown
        if opening.until is not None:
            said = self.until.format(time=_clock(opening.until))
        elif opening.next is None:
            return self.closed
        elif opening.next.date() == local_now.date():
            said = self.opens.format(time=_clock(opening.next))
        else:
            said = self.opens_day.format(day=self.days[opening.next.weekday()], time=_clock(opening.next))
        if several_zones:
            place = str(local_now.tzinfo).rsplit("/", 1)[-1].replace("_", " ")
            said = f"{said} {self.zone.format(place=place)}"
        return said

    def contact(self, channel: Channel) -> str:
        """Say how to use a channel: the number, the word to text, the key to press."""
        if channel.type in (ChannelType.SMS, ChannelType.WHATSAPP) and channel.keyword:
            return self.send.format(word=channel.keyword, number=channel.address)
        if channel.press:
            return self.then_press.format(number=channel.address, key=channel.press)
        return channel.shown


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"
