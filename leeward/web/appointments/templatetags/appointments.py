"""How a page names the other side of an appointment."""

from __future__ import annotations

from django import template
from django.utils.translation import gettext as _

from leeward.web.accounts.models import Person
from leeward.web.oncall.words import name_of

register = template.Library()


@register.filter
def called(person: Person) -> str:
    """The name a therapist gave, or plain words where there is none or it cannot be opened."""
    return name_of(person) or _("Your therapist")
