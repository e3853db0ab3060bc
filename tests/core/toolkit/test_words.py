"""The words of all practices in six languages: short, plain, guarded, with cautions and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from leeward import wiring
from leeward.adapters import content_files
from leeward.core.language import sentences
from leeward.core.safety.guard import check
from leeward.core.toolkit.exercise import Exercise, Strength, Want

LANGUAGES = ("en", "es", "fr", "de", "pt", "hi")
ASKED_FOR = {
    "thought-record", "small-steps", "problem-solving", "worry-time", "grounding-54321", "breathing-resonance",
    "muscle-relaxation", "self-compassion", "values", "opposite-action", "sleep-wind-down", "urge-surfing",
    "assertive-message", "gratitude", "hard-day", "grief-letter", "safe-place", "savouring", "leave-the-loop",
    "hard-talk",
}  # fmt: skip
CAUTIONED = {
    "breathing-box": ("heart or lung", "dizzy"),
    "breathing-resonance": ("COPD", "panic", "dizzy"),
    "breathing-sigh": ("COPD", "panic", "dizzy"),
    "muscle-relaxation": ("hurts", "unsafe"),
    "safe-place": ("hear or see things", "bad time"),
    "grief-letter": ("think of dying", "violence or suicide"),
    "urge-surfing": ("drinking", "hurt yourself"),
    "assertive-message": ("hurt or threatened",),
    "sleep-wind-down": ("bipolar", "epilepsy"),
}
"""What a caution must speak of, where doing it without could harm."""
LONGEST_SENTENCE = 30
"""Words."""
LONGEST_STEP = 62


def texts(exercise: Exercise) -> Iterator[str]:
    yield from (exercise.title, exercise.short, exercise.start, exercise.opening, exercise.closing)
    yield from (*exercise.cautions, exercise.evidence.words)
    for step in exercise.steps:
        yield from (step.title, step.words, step.hint, step.low, step.high)
        yield from (option.label for option in step.options)
        yield from (beat.words for beat in step.beats)


def spoken(exercise: Exercise) -> str:
    steps = (f"{step.title}{'' if step.title[-1] in '.?' else '.'} {step.words}" for step in exercise.steps)
    return " ".join((exercise.short, exercise.opening, exercise.closing, *exercise.cautions, *steps))


def syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, groups - (word.lower().endswith("e") and not word.lower().endswith("le") and groups > 1))


def reading_grade(text: str) -> float:
    """Give the Flesch-Kincaid grade (Kincaid et al. 1975)."""
    words = re.findall(r"[A-Za-z'’]+", text)
    count = max(1, len(re.findall(r"[.!?…]+(?:\s|$|”)", text)))
    return 0.39 * len(words) / count + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def test_everything_asked_for_is_there() -> None:
    assert {exercise.slug for exercise in wiring.exercises("en")} >= ASKED_FOR
    assert len(wiring.exercises("en")) >= 20


@pytest.mark.parametrize("exercise", wiring.exercises("en"), ids=lambda exercise: exercise.slug)
def test_english_is_plain(exercise: Exercise) -> None:
    assert reading_grade(spoken(exercise)) <= 6.0
    assert reading_grade(exercise.evidence.words) <= 9.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_and_no_step_is_long(language: str) -> None:
    for exercise in wiring.exercises(language):
        for text in texts(exercise):
            longest = max((len(one.split()) for one in sentences(text)), default=0)
            assert longest <= LONGEST_SENTENCE + (8 if text == exercise.evidence.words else 0), text
        for step in exercise.steps:
            assert len(f"{step.title} {step.words}".split()) <= LONGEST_STEP, step.name
        assert len(exercise.title) <= 44, exercise.title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_could_be_said_in_a_talk(language: str) -> None:
    broken = [
        (exercise.slug, rule, one)
        for exercise in wiring.exercises(language)
        for text in texts(exercise)
        for one in sentences(text)
        if (rule := check(one, language=language))
    ]
    words = wiring.practice_words(language)
    broken += [
        (language, rule, one)
        for one in (*words.lines.values(), *words.changes.values(), *words.chips.values())
        if (rule := check(one, language=language))
    ]
    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_shouted_at_and_nothing_is_promised(language: str) -> None:
    banned = re.compile(
        r"\b(?:guarantee\w*|cures?|proven|garantiert|geheilt|garantizad\w+|garanti\w*|garantid\w+)\b|गारंटी",
        re.IGNORECASE,
    )
    for exercise in wiring.exercises(language):
        for text in texts(exercise):
            assert not set("!¡") & set(text)
            assert not banned.search(text), text


def test_every_practice_has_cautions_and_where_it_could_harm_the_right_ones() -> None:
    by_slug = {exercise.slug: exercise for exercise in wiring.exercises("en")}
    assert all(exercise.cautions for exercise in by_slug.values())
    for slug, subjects in CAUTIONED.items():
        said = " ".join(by_slug[slug].cautions)
        assert [subject for subject in subjects if subject not in said] == [], slug


def test_evidence_is_named_and_weak_evidence_says_so() -> None:
    for exercise in wiring.exercises("en"):
        source, words = exercise.evidence.source, exercise.evidence.words
        if exercise.evidence.strength is Strength.LITTLE:
            assert re.search(r"no trial|one trial|hardly|only|not clear", words.lower()), exercise.slug
        else:
            assert re.search(r"\b(?:19|20)\d\d\b|PMC\d+", source), exercise.slug


@pytest.mark.parametrize("want", list(Want))
def test_every_wish_has_a_choice(want: Want) -> None:
    assert sum(want in exercise.wants for exercise in wiring.exercises("en")) >= 2


def test_matters_and_feelings_are_those_that_a_talk_knows() -> None:
    known = set(content_files.load("en/dialogue/topics")["topic"])
    families = {"afraid", "anxious", "angry", "ashamed", "guilty", "tired", "sad", "grief", "lonely"}
    for exercise in wiring.exercises("en"):
        assert exercise.topics, exercise.slug
        assert set(exercise.topics) <= known, exercise.slug
        assert set(exercise.feelings) <= families, exercise.slug
    served = {topic for exercise in wiring.exercises("en") for topic in exercise.topics}
    assert len(served) >= 28
