"""A tiny made-up data set in the layout of FER2013 with FER+ votes, and a recipe small enough to train in
seconds."""

from __future__ import annotations

from pathlib import Path

import pytest

RECIPE = """
name = "tiny-v1"
seed = 3
[model]
stem = 8
widths = [8, 16, 16]
blocks = [1, 1, 1]
top = 32
dropout = 0.1
[train]
epochs = 6
hold = 0.5
warmup = 4
batch = 32
part = 16
rate = 0.1
momentum = 0.9
decay = 5e-4
clip = 5.0
average = 0.9
sizes = [[1, 32], [4, 48]]
balance = 0.25
smoothing = 0.1
save_every = 600
threads = 2
[loss]
fer = 1.0
ferplus = 1.0
landmarks = 6.0
pose = 0.5
units = 1.0
[augment]
mirror = 0.5
rotate = 8.0
scale = [0.95, 1.05]
shift = 0.03
gamma = 0.2
blur = 0.1
noise = 0.1
erase = 0.1
mix = 0.2
clean = 0.3
[export]
calibration = 64
"""


@pytest.fixture(scope="session")
def tiny_recipe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("recipe") / "tiny.toml"
    path.write_text(RECIPE)
    return path


@pytest.fixture(scope="session")
def tiny_faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drawn faces whose mouth and brows follow their class; row 0 stands again in PrivateTest, row 1 in
    train."""
    cv2 = pytest.importorskip("cv2")
    np = pytest.importorskip("numpy")
    from leeward.core.affect.labels import UNITS

    rng = np.random.default_rng(0)
    folder = tmp_path_factory.mktemp("faces")
    split = np.repeat([0, 1, 2], [420, 140, 140]).astype(np.int8)
    count = len(split)
    label = rng.integers(0, 7, count).astype(np.int8)
    images, landmarks = [], np.zeros((count, 68, 2))
    for row in range(count):
        image = np.full((48, 48), 90 + rng.integers(0, 40), np.uint8)
        cv2.ellipse(image, (24, 25), (19, 22), 0, 0, 360, 190, -1)
        for eye in (15, 33):
            cv2.circle(image, (eye, 19), 2 + int(label[row] in (2, 5)), 30, -1)
            tilt = (int(label[row]) - 3) * (1 if eye < 24 else -1)
            cv2.line(image, (eye - 4, 13 - tilt), (eye + 4, 13 + tilt), 40, 2)
        bend = (int(label[row]) - 3) * 3
        curve = [[x, 36 + round(bend * ((x - 24) / 9) ** 2) - bend // 2] for x in range(15, 34)]
        cv2.polylines(image, [np.array(curve)], False, 50, 2)
        image = np.clip(image + rng.normal(0, 6, image.shape), 0, 255).astype(np.uint8)
        images.append(image)
        landmarks[row] = rng.uniform(0.2, 0.8, (68, 2))
        landmarks[row, 36:42], landmarks[row, 42:48] = (15 / 48, 19 / 48), (33 / 48, 19 / 48)
    private = int(np.flatnonzero(split == 2)[0])
    images[private], images[2] = images[0], images[1]
    votes = np.zeros((count, 10), np.uint8)
    to_plus = (4, 5, 6, 1, 3, 2, 0)
    votes[np.arange(count), [to_plus[kind] for kind in label]] = 8
    votes[:, 7] = 2
    votes[5], votes[6] = 0, 0
    votes[5, 9], votes[6, 8] = 10, 10  # one 'not a face', one 'unknown'
    blobs = [cv2.imencode(".webp", image, [cv2.IMWRITE_WEBP_QUALITY, 101])[1].ravel() for image in images]
    np.savez(
        folder / "fer2013_ferplus.npz",
        blob=np.concatenate(blobs),
        offsets=np.cumsum([0, *map(len, blobs)]),
        label=label, split=split, ferplus_votes=votes,
    )  # fmt: skip
    units = rng.uniform(0, 1, (count, len(UNITS) + 1)).astype(np.float16)
    pose = rng.normal(0, 10, (count, 3)).astype(np.float16)
    landmarks[10], pose[10], units[10] = np.nan, np.nan, np.nan
    np.savez(
        folder / "fer2013_landmarks.npz",
        blendshapes=units, blendshape_names=np.array(["_neutral", *UNITS]),
        landmarks68=landmarks.astype(np.float16), pose_pitch_yaw_roll_deg=pose,
    )  # fmt: skip
    return folder
