"""On a real film, found by a bare install's own detector, the network says what anybody would."""

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import pytest

import leeward
from leeward.adapters.affect_onnx import OnnxFaceNet
from leeward.core.affect.labels import FERPLUS, LEFT_EYE, RIGHT_EYE, FerPlus
from leeward.core.affect.ports import FaceReading
from leeward.core.affect.preprocess import EYES, crop_by_box, crop_by_eyes

FILM = (
    Path(__file__).resolve().parents[4]
    / "shared" / "data" / "face_media" / "pyfeat_WolfgangLanger_Pexels.mp4"
)  # fmt: skip
LAUGHING, CRYING = 260, 80

pytestmark = pytest.mark.shared


@lru_cache
def reading(frame: int) -> FaceReading:
    """Find the largest face in *frame*, level it by the network's own landmarks, and read it again."""
    net = OnnxFaceNet(Path(leeward.__file__).parent / "weights" / "face-v1")
    film = cv2.VideoCapture(str(FILM))
    film.set(cv2.CAP_PROP_POS_FRAMES, frame)
    picture = cv2.cvtColor(film.read()[1], cv2.COLOR_BGR2GRAY)
    finder = cv2.CascadeClassifier(cv2.data.haarcascades + "haarcascade_frontalface_alt2.xml")
    x, y, width, height = max(finder.detectMultiScale(picture, 1.1, 3), key=lambda box: box[2])
    first = net.read(crop_by_box(picture, (x, y, width, height))[None])[0]
    points = first.landmarks * width + [x, y]
    left, right = points[LEFT_EYE].mean(axis=0), points[RIGHT_EYE].mean(axis=0)
    return net.read(crop_by_eyes(picture, tuple(left), tuple(right))[None])[0]


@pytest.mark.parametrize("frame", [LAUGHING, CRYING])
def test_its_own_landmarks_level_the_face(frame: int) -> None:
    eyes = [reading(frame).landmarks[part].mean(axis=0) for part in (LEFT_EYE, RIGHT_EYE)]
    assert np.abs(np.array(eyes) - EYES).max() < 0.06


def test_laughing_is_not_crying() -> None:
    laughing, crying = reading(LAUGHING), reading(CRYING)
    happiness, sadness = FERPLUS.index(FerPlus.HAPPINESS), FERPLUS.index(FerPlus.SADNESS)
    assert laughing.ferplus[happiness] > 0.5 > crying.ferplus[happiness]
    assert crying.ferplus[sadness] > laughing.ferplus[sadness]
    assert laughing.units["mouthSmileLeft"] > crying.units["mouthSmileLeft"] + 0.3
    assert crying.units["eyeBlinkLeft"] > laughing.units["eyeBlinkLeft"]
    assert laughing.valence_arousal[0] > 0 > crying.valence_arousal[0]
