"""The whole way on a tiny set: prepare, train, export, evaluate, card, compare; and a killed training
goes on."""

import json
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="the extra 'lab' (torch) is not installed")
pytest.importorskip("onnx", reason="the extra 'lab' (onnx) is not installed")

import numpy as np  # noqa: E402

from leeward.adapters.affect_onnx import OnnxFaceNet  # noqa: E402
from leeward.core.affect.labels import MIRRORED_LANDMARKS  # noqa: E402
from leeward.lab import VERBS, networks, recipe  # noqa: E402
from leeward.lab.__main__ import main  # noqa: E402
from leeward.lab.affect import augment, comparing, evaluate, export, train  # noqa: E402
from leeward.lab.data import fer2013  # noqa: E402


@pytest.fixture(scope="module")
def trained(tiny_faces: Path, tiny_recipe: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that has been prepared, trained and exported; the weights lie under ``weights``."""
    run = tmp_path_factory.mktemp("run")
    assert main(["prepare", str(tiny_recipe), "--data", str(tiny_faces), "--run", str(run)]) == 0
    VERBS["train"](str(tiny_recipe), run=run)
    VERBS["export"](str(tiny_recipe), run=run, weights=run / "weights")
    return run


@pytest.fixture
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "ROUNDS", 20)
    monkeypatch.setattr(comparing, "ROUNDS", 20)


def test_it_learns_and_the_exported_file_says_the_same(trained: Path, tiny_recipe: Path) -> None:
    public = fer2013.prepared(trained / "faces", "public")
    network, _ = export.load(recipe.read(tiny_recipe), trained / "state.pt")
    before = train.answers_of(export.Shipped(network), public.images)
    right = (before[0].argmax(1) == public.fer_class).mean()
    assert right > 0.3  # one in seven by chance
    assert (
        max(export.differences(before, export.run(trained / "model.float.onnx", public.images)).values())
        < 1e-2
    )
    after = export.run(trained / "model.onnx", public.images)
    assert (after[0].argmax(1) == before[0].argmax(1)).mean() > 0.85


def test_the_product_reads_the_exported_weights(trained: Path) -> None:
    public = fer2013.prepared(trained / "faces", "public")
    readings = OnnxFaceNet(trained / "weights" / "tiny-v1").read(public.images[:5])
    assert [reading.ferplus.shape for reading in readings] == [(8,)] * 5


@pytest.mark.usefixtures("few_rounds")
def test_marks_and_card_come_from_the_measured_file(trained: Path, tiny_recipe: Path) -> None:
    weights = trained / "weights"
    with pytest.raises(ValueError, match="no marks"):
        VERBS["card"](str(tiny_recipe), weights=weights)
    VERBS["evaluate"](str(tiny_recipe), run=trained, weights=weights, split="private")
    card = VERBS["card"](str(tiny_recipe), weights=weights).read_text()
    meta = json.loads((weights / "tiny-v1" / "meta.json").read_text())
    assert f"{100 * meta['metrics']['fer2013']['accuracy']['value']:.1f} %" in card
    assert meta["sha256"] in card
    assert "Skin tone, age and sex are unmeasured" in card
    assert str(trained) not in card + json.dumps(meta)


@pytest.mark.usefixtures("few_rounds")
def test_a_network_compared_with_itself_gains_nothing(trained: Path) -> None:
    folder = trained / "weights" / "tiny-v1"
    result = json.loads(VERBS["compare"](folder, folder, run=trained).read_text())
    assert result["fer2013"]["gain"] == {"value": 0.0, "low": 0.0, "high": 0.0}


def test_a_killed_training_ends_where_an_unbroken_one_does(
    trained: Path, tiny_recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = recipe.read(tiny_recipe)
    (tmp_path / "faces").symlink_to(trained / "faces")
    write, calls = networks.keep, []

    def killed(state: dict[str, Any], path: Path) -> None:
        write(state, path)
        calls.append(state["step"])
        raise KeyboardInterrupt

    monkeypatch.setattr(networks, "keep", killed)
    with pytest.raises(KeyboardInterrupt):
        train.train(plan, tmp_path / "faces", tmp_path)
    monkeypatch.setattr(networks, "keep", write)
    train.train(plan, tmp_path / "faces", tmp_path)
    unbroken = torch.load(trained / "state.pt", weights_only=True)
    resumed = torch.load(tmp_path / "state.pt", weights_only=True)
    assert 0 < calls[0] < resumed["step"] == unbroken["step"]
    # Sums in half precision may differ in their last bit from run to run (0.2 % of one value, seen once); weights
    # that go on without their momentum end up to half of their size away.
    for name, value in unbroken["average"].items():
        gap = (value - resumed["average"][name]).double().norm() / (value.double().norm() + 1e-9)
        assert gap < 0.03, name


def test_a_state_of_another_recipe_is_refused(trained: Path, tiny_recipe: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text(tiny_recipe.read_text().replace("rate = 0.1", "rate = 0.2"))
    with pytest.raises(ValueError, match="another recipe"):
        train.train(recipe.read(other), trained / "faces", trained)


def test_augmentation_moves_the_targets_with_the_picture(tiny_faces: Path, tiny_recipe: Path) -> None:
    faces = fer2013.load(tiny_faces)[0]["train"][np.arange(4)]
    still = {
        **recipe.read(tiny_recipe)["augment"],
        "rotate": 0.0, "scale": [1.0, 1.0], "shift": 0.0, "gamma": 0.0, "blur": 0.0, "noise": 0.0, "erase": 0.0,
    }  # fmt: skip
    rng = np.random.default_rng(0)
    images, landmarks, pose, _ = augment.augment(faces, {**still, "mirror": 1.0}, 48, False, rng)
    assert np.allclose(images, faces.images[:, :, ::-1], atol=1)
    expected = faces.landmarks[:, MIRRORED_LANDMARKS] * [-1, 1] + [1, 0]
    assert np.allclose(landmarks, expected, atol=1e-6)
    assert np.allclose(pose, faces.pose * [1, -1, -1], atol=1e-5)
    _, turned, pose, _ = augment.augment(faces, {**still, "mirror": 0.0, "rotate": 30.0}, 48, False, rng)
    line = turned[:, 42:48].mean(1) - turned[:, 36:42].mean(1)
    angle = np.degrees(np.arctan2(line[:, 1], line[:, 0]))
    assert np.allclose(pose[:, 2] - faces.pose[:, 2], -angle, atol=1e-3)


def test_an_unknown_recipe_is_answered_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "nothing"]) == 1
    assert "face" in capsys.readouterr().err
