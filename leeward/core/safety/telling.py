"""How an alert is told: the doors it leaves through, how it is signed, when it is told again, when it climbs."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

UNREAD = timedelta(minutes=15)
"""After so long unread an alert goes to the next in the rota, then to the whole rota."""
RUNGS = 3
"""Who has duty now, the next, everybody."""
GROUP = timedelta(minutes=10)
"""Repeats to the same person by the same way come at most so often, all in one; a first notice never waits."""
_FAILED = (timedelta(seconds=20), timedelta(minutes=15))
_UNREAD = (timedelta(minutes=5), timedelta(hours=1))


class Unsent(Exception):
    """A notice did not get through; the message says why in a few words, without contents."""

    def __init__(self, why: str, *, gone: bool = False) -> None:
        """*gone* says that this address will never take a notice again."""
        super().__init__(why)
        self.gone = gone


class Poster(Protocol):
    """Whoever posts bytes to an address on the web."""

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> None:
        """Post and return once it is taken; raise :class:`Unsent` otherwise, within a fixed time."""


@dataclass(frozen=True)
class Device:
    """A browser that agreed to be woken: the address its maker gave it, and its keys (base64url)."""

    endpoint: str
    p256dh: str
    auth: str


class Pusher(Protocol):
    """Whoever wakes a browser."""

    @property
    def public_key(self) -> str:
        """The server's key (base64url), which a browser must know before it can agree."""

    def push(self, device: Device, body: bytes, *, topic: str) -> None:
        """Wake the device with *body*; a later push of the same *topic* takes the place of an unseen one.

        Raises :class:`Unsent`.
        """


def pause(attempt: int, *, failed: bool) -> timedelta:
    """Return how long to wait after an attempt (from 1): doubling, faster where the notice did not get through."""
    first, longest = _FAILED if failed else _UNREAD
    return min(first * float(2 ** min(attempt - 1, 16)), longest)


def signature(secret: str, sent: str, body: bytes) -> str:
    """Sign a webhook: ``sha256=`` and the HMAC-SHA256 (RFC 2104) of the time it was sent, a dot and the body."""
    mac = hmac.new(secret.encode(), sent.encode() + b"." + body, hashlib.sha256)
    return f"sha256={mac.hexdigest()}"
