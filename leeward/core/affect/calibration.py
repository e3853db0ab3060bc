"""Turns a network's raw scores into probabilities that mean what they say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Calibration:
    """An offset for each class, then one temperature (Guo et al. 2017, arXiv 1706.04599)."""

    offset: tuple[float, ...]
    temperature: float

    def __post_init__(self) -> None:
        if not self.temperature > 0:
            raise ValueError("A calibration needs a temperature above zero.")

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Calibration:
        """Read ``{"offset": [...], "temperature": ...}``; raise KeyError or ValueError when it is not
        that."""
        return cls(tuple(float(value) for value in data["offset"]), float(data["temperature"]))

    def probabilities(self, logits: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return (N, classes) probabilities of (N, classes) *logits*.

        Raises ValueError when the classes are not as many as the offsets.
        """
        if logits.ndim != 2 or logits.shape[1] != len(self.offset):
            raise ValueError(f"Expected scores of {len(self.offset)} classes, got an array {logits.shape}.")
        scaled = (logits.astype(np.float64) + np.array(self.offset)) / self.temperature
        powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True))
