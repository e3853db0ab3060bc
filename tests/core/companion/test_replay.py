"""A slice of real questions and talks is replayed: no failure, no empty or repeated reply, quick enough."""

from pathlib import Path

import pytest

from leeward.bench import companion as bench
from leeward.bench import data_folder, run_bench
from leeward.bench.baselines import Canned, Eliza


@pytest.mark.shared
def test_a_slice_of_counselchat_and_esconv(shared_data: Path) -> None:
    first = bench.measure("slice", [[text] for text in bench.counselchat(shared_data)[:60]], bench.Ours)
    talks = bench.measure("slice", bench.esconv(shared_data)[:6], bench.Ours)
    for row in (first, talks):
        assert row["exceptions"] == 0
        assert row["empty_replies"] == 0
        assert row["equal_to_the_one_before"] == 0
    assert float(first["takes_up_a_content_word"].rstrip("%")) > 80
    assert talks["repeated_within_a_conversation"] == 0


@pytest.mark.shared
def test_the_sets_are_whole(shared_data: Path) -> None:
    assert len(bench.counselchat(shared_data)) == 815
    assert len(bench.esconv(shared_data)) == 195


def test_measures_count_what_they_say() -> None:
    row = bench.measure("x", [["my brother left", "he is gone"], ["my brother left"]], lambda _: Canned())
    assert row["turns"] == 3
    assert row["repeated_across_conversations"] == "66.7%"
    assert row["takes_up_a_content_word"] == "0.0%"
    row = bench.measure("x", [["my mother left"]], lambda _: Eliza())
    assert row["takes_up_a_content_word"] == "100.0%"
    assert row["asks_a_question"] == "0.0%"


class _Breaks:
    name = "breaks"

    def say(self, text: str) -> str:
        raise RuntimeError("no")


def test_a_failure_is_counted_and_named() -> None:
    row = bench.measure("x", [["a"]], lambda _: _Breaks())
    assert row["exceptions"] == 1
    assert row["empty_replies"] == 1
    assert "RuntimeError" in row["last_exception"]


def test_missing_data_and_names_are_said_plainly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import io

    assert run_bench("nosuch", io.StringIO()) == 2
    assert run_bench("companion", io.StringIO(), data=tmp_path / "none") == 1
    assert run_bench("companion", io.StringIO(), data=tmp_path) == 1
    errors = capsys.readouterr().err
    assert "nosuch" in errors
    assert "--data" in errors
    assert "20200325_counsel_chat.csv" in errors
    assert data_folder(tmp_path) == tmp_path
