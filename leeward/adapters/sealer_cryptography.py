"""Owns the cryptography library: AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D)."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from leeward.core.sealing import CannotOpen

_NONCE = 12
_TAG = 16


class AesGcmSealer:
    """Sealer of sealed words. The layout is ``nonce (12) | cipher text | tag (16)``."""

    def new_key(self) -> bytes:
        """Return a fresh 256-bit key."""
        return AESGCM.generate_key(bit_length=256)

    def seal(self, key: bytes, plain: bytes, place: bytes) -> bytes:
        """Encrypt *plain*; *place* is authenticated but not stored, so that sealed bytes cannot be moved."""
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(key).encrypt(nonce, plain, place)

    def open(self, key: bytes, sealed: bytes, place: bytes) -> bytes:
        """Decrypt, or raise :class:`CannotOpen` for a wrong key, a wrong place or damaged bytes."""
        if len(sealed) < _NONCE + _TAG:
            raise CannotOpen("The sealed bytes are too short to be whole.")
        try:
            return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], place)
        except (InvalidTag, ValueError) as error:
            raise CannotOpen("The sealed bytes do not open with this key in this place.") from error
