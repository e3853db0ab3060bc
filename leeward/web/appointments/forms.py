"""The shapes of a booking, of a therapist's hours, leave and terms, of a group and of a place on the waiting list."""

from __future__ import annotations

import zoneinfo
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from leeward.core.scheduling.hours import instant, left_out_by_the_clock
from leeward.core.scheduling.slots import Terms
from leeward.web.appointments.models import Place, Wish
from leeward.web.appointments.words import CODES

_FAR = timedelta(days=2 * 366)
_NO_SUCH_TIME = _("The clocks go forward over that time on that day, so it does not exist. Choose another.")


def _clock(label: Any, **extra: Any) -> forms.TimeField:
    return forms.TimeField(
        label=label, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"), **extra
    )


def _day(label: Any, **extra: Any) -> forms.DateField:
    return forms.DateField(
        label=label, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **extra
    )


def _near(given: date | None) -> date | None:
    if given and abs(given - timezone.localdate()) > _FAR:
        raise forms.ValidationError(_("That day is too far away."))
    return given


class BookForm(forms.Form):
    """How a chosen time is booked: where, and whether again."""

    place = forms.ChoiceField(
        label=_("Where"), choices=Place.choices, initial=Place.VIDEO, widget=forms.RadioSelect
    )
    again = forms.ChoiceField(
        label=_("Again?"),
        choices=[
            ("1x1", _("Just this once")),
            ("1x4", _("Every week, 4 times")),
            ("1x8", _("Every week, 8 times")),
            ("1x12", _("Every week, 12 times")),
            ("2x6", _("Every two weeks, 6 times")),
        ],
        initial="1x1",
        required=False,
    )

    def turns(self) -> tuple[int, int]:
        """Return every how many weeks, and how often."""
        every, times = (self.cleaned_data.get("again") or "1x1").split("x")
        return int(every), int(times)


class AloneForm(forms.Form):
    """A time with oneself, by one's own clock."""

    day = _day(_("Day"))
    at = _clock(_("From"))
    length = forms.TypedChoiceField(
        label=_("How long"), coerce=int, choices=[(30, _("half an hour")), (50, _("50 minutes"))], initial=50
    )

    def clean_day(self) -> date | None:
        return _near(self.cleaned_data["day"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("day") and data.get("at"):
            data["start"] = _start(self, data["day"], data["at"], timezone.get_current_timezone_name())
        return data


def _start(form: forms.Form, day: date, clock: time, zone: str, *, field: str = "at") -> datetime | None:
    """A start on the quarter-hour grid, in the future, that exists by the clock."""
    if clock.minute % 15 or clock.second:
        form.add_error(field, _("Begin at a quarter of an hour, such as 14:00 or 14:15."))
    elif left_out_by_the_clock(day, clock, zone):
        form.add_error(field, _NO_SUCH_TIME)
    elif instant(day, clock, zone) <= timezone.now():
        form.add_error(field, _("That is already past."))
    else:
        return instant(day, clock, zone)
    return None


class WishForm(forms.Form):
    """A place on the waiting list."""

    from_day = _day(_("From"))
    to_day = _day(_("Until"))
    part = forms.ChoiceField(label=_("Time of day"), choices=Wish.Part.choices)

    def clean_from_day(self) -> date | None:
        return _near(self.cleaned_data["from_day"])

    def clean_to_day(self) -> date | None:
        return _near(self.cleaned_data["to_day"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        first, last = data.get("from_day"), data.get("to_day")
        if first and last and (last < first or last < timezone.localdate()):
            self.add_error("to_day", _("The end must come after the start, and not be past."))
        elif first and last and last - first > timedelta(days=120):
            self.add_error("to_day", _("Four months at most, please."))
        return data


class HoursForm(forms.Form):
    """Hours that come round again."""

    every = forms.ChoiceField(
        label=_("How often"),
        choices=[
            ("1", _("Every week")),
            ("2", _("Every two weeks")),
            ("4", _("Every four weeks")),
            ("month", _("Every month, on the weekday of the first day")),
            ("once", _("Only on the first day")),
        ],
    )
    days = forms.TypedMultipleChoiceField(
        label=_("Days"),
        coerce=int,
        choices=list(WEEKDAYS.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    from_time = _clock(_("From"))
    to_time = _clock(_("Until"))
    first = _day(_("First day"))
    last = _day(_("Last day"), required=False, help_text=_("Leave it empty for hours without an end."))

    def clean_first(self) -> date | None:
        return _near(self.cleaned_data["first"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("every") in ("1", "2", "4") and not data.get("days"):
            self.add_error("days", _("Choose one day or more."))
        if data.get("from_time") and data.get("from_time") == data.get("to_time"):
            self.add_error("to_time", _("The end must differ from the start."))
        if data.get("first") and data.get("last") and data["last"] < data["first"]:
            self.add_error("last", _("The end must come after the start."))
        return data

    def rule(self) -> str:
        """Return the RFC 5545 rule, empty for one day alone."""
        data = self.cleaned_data
        if data["every"] == "once":
            return ""
        if data["every"] == "month":
            place = (data["first"].day - 1) // 7 + 1
            found = f"FREQ=MONTHLY;BYDAY={place if place < 5 else -1}{CODES[data['first'].weekday()]}"
        else:
            days = ",".join(CODES[number] for number in sorted(data["days"]))
            found = f"FREQ=WEEKLY;INTERVAL={data['every']};BYDAY={days}"
        return f"{found};UNTIL={data['last']:%Y%m%d}" if data["last"] else found


class LeaveForm(forms.Form):
    """Days away, or some hours of them, by the clock of the therapist's terms."""

    from_day = _day(_("From"))
    from_clock = _clock(_("Time"), required=False)
    to_day = _day(_("Until and with"))
    to_clock = _clock(_("Time"), required=False)

    def __init__(self, *args: Any, zone: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = zone

    def clean_from_day(self) -> date | None:
        return _near(self.cleaned_data["from_day"])

    def clean_to_day(self) -> date | None:
        return _near(self.cleaned_data["to_day"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("from_day") or not data.get("to_day"):
            return data
        start = instant(data["from_day"], data.get("from_clock") or time(), self.zone)
        end = (
            instant(data["to_day"], data["to_clock"], self.zone)
            if data.get("to_clock")
            else instant(data["to_day"] + timedelta(days=1), time(), self.zone)
        )
        if end <= start:
            self.add_error("to_day", _("The end must come after the start."))
        return data | {"starts_at": start, "ends_at": end}


class LeaveOutForm(forms.Form):
    """One day on which hours do not hold."""

    day = _day(_("Leave out one day"))

    def clean_day(self) -> date | None:
        return _near(self.cleaned_data["day"])


def _counts(*values: int) -> list[tuple[int, str]]:
    return [(value, str(value)) for value in values]


class TermsForm(forms.Form):
    """How somebody may be booked."""

    lengths = forms.TypedMultipleChoiceField(
        label=_("Minutes that can be booked"),
        coerce=int,
        choices=_counts(25, 30, 45, 50, 60, 80, 90),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose one length or more.")},
    )
    buffer = forms.TypedChoiceField(
        label=_("Minutes kept free after each"), coerce=int, choices=_counts(0, 5, 10, 15, 20, 30, 60)
    )
    notice = forms.TypedChoiceField(
        label=_("Hours that must lie before a booking"), coerce=int, choices=_counts(0, 2, 6, 12, 24, 48, 72)
    )
    horizon = forms.TypedChoiceField(
        label=_("Days ahead that can be booked"), coerce=int, choices=_counts(14, 30, 60, 90, 180)
    )
    late = forms.TypedChoiceField(
        label=_("Cancelling is late with fewer hours to go than"),
        coerce=int,
        choices=_counts(0, 12, 24, 48, 72),
    )
    zone = forms.CharField(
        label=_("Time zone"), max_length=64, widget=forms.TextInput(attrs={"list": "zones"})
    )

    def clean_zone(self) -> str:
        name: str = self.cleaned_data["zone"].strip()
        if name not in zoneinfo.available_timezones():
            raise forms.ValidationError(_("This is not a time zone I know. Try one like Europe/Berlin."))
        return name

    @classmethod
    def of(cls, terms: Terms, **extra: Any) -> TermsForm:
        """Return the form filled with terms as they stand."""
        names = ("lengths", "buffer", "notice", "horizon", "late", "zone")
        return cls(initial={name: getattr(terms, name) for name in names}, **extra)


class GroupForm(forms.Form):
    """A session for several people, by the clock of the therapist's terms."""

    title = forms.CharField(label=_("What it is called"), max_length=60)
    day = _day(_("Day"))
    at = _clock(_("From"))
    length = forms.TypedChoiceField(
        label=_("Minutes"), coerce=int, choices=_counts(50, 60, 90, 120), initial=90
    )
    seats = forms.IntegerField(label=_("Seats"), min_value=2, max_value=30, initial=8)
    place = forms.ChoiceField(label=_("Where"), choices=Place.choices)

    def __init__(self, *args: Any, zone: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = zone

    def clean_day(self) -> date | None:
        return _near(self.cleaned_data["day"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("day") and data.get("at"):
            data["start"] = _start(self, data["day"], data["at"], self.zone)
        return data


class ChoiceForm(forms.Form):
    """What reaches mail and calendars."""

    mail = forms.BooleanField(label=_("Write to me by e-mail, in words that tell nothing"), required=False)
    plain = forms.BooleanField(
        label=_("Say in my calendar what it is and with whom"),
        required=False,
        help_text=_("Off, a calendar shows only “Appointment”. Others may see your calendar."),
    )
