"""What every chart is: a drawing for the eye, its words for the ear, and the same numbers as a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

Number = Callable[[float], str]
"""Writes a number the way the reader's language does."""


@dataclass(frozen=True)
class Chart:
    """A drawn chart. ``svg`` is safe to place in a page: everything written in it has been escaped.

    It holds no style attribute and no script, so it passes a strict content
    security policy; colours come from the classes ``chart-...``.
    """

    svg: str
    head: tuple[str, ...]
    """The table's column headings."""
    table_rows: tuple[tuple[str, ...], ...]
    """The table that says the same for those who do not see the drawing."""


@dataclass(frozen=True)
class Axis:
    """A value axis from *low* to *high* with labelled ticks."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]

    def __post_init__(self) -> None:
        """Refuse an axis of no length."""
        if not self.low < self.high:
            raise ValueError("an axis needs a low end below its high end")

    def place(self, value: float, top: float, bottom: float) -> float:
        """Return the y coordinate of *value* between *bottom* (low) and *top* (high), never outside them."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return bottom - share * (bottom - top)


def tag(name: str, *inside: str, **attributes: str | float) -> str:
    """Write one element; ``class_``, ``font_size`` become ``class``, ``font-size``; values are escaped."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_plain(value))}"' for key, value in attributes.items()
    )
    return f"<{name}{written}>{''.join(inside)}</{name}>" if inside else f"<{name}{written}/>"


def words(content: str, x: float, y: float, *, anchor: str = "start", kind: str = "chart-label") -> str:
    """Write a text element; its content is escaped."""
    return tag("text", escape(content), class_=kind, x=x, y=y, text_anchor=anchor)


def frame(uid: str, title: str, desc: str, width: int, height: int, parts: Sequence[str]) -> str:
    """Put *parts* into one accessible drawing; *uid* must be unique on the page.

    Raises ``ValueError`` for an empty title: a picture without a name says
    nothing to someone who listens.
    """
    if not title.strip():
        raise ValueError("a chart needs a title")
    name = re.sub(r"[^a-zA-Z0-9-]", "-", uid)
    return tag(
        "svg",
        tag("title", escape(title), id=f"{name}-title"),
        tag("desc", escape(desc), id=f"{name}-desc"),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        class_="chart",
        role="img",
        viewBox=f"0 0 {width} {height}",
        aria_labelledby=f"{name}-title {name}-desc",
    )


def path(points: Sequence[tuple[float, float]], *, closed: bool = False) -> str:
    """Write the ``d`` of straight lines through *points*."""
    steps = " L".join(f"{_plain(x)} {_plain(y)}" for x, y in points)
    return f"M{steps}{' Z' if closed else ''}"


def grid(axis: Axis, left: float, right: float, top: float, bottom: float) -> list[str]:
    """Draw a line and a label for each tick of the axis."""
    parts: list[str] = []
    for value, label in axis.ticks:
        y = axis.place(value, top, bottom)
        parts.append(tag("line", class_="chart-grid", x1=left, x2=right, y1=y, y2=y))
        parts.append(words(label, left - 6, y + 4, anchor="end"))
    return parts


def _plain(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")
