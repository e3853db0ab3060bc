"""Stretches of time as instants in UTC: joined, cut out of each other, and counted in quarters of an hour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

QUARTER = timedelta(minutes=15)
"""The grid on which appointments begin: every zone in use today is a whole number of quarters from UTC."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, order=True)
class Span:
    """From *start* up to, not including, *end*; both aware. Raises ``ValueError`` where it holds no time."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a span needs instants with a time zone")
        if self.end <= self.start:
            raise ValueError("a span must end after it starts")

    def holds(self, other: Span) -> bool:
        """Tell whether *other* lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Tell whether the two share any time; touching ends share none."""
        return self.start < other.end and other.start < self.end


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join spans that overlap or touch; the result is in order and free of overlap."""
    joined: list[Span] = []
    for one in sorted(spans):
        if joined and one.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, one.end))
        else:
            joined.append(one)
    return tuple(joined)


def minus(spans: Iterable[Span], holes: Iterable[Span]) -> tuple[Span, ...]:
    """Return what of *spans* is left when *holes* are cut out of it; one walk over both in order."""
    cuts = union(holes)
    left: list[Span] = []
    first = 0
    for one in union(spans):
        start = one.start
        while first < len(cuts) and cuts[first].end <= start:
            first += 1
        number = first
        while number < len(cuts) and cuts[number].start < one.end:
            if cuts[number].start > start:
                left.append(Span(start, cuts[number].start))
            start = max(start, cuts[number].end)
            number += 1
        if start < one.end:
            left.append(Span(start, one.end))
    return tuple(left)


def on_the_grid(moment: datetime) -> bool:
    """Tell whether *moment* is a full quarter of an hour."""
    return (moment - _EPOCH) % QUARTER == timedelta(0)


def next_quarter(moment: datetime) -> datetime:
    """Return *moment*, or the first full quarter after it."""
    over = (moment - _EPOCH) % QUARTER
    return moment if not over else moment + (QUARTER - over)


def quarters(span: Span) -> range:
    """Number every quarter of an hour that *span* touches, counted from 1970 in UTC.

    A started quarter counts whole: fifty minutes from a full hour take four.
    """
    first = (span.start - _EPOCH) // QUARTER
    last = -((_EPOCH - span.end) // QUARTER)
    return range(first, last)


def joined_quarters(numbers: Iterable[int]) -> tuple[Span, ...]:
    """Turn numbers of quarters back into spans; quarters that follow each other become one."""
    spans: list[Span] = []
    for number in sorted(set(numbers)):
        start = _EPOCH + number * QUARTER
        if spans and spans[-1].end == start:
            spans[-1] = Span(spans[-1].start, start + QUARTER)
        else:
            spans.append(Span(start, start + QUARTER))
    return tuple(spans)
