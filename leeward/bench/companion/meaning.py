"""Places texts by meaning with a small sentence encoder, where the laboratory and its encoder are installed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

NAME = "all-MiniLM-L6-v2"
_BATCH = 64
_READ = 126
"""Word pieces of a text that are read; the encoder was made for 128."""
_KNOBS = {
    "kind": "encoder", "pieces": 30522, "longest": 256, "width": 384, "heads": 12, "inner": 1536, "layers": 6,
    "dropout": 0.0, "head_dropout": 0.0,
}  # fmt: skip


class Meaning:
    """Cosine between the mean word-piece states of a sentence encoder that nobody here trained."""

    name = NAME

    def __init__(self) -> None:
        """Load the encoder; raises ``ImportError`` where the laboratory's parts are not installed."""
        import torch

        from leeward.core.text.pieces import Pieces
        from leeward.lab import LabMissing
        from leeward.lab.text import encode, model

        try:
            folder = model.start_folder()
        except LabMissing as missing:
            raise ImportError(str(missing)) from missing
        network: Any = model.build(_KNOBS)
        model.from_start(network, folder)
        network.answers = torch.nn.Identity()
        self._torch, self._network, self._padded = torch, network.eval(), encode.padded
        self._pieces = Pieces.from_lines((folder / "vocab.txt").read_text(encoding="utf-8"))
        self._kept: dict[str, NDArray[np.float32]] = {}

    def scores(
        self, replies: Sequence[str], texts: Sequence[str], wanted: Sequence[Sequence[int]]
    ) -> list[list[float]]:
        """Score by meaning."""
        mine, theirs = self.places(replies), self.places(texts)
        return [list(map(float, theirs[list(at)] @ row)) for row, at in zip(mine, wanted, strict=True)]

    def places(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return unit vectors, (N, 384)."""
        fresh = sorted({text for text in texts if text not in self._kept}, key=len)
        for start in range(0, len(fresh), _BATCH):
            part = fresh[start : start + _BATCH]
            rows = [self._numbers(text) for text in part]
            with self._torch.no_grad():
                states = self._network(*self._padded(rows)).numpy()
            states /= np.linalg.norm(states, axis=1, keepdims=True)
            self._kept.update(zip(part, states, strict=True))
        return np.stack([self._kept[text] for text in texts])

    def _numbers(self, text: str) -> list[int]:
        return [self._pieces.start, *self._pieces.numbers(text)[:_READ], self._pieces.end]


def meaning() -> Meaning | None:
    """Return the encoder, or nothing where it is not installed."""
    try:
        return Meaning()
    except ImportError:
        return None
