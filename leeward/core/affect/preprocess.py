"""Turns a face in a grey picture into the input of the face network; training and product run this same
code."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

SIDE = 48
"""Pixels along each side of a crop."""

EYES = ((0.313, 0.392), (0.687, 0.392))
"""Where the eyes stand in a crop, in fractions of its side: the medians of the 33,800 FER2013 faces with
landmarks. A crop from a camera is brought to the same place, so that it looks like what the network was
trained on."""

MIN_SPREAD = 8.0
"""Grey levels; a flatter crop is not stretched further, so that noise in darkness does not become a face."""


def normalise(crops: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return ``(N, 1, H, W)`` float32, each crop brought to mean 0 and spread 1.

    *crops* is ``(N, H, W)`` uint8. Light and contrast that change the whole crop therefore change nothing.
    Raises ValueError for another shape or type.
    """
    if crops.ndim != 3 or crops.dtype != np.uint8:
        raise ValueError("Crops must be grey pictures in one array (N, H, W) of uint8.")
    values = crops.astype(np.float32)
    mean = values.mean(axis=(1, 2), keepdims=True)
    spread = np.maximum(values.std(axis=(1, 2), keepdims=True), MIN_SPREAD)
    return np.asarray(((values - mean) / spread)[:, None], dtype=np.float32)


def grey(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return ``(H, W)`` uint8 luma (ITU-R BT.601) of a ``(H, W, 3)`` RGB or ``(H, W)`` grey picture."""
    if picture.ndim == 2:
        return picture
    if picture.ndim != 3 or picture.shape[2] != 3:
        raise ValueError("A picture has one or three channels.")
    weights = np.array([0.299, 0.587, 0.114], dtype=np.float32)
    return np.asarray(np.rint(picture.astype(np.float32) @ weights), dtype=np.uint8)


def crop_by_eyes(
    picture: NDArray[np.uint8], left: tuple[float, float], right: tuple[float, float], side: int = SIDE
) -> NDArray[np.uint8]:
    """Cut a levelled face out of a grey *picture* so that its eyes land on :data:`EYES`.

    *left* and *right* are the eye centres in pixels (x, y), as they stand in the picture. Raises ValueError
    when they coincide.
    """
    wide = right[0] - left[0]
    high = right[1] - left[1]
    distance = math.hypot(wide, high)
    if distance < 1.0:
        raise ValueError("The two eyes stand in one place.")
    span = distance / (EYES[1][0] - EYES[0][0])
    across = (wide / distance * span, high / distance * span)
    down = (-across[1], across[0])
    corner = (
        left[0] - EYES[0][0] * across[0] - EYES[0][1] * down[0],
        left[1] - EYES[0][0] * across[1] - EYES[0][1] * down[1],
    )
    return _sample(picture, corner, across, down, side)


def crop_by_box(
    picture: NDArray[np.uint8], box: tuple[float, float, float, float], side: int = SIDE
) -> NDArray[np.uint8]:
    """Cut the square around *box* (x, y, width, height in pixels) out of a grey *picture*.

    Parts outside the picture repeat its edge. Raises ValueError for an empty box.
    """
    x, y, width, height = box
    span = max(width, height)
    if span < 1.0:
        raise ValueError("The box of the face is empty.")
    corner = (x + width / 2 - span / 2, y + height / 2 - span / 2)
    return _sample(picture, corner, (span, 0.0), (0.0, span), side)


def _sample(
    picture: NDArray[np.uint8],
    corner: tuple[float, float],
    across: tuple[float, float],
    down: tuple[float, float],
    side: int,
) -> NDArray[np.uint8]:
    """Read a parallelogram by bilinear interpolation, averaging several points a pixel where it shrinks."""
    # One point a pixel would alias when a large face shrinks to 48 px; at most 4 x 4 keeps the cost bounded.
    dense = int(min(4, max(1, math.ceil(math.hypot(*across) / side))))
    steps = (np.arange(side * dense, dtype=np.float32) + 0.5) / (side * dense)
    x = corner[0] + steps[None, :] * across[0] + steps[:, None] * down[0] - 0.5
    y = corner[1] + steps[None, :] * across[1] + steps[:, None] * down[1] - 0.5
    height, width = picture.shape
    x = np.clip(x, 0, width - 1)
    y = np.clip(y, 0, height - 1)
    left, top = x.astype(np.intp), y.astype(np.intp)
    right, bottom = np.minimum(left + 1, width - 1), np.minimum(top + 1, height - 1)
    fx, fy = x - left, y - top
    upper = picture[top, left] * (1 - fx) + picture[top, right] * fx
    lower = picture[bottom, left] * (1 - fx) + picture[bottom, right] * fx
    values = upper * (1 - fy) + lower * fy
    pooled = values.reshape(side, dense, side, dense).mean(axis=(1, 3))
    return np.asarray(np.rint(pooled), dtype=np.uint8)
