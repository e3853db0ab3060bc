"""Changes training crops as cameras and people do, and moves their landmarks, pose and movements along."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from leeward.core.affect.labels import MIRRORED_LANDMARKS, MIRRORED_UNITS
from leeward.lab.data.fer2013 import Faces


def augment(
    faces: Faces, knobs: dict[str, Any], side: int, clean: bool, rng: np.random.Generator
) -> tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return changed (images (N, side, side) uint8, landmarks, pose, units) of *faces*.

    *clean* leaves out the erasing, for the last epochs. NaN targets stay NaN.
    """
    count = len(faces)
    images = np.empty((count, side, side), np.uint8)
    landmarks, pose, units = faces.landmarks.copy(), faces.pose.copy(), faces.units.copy()
    mirrored = rng.random(count) < knobs["mirror"]
    angles = rng.uniform(-knobs["rotate"], knobs["rotate"], count)
    scales = np.exp(rng.uniform(*np.log(knobs["scale"]), count))
    shifts = rng.uniform(-knobs["shift"], knobs["shift"], (count, 2))
    gammas = np.exp(rng.uniform(-knobs["gamma"], knobs["gamma"], count))
    blurred = rng.random(count) < knobs["blur"]
    noisy = rng.random(count) < knobs["noise"]
    erased = (rng.random(count) < knobs["erase"]) & (not clean)
    for row in range(count):
        turn = np.radians(angles[row])
        linear = scales[row] * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        if mirrored[row]:
            linear = linear @ np.diag([-1.0, 1.0])
        image = _warp(faces.images[row], linear, shifts[row], side)
        curve = (np.linspace(0, 1, 256) ** gammas[row] * 255).astype(np.uint8)
        image = cv2.LUT(image, curve)
        if blurred[row]:
            image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.5, 1.3) * side / 48)
        if noisy[row]:
            grain = rng.normal(0, rng.uniform(2, 10), image.shape)
            image = np.clip(image + grain, 0, 255).astype(np.uint8)
        if erased[row]:
            _erase(image, rng)
        images[row] = image
        landmarks[row] = (landmarks[row] - 0.5) @ linear.T + 0.5 + shifts[row]
    landmarks[mirrored] = landmarks[mirrored][:, MIRRORED_LANDMARKS]
    units[mirrored] = units[mirrored][:, MIRRORED_UNITS]
    pose[mirrored] *= np.array([1, -1, -1], np.float32)
    pose[:, 2] -= angles  # the eye line turned clockwise on the screen lowers roll
    return images, landmarks, pose, units


def _warp(
    image: NDArray[np.uint8], linear: NDArray[np.float64], shift: NDArray[np.float64], side: int
) -> NDArray[np.uint8]:
    # In fractions of the crop: place -> linear (place - 1/2) + 1/2 + shift; pixel centres stand at (p + 1/2) / side.
    old = image.shape[0]
    scaled = linear * (side / old)
    offset = (0.5 + shift - linear @ np.array([0.5, 0.5])) * side - 0.5 + scaled @ np.array([0.5, 0.5])
    matrix = np.column_stack([scaled, offset])
    flags = cv2.INTER_LINEAR
    if side < old:
        image = cv2.GaussianBlur(image, (0, 0), 0.35 * old / side)
    return cv2.warpAffine(image, matrix, (side, side), flags=flags, borderMode=cv2.BORDER_REPLICATE)


def _erase(image: NDArray[np.uint8], rng: np.random.Generator) -> None:
    side = image.shape[0]
    area = rng.uniform(0.02, 0.2) * side * side
    ratio = np.exp(rng.uniform(np.log(0.4), np.log(2.5)))
    height = int(np.clip(np.sqrt(area * ratio), 1, side - 1))
    width = int(np.clip(np.sqrt(area / ratio), 1, side - 1))
    top, left = rng.integers(0, side - height), rng.integers(0, side - width)
    image[top : top + height, left : left + width] = rng.integers(0, 256)
