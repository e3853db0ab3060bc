"""The JSON shape of a turn and of a resource, the same for the command line, the pages and the API (docs/cli.md)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from leeward.core.companion.messages import Resource, Turn


def resource_fields(resource: Resource) -> dict[str, Any]:
    """Return one resource with the fields of ``chat --json``."""
    checked: date | None = resource.checked
    return {
        "type": str(resource.type),
        "name": resource.name,
        "contact": resource.contact,
        "url": resource.url,
        "hours": resource.hours,
        "languages": list(resource.languages),
        "checked": checked.isoformat() if checked else None,
    }


def turn_fields(turn: Turn, *, conversation: str, number: int, latency_ms: float) -> dict[str, Any]:
    """Return one turn with the fields of ``chat --json`` (docs/cli.md)."""
    return {
        "conversation": conversation,
        "turn": number,
        "reply": turn.reply,
        "level": str(turn.level),
        "state": str(turn.state),
        "categories": names(turn.categories),
        "crisis": turn.crisis,
        "safety": turn.safety,
        "emergency": turn.emergency,
        "asked": names(turn.asked),
        "resources": [resource_fields(resource) for resource in turn.resources],
        "strategy": str(turn.strategy),
        "emotions": dict(turn.emotions),
        "topics": list(turn.topics),
        "exercise": turn.exercise,
        "engine": turn.engine,
        "disclosed_ai": turn.disclosed_ai,
        "lang": turn.language,
        "latency_ms": round(latency_ms, 2),
    }


def names(items: tuple[StrEnum, ...]) -> list[str]:
    """Write members of a closed list as plain text."""
    return [str(item) for item in items]
