"""Wakes a browser by Web Push: the message encryption of RFC 8291 and the server's identity of RFC 8292."""

from __future__ import annotations

import base64
import json
import os
import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from leeward.core.safety.telling import Device, Poster, Unsent

_RECORD = 4096
_LIFE = timedelta(hours=12)
"""How long a server's pass for one push service holds; RFC 8292 allows a day at most."""
_KEEP = 3600
"""Seconds for which the push service keeps a notice for a device that is off; the notice is repeated anyway."""


def b64(data: bytes) -> str:
    """Write bytes as base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def unb64(words: str) -> bytes:
    """Read base64url with or without padding; raise ``ValueError`` for anything else."""
    return base64.b64decode(words.encode("ascii") + b"=" * (-len(words) % 4), altchars=b"-_", validate=True)


def new_key() -> str:
    """Make a server key: the private number of a P-256 pair, as base64url."""
    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return b64(number.to_bytes(32, "big"))


def encrypt(device: Device, body: bytes, *, salt: bytes, ours: ec.EllipticCurvePrivateKey) -> bytes:
    """Encrypt *body* for a device (RFC 8291, section 3.4) as one ``aes128gcm`` record (RFC 8188, section 2)."""
    theirs_raw, secret = unb64(device.p256dh), unb64(device.auth)
    theirs = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), theirs_raw)
    ours_raw = _point(ours.public_key())
    info = b"WebPush: info\x00" + theirs_raw + ours_raw
    shared = _hkdf(ours.exchange(ec.ECDH(), theirs), salt=secret, info=info, length=32)
    key = _hkdf(shared, salt=salt, info=b"Content-Encoding: aes128gcm\x00", length=16)
    nonce = _hkdf(shared, salt=salt, info=b"Content-Encoding: nonce\x00", length=12)
    head = salt + struct.pack("!IB", _RECORD, len(ours_raw)) + ours_raw
    return head + AESGCM(key).encrypt(nonce, body + b"\x02", None)


def _hkdf(secret: bytes, *, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=salt, info=info).derive(secret)


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


class WebPusher:
    """Wakes browsers in the name of one server."""

    def __init__(
        self,
        key: str,
        *,
        contact: str,
        poster: Poster,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """*key* is from :func:`new_key`; *contact* (``mailto:`` or ``https:``) is named to push services."""
        self._key = ec.derive_private_key(int.from_bytes(unb64(key), "big"), ec.SECP256R1())
        self._contact = contact
        self._poster = poster
        self._clock = clock

    @property
    def public_key(self) -> str:
        """The server's key as browsers want it."""
        return b64(_point(self._key.public_key()))

    def push(self, device: Device, body: bytes, *, topic: str) -> None:
        """Encrypt and post; raise :class:`Unsent`."""
        try:
            ours = ec.generate_private_key(ec.SECP256R1())
            sealed = encrypt(device, body, salt=os.urandom(16), ours=ours)
        except ValueError as error:
            raise Unsent("the device's keys are not keys", gone=True) from error
        headers = {
            "Authorization": f"vapid t={self.pass_for(device.endpoint)}, k={self.public_key}",
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(_KEEP),
            "Urgency": "high",
            "Topic": topic[:32],
        }
        self._poster.post(device.endpoint, sealed, headers)

    def pass_for(self, endpoint: str) -> str:
        """Return the signed token that says who pushes (RFC 8292, section 2)."""
        parts = urlsplit(endpoint)
        claims = {
            "aud": f"{parts.scheme}://{parts.netloc}",
            "exp": int((self._clock() + _LIFE).timestamp()),
            "sub": self._contact,
        }
        head = b64(b'{"typ":"JWT","alg":"ES256"}')
        words = f"{head}.{b64(json.dumps(claims, separators=(',', ':')).encode())}"
        r, s = decode_dss_signature(self._key.sign(words.encode("ascii"), ec.ECDSA(hashes.SHA256())))
        return f"{words}.{b64(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"
