"""The hour with oneself: the same steps in every language, within the hour."""

from __future__ import annotations

import pytest

from leeward import wiring
from leeward.core.content import ContentError
from leeward.core.scheduling.alone import Script


@pytest.mark.parametrize("language", wiring.content_languages())
def test_every_language_has_the_same_steps(language):
    own, english = wiring.hour_alone(language), wiring.hour_alone("en")
    assert own.language == language
    assert [step.minutes for step in own.steps] == [step.minutes for step in english.steps]
    assert [len(step.words) for step in own.steps] == [len(step.words) for step in english.steps]
    assert sum(step.minutes for step in own.steps) == 50


def test_a_script_that_is_too_long_or_empty_is_refused():
    step = {"title": "a", "minutes": 61, "words": ["b"]}
    for data in ({"steps": [step]}, {"steps": [{**step, "minutes": 0}]}, {"steps": [{**step, "words": []}]}):
        with pytest.raises(ContentError):
            Script.from_mapping(data, "here", "en")
