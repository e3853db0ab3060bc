"""The shape of a question to the library, and of an answer to "was this helpful"."""

from __future__ import annotations

from django import forms

LONGEST = 500
"""Characters of a question that are read."""


class SearchForm(forms.Form):
    """What somebody looks for; sent by POST, so that it stands in no address and no log."""

    asked = forms.CharField(required=False)

    def clean_asked(self) -> str:
        """Cut what is too long rather than refuse it."""
        words: str = self.cleaned_data["asked"]
        return "".join(mark if ord(mark) >= 32 else " " for mark in words[:LONGEST]).strip()


class HelpedForm(forms.Form):
    """Yes or no, with a key made by the page."""

    helped = forms.ChoiceField(choices=[("yes", "yes"), ("no", "no")])
    key = forms.UUIDField()
