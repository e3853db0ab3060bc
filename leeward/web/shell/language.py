"""The language of the page, as the content files name it."""

from __future__ import annotations

from django.utils.translation import get_language


def page_language() -> str:
    """Return the two-letter code of the language in which the page is shown."""
    return (get_language() or "en")[:2]
