"""Joins the answers of two networks into calibrated shares, with weights learned for each language."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from leeward.core.text.labels import CATEGORIES, EMOTIONS, LEVELS, SIGNS, TOPICS, WANTS
from leeward.core.text.ports import TextSigns

Logits = Sequence[NDArray[np.floating[Any]]]
"""Of each head, in the order of ``labels.HEADS``: (windows, labels)."""


@dataclass(frozen=True)
class Weights:
    """How much each network counts in one language, and what is added: ``encoder * e + grams * g + bias``."""

    encoder: float
    grams: float
    bias: float

    def share(self, encoder: float, bag: float) -> float:
        """The calibrated share (0 to 1) of two logits."""
        return _sigmoid(self.encoder * encoder + self.grams * bag + self.bias)


@dataclass(frozen=True)
class Mix:
    """The learned weights: for each sign and language group, and one set for the other heads."""

    signs: Mapping[str, Mapping[str, Weights]]
    """Sign, then language code."""
    rest: Mapping[str, float]
    """Language code to the encoder's share (0 to 1) in levels and categories; the grams have the rest."""
    emotion_scale: float
    """What the logits of the emotions are multiplied by."""

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Mix:
        """Read what stands in ``meta.json``; raises KeyError, TypeError or ValueError."""
        signs = {
            sign: {
                code: Weights(**{key: float(value) for key, value in one.items()})
                for code, one in codes.items()
            }
            for sign, codes in data["signs"].items()
        }
        if set(signs) != set(SIGNS):
            raise ValueError("the mix does not name every sign")
        rest = {code: float(share) for code, share in data["rest"].items()}
        return cls(signs, rest, float(data["emotion_scale"]))

    def to_mapping(self) -> dict[str, Any]:
        """Return what :meth:`from_mapping` reads."""
        return {
            "signs": {
                sign: {code: vars(one) for code, one in codes.items()} for sign, codes in self.signs.items()
            },
            "rest": dict(self.rest),
            "emotion_scale": self.emotion_scale,
        }

    def join(self, encoder: Logits, bag: Logits, language: str) -> TextSigns:
        """Join the logits of both networks; a sign counts as high as in the highest window of the message."""
        high = {
            sign: self.signs[sign]
            .get(language, self.signs[sign]["en"])
            .share(float(encoder[1][:, place].max()), float(bag[1][:, place].max()))
            for place, sign in enumerate(SIGNS)
        }
        share = self.rest.get(language, self.rest["en"])
        loudest, loudest_bag = int(encoder[1][:, 0].argmax()), int(bag[1][:, 0].argmax())
        levels = share * encoder[2][loudest] + (1 - share) * bag[2][loudest_bag]
        categories = share * encoder[3].max(axis=0) + (1 - share) * bag[3].max(axis=0)
        emotions = self.emotion_scale * encoder[0].mean(axis=0)
        topics, wants = (head.mean(axis=0) for head in encoder[4:])
        return TextSigns(
            opens=high["open"],
            crisis=high["crisis"],
            heavy=high["heavy"],
            levels=dict(zip(LEVELS, _softmax(levels), strict=True)),
            categories={
                name: _sigmoid(float(value)) for name, value in zip(CATEGORIES, categories, strict=True)
            },
            emotions={name: _sigmoid(float(value)) for name, value in zip(EMOTIONS, emotions, strict=True)},
            topics={name: _sigmoid(float(value)) for name, value in zip(TOPICS, topics, strict=True)},
            wants=dict(zip(WANTS, _softmax(wants), strict=True)),
        )


def _softmax(values: NDArray[np.floating[Any]]) -> list[float]:
    powers = np.exp(values - values.max())
    return [float(power) for power in powers / powers.sum()]


def _sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, value))))
