"""The text recipes from preparation to a card, on a handful of made-up messages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from leeward.adapters.text_onnx import OnnxTextModel, OnnxTextNetworks, WeightsUnusable
from leeward.core.text.labels import EMOTIONS
from leeward.core.text.tidy import tidy
from leeward.lab import VERBS, recipe
from leeward.lab.text import augment, data, evaluate, fitting, train

ENCODER = """
name = "small-text-v1"
seed = 1
[model]
kind = "encoder"
start = ""
pieces = 200
longest = 24
width = 16
heads = 2
inner = 32
layers = 2
dropout = 0.0
head_dropout = 0.0
[train]
files = "*.txt"
steps = 70
comments = 8
messages = 12
post_weight = 0.5
rate = 8e-3
head_rate = 8e-3
decay = 0.0
warmup = 4
clip = 1.0
log_every = 10
save_every = 600
[loss]
emotions = 1.0
signs = 2.0
levels = 0.5
categories = 1.0
topics = 8.0
wants = 4.0
emotions_rise = 1.0
signs_rise = 1.0
categories_rise = 1.0
topics_rise = 1.0
[augment]
lower = 0.1
bare = 0.1
typos = 0.0
typo_rate = 0.05
leet = 0.0
buried = 0.1
[join]
grams = "small-grams-v1"
comments = 20
category = 0.5
[join.budget]
trap_paths = 0.3
trap_takeovers = 0.3
everyday_paths = 0.3
everyday_questions = 0.3
comment_paths = 0.3
comment_takeovers = 0.3
comment_questions = 0.3
"""
GRAMS = (
    ENCODER[: ENCODER.index("[join]")]
    .replace("small-text-v1", "small-grams-v1")
    .replace('kind = "encoder"', 'kind = "grams"\nbuckets = 2048\nhidden = 16')
)
ALARM = (
    "@ lang={} kind=alarm group=path cell=c level=distress crisis=no cats=self_harm door=chat "
    "topics=study want=advice\n"
)
TRAP = "@ lang={} kind=trap group=trap cell=c level=none crisis=no cats=- door=chat\n"
EVERYDAY = (
    "@ lang={} kind=everyday group=everyday cell=c level=none crisis=no cats=- door=chat "
    "topics=small_talk want=log\n"
)


@pytest.fixture(scope="module")
def sets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Alarms speak of storms, everything else of gardens, so that a few steps can tell them apart."""
    folder = tmp_path_factory.mktemp("sets")
    for part, count in (("train", 30), ("valid", 12)):
        (folder / part).mkdir()
        for code in ("en", "es"):
            lines = [ALARM.format(code), *(f"the storm took boat {n} of {part}\n" for n in range(count))]
            lines += [TRAP.format(code), *(f"the garden grew bean {n} of {part}\n" for n in range(count))]
            lines += [EVERYDAY.format(code), *(f"a garden with tea {n} of {part}\n" for n in range(count))]
            (folder / part / f"{code}.txt").write_text("".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("public")
    (folder / "goemotions").mkdir()
    for split in ("train", "dev", "test"):
        rows = [f"what a joy number {n}\t{EMOTIONS.index('joy')}\tid{n}" for n in range(20)]
        rows += [f"the bus came at {n}\t{EMOTIONS.index('neutral')}\tid{n}" for n in range(20)]
        (folder / "goemotions" / f"{split}.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (folder / "cssrs_llm_suicidewatch").mkdir()
    (folder / "cssrs_llm_suicidewatch" / "human_n_llm_labeled_rSuicidewatch_posts.csv").write_text(
        'content,severity\n"a storm, and another storm",4\nnothing of the kind,0\n', encoding="utf-8"
    )
    return folder


@pytest.fixture(scope="module")
def trained(sets: Path, public: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("text")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "SETS", sets)
        for name, text in (("grams", GRAMS), ("encoder", ENCODER)):
            path, run = folder / f"{name}.toml", folder / name
            path.write_text(text)
            VERBS["prepare"](str(path), data=public, run=run)
            VERBS["train"](str(path), run=run)
            VERBS["export"](str(path), run=run, weights=folder / "weights")
            VERBS["evaluate"](str(path), run=run, weights=folder / "weights", split="public")
    return folder


def test_the_exported_pair_tells_storms_from_gardens(trained: Path) -> None:
    weights = trained / "weights"
    model = OnnxTextModel(weights / "small-text-v1", weights / "small-grams-v1")
    storm, garden = model.read("the storm took boat 3", "en"), model.read("the garden grew bean 3", "en")
    assert storm.opens > 0.6 > 0.4 > garden.opens
    assert storm.categories["self_harm"] > garden.categories["self_harm"]
    assert sum(storm.levels.values()) == pytest.approx(1.0)
    assert set(model.limits) == {"en", "es"}


def test_topics_and_wants_are_read_beside(trained: Path) -> None:
    model = OnnxTextModel(trained / "weights" / "small-text-v1", trained / "weights" / "small-grams-v1")
    storm, garden = (model.read(text, "en") for text in ("the storm took boat 5", "a garden with tea 3"))

    assert max(storm.topics, key=storm.topics.__getitem__) == "study"
    assert max(garden.topics, key=garden.topics.__getitem__) == "small_talk"
    assert storm.wants["advice"] > 0.5 > garden.wants["advice"]
    assert sum(garden.wants.values()) == pytest.approx(1)


def test_danger_at_the_end_of_a_long_text_is_read(trained: Path) -> None:
    weights = trained / "weights"
    model = OnnxTextModel(weights / "small-text-v1", weights / "small-grams-v1")
    garden = "the garden grew a bean. " * 60
    with_storm, without = model.read(garden + "the storm took boat 3", "en"), model.read(garden, "en")
    assert with_storm.opens > 10 * without.opens


def test_int8_says_nearly_what_torch_says(trained: Path) -> None:
    meta = json.loads((trained / "weights" / "small-text-v1" / "meta.json").read_text())
    assert meta["largest_difference"]["float"] < 1e-3
    assert meta["largest_difference"]["int8"] < 1.5


def test_a_changed_file_is_refused_by_name(trained: Path, tmp_path: Path) -> None:
    weights = trained / "weights"
    for name in ("small-text-v1", "small-grams-v1"):
        (tmp_path / name).mkdir()
        for file in (weights / name).iterdir():
            (tmp_path / name / file.name).write_bytes(file.read_bytes())
    (tmp_path / "small-text-v1" / "vocab.txt").write_text("[PAD]\n")
    with pytest.raises(WeightsUnusable, match=r"vocab\.txt is not the file"):
        OnnxTextNetworks(tmp_path / "small-text-v1", tmp_path / "small-grams-v1")
    (tmp_path / "small-grams-v1" / "model.onnx").unlink()
    with pytest.raises(WeightsUnusable, match=r"model\.onnx is missing|vocab"):
        OnnxTextNetworks(tmp_path / "small-text-v1", tmp_path / "small-grams-v1")


def test_the_card_tells_what_was_measured_and_names_no_place(trained: Path, sets: Path) -> None:
    path, run, weights = trained / "encoder.toml", trained / "encoder", trained / "weights"
    with pytest.raises(ValueError, match="private"):
        VERBS["card"](str(path), weights=weights)
    VERBS["evaluate"](str(path), run=run, weights=weights, split="private")
    card = VERBS["card"](str(path), weights=weights).read_text()
    meta = json.loads((weights / "small-text-v1" / "meta.json").read_text())
    assert f"**{meta['metrics']['private']['emotions']['macro_f1']['value']:.3f}**" in card
    assert meta["sha256"] in card
    assert str(trained) not in card + json.dumps(meta)
    assert str(sets) not in card + json.dumps(meta)


def test_a_killed_training_ends_where_an_unbroken_one_does(
    trained: Path, sets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "SETS", sets)
    plan = recipe.read(trained / "grams.toml")
    for name in ("manifest.json", "flagged.json"):
        (tmp_path / name).write_bytes((trained / "grams" / name).read_bytes())
    step, calls = torch.optim.AdamW.step, []

    def killed(self: Any, *arguments: Any) -> Any:
        calls.append(1)
        if len(calls) == 41:
            raise KeyboardInterrupt
        return step(self, *arguments)

    short = recipe.Recipe(
        plan.name, plan.seed, {**plan.sections, "train": {**plan["train"], "save_every": 0}}, plan.sha256
    )
    monkeypatch.setattr(torch.optim.AdamW, "step", killed)
    with pytest.raises(KeyboardInterrupt):
        train.train(short, tmp_path)
    monkeypatch.setattr(torch.optim.AdamW, "step", step)
    train.train(plan, tmp_path)
    unbroken = torch.load(trained / "grams" / "state.pt", weights_only=True)
    resumed = torch.load(tmp_path / "state.pt", weights_only=True)
    assert resumed["step"] == unbroken["step"]
    for name, value in unbroken["network"].items():
        gap = (value - resumed["network"][name]).double().norm() / (value.double().norm() + 1e-9)
        assert gap < 0.03, name


def test_a_state_of_another_recipe_is_refused(
    trained: Path, sets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "SETS", sets)
    other = trained / "other.toml"
    other.write_text(GRAMS.replace("warmup = 4", "warmup = 5"))
    with pytest.raises(ValueError, match="another recipe"):
        train.train(recipe.read(other), trained / "grams")


def test_a_post_without_ideation_teaches_nothing(public: Path) -> None:
    (one,) = data.posts(public / "cssrs_llm_suicidewatch")
    assert one.text == "a storm, and another storm"
    assert list(one.signs) == [1, 1, 1]


def test_a_flagged_comment_is_never_taught_as_calm(public: Path) -> None:
    comments = list(data.goemotions(public / "goemotions", "train"))
    calm = data.calm(comments, frozenset({comments[0].text}))
    assert list(calm[0].signs) == [data.UNKNOWN] * 3
    assert list(calm[-1].signs) == [0, 0, 0]


def test_augmentation_keeps_the_words_it_is_told_to_keep() -> None:
    off = {"lower": 0.0, "bare": 0.0, "typos": 0.0, "typo_rate": 0.0, "leet": 0.0, "buried": 0.0}
    rng = np.random.default_rng(0)
    assert augment.varied("I can't, no.", [], off, rng) == "I can't, no."
    wrapped = augment.varied("I can't, no.", ["Tea first."], {**off, "buried": 1.0}, np.random.default_rng(1))
    assert "I can't, no." in wrapped
    mistyped = augment.varied(
        "a long sentence about gardens", [], {**off, "typos": 1.0, "typo_rate": 0.3}, rng
    )
    assert mistyped != "a long sentence about gardens"


def test_weights_follow_the_network_that_knows() -> None:
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 2, 400).astype(float)
    knowing, guessing = (truth - 0.5) * 6 + rng.normal(0, 1, 400), rng.normal(0, 3, 400)
    found = fitting.weights(knowing, guessing, truth)
    assert found.encoder > 4 * found.grams
    shares = np.array([found.share(a, b) for a, b in zip(knowing, guessing, strict=True)])
    assert evaluate.calibration_error(truth, shares) < 0.05


@pytest.mark.parametrize(
    ("shares", "area"), [([0.9, 0.8, 0.2, 0.1], 1.0), ([0.1, 0.2, 0.8, 0.9], 0.0), ([0.5] * 4, 0.5)]
)
def test_the_area_under_the_curve(shares: list[float], area: float) -> None:
    assert evaluate.auc(np.array([1.0, 1.0, 0.0, 0.0]), np.array(shares)) == area


def test_tidy_text_is_what_both_networks_eat(trained: Path) -> None:
    weights = trained / "weights"
    networks = OnnxTextNetworks(weights / "small-text-v1", weights / "small-grams-v1")
    plain, shouted = networks.logits(tidy("the storm")), networks.logits(tidy("THE   STORM"))
    assert np.allclose(plain[0][1], shouted[0][1])
    assert np.allclose(plain[1][1], shouted[1][1])


def test_who_somebody_is_stands_beside_the_words_and_changes_none() -> None:
    rng = np.random.default_rng(0)
    found = {augment.introduced("I can't, no.", ["I am blind."], rng) for _ in range(20)}
    assert found == {"I am blind. I can't, no.", "I can't, no. I am blind."}


def test_rare_emotions_come_round_more_often_than_they_stand_there(public: Path) -> None:
    often = [one for one in data.goemotions(public / "goemotions", "train") if one.emotions[-1] > 0]
    rare = [one for one in data.goemotions(public / "goemotions", "train") if one.emotions[-1] == 0][:2]
    chances = train._turns([*often, *rare], 0.5)
    assert chances.sum() == pytest.approx(1)
    assert chances[-1] / chances[0] == pytest.approx((len(often) / len(rare)) ** 0.5)
    assert train._turns([*often, *rare], 0.0)[0] == pytest.approx(1 / (len(often) + len(rare)))
