"""Reads recurrence rules over days with python-dateutil, and refuses what could run for ever."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache

from dateutil.rrule import rrule, rrulestr

from leeward.core.scheduling.hours import RuleUnusable

_WEEKDAY = "(MO|TU|WE|TH|FR|SA|SU)"
_EVERYWHERE = {
    "INTERVAL": re.compile(r"([1-9]|1\d|2[0-4])"),
    "COUNT": re.compile(r"[1-9]\d{0,2}"),
    "UNTIL": re.compile(r"\d{8}(T\d{6}Z?)?"),
    "WKST": re.compile(_WEEKDAY),
}
_BY_FREQUENCY: dict[str, dict[str, re.Pattern[str]]] = {
    "DAILY": {},
    "WEEKLY": {"BYDAY": re.compile(rf"{_WEEKDAY}(,{_WEEKDAY}){{0,6}}")},
    "MONTHLY": {
        "BYDAY": re.compile(rf"-?[1-5]{_WEEKDAY}(,-?[1-5]{_WEEKDAY}){{0,6}}"),
        "BYMONTHDAY": re.compile(r"-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01])){0,30}"),
    },
}
"""What may stand in a rule. Parts that contradict each other would make dateutil search to the year 9999."""


class DateutilRules:
    """``core.scheduling.hours.DayRules`` over python-dateutil."""

    def check(self, rule: str) -> None:
        """Raise :class:`RuleUnusable` for a rule that cannot be used."""
        _parsed(rule, date(2026, 1, 5))

    def days(self, rule: str, first: date, since: date, until: date) -> tuple[date, ...]:
        """Return the days of the rule from *since* to *until*, both included."""
        return _days(rule, first, since, until) if since <= until else ()


@lru_cache(maxsize=4096)
def _days(rule: str, first: date, since: date, until: date) -> tuple[date, ...]:
    found = _parsed(rule, first).between(_midnight(since), _midnight(until), inc=True)
    return tuple(moment.date() for moment in found)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _parsed(rule: str, first: date) -> rrule:
    parts = dict(part.partition("=")[::2] for part in rule.strip().upper().split(";"))
    if len(parts) != len(rule.split(";")):
        raise RuleUnusable("Each part of a rule may stand there once.")
    frequency = parts.pop("FREQ", "")
    if frequency not in _BY_FREQUENCY:
        raise RuleUnusable("A rule must say FREQ=DAILY, WEEKLY or MONTHLY.")
    allowed = _EVERYWHERE | _BY_FREQUENCY[frequency]
    for name, value in parts.items():
        if name not in allowed or not allowed[name].fullmatch(value):
            raise RuleUnusable(f"{name}={value} cannot be used in a {frequency} rule.")
    if {"COUNT", "UNTIL"} <= set(parts) or {"BYDAY", "BYMONTHDAY"} <= set(parts):
        raise RuleUnusable("Two parts of the rule exclude each other.")
    if "UNTIL" in parts:
        parts["UNTIL"] = parts["UNTIL"][:8]
    text = ";".join(f"{name}={value}" for name, value in {"FREQ": frequency, **parts}.items())
    try:
        found = rrulestr(text, dtstart=_midnight(first))
    except ValueError as error:
        raise RuleUnusable("The rule holds a day that does not exist.") from error
    if not isinstance(found, rrule):
        raise RuleUnusable("One rule at a time.")
    return found
