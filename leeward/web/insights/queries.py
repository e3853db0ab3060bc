"""Reads what the acting person logged, filled in and practised in a week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from leeward.core.mood.entry import MoodEntry, zone
from leeward.core.mood.week import Eased, Week, week
from leeward.web.accounts.models import Person
from leeward.web.checkins.models import Filling
from leeward.web.mood import queries as mood
from leeward.web.toolkit.models import Practice


@dataclass(frozen=True)
class WeekFound:
    """The week as a value, with the entries behind it, newest first."""

    week: Week
    entries: tuple[MoodEntry, ...]
    fillings: tuple[Filling, ...]


def week_of(*, acting: Person, start: date) -> WeekFound:
    """Return the week of seven days that begins at *start*, in the person's own days."""
    tz = mood.current_zone()
    rows = mood.between(acting=acting, first=start - timedelta(days=7), last=start + timedelta(days=6))
    inside = tuple(row for row in rows if row.day >= start)
    earlier = tuple(row for row in rows if row.day < start)
    found = week(inside, start, before=earlier, practices=_eased(acting, start, tz), tz=tz)
    return WeekFound(found, inside, _fillings(acting, start, tz))


def _edges(start: date, tz: str) -> tuple[datetime, datetime]:
    first = datetime.combine(start, datetime.min.time(), zone(tz))
    return first, datetime.combine(start + timedelta(days=7), datetime.min.time(), zone(tz))


def _eased(acting: Person, start: date, tz: str) -> list[Eased]:
    first, end = _edges(start, tz)
    rows = Practice.objects.filter(person=acting, finished_at__gte=first, finished_at__lt=end)
    return [
        Eased(row.finished_at or timezone.now(), row.slug, row.before, row.after)
        for row in rows
        if row.before is not None and row.after is not None
    ]


def _fillings(acting: Person, start: date, tz: str) -> tuple[Filling, ...]:
    first, end = _edges(start, tz)
    rows = Filling.objects.filter(person=acting, finished_at__gte=first, finished_at__lt=end)
    return tuple(rows.order_by("finished_at"))
