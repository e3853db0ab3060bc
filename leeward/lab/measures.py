"""Marks for classifiers and regressors, with the uncertainty that their sample leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Ints = NDArray[np.int64]


def softmax(logits: Floats, temperature: float = 1.0) -> Floats:
    """Return (N, classes) probabilities of *logits* divided by *temperature*."""
    scaled = logits.astype(np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def confusion(truth: Ints, chosen: Ints, classes: int) -> Ints:
    """Return (classes, classes) counts; rows are the truth."""
    table = np.zeros((classes, classes), np.int64)
    np.add.at(table, (truth, chosen), 1)
    return table


def recalls(truth: Ints, chosen: Ints, classes: int) -> Floats:
    """Return (classes,) share of each class that was found; NaN for a class that is not there."""
    table = confusion(truth, chosen, classes)
    there = table.sum(axis=1)
    return np.where(there > 0, table.diagonal() / np.maximum(there, 1), np.nan)


def accuracy(truth: Ints, probabilities: Floats) -> float:
    """Share of rows whose likeliest class is the true one."""
    return float((probabilities.argmax(axis=1) == truth).mean())


def macro_recall(truth: Ints, probabilities: Floats) -> float:
    """Mean recall over the classes that are there, each counting the same however rare."""
    return float(np.nanmean(recalls(truth, probabilities.argmax(axis=1), probabilities.shape[1])))


def calibration_error(truth: Ints, probabilities: Floats, bins: int = 15) -> float:
    """Expected calibration error of the likeliest class in equal-width bins (Guo et al. 2017, arXiv
    1706.04599)."""
    return float(sum(row["share"] * abs(row["confidence"] - row["accuracy"]) for row in reliability(
        truth, probabilities, bins)))  # fmt: skip


def reliability(truth: Ints, probabilities: Floats, bins: int = 15) -> list[dict[str, float]]:
    """Confidence and accuracy of every bin that holds rows, lowest confidence first."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == truth
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    return [
        {
            "confidence": float(confidence[inside].mean()),
            "accuracy": float(right[inside].mean()),
            "share": float(inside.mean()),
        }
        for inside in (place == number for number in range(bins))
        if inside.any()
    ]


def fit_temperature(truth: Ints, logits: Floats) -> float:
    """Return the temperature in 0.2 to 5 with the least negative log-likelihood on these rows."""

    def loss(temperature: float) -> float:
        chosen = softmax(logits, temperature)[np.arange(len(truth)), truth]
        return float(-np.log(np.maximum(chosen, 1e-12)).mean())

    grid = np.exp(np.linspace(np.log(0.2), np.log(5.0), 321))
    return float(min(grid, key=loss))


def selective(truth: Ints, probabilities: Floats, shares: tuple[float, ...]) -> dict[str, float]:
    """Accuracy on the most confident *shares* of the rows: what is gained by saying 'not sure' to the
    rest."""
    order = np.argsort(-probabilities.max(axis=1), kind="stable")
    right = (probabilities.argmax(axis=1) == truth)[order]
    return {f"{share:.0%}": float(right[: max(1, round(share * len(right)))].mean()) for share in shares}


def interval(
    measure: Callable[[Ints], float], rows: int, rng: np.random.Generator, rounds: int = 1000
) -> tuple[float, float]:
    """95 % percentile bootstrap interval of *measure*, which takes row indices drawn with replacement."""
    values = [measure(rng.integers(0, rows, rows)) for _ in range(rounds)]
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return float(low), float(high)


def correlation(truth: Floats, answer: Floats) -> float:
    """Pearson correlation of two (N,) arrays; NaN when one of them is constant."""
    if truth.std() < 1e-9 or answer.std() < 1e-9:
        return float("nan")
    return float(np.corrcoef(truth, answer)[0, 1])
