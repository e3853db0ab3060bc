"""Reads and writes the operator's own JSON and YAML files: whole or not at all."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from leeward.core.content import ContentError

Stamp = tuple[int, int, int]


def stamp(file: Path) -> Stamp | None:
    """Return what changes whenever the file is written; ``None`` where there is none or it cannot be seen."""
    try:
        seen = file.stat()
    except OSError:
        return None
    return (seen.st_mtime_ns, seen.st_size, seen.st_ino)


def read(file: Path) -> dict[str, Any]:
    """Return the mapping in a JSON file, empty where there is none; else raise :class:`ContentError`."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ContentError(f"{file.name} cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise ContentError(f"{file.name} must hold a mapping")
    return data


def write(file: Path, data: Mapping[str, Any]) -> None:
    """Put *data* in place in one step: a reader, or a loss of power, meets the old file or the new one.

    A full disk or a closed folder raises ``OSError`` and leaves the old file.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with fresh.open("w", encoding="utf-8") as out:
            json.dump(data, out, ensure_ascii=False, indent=1)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the folder's lock: one writer at a time, over all processes."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def yaml_text(data: Mapping[str, Any]) -> str:
    """Return *data* as YAML that a person can read and commit."""
    return str(yaml.safe_dump(dict(data), allow_unicode=True, sort_keys=False, width=110))


def yaml_mapping(words: str, where: str) -> dict[str, Any]:
    """Parse YAML (JSON is YAML too) that somebody sent; raise :class:`ContentError` for anything but a mapping."""
    try:
        data = yaml.safe_load(words)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ContentError(f"{where} is not readable YAML") from error
    if not isinstance(data, dict):
        raise ContentError(f"{where} must hold a mapping")
    return data
