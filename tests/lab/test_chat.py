"""The chat recipes from preparation to a folder that the engine reads, on made-up questions and answers."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from leeward.adapters.chat_transformers import ModelSource, causal  # noqa: E402  (needs the two above)
from leeward.core.companion.ports import ChatLine  # noqa: E402
from leeward.lab import VERBS, recipe  # noqa: E402
from leeward.lab.chat import data, evaluate, model, train  # noqa: E402
from leeward.lab.chat.pieces import Cut, cut, padded, trained  # noqa: E402

RECIPE = """
name = "small-chat"
seed = 2
[model]
kind = "gpt2"
start = ""
pieces = 300
longest = 64
question = 24
width = 32
layers = 2
heads = 2
dropout = 0.1
[train]
steps = {steps}
batch = 8
part = 4
questions = true
rate = 1e-2
decay = 0.01
warmup = 3
clip = 1.0
log_every = 5
save_every = 0
[evaluate]
replies = 3
tokens = 16
temperature = 0.8
top_p = 0.9
"""
LORA = """
[lora]
layers = ["c_attn", "c_proj"]
rank = 2
strength = 4
"""
WORDS = ("garden", "exam", "boss", "sister", "train", "kitchen", "letter", "river", "winter", "football")
FEELS = ("tired", "angry", "lonely", "proud", "lost", "nervous")


@pytest.fixture(autouse=True, scope="module")
def _alone() -> None:
    """Threads that wait for each other cost such small networks more than their work."""
    torch.set_num_threads(1)


def rows() -> list[tuple[str, str]]:
    """Sixty questions, each with its own answer."""
    return [
        (
            f"The {word} makes me {feel}, what now? It began with the {word} and my {feel} days of number {n}.",
            f"Being {feel} about the {word} is a lot to carry, and it is number {n} of many days. What would the "
            f"{word} look like if you were less {feel}?",
        )
        for n, (word, feel) in enumerate((word, feel) for word in WORDS for feel in FEELS)
    ]


def write(folder: Path, pairs: list[tuple[str, str]]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "20200325_counsel_chat.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        table = csv.writer(out)
        table.writerow(("questionTitle", "questionText", "answerText"))
        table.writerows(("", question, answer) for question, answer in pairs)
    return file


@pytest.fixture(scope="module")
def counsel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("counsel")
    write(folder, rows())
    return folder


@pytest.fixture(scope="module")
def run(counsel: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A recipe, and the folder of its finished training."""
    folder = tmp_path_factory.mktemp("run")
    plan = folder / "small.toml"
    plan.write_text(RECIPE.format(steps=40))
    VERBS["prepare"](plan, data=counsel, run=folder)
    VERBS["train"](plan, run=folder)
    return plan, folder


def losses_of(folder: Path) -> list[float]:
    return [json.loads(line)["loss"] for line in (folder / "log.jsonl").read_text().splitlines()]


def test_questions_lie_in_one_split_and_none_is_lost(counsel: Path) -> None:
    found = data.read(counsel / "20200325_counsel_chat.csv")
    groups = {split: {pair.group for pair in pairs} for split, pairs in found.pairs.items()}
    assert all(groups.values())
    assert (
        not groups["train"] & groups["valid"]
        | groups["train"] & groups["test"]
        | groups["valid"] & groups["test"]
    )
    assert sum(map(len, found.pairs.values())) + sum(found.dropped.values()) == len(rows())


def test_the_same_question_in_other_dress_stays_together_and_doubles_go(tmp_path: Path) -> None:
    question = "My sister moved out and the house is so quiet that I cannot sleep at night any more."
    one = "It is hard when a house falls quiet, and it takes time until the nights feel like yours again."
    other = "Sleep often comes back slowly; a small lamp and the same hour every evening can help you rest."
    near = one.replace("yours again", "yours once more")
    file = write(
        tmp_path, [(question, one), (f"Please help. {question.upper()} Thanks", other), ("Is it so?", near)]
    )
    found = data.read(file)
    (pairs,) = [pairs for pairs in found.pairs.values() if pairs]
    assert [pair.answer for pair in pairs] == [one, other]
    assert len({pair.group for pair in pairs}) == 1
    assert found.dropped == {"double": 1}


def test_danger_addresses_and_marks_are_left_out(tmp_path: Path) -> None:
    answer = (
        "Work can wear you down &amp; leave little of you for the evening, and rest is no luxury then. Write to "
        "me@host.example today. Call 555-123-4567 now. See www.host.example too.<br>Be kind to yourself."
    )
    long = (
        "There are many people who have felt like this and who found somebody to talk with about all of it."
    )
    found = data.read(
        write(tmp_path, [("My work eats all of me.", answer), ("I want to kill myself tonight.", long)])
    )
    (pair,) = [pair for pairs in found.pairs.values() for pair in pairs]
    assert pair.answer == (
        "Work can wear you down & leave little of you for the evening, and rest is no luxury then. "
        "Be kind to yourself."
    )
    assert found.dropped == {"danger in the question": 1}


def test_only_answers_count_unless_questions_are_learned_too(counsel: Path) -> None:
    pairs = data.read(counsel / "20200325_counsel_chat.csv").pairs["train"]
    cuts = cut(pairs[:4], trained(pairs, 300), longest=64, question=24)
    for questions in (False, True):
        numbers, mask, targets = padded(cuts, 0, questions=questions)
        for row, one in enumerate(cuts):
            begin = 1 if questions else one.asked
            assert (targets[row, :begin] == -100).all()
            assert (targets[row, begin : len(one.numbers)] == numbers[row, begin : len(one.numbers)]).all()
            assert (targets[row, len(one.numbers) :] == -100).all()
            assert int(mask[row].sum()) == len(one.numbers) <= 64


def test_the_recipe_learns_and_says_so(run: tuple[Path, Path], tmp_path: Path) -> None:
    plan, folder = run
    VERBS["export"](plan, run=folder, weights=tmp_path)
    marks = json.loads(VERBS["evaluate"](plan, run=folder, weights=tmp_path, split="private").read_text())
    told = marks["answers"]["perplexity"]
    assert told["after"]["value"] < told["by_frequency"]["value"] < told["before"]["value"]
    assert all(one["low"] <= one["value"] <= one["high"] for one in told.values())
    assert marks["answers"]["after_over_before"]["high"] < 1
    assert marks["replies"]["replies"] == 3
    card = VERBS["card"](plan, weights=tmp_path).read_text()
    assert "MIT" in card
    assert "not ours" in card
    assert str(tmp_path) not in card
    model = causal(ModelSource(str(tmp_path / "small-chat")))
    stream, text = model.open([ChatLine("user", rows()[0][0])], tokens=12), ""
    while (piece := stream.next(30.0)) is not None:
        text += piece
    assert text


def test_a_training_that_was_stopped_ends_where_an_unbroken_one_does(
    run: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, whole = run
    broken = tmp_path / "broken"
    shutil.copytree(whole, broken, ignore=shutil.ignore_patterns("state.pt", "log.jsonl"))
    step = train._step

    def stops(*arguments: object) -> float:
        if (broken / "state.pt").is_file() and torch.load(broken / "state.pt", weights_only=True)[
            "step"
        ] == 11:
            raise KeyboardInterrupt
        return step(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(train, "_step", stops)
        with pytest.raises(KeyboardInterrupt):
            VERBS["train"](plan, run=broken)
    VERBS["train"](plan, run=broken)
    states = [torch.load(folder / "state.pt", weights_only=True)["network"] for folder in (whole, broken)]
    assert all(torch.equal(states[0][name], states[1][name]) for name in states[0])


def test_a_half_trained_state_and_one_of_another_recipe_are_refused(
    run: tuple[Path, Path], tmp_path: Path
) -> None:
    _, folder = run
    longer = tmp_path / "longer.toml"
    longer.write_text(RECIPE.format(steps=30))
    with pytest.raises(ValueError, match="another recipe"):
        VERBS["train"](longer, run=folder)
    with pytest.raises(ValueError, match="as it stands now"):
        VERBS["export"](longer, run=folder, weights=tmp_path)


def test_weights_of_other_peoples_words_do_not_go_where_weights_ship(run: tuple[Path, Path]) -> None:
    import leeward

    with pytest.raises(ValueError, match="--weights"):
        VERBS["export"](run[0], run=run[1], weights=Path(leeward.__file__).parent / "weights")


def test_thin_matrices_learn_alone_from_a_folder_and_are_joined_in(
    run: tuple[Path, Path], tmp_path: Path
) -> None:
    plan, folder = run
    VERBS["export"](plan, run=folder, weights=tmp_path)
    thin = tmp_path / "thin.toml"
    thin.write_text(RECIPE.format(steps=6).replace("small-chat", "thin-chat") + LORA)
    after = tmp_path / "after"
    shutil.copytree(folder, after, ignore=shutil.ignore_patterns("state.pt", "log.jsonl", "start"))
    VERBS["train"](thin, run=after, start=tmp_path / "small-chat")
    held = torch.load(after / "state.pt", weights_only=True)["network"]
    assert held
    assert all(name.endswith((".up", ".down")) for name in held)
    assert any(value.abs().max() > 0 for name, value in held.items() if name.endswith(".up"))
    out = VERBS["export"](thin, run=after, weights=tmp_path)
    assert json.loads((out / "meta.json").read_text())["start"] == "small-chat"

    plan_of_thin = recipe.read(thin)
    beside = model.load(after / "start")[0].eval()
    model.add(beside, plan_of_thin["lora"], plan_of_thin.seed)
    beside.load_state_dict(held, strict=False)
    joined = model.load(out)[0].eval()
    numbers = torch.arange(20)[None]
    with torch.no_grad():
        assert torch.allclose(beside(numbers).logits, joined(numbers).logits, atol=1e-4)
        assert not torch.allclose(
            joined(numbers).logits, model.load(after / "start")[0].eval()(numbers).logits
        )


def test_a_name_is_only_fetched_from_a_hub_that_the_recipe_names(tmp_path: Path) -> None:
    plan = tmp_path / "named.toml"
    plan.write_text(RECIPE.format(steps=1).replace('start = ""', 'start = "someone/kind-model"'))
    with pytest.raises(ValueError, match="name a hub"):
        VERBS["train"](plan, run=tmp_path)


def test_two_processes_under_torchrun_learn_one_network(run: tuple[Path, Path], tmp_path: Path) -> None:
    plan, folder = run
    together = tmp_path / "together"
    shutil.copytree(folder, together, ignore=shutil.ignore_patterns("state.pt", "log.jsonl"))
    done = subprocess.run(
        [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2",
         "-m", "--", "leeward.lab", "train", str(plan), "--run", str(together)],
        capture_output=True, text=True, timeout=240,
        env={**os.environ, "OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(losses_of(together)) == len(losses_of(folder))
    assert "on 2 x cpu" in done.stdout
    assert losses_of(together)[-1] < losses_of(together)[0]


def test_perplexity_is_of_the_answers_alone() -> None:
    """A uniform guess over eight pieces has perplexity eight, whatever the question."""

    class Words:
        def decode(self, numbers: list[int], skip_special_tokens: bool) -> str:
            return "a" * len(numbers)

    cuts = [Cut((1, 2, 3, 4, 5), 2), Cut((1, 2, 3), 1), Cut((1, 2, 3, 4), 3)]
    uniform = evaluate.surprise(
        cuts, [1, 1, 2], Words(), lambda part: [np.log(8) * (len(one.numbers) - one.asked) for one in part]
    )
    assert uniform.perplexity() == pytest.approx(8)
    assert uniform.bits() == pytest.approx(3)
    assert list(uniform.pieces) == [5, 1]


def test_variety_copies_and_guard_hits_are_counted() -> None:
    train_pairs = [data.Pair("q", "one two three four five six seven eight nine ten", 1)]
    said = ["One two three four five six seven eight.", "You should kill yourself. That sounds hard."]
    marks = evaluate.reply_marks(said, ["a", "b"], ["x y z", "x x x"], train_pairs)
    assert marks["guard_hits"] == 1
    assert marks["copied_runs_of_eight"] == 1.0
    assert marks["distinct_1"] == 1.0
    assert marks["distinct_1_true"] == 0.5
    assert evaluate.distinct(["a b a b"], 2) == pytest.approx(2 / 3)
    assert evaluate.distinct([], 2) == 0.0
