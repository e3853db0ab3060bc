"""Reads a recipe: one TOML file that says everything a training depends on."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RECIPES = Path(__file__).parent / "recipes"


@dataclass(frozen=True)
class Recipe:
    """A parsed recipe and the hash of what the training depends on.

    Comments and spacing do not count, nor does ``[join]``, which is used after the training has ended.
    """

    name: str
    seed: int
    sections: dict[str, dict[str, Any]]
    sha256: str

    def __getitem__(self, section: str) -> dict[str, Any]:
        return self.sections[section]


def read(source: str | Path) -> Recipe:
    """Read a recipe by path, or by the name of one that comes with Leeward, such as ``face``.

    Raises FileNotFoundError naming the recipes there are, ValueError for a file that is not one.
    """
    path = Path(source)
    if not path.is_file():
        path = RECIPES / f"{source}.toml"
    if not path.is_file():
        known = ", ".join(sorted(found.stem for found in RECIPES.glob("*.toml")))
        raise FileNotFoundError(f"There is no recipe {source}. Leeward comes with: {known}.")
    data = tomllib.loads(path.read_text())
    if "name" not in data or "seed" not in data:
        raise ValueError(f"{path}: a recipe needs a name and a seed.")
    return Recipe(
        name=str(data["name"]),
        seed=int(data["seed"]),
        sections={key: value for key, value in data.items() if isinstance(value, dict)},
        sha256=hashlib.sha256(
            repr(_sorted({key: value for key, value in data.items() if key != "join"})).encode()
        ).hexdigest(),
    )


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return [(key, _sorted(value[key])) for key in sorted(value)]
    return value
