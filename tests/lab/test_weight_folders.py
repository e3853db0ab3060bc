"""Every weights folder is whole: a card, and a description whose hash is that of the file."""

import hashlib
import json
from pathlib import Path

import pytest

import leeward

WEIGHTS = Path(leeward.__file__).parent / "weights"
FOLDERS = sorted(path for path in WEIGHTS.iterdir() if path.is_dir()) if WEIGHTS.is_dir() else []


def test_there_are_weights() -> None:
    assert "face-v1" in {folder.name for folder in FOLDERS}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_file_is_the_one_that_was_measured(folder: Path) -> None:
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    assert hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest() == meta["sha256"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_card_belongs_to_the_file(folder: Path) -> None:
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    assert meta["sha256"] in (folder / "card.md").read_text(encoding="utf-8")


def test_the_face_weights_are_small() -> None:
    assert (WEIGHTS / "face-v1" / "model.onnx").stat().st_size < 3_000_000
