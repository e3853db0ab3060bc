"""Reads of check-ins and trackers, always for the acting person alone."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from datetime import time as clock
from uuid import UUID

from django.utils import timezone

from leeward.core.mood.entry import MoodEntry, zone
from leeward.web.accounts import access
from leeward.web.accounts.models import Person
from leeward.web.mood.models import CheckIn, Tracker


def current_zone() -> str:
    """Return the name of the zone that the browser told, UTC until it did."""
    return timezone.get_current_timezone_name()


def check_in(*, acting: Person, entry_id: UUID) -> CheckIn:
    """Return one check-in of the acting person; anybody else's does not exist."""
    row = CheckIn.objects.filter(pk=entry_id, removed_at=None).first()
    checked: CheckIn = access.own_row(row, acting=acting)
    return checked


def entry(row: CheckIn) -> MoodEntry:
    """Open a row into the value that core works with."""
    body = row.body
    return MoodEntry(
        at=row.at,
        tz=row.zone,
        valence=float(body["valence"]),
        energy=float(body["energy"]),
        words=tuple(body.get("words", ())),
        note=str(body.get("note", "")),
        tags=tuple(body.get("tags", ())),
        trackers=tuple((str(key), float(value)) for key, value in body.get("trackers", {}).items()),
        id=str(row.pk),
    )


def between(*, acting: Person, first: date, last: date) -> tuple[MoodEntry, ...]:
    """Return the check-ins of the person's own days *first* to *last*, newest first.

    A day can begin up to 14 hours before and end up to 12 hours after the day
    in UTC, so a wider stretch is read and then cut by each row's own zone.
    """
    start = datetime.combine(first, clock.min, zone("UTC")) - timedelta(hours=14)
    end = datetime.combine(last, clock.max, zone("UTC")) + timedelta(hours=12)
    rows = CheckIn.objects.filter(person=acting, removed_at=None, at__range=(start, end)).order_by("-at")
    return tuple(one for one in map(entry, rows) if first <= one.day <= last)


def recent(*, acting: Person, days: int) -> tuple[MoodEntry, ...]:
    """Return the check-ins of the last *days* days, newest first."""
    today = timezone.localdate()
    return between(acting=acting, first=today - timedelta(days=days - 1), last=today + timedelta(days=1))


def month(*, acting: Person, year: int, number: int) -> tuple[MoodEntry, ...]:
    """Return the check-ins of a month, newest first."""
    last = calendar.monthrange(year, number)[1]
    return between(acting=acting, first=date(year, number, 1), last=date(year, number, last))


def trackers(*, acting: Person | None) -> tuple[Tracker, ...]:
    """Return the trackers that are running, oldest first."""
    if acting is None:
        return ()
    return tuple(Tracker.objects.filter(person=acting, stopped_at=None).order_by("created_at"))


def all_trackers(*, acting: Person) -> dict[str, Tracker]:
    """Return every tracker by id, stopped ones too, so that old entries can still name them."""
    return {str(row.pk): row for row in Tracker.objects.filter(person=acting)}


def tracker(*, acting: Person, tracker_id: UUID) -> Tracker:
    """Return one tracker of the acting person; anybody else's does not exist."""
    found: Tracker = access.own_row(Tracker.objects.filter(pk=tracker_id).first(), acting=acting)
    return found


def usual_tags(entries: Iterable[MoodEntry], count: int = 8) -> tuple[str, ...]:
    """Return the tags used most in *entries*, the commonest first."""
    ranked = Counter(tag for one in entries for tag in one.tags)
    return tuple(tag for tag, _ in ranked.most_common(count))
