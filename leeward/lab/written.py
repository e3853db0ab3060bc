"""How the laboratory writes what it found: rounded, by bare names, no path of a machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def name_of(source: str) -> str:
    """Return the bare name of a recipe, so that no path of a machine reaches a card."""
    return Path(source).stem


def write(path: Path, data: Any) -> None:
    """Write *data* as JSON, rounded to five places so that a diff shows what changed."""
    path.write_text(json.dumps(_rounded(data), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return None if value != value else round(value, 5)
    if isinstance(value, dict):
        return {key: _rounded(inner) for key, inner in value.items()}
    return [_rounded(inner) for inner in value] if isinstance(value, list | tuple) else value
