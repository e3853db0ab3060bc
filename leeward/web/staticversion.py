"""Names the state of the static files, so that browsers may keep them for ever and still get the new ones."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path


def static_version(web: Path) -> str:
    """Return ten hex digits that change when any static file or the htmx wheel changes.

    They stand in the address of every static file, which keeps the relative
    imports of ES modules whole; names with hashes in them would not.
    """
    digest = hashlib.sha256(version("django-htmx").encode())
    for path in sorted(web.glob("*/static/**/*")):
        if path.is_file():
            digest.update(path.relative_to(web).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:10]
