"""The error and the small checks shared by every parser of content files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class ContentError(ValueError):
    """A content file does not say what its kind requires; the message names the file and the field."""


def required(data: Mapping[str, Any], key: str, where: str) -> Any:
    """Return ``data[key]``; raise :class:`ContentError` naming *where* if it is missing or empty."""
    value = data.get(key)
    if value is None or value == "" or value == []:
        raise ContentError(f"{where}: '{key}' is missing")
    return value


def text(data: Mapping[str, Any], key: str, where: str) -> str:
    """Return a required, stripped string."""
    value = required(data, key, where)
    if not isinstance(value, str):
        raise ContentError(f"{where}: '{key}' must be text, not {type(value).__name__}")
    return value.strip()


def texts(data: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    """Return a required list of strings, stripped."""
    value = required(data, key, where)
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise ContentError(f"{where}: '{key}' must be a list")
    if not all(isinstance(item, str) and item.strip() for item in value):
        raise ContentError(f"{where}: '{key}' holds something that is not text")
    return tuple(item.strip() for item in value)
