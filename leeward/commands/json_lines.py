"""Reads and writes JSON lines for the commands: one object a line, bad lines answered in their place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TextIO


class BadLine(ValueError):
    """A line that cannot be taken; the message is one plain sentence."""


def write(stdout: TextIO, data: Mapping[str, Any]) -> None:
    """Write one object as a line and flush it, so that a program at the other end need not wait."""
    stdout.write(json.dumps(data, ensure_ascii=False) + "\n")
    stdout.flush()


def parse_object(line: str) -> dict[str, Any] | None:
    """Return the JSON object of a line, or ``None`` where the line is none (plain text, a list, a number)."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def text_field(data: Mapping[str, Any], key: str, *, needed: bool = False) -> str | None:
    """Return a text field; raise :class:`BadLine` where it is missing though needed, or no text."""
    value = data.get(key)
    if value is None:
        if needed:
            raise BadLine(f"The field '{key}' is missing.")
        return None
    if not isinstance(value, str):
        raise BadLine(f"The field '{key}' must be text.")
    # Lone surrogates come in as escapes in JSON; they can be neither stored nor written out again.
    return value.encode("utf-8", "replace").decode("utf-8")


def id_field(data: Mapping[str, Any], key: str) -> str | None:
    """Return an id given as text or number, as text."""
    value = data.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return text_field(data, key)


def moment(value: str) -> datetime:
    """Read an ISO moment with or without a zone; raise :class:`BadLine` where it is none."""
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        raise BadLine("The field 'now' must be an ISO time such as 2026-01-31T21:00:00+01:00.") from None
    return found.astimezone()
