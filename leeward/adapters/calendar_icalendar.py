"""Writes calendar files with the icalendar library, so that calendar programs take them as they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from icalendar import Calendar, vCalAddress, vText
from icalendar import Event as CalendarEvent

from leeward.core.scheduling.calendar import Event, Method


class IcalendarWriter:
    """``core.scheduling.calendar.CalendarWriter`` over icalendar. All times are UTC, which needs no zone tables."""

    def write(self, events: Sequence[Event], *, method: Method, name: str) -> bytes:
        """Return one file with the events."""
        file = Calendar()
        file.add("prodid", "-//Leeward//Appointments//EN")
        file.add("version", "2.0")
        file.add("calscale", "GREGORIAN")
        file.add("method", method.value)
        if name:
            file.add("name", name)
            file.add("x-wr-calname", name)
        for event in events:
            file.add_component(_component(event, method))
        return bytes(file.to_ical())


def _component(event: Event, method: Method) -> CalendarEvent:
    found = CalendarEvent()
    found.add("uid", event.uid)
    found.add("sequence", event.sequence)
    found.add("dtstamp", event.changed_at.astimezone(UTC))
    found.add("last-modified", event.changed_at.astimezone(UTC))
    found.add("dtstart", event.starts_at.astimezone(UTC))
    found.add("dtend", event.ends_at.astimezone(UTC))
    found.add("summary", event.title)
    found.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    found.add("class", "PRIVATE")
    found.add("transp", "TRANSPARENT" if event.cancelled else "OPAQUE")
    if event.url:
        found.add("url", event.url)
    if method is not Method.PUBLISH and event.organiser and event.attendee:
        found.add("organizer", vCalAddress(f"mailto:{event.organiser}"))
        attendee = vCalAddress(f"mailto:{event.attendee}")
        attendee.params["role"] = vText("REQ-PARTICIPANT")
        attendee.params["partstat"] = vText("ACCEPTED")
        attendee.params["rsvp"] = vText("FALSE")
        found.add("attendee", attendee, encode=False)
    return found
