"""The articles keep to the house's words: plain, short, sourced, linked, guarded, with help named where it is due."""

from __future__ import annotations

import re
from typing import Any

import pytest

from leeward import wiring
from leeward.adapters import content_files
from leeward.core.content import ContentError
from leeward.core.knowledge.article import Article, Group
from leeward.core.knowledge.shelf import LibraryWords
from leeward.core.language import sentences
from leeward.core.safety import guard

SHELF = wiring.library()
ENGLISH = SHELF.articles("en")
SLUGS = {article.slug for article in ENGLISH}
TRANSLATED = [
    article for code in wiring.content_languages() if code != "en"
    for article in SHELF.articles(code) if article.language == code
]  # fmt: skip
ALL = [*ENGLISH, *TRANSLATED]
BANNED = re.compile(
    r"!|¡|—|\bjust\b|\bat least\b|\bi hear you\b|\beverything happens for a reason\b|\bstay positive\b|\bcheer up\b"
    r"|\byou should\b|\bcalm down\b|\bso brave\b|\bproud of you\b|\bcommit(?:s|ted)? suicide\b|\baddicts?\b|\bjunkie\b"
    r"|\bcrazy\b|\bsuffer(?:s|ing)? from\b|\bvictim of (?:depression|suicide)\b|\bfailed attempt\b",
    re.IGNORECASE,
)
EXCUSED = {
    ("stopping-medicines", "medication"): "it says why nobody stops alone; a conversation may not go near it",
    ("intimacy", "sexual"): "that is its subject",
}
"""Rules made for a conversation, where an article has to name what the companion must not."""
NO_DOSE = re.compile(r"\b\d+(?:\.\d+)?\s*(?:mg|milligrams?|ml|g|grams?|tablets|pills)\b", re.IGNORECASE)


def named(article: Article) -> str:
    return f"{article.language}-{article.slug}"


def said(article: Article) -> list[str]:
    parts = [words for part in article.parts for words in (part.title, part.text)]
    return [article.title, article.summary, *parts, *article.now, article.seek]


def syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, groups - (word.lower().endswith("e") and not word.lower().endswith("le") and groups > 1))


def reading_grade(text: str) -> float:
    """Give the Flesch-Kincaid grade (Kincaid et al. 1975)."""
    words = re.findall(r"[A-Za-z']+", text)
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / len(sentences(text)) + 11.8 * spoken / len(words) - 15.59


def test_there_is_a_library_and_no_shelf_is_bare() -> None:
    assert len(ENGLISH) >= 60
    for group in Group:
        assert sum(article.group is group for article in ENGLISH) >= 3, group


@pytest.mark.parametrize("article", ENGLISH, ids=named)
def test_english_is_short_and_plain(article: Article) -> None:
    assert 180 <= len(article.body.split()) <= 350
    assert reading_grade(article.body) <= 8
    assert len(article.summary.split()) <= 35
    assert len(article.title) <= 60


@pytest.mark.parametrize("article", TRANSLATED, ids=named)
def test_a_translation_says_about_as_much_as_its_original(article: Article) -> None:
    original = SHELF.article(article.slug, "en")
    assert original is not None
    assert len(article.parts) == len(original.parts)
    assert len(article.now) == len(original.now)
    assert len(article.asked) >= 4
    assert 0.6 <= len(article.body) / len(original.body) <= 1.6


@pytest.mark.parametrize("article", ALL, ids=named)
def test_nothing_banned_is_said(article: Article) -> None:
    assert [words for words in said(article) if BANNED.search(words) or NO_DOSE.search(words)] == []


@pytest.mark.parametrize("article", ALL, ids=named)
def test_every_sentence_passes_the_guard(article: Article) -> None:
    broken = [
        (rule, sentence)
        for words in said(article)
        for sentence in sentences(words)
        if (rule := guard.check(sentence, language=article.language)) and (article.slug, rule) not in EXCUSED
    ]
    assert broken == []


def test_no_excuse_is_left_over() -> None:
    for slug, rule in EXCUSED:
        article = SHELF.article(slug)
        assert article is not None
        rules = {guard.check(one, language="en") for words in said(article) for one in sentences(words)}
        assert rule in rules, (slug, rule)


@pytest.mark.parametrize("article", ENGLISH, ids=named)
def test_it_names_its_sources(article: Article) -> None:
    assert article.sources
    for source in article.sources:
        assert 1990 <= source.year <= article.written.year
        assert len(source.title) > 5


@pytest.mark.parametrize("article", ENGLISH, ids=named)
def test_what_it_leads_to_exists(article: Article) -> None:
    assert set(article.related) <= SLUGS - {article.slug}
    assert len(article.related) >= 3
    assert set(article.tools) <= {exercise.slug for exercise in wiring.exercises("en")}


@pytest.mark.parametrize("article", ENGLISH, ids=named)
def test_people_ask_it_in_their_own_words(article: Article) -> None:
    assert 6 <= len(article.asked) <= 12
    assert len(set(article.asked)) == len(article.asked)


def test_no_question_is_claimed_by_two_articles() -> None:
    asked = [one.lower() for article in ENGLISH for one in article.asked]
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize("article", ENGLISH, ids=named)
def test_it_says_when_and_where_to_get_help(article: Article) -> None:
    whom = r"doctor|nurse|midwife|therap|clinic|lines?\b|emergency|prescriber|counsell|service|advoca|advis|union"
    assert re.search(whom, article.seek)
    if "suicide" in article.danger:
        assert re.search(r"crisis|emergency|helpline|call", article.seek)


@pytest.mark.parametrize("slug", ["medicines", "stopping-medicines", "bipolar", "psychosis", "insomnia"])
def test_medicines_lead_to_the_prescriber(slug: str) -> None:
    article = SHELF.article(slug)
    assert article is not None
    assert re.search(r"prescriber|[Dd]o not stop", article.body)


def test_every_file_is_named_after_its_article() -> None:
    for code in wiring.content_languages():
        for name in content_files.names(f"{code}/articles"):
            assert content_files.load(f"{code}/articles/{name}")["slug"] == name
            assert name in SLUGS


@pytest.mark.parametrize("code", [code for code in wiring.content_languages() if code != "en"])
def test_what_is_not_translated_has_a_title_and_words_to_be_found_by(code: str) -> None:
    words = LibraryWords.from_mapping(content_files.load(f"{code}/library"), code)
    missing = {article.slug for article in SHELF.articles(code) if article.language == "en"}
    assert missing <= words.names.keys()
    assert words.names.keys() <= SLUGS


GOOD: dict[str, Any] = content_files.load("en/articles/panic")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("group", "elsewhere"),
        ("sources", []),
        ("sources", [{"by": "X", "title": "Y", "year": "soon"}]),
        ("danger", ["sunburn"]),
        ("parts", ["only words"]),
        ("resources", [{"name": "A", "by": "B", "kind": "potion"}]),
        ("written", "today"),
        ("asked", "one question"),
    ],
)
def test_a_file_that_does_not_say_what_it_must_is_refused_by_name(field: str, value: object) -> None:
    with pytest.raises(ContentError, match="the-file"):
        Article.from_mapping({**GOOD, field: value}, "the-file")


def test_a_translation_takes_sources_and_danger_from_its_original() -> None:
    original = Article.from_mapping(content_files.load("en/articles/self-harm"), "x")
    data = {name: content_files.load("en/articles/self-harm")[name] for name in (
        "slug", "title", "summary", "asked", "parts", "now", "seek", "written",
    )}  # fmt: skip
    article = Article.from_mapping({**data, "language": "fr", "title": "Titre"}, "x", original=original)
    assert (article.language, article.title) == ("fr", "Titre")
    assert article.danger == original.danger
    assert article.sources == original.sources
    with pytest.raises(ContentError):
        Article.from_mapping({**data, "language": "fr", "slug": "panic"}, "x", original=original)


def test_each_sentence_can_be_reviewed_in_its_place() -> None:
    article = Article.from_mapping(GOOD, "x")
    pieces = article.pieces()
    assert {piece.text for piece in pieces} == set(said(article))
    assert len({piece.hash for piece in pieces}) == len(pieces)
