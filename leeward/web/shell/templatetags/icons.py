"""The icon set as inline SVG: ``{% icon "home" %}``, always beside a word and therefore hidden from screen readers."""

from __future__ import annotations

from functools import lru_cache

from django import template
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

# Each drawing is made on a 24 by 24 grid with a line of 1.75.
_DRAWINGS: dict[str, str] = {
    "arrow-left": '<path d="M19 12H5m6-6-6 6 6 6"/>',
    "arrow-right": '<path d="M5 12h14m-6-6 6 6-6 6"/>',
    "bell": '<path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Zm4 10.5a2.2 2.2 0 0 0 4 0"/>',
    "book": '<path d="M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5Z"/><path d="M12 6.5v13"/>',
    "breathe": '<path d="M3 9h10a3 3 0 1 0-2.6-4.5M3 13h15a3 3 0 1 1-2.6 4.5M3 17h7a2 2 0 1 1-1.7 3"/>',
    "calendar": '<rect x="4" y="5.5" width="16" height="14.5" rx="3"/><path d="M4 10h16M8.5 3.5v4m7-4v4"/>',
    "chart": '<path d="M4 4v13a3 3 0 0 0 3 3h13"/><path d="m8 14 3.5-4 3 2.5L20 6"/>',
    "check": '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
    "check-in": '<path d="M3 18h18M6 21.5h12M6.5 18a5.5 5.5 0 0 1 11 0M12 4v4m7.4 1.6-2.3 2.3M4.6 9.6l2.3 2.3"/>',
    "chevron-down": '<path d="m6 9.5 6 6 6-6"/>',
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>',
    "close": '<path d="m6 6 12 12M18 6 6 18"/>',
    "cloud": '<path d="M7 18.5a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.7 1.1A3.5 3.5 0 0 1 17 18.5Z"/>',
    "download": '<path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14"/>',
    "eye": '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/><circle cx="12" cy="12" r="3"/>',
    "fog": '<path d="M7 13a4 4 0 0 1 0-6 5 5 0 0 1 9.5 1A3 3 0 0 1 18 13.5M4 17h13m3 0h.01M7 20.5h12m-15 0h.01"/>',
    "globe": '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5.5 5 11.5 0 17-5-5.5-5-11.5 0-17Z"/>',
    "ground": '<path d="M12 20V10m0 4c-4 0-6-2-6.5-6 4 0 6.5 2 6.5 6Zm0-2c0-4 2-6.5 6.5-7 0 4.5-2 7-6.5 7ZM5 20.5h14"/>',
    "heart": '<path d="M12 20S4 15.3 4 9.5A4.3 4.3 0 0 1 12 7.3a4.3 4.3 0 0 1 8 2.2C20 15.3 12 20 12 20Z"/>',
    "help": '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="3.5"/><path d="m6 6 3.5 3.5m5 5L18 18m0-12-3.5 3.5m-5 5L6 18"/>',
    "home": '<path d="M4 11.5 12 4.5l8 7V18a2 2 0 0 1-2 2h-3.5v-5.5h-5V20H6a2 2 0 0 1-2-2Z"/>',
    "info": '<circle cx="12" cy="12" r="8.5"/><path d="M12 11.5V16m0-8h.01"/>',
    "key": '<circle cx="8" cy="15.5" r="4"/><path d="m11 12.5 8-8m-3 3 2.5 2.5"/>',
    "lamp": '<path d="M8 9h8l1.5 9h-11ZM9.5 9a2.5 2.5 0 0 1 5 0M12 4v2.5M9 21h6m-3-8v2.5"/>',
    "leave": '<path d="M13 4.5H7a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h6M10.5 12H20m-3.5-3.5L20 12l-3.5 3.5"/>',
    "lock": '<rect x="5" y="10.5" width="14" height="9.5" rx="3"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',
    "me": '<circle cx="12" cy="8.5" r="4"/><path d="M4.5 20a7.5 7.5 0 0 1 15 0"/>',
    "message": '<path d="M6.5 4.5h11a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H11l-5 4v-4a2.5 2.5 0 0 1-2.5-2.5v-6.5a3 3 0 0 1 3-3Z"/>',
    "mic": '<rect x="9" y="3.5" width="6" height="11" rx="3"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"/>',
    "moon": '<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z"/>',
    "not-sent": '<path d="M5 7h14m-14 5h8M5 17h5m5-2 5 5m0-5-5 5"/>',
    "partly": '<path d="M8 6V4M3.5 7.5 5 8.8M12.5 7.5l-1.4 1.3M2 12.5h2m2-1.5a3.5 3.5 0 0 1 4.5-2M9 20a3.5 3.5 0 0 1-.4-7 5 5 0 0 1 9.7 1A3 3 0 0 1 18 20Z"/>',
    "pause": '<path d="M9 6v12m6-12v12"/>',
    "pencil": '<path d="M4.5 19.5 5.5 15 15.5 5a2.1 2.1 0 0 1 3 3l-10 10Zm9.5-13 3 3"/>',
    "people": '<circle cx="9" cy="9" r="3.5"/><path d="M2.5 19.5a6.5 6.5 0 0 1 13 0M15.5 5.8a3.5 3.5 0 0 1 0 6.4m2 2.3a6.5 6.5 0 0 1 4 5"/>',
    "phone": '<path d="M8.5 4H5.5A1.5 1.5 0 0 0 4 5.6 15.5 15.5 0 0 0 18.4 20a1.5 1.5 0 0 0 1.6-1.5v-3l-4.5-1.5-1.8 2.2a12 12 0 0 1-5.9-5.9L10 8.5Z"/>',
    "plan": '<path d="M8 5H6.5a2 2 0 0 0-2 2v11.5a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2H16"/><rect x="8" y="3" width="8" height="4" rx="1.5"/><path d="m8.5 13.5 2.3 2.3 4.7-4.7"/>',
    "play": '<path d="M8 5.5v13l10.5-6.5Z"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "print": '<path d="M7 9V4h10v5M7 17H5.5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H17m-10-3h10v6.5H7Z"/>',
    "rain": '<path d="M7 14.5a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.7 1.1 3.5 3.5 0 0 1-.2 6.9ZM8 18l-.8 2.5M12.4 18l-.8 2.5m5.2-2.5-.8 2.5"/>',
    "send": '<path d="M4.5 12 4 5l16.5 7L4 19Zm0 0H12"/>',
    "settings": '<path d="M4 7h9m5 0h2M4 17h2m5 0h9"/><circle cx="15.5" cy="7" r="2.5"/><circle cx="8.5" cy="17" r="2.5"/>',
    "shield": '<path d="M12 3.5 5 6v6c0 4.2 2.9 7 7 8.5 4.1-1.5 7-4.3 7-8.5V6Z"/>',
    "speaker": '<path d="M4 9.5v5h3.5l5 4v-13l-5 4Zm12-.5a4.2 4.2 0 0 1 0 6m2.7-8.7a8 8 0 0 1 0 11.4"/>',
    "stop": '<rect x="6.5" y="6.5" width="11" height="11" rx="2.5"/>',
    "storm": '<path d="M7 14.5a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.7 1.1 3.5 3.5 0 0 1-.2 6.9M12.5 11.5l-3 4.5h4l-2.5 4.5"/>',
    "sun": '<circle cx="12" cy="12" r="4"/><path d="M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4"/>',
    "talk": '<path d="M6.5 4.5h11a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H11l-5 4v-4a2.5 2.5 0 0 1-2.5-2.5v-6.5a3 3 0 0 1 3-3ZM8 9h8m-8 3.5h5"/>',
    "think": '<path d="M9.5 17.5h5m-4 3h3M12 3.5a6 6 0 0 0-3.5 10.8c.7.6 1 1.2 1 2v1.2h5v-1.2c0-.8.3-1.4 1-2A6 6 0 0 0 12 3.5Z"/>',
    "tools": '<path d="M4 18c2 0 2-1.5 4-1.5s2 1.5 4 1.5 2-1.5 4-1.5 2 1.5 4 1.5M12 13.5V3.5c3 1 5.5 4.5 6 8.5H6.5c.3-2 1-3.5 2.5-5"/>',
    "trash": '<path d="M4.5 7h15M9.5 7V4.5h5V7m3 0-.8 11a2 2 0 0 1-2 2H9.3a2 2 0 0 1-2-2L6.5 7m3.5 4v5m4-5v5"/>',
    "undo": '<path d="M8.5 5 4.5 9l4 4m-4-4H14a5.5 5.5 0 0 1 0 11H8.5"/>',
    "walk": '<circle cx="13" cy="4.5" r="1.7"/><path d="m9 21 2.5-6L14 17.5V21M7.5 11l2-2.5 3.5-.5 1.5 3 3 1.5M11.5 15l1.5-7"/>',
    "wind": '<path d="M3 10h11a2.8 2.8 0 1 0-2.5-4M3 14h15a2.8 2.8 0 1 1-2.5 4"/>',
}
_DIRECTIONAL = frozenset({"arrow-left", "arrow-right", "leave", "send", "undo", "talk", "message"})

NAMES = tuple(sorted(_DRAWINGS))


@lru_cache(maxsize=256)
def drawing(name: str) -> SafeString:
    """Return the icon as an SVG element; an unknown name raises ``KeyError`` so that a slip shows in tests."""
    kind = "icon is-directional" if name in _DIRECTIONAL else "icon"
    return mark_safe(f'<svg class="{kind}" viewBox="0 0 24 24" aria-hidden="true">{_DRAWINGS[name]}</svg>')  # noqa: S308


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw one icon of our set."""
    return drawing(name)


@lru_cache(maxsize=1)
def _mark() -> SafeString:
    return mark_safe(  # noqa: S308
        '<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">'
        '<rect class="mark-sea" width="48" height="48" rx="13"/>'
        '<path class="mark-land" d="M35 14.5A14.5 14.5 0 1 0 38.5 25"/>'
        '<circle class="mark-glow" cx="28" cy="20" r="7.5"/><circle class="mark-lamp" cx="28" cy="20" r="3.6"/>'
        '<path class="mark-lamp-line" d="M28 28.5v1.2m0 3.6v.6"/></svg>'
    )


@register.simple_tag
def mark() -> SafeString:
    """Draw the mark: a sheltered bay and a lamp."""
    return _mark()


@register.simple_tag
def icon_names() -> tuple[str, ...]:
    """List every icon, for the components page."""
    return NAMES
