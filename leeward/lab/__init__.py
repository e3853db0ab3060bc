"""The laboratory: data, training, marks and export of the networks that Leeward ships (needs the extra
``lab``).

Each verb takes a recipe and folders and returns the file it wrote; ``VERBS[name]`` loads its module when
asked, so that naming the verbs needs no torch.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

NAMES = ("prepare", "train", "export", "evaluate", "card", "compare")


class LabMissing(RuntimeError):
    """The libraries of the extra ``lab`` are not installed; the message says what to do."""


def _verb(name: str) -> Callable[..., Path]:
    def call(*arguments: Any, **options: Any) -> Path:
        try:
            verbs = import_module("leeward.lab.verbs")
            result: Path = getattr(verbs, name)(*arguments, **options)
        except ModuleNotFoundError as error:
            if error.name and error.name.startswith("leeward"):
                raise
            raise LabMissing(
                f"The laboratory needs {error.name}. Install it with: pip install 'leeward[lab]'"
            ) from error
        return result

    return call


VERBS: dict[str, Callable[..., Path]] = {name: _verb(name) for name in NAMES}
