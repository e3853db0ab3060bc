"""Draws how something moves over days: each day a dot, the rolling mean a line, its doubt a band."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from leeward.core.charts import Axis, Chart, Number, frame, grid, path, tag, words

WIDTH, HEIGHT = 360, 210
_LEFT, _RIGHT, _TOP, _BOTTOM = 62.0, 350.0, 12.0, 178.0
_GAP_DAYS = 7
"""A silence longer than this breaks the line instead of being drawn across."""


@dataclass(frozen=True)
class Dot:
    """One day's mean of *n* entries."""

    day: date
    value: float
    n: int


@dataclass(frozen=True)
class Span:
    """A point of the line with its interval."""

    day: date
    value: float
    low: float
    high: float


def trend_line(
    dots: Sequence[Dot],
    spans: Sequence[Span],
    *,
    uid: str,
    title: str,
    desc: str,
    axis: Axis,
    head: tuple[str, str, str, str],
    day_word: Callable[[date], str],
    number: Number,
) -> Chart:
    """Draw a trend; dates from the first to the last dot or span, values on *axis*.

    ``head`` names the table's columns: day, that day, usual range around it,
    entries. Raises ``ValueError`` where there is nothing to draw.
    """
    dates = sorted({dot.day for dot in dots} | {span.day for span in spans})
    if not dates:
        raise ValueError("there is nothing to draw")
    first, last = dates[0], dates[-1]
    days = max((last - first).days, 1)

    def at(day: date, value: float) -> tuple[float, float]:
        x = _LEFT + 8 + (day - first).days / days * (_RIGHT - _LEFT - 16)
        return x, axis.place(value, _TOP, _BOTTOM)

    parts = grid(axis, _LEFT, _RIGHT, _TOP, _BOTTOM)
    for run in _runs(spans):
        upper = [at(span.day, span.high) for span in run]
        lower = [at(span.day, span.low) for span in reversed(run)]
        parts.append(tag("path", class_="chart-band", d=path([*upper, *lower], closed=True)))
        parts.append(tag("path", class_="chart-line", d=path([at(span.day, span.value) for span in run])))
    for dot in dots:
        x, y = at(dot.day, dot.value)
        thin = " is-thin" if dot.n == 1 else ""
        parts.append(tag("circle", class_=f"chart-point{thin}", cx=x, cy=y, r=3.5))
    parts.append(words(day_word(first), _LEFT, HEIGHT - 8))
    if last != first:
        parts.append(words(day_word(last), _RIGHT, HEIGHT - 8, anchor="end"))
    return Chart(
        frame(uid, title, desc, WIDTH, HEIGHT, parts), head, _rows(dates, dots, spans, day_word, number)
    )


def _runs(spans: Sequence[Span]) -> list[list[Span]]:
    runs: list[list[Span]] = []
    for span in sorted(spans, key=lambda span: span.day):
        if runs and (span.day - runs[-1][-1].day).days <= _GAP_DAYS:
            runs[-1].append(span)
        else:
            runs.append([span])
    return runs


def _rows(
    dates: Sequence[date],
    dots: Sequence[Dot],
    spans: Sequence[Span],
    day_word: Callable[[date], str],
    number: Number,
) -> tuple[tuple[str, ...], ...]:
    by_dot = {dot.day: dot for dot in dots}
    by_span = {span.day: span for span in spans}
    rows = []
    for day in dates:
        dot, span = by_dot.get(day), by_span.get(day)
        rows.append(
            (
                day_word(day),
                number(dot.value) if dot else "",
                f"{number(span.low)} – {number(span.high)}" if span else "",
                str(dot.n) if dot else "0",
            )
        )
    return tuple(rows)
