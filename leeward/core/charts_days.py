"""Draws days side by side: a week as weather, and a month as a grid whose cells fill like water."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leeward.core.charts import Chart, frame, tag, words
from leeward.core.mood.week import Weather

WIDTH = 360
_CELL = WIDTH / 7

_SUN = (
    '<circle cx="12" cy="12" r="4.5"/>'
    '<path d="M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4"/>'
)
_CLOUD = '<path d="M7 17.5a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.7 1.1 3.5 3.5 0 0 1-.2 6.9Z"/>'
_GLYPHS: dict[Weather, str] = {
    Weather.CLEAR: _SUN,
    Weather.STILL: '<circle cx="12" cy="9" r="4.5"/><path d="M3 17h18M6 20.5h12"/>',
    Weather.BRIGHT: '<circle cx="8.5" cy="8.5" r="3.5"/><path d="M8.5 2v1.5M2 8.5h1.5M4 4l1 1"/>'
    '<path d="M9 19.5a3.5 3.5 0 0 1-.4-7 5 5 0 0 1 9.7 1 3 3 0 0 1-.3 6Z"/>',
    Weather.CLOUDY: _CLOUD,
    Weather.CHANGEABLE: '<path d="M4 8h13l-3-3m3 3-3 3M20 16H7l3-3m-3 3 3 3"/>',
    Weather.GREY: '<path d="M7 12a4 4 0 0 1 0-6 5 5 0 0 1 9.5 1A3 3 0 0 1 18 12M4 16h16M6 20h12"/>',
    Weather.WINDY: '<path d="M3 10h11a2.8 2.8 0 1 0-2.5-4M3 14h15a2.8 2.8 0 1 1-2.5 4"/>',
    Weather.RAIN: '<path d="M7 14a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.7 1.1 3.5 3.5 0 0 1-.2 6.9Z"/>'
    '<path d="M8 17.5l-1 3m5.5-3-1 3m5.5-3-1 3"/>',
    Weather.STORM: '<path d="M7 14a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.7 1.1 3.5 3.5 0 0 1-.2 6.9"/>'
    '<path d="M12.5 11l-3 5h4l-2.5 5"/>',
}


@dataclass(frozen=True)
class StripDay:
    """One day of the strip; ``weather`` is ``None`` and ``word`` says so where nothing was logged."""

    label: str
    word: str
    weather: Weather | None
    n: int


@dataclass(frozen=True)
class Cell:
    """One day of a month; ``value`` from -1 to 1, ``None`` where nothing was logged."""

    day: int
    label: str
    value: float | None
    word: str
    n: int


def week_strip(
    days: Sequence[StripDay], *, uid: str, title: str, desc: str, head: tuple[str, str, str]
) -> Chart:
    """Draw seven days of weather; ``head`` names the table's columns: day, weather, entries.

    Raises ``ValueError`` unless there are seven days.
    """
    if len(days) != 7:
        raise ValueError("a week has seven days")
    parts: list[str] = []
    for index, day in enumerate(days):
        middle = _CELL * (index + 0.5)
        if day.weather is None:
            parts.append(tag("circle", class_="chart-axis", cx=middle, cy=26, r=4))
        else:
            parts.append(_glyph(day.weather, middle - 15, 11))
        parts.append(words(day.label, middle, 62, anchor="middle"))
    rows = tuple((day.label, day.word, str(day.n)) for day in days)
    return Chart(frame(uid, title, desc, WIDTH, 72, parts), head, rows)


def month_grid(
    cells: Sequence[Cell],
    *,
    first_column: int,
    weekday_labels: Sequence[str],
    uid: str,
    title: str,
    desc: str,
    head: tuple[str, str, str],
) -> Chart:
    """Draw a month; the first cell stands in ``first_column`` (0 to 6).

    The higher the water in a cell, the lighter the day, so that no colour has
    to be told apart; an empty cell is a day without an entry.
    """
    if not 0 <= first_column <= 6 or len(weekday_labels) != 7:
        raise ValueError("a month grid has seven columns")
    height = 44.0
    parts = [
        words(label, _CELL * (column + 0.5), 16, anchor="middle")
        for column, label in enumerate(weekday_labels)
    ]
    for index, cell in enumerate(cells):
        row, column = divmod(index + first_column, 7)
        parts.extend(_cell(cell, column * _CELL + 2, 26 + row * (height + 4), _CELL - 4, height))
    rows_used = (len(cells) + first_column + 6) // 7
    rows = tuple((cell.label, cell.word, str(cell.n)) for cell in cells if cell.value is not None)
    return Chart(frame(uid, title, desc, WIDTH, round(26 + rows_used * (height + 4)), parts), head, rows)


def _glyph(weather: Weather, x: float, y: float) -> str:
    return tag(
        "g",
        _GLYPHS[weather],
        class_=f"chart-glyph is-{weather}",
        transform=f"translate({x:.1f} {y:.1f}) scale(1.25)",
        fill="none",
        stroke="currentColor",
        stroke_width=1.6,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def _cell(cell: Cell, x: float, y: float, width: float, height: float) -> list[str]:
    parts = [tag("rect", class_="chart-area", x=x, y=y, width=width, height=height, rx=8)]
    if cell.value is not None:
        share = 0.12 + 0.88 * (min(max(cell.value, -1.0), 1.0) + 1) / 2
        # The number keeps the upper part of the cell for itself.
        water = (height - 20) * share
        parts.append(
            tag("rect", class_="chart-band", x=x, y=y + height - water, width=width, height=water, rx=8)
        )
        parts.append(
            tag("rect", class_="chart-bar", x=x + 6, y=y + height - water, width=width - 12, height=2.5, rx=1)
        )
    parts.append(words(str(cell.day), x + width / 2, y + 16, anchor="middle"))
    return parts
