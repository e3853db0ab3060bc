"""Test faces stay out of training, copies collapse, and what annotators could not name is set aside."""

from pathlib import Path

import numpy as np
import pytest

from leeward.lab.data import fer2013


def test_a_training_face_that_stands_in_a_test_split_is_dropped(tiny_faces: Path) -> None:
    splits, manifest = fer2013.load(tiny_faces)
    assert manifest["dropped"]["train: stands in a test split"] == [0]
    seen = {image.tobytes() for image in splits["train"].images}
    assert not seen & {image.tobytes() for name in ("public", "private") for image in splits[name].images}
    assert len(splits["private"]) == 140


def test_copies_collapse_and_share_their_labels(tiny_faces: Path) -> None:
    splits, manifest = fer2013.load(tiny_faces)
    train = splits["train"]
    assert manifest["dropped"]["train: exact copy"] == [2]
    assert len({image.tobytes() for image in train.images}) == len(train)
    kept = train.fer[train.rows == 1][0]
    assert kept.sum() == pytest.approx(1)


def test_what_is_not_a_face_goes_and_what_is_unknown_has_no_votes(tiny_faces: Path) -> None:
    train = fer2013.load(tiny_faces)[0]["train"]
    assert 5 not in train.rows
    unknown = train.rows == 6
    assert not train.ferplus_known[unknown].any()
    assert train.ferplus[unknown].sum() == 0
    assert np.allclose(train.ferplus[train.ferplus_known].sum(axis=1), 1)


def test_what_is_prepared_reads_back_the_same(tiny_faces: Path, tmp_path: Path) -> None:
    fer2013.prepare(tiny_faces, tmp_path)
    again, before = fer2013.prepared(tmp_path, "public"), fer2013.load(tiny_faces)[0]["public"]
    assert np.array_equal(again.images, before.images)
    assert np.array_equal(again.units, before.units, equal_nan=True)


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"fer2013_ferplus\.npz"):
        fer2013.load(tmp_path)
    with pytest.raises(FileNotFoundError, match="prepare"):
        fer2013.prepared(tmp_path, "train")


@pytest.mark.shared
def test_the_real_set_has_the_counts_its_readme_promises() -> None:
    folder = Path(__file__).resolve().parents[3] / "shared" / "data" / "fer2013"
    splits, manifest = fer2013.load(folder)
    assert len(splits["private"]) == 3589
    assert int(splits["private"].ferplus_known.sum()) == 3520
    assert int((splits["private"].ferplus_known & splits["private"].ferplus_strict).sum()) == 2729
    assert len(manifest["dropped"]["public: stands in private"]) == 46
