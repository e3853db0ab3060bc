"""The shapes of a rota as it is typed, of a browser to wake, and of a contact to write to."""

from __future__ import annotations

import re
import zoneinfo
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from leeward.web.oncall.models import Responder, TrustedContact

_PUSH_HOSTS = (
    "fcm.googleapis.com",
    "push.services.mozilla.com",
    "notify.windows.com",
    "push.apple.com",
)
"""The services of the browsers' makers; no other address is ever called for a browser."""

_NO_NAME = re.compile(r"[/@:<>\\\d]|www|\w\.\w")


def _clock_field(label: Any) -> forms.TimeField:
    return forms.TimeField(label=label, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))


class ResponderForm(forms.Form):
    """Somebody who can have duty."""

    name = forms.CharField(label=_("Name"), max_length=80)
    email = forms.EmailField(
        label=_("E-mail"),
        help_text=_(
            "A therapist’s or administrator’s address here can also answer on this page. Any other gets mail."
        ),
    )
    role = forms.ChoiceField(
        label=_("What they are, as people are told"),
        choices=Responder.Role.choices,
        initial=Responder.Role.CLINICIAN,
    )


class _WhoForm(forms.Form):
    responder = forms.ModelChoiceField(label=_("Who"), queryset=Responder.objects.none(), empty_label=None)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["responder"].queryset = Responder.objects.order_by("name")  # type: ignore[attr-defined]


class WeeklyForm(_WhoForm):
    """Duty every week, on one day or several."""

    days = forms.TypedMultipleChoiceField(
        label=_("Days"),
        coerce=int,
        choices=list(WEEKDAYS.items()),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose one day or more.")},
    )
    from_time = _clock_field(_("From"))
    to_time = _clock_field(_("Until"))


class CoverForm(_WhoForm):
    """Duty once, by the rota's clock."""

    starts = forms.DateTimeField(
        label=_("From"), widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    ends = forms.DateTimeField(label=_("Until"), widget=forms.DateTimeInput(attrs={"type": "datetime-local"}))

    def __init__(self, *args: Any, zone: ZoneInfo, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = zone

    def _clocked(self, name: str) -> datetime:
        given: datetime = self.cleaned_data[name]
        return timezone.make_naive(given).replace(tzinfo=self.zone)

    def clean_starts(self) -> datetime:
        return self._clocked("starts")

    def clean_ends(self) -> datetime:
        return self._clocked("ends")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("starts") and data.get("ends") and data["ends"] <= data["starts"]:
            self.add_error("ends", _("The end must come after the start."))
        return data


class ClockForm(forms.Form):
    """Whose clock the rota goes by, and when the test rings."""

    zone = forms.CharField(label=_("Time zone"), max_length=64)
    test_at = _clock_field(_("Daily test alarm at"))

    def clean_zone(self) -> str:
        name: str = self.cleaned_data["zone"].strip()
        if name not in zoneinfo.available_timezones():
            raise forms.ValidationError(_("This is not a time zone I know. Try one like Europe/Berlin."))
        return name


class DeviceForm(forms.Form):
    """What a browser says about itself when it agrees to be woken."""

    endpoint = forms.URLField(max_length=500, assume_scheme="https")
    p256dh = forms.RegexField(r"^[\w-]{80,120}$")
    auth = forms.RegexField(r"^[\w-]{16,40}$")

    def clean_endpoint(self) -> str:
        given: str = self.cleaned_data["endpoint"]
        parts = urlsplit(given)
        host = parts.hostname or ""
        if parts.scheme != "https" or not any(host == one or host.endswith(f".{one}") for one in _PUSH_HOSTS):
            raise forms.ValidationError("not a push service")
        return given


class TrustedForm(forms.Form):
    """A contact, how the person is called in the letter, when it may be written, and that they agree."""

    name = forms.CharField(label=_("Their name"), max_length=60)
    email = forms.EmailField(label=_("Their e-mail"))
    sender = forms.CharField(
        label=_("How they know me"), max_length=60, help_text=_("The name that stands in the letter.")
    )
    when = forms.ChoiceField(
        label=_("When may they be written to?"),
        choices=TrustedContact.When.choices,
        initial=TrustedContact.When.WORST,
        widget=forms.RadioSelect,
    )
    agreed = forms.BooleanField(
        label=_("I agree that this letter is sent to them then, without asking me again."),
        error_messages={"required": _("Tick the box to agree. Until then nobody is written to.")},
    )

    def _line(self, name: str) -> str:
        """A name stands in a letter to somebody who asked for nothing: one line, and nothing but a name."""
        line = " ".join(str(self.cleaned_data[name]).split())
        if _NO_NAME.search(line):
            raise forms.ValidationError(_("Only a name, please, without addresses or links."))
        return line

    def clean_name(self) -> str:
        return self._line("name")

    def clean_sender(self) -> str:
        return self._line("sender")
