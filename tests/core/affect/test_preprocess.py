"""Crops land where the network expects them, whatever the light, the size and the tilt of the face."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.affect import preprocess


def _dots(height: int, width: int, *places: tuple[float, float]) -> np.ndarray:
    """A dark picture with a soft bright dot, 4 px wide, at each (x, y)."""
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture = np.zeros((height, width))
    for px, py in places:
        picture += 255 * np.exp(-((x - px) ** 2 + (y - py) ** 2) / 32)
    return np.clip(picture, 0, 255).astype(np.uint8)


def _brightest(crop: np.ndarray, columns: slice) -> tuple[float, float]:
    part = crop[:, columns].astype(float)
    y, x = np.mgrid[0 : part.shape[0], 0 : part.shape[1]] + 0.5
    return float((x * part).sum() / part.sum() + columns.start), float((y * part).sum() / part.sum())


@settings(max_examples=25, deadline=None)
@given(tilt=st.floats(-40, 40), distance=st.floats(40, 110), x=st.floats(140, 180), y=st.floats(100, 140))
def test_eyes_land_in_one_place_however_the_face_is_held(
    tilt: float, distance: float, x: float, y: float
) -> None:
    half = distance / 2 * np.array([np.cos(np.radians(tilt)), np.sin(np.radians(tilt))])
    left, right = (x - half[0], y - half[1]), (x + half[0], y + half[1])
    crop = preprocess.crop_by_eyes(_dots(240, 320, left, right), left, right)
    assert crop.shape == (48, 48)
    for columns, eye in zip((slice(0, 24), slice(24, 48)), preprocess.EYES, strict=True):
        assert _brightest(crop, columns) == pytest.approx((eye[0] * 48, eye[1] * 48), abs=0.7)


def test_a_crop_the_size_of_its_box_is_the_picture_itself() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (80, 90), dtype=np.uint8)
    assert np.array_equal(preprocess.crop_by_box(picture, (10, 20, 48, 48)), picture[20:68, 10:58])


def test_shrinking_averages_instead_of_skipping() -> None:
    stripes = np.zeros((192, 192), np.uint8)
    stripes[:, ::2] = 255
    crop = preprocess.crop_by_box(stripes, (0, 0, 192, 192))
    assert crop.std() < 2
    assert abs(float(crop.mean()) - 127.5) < 2


def test_a_box_half_outside_the_picture_repeats_its_edge() -> None:
    picture = np.full((60, 60), 90, np.uint8)
    assert (preprocess.crop_by_box(picture, (-30, -30, 60, 60)) == 90).all()


def test_light_that_changes_the_whole_crop_changes_nothing() -> None:
    crop = np.random.default_rng(1).integers(60, 120, (1, 48, 48)).astype(np.uint8)
    brighter = (crop * 2 + 10).astype(np.uint8)
    assert np.allclose(preprocess.normalise(crop), preprocess.normalise(brighter), atol=1e-4)


def test_darkness_is_not_stretched_into_a_face() -> None:
    crop = np.zeros((1, 48, 48), np.uint8)
    crop[0, ::2] = 1
    assert np.abs(preprocess.normalise(crop)).max() < 0.1


def test_what_is_not_a_crop_is_refused() -> None:
    with pytest.raises(ValueError, match="uint8"):
        preprocess.normalise(np.zeros((1, 48, 48), np.float32))
    with pytest.raises(ValueError, match="one place"):
        preprocess.crop_by_eyes(np.zeros((9, 9), np.uint8), (4, 4), (4, 4))
    with pytest.raises(ValueError, match="empty"):
        preprocess.crop_by_box(np.zeros((9, 9), np.uint8), (4, 4, 0, 0))
    with pytest.raises(ValueError, match="channels"):
        preprocess.grey(np.zeros((9, 9, 4), np.uint8))


def test_grey_weighs_colours_as_the_eye_does() -> None:
    picture = np.zeros((1, 3, 3), np.uint8)
    picture[0, 0, 0] = picture[0, 1, 1] = picture[0, 2, 2] = 255
    assert preprocess.grey(picture).tolist() == [[76, 150, 29]]
