"""The verbs of the laboratory, handed to the kind of network that a recipe describes."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from leeward.lab import recipe

_FLOORS = {"encoder": "text", "grams": "text", "gpt2": "chat"}
"""Where the verbs of a kind of network are; a recipe that names none is of a face."""


def prepare(name: str, **options: Any) -> Path:
    """Bring the data to the form the training reads; return the manifest."""
    return _call("prepare", name, options)


def train(name: str, **options: Any) -> Path:
    """Train, or go on training; return the state."""
    return _call("train", name, options)


def export(name: str, **options: Any) -> Path:
    """Write the int8 network and its ``meta.json``; return the folder."""
    return _call("export", name, options)


def evaluate(name: str, **options: Any) -> Path:
    """Measure on a split; return the file of marks."""
    return _call("evaluate", name, options)


def card(name: str, **options: Any) -> Path:
    """Write the card that travels with the network; return it."""
    return _call("card", name, options)


def compare(one: Path, other: Path, **options: Any) -> Path:
    """Compare two folders of face weights on the same faces; return the file of differences."""
    result: Path = import_module("leeward.lab.affect.verbs").compare(one, other, **options)
    return result


def _call(verb: str, name: str, options: dict[str, Any]) -> Path:
    result: Path = getattr(_kind(name), verb)(name, **options)
    return result


def _kind(name: str) -> ModuleType:
    floor = _FLOORS.get(recipe.read(name)["model"].get("kind", ""), "affect")
    return import_module(f"leeward.lab.{floor}.verbs")
