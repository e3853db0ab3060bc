"""Reads the YAML content files, so that core can parse them without touching the disk."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from leeward.core.content import ContentError

ROOT = Path(__file__).resolve().parent.parent / "content"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@lru_cache(maxsize=2048)
def load(path: str) -> dict[str, Any]:
    """Parse ``content/<path>.yaml`` (such as ``en/exercises/grounding``) into a mapping.

    The result is cached and shared: do not change it. A missing file, broken
    YAML or a file that is no mapping raises :class:`ContentError`.
    """
    file = ROOT / f"{path}.yaml"
    try:
        data = yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  (a safe loader, in C)
    except FileNotFoundError as error:
        raise ContentError(f"content/{path}.yaml is missing") from error
    except yaml.YAMLError as error:
        raise ContentError(f"content/{path}.yaml is not readable YAML: {error}") from error
    if not isinstance(data, dict):
        raise ContentError(f"content/{path}.yaml must hold a mapping")
    return data


def names(folder: str) -> tuple[str, ...]:
    """List the YAML files of ``content/<folder>`` by stem, sorted; empty where there is no such folder."""
    return tuple(sorted(file.stem for file in (ROOT / folder).glob("*.yaml")))


def folders(prefix: str = "") -> tuple[str, ...]:
    """List the sub-folders of ``content/<prefix>``, sorted."""
    start = ROOT / prefix
    return tuple(sorted(item.name for item in start.iterdir() if item.is_dir())) if start.is_dir() else ()
