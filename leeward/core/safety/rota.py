"""Who has duty when: weekly shifts by a place's own clock, cover for single days, and the gaps between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Weekly:
    """Duty every week: from a weekday (Monday is 0) and time on; an end not after the start is on the next day."""

    who: str
    weekday: int
    starts: time
    ends: time


@dataclass(frozen=True)
class Cover:
    """Duty once, in place of whoever has it by the week."""

    who: str
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Span:
    """A stretch of time, its end not within it."""

    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Rota:
    """The duty of a place. People are named by any text, such as an id."""

    zone: ZoneInfo
    weekly: tuple[Weekly, ...] = ()
    covers: tuple[Cover, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who ever has duty, each once."""
        weekly, covers = (shift.who for shift in self.weekly), (cover.who for cover in self.covers)
        return tuple(dict.fromkeys((*weekly, *covers)))

    def on_call(self, now: datetime) -> tuple[str, ...]:
        """Name who has duty at *now*; cover takes the place of the week. Nobody is an empty answer."""
        covering = [cover.who for cover in self.covers if cover.starts <= now < cover.ends]
        if covering:
            return tuple(dict.fromkeys(covering))
        found = [
            who for who, span in self._weekly_spans(now - _DAY, now + _DAY) if span.starts <= now < span.ends
        ]
        return tuple(dict.fromkeys(found))

    def following(self, now: datetime, *, but: Iterable[str] = ()) -> str:
        """Name who has duty next after *now*, leaving out *but*; empty where there is nobody else."""
        left_out = set(but)
        spans = [(span.starts, who) for who, span in self._weekly_spans(now, now + 8 * _DAY)]
        spans += [(cover.starts, cover.who) for cover in self.covers]
        ahead = sorted((starts, who) for starts, who in spans if starts > now and who not in left_out)
        return ahead[0][1] if ahead else next((who for who in self.people if who not in left_out), "")

    def gaps(self, since: datetime, until: datetime) -> tuple[Span, ...]:
        """Return the stretches between *since* and *until* in which nobody has duty."""
        spans = [span for _, span in self._weekly_spans(since - _DAY, until + _DAY)]
        spans += [Span(cover.starts, cover.ends) for cover in self.covers if cover.starts < cover.ends]
        free, reached = list[Span](), since
        for span in sorted(spans, key=lambda span: span.starts):
            if span.starts > reached:
                free.append(Span(reached, min(span.starts, until)))
            reached = max(reached, span.ends)
            if reached >= until:
                return tuple(gap for gap in free if gap.starts < gap.ends)
        free.append(Span(reached, until))
        return tuple(gap for gap in free if gap.starts < gap.ends)

    def _weekly_spans(self, since: datetime, until: datetime) -> Iterator[tuple[str, Span]]:
        """Every weekly shift that may touch the time from *since* to *until*, as instants."""
        day = since.astimezone(self.zone).date() - _DAY
        last = until.astimezone(self.zone).date()
        while day <= last:
            for shift in self.weekly:
                if shift.weekday == day.weekday():
                    end_day = day if shift.ends > shift.starts else day + _DAY
                    span = Span(
                        instant(day, shift.starts, self.zone), instant(end_day, shift.ends, self.zone)
                    )
                    if span.starts < span.ends:
                        yield shift.who, span
            day += _DAY


def instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return the first moment (UTC) at which the clock on the wall shows *clock* on *day*, or a later time.

    A time that is skipped when the clock goes forward is the moment of the
    change; one that comes twice when it goes back is the first of the two. So
    shifts that meet on the wall meet in time: no change of the clock opens a gap.
    """
    wall = datetime.combine(day, clock)
    early = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if early.astimezone(zone).replace(tzinfo=None) == wall:
        return early
    before, after = wall.replace(tzinfo=zone, fold=1).astimezone(UTC), early
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
