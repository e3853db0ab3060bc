"""Places in the frame that higher floors fill, so that the frame imports none of them.

An app registers in ``ready()``: ``slots.register("home.week", provider)``. A
provider takes the request and returns ``(template, context)`` or ``None`` for
nothing to show. Slots: ``home.first``, ``home.grid``, ``home.suggestion``,
``home.today``, ``home.week``, ``talk.first``, ``tools.more``, ``about.reviewed`` and ``me.rows``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

Filling = tuple[str, dict[str, Any]]
Provider = Callable[[HttpRequest], Filling | None]

_providers: dict[str, list[Provider]] = {}


def register(slot: str, provider: Provider) -> None:
    """Let *provider* fill *slot*; registering the same one twice changes nothing."""
    providers = _providers.setdefault(slot, [])
    if provider not in providers:
        providers.append(provider)


def fillings(slot: str, request: HttpRequest) -> list[Filling]:
    """Ask every provider of *slot*, in the order they registered."""
    found = (provider(request) for provider in _providers.get(slot, ()))
    return [filling for filling in found if filling is not None]
