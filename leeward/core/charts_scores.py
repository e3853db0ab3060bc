"""Draws the history of a questionnaire: one bar a time, the bands with their names behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leeward.core.charts import Axis, Chart, frame, tag, words

WIDTH, HEIGHT = 360, 230
_LEFT, _RIGHT, _TOP, _BOTTOM = 30.0, 356.0, 14.0, 196.0
_NAMES = 104.0
"""Room for the names of the bands at the right."""
MOST = 10
"""Bars that fit a phone; the table holds all."""


@dataclass(frozen=True)
class Bar:
    """One filled-in questionnaire."""

    label: str
    total: int
    band: str


@dataclass(frozen=True)
class Zone:
    """A band behind the bars."""

    low: int
    high: int
    name: str


def score_bars(
    bars: Sequence[Bar],
    zones: Sequence[Zone],
    *,
    uid: str,
    title: str,
    desc: str,
    head: tuple[str, str, str],
) -> Chart:
    """Draw the newest :data:`MOST` of *bars* (oldest first) before their *zones* (lowest first).

    ``head`` names the table's columns: day, total, what it means. Raises
    ``ValueError`` without bars or zones.
    """
    if not bars or not zones:
        raise ValueError("there is nothing to draw")
    axis = Axis(0, zones[-1].high, ())
    parts: list[str] = []
    for index, zone in enumerate(zones):
        parts.extend(_zone(zone, axis, shaded=index % 2 == 1))
    shown = bars[-MOST:]
    room = (_RIGHT - _NAMES - _LEFT) / len(shown)
    width = min(room * 0.6, 28.0)
    for index, bar in enumerate(shown):
        middle = _LEFT + room * (index + 0.5)
        y = min(axis.place(bar.total, _TOP, _BOTTOM), _BOTTOM - 2)
        parts.append(
            tag("rect", class_="chart-bar", x=middle - width / 2, y=y, width=width, height=_BOTTOM - y, rx=4)
        )
        parts.append(words(str(bar.total), middle, y - 4, anchor="middle", kind="chart-value"))
    parts.append(tag("line", class_="chart-axis", x1=_LEFT, x2=_RIGHT - _NAMES, y1=_BOTTOM, y2=_BOTTOM))
    if len(shown) == 1:
        parts.append(words(shown[0].label, _LEFT + room / 2, HEIGHT - 16, anchor="middle"))
    else:
        parts.append(words(shown[0].label, _LEFT, HEIGHT - 16))
        parts.append(words(shown[-1].label, _RIGHT - _NAMES, HEIGHT - 16, anchor="end"))
    rows = tuple((bar.label, str(bar.total), bar.band) for bar in bars)
    return Chart(frame(uid, title, desc, WIDTH, HEIGHT, parts), head, rows)


def _zone(zone: Zone, axis: Axis, *, shaded: bool) -> list[str]:
    bottom = axis.place(zone.low, _TOP, _BOTTOM)
    top = axis.place(zone.high + 1, _TOP, _BOTTOM)
    parts = []
    if shaded:
        parts.append(
            tag("rect", class_="chart-area", x=_LEFT, y=top, width=_RIGHT - _LEFT, height=bottom - top)
        )
    parts.append(tag("line", class_="chart-grid", x1=_LEFT, x2=_RIGHT, y1=bottom, y2=bottom))
    parts.append(words(str(zone.low), _LEFT - 6, bottom + 4, anchor="end"))
    lines = _two_lines(zone.name)
    first = (top + bottom) / 2 + 4 - 6.5 * (len(lines) - 1)
    parts.extend(
        words(line, _RIGHT - _NAMES + 8, first + 13 * index, kind="chart-label")
        for index, line in enumerate(lines)
    )
    return parts


def _two_lines(name: str) -> list[str]:
    """Break a long name at the space nearest to its middle."""
    spaces = [index for index, letter in enumerate(name) if letter == " "]
    if len(name) <= 14 or not spaces:
        return [name]
    cut = min(spaces, key=lambda index: abs(index - len(name) / 2))
    return [name[:cut], name[cut + 1 :]]
