"""Working hours that come round again: a rule over days, a clock time in a zone, and days left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from leeward.core.scheduling.spans import Span


class RuleUnusable(ValueError):
    """A rule that is no RFC 5545 rule over days; ``str()`` says why in a plain sentence."""


class DayRules(Protocol):
    """Reads recurrence rules (RFC 5545, section 3.3.10) over whole days."""

    def check(self, rule: str) -> None:
        """Raise :class:`RuleUnusable` for a rule that cannot be used."""

    def days(self, rule: str, first: date, since: date, until: date) -> tuple[date, ...]:
        """Return the days of the rule that began on *first*, from *since* to *until*, both included."""


@dataclass(frozen=True)
class Hours:
    """Open from *start* to *end* by the clock of *zone*, on the days of *rule*.

    An empty rule means the first day alone. An end that is not after the start
    is on the next day.
    """

    first: date
    start: time
    end: time
    zone: str
    rule: str = ""
    left_out: tuple[date, ...] = ()


def instant(day: date, clock: time, zone: str) -> datetime:
    """Return the moment in UTC when the clocks of *zone* show *clock* on *day*.

    RFC 5545, section 3.3.5: a time that comes twice is the first of the two; a
    time that is left out is read with the offset before the change (02:30
    becomes 03:30).
    """
    return datetime.combine(day, clock, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def clock_shows(moment: datetime, zone: str) -> datetime:
    """Return what the clocks of *zone* show at *moment*."""
    return moment.astimezone(ZoneInfo(zone))


def left_out_by_the_clock(day: date, clock: time, zone: str) -> bool:
    """Tell whether *clock* does not exist on *day*, because the clocks go forward over it."""
    shown = clock_shows(instant(day, clock, zone), zone)
    return (shown.date(), shown.time()) != (day, clock)


def comes_twice(moment: datetime, zone: str) -> bool:
    """Tell whether the clock time that *zone* shows at *moment* comes a second time that night."""
    shown = clock_shows(moment, zone)
    return shown.replace(fold=0).utcoffset() != shown.replace(fold=1).utcoffset() and not (
        left_out_by_the_clock(shown.date(), shown.time().replace(fold=0), zone)
    )


def open_spans(rows: Iterable[Hours], rules: DayRules, since: datetime, until: datetime) -> tuple[Span, ...]:
    """Return when the hours are open between two moments, in no order; they may overlap.

    The days are counted by each row's own clock; hours that begin the day before
    and reach into the time asked about are among them.
    """
    found: list[Span] = []
    for row in rows:
        first, last = (
            clock_shows(since, row.zone).date() - timedelta(days=1),
            clock_shows(until, row.zone).date(),
        )
        days = rules.days(row.rule, row.first, first, last) if row.rule else (row.first,)
        for day in days:
            if day in row.left_out or not first <= day <= last:
                continue
            start = instant(day, row.start, row.zone)
            end = instant(day if row.end > row.start else day + timedelta(days=1), row.end, row.zone)
            if end > start and end > since and start < until:
                found.append(Span(start, end))
    return tuple(found)
