"""The shipped face network answers in the shapes it promises, and damaged weights are refused in words."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

import leeward
from leeward.adapters.affect_onnx import OnnxFaceNet, WeightsUnusable
from leeward.core.affect.labels import UNITS

FOLDER = Path(leeward.__file__).parent / "weights" / "face-v1"


@pytest.fixture(scope="module")
def net() -> OnnxFaceNet:
    return OnnxFaceNet(FOLDER)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "face-v1"))


def test_every_crop_gets_one_whole_answer(net: OnnxFaceNet) -> None:
    crops = np.random.default_rng(0).integers(0, 256, (3, 48, 48), dtype=np.uint8)
    readings = net.read(crops)
    assert len(readings) == 3
    for reading in readings:
        assert reading.fer2013.sum() == pytest.approx(1, abs=1e-4)
        assert reading.ferplus.sum() == pytest.approx(1, abs=1e-4)
        assert reading.landmarks.shape == (68, 2)
        assert np.isfinite(reading.landmarks).all()
        assert len(reading.pose) == 3
        assert set(reading.units) == set(UNITS)
        assert all(0 <= value <= 1 for value in reading.units.values())
        assert all(-1 <= value <= 1 for value in reading.valence_arousal)


def test_an_answer_does_not_depend_on_its_neighbours(net: OnnxFaceNet) -> None:
    crops = np.random.default_rng(1).integers(0, 256, (4, 48, 48), dtype=np.uint8)
    together, alone = net.read(crops)[2], net.read(crops[2:3])[0]
    assert np.allclose(together.ferplus, alone.ferplus, atol=1e-4)
    assert np.allclose(together.landmarks, alone.landmarks, atol=1e-4)


def test_blank_crops_give_numbers_and_none_gives_none(net: OnnxFaceNet) -> None:
    assert np.isfinite(net.read(np.zeros((1, 48, 48), np.uint8))[0].ferplus).all()
    assert net.read(np.zeros((0, 48, 48), np.uint8)) == ()
    with pytest.raises(ValueError, match="48"):
        net.read(np.zeros((1, 64, 64), np.uint8))


def test_a_changed_model_is_refused(copy: Path) -> None:
    (copy / "model.onnx").write_bytes((copy / "model.onnx").read_bytes() + b"\0")
    with pytest.raises(WeightsUnusable, match="not the file whose sha256"):
        OnnxFaceNet(copy)


@pytest.mark.parametrize("name", ["model.onnx", "meta.json"])
def test_a_missing_file_is_named(copy: Path, name: str) -> None:
    (copy / name).unlink()
    with pytest.raises(WeightsUnusable, match=f"{name} is missing"):
        OnnxFaceNet(copy)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"labels": {}}, "labels are not the ones"),
        ({"calibration": {"fer2013": {}}}, "lacks a calibration"),
        ({"sha256": None}, "names no sha256"),
    ],
)
def test_a_description_that_does_not_fit_is_refused(
    copy: Path, change: dict[str, object], words: str
) -> None:
    meta = json.loads((copy / "meta.json").read_text())
    (copy / "meta.json").write_text(json.dumps(meta | change))
    with pytest.raises(WeightsUnusable, match=words):
        OnnxFaceNet(copy)


def test_a_description_that_is_not_json_is_refused(copy: Path) -> None:
    (copy / "meta.json").write_text("{")
    with pytest.raises(WeightsUnusable, match="cannot be read"):
        OnnxFaceNet(copy)
