"""The marks say what their names say."""

import numpy as np
import pytest

from leeward.lab import measures


def test_macro_recall_counts_a_rare_class_as_much_as_a_common_one() -> None:
    truth = np.array([0] * 9 + [1])
    always_first = np.tile([0.9, 0.1], (10, 1))
    assert measures.accuracy(truth, always_first) == 0.9
    assert measures.macro_recall(truth, always_first) == 0.5


def test_a_class_that_is_not_there_does_not_count() -> None:
    truth = np.array([0, 1])
    assert measures.macro_recall(truth, np.eye(3)[truth]) == 1.0


def test_calibration_error_is_the_gap_between_sure_and_right() -> None:
    truth = np.zeros(100, np.int64)
    truth[60:] = 1
    assert measures.calibration_error(truth, np.tile([0.9, 0.1], (100, 1))) == pytest.approx(0.3)
    assert measures.calibration_error(truth, np.tile([0.6, 0.4], (100, 1))) == pytest.approx(0.0)


def test_the_temperature_undoes_what_made_the_scores_too_sure() -> None:
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 1.5, (4000, 5))
    chances = measures.softmax(logits)
    truth = np.array([rng.choice(5, p=row) for row in chances])
    assert measures.fit_temperature(truth, 3 * logits) == pytest.approx(3.0, rel=0.1)


def test_the_interval_holds_the_value_and_shrinks_with_more_rows() -> None:
    rng = np.random.default_rng(0)
    few, many = rng.random(50) < 0.7, rng.random(5000) < 0.7
    small = measures.interval(lambda rows: float(few[rows].mean()), 50, rng, 300)
    large = measures.interval(lambda rows: float(many[rows].mean()), 5000, rng, 300)
    assert small[0] < few.mean() < small[1]
    assert large[1] - large[0] < small[1] - small[0]


def test_answering_only_the_surest_is_measured_on_the_surest() -> None:
    truth = np.array([0, 0, 0, 0])
    chances = np.array([[0.9, 0.1], [0.3, 0.7], [0.8, 0.2], [0.4, 0.6]])
    assert measures.selective(truth, chances, (1.0, 0.5)) == {"100%": 0.5, "50%": 1.0}


def test_confusion_has_the_truth_in_its_rows() -> None:
    assert measures.confusion(np.array([0, 0, 1]), np.array([0, 1, 1]), 2).tolist() == [[1, 1], [0, 1]]
