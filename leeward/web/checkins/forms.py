"""The shape of an answer."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leeward.core.instruments.definition import Instrument


class AnswerForm(forms.Form):
    """One answer to one item; the value ``skip`` leaves it out."""

    value = forms.TypedChoiceField(
        coerce=lambda value: None if value == "skip" else int(value),
        error_messages={
            "required": _("Choose the answer that fits best, or leave this one out."),
            "invalid_choice": _("Choose one of the answers below, or leave this one out."),
        },
    )

    def __init__(self, *args: Any, instrument: Instrument, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        options = [(str(option.value), option.text) for option in instrument.options]
        self.fields["value"].choices = [*options, ("skip", _("Leave this one out"))]


class DirectForm(forms.Form):
    """What is said to the direct question; it may be left unanswered."""

    said = forms.ChoiceField(
        choices=[("yes", _("Yes")), ("unsure", _("Sometimes, or I am not sure")), ("no", _("No"))]
    )
