"""Owns ONNX Runtime for faces: runs the face network that a weights folder holds."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from leeward.core.affect.calibration import Calibration
from leeward.core.affect.labels import FER2013, FERPLUS, POSE, UNITS
from leeward.core.affect.ports import FaceReading
from leeward.core.affect.preprocess import SIDE, normalise

_OUTPUTS = ["fer2013", "ferplus", "landmarks", "pose", "units"]
_LABELS = {"fer2013": list(FER2013), "ferplus": list(FERPLUS), "pose": list(POSE), "units": list(UNITS)}


class WeightsUnusable(ValueError):
    """The weights folder is not whole, not the one that was measured, or not for this version; says which."""


class OnnxFaceNet:
    """A :class:`leeward.core.affect.ports.FaceNet` on one thread: two were slower on small networks."""

    def __init__(self, folder: Path) -> None:
        """Load ``model.onnx`` as ``meta.json`` in *folder* describes it, or raise
        :class:`WeightsUnusable`."""
        meta = _meta(folder)
        data = _model(folder, meta)
        if meta.get("labels") != _LABELS:
            raise WeightsUnusable(f"{folder.name}: its labels are not the ones this version of Leeward uses.")
        try:
            self._calibration = {
                head: Calibration.from_mapping(meta["calibration"][head]) for head in ("fer2013", "ferplus")
            }
            self.name = str(meta["name"])
        except (KeyError, TypeError, ValueError) as error:
            raise WeightsUnusable(f"{folder.name}: meta.json lacks a calibration or a name.") from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # ONNX Runtime's errors share no class of their own
            raise WeightsUnusable(f"{folder.name}: ONNX Runtime cannot load model.onnx.") from error

    def read(self, crops: NDArray[np.uint8]) -> tuple[FaceReading, ...]:
        """Read ``(N, 48, 48)`` grey uint8 crops, one answer each. Raises ValueError for another shape or
        type."""
        if crops.ndim != 3 or crops.shape[1:] != (SIDE, SIDE):
            raise ValueError(f"Crops must be (N, {SIDE}, {SIDE}), not {crops.shape}.")
        if len(crops) == 0:
            return ()
        fer, ferplus, landmarks, pose, units = self._session.run(_OUTPUTS, {"crops": normalise(crops)})
        fer = self._calibration["fer2013"].probabilities(fer).astype(np.float32)
        ferplus = self._calibration["ferplus"].probabilities(ferplus).astype(np.float32)
        return tuple(
            FaceReading(
                fer2013=fer[row],
                ferplus=ferplus[row],
                landmarks=landmarks[row],
                pose=(float(pose[row, 0]), float(pose[row, 1]), float(pose[row, 2])),
                units={name: float(value) for name, value in zip(UNITS, units[row], strict=True)},
            )
            for row in range(len(crops))
        )


def _meta(folder: Path) -> dict[str, Any]:
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise WeightsUnusable(f"{folder.name}: meta.json is missing.") from error
    except ValueError as error:
        raise WeightsUnusable(f"{folder.name}: meta.json cannot be read.") from error
    if not isinstance(meta, dict) or not isinstance(meta.get("sha256"), str):
        raise WeightsUnusable(f"{folder.name}: meta.json names no sha256.")
    return meta


def _model(folder: Path, meta: dict[str, Any]) -> bytes:
    try:
        data = (folder / "model.onnx").read_bytes()
    except FileNotFoundError as error:
        raise WeightsUnusable(f"{folder.name}: model.onnx is missing.") from error
    if hashlib.sha256(data).hexdigest() != meta["sha256"]:
        raise WeightsUnusable(
            f"{folder.name}: model.onnx is not the file whose sha256 stands in meta.json. "
            "Put back the file that came with Leeward."
        )
    return data
