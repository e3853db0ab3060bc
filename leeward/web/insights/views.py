"""My week: the sentence first, the picture second, the entries behind it third."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from leeward.core.charts import Chart
from leeward.core.charts_days import StripDay, week_strip
from leeward.core.mood.week import Week, first_day
from leeward.web.accounts import access
from leeward.web.insights import queries
from leeward.web.insights.words import sentence
from leeward.web.mood.diary_page import day_groups
from leeward.web.mood.forms import FIRST_DAY
from leeward.web.mood.words import weather_word
from leeward.web.shell.language import page_language


@require_GET
def week_page(request: HttpRequest) -> HttpResponse:
    """One week; looking at an empty one leaves no trace."""
    person, language = access.person_of(request), page_language()
    start = _start(request.GET.get("from", ""))
    next_start = start + timedelta(days=7)
    context: dict[str, Any] = {
        "start": start,
        "end": start + timedelta(days=6),
        "before": (start - timedelta(days=7)).isoformat(),
        "after": next_start.isoformat() if next_start <= timezone.localdate() else "",
    }
    if person is not None:
        found = queries.week_of(acting=person, start=start)
        context |= {
            "week": found.week,
            "lines": [sentence(line, language) for line in found.week.lines],
            "chart": strip(found.week) if found.week.n else None,
            "days": day_groups(found.entries, language),
            "fillings": found.fillings,
        }
    return render(request, "insights/week.html", context)


def _start(asked: str) -> date:
    """Return the first day of the week asked for, this week for anything else and for the future."""
    starts_on = (formats.get_format("FIRST_DAY_OF_WEEK") - 1) % 7
    try:
        day = date.fromisoformat(asked)
    except ValueError:
        day = timezone.localdate()
    return first_day(min(max(day, FIRST_DAY), timezone.localdate()), starts_on=starts_on)


def strip(week: Week) -> Chart:
    """Draw the week as weather."""
    return week_strip(
        [
            StripDay(formats.date_format(day.day, "D"), weather_word(day.weather), day.weather, day.n)
            for day in week.days
        ],
        uid="week",
        title=_("The week as weather"),
        desc=", ".join(
            f"{formats.date_format(day.day, 'l')}: {weather_word(day.weather)}" for day in week.days
        ),
        head=(_("Day"), _("Weather"), _("Check-ins")),
    )
