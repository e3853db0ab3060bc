"""Loads FER2013 with FER+ votes and machine landmarks, and keeps test faces out of training."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from leeward.core.affect.labels import FER2013, FERPLUS, UNITS

TRAIN, PUBLIC, PRIVATE = 0, 1, 2
SPLITS = {"train": TRAIN, "public": PUBLIC, "private": PRIVATE}
BLANK_SPREAD = 3.0
"""Grey levels; the near-blank pictures of FER2013 all lie below, every face above."""


@dataclass(frozen=True)
class Faces:
    """Rows of one split. Targets that a row lacks are NaN (or all zero, for the two distributions)."""

    images: NDArray[np.uint8]
    """(N, 48, 48)"""
    fer: NDArray[np.float32]
    """(N, 7) distribution over the FER2013 classes; exact copies share theirs."""
    votes: NDArray[np.float32]
    """(N, 10) FER+ votes, raw: eight expressions, unknown, not a face."""
    landmarks: NDArray[np.float32]
    """(N, 68, 2) fractions of the crop."""
    pose: NDArray[np.float32]
    """(N, 3) degrees."""
    units: NDArray[np.float32]
    """(N, len(UNITS))"""
    rows: NDArray[np.int64]
    """(N,) place of the row in the file."""

    def __len__(self) -> int:
        return len(self.images)

    def __getitem__(self, keep: NDArray[Any]) -> Faces:
        return Faces(**{name: value[keep] for name, value in vars(self).items()})

    @property
    def fer_class(self) -> NDArray[np.int64]:
        """(N,) FER2013 class."""
        return self.fer.argmax(axis=1)

    @property
    def ferplus(self) -> NDArray[np.float32]:
        """(N, 8) share of the votes for each expression, votes of a single annotator left out as in the
        FER+ paper (arXiv 1608.01041); all zero where no expression leads."""
        votes = np.where(self.votes[:, :8] > 1, self.votes[:, :8], 0)
        votes = np.where(self.ferplus_known[:, None], votes, 0)
        return (votes / np.maximum(votes.sum(axis=1, keepdims=True), 1)).astype(np.float32)

    @property
    def ferplus_known(self) -> NDArray[np.bool_]:
        """(N,) true where an expression has more votes than 'unknown' and than 'not a face'."""
        return self.votes[:, :8].max(axis=1) > self.votes[:, 8:].max(axis=1)

    @property
    def ferplus_strict(self) -> NDArray[np.bool_]:
        """(N,) true where one expression has more than half of all votes."""
        return self.votes[:, :8].max(axis=1) * 2 > np.maximum(self.votes.sum(axis=1), 1)

    @property
    def ferplus_class(self) -> NDArray[np.int64]:
        """(N,) expression with most votes; only meaningful where :attr:`ferplus_known`."""
        return self.votes[:, :8].argmax(axis=1)


def load(folder: Path) -> tuple[dict[str, Faces], dict[str, Any]]:
    """Read ``fer2013_ferplus.npz`` and ``fer2013_landmarks.npz`` and return (splits, manifest).

    Train loses every picture that also stands in a test split, exact copies of itself (one stays, with the
    mean of their labels), near-blank pictures and those the annotators call not a face. PublicTest loses what
    stands in PrivateTest. PrivateTest stays whole, as published. The manifest lists what was dropped, by row.
    Raises FileNotFoundError naming the missing file.
    """
    whole, split = _read(folder)
    keys = np.array([hashlib.sha256(image.tobytes()).hexdigest() for image in whole.images])
    blank = whole.images.reshape(len(whole), -1).std(axis=1) < BLANK_SPREAD
    not_a_face = whole.votes[:, 9] >= np.maximum(whole.votes[:, :9].max(axis=1), 1)
    unlabelled = whole.votes.sum(axis=1) == 0

    private = split == PRIVATE
    public = (split == PUBLIC) & ~np.isin(keys, keys[private])
    train = split == TRAIN
    dropped = {
        "train: stands in a test split": train & np.isin(keys, keys[~train]),
        "train: near-blank": train & blank,
        "train: not a face": train & not_a_face,
        "train: nobody voted": train & unlabelled,
        "public: stands in private": (split == PUBLIC) & ~public,
    }
    for rows in dropped.values():
        train &= ~rows
    first, copies = _copies(keys, np.flatnonzero(train))
    fer = whole.fer.copy()
    for rows in copies:
        fer[rows[0]] = fer[rows].mean(axis=0)
    extra = train.copy()
    extra[first] = False
    dropped["train: exact copy"] = extra
    whole = Faces(**{**vars(whole), "fer": fer})
    splits = {
        "train": whole[np.sort(first)],
        "public": whole[np.flatnonzero(public)],
        "private": whole[np.flatnonzero(private)],
    }
    manifest = {
        "files": {name: _sha256(folder / name) for name in ("fer2013_ferplus.npz", "fer2013_landmarks.npz")},
        "rows": {name: len(faces) for name, faces in splits.items()},
        "dropped": {name: np.flatnonzero(rows).tolist() for name, rows in dropped.items()},
        "split_sha256": {
            name: hashlib.sha256("".join(sorted(keys[faces.rows])).encode()).hexdigest()
            for name, faces in splits.items()
        },
    }
    return splits, manifest


def _copies(
    keys: NDArray[np.str_], rows: NDArray[np.int64]
) -> tuple[NDArray[np.int64], list[NDArray[np.int64]]]:
    """Return the first row of every picture among *rows*, and the groups that hold more than one."""
    _, first, inverse, counts = np.unique(
        keys[rows], return_index=True, return_inverse=True, return_counts=True
    )
    groups = [rows[inverse == group] for group in np.flatnonzero(counts > 1)]
    return rows[first], groups


def _read(folder: Path) -> tuple[Faces, NDArray[np.int8]]:
    for name in ("fer2013_ferplus.npz", "fer2013_landmarks.npz"):
        if not (folder / name).is_file():
            raise FileNotFoundError(f"The folder {folder} has no {name}.")
    with np.load(folder / "fer2013_ferplus.npz") as file:
        blob, offsets = file["blob"], file["offsets"]
        label, split, votes = file["label"].astype(int), file["split"], file["ferplus_votes"]
    images = np.stack(
        [cv2.imdecode(blob[start:stop], cv2.IMREAD_COLOR)[:, :, 0] for start, stop in pairwise(offsets)]
    )
    with np.load(folder / "fer2013_landmarks.npz") as file:
        names = [str(name) for name in file["blendshape_names"]]
        units = file["blendshapes"].astype(np.float32)[:, [names.index(name) for name in UNITS]]
        landmarks = file["landmarks68"].astype(np.float32)
        pose = file["pose_pitch_yaw_roll_deg"].astype(np.float32)
    faces = Faces(
        images=images,
        fer=np.eye(len(FER2013), dtype=np.float32)[label],
        votes=votes.astype(np.float32),
        landmarks=landmarks,
        pose=pose,
        units=units,
        rows=np.arange(len(label)),
    )
    if votes.shape[1] != len(FERPLUS) + 2:
        raise ValueError(f"{folder}: FER+ votes have {votes.shape[1]} columns, not ten.")
    return faces, split


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def prepare(folder: Path, out: Path) -> dict[str, Any]:
    """Load *folder*, write one ``.npz`` a split and ``manifest.json`` to *out*; return the manifest."""
    splits, manifest = load(folder)
    out.mkdir(parents=True, exist_ok=True)
    for name, faces in splits.items():
        np.savez(out / f"{name}.npz", **vars(faces))
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1))
    return manifest


def prepared(folder: Path, split: str) -> Faces:
    """Read a split that :func:`prepare` wrote. Raises FileNotFoundError with the verb to run first."""
    path = folder / f"{split}.npz"
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing: run the verb 'prepare' first.")
    with np.load(path) as file:
        return Faces(**{name: file[name] for name in file.files})
