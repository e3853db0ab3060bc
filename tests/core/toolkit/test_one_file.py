"""Adding a practice is adding one file: one is put into a folder of its own and done to the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leeward import wiring
from leeward.adapters import content_files
from leeward.core.content import ContentError
from leeward.core.toolkit.technique import Ending

NEW = """
slug: warm-drink
title: A warm drink
short: Make something warm, and do nothing else meanwhile.
kind: record
wants: [calm]
minutes: [5]
topics: [worry]
feelings: [anxious]
start: Make it with me
opening: Any cup will do.
closing: The cup is empty.
evidence: {strength: little, words: Nobody has tested this., source: No trial of exactly this is known to us.}
cautions: [Hot water burns.]
steps:
  - {name: put, kind: timed, title: Put the water on, words: Listen to it., beats: [{seconds: 20, words: Listen}]}
  - name: sort
    kind: choose
    title: Which one?
    words: The first that comes.
    options:
      - {name: tea, label: Tea, next: note}
      - {name: broth, label: Broth, next: end}
  - {name: note, kind: write, title: How does it smell?, words: One word.}
"""
GERMAN = "{title: Etwas Warmes, steps: {sort: {options: {tea: Tee}}}}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A content folder that holds the words of the product, and practices of its own."""
    for language in ("en", "de"):
        (tmp_path / language / "exercises").mkdir(parents=True)
        words = content_files.ROOT / language / "toolkit.yaml"
        (tmp_path / language / "toolkit.yaml").write_text(words.read_text())
    caches = (content_files.load, wiring.exercises, wiring.practice_words, wiring.content_languages)
    monkeypatch.setattr(content_files, "ROOT", tmp_path)
    for cache in caches:
        cache.cache_clear()
    yield tmp_path
    for cache in caches:
        cache.cache_clear()


def test_one_file_is_one_more_practice(folder: Path) -> None:
    (folder / "en/exercises/warm-drink.yaml").write_text(NEW)
    (one,) = wiring.exercises("en")
    assert (one.slug, one.title, len(one.steps)) == ("warm-drink", "A warm drink", 3)
    technique = wiring.technique("warm-drink")
    assert technique is not None
    prompt = technique.begin()
    for message in ("6", "done", "tea", "sweet", "4"):
        prompt = technique.answer(prompt.run, message)
    assert (prompt.run.ending, prompt.run.answers) == (Ending.DONE, {"sort": "tea", "note": "sweet"})


def test_a_language_adds_its_words_by_one_more(folder: Path) -> None:
    (folder / "en/exercises/warm-drink.yaml").write_text(NEW)
    (folder / "de/exercises/warm-drink.yaml").write_text(GERMAN)
    (one,) = wiring.exercises("de")
    assert one.title == "Etwas Warmes"
    assert [option.label for option in one.steps[1].options] == ["Tee", "Broth"]


def test_a_broken_file_names_itself(folder: Path) -> None:
    (folder / "en/exercises/warm-drink.yaml").write_text(NEW.replace("next: end", "next: moon"))
    with pytest.raises(ContentError, match=r"en/exercises/warm-drink.*moon"):
        wiring.exercises("en")
