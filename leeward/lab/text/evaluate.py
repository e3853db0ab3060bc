"""Measures a text network: emotions on GoEmotions, signs on labelled messages, cost on one core."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from leeward.core.safety.labelled import Labelled
from leeward.core.text.labels import EMOTIONS
from leeward.lab.measures import interval
from leeward.lab.text.data import Example
from leeward.lab.text.encode import Cutter
from leeward.lab.text.export import run, session

Floats = NDArray[np.floating[Any]]


def logits_of(model: Path, texts: Sequence[str], cut: Cutter) -> list[Floats]:
    """Logits of every head, (N, labels), for whole texts cut to one window."""
    return list(run(model, [cut(text) for text in texts]))


def emotion_scale(logits: Floats, truth: Floats) -> float:
    """The factor on the logits with the least log loss, by a plain search between 0.3 and 3."""
    factors = np.geomspace(0.3, 3.0, 60)
    return float(min(factors, key=lambda factor: log_loss(truth, sigmoid(factor * logits))))


def emotion_thresholds(shares: Floats, truth: Floats) -> dict[str, float]:
    """For each emotion the threshold with the best F1, on shares (N, 28)."""
    grid = np.arange(0.05, 0.95, 0.01)
    best = {}
    for place, name in enumerate(EMOTIONS):
        scores = [f1(truth[:, place] > 0, shares[:, place] >= step) for step in grid]
        best[name] = float(grid[int(np.argmax(scores))])
    return best


def emotion_marks(shares: Floats, truth: Floats, thresholds: dict[str, float], seed: int) -> dict[str, Any]:
    """Macro-F1 with a bootstrap interval, and for each emotion F1, precision, recall, count and calibration."""
    chosen = shares >= np.array([thresholds[name] for name in EMOTIONS])

    def macro(rows: Any) -> float:
        return float(np.mean([f1(truth[rows, k] > 0, chosen[rows, k]) for k in range(len(EMOTIONS))]))

    low, high = interval(macro, len(truth), np.random.default_rng(seed), rounds=500)
    return {
        "macro_f1": {"value": macro(slice(None)), "low": low, "high": high},
        "micro_f1": f1((truth > 0).ravel(), chosen.ravel()),
        "each": {
            name: {
                "f1": f1(truth[:, k] > 0, chosen[:, k]),
                "precision": _part(truth[:, k] > 0, chosen[:, k]),
                "recall": _part(chosen[:, k], truth[:, k] > 0),
                "n": int(truth[:, k].sum()),
                "calibration_error": calibration_error(truth[:, k], shares[:, k]),
            }
            for k, name in enumerate(EMOTIONS)
        },
    }


def sign_marks(shares: Floats, truth: Floats) -> dict[str, float]:
    """How well one sign tells apart (area under the ROC curve), and how honest its shares are."""
    return {"auc": auc(truth, shares), "calibration_error": calibration_error(truth, shares), "n": len(truth)}


def by_language(messages: Sequence[Labelled], shares: Floats, truth: Floats) -> dict[str, dict[str, float]]:
    """:func:`sign_marks` for each language."""
    codes = np.array([one.language for one in messages])
    return {str(code): sign_marks(shares[codes == code], truth[codes == code]) for code in sorted(set(codes))}


def speed(model: Path, row: list[int], rounds: int = 200) -> dict[str, float]:
    """Milliseconds of one message, cut already, on one thread."""
    opened = session(model)
    feed = {"numbers": np.array([row], np.int64), "there": np.ones((1, len(row)), np.float32)}
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        opened.run(None, feed)
        times.append((time.perf_counter() - started) * 1000)
    return {
        name: float(np.quantile(times, share))
        for name, share in (("p10", 0.1), ("median", 0.5), ("p95", 0.95))
    }


def targets(examples: Sequence[Example]) -> Floats:
    """Emotions (N, 28) of examples that know them."""
    return np.stack([one.emotions for one in examples])


def sigmoid(logits: Floats) -> Floats:
    """Shares of logits."""
    return 1 / (1 + np.exp(-np.clip(logits, -40, 40)))


def log_loss(truth: Floats, shares: Floats) -> float:
    """Mean cross-entropy of shares against 0 or 1."""
    shares = np.clip(shares, 1e-6, 1 - 1e-6)
    return float(-np.mean(truth * np.log(shares) + (1 - truth) * np.log(1 - shares)))


def f1(truth: NDArray[np.bool_], chosen: NDArray[np.bool_]) -> float:
    """Harmonic mean of precision and recall; 0 where nothing is right."""
    right = float((truth & chosen).sum())
    return 2 * right / max(1.0, float(truth.sum() + chosen.sum()))


def auc(truth: Floats, shares: Floats) -> float:
    """Chance that a message with the sign ranks above one without it; ties count half."""
    ranks = np.empty(len(shares))
    order = np.argsort(shares, kind="stable")
    ranks[order] = np.arange(1, len(shares) + 1)
    for value in np.unique(shares):
        same = shares == value
        ranks[same] = ranks[same].mean()
    held = truth > 0
    there, not_there = int(held.sum()), int((~held).sum())
    if not there or not not_there:
        return float("nan")
    return float((ranks[held].sum() - there * (there + 1) / 2) / (there * not_there))


def calibration_error(truth: Floats, shares: Floats, bins: int = 10) -> float:
    """Expected calibration error of shares for yes or no, in equal-width bins."""
    place = np.minimum((shares * bins).astype(int), bins - 1)
    return float(
        sum(
            abs(shares[place == k].mean() - truth[place == k].mean()) * (place == k).mean()
            for k in range(bins)
            if (place == k).any()
        )
    )


def _part(chosen: NDArray[np.bool_], of: NDArray[np.bool_]) -> float:
    """Share of *of* that *chosen* holds too."""
    return float((chosen & of).sum()) / max(1.0, float(of.sum()))
