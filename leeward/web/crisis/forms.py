"""The shape of a safety plan as it is typed: one text a step, one thing a line."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leeward.core.safety.dispute import Said, Why
from leeward.core.safety.follow_up import HowItWent
from leeward.core.safety.plan import LONGEST_LINE, MOST_LINES, STEPS, PlanTooLong, SafetyPlan

STEP_NAMES = {
    "warning_signs": _("How I notice that it is getting dangerous"),
    "coping": _("What I can do by myself"),
    "distraction": _("People and places that take my mind off it"),
    "people": _("People I can ask for help"),
    "professionals": _("Professionals and lines I can call"),
    "safer_place": _("How I make the place around me safer"),
}
STEP_HINTS = {
    "warning_signs": _("Thoughts, feelings, things I do. Such as: I stop answering messages."),
    "coping": _("What has carried me for a while before. Such as: music and a walk round the block."),
    "distraction": _("I do not have to talk about it there. Such as: the library, my cousin’s kitchen."),
    "people": _("A name and a number, so that one tap calls. Such as: Sam, 0123 456 789."),
    "professionals": _("My doctor, my therapist, the clinic, a helpline."),
    "safer_place": _("What is out of reach, or who keeps it for me. Such as: my sister keeps the tablets."),
}

TOO_MUCH = _("At most %(lines)s lines of %(letters)s letters fit here. Everything you typed is still here.")


class PlanForm(forms.Form):
    """Six texts, none of them required, and the mark of the version that was on the screen."""

    seen = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)

    def __init__(self, *args: Any, plan: SafetyPlan | None = None, seen: str = "", **kwargs: Any) -> None:
        kept = {step: "\n".join(getattr(plan, step)) for step in STEPS} if plan else {}
        super().__init__(*args, initial={**kept, "seen": seen}, **kwargs)
        for step in STEPS:
            self.fields[step] = forms.CharField(
                required=False,
                strip=False,
                label=STEP_NAMES[step],
                help_text=STEP_HINTS[step],
                widget=forms.Textarea,
            )

    def steps(self) -> list[forms.BoundField]:
        """Return the six fields in their order."""
        return [self[step] for step in STEPS]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        try:
            data["plan"] = SafetyPlan.from_texts(data)
        except PlanTooLong as error:
            self.add_error(error.step, TOO_MUCH % {"lines": MOST_LINES, "letters": LONGEST_LINE})
        return data


class DisputeForm(forms.Form):
    """What it really was, a direct answer, and words if the person likes."""

    why = forms.ChoiceField(choices=[(one.value, one.value) for one in Why])
    said = forms.ChoiceField(choices=[(one.value, one.value) for one in Said])
    words = forms.CharField(required=False, max_length=2_000)


class AfterForm(forms.Form):
    """One tap on how it went."""

    how = forms.ChoiceField(choices=[(one.value, one.value) for one in HowItWent])
