"""The label lists hang together, and mirroring is its own inverse."""

import numpy as np
import pytest

from leeward.core.affect import labels


def test_the_orders_are_those_of_the_data_sets() -> None:
    assert [*labels.FER2013] == ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"]
    assert [*labels.FERPLUS] == [
        "neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt",
    ]  # fmt: skip


@pytest.mark.parametrize("order", [labels.MIRRORED_LANDMARKS, labels.MIRRORED_UNITS])
def test_mirroring_twice_changes_nothing(order: tuple[int, ...]) -> None:
    assert sorted(order) == list(range(len(order)))
    assert [order[place] for place in order] == list(range(len(order)))


def test_mirroring_swaps_left_and_right_of_the_face() -> None:
    eyes = range(labels.LANDMARKS)[labels.LEFT_EYE]
    other = range(labels.LANDMARKS)[labels.RIGHT_EYE]
    assert {labels.MIRRORED_LANDMARKS[point] for point in eyes} == set(other)
    blink = labels.UNITS.index("eyeBlinkLeft")
    assert labels.UNITS[labels.MIRRORED_UNITS[blink]] == "eyeBlinkRight"


def test_every_action_unit_names_movements_that_exist() -> None:
    assert {name for names in labels.ACTION_UNITS.values() for name in names} <= set(labels.UNITS)
    assert not {6, 9} & set(labels.ACTION_UNITS)


def test_a_sure_expression_has_the_place_of_its_word() -> None:
    happy = np.eye(8)[labels.FERPLUS.index(labels.FerPlus.HAPPINESS)]
    assert labels.valence_arousal(happy) == pytest.approx((0.81, 0.51))


def test_scores_that_are_not_probabilities_are_refused() -> None:
    with pytest.raises(ValueError, match="sum to one"):
        labels.valence_arousal(np.ones(8))
    with pytest.raises(ValueError, match="eight"):
        labels.valence_arousal(np.ones(7) / 7)
