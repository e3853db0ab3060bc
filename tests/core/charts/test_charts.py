"""Is every chart safe to place in a page, named for those who listen, and told again as a table?"""

from __future__ import annotations

import re
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.charts import Axis, Chart, frame
from leeward.core.charts_days import Cell, StripDay, month_grid, week_strip
from leeward.core.charts_lines import Dot, Span, trend_line
from leeward.core.charts_scores import MOST, Bar, Zone, score_bars
from leeward.core.mood.week import Weather

SVG = "{http://www.w3.org/2000/svg}"
AXIS = Axis(-1, 1, ((-1, "hard"), (0, "so-so"), (1, "good")))
DAY = date(2026, 5, 4)
EVIL = '"><script>alert(1)</script>&\'<b style="x">'
# What XML cannot carry at all never reaches a page either: forms refuse control characters.
printable = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=40
)


def parse(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 (our own drawing)


def draw_line(dots, spans=(), title="Mood", desc="Over a week") -> Chart:
    return trend_line(
        dots,
        spans,
        uid="mood line",
        title=title,
        desc=desc,
        axis=AXIS,
        head=("day", "mood", "range", "entries"),
        day_word=lambda day: day.isoformat(),
        number=lambda value: f"{value:.1f}",
    )


def draw_strip(label="Mon", word="clear", title="Week") -> Chart:
    days = [StripDay(label, word, kind, 1) for kind in list(Weather)[:6]] + [StripDay(label, "none", None, 0)]
    return week_strip(days, uid="week", title=title, desc="d", head=("day", "weather", "entries"))


def draw_month(label="1 May", title="May") -> Chart:
    cells = [Cell(day, label, None if day % 3 else day / 31, "w", day % 3) for day in range(1, 32)]
    return month_grid(
        cells,
        first_column=4,
        weekday_labels=["M", "T", "W", "T", "F", "S", "S"],
        uid="month",
        title=title,
        desc="d",
        head=("day", "mood", "entries"),
    )


def draw_bars(totals=(3, 14, 27), label="4 May", name="A band", title="Scores") -> Chart:
    bars = [Bar(label, total, name) for total in totals]
    zones = [Zone(0, 9, name), Zone(10, 27, name)]
    return score_bars(bars, zones, uid="bars", title=title, desc="d", head=("day", "total", "meaning"))


def every_chart(text: str) -> list[Chart]:
    title = text if text.strip() else "t"
    return [
        draw_line([Dot(DAY, 0.5, 1)], title=title, desc=text),
        draw_strip(text, text, title),
        draw_month(text, title),
        draw_bars(label=text, name=text, title=title),
    ]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from([EVIL, "عربي ١٢٣", "😶‍🌫️"]) | printable)
def test_whatever_the_words_the_drawing_is_whole_and_harmless(text):
    for chart in every_chart(text):
        root = parse(chart.svg)
        assert root.get("role") == "img"
        ids = root.get("aria-labelledby").split()
        named = {node.get("id"): node.tag for node in root.iter() if node.get("id")}
        assert [named[name] for name in ids] == [f"{SVG}title", f"{SVG}desc"]
        tags = {node.tag.removeprefix(SVG) for node in root.iter()}
        assert tags <= {"svg", "title", "desc", "text", "path", "line", "circle", "rect", "g"}
        for node in root.iter():
            assert not [key for key in node.attrib if key == "style" or key.startswith("on") or "href" in key]


def test_every_chart_has_a_table_with_its_headings():
    for chart in every_chart("words"):
        assert chart.table_rows
        assert all(len(row) == len(chart.head) for row in chart.table_rows)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.floats(-5, 5)), min_size=1, max_size=20))
def test_everything_drawn_lies_inside_the_picture(rows):
    dots = [Dot(DAY + timedelta(days=day), value, 1) for day, value in rows]
    spans = [Span(dot.day, dot.value, dot.value - 1, dot.value + 1) for dot in dots]
    root = parse(draw_line(dots, spans).svg)
    _, _, width, height = (float(part) for part in root.get("viewBox").split())
    for node in root.iter(f"{SVG}circle"):
        assert 0 <= float(node.get("cx")) <= width and 0 <= float(node.get("cy")) <= height
    for node in root.iter(f"{SVG}path"):
        numbers = [float(part) for part in re.findall(r"-?\d+\.?\d*", node.get("d"))]
        assert all(0 <= number <= max(width, height) for number in numbers)


def test_a_higher_value_is_drawn_higher():
    root = parse(draw_line([Dot(DAY, -1, 2), Dot(DAY + timedelta(days=1), 1, 2)]).svg)
    low, high = (float(node.get("cy")) for node in root.iter(f"{SVG}circle"))
    assert high < low


def test_a_long_silence_breaks_the_line():
    spans = [Span(DAY + timedelta(days=day), 0, -0.1, 0.1) for day in (0, 1, 2, 20, 21)]
    svg = draw_line([], spans).svg
    assert svg.count('class="chart-line"') == svg.count('class="chart-band"') == 2


def test_a_day_with_one_entry_is_drawn_thin():
    svg = draw_line([Dot(DAY, 0, 1), Dot(DAY + timedelta(days=1), 0, 4)]).svg
    assert svg.count("is-thin") == 1


def test_the_table_of_a_line_tells_value_interval_and_n():
    chart = draw_line([Dot(DAY, 0.25, 3)], [Span(DAY, 0.2, -0.1, 0.5)])
    assert chart.table_rows == (("2026-05-04", "0.2", "-0.1 – 0.5", "3"),)


def test_only_the_newest_bars_are_drawn_but_the_table_has_all():
    chart = draw_bars(totals=range(MOST + 5))
    assert chart.svg.count('class="chart-bar"') == MOST
    assert len(chart.table_rows) == MOST + 5


def test_a_bar_of_zero_can_still_be_seen():
    root = parse(draw_bars(totals=(0,)).svg)
    bar = next(node for node in root.iter(f"{SVG}rect") if node.get("class") == "chart-bar")
    assert float(bar.get("height")) >= 2


def test_the_first_of_the_month_stands_in_its_column():
    root = parse(draw_month().svg)
    one = next(node for node in root.iter(f"{SVG}text") if node.text == "1")
    assert float(one.get("x")) == pytest.approx(360 / 7 * 4.5, abs=0.1)


def test_a_day_without_entry_has_no_water():
    svg = draw_month().svg
    assert svg.count('class="chart-band"') == 10


@pytest.mark.parametrize(
    "draw",
    [
        lambda: draw_line([]),
        lambda: score_bars([], [], uid="x", title="t", desc="", head=("", "", "")),
        lambda: week_strip([], uid="x", title="t", desc="", head=("", "", "")),
        lambda: month_grid(
            [], first_column=7, weekday_labels="MTWTFSS", uid="x", title="t", desc="", head=("",) * 3
        ),
        lambda: frame("x", " ", "", 1, 1, []),
        lambda: Axis(1, 1, ()),
    ],
)
def test_what_cannot_be_drawn_is_refused(draw):
    with pytest.raises(ValueError, match=r"needs|nothing|seven"):
        draw()
