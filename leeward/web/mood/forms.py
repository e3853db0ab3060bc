"""The shape of what comes in with a check-in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leeward.core.mood.entry import MoodEntry, moment, zone
from leeward.core.mood.feelings import Feelings
from leeward.core.mood.field import place
from leeward.web.mood.actions import Details
from leeward.web.mood.models import Tracker

LONGEST_WAIT = timedelta(days=30)
"""How long a tap may wait on a device for the line to come back."""
FIRST_DAY = date(1990, 1, 1)
"""The earliest day that a check-in can be dated to."""
LONGEST_NOTE = 20_000
_MOST_TAGS = 12
_LONGEST_TAG = 40

USUAL_TAGS = (
    _("alone"), _("family"), _("friends"), _("work"), _("study"), _("home"),
    _("outside"), _("moved my body"), _("slept well"), _("slept badly"), _("pain"), _("news"),
)  # fmt: skip


class PointForm(forms.Form):
    """A point of the field: a tapped cell, or the exact place that a finger left it at."""

    cell = forms.RegexField(r"^[0-4]-[0-4]$", required=False)
    valence = forms.FloatField(min_value=-1, max_value=1, required=False)
    energy = forms.FloatField(min_value=-1, max_value=1, required=False)
    client_id = forms.UUIDField(required=False)
    at = forms.CharField(required=False, max_length=40)

    def clean_at(self) -> datetime | None:
        """Return the moment of a tap that waited on the device; now for anything unlikely."""
        try:
            at = datetime.fromisoformat(self.cleaned_data["at"])
        except ValueError:
            return None
        late = timezone.now() - at if at.tzinfo else timedelta(0)
        return at if timedelta(0) < late < LONGEST_WAIT else None

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("cell"):
            row, column = data["cell"].split("-")
            data["valence"], data["energy"] = place(int(row), int(column))
        if data.get("valence") is None or data.get("energy") is None:
            raise forms.ValidationError(_("Tap a place on the field first."))
        return data


class DetailsForm(forms.Form):
    """What may be added to a point: words, note, tags, own trackers, another time."""

    words = forms.MultipleChoiceField(required=False)
    note = forms.CharField(
        required=False,
        max_length=LONGEST_NOTE,
        strip=True,
        error_messages={
            "max_length": _(
                "This is longer than one note can hold. Your words are still here: "
                "shorten them, or keep the rest in a second check-in."
            )
        },
    )
    tag = forms.MultipleChoiceField(required=False)
    more_tags = forms.CharField(required=False, max_length=400)
    day = forms.DateField(
        error_messages={
            "required": _("Choose a day."),
            "invalid": _("I could not read this day. Try the form year-month-day, such as 2026-05-04."),
        }
    )
    time = forms.TimeField(
        error_messages={
            "required": _("Choose a time."),
            "invalid": _("I could not read this time. Try hours and minutes, such as 14:30."),
        }
    )
    zone = forms.CharField(max_length=64)

    def __init__(
        self,
        *args: Any,
        entry: MoodEntry,
        feelings: Feelings,
        trackers: Iterable[Tracker],
        tags: Iterable[str],
        **kwargs: Any,
    ) -> None:
        here = entry.at.astimezone(zone(entry.tz))
        kept = {"words": entry.words, "note": entry.note, "tag": entry.tags, "zone": entry.tz,
                "day": here.date(), "time": here.time().replace(second=0, microsecond=0)}  # fmt: skip
        kept |= {f"tracker-{key}": f"{value:g}" for key, value in entry.trackers}
        super().__init__(*args, initial=kept, **kwargs)
        self.entry = entry
        self.fields["words"].choices = [(word.slug, word.word) for word in feelings.all]
        self.fields["tag"].choices = [
            (tag, tag) for tag in dict.fromkeys([*entry.tags, *tags, *map(str, USUAL_TAGS)])
        ]
        self.trackers = tuple(trackers)
        for tracker in self.trackers:
            last = 1 if tracker.kind == Tracker.Kind.YES_NO else 10
            self.fields[f"tracker-{tracker.pk}"] = forms.TypedChoiceField(
                required=False, coerce=float, empty_value=None, choices=[(str(n), n) for n in range(last + 1)]
            )

    def tracker_rows(self) -> list[tuple[Tracker, forms.BoundField]]:
        """Pair each tracker with its field."""
        return [(tracker, self[f"tracker-{tracker.pk}"]) for tracker in self.trackers]

    def clean_zone(self) -> str:
        name = str(self.cleaned_data["zone"])
        try:
            zone(name)
        except ValueError as error:
            raise forms.ValidationError(
                _("This is not a time zone I know. Try one like Europe/Berlin.")
            ) from error
        return name

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not {"day", "time", "zone"} <= set(data):
            return data
        if data["day"] < FIRST_DAY:
            self.add_error("day", _("This is too long ago. Choose a later day."))
        elif data["day"] > timezone.localdate() + timedelta(days=1):
            self.add_error("day", _("This day has not come yet. Choose today or earlier."))
        else:
            data["at"] = self._moment(data)
            if data["at"] > timezone.now() + timedelta(minutes=5):
                self.add_error("time", _("This time has not come yet. Choose now or earlier."))
        return data

    def _moment(self, data: dict[str, Any]) -> datetime:
        unchanged = not {"day", "time", "zone"} & set(self.changed_data)
        # The seconds of the tap are kept as long as the person does not choose another time.
        return (
            self.entry.at if unchanged else moment(datetime.combine(data["day"], data["time"]), data["zone"])
        )

    def details(self) -> Details:
        """Return what was added, tags without doubles."""
        data = self.cleaned_data
        typed = [tag.strip()[:_LONGEST_TAG] for tag in data["more_tags"].split(",")]
        tags = list(dict.fromkeys([*data["tag"], *(tag for tag in typed if tag)]))[:_MOST_TAGS]
        numbers = {str(row.pk): data[f"tracker-{row.pk}"] for row in self.trackers}
        kept = dict(self.entry.trackers) | {key: value for key, value in numbers.items() if value is not None}
        cleared = {key for key, value in numbers.items() if value is None}
        trackers = {key: value for key, value in kept.items() if key not in cleared}
        return Details(data["words"], data["note"], tags, trackers)


class TrackerForm(forms.Form):
    """A tracker of one's own."""

    name = forms.CharField(
        max_length=60,
        error_messages={
            "required": _("Give it a name, such as: took a walk."),
            "max_length": _("Please use at most 60 letters."),
        },
    )
    kind = forms.ChoiceField(choices=Tracker.Kind.choices)
