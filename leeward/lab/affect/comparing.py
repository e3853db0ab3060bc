"""Sets two exported face networks side by side on the same faces."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from leeward.core.affect.calibration import Calibration
from leeward.lab import measures
from leeward.lab.affect.evaluate import ROUNDS, speed
from leeward.lab.affect.export import run
from leeward.lab.data.fer2013 import Faces


def compare(one: Path, other: Path, faces: Faces, seed: int = 0) -> dict[str, Any]:
    """Return, for each head, both accuracies and calibration errors and the paired difference with its 95
    % interval.

    The same faces are drawn for both in every bootstrap round, so that what the two share cancels.
    """
    rng = np.random.default_rng(seed)
    result: dict[str, Any] = {"faces": len(faces), "cost": {}}
    chances: dict[str, dict[str, Any]] = {}
    for folder in (one, other):
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        answers = run(folder / "model.onnx", faces.images)
        chances[folder.name] = {
            head: Calibration.from_mapping(meta["calibration"][head]).probabilities(answers[place])
            for place, head in enumerate(("fer2013", "ferplus"))
        }
        result["cost"][folder.name] = {
            "bytes": (folder / "model.onnx").stat().st_size,
            "milliseconds_a_face": speed(folder / "model.onnx"),
        }
    for head, truth, rows in (
        ("fer2013", faces.fer_class, np.ones(len(faces), bool)),
        ("ferplus", faces.ferplus_class, faces.ferplus_known),
    ):
        first, second = (chances[folder.name][head][rows] for folder in (one, other))
        right = (second.argmax(1) == truth[rows]).astype(float) - (first.argmax(1) == truth[rows])
        low, high = measures.interval(
            lambda pick, right=right: float(right[pick].mean()), len(right), rng, ROUNDS
        )
        result[head] = {
            "accuracy": {
                one.name: measures.accuracy(truth[rows], first), other.name: measures.accuracy(truth[rows], second),
            },
            "calibration_error": {
                one.name: measures.calibration_error(truth[rows], first),
                other.name: measures.calibration_error(truth[rows], second),
            },
            "gain": {"value": float(right.mean()), "low": low, "high": high},
        }  # fmt: skip
    return result
