"""The terms of booking with somebody, and the times that are free under them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from leeward.core.scheduling.hours import clock_shows, instant, left_out_by_the_clock
from leeward.core.scheduling.spans import QUARTER, Span, minus, next_quarter, on_the_grid, union

LONGEST = timedelta(hours=4)
"""No appointment is longer."""


@dataclass(frozen=True)
class Terms:
    """How somebody may be booked. Minutes, hours and days are whole numbers.

    ``buffer`` minutes are kept free after each appointment, ``notice`` hours
    must lie before it, ``horizon`` days ahead it can be booked at most;
    cancelling or moving with less than ``late`` hours to go counts as late.
    """

    zone: str = "UTC"
    lengths: tuple[int, ...] = (50,)
    buffer: int = 10
    notice: int = 12
    horizon: int = 60
    late: int = 24

    def __post_init__(self) -> None:
        longest = LONGEST // timedelta(minutes=1)
        if not self.lengths or any(not 5 <= length <= longest or length % 5 for length in self.lengths):
            raise ValueError(f"a length is a multiple of five minutes, from 5 to {longest}")
        if not (0 <= self.buffer <= 120 and 0 <= self.notice <= 24 * 14):
            raise ValueError("a buffer is at most two hours, a notice at most two weeks")
        if not (1 <= self.horizon <= 366 and 0 <= self.late <= 24 * 14):
            raise ValueError("a horizon is at most a year, late at most two weeks")

    def takes(self, start: datetime, length: int) -> Span:
        """Return the time that an appointment takes from the therapist: its length and the buffer."""
        return Span(start, start + timedelta(minutes=length + self.buffer))

    def is_late(self, start: datetime, now: datetime) -> bool:
        """Tell whether cancelling or moving what begins at *start* is late."""
        return start - now < timedelta(hours=self.late)


def free_starts(
    open_times: Iterable[Span],
    taken: Iterable[Span],
    terms: Terms,
    length: int,
    *,
    now: datetime,
    until: datetime,
) -> tuple[datetime, ...]:
    """Return every start at which *length* minutes fit, in order, each on the quarter-hour grid.

    *open_times* may overlap. The session must lie inside them, the buffer after
    it need not; neither may touch what is *taken*. Starts in the fully open day
    follow each other by what one takes, so that no useless rest stays between them.
    """
    earliest = next_quarter(now + timedelta(hours=terms.notice))
    latest = min(until, now + timedelta(days=terms.horizon))
    session = timedelta(minutes=length)
    step = _step(length + terms.buffer)
    busy = union(taken)
    found: list[datetime] = []
    for piece in minus(open_times, busy):
        after = next((one.start for one in busy if one.start >= piece.end), None)
        start = next_quarter(piece.start)
        while start + session <= piece.end:
            clear = after is None or start + timedelta(minutes=length + terms.buffer) <= after
            if earliest <= start < latest and clear:
                found.append(start)
            start += step
    return tuple(found)


def _step(minutes: int) -> timedelta:
    """The shortest whole number of quarters that holds *minutes*."""
    return QUARTER * -(-minutes // 15)


def fits(start: datetime, length: int, open_times: Iterable[Span], terms: Terms, *, now: datetime) -> bool:
    """Tell whether somebody may ask for this very start: on the grid, inside open time, within the terms."""
    earliest, latest = now + timedelta(hours=terms.notice), now + timedelta(days=terms.horizon)
    if length not in terms.lengths or not on_the_grid(start) or not earliest <= start < latest:
        return False
    wanted = Span(start, start + timedelta(minutes=length))
    return any(one.holds(wanted) for one in union(open_times))


@dataclass(frozen=True)
class Recurrence:
    """One turn of a repeated appointment: *start*, or ``None`` where the clocks skip that time on *day*."""

    day: date
    start: datetime | None


def weekly(start: datetime, zone: str, *, every: int, times: int) -> tuple[Recurrence, ...]:
    """Return the *times* turns of an appointment every *every* weeks at the same clock time of *zone*.

    The first is *start* itself. The clock time stays when clocks change; where
    it does not exist that night, the turn has no start rather than another hour.
    """
    shown = clock_shows(start, zone)
    clock = shown.time().replace(fold=0)
    turns = [Recurrence(shown.date(), start)]
    for number in range(1, times):
        day = shown.date() + timedelta(weeks=every * number)
        gone = left_out_by_the_clock(day, clock, zone)
        turns.append(Recurrence(day, None if gone else instant(day, clock, zone)))
    return tuple(turns)


def by_day(starts: Sequence[datetime], zone: str) -> tuple[tuple[date, tuple[datetime, ...]], ...]:
    """Sort starts into the days of *zone*, in order."""
    days: dict[date, list[datetime]] = {}
    for start in sorted(starts):
        days.setdefault(clock_shows(start, zone).date(), []).append(start)
    return tuple((day, tuple(found)) for day, found in days.items())
