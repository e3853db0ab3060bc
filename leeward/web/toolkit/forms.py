"""The shape of one practice as a form: distress before and after, and what its steps ask for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leeward.core.toolkit.exercise import Exercise

LONGEST = 5_000
"""Characters one answer may have."""
ANSWER = "answer-"


class WordsField(forms.CharField):
    """Words as they were typed, without the control characters that no page can show."""

    def to_python(self, value: Any) -> str:
        words = super().to_python(value) or ""
        return "".join(mark for mark in words if mark in "\n\t" or ord(mark) >= 32)


class PracticeForm(forms.Form):
    """Every field may stay empty."""

    practice = forms.UUIDField(widget=forms.HiddenInput)
    before = forms.IntegerField(min_value=0, max_value=10, required=False)
    after = forms.IntegerField(min_value=0, max_value=10, required=False)
    rounds = forms.IntegerField(min_value=0, max_value=1_000, required=False)

    def __init__(self, exercise: Exercise, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.exercise = exercise
        too_long = {
            "max_length": _(
                "This is longer than %(limit_value)d characters. Shorten it a little; nothing is lost."
            )
        }
        for step in exercise.steps:
            if step.writes:
                self.fields[ANSWER + step.name] = WordsField(
                    max_length=LONGEST, required=False, error_messages=too_long
                )

    def body(self) -> dict[str, Any]:
        """Return what is worth keeping, without what was left empty."""
        data = self.cleaned_data
        body: dict[str, Any] = {
            name: data[name] for name in ("before", "after", "rounds") if data.get(name) is not None
        }
        answers = {
            step.name: data[ANSWER + step.name]
            for step in self.exercise.steps
            if data.get(ANSWER + step.name)
        }
        return {**body, "answers": answers} if answers else body
