"""Puts a short message beside what the same person wrote just before, without which it says nothing."""

from __future__ import annotations

from collections.abc import Sequence

_SHORT = 8
"""Words up to which a message is read together with those before it."""
_BEFORE = 2
"""How many of those."""


def in_context(text: str, earlier: Sequence[str]) -> str:
    """Return *text*, with the last messages of *earlier* before it where it is short."""
    if len(text.split()) > _SHORT:
        return text
    return "\n".join([*earlier[-_BEFORE:], text])
