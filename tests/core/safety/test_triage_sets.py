"""The rates that the reading must hold on our own labelled messages; a failure names the messages."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from leeward.core.safety import triage

SETS = Path(__file__).parent / "sets"
SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"


@cache
def read_all(name):
    lines = (SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines]
    return [(item, triage.read(item["text"])) for item in items]


def missed(name, **wanted):
    chosen = [
        (item, reading)
        for item, reading in read_all(name)
        if item["open"] and all(item[key] == value for key, value in wanted.items())
    ]
    wrong = [f"{item['id']}: {item['text']}" for item, reading in chosen if not reading.safety]
    return wrong, len(chosen)


def test_the_sets_are_whole():
    items = [item for name in ("test", "holdout") for item, _ in read_all(name)]
    assert len({item["id"] for item in items}) == len(items) >= 650
    assert len([item for item in items if item["trap"]]) >= 250
    assert {item["lang"] for item in items} == {"en", "es", "fr", "de", "pt", "hi"}


def test_every_explicit_message_opens_a_path():
    for name in ("test", "holdout"):
        wrong, _ = missed(name, group="explicit")
        assert not wrong, wrong


@pytest.mark.parametrize(
    ("name", "group", "least"),
    [
        ("test", "implicit", 0.92),
        ("test", "obfuscated", 0.95),
        ("test", "path", 0.97),
        ("holdout", "implicit", 0.90),
        ("holdout", "obfuscated", 0.95),
        ("holdout", "path", 0.95),
    ],
)
def test_a_group_opens_a_path(name, group, least):
    wrong, total = missed(name, group=group)
    assert 1 - len(wrong) / total >= least, wrong


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "hi"])
def test_no_language_falls_behind(language):
    wrong, total = missed("test", lang=language)
    assert 1 - len(wrong) / total >= 0.9, wrong


def test_what_is_a_crisis_is_read_as_one():
    wrong = [
        f"{item['id']}: {item['text']} ({reading.level})"
        for name in ("test", "holdout")
        for item, reading in read_all(name)
        if item["crisis"] and not reading.crisis
    ]
    total = sum(item["crisis"] for name in ("test", "holdout") for item, _ in read_all(name))
    assert len(wrong) / total <= 0.05, wrong


@pytest.mark.parametrize("name", ["test", "holdout"])
def test_traps_open_no_takeover_and_few_paths(name):
    traps = [(item, reading) for item, reading in read_all(name) if item["group"] == "trap"]
    takeovers = [f"{item['id']}: {item['text']}" for item, reading in traps if reading.crisis]
    paths = [f"{item['id']}: {item['text']}" for item, reading in traps if reading.safety]
    assert len(takeovers) / len(traps) <= 0.025, takeovers
    assert len(paths) / len(traps) <= 0.10, paths


@pytest.mark.parametrize("name", ["test", "holdout"])
def test_everyday_talk_is_left_alone(name):
    talk = [(item, reading) for item, reading in read_all(name) if item["group"] == "everyday"]
    paths = [item["text"] for item, reading in talk if reading.safety]
    questions = [item["text"] for item, reading in talk if reading.probe]
    assert len(paths) / len(talk) <= 0.03, paths
    assert len(questions) / len(talk) <= 0.10, questions


def test_the_kind_of_trouble_is_named():
    missing = [
        f"{item['id']}: {category}"
        for name in ("test", "holdout")
        for item, reading in read_all(name)
        if item["open"]
        for category in item["categories"]
        if category not in reading.categories
    ]
    assert len(missing) <= 6, missing


@pytest.mark.shared
def test_ordinary_comments_rarely_open_anything():
    file = SHARED / "goemotions" / "test.tsv"
    if not file.exists():
        pytest.skip("the public comments (GoEmotions) are not beside this checkout")
    lines = file.read_text(encoding="utf-8").splitlines()[:1500]
    readings = [triage.read(line.split("\t")[0]) for line in lines]
    assert sum(reading.crisis for reading in readings) <= 3
    assert sum(reading.safety for reading in readings) <= 15
    assert sum(reading.probe for reading in readings) <= 30


@pytest.mark.shared
def test_posts_that_people_rated_severe_open_a_path():
    file = SHARED / "cssrs_llm_suicidewatch" / "human_n_llm_labeled_rSuicidewatch_posts.csv"
    if not file.exists():
        pytest.skip("the rated posts (C-SSRS) are not beside this checkout")
    counts: dict[bool, int] = defaultdict(int)
    with file.open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            if float(row["severity"]) >= 4:
                counts[triage.read(row["content"]).safety] += 1
    assert counts[True] / (counts[True] + counts[False]) >= 0.92
