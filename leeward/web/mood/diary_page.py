"""Puts the diary together: the month, the trend, the entries day by day, one entry in words."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leeward import wiring
from leeward.core.charts import Axis, Chart
from leeward.core.charts_days import Cell, month_grid
from leeward.core.charts_lines import Dot, Span, trend_line
from leeward.core.mood.entry import MoodEntry, zone
from leeward.core.mood.trends import ENOUGH, daily_means, trend
from leeward.core.mood.week import weather
from leeward.web.accounts.models import Person
from leeward.web.mood import queries
from leeward.web.mood.forms import FIRST_DAY
from leeward.web.mood.models import Tracker
from leeward.web.mood.words import place_words, weather_icon, weather_word

TREND_DAYS = 56


def number(value: float) -> str:
    """Write a number with one decimal the way the reader's language does."""
    return str(formats.localize(round(value, 1) + 0.0))


def day_word(day: date) -> str:
    """Write a day short, such as "4 May"."""
    return formats.date_format(day, "j M")


def read_month(text: str) -> date:
    """Return the first day of the month asked for (``2026-05``), this month for anything else."""
    try:
        year, month = (int(part) for part in text.split("-"))
        asked = date(year, month, 1)
    except ValueError:
        asked = timezone.localdate()
    return min(max(asked, FIRST_DAY), timezone.localdate()).replace(day=1)


def month_context(person: Person | None, asked: str, language: str) -> dict[str, Any]:
    """Return what the diary page shows for a month; nothing logged is a state of its own."""
    first = read_month(asked)
    before, after = first - timedelta(days=1), (first + timedelta(days=31)).replace(day=1)
    context: dict[str, Any] = {
        "month": first,
        "before": before.strftime("%Y-%m"),
        "after": after.strftime("%Y-%m") if after <= timezone.localdate() else "",
    }
    if person is None:
        return context
    entries = queries.month(acting=person, year=first.year, number=first.month)
    recent = queries.recent(acting=person, days=TREND_DAYS)
    context |= {
        "any": bool(entries or recent),
        "entries": entries,
        "calendar": calendar_chart(first, entries) if entries else None,
        "days": day_groups(entries, language),
    }
    return context | trend_context(recent)


def trend_context(entries: Sequence[MoodEntry]) -> dict[str, Any]:
    """Return the trend's sentence and chart, or how many check-ins are still missing."""
    found = trend(entries)
    if not found.enough:
        return {"trend_n": found.n, "trend_missing": max(ENOUGH - found.n, 0), "trend": None}
    last, before = found.points[-1], found.points[0]
    words = _("about the same as at the start")
    if last.low > before.high:
        words = _("lighter than at the start")
    elif last.high < before.low:
        words = _("harder than at the start")
    return {"trend": trend_chart(found.days, found.points), "trend_words": words, "trend_n": found.n}


def trend_chart(days: Sequence[Any], points: Sequence[Any]) -> Chart:
    """Draw daily means and the rolling mean with its band."""
    n = sum(day.n for day in days)
    return trend_line(
        [Dot(day.day, day.valence, day.n) for day in days],
        [Span(point.day, point.mean, point.low, point.high) for point in points],
        uid="trend",
        title=_("How it was, day by day"),
        desc=ngettext(
            "%(n)s check-in. A dot is a day, the line a mean of seven days, the band how sure it is.",
            "%(n)s check-ins. A dot is a day, the line a mean of seven days, the band how sure it is.",
            n,
        ) % {"n": n},
        axis=Axis(-1, 1, ((-0.8, _("hard")), (0, _("so-so")), (0.8, _("good")))),
        head=(_("Day"), _("Mood, −1 to 1"), _("Seven days, likely range"), _("Check-ins")),
        day_word=day_word,
        number=number,
    )  # fmt: skip


def calendar_chart(first: date, entries: Sequence[MoodEntry]) -> Chart:
    """Draw the month; weeks begin on the day that the reader's language begins them."""
    means = {mean.day: mean for mean in daily_means(entries)}
    starts_on = (formats.get_format("FIRST_DAY_OF_WEEK") - 1) % 7
    cells = []
    for number_ in range(1, calendar.monthrange(first.year, first.month)[1] + 1):
        day = first.replace(day=number_)
        mean = means.get(day)
        word = place_words(mean.valence, mean.energy) if mean else ""
        cells.append(
            Cell(number_, day_word(day), mean.valence if mean else None, word, mean.n if mean else 0)
        )
    monday = date(2024, 1, 1)
    return month_grid(
        cells,
        first_column=(first.weekday() - starts_on) % 7,
        weekday_labels=[
            formats.date_format(monday + timedelta(days=starts_on + day), "D") for day in range(7)
        ],
        uid="month",
        title=formats.date_format(first, "YEAR_MONTH_FORMAT"),
        desc=_("Each day with a check-in holds water: the higher it stands, the lighter the day."),
        head=(_("Day"), _("Mood"), _("Check-ins")),
    )


def day_groups(entries: Sequence[MoodEntry], language: str) -> list[dict[str, Any]]:
    """Return the entries by day, newest first, each with the weather of its day."""
    groups = []
    for day, members in groupby(entries, key=lambda one: one.day):
        rows = list(members)
        kind = weather(rows)
        lines = [_line(one, language) for one in rows]
        groups.append({"day": day, "icon": weather_icon(kind), "word": weather_word(kind), "rows": lines})
    return groups


def _line(one: MoodEntry, language: str) -> dict[str, Any]:
    feelings = wiring.feelings(language)
    words = [found.word for slug in one.words if (found := feelings.get(slug))]
    return {
        "id": one.id,
        "time": one.at.astimezone(zone(one.tz)),
        "words": ", ".join(words) or place_words(one.valence, one.energy),
        "note": one.note,
    }


def entry_context(one: MoodEntry, trackers: Mapping[str, Tracker], language: str) -> dict[str, Any]:
    """Return what the page of one check-in shows."""
    feelings = wiring.feelings(language)
    named = [(trackers[key], value) for key, value in one.trackers if key in trackers]
    return {
        "entry": one,
        "time": one.at.astimezone(zone(one.tz)),
        "icon": weather_icon(weather([one])),
        "place_words": place_words(one.valence, one.energy),
        "words": [found for slug in one.words if (found := feelings.get(slug))],
        "trackers": [
            (
                tracker.name,
                (_("yes") if value else _("no")) if tracker.kind == "yes_no" else f"{value:g} / 10",
            )
            for tracker, value in named
        ],
    }
