"""What sealing means to the rest of the product: bytes in, bytes out, and one clear error."""

from __future__ import annotations

from typing import Protocol


class CannotOpen(ValueError):
    """Sealed words could not be opened: wrong key, wrong place or damaged bytes. No bytes are returned."""


class Sealer(Protocol):
    """Authenticated encryption with a 32-byte key."""

    def new_key(self) -> bytes:
        """Return 32 fresh random bytes."""

    def seal(self, key: bytes, plain: bytes, place: bytes) -> bytes:
        """Seal *plain* so that it opens only with *key* and only for the same *place*."""

    def open(self, key: bytes, sealed: bytes, place: bytes) -> bytes:
        """Return what was sealed, or raise :class:`CannotOpen`."""
