"""Calibrated probabilities sum to one, keep their order, and shift as told."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from leeward.core.affect.calibration import Calibration

scores = arrays(np.float64, (4, 3), elements=st.floats(-80, 80))


@settings(max_examples=30, deadline=None)
@given(scores, st.floats(0.2, 5))
def test_temperature_keeps_the_order_and_the_sum(logits: np.ndarray, temperature: float) -> None:
    chances = Calibration((0.0, 0.0, 0.0), temperature).probabilities(logits)
    assert np.allclose(chances.sum(axis=1), 1)
    best = logits.argmax(axis=1)
    assert np.allclose(chances[np.arange(4), best], chances.max(axis=1))


def test_an_offset_lifts_its_class() -> None:
    plain = Calibration((0.0, 0.0), 1.0).probabilities(np.zeros((1, 2)))
    lifted = Calibration((1.0, 0.0), 1.0).probabilities(np.zeros((1, 2)))
    assert plain[0, 0] == 0.5
    assert lifted[0, 0] == pytest.approx(1 / (1 + np.exp(-1)))


def test_what_cannot_be_a_calibration_is_refused() -> None:
    with pytest.raises(ValueError, match="above zero"):
        Calibration((0.0,), 0.0)
    with pytest.raises(ValueError, match="2 classes"):
        Calibration((0.0, 0.0), 1.0).probabilities(np.zeros((1, 3)))
    with pytest.raises(KeyError):
        Calibration.from_mapping({"temperature": 1.0})
