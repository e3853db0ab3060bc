"""What a calendar program is told: events with a lasting name and a rising number, asked for or called off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Method(StrEnum):
    """What a calendar file asks for (RFC 5546, section 1.4)."""

    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(frozen=True)
class Event:
    """One event. *uid* never changes; *sequence* rises with each change of time (RFC 5545, section 3.8.7.4)."""

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    title: str
    changed_at: datetime
    cancelled: bool = False
    url: str = ""
    organiser: str = ""
    attendee: str = ""


class CalendarWriter(Protocol):
    """Writes iCalendar files (RFC 5545)."""

    def write(self, events: Sequence[Event], *, method: Method, name: str) -> bytes:
        """Return one file with the events; *name* is what a program calls a calendar it subscribes to."""
