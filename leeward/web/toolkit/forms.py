"""The shape of one practice as a form: distress before and after, where somebody is, and what its steps ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leeward.core.toolkit.exercise import Exercise
from leeward.core.toolkit.steps import AFTER, Step, StepKind, lines_of

LONGEST, LONGEST_LINE = 5_000, 500
"""Characters one answer, and one line of a list, may have."""
ANSWER = "answer-"
OWN = "-own"
_TOO_LONG = {
    "max_length": _("This is longer than %(limit_value)d characters. Shorten it a little; nothing is lost.")
}


class WordsField(forms.CharField):
    """Words as they were typed, without the control characters that no page can show."""

    def to_python(self, value: Any) -> str:
        words = super().to_python(value) or ""
        return "".join(mark for mark in words if mark in "\n\t" or ord(mark) >= 32)


def _words(most: int = LONGEST) -> WordsField:
    return WordsField(max_length=most, required=False, error_messages=_TOO_LONG)


def line_names(step: Step) -> tuple[str, ...]:
    """Return the names of the fields of a list, one for each line."""
    return tuple(f"{ANSWER}{step.name}-{number}" for number in range(1, step.lines + 1))


def first_values(step: Step, answer: str) -> dict[str, str]:
    """Return what the fields of a step hold when *answer* is shown again."""
    if step.kind is StepKind.LIST:
        return dict(zip(line_names(step), lines_of(answer), strict=False))
    return {ANSWER + step.name: answer}


class PracticeForm(forms.Form):
    """Every field may stay empty."""

    practice = forms.UUIDField(widget=forms.HiddenInput)
    before = forms.IntegerField(min_value=0, max_value=10, required=False)
    after = forms.IntegerField(min_value=0, max_value=10, required=False)
    rounds = forms.IntegerField(min_value=0, max_value=1_000, required=False)
    at = forms.CharField(max_length=40, required=False)

    def __init__(self, exercise: Exercise, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.exercise = exercise
        for step in exercise.steps:
            self.fields.update(self._fields_of(step))

    @staticmethod
    def _fields_of(step: Step) -> Mapping[str, forms.Field]:
        name = ANSWER + step.name
        if step.kind is StepKind.LIST:
            return {line: _words(LONGEST_LINE) for line in line_names(step)}
        if step.kind is StepKind.WRITE:
            return {name: _words()}
        if step.kind is StepKind.PICK:
            return {name: _words(LONGEST_LINE), name + OWN: _words(LONGEST_LINE)}
        if step.kind is StepKind.CHOOSE:
            return {
                name: forms.ChoiceField(choices=[(o.name, o.label) for o in step.options], required=False)
            }
        if step.kind is StepKind.RATE:
            return {name: forms.IntegerField(min_value=0, max_value=10, required=False)}
        return {}

    def _answer(self, step: Step) -> str:
        data, name = self.cleaned_data, ANSWER + step.name
        if step.kind is StepKind.LIST:
            return "\n".join(line for field in line_names(step) if (line := " ".join(data[field].split())))
        if step.kind is StepKind.PICK:
            return str(data[name + OWN] or data[name])
        value = data.get(name)
        return "" if value is None else str(value)

    def body(self) -> dict[str, Any]:
        """Return what is worth keeping, without what was left empty."""
        data = self.cleaned_data
        body: dict[str, Any] = {
            name: data[name] for name in ("before", "after", "rounds") if data.get(name) is not None
        }
        answers = {step.name: said for step in self.exercise.steps if (said := self._answer(step))}
        if answers:
            body["answers"] = answers
        if data["at"] == AFTER or self.exercise.step(data["at"]):
            body["at"] = data["at"]
        return body
