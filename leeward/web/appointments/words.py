"""Says in words when somebody works, and what went wrong with a booking."""

from __future__ import annotations

from typing import Any

from django.utils import formats
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from leeward.web.appointments import actions
from leeward.web.appointments.models import WorkingHours

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

REFUSED: dict[type[actions.Refused], Any] = {
    actions.Taken: gettext_lazy(
        "That time was taken a moment ago. Nothing was changed. Please choose another."
    ),
    actions.NotOffered: gettext_lazy("That time cannot be booked any more. Please choose another."),
    actions.TurnedLate: gettext_lazy("It is too close to the time to do that here."),
    actions.TooMany: gettext_lazy(
        "You hold very many times already. Call one off first, or wait for one to pass."
    ),
    actions.Gone: gettext_lazy("It does not stand any more, or it is over. Nothing was changed."),
}


def refused(error: actions.Refused) -> Any:
    """Say why something was refused."""
    return REFUSED[type(error)]


def hours_words(row: WorkingHours) -> str:
    """Say on which days hours come round."""
    parts = dict(part.partition("=")[::2] for part in row.rule.split(";") if part)
    first = formats.date_format(row.first, "j F Y")
    if not parts:
        return _("Only on %(day)s") % {"day": first}
    if parts.get("FREQ") == "MONTHLY":
        found = _("Every month on the same weekday, from %(day)s") % {"day": first}
    else:
        names = ", ".join(
            str(WEEKDAYS[CODES.index(code)]) for code in parts.get("BYDAY", "").split(",") if code
        )
        weeks = int(parts.get("INTERVAL", "1"))
        found = names if weeks == 1 else _("%(days)s, every %(n)s weeks") % {"days": names, "n": weeks}
    return f"{found}, {_('until')} {until}" if (until := _until(parts)) else found


def _until(parts: dict[str, str]) -> str:
    raw = parts.get("UNTIL", "")[:8]
    return f"{raw[:4]}-{raw[4:6]}-{raw[6:8]}" if raw else ""
