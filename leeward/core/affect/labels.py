"""The names and orders of everything the face network answers, kept once for the lab and the product."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class Fer2013(StrEnum):
    """The seven classes of FER2013, in its own order (Goodfellow et al. 2013, arXiv 1307.0414)."""

    ANGRY = "angry"
    DISGUST = "disgust"
    FEAR = "fear"
    HAPPY = "happy"
    SAD = "sad"
    SURPRISE = "surprise"
    NEUTRAL = "neutral"


class FerPlus(StrEnum):
    """The eight expressions of FER+, in its own order (Barsoum et al. 2016, arXiv 1608.01041)."""

    NEUTRAL = "neutral"
    HAPPINESS = "happiness"
    SURPRISE = "surprise"
    SADNESS = "sadness"
    ANGER = "anger"
    DISGUST = "disgust"
    FEAR = "fear"
    CONTEMPT = "contempt"


FER2013: tuple[Fer2013, ...] = tuple(Fer2013)
FERPLUS: tuple[FerPlus, ...] = tuple(FerPlus)

POSE: tuple[str, ...] = ("pitch", "yaw", "roll")
"""Head pose in degrees. Roll grows as the line between the eyes turns anticlockwise on the screen."""

UNITS: tuple[str, ...] = (
    "browDownLeft", "browDownRight", "browInnerUp", "browOuterUpLeft", "browOuterUpRight",
    "eyeBlinkLeft", "eyeBlinkRight", "eyeLookDownLeft", "eyeLookDownRight", "eyeSquintLeft", "eyeSquintRight",
    "eyeWideLeft", "eyeWideRight", "jawOpen", "mouthFrownLeft", "mouthFrownRight", "mouthLowerDownLeft",
    "mouthLowerDownRight", "mouthPressLeft", "mouthPressRight", "mouthPucker", "mouthRollLower",
    "mouthRollUpper", "mouthShrugLower", "mouthShrugUpper", "mouthSmileLeft", "mouthSmileRight",
    "mouthStretchLeft", "mouthStretchRight", "mouthUpperUpLeft", "mouthUpperUpRight",
)  # fmt: skip
"""Movements of the face, 0 to 1, named as blendshapes. Those the teacher never moves (cheekSquint,
noseSneer, cheekPuff, jawForward, mouthClose) are left out: a network would learn a constant and call it a
measurement."""

ACTION_UNITS: dict[int, tuple[str, ...]] = {
    1: ("browInnerUp",),
    2: ("browOuterUpLeft", "browOuterUpRight"),
    4: ("browDownLeft", "browDownRight"),
    5: ("eyeWideLeft", "eyeWideRight"),
    7: ("eyeSquintLeft", "eyeSquintRight"),
    10: ("mouthUpperUpLeft", "mouthUpperUpRight"),
    12: ("mouthSmileLeft", "mouthSmileRight"),
    15: ("mouthFrownLeft", "mouthFrownRight"),
    16: ("mouthLowerDownLeft", "mouthLowerDownRight"),
    17: ("mouthShrugLower",),
    18: ("mouthPucker",),
    20: ("mouthStretchLeft", "mouthStretchRight"),
    24: ("mouthPressLeft", "mouthPressRight"),
    26: ("jawOpen",),
    28: ("mouthRollLower", "mouthRollUpper"),
    43: ("eyeBlinkLeft", "eyeBlinkRight"),
}
"""The nearest movement to each FACS action unit: a stand-in, not a coded action unit. AU6 and AU9 have none
here; a pain score takes AU9 from the landmarks and AU6 together with AU7 from the squint."""

LANDMARKS = 68
"""Points of the iBUG 68-point layout (Sagonas et al. 2013), the left of the picture first."""


def _mirrored_landmarks() -> tuple[int, ...]:
    order = list(range(LANDMARKS))
    order[0:17] = range(16, -1, -1)  # jaw
    order[17:27] = range(26, 16, -1)  # brows
    order[31:36] = range(35, 30, -1)  # nostrils
    order[36:48] = (45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40)  # eyes
    order[48:60] = (54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55)  # outer lips
    order[60:68] = (64, 63, 62, 61, 60, 67, 66, 65)  # inner lips
    return tuple(order)


def _mirrored_units() -> tuple[int, ...]:
    def other(name: str) -> str:
        if name.endswith("Left"):
            return name.removesuffix("Left") + "Right"
        return name.removesuffix("Right") + "Left" if name.endswith("Right") else name

    return tuple(UNITS.index(other(name)) for name in UNITS)


MIRRORED_LANDMARKS = _mirrored_landmarks()
MIRRORED_UNITS = _mirrored_units()
"""For each index, the index that takes its place when the picture is mirrored."""

LEFT_EYE = slice(36, 42)
RIGHT_EYE = slice(42, 48)
"""The eyes as they stand in the picture, left and right of the viewer."""

CIRCUMPLEX: dict[FerPlus, tuple[float, float]] = {
    FerPlus.NEUTRAL: (0.0, 0.0),
    FerPlus.HAPPINESS: (0.81, 0.51),
    FerPlus.SURPRISE: (0.40, 0.67),
    FerPlus.SADNESS: (-0.63, -0.27),
    FerPlus.ANGER: (-0.51, 0.59),
    FerPlus.DISGUST: (-0.60, 0.35),
    FerPlus.FEAR: (-0.64, 0.60),
    FerPlus.CONTEMPT: (-0.555, 0.47),
}
"""Pleasure and arousal of the emotion words (Russell and Mehrabian 1977, J. Res. Pers. 11:273-294). Their
study has no contempt that we could check: it stands midway between anger and disgust, which is our
choice."""


def valence_arousal(ferplus: NDArray[np.floating]) -> tuple[float, float]:
    """Return valence and arousal, each -1 to 1, as the mean of :data:`CIRCUMPLEX` under *ferplus* (8,).

    This is DERIVED: a projection of class probabilities, never trained or tested against ratings of
    valence or arousal. Raises ValueError when *ferplus* is not eight probabilities.
    """
    if ferplus.shape != (len(FERPLUS),) or not np.isclose(float(ferplus.sum()), 1.0, atol=1e-3):
        raise ValueError("Valence and arousal need the eight FER+ probabilities, which sum to one.")
    places = np.array([CIRCUMPLEX[name] for name in FERPLUS])
    valence, arousal = ferplus.astype(np.float64) @ places
    return float(valence), float(arousal)
