"""Fits what joins the two networks and the rules, on the validation part: weights, then the limits they act from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from leeward.core.safety.fusion import NEVER, Limits, join
from leeward.core.safety.labelled import Kind, Labelled
from leeward.core.safety.levels import Reading
from leeward.core.text.labels import SIGNS
from leeward.core.text.mixing import Weights
from leeward.core.text.ports import TextSigns

Floats = NDArray[np.floating[Any]]

_STEPS = [
    round(float(value), 3)
    for value in np.concatenate([np.arange(0.02, 0.2, 0.01), np.arange(0.2, 0.99, 0.02)])
]


@dataclass(frozen=True)
class Budget:
    """The largest share of calm messages that the model may disturb beyond those that the rules disturb already."""

    trap_paths: float
    trap_takeovers: float
    everyday_paths: float
    everyday_questions: float
    comment_paths: float
    comment_takeovers: float
    comment_questions: float


@dataclass(frozen=True)
class Heard:
    """One message as the rules read it, and as the networks did."""

    kind: Kind
    crisis: bool
    reading: Reading
    signs: TextSigns


def weights(encoder: Floats, bag: Floats, truth: Floats, strength: float = 1.0) -> Weights:
    """Logistic regression of *truth* (N,) on two logits, held near an even mix; Newton's method with halved steps.

    *strength* pulls towards ``0.5 * encoder + 0.5 * bag``, so that few messages cannot throw a network out.
    """
    columns = np.stack([encoder, bag, np.ones_like(encoder)], axis=1)
    prior, pull = np.array([0.5, 0.5, 0.0]), np.array([strength, strength, 0.01])

    def cost(found: Floats) -> float:
        logits = columns @ found
        return float(np.logaddexp(0, logits).sum() - truth @ logits + 0.5 * pull @ (found - prior) ** 2)

    found = prior.copy()
    for _ in range(50):
        share = 1 / (1 + np.exp(-np.clip(columns @ found, -30, 30)))
        slope = columns.T @ (share - truth) + pull * (found - prior)
        bend = (columns * (share * (1 - share))[:, None]).T @ columns + np.diag(pull)
        step = np.linalg.solve(bend, slope)
        # A full step may overshoot where all shares are sure; halve it until it helps.
        while cost(found - step) > cost(found) and np.abs(step).max() > 1e-9:
            step /= 2
        found = found - step
        if np.abs(step).max() < 1e-9:
            break
    return Weights(*(float(max(0.0, value)) for value in found[:2]), bias=float(found[2]))


def truths(messages: Sequence[Labelled]) -> dict[str, Floats]:
    """What each sign should have said, as 0 or 1."""
    return {
        "open": np.array([one.kind is Kind.ALARM for one in messages], np.float64),
        "crisis": np.array([one.crisis for one in messages], np.float64),
        "heavy": np.array([one.kind in (Kind.ALARM, Kind.HEAVY) for one in messages], np.float64),
    }


def sign_weights(encoder: Floats, bag: Floats, messages: Sequence[Labelled]) -> dict[str, dict[str, Weights]]:
    """Fit every sign for every language; *encoder* and *bag* are (N, signs) logits of *messages*."""
    truth = truths(messages)
    languages = np.array([one.language for one in messages])
    return {
        sign: {
            str(code): weights(
                encoder[languages == code, place],
                bag[languages == code, place],
                truth[sign][languages == code],
            )
            for code in sorted(set(languages))
        }
        for place, sign in enumerate(SIGNS)
    }


def limits(heard: Sequence[Heard], comments: Sequence[Heard], budget: Budget, category: float) -> Limits:
    """The lowest limits that keep within *budget*; *comments* may be empty where a language has none.

    Lowest, because what is missed weighs more than what is asked once too often.
    """
    held = silent(category)
    base = disturbed(heard, comments, held)

    def lowest(held: Limits, name: str, *counts: str) -> Limits:
        for step in _STEPS:
            tried = Limits(**{**vars(held), name: step})
            shares = disturbed(heard, comments, tried)
            if all(shares[count] <= base[count] + getattr(budget, count) for count in counts):
                return tried
        return held

    held = lowest(held, "opens", "trap_paths", "everyday_paths", "comment_paths")
    held = lowest(held, "crisis", "trap_takeovers", "comment_takeovers")
    for name in ("asks", "heavy"):
        held = lowest(held, name, "everyday_questions", "comment_questions")
    return replace(held, quiet=_quiet(heard))


def _quiet(heard: Sequence[Heard]) -> float:
    """Half of the lowest share that the model gave to an alarm which the rules would take over, at most 0.15."""
    shares = [
        max(one.signs.opens, one.signs.crisis)
        for one in heard
        if one.kind is Kind.ALARM and one.reading.crisis
    ]
    return min([0.15, *(share / 2 for share in shares)])


def silent(category: float) -> Limits:
    """Limits that no share reaches: the rules alone."""
    return Limits(opens=NEVER, crisis=NEVER, asks=NEVER, heavy=NEVER, quiet=0.0, category=category)


def disturbed(heard: Sequence[Heard], comments: Sequence[Heard], tried: Limits) -> dict[str, float]:
    """Which shares of calm messages *tried* would disturb, rules and model together."""
    joined = [(one, join(one.reading, one.signs, tried)) for one in heard]
    traps = [reading for one, reading in joined if one.kind is Kind.TRAP]
    everyday = [reading for one, reading in joined if one.kind is Kind.EVERYDAY]
    spoken = [join(one.reading, one.signs, tried) for one in comments]
    return {
        "trap_paths": _share(traps, "safety"),
        "trap_takeovers": _share(traps, "crisis"),
        "everyday_paths": _share(everyday, "safety"),
        "everyday_questions": _share(everyday, "probe"),
        "comment_paths": _share(spoken, "safety"),
        "comment_takeovers": _share(spoken, "crisis"),
        "comment_questions": _share(spoken, "probe"),
    }


def found(heard: Sequence[Heard], tried: Limits) -> dict[str, float]:
    """Which shares of alarms open a path, and of crises the full pathway."""
    joined = [(one, join(one.reading, one.signs, tried)) for one in heard if one.kind is Kind.ALARM]
    return {
        "alarms": _share([reading for _, reading in joined], "safety"),
        "crises": _share([reading for one, reading in joined if one.crisis], "crisis"),
    }


def _share(readings: Sequence[Reading], name: str) -> float:
    return sum(bool(getattr(reading, name)) for reading in readings) / max(1, len(readings))
