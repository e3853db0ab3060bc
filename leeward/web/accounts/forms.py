"""Shapes of what people type about themselves."""

from __future__ import annotations

import zoneinfo
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from leeward.web.accounts.models import Stream


class ReturnForm(forms.Form):
    """Coming back with a recovery phrase."""

    phrase = forms.CharField(
        label=_("Your recovery phrase"),
        max_length=300,
        widget=forms.Textarea(
            attrs={"rows": 3, "autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        ),
        error_messages={"required": _("Type or paste your words or numbers here.")},
    )


class ConsentForm(forms.Form):
    """One switch: which stream, on or off."""

    stream = forms.ChoiceField(choices=Stream.choices)
    agreed = forms.BooleanField(required=False)


class PreferencesForm(forms.Form):
    """What to be called, and in which zone the days are counted."""

    name = forms.CharField(label=_("What should I call you?"), max_length=60, required=False)
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    zone = forms.CharField(label=_("Time zone"), max_length=64, required=False)

    def clean_zone(self) -> str:
        name: str = self.cleaned_data["zone"].strip()
        if name and name not in zoneinfo.available_timezones():
            raise forms.ValidationError(_("This is not a time zone I know. Try one like Europe/Berlin."))
        return name


class EraseForm(forms.Form):
    """The second look before everything is erased."""

    sure = forms.BooleanField(
        label=_("Yes, erase everything I wrote. I know it cannot be brought back."),
        error_messages={"required": _("Tick the box first. Until then nothing is erased.")},
    )


def as_zone_choices(**_: Any) -> list[str]:
    """Zone names for the datalist, without the legacy ones."""
    return sorted(
        name for name in zoneinfo.available_timezones() if "/" in name and not name.startswith("Etc/")
    )
