"""Finds the files of labelled messages that ship beside the product."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield name and words of every text file below *folder*, by name; nothing where there is no such folder."""
    for file in sorted(folder.rglob("*.txt")):
        yield file.stem, file.read_text(encoding="utf-8")
