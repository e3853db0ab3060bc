"""Who is there besides the software, as a floor above tells it; nobody until it has told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from leeward.core.safety.people import NOBODY, OnCall

_tellers: list[Callable[[datetime], OnCall]] = []


def let_tell(teller: Callable[[datetime], OnCall]) -> None:
    """Let *teller* say who is on call; the last one counts."""
    _tellers[:] = [teller]


def is_there(now: datetime) -> OnCall:
    """Return who is on call at *now*."""
    return _tellers[0](now) if _tellers else NOBODY
