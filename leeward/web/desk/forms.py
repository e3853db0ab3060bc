"""What is typed at the desk: a checked entry, a local service, a reviewer, a review."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import uuid4

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leeward import wiring
from leeward.core import reviews
from leeward.core.content import ContentError
from leeward.core.safety import plainly
from leeward.core.safety.channels import Cost, language_codes
from leeward.core.safety.emergency import NUMBERS
from leeward.core.safety.lines import Audience, Kind
from leeward.core.safety.local import LIMITS, Service, ServiceKind
from leeward.core.safety.overlay import Corrections, Signature, Verdict, digest
from leeward.web.desk.queries import Entry
from leeward.web.shell.language import page_language

_AUDIENCES = {Audience.ALL: _("Everybody"), Audience.ADULT: _("Adults"), Audience.YOUTH: _("Young people")}
_COSTS = {Cost.FREE: _("Free"), Cost.NORMAL: _("Normal call price"), Cost.UNKNOWN: _("Not known")}
_VERDICTS = {
    Verdict.RIGHT: _("Still right"),
    Verdict.CHANGED: _("It has changed"),
    Verdict.REMOVED: _("Take it out"),
}
NUMBER_NAMES = {
    "any": _("For everything"),
    "ambulance": _("Ambulance"),
    "police": _("Police"),
    "text": _("By text message"),
}
_SERVICES = {
    ServiceKind.SERVICE: _("A service: a clinic, a surgery, a counselling centre"),
    ServiceKind.PEER: _("A peer group: people who have been there"),
    ServiceKind.ADVOCACY: _("An advocacy group: people who speak up for one’s rights"),
}


def today() -> date:
    """Return the day by the clock of whoever asks."""
    return timezone.localdate()


class _ReadOn(forms.DateField):
    """The day on which somebody really looked; never in the future."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=_("The day you really read it"),
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            **kwargs,
        )

    def clean(self, value: Any) -> Any:
        day = super().clean(value)
        if day and day > today():
            raise forms.ValidationError(_("This day is still to come."))
        return day


class _Codes(forms.CharField):
    """Language codes typed with commas or spaces between them."""

    def clean(self, value: Any) -> list[str]:
        codes = [code for code in str(super().clean(value)).replace(",", " ").lower().split() if code]
        try:
            return list(language_codes(codes, "languages"))
        except ContentError as error:
            raise forms.ValidationError(_("Write codes of two or three letters, such as: en, es.")) from error


class EntryForm(forms.Form):
    """One helpline entry: the verdict, the source, the day, the name; and the entry itself where it changed."""

    verdict = forms.ChoiceField(
        choices=list(_VERDICTS.items()), widget=forms.RadioSelect, label=_("What you found")
    )
    source = forms.URLField(label=_("The official page you read"), max_length=300, assume_scheme="https")
    read_on = _ReadOn()
    signer = forms.CharField(label=_("Your name, as it stands beside it"), max_length=80)

    def __init__(self, *args: Any, entry: Entry, data: Mapping[str, Any], signer: str, **kwargs: Any) -> None:
        self.entry, self._country = entry, data
        now = entry.now
        initial = {"source": now.get("source", ""), "signer": signer}
        extra = self._numbers(now) if entry.emergency else self._parts(now)
        super().__init__(*args, initial=initial, auto_id=f"{entry.id}-%s", **kwargs)
        self.fields.update(extra)
        self.names = tuple(extra)

    def parts(self) -> list[forms.BoundField]:
        """Return the fields of the entry itself."""
        return [self[name] for name in self.names]

    def _numbers(self, now: Mapping[str, Any]) -> dict[str, forms.Field]:
        labels = {
            "any": _("For everything"),
            "ambulance": _("Ambulance"),
            "police": _("Police"),
            "text": _("By text message"),
        }
        return {
            name: forms.CharField(
                label=labels[name], initial=now.get(name, ""), required=False, max_length=30
            )
            for name in NUMBERS
        }

    def _parts(self, now: Mapping[str, Any]) -> dict[str, forms.Field]:
        words = wiring.crisis_words(page_language())
        area = forms.Textarea(attrs={"rows": 3})
        return {
            "name": forms.CharField(label=_("Name"), initial=now["name"], required=False, max_length=120),
            "kind": forms.ChoiceField(
                label=_("What it is for"),
                choices=[(k.value, words.kinds[k]) for k in Kind],
                initial=now["kind"],
                required=False,
            ),
            "audience": forms.ChoiceField(
                label=_("For whom"), choices=list(_AUDIENCES.items()), initial=now["audience"], required=False
            ),
            "channels": forms.CharField(
                label=_("How to get through, one way a line"),
                help_text="phone: 116 123 · sms: 85258 | keyword=SHOUT · chat: https://…",
                initial=plainly.channels_text(now["channels"]), widget=area, required=False, max_length=2000,
            ),
            "hours": forms.CharField(
                label=_("When it answers"), help_text="always · unknown · mon-fri 09:00-17:00",
                initial=plainly.hours_text(now["hours"]), widget=area, required=False, max_length=500,
            ),
            "cost": forms.ChoiceField(
                label=_("What it costs"), choices=list(_COSTS.items()), initial=now["cost"], required=False
            ),
            "languages": _Codes(
                label=_("Languages, the first is the one it answers in"),
                initial=", ".join(now["languages"]),
                required=False,
            ),
            "what_happens": forms.ChoiceField(
                label=_("What happens when somebody calls"), choices=list(words.happens.items()),
                initial=now["what_happens"], required=False,
            ),
            "deaf": forms.BooleanField(
                label=_("It says that it serves deaf people"), initial=now.get("deaf") is True, required=False
            ),
        }  # fmt: skip

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if self.errors:
            return given
        try:
            given["signature"] = self._signature(given)
        except ContentError as error:
            self.add_error(None, str(error).split(": ", 1)[-1])
            return given
        problems = Corrections({self.entry.id: given["signature"]}).over("the entry", self._country)[1]
        if problems:
            self.add_error(None, problems[0].split(": ", 1)[-1])
        return given

    def _signature(self, given: Mapping[str, Any]) -> Signature:
        verdict = Verdict(given["verdict"])
        return Signature.from_mapping(
            self.entry.id,
            {
                "verdict": verdict.value,
                "source": given["source"],
                "read_on": given["read_on"].isoformat(),
                "signer": given["signer"].strip(),
                "about": digest(self.entry.shipped),
                "entry": self._changed(given) if verdict is Verdict.CHANGED else {},
            },
        )

    def _changed(self, given: Mapping[str, Any]) -> dict[str, Any]:
        if self.entry.emergency:
            return {name: given[name].strip() for name in NUMBERS if given[name].strip()}
        kept = {key: self.entry.now[key] for key in ("zone", "detail") if key in self.entry.now}
        plain = {key: given[key] for key in ("name", "kind", "audience", "cost", "languages", "what_happens")}
        where = self.entry.id
        return {
            **kept,
            **plain,
            **({"deaf": True} if given["deaf"] else {}),
            "channels": plainly.channels_data(given["channels"], where),
            "hours": plainly.hours_data(given["hours"], where),
        }


class ServiceForm(forms.Form):
    """One entry of the local directory."""

    kind = forms.ChoiceField(
        choices=list(_SERVICES.items()), widget=forms.RadioSelect, label=_("Who is behind it")
    )
    name = forms.CharField(label=_("Name"), max_length=LIMITS["name"])
    what = forms.CharField(label=_("What it does, in a plain sentence"), max_length=LIMITS["what"])
    for_whom = forms.CharField(label=_("For whom"), max_length=LIMITS["for_whom"], required=False)
    country = forms.ChoiceField(label=_("Country"))
    area = forms.CharField(
        label=_("Town or district"), help_text=_("Leave it empty if it serves the whole country."),
        max_length=LIMITS["area"], required=False,
    )  # fmt: skip
    phone = forms.CharField(label=_("Phone"), max_length=30, required=False)
    url = forms.URLField(label=_("Web page"), max_length=200, required=False, assume_scheme="https")
    address = forms.CharField(label=_("Address"), max_length=LIMITS["address"], required=False)
    languages = _Codes(label=_("Languages, as codes such as: en, es"), required=False)
    hours = forms.CharField(label=_("When it is open"), max_length=LIMITS["hours"], required=False)
    checked = _ReadOn(required=False, help_text=_("Leave it empty if nobody has checked it."))

    def __init__(self, *args: Any, service: Service | None = None, **kwargs: Any) -> None:
        self._id = service.id if service else str(uuid4())
        initial = service.to_mapping() | {"languages": ", ".join(service.languages)} if service else {}
        super().__init__(*args, initial=initial, **kwargs)
        self.fields["country"].choices = [  # type: ignore[attr-defined]
            (country.code, country.names.get("en", country.name))
            for country in wiring.helplines().countries()
        ]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if self.errors:
            return given
        day = given.get("checked")
        data = given | {"id": self._id, "checked": day.isoformat() if day else None}
        try:
            given["service"] = Service.from_mapping(data, "service")
        except ContentError as error:
            self.add_error(None, str(error).split(": ", 1)[-1])
        return given


class ReviewerForm(forms.Form):
    """Whom an administrator asks to review, and in which capacity."""

    who = forms.CharField(label=_("Their e-mail or id"), max_length=254)
    name = forms.CharField(label=_("Their name, as it stands beside what they review"), max_length=80)
    profession = forms.CharField(label=_("What they are, such as: clinical psychologist"), max_length=120)
    clinician_in = _Codes(label=_("Languages they review as a clinician"), required=False)
    native_in = _Codes(label=_("Languages they review as a native speaker"), required=False)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if not self.errors and not (given["clinician_in"] or given["native_in"]):
            self.add_error("native_in", _("Name at least one language."))
        return given


class ReviewForm(forms.Form):
    """What a reviewer says of one piece."""

    verdict = forms.ChoiceField(choices=[(item.value, item.value) for item in reviews.Verdict])
    remark = forms.CharField(required=False, max_length=reviews.LONGEST)
    proposed = forms.CharField(required=False, max_length=reviews.LONGEST)
