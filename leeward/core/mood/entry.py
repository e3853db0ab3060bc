"""One check-in: where it lies on the mood field, when in the person's own time, and what was said with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def zone(name: str) -> ZoneInfo:
    """Return the time zone *name* (such as ``Asia/Kolkata``); raise ``ValueError`` where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"{name!r} is not a time zone") from error


def moment(wall: datetime, zone_name: str) -> datetime:
    """Turn a wall-clock time (naive) in *zone_name* into a moment in UTC.

    A time that the clocks skipped in spring is read with the offset before the
    jump, so it lands as long after the jump as it was meant to be; a time that
    happened twice in autumn is the first of the two.
    """
    if wall.tzinfo is not None:
        raise ValueError("a wall-clock time has no zone of its own")
    return wall.replace(tzinfo=zone(zone_name), fold=0).astimezone(UTC)


def local_day(at: datetime, zone_name: str) -> date:
    """Return the calendar day of *at* where the person was; raise ``ValueError`` for a naive time."""
    if at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return at.astimezone(zone(zone_name)).date()


@dataclass(frozen=True)
class MoodEntry:
    """A check-in. Valence and energy run from -1 (hard, low) over 0 to 1 (good, high)."""

    at: datetime
    tz: str
    """The zone the person was in; it decides which of their days this belongs to."""
    valence: float
    energy: float
    words: tuple[str, ...] = ()
    """Slugs of ``content/<lang>/feelings.yaml``."""
    note: str = ""
    tags: tuple[str, ...] = ()
    trackers: tuple[tuple[str, float], ...] = ()
    """The person's own trackers: its id and the number, 1 or 0 for yes and no."""
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse what no check-in can be."""
        if self.at.tzinfo is None:
            raise ValueError("a check-in needs a moment with a time zone")
        zone(self.tz)
        for name, value in (("valence", self.valence), ("energy", self.energy)):
            # The comparison is also false for a value that is not a number.
            if not -1 <= value <= 1:
                raise ValueError(f"{name} must lie between -1 and 1, not {value}")

    @property
    def day(self) -> date:
        """The person's own calendar day."""
        return local_day(self.at, self.tz)
