"""Free times as a page shows them: by day on the reader's clock, with the therapist's beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import timezone

from leeward.core.scheduling.hours import comes_twice
from leeward.core.scheduling.slots import by_day

WEEKS = timedelta(days=14)
"""So much is shown at a time."""


@dataclass(frozen=True)
class Time:
    """One start: for the reader, for the address, and on the other's clock where that shows another time."""

    start: datetime
    at: str
    theirs: str
    twice: str


@dataclass(frozen=True)
class Day:
    """One day of the reader's calendar with its free times."""

    day: date
    times: tuple[Time, ...]


def written(moment: datetime) -> str:
    """Write a moment for an address: UTC, to the minute."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def read(text: str) -> datetime | None:
    """Read a moment from an address; None for anything that is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo and 2000 < found.year < 2200 else None


def differs(moment: datetime, zone: str) -> bool:
    """Tell whether the clocks of *zone* show another time than the reader's at *moment*."""
    return timezone.localtime(moment).utcoffset() != moment.astimezone(ZoneInfo(zone)).utcoffset()


def theirs(moment: datetime, zone: str) -> str:
    """The time on the other's clock, with the day's number where that is another; empty where both are alike."""
    if not differs(moment, zone):
        return ""
    mine, other = timezone.localtime(moment), moment.astimezone(ZoneInfo(zone))
    move = (other.date() - mine.date()).days
    return f"{other:%H:%M}" + (f" ({move:+d})" if move else "")


def days(starts: Sequence[datetime], zone: str) -> tuple[Day, ...]:
    """Sort free starts into the reader's days; *zone* is the therapist's."""
    here = timezone.get_current_timezone_name()
    return tuple(
        Day(day, tuple(_time(start, zone, here) for start in found)) for day, found in by_day(starts, here)
    )


def _time(start: datetime, zone: str, here: str) -> Time:
    # In the night when an hour comes twice, only the offset tells one 02:30 from the other.
    offset = timezone.localtime(start).strftime("%z") if comes_twice(start, here) else ""
    return Time(start, written(start), theirs(start, zone), f"UTC{offset[:3]}:{offset[3:]}" if offset else "")


def page_of(raw: str, now: datetime, until: datetime) -> tuple[datetime, datetime, dict[str, Any]]:
    """Return from when until when a page of free times reaches, and where the pages before and after begin."""
    asked = read(raw)
    since = min(max(now, asked), until) if asked else now
    end = min(since + WEEKS, until)
    turns: dict[str, Any] = {}
    if since > now:
        turns["earlier"] = written(max(now, since - WEEKS))
    if end < until:
        turns["later"] = written(end)
    return since, end, turns
