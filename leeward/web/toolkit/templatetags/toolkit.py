"""Small things the pages of practices need: links that switch a filter, a change in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leeward.core.toolkit import exercise
from leeward.core.toolkit.exercise import Change

register = template.Library()


@register.filter
def item(mapping: Mapping[str, Any], key: str) -> Any:
    """Look up a key that the template holds in a variable."""
    return mapping.get(key)


@register.filter
def whole(seconds: float) -> float:
    """Drop the decimals of a number that has none, so that it reads "4 seconds"."""
    return int(seconds) if float(seconds).is_integer() else seconds


@register.simple_tag(takes_context=True)
def toggled(context: Mapping[str, Any], **choice: Any) -> str:
    """Return the page's filters with one choice switched: set, or taken away where it was set."""
    query = QueryDict(mutable=True)
    for name in ("minutes", "want"):
        if context.get(name):
            query[name] = str(context[name])
    for name, value in choice.items():
        if query.get(name) == str(value):
            del query[name]
        else:
            query[name] = str(value)
    return query.urlencode()


@register.simple_tag
def change(before: int, after: int) -> Promise:
    """Say in words how distress (0 to 10) changed, and what that does not mean."""
    return _CHANGES[exercise.change(before, after)]


_CHANGES = {
    Change.MUCH_LIGHTER: _("That is a good deal lighter than before."),
    Change.LIGHTER: _("A little lighter than before. Small steps are usual."),
    Change.SAME: _("About the same. That happens often, and it is worth knowing."),
    Change.HEAVIER: _(
        "It weighs more than before. Looking can stir things up. Be gentle now, and reach for someone."
    ),
}
