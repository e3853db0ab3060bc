"""Our icons as inline SVG: ``{% icon "home" %}`` stands beside a word and is hidden from screen readers."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from django import template
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

_FILE = Path(__file__).resolve().parent.parent / "drawings.svg"
_SYMBOL = re.compile(r'<symbol id="([\w-]+)" viewBox="0 0 24 24">(.+)</symbol>')
_DIRECTIONAL = frozenset({"arrow-left", "arrow-right", "leave", "send", "undo", "talk", "message"})
"""Drawings that are mirrored where people read from right to left."""

_MARK = (
    '<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">'
    '<rect class="mark-sea" width="48" height="48" rx="13"/>'
    '<path class="mark-land" d="M35 14.5A14.5 14.5 0 1 0 38.5 25"/>'
    '<circle class="mark-glow" cx="28" cy="20" r="7.5"/>'
    '<circle class="mark-lamp" cx="28" cy="20" r="3.6"/>'
    '<path class="mark-lamp-line" d="M28 29v3.2"/></svg>'
)


@lru_cache(maxsize=1)
def drawings() -> dict[str, SafeString]:
    """Return every icon by name as a ready SVG element."""
    return {
        name: mark_safe(  # noqa: S308  (our own file)
            f'<svg class="{"icon is-directional" if name in _DIRECTIONAL else "icon"}" viewBox="0 0 24 24"'
            f' aria-hidden="true">{shapes}</svg>'
        )
        for name, shapes in _SYMBOL.findall(_FILE.read_text(encoding="utf-8"))
    }


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw one icon; an unknown name raises ``KeyError``, so that a slip shows in the first test."""
    return drawings()[name]


@register.simple_tag
def mark() -> SafeString:
    """Draw the mark: a sheltered bay and a lamp."""
    return mark_safe(_MARK)  # noqa: S308  (our own drawing)


@register.simple_tag
def icon_names() -> tuple[str, ...]:
    """List every icon, for the components page."""
    return tuple(drawings())
