"""Tova works on weekdays from nine to five in London; it is Monday morning, the first of June 2026."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from leeward.web.appointments.models import BookingTerms, WorkingHours

NOW = datetime(2026, 6, 1, 6, tzinfo=UTC)


def at(day: int, hour: int, minute: int = 0, month: int = 6) -> datetime:
    """A moment by London's clock in summer, which is an hour ahead of UTC."""
    return datetime(2026, month, day, hour - 1, minute, tzinfo=UTC)


@pytest.fixture
def pair(cast):
    """Alice and Tova, with Tova's hours and terms."""
    alice, tova = cast["alice"], cast["tova"]
    BookingTerms.objects.create(host=tova, zone="Europe/London", lengths=[50, 25])
    WorkingHours.objects.create(
        host=tova,
        rule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        first=date(2026, 1, 5),
        from_time=time(9),
        to_time=time(17),
    )
    return alice, tova
