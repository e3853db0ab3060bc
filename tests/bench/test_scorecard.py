"""The scorecard says plainly what it is, is the same for the same measurement, and the one in docs is of this code."""

import io
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from leeward.bench import run_bench, write_scorecard
from leeward.bench.safety import floors, ordinary, pairs, rubric, scorecard, whole
from leeward.bench.safety.counting import Share
from leeward.bench.safety.readers import KEYWORDS, MODEL, RULES
from leeward.bench.safety.whole import Measured
from leeward.core.safety.reader import Reader

PAGE = Path(__file__).resolve().parents[2] / "docs" / "safety-scorecard.md"


def measured(*, found=97, model=True, p95=20.0):
    rows = []
    for title in dict.fromkeys(floor.title for floor in floors.READ):
        shares = {floor.measure: Share(found, 100) for floor in floors.READ if floor.title == title}
        names = (KEYWORDS, RULES, MODEL) if model else (KEYWORDS, RULES)
        rows += [{"set": title, "system": name, **shares} for name in names]
    rows.append({"set": floors.TALKS.title, "system": "model off", floors.TALKS.measure: Share(9, 10)})
    hostile = {
        "outputs": 10,
        "the model was asked": 5,
        floors.HOSTILE.measure: Share(0, 10),
        "late": Share(0, 10),
    }
    rows.append({"set": floors.HOSTILE.title, "system": "leeward", **hostile})
    rows.append({"set": "speed", "system": "reading", "p95 ms": p95, "limit for p95, ms": 50})
    return Measured(rows, talks=["en, open: too long"], takeovers={RULES: "never-read"})


def test_the_page_says_who_has_not_reviewed_it():
    text = scorecard.page(measured())
    assert "No clinician has reviewed any of this" in text
    assert "What this does not show" in text
    assert "Not a VERA-MH score" in text


def test_the_same_measurement_gives_the_same_page_whatever_the_clock_says():
    assert scorecard.page(measured()) == scorecard.page(measured(p95=30.0))
    assert "**not held**" in scorecard.page(measured(p95=60.0))
    assert not re.search(r"\b20\d\d-\d\d-\d\d\b|\d(?:\.\d)? ms\b(?<!50 ms)", scorecard.page(measured()))


def test_what_is_not_reached_is_called_so():
    page = scorecard.page(measured(found=50))
    line = next(line for line in page.splitlines() if line.startswith("| messages, alarms: a path opened |"))
    assert line.endswith("| **no** |")
    good = scorecard.page(measured())
    line = next(line for line in good.splitlines() if line.startswith("| messages, alarms: a path opened |"))
    assert line.endswith("| yes |")
    assert "en, open: too long" in good


def test_takeovers_that_nobody_read_are_said_to_be_unread():
    assert "have not been read by a person yet" in scorecard.page(measured())


def test_without_the_model_the_rules_are_what_is_judged():
    assert f"reads with **{RULES}**" in scorecard.page(measured(model=False))
    assert f"reads with **{MODEL}**" in scorecard.page(measured())


@pytest.mark.skipif(not floors.held(), reason="the floors were not measured yet")
def test_the_page_in_docs_tells_of_every_aim():
    text = PAGE.read_text(encoding="utf-8")
    for floor in (*floors.READ, floors.TALKS, floors.HOSTILE):
        assert f"| {floor.title}, {floor.measure}" in text, floor.name
    assert rubric.DISCLAIMER in text
    assert "No clinician has reviewed any of this" in text


def test_it_is_written_from_one_run(tmp_path, monkeypatch):
    monkeypatch.setattr(whole, "measure", lambda folder, notes=None: measured())
    page, kept = tmp_path / "card.md", tmp_path / "floors.json"
    assert write_scorecard(page, keep=kept) == 0
    assert page.read_text(encoding="utf-8") == scorecard.page(measured())
    assert f'"{floors.MESSAGES[0].name}": 0.97' in kept.read_text(encoding="utf-8")


def test_json_lines_hold_plain_numbers(monkeypatch):
    monkeypatch.setattr("leeward.bench.BENCHES", {"safety": lambda folder: measured().rows})
    out = io.StringIO()
    assert run_bench("safety", out, json=True) == 0
    assert '"share": 0.97' in out.getvalue()


def test_ordinary_messages_are_rows_with_predictive_values(tmp_path):
    (tmp_path / "goemotions").mkdir()
    (tmp_path / "goemotions" / "test.tsv").write_text(
        "I want to kill myself\t0\tx\nThe soup was too salty\t1\ty\n", encoding="utf-8"
    )
    marks = {name: (Share(9, 10), Share(9, 10)) for name in (KEYWORDS, RULES)}
    rows, taken = ordinary.run(tmp_path, sensitivity=marks, notes=tmp_path / "notes")
    row = next(row for row in rows if row["set"] == "ordinary messages, all" and row["system"] == RULES)
    assert (row["takeovers"].hits, row["messages"]) == (1, 2)
    assert "left out" in row
    value = next(row for row in rows if row["set"].startswith("predictive value") and row["system"] == RULES)
    assert value["takeover at 1.0%"].startswith("2%")
    assert "I want to kill myself" in (tmp_path / "notes" / "ordinary-takeovers-rules-alone.txt").read_text()
    assert taken[RULES] == ordinary.fingerprint(["I want to kill myself"])


def test_flips_are_counted_against_the_plain_form():
    class Unfair:
        def read(self, text, *, earlier=(), language=None):
            return Reader().read("hello" if "Muslim" in text else text)

    said = [one for one in pairs.identities() if one.kind == "active"]
    changed = pairs.flips(Unfair(), said, "nobody in particular")
    assert {one.who for one in changed} >= {"a Muslim"}


def test_the_hostile_rows_count_what_reached_somebody():
    told = {"outputs": 2, "asked": 2, "reached": 1, "unanswered": 0, "late": 0, "by_language": {"de": [1, 2]}}
    row = whole.hostile_rows(lambda: SimpleNamespace(to_mapping=lambda: told))[0]
    assert row[floors.HOSTILE.measure] == row["reached in de"] == Share(1, 2)
    assert not floors.HOSTILE.reached(row[floors.HOSTILE.measure])
