"""Creates and reads the key files in LEEWARD_KEYS, private to the user that runs the server."""

from __future__ import annotations

import base64
import os
import secrets
from dataclasses import dataclass
from pathlib import Path


class KeyFileError(RuntimeError):
    """A key file is missing or unreadable; the message says which and how to mend it."""


@dataclass(frozen=True)
class MasterKey:
    """A 256-bit key that wraps the data keys of all people; its name is stored beside what it wrapped."""

    name: str
    secret: bytes


def ensure_folder(folder: Path) -> Path:
    """Create *folder* readable by its owner only and return it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def write_private(path: Path, text: str) -> None:
    """Write *text* to *path* whole or not at all, readable by its owner only."""
    ensure_folder(path.parent)
    draft = path.with_suffix(f".{secrets.token_hex(4)}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def signing_key(folder: Path, given: str) -> str:
    """Return the key that signs cookies: *given*, else the file ``signing.key``, made on first use."""
    if given:
        return given
    path = folder / "signing.key"
    if not path.exists():
        write_private(path, secrets.token_urlsafe(50) + "\n")
    return path.read_text(encoding="ascii").strip()


def new_master_line() -> str:
    """Return one line of a master key file: a name, a colon, 32 random bytes in base64."""
    return f"m{secrets.token_hex(4)}:{base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()}"


def parse_master(text: str) -> tuple[MasterKey, ...]:
    """Read master keys, the current one first; raise :class:`KeyFileError` when none is whole."""
    keys = []
    for line in text.split():
        name, _, encoded = line.partition(":")
        try:
            secret = base64.urlsafe_b64decode(encoded)
        except ValueError as error:
            raise KeyFileError(f"The master key '{name}' is not valid base64.") from error
        if not name or len(secret) != 32:
            raise KeyFileError("A master key must be written as name:base64 of 32 bytes.")
        keys.append(MasterKey(name, secret))
    if not keys:
        raise KeyFileError("There is no master key.")
    return tuple(keys)


def master_keys(folder: Path, given: str, *, may_create: bool) -> tuple[MasterKey, ...]:
    """Return the master keys from *given* or the file ``master.key``.

    The file is made only when *may_create* is true: where sealed words exist
    already, a fresh key would hide that the old one is lost.
    """
    if given:
        return parse_master(given)
    path = folder / "master.key"
    if not path.exists():
        if not may_create:
            raise KeyFileError(
                f"The master key file {path} is missing, and people's words are sealed with it. "
                "Put it back from where you keep your keys, or set LEEWARD_MASTER_KEY."
            )
        write_private(path, new_master_line() + "\n")
    return parse_master(path.read_text(encoding="ascii"))
