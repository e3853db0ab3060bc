"""A slice of real questions and talks is replayed: no failure, no empty or repeated reply, the matter taken up."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from leeward.bench import data_folder, run_bench
from leeward.bench.companion import whole
from leeward.bench.companion.systems import Quiet, standard
from leeward.bench.companion.talks import Half, Talk, counselchat, esconv, supporters
from leeward.core.companion.asking import asks


def share(shown: str) -> float:
    return float(shown.rstrip("%"))


@pytest.mark.shared
def test_a_slice_of_counselchat_and_esconv(shared_data: Path) -> None:
    for talks in (counselchat(shared_data, Half.STEERING)[:40], esconv(shared_data, Half.STEERING)[:6]):
        said = whole.replay(talks, Quiet)
        row = whole.row("slice", talks, said, {}, None)
        assert (row["exceptions"], row["empty replies"], row["equal to the one before"]) == (0, 0, 0)
        assert row["variety: replies said before in the talk"] == 0
        assert row["guard hits"] == 0
        assert share(row["replies with two questions or more"]) <= 8
        assert share(row["relevance: true one of 20 found, TF-IDF"]) > 40


@pytest.mark.shared
def test_no_question_about_the_same_thing_comes_twice(shared_data: Path) -> None:
    for talk in whole.replay(esconv(shared_data, Half.STEERING)[6:14], Quiet).talks:
        ours = [said.text.split("? ")[-1] for said in talk if not said.path and said.text.endswith("?")]
        last = [sentence.replace("!", ".").split(". ")[-1] for sentence in ours]
        for topic in ("since", "told whom", "body", "hardest"):
            assert sum(topic in asks(question, "en") for question in last) <= 1, (topic, last)


@pytest.mark.shared
def test_the_sets_are_whole_and_the_halves_apart(shared_data: Path) -> None:
    assert len(counselchat(shared_data)) == 815
    halves = [{talk.turns for talk in counselchat(shared_data, half)} for half in Half]
    assert not halves[0] & halves[1]
    assert min(map(len, halves)) > 60
    assert [len(esconv(shared_data, half)) for half in Half] == [195, 195]
    assert len(supporters(shared_data)) == 195


class _Breaks:
    name = "breaks"

    def say(self, text: str) -> str:
        raise RuntimeError("no")


def test_a_failure_is_counted_and_named() -> None:
    talks = [Talk(("a", "b"))]

    class Later(_Breaks):
        def say(self, text: str) -> str:
            return "fine" if text.startswith("Hello") else super().say(text)

    said = whole.replay(talks, lambda _: Later())
    row = whole.row("x", talks, said, {}, None)
    assert row["exceptions"] == 2
    assert row["empty replies"] == 2
    assert "RuntimeError" in row["last exception"]


def test_three_systems_stand_side_by_side() -> None:
    assert [system(0).name for system in standard()] == ["leeward scripted", "eliza-like", "canned"]


def test_missing_data_and_names_are_said_plainly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_bench("nosuch", io.StringIO()) == 2
    assert run_bench("companion", io.StringIO(), data=tmp_path / "none") == 1
    assert run_bench("companion", io.StringIO(), data=tmp_path) == 1
    errors = capsys.readouterr().err
    assert "nosuch" in errors
    assert "--data" in errors
    assert "reactions-reddit.csv" in errors or "counsel_chat" in errors
    assert data_folder(tmp_path) == tmp_path
