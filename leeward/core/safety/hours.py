"""Opening hours as data, and whether a line is open at a given moment in its own time zone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from leeward.core.content import ContentError

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = re.compile(r"([01]\d|2[0-4]):([0-5]\d)")
_MIDNIGHT = 24 * 60
_HORIZON = 8
"""Days looked ahead: one whole week and the night after it, so that a weekly opening is always found."""


@dataclass(frozen=True)
class Span:
    """One daily opening in minutes after midnight; an ``end`` before ``start`` is on the next day."""

    days: frozenset[int]
    """Weekdays on which it starts, Monday is 0."""
    start: int
    end: int

    def on(self, day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Return begin and end in UTC of the opening that starts on *day*."""
        last = day if self.end > self.start else day + timedelta(days=1)
        return _moment(day, self.start, zone), _moment(last, self.end, zone)


@dataclass(frozen=True)
class Opening:
    """What can honestly be said about a line at one moment."""

    open: bool | None
    """``None`` when nobody wrote the hours down."""
    always: bool = False
    until: datetime | None = None
    """Local time at which it closes, when it is open and not always open."""
    next: datetime | None = None
    """Local time at which it opens, when it is closed."""


@dataclass(frozen=True)
class Hours:
    """When somebody answers: always, at weekly spans, or not known (no spans and not always)."""

    always: bool = False
    spans: tuple[Span, ...] = ()

    @classmethod
    def from_data(cls, data: object, where: str) -> Hours:
        """Parse ``always``, ``unknown`` or a list of ``{days, from, to}``; raise :class:`ContentError`."""
        if data == "always":
            return cls(always=True)
        if data == "unknown":
            return cls()
        if not isinstance(data, Sequence) or isinstance(data, str) or not data:
            raise ContentError(f"{where}: 'hours' must be always, unknown or a list of spans")
        return cls(spans=tuple(_span(item, where) for item in data))

    def at(self, now: datetime, zone: ZoneInfo) -> Opening:
        """Say whether it is open at *now* (aware) in *zone*, over midnight and clock changes."""
        if now.tzinfo is None:
            raise ValueError("now must know its time zone")
        if self.always:
            return Opening(open=True, always=True)
        if not self.spans:
            return Opening(open=None)
        for begin, end in self._merged(now, zone):
            if begin <= now < end:
                if end - begin >= timedelta(days=7):
                    return Opening(open=True, always=True)
                return Opening(open=True, until=end.astimezone(zone))
            if begin > now:
                return Opening(open=False, next=begin.astimezone(zone))
        return Opening(open=False)

    def _merged(self, now: datetime, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
        """Yield the openings around *now* in order, those that touch joined into one."""
        today = now.astimezone(zone).date()
        days = [today + timedelta(days=offset) for offset in range(-1, _HORIZON + 1)]
        raw = sorted(span.on(day, zone) for day in days for span in self.spans if day.weekday() in span.days)
        joined: tuple[datetime, datetime] | None = None
        for begin, end in raw:
            if begin >= end:
                continue  # an opening that lies wholly inside the hour skipped in spring
            if joined is not None and begin <= joined[1]:
                joined = (joined[0], max(joined[1], end))
                continue
            if joined is not None:
                yield joined
            joined = (begin, end)
        if joined is not None:
            yield joined


def zone(name: object, where: str) -> ZoneInfo:
    """Return the time zone of an IANA name; raise :class:`ContentError` where there is none."""
    if not isinstance(name, str) or not name:
        raise ContentError(f"{where}: 'time_zones' holds something that is not a zone name")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ContentError(f"{where}: no time zone '{name}'") from error


def _moment(day: date, minutes: int, zone_: ZoneInfo) -> datetime:
    if minutes == _MIDNIGHT:
        day, minutes = day + timedelta(days=1), 0
    local = datetime.combine(day, time(minutes // 60, minutes % 60), tzinfo=zone_)
    return local.astimezone(UTC)


def _span(item: object, where: str) -> Span:
    if not isinstance(item, Mapping):
        raise ContentError(f"{where}: each span of 'hours' needs days, from and to")
    start, end = _clock(item.get("from"), where), _clock(item.get("to"), where)
    if start in (_MIDNIGHT, end):
        raise ContentError(f"{where}: 'hours' holds a span without length")
    return Span(_days(item.get("days"), where), start, end)


def _clock(value: object, where: str) -> int:
    match = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    minutes = int(match[1]) * 60 + int(match[2]) if match else _MIDNIGHT + 1
    if minutes > _MIDNIGHT:
        raise ContentError(f"{where}: '{value}' in 'hours' is no time such as \"09:30\" or \"24:00\"")
    return minutes


def _days(value: Any, where: str) -> frozenset[int]:
    if value == "daily":
        return frozenset(range(7))
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise ContentError(f"{where}: 'days' in 'hours' must be daily or a list of {', '.join(DAYS)}")
    unknown = [day for day in value if day not in DAYS]
    if unknown:
        raise ContentError(f"{where}: '{unknown[0]}' in 'hours' is no day")
    return frozenset(DAYS.index(day) for day in value)
