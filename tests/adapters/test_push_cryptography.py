"""Web Push: the worked example of RFC 8291, a browser that can open what we send, a pass that verifies."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from leeward.adapters.push_cryptography import WebPusher, b64, encrypt, new_key, unb64
from leeward.core.safety.telling import Device, Unsent

# RFC 8291, section 5 and appendix A.
UA_PUBLIC = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
AUTH = "BTBZMqHH6r4Tts7J_aSIgg"
AS_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"
SALT = "DGv6ra1nlYgDCS1FRnbzlw"
RECORD = (
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
    "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
    "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
)


def private(words: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(unb64(words), "big"), ec.SECP256R1())


def test_the_worked_example_of_the_standard():
    device = Device("https://push.example/1", UA_PUBLIC, AUTH)
    sealed = encrypt(
        device, b"When I grow up, I want to be a watermelon", salt=unb64(SALT), ours=private(AS_PRIVATE)
    )
    assert b64(sealed) == RECORD


class Posted:
    """Keeps what was posted."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, bytes, dict[str, str]]] = []

    def post(self, url, body, headers):
        self.calls.append((url, body, dict(headers)))


def opened(sealed: bytes, browser: ec.EllipticCurvePrivateKey, secret: bytes) -> bytes:
    """What a browser does with a record (RFC 8291, section 3.4, from the other side)."""

    def point(key):
        return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    def derive(material, salt, info, length):
        return HKDF(hashes.SHA256(), length, salt, info).derive(material)

    salt, length = sealed[:16], sealed[20]
    raw = sealed[21 : 21 + length]
    server = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), raw)
    info = b"WebPush: info\x00" + point(browser.public_key()) + raw
    shared = derive(browser.exchange(ec.ECDH(), server), secret, info, 32)
    key = derive(shared, salt, b"Content-Encoding: aes128gcm\x00", 16)
    nonce = derive(shared, salt, b"Content-Encoding: nonce\x00", 12)
    plain = AESGCM(key).decrypt(nonce, sealed[21 + length :], None)
    assert plain.endswith(b"\x02")
    return plain[:-1]


def test_a_browser_opens_what_is_sent_and_the_pass_names_its_service():
    browser, secret, posted = ec.generate_private_key(ec.SECP256R1()), b"0123456789abcdef", Posted()
    raw = browser.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    now = datetime(2026, 11, 20, 3, tzinfo=UTC)
    pusher = WebPusher(new_key(), contact="mailto:a@clinic.example", poster=posted, clock=lambda: now)
    pusher.push(Device("https://push.example:8443/x/1", b64(raw), b64(secret)), b'{"id":"1"}', topic="t" * 40)
    ((url, body, headers),) = posted.calls
    assert opened(body, browser, secret) == b'{"id":"1"}'
    assert url == "https://push.example:8443/x/1"
    assert headers["Content-Encoding"] == "aes128gcm"
    assert len(headers["Topic"]) == 32
    token, key = headers["Authorization"].removeprefix("vapid t=").split(", k=")
    head, claims, signed = token.split(".")
    assert json.loads(unb64(claims)) == {
        "aud": "https://push.example:8443",
        "exp": int(now.timestamp()) + 12 * 3600,
        "sub": "mailto:a@clinic.example",
    }
    assert json.loads(unb64(head)) == {"typ": "JWT", "alg": "ES256"}
    raw = unb64(signed)
    parts = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), unb64(key))
    public.verify(parts, f"{head}.{claims}".encode(), ec.ECDSA(hashes.SHA256()))


@pytest.mark.parametrize("key", ["", "no key", "B" * 87, b64(b"\x04" + b"\x01" * 64)])
def test_a_device_whose_keys_are_none_is_gone(key):
    pusher = WebPusher(new_key(), contact="mailto:a@clinic.example", poster=Posted())
    with pytest.raises(Unsent) as trouble:
        pusher.push(Device("https://push.example/1", key, AUTH), b"{}", topic="t")
    assert trouble.value.gone
