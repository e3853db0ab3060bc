"""What people type here: what they look for, who they are as a therapist, what was checked, a handover."""

from __future__ import annotations

import zoneinfo
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leeward.core.practice.consent import Stream
from leeward.web.practice import words
from leeward.web.practice.models import Therapist

_LONG = 2000


def _area(rows: int = 4) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class _Chips(forms.MultipleChoiceField):
    """Several of a closed list."""

    def __init__(self, label: Any, choices: Any, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        super().__init__(label=label, choices=choices, widget=forms.CheckboxSelectMultiple, **kwargs)


class _One(forms.ChoiceField):
    """One of a closed list, with a first choice for "all the same"."""

    def __init__(self, label: Any, choices: Any, *, none: Any = None, **kwargs: Any) -> None:
        found = [("", none), *choices] if none is not None else list(choices)
        super().__init__(
            label=label, choices=found, widget=forms.RadioSelect, required=none is None, **kwargs
        )


class _Day(forms.DateField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **kwargs)


class LookingForm(forms.Form):
    """What somebody looks for; only the language must be said."""

    needs = _Chips(_("What is it about?"), words.pairs(words.NEEDS))
    language = forms.ChoiceField(label=_("In which language?"), choices=words.language_choices)
    times = _Chips(_("When could you?"), words.pairs(words.TIMES))
    fee = _One(_("What can it cost?"), words.pairs(words.MANAGE), initial="fixed")
    venue = _One(_("How would you meet?"), words.pairs(words.VENUES), none=_("Both are fine"))
    audience = _One(_("Who is it for?"), words.pairs(words.AUDIENCES), initial="adult")
    also = _Chips(_("Other languages you are at home in"), words.language_choices)
    pronouns = _Chips(_("Would you rather have a therapist who goes by"), words.pairs(words.PRONOUNS))
    approaches = _Chips(_("Ways of working you would like"), words.pairs(words.APPROACHES))
    avoid = _Chips(_("Ways of working to avoid"), words.pairs(words.APPROACHES))
    again = forms.BooleanField(label=_("I would see a therapist again whom I had before"), required=False)
    words = forms.CharField(
        label=_("Anything else, in your words"), max_length=_LONG, required=False, widget=_area(3)
    )
    show_words = forms.BooleanField(
        label=_("A therapist I say yes to may read these words before we meet"), required=False
    )

    def body(self) -> dict[str, Any]:
        """Return it as it is kept, the zone of the browser with it."""
        given = dict(self.cleaned_data)
        first = given.pop("language")
        given["languages"] = [first, *(code for code in given.pop("also") if code != first)]
        return given | {"zone": timezone.get_current_timezone_name()}

    @classmethod
    def first(cls, body: dict[str, Any] | None, language: str) -> dict[str, Any]:
        """What stands in the form before anything is typed."""
        if not body:
            return {"language": language, "fee": "fixed", "audience": "adult"}
        return body | {"language": body["languages"][0], "also": body["languages"][1:]}


class AskForm(forms.Form):
    """Asking to work here."""

    name = forms.CharField(label=_("Your name, as clients will see it"), max_length=80)
    profession = forms.CharField(label=_("What you are, such as: clinical psychologist"), max_length=120)
    register = forms.CharField(
        label=_("Who can confirm it: a register, chamber or association"), max_length=160
    )
    number = forms.CharField(label=_("Your number there, or where to look you up"), max_length=160)
    country = forms.CharField(label=_("Where you may practise"), max_length=120)
    note = forms.CharField(
        label=_("Anything we should know"), max_length=_LONG, required=False, widget=_area(3)
    )

    def claim(self) -> dict[str, str]:
        """What they say of their papers."""
        return {
            name: self.cleaned_data[name] for name in ("profession", "register", "number", "country", "note")
        }


class ProfileForm(forms.Form):
    """How a therapist is shown, and how many people they take."""

    name = forms.CharField(label=_("Your name, as clients will see it"), max_length=80)
    title = forms.CharField(label=_("What you are, such as: clinical psychologist"), max_length=120)
    pronouns = _One(_("You go by"), words.pairs(words.PRONOUNS), none=_("I would rather not say"))
    about = forms.CharField(
        label=_("About me, in plain words"), max_length=_LONG, required=False, widget=_area(5)
    )
    languages = _Chips(_("Languages you work in"), words.language_choices, required=True)
    needs = _Chips(_("What you work with"), words.pairs(words.NEEDS), required=True)
    approaches = _Chips(_("How you work"), words.pairs(words.APPROACHES))
    audiences = _Chips(_("For whom"), words.pairs(words.AUDIENCES), required=True)
    venues = _Chips(_("How you meet people"), words.pairs(words.VENUES), required=True)
    times = _Chips(_("When you usually have time"), words.pairs(words.TIMES), required=True)
    zone = forms.CharField(label=_("Your time zone"), max_length=64)
    fee = _One(_("What it costs"), words.pairs(words.FEES))
    price = forms.CharField(
        label=_("The price in words, such as: 60 €, less if it is hard"), max_length=120, required=False
    )
    capacity = forms.IntegerField(
        label=_("How many people you care for at a time"), min_value=0, max_value=200
    )
    paused = forms.BooleanField(label=_("Take nobody new for now"), required=False)
    paused_until = _Day(label=_("Take people again from, if you know it"), required=False)

    def clean_zone(self) -> str:
        name: str = self.cleaned_data["zone"].strip()
        if name not in zoneinfo.available_timezones():
            raise forms.ValidationError(_("This is not a time zone I know. Try one like Europe/Berlin."))
        return name

    @classmethod
    def first(cls, row: Therapist) -> dict[str, Any]:
        """The profile as it stands."""
        plain = (
            "languages",
            "needs",
            "approaches",
            "audiences",
            "venues",
            "times",
            "zone",
            "fee",
            "pronouns",
        )
        rest = ("capacity", "paused", "paused_until")
        title = {"title": row.claim.get("profession", ""), "audiences": ["adult"], "venues": ["video"]}
        kept = {name: getattr(row, name) for name in (*plain, *rest) if getattr(row, name) not in ("", [])}
        return title | kept | row.profile


class VerifyForm(forms.Form):
    """What an administrator checked."""

    checked = forms.CharField(
        label=_("What you looked at, and where"),
        max_length=_LONG,
        widget=_area(3),
        error_messages={"required": _("Write down what you looked at.")},
    )
    until = _Day(label=_("The last day on which it holds"))

    def clean_until(self) -> date:
        day: date = self.cleaned_data["until"]
        if day < timezone.localdate():
            raise forms.ValidationError(_("This day has passed."))
        return day


class HandoverForm(forms.Form):
    """What a therapist writes for whoever comes next."""

    summary = forms.CharField(label=_("For the next therapist"), max_length=6000, widget=_area(8))


class LeavingForm(forms.Form):
    """The last day of a therapist who leaves."""

    last_day = _Day(label=_("Your last day here"), required=False)

    def clean_last_day(self) -> date | None:
        day: date | None = self.cleaned_data["last_day"]
        if day and day < timezone.localdate():
            raise forms.ValidationError(_("This day has passed."))
        return day


class SwitchForm(forms.Form):
    """One stream for one therapist, on or off."""

    therapist = forms.UUIDField()
    stream = forms.ChoiceField(choices=[(one.value, one.value) for one in words.STREAMS])
    on = forms.BooleanField(required=False)

    def clean_stream(self) -> Stream:
        return Stream(self.cleaned_data["stream"])


class NoteForm(forms.Form):
    """One note for one therapist, picked or taken back."""

    therapist = forms.UUIDField()
    note = forms.UUIDField()
    on = forms.BooleanField(required=False)
