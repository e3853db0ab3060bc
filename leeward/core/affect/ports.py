"""What a face network must answer, whatever runs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from leeward.core.affect.labels import valence_arousal


@dataclass(frozen=True)
class FaceReading:
    """What one crop seems to show. Probabilities are calibrated; they are about a picture, not about a
    feeling."""

    fer2013: NDArray[np.float32]
    """(7,) probabilities in the order of ``labels.FER2013``."""
    ferplus: NDArray[np.float32]
    """(8,) probabilities in the order of ``labels.FERPLUS``."""
    landmarks: NDArray[np.float32]
    """(68, 2) x and y in fractions of the crop; points may lie outside it."""
    pose: tuple[float, float, float]
    """Pitch, yaw and roll in degrees."""
    units: Mapping[str, float]
    """Movements of ``labels.UNITS``, 0 to 1."""

    @property
    def valence_arousal(self) -> tuple[float, float]:
        """Derived from the FER+ probabilities, not measured: see :func:`labels.valence_arousal`."""
        return valence_arousal(self.ferplus)


class FaceNet(Protocol):
    """Reads crops made by :mod:`leeward.core.affect.preprocess`."""

    @property
    def name(self) -> str:
        """Name of the weights, such as ``face-v1``."""

    def read(self, crops: NDArray[np.uint8]) -> tuple[FaceReading, ...]:
        """Read ``(N, 48, 48)`` grey uint8 crops, one answer each, in their order."""
