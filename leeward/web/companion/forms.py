"""Shapes of what people type into a conversation."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from leeward.core.companion.keepsakes import LONGEST as LINE
from leeward.web.companion.models import LONGEST, Message, Remembered, Verdict

_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029")
_EMPTY = _("Nothing arrived. One word is enough, or tap one of the lines below.")


def clean_words(text: str) -> str:
    """Return *text* without control characters (tabs and line ends stay), ends trimmed, lines ended alike."""
    text = _LINE_ENDS.sub("\n", text)
    kept = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
    return kept.strip()


def too_long(text: str) -> str:
    """Say how much too long *text* is, or nothing."""
    over = len(text) - LONGEST
    if over <= 0:
        return ""
    return ngettext(
        "This is %(over)s character too long for one message. Send it in two parts; nothing is lost.",
        "This is %(over)s characters too long for one message. Send it in two parts; nothing is lost.",
        over,
    ) % {"over": over}


class WordsField(forms.CharField):
    """Free text of a person: cleaned of control characters, never cut."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(strip=False, **kwargs)
        self.validators = []

    def to_python(self, value: Any) -> str:
        return clean_words(super().to_python(value))

    def validate(self, value: str) -> None:
        super().validate(value)
        problem = too_long(value)
        if problem:
            raise forms.ValidationError(problem)


class _Scale(forms.IntegerField):
    """0 to 10, or skipped. A wrong number counts as skipped: it must never hold words back."""

    def __init__(self) -> None:
        super().__init__(required=False)

    def clean(self, value: Any) -> int | None:
        text = str(value or "").strip()
        return int(text) if text.isdecimal() and len(text) <= 2 and int(text) <= 10 else None


class MessageForm(forms.Form):
    """One message. The client's own ids let a repeated form count once, and open one talk only."""

    text = WordsField(label=_("What is on your mind?"), error_messages={"required": _EMPTY})
    client_id = forms.UUIDField(required=False)
    conversation = forms.UUIDField(required=False)
    via = forms.ChoiceField(choices=Message.Via.choices, required=False)
    before = _Scale()


class TitleForm(forms.Form):
    """A conversation's name."""

    title = forms.CharField(
        label=_("Name of this talk"),
        required=False,
        max_length=80,
        error_messages={"max_length": _("This name is too long. Keep it under 80 characters.")},
    )


class FeedbackForm(forms.Form):
    """What the person says about a reply; empty takes it back."""

    verdict = forms.ChoiceField(choices=[("", ""), *Verdict.choices], required=False)


class HeardForm(forms.Form):
    """What may stand of what the companion heard, and what it missed."""

    missed = WordsField(label=_("What did I miss or get wrong?"), required=False)

    def __init__(self, *args: Any, heard: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(str(place), words) for place, words in enumerate(heard)]
        self.fields["keep"] = forms.MultipleChoiceField(choices=choices, required=False)
        self._heard = heard

    def kept(self) -> tuple[str, ...]:
        """Return the words that may stand."""
        return tuple(self._heard[int(place)] for place in self.cleaned_data["keep"])


class LineForm(forms.Form):
    """One line that the companion may remember, in the person's words."""

    kind = forms.ChoiceField(
        label=_("What is it about?"), choices=Remembered.Kind.choices, initial=Remembered.Kind.EVENT.value
    )
    text = forms.CharField(
        label=_("What should I remember?"),
        max_length=LINE,
        error_messages={
            "required": _("Write a line, or go back."),
            "max_length": _("This is too long for one line. Keep it under 240 characters."),
        },
    )

    def clean_text(self) -> str:
        """Return the words without control characters."""
        return clean_words(self.cleaned_data["text"])


class RatingForm(forms.Form):
    """How a talk was; each can be skipped."""

    after = _Scale()
    heard = _Scale()


class DiscomfortForm(forms.Form):
    """What a camera reading on the person's own page says."""

    seconds = forms.FloatField(min_value=0, max_value=86_400)
    sure = forms.FloatField(min_value=0, max_value=1)
