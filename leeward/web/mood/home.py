"""What check-ins put on Home and on Me: the field, the last seven days, the way to the diary."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.http import HttpRequest
from django.utils import timezone

from leeward import wiring
from leeward.core.mood.field import grid
from leeward.core.mood.week import Day, week
from leeward.web.accounts import access
from leeward.web.mood import queries
from leeward.web.mood.pictures import PICTURES
from leeward.web.mood.words import place_words, weather_icon, weather_word
from leeward.web.shell import slots
from leeward.web.shell.language import page_language


def field_context() -> dict[str, Any]:
    """Return what the field's template needs; every page gets a tap id of its own."""
    language = page_language()
    feelings = wiring.feelings(language)
    spots = [
        {"slug": word.slug, "word": word.word, "meaning": word.meaning, "v": word.valence, "e": word.energy}
        for word in feelings.all
    ]
    rows = [
        [
            {
                "row": cell.row,
                "column": cell.column,
                "word": cell.feeling.word,
                "said": place_words(cell.valence, cell.energy),
            }
            for cell in cells
        ]
        for cells in grid(feelings)
    ]
    return {"rows": rows, "client_id": uuid4(), "spots": spots}


def day_rows(days: tuple[Day, ...]) -> list[dict[str, Any]]:
    """Return the days of a week as the weather list shows them."""
    today = timezone.localdate()
    return [
        {
            "day": day.day,
            "today": day.day == today,
            "n": day.n,
            "icon": weather_icon(day.weather) if day.weather else "",
            "word": weather_word(day.weather),
        }
        for day in days
    ]


def grid_slot(_request: HttpRequest) -> tuple[str, dict[str, Any]]:
    """The mood field on Home."""
    return "mood/_home_field.html", field_context()


def week_slot(request: HttpRequest) -> tuple[str, dict[str, Any]] | None:
    """The last seven days as weather, once there is a check-in."""
    person = access.person_of(request)
    if person is None:
        return None
    entries = queries.recent(acting=person, days=7)
    if not entries:
        return None
    start = timezone.localdate() - timedelta(days=6)
    return "mood/_home_week.html", {"days": day_rows(week(entries, start).days)}


def pictures_slot(_request: HttpRequest) -> tuple[str, dict[str, Any]]:
    """Three pictures for those who would rather not type."""
    return "mood/_home_pictures.html", {"pictures": PICTURES.values()}


def me_slot(_request: HttpRequest) -> tuple[str, dict[str, Any]]:
    """The way to the diary."""
    return "mood/_me_row.html", {}


def fill_slots() -> None:
    """Take the places in the frame."""
    slots.register("home.grid", grid_slot)
    slots.register("home.today", pictures_slot)
    slots.register("home.week", week_slot)
    slots.register("me.rows", me_slot)
