"""The composition root: the one place where adapters are chosen for core's ports."""

from __future__ import annotations

from functools import lru_cache

from leeward.adapters import content_files
from leeward.core.sealing import Sealer


@lru_cache
def content_languages() -> tuple[str, ...]:
    """List the language codes that have a content folder, such as ``("en",)``."""
    return tuple(name for name in content_files.folders() if len(name) == 2)


@lru_cache
def sealer() -> Sealer:
    """Return the authenticated encryption that seals people's words."""
    from leeward.adapters.sealer_cryptography import AesGcmSealer

    return AesGcmSealer()
