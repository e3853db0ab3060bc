"""``{% slot "home.week" %}``: shows what higher floors registered for a place in the frame."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from leeward.web.shell import slots

register = template.Library()


@register.simple_tag(takes_context=True)
def slot(context: dict[str, Any], name: str) -> SafeString:
    """Render every filling of the slot; nothing where nobody registered."""
    request = context.get("request")
    if request is None:
        return mark_safe("")
    parts = [render_to_string(*filling, request=request) for filling in slots.fillings(name, request)]
    return mark_safe("".join(parts))  # noqa: S308  (each part is a template, escaped by its own rendering)
