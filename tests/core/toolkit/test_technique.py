"""A practice done in a talk: it always comes to an end, can be left and taken up anywhere, and loses no word."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.core.language import sentences
from leeward.core.safety.guard import check
from leeward.core.toolkit.exercise import Change
from leeward.core.toolkit.steps import AFTER, BEFORE, StepKind
from leeward.core.toolkit.technique import Ending, Prompt, Run, Technique

LANGUAGES = ("en", "es", "fr", "de", "pt", "hi")
SLUGS = [exercise.slug for exercise in wiring.exercises("en")]


def technique(slug: str, language: str = "en", **more: object) -> Technique:
    found = wiring.technique(slug, language, **more)
    assert found is not None
    return found


def walk(slug: str, *messages: str, **more: object) -> Prompt:
    """Answer one after the other, and store the run in between as another device would find it."""
    one = technique(slug, **more)
    prompt = one.begin()
    for message in messages:
        stored = json.loads(json.dumps(prompt.run.to_mapping()))
        prompt = one.answer(Run.from_mapping(stored), message)
    return prompt


def test_an_unknown_practice_is_none() -> None:
    assert wiring.technique("juggling") is None


@settings(max_examples=60, deadline=None)
@given(
    slug=st.sampled_from(SLUGS),
    language=st.sampled_from(LANGUAGES),
    messages=st.lists(
        st.sampled_from(["7", "skip", "1", "2", "hm", "a; b; c", "", "done"]), min_size=40, max_size=40
    ),
)
def test_whatever_is_said_it_comes_to_an_end_and_always_says_something(
    slug: str, language: str, messages: list[str]
) -> None:
    one = technique(slug, language)
    prompt = one.begin()
    for message in messages:
        assert prompt.lines
        assert all(line.strip() and "{" not in line for line in prompt.lines)
        if prompt.run.over:
            break
        prompt = one.answer(prompt.run, message)
    assert prompt.run.ending is Ending.DONE
    assert prompt.run.at == "end"


@pytest.mark.parametrize("slug", SLUGS)
def test_every_option_can_be_taken_by_tapping_its_label(slug: str) -> None:
    one = technique(slug)
    for step in one.steps:
        for option in step.options:
            prompt = one.answer(Run(slug, at=step.name), option.label)
            assert prompt.understood
            assert prompt.run.answers == {step.name: option.name}
            assert prompt.run.at == (AFTER if option.next == "end" else option.next)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_an_offer_says_what_it_is_and_how_long(slug: str, language: str) -> None:
    one = technique(slug, language)
    said = one.offer()
    assert one.exercise.title in said
    assert one.exercise.short in said
    assert "{" not in said
    assert not any(check(sentence, language=language) for sentence in sentences(said))


def test_cautions_come_before_the_start() -> None:
    first = technique("urge-surfing").begin()
    assert all(words in first.lines for words in technique("urge-surfing").exercise.cautions)
    assert first.run.at == BEFORE


@pytest.mark.parametrize("slug", SLUGS)
def test_skipping_everything_never_ends_in_words_for_one_answer_alone(slug: str) -> None:
    """Whoever skips a choice is not told what only one answer to it would lead to."""
    one = technique(slug)
    prompt = one.begin()
    passed = []
    while not prompt.run.over:
        passed.append(prompt.run.at)
        prompt = one.answer(prompt.run, "skip")
    assert {"heed", "people", "away", "rise", "bear"}.isdisjoint(passed)


@pytest.mark.parametrize("message", ["7", "about a 7", "7/10", "It is 7 I guess", "seven"])
def test_a_rating_is_found_in_a_sentence(message: str) -> None:
    assert walk("thought-record", message).run.before == 7


@pytest.mark.parametrize("message", ["42", "7.5 or so", "a lot"])
def test_what_is_no_rating_is_not_made_one(message: str) -> None:
    assert walk("thought-record", message).run.before is None


@pytest.mark.parametrize(
    ("language", "stop", "skip"),
    [("en", "stop here", "I don't know"), ("es", "basta", "no sé"), ("fr", "ça suffit", "passer"),
     ("de", "Aufhören.", "weiß nicht"), ("pt", "chega", "não sei"), ("hi", "रुकें", "पता नहीं")],
)  # fmt: skip
def test_stop_and_skip_in_every_language(language: str, stop: str, skip: str) -> None:
    one = technique("thought-record", language)
    prompt = one.answer(one.begin().run, skip)
    assert prompt.run.at == "situation"
    skipped = one.answer(prompt.run, skip)
    assert (skipped.run.at, skipped.run.answers) == ("feeling", {})
    stopped = one.answer(skipped.run, stop)
    assert stopped.run.ending is Ending.STOPPED
    assert stopped.lines == (one.words.say("stopped"),)


def test_a_long_answer_with_the_word_stop_is_an_answer() -> None:
    words = "I told her to stop and she did not stop at all"
    assert walk("thought-record", "5", words).run.answers["situation"] == words


def test_stopping_keeps_the_words_and_another_day_goes_on_there() -> None:
    stopped = walk("thought-record", "6", "No answer came.", "Sad", "stop")
    assert stopped.run.answers == {"situation": "No answer came.", "feeling": "Sad"}
    again = technique("thought-record").resume(stopped.run)
    assert (again.run.at, again.run.over, again.run.answers) == ("thought", False, stopped.run.answers)
    assert any("Look at a thought" in line for line in again.lines)


def test_a_step_that_is_gone_begins_anew() -> None:
    one = technique("values")
    assert one.resume(Run("values", at="a-step-of-last-year")).run == one.begin().run
    assert one.answer(Run("values", at="a-step-of-last-year"), "hello").run == one.begin().run


def test_back_returns_to_the_step_before_along_the_way_taken() -> None:
    there = walk("problem-solving", "5", "The rent", "nothing right now")
    assert there.run.at == "bear"
    back = technique("problem-solving").answer(there.run, "back")
    assert (back.run.at, back.run.answers["hold"]) == ("hold", "none")


def test_what_matches_no_option_is_asked_once_more_and_then_passed() -> None:
    once = walk("leave-the-loop", "5", "Why me?", "the neighbours have a new car")
    assert (once.run.at, once.understood, once.run.missed) == ("new", False, 1)
    twice = technique("leave-the-loop").answer(once.run, "and a new dog as well")
    assert (twice.run.at, twice.understood) == ("turn", False)


def test_talk_where_nothing_was_asked_is_marked_for_the_talk() -> None:
    said = walk(
        "grounding-54321", "5", "my sister called today and we argued again about the house and the money"
    )
    assert not said.understood


def test_lines_can_be_picked_from_earlier_practices_or_written_anew() -> None:
    earlier = {"small-steps/once": ("The river",)}
    there = walk("hard-day", "5", "The 14th", "morning; evening", "1", "I breathe", earlier=earlier)
    assert "The river" in there.chips
    one = technique("hard-day", earlier=earlier)
    assert one.answer(there.run, "the river").run.answers["holds"] == "The river"
    assert one.answer(there.run, "my blue scarf").run.answers["holds"] == "my blue scarf"


@pytest.mark.parametrize(
    ("after", "change"),
    [("2", Change.MUCH_LIGHTER), ("6", Change.LIGHTER), ("7", Change.SAME), ("9", Change.HEAVIER)],
)
def test_the_end_says_honestly_how_it_went(after: str, change: Change) -> None:
    done = walk("breathing-resonance", "7", "done", after)
    assert done.lines[-1] == technique("breathing-resonance").words.changes[change]


def test_without_both_ratings_nothing_is_claimed() -> None:
    assert walk("breathing-resonance", "7", "done", "skip").lines == (
        technique("breathing-resonance").exercise.closing,
    )


def test_what_counts_along_is_given_to_the_page() -> None:
    breathing = walk("breathing-resonance", "5")
    assert breathing.kind is StepKind.BREATHE
    assert breathing.pacing is not None
    assert (breathing.pacing["round"], breathing.pacing["rounds"]) == (10.0, 18)


def test_a_run_that_is_over_stays_over() -> None:
    done = walk("breathing-resonance", "7", "done", "3")
    assert technique("breathing-resonance").answer(done.run, "hello") == Prompt(done.run, ())


@pytest.mark.parametrize(
    "data", [None, {}, {"slug": 4}, {"slug": "x", "before": 40}, {"slug": "x", "answers": ["a"]}]
)
def test_a_run_that_was_never_one_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r"run|rating"):
        Run.from_mapping(data)  # type: ignore[arg-type]
