"""The verbs of the laboratory for the face recipe: each reads what the one before it wrote."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np

from leeward.core.affect.labels import FER2013, FERPLUS, POSE, UNITS
from leeward.core.affect.preprocess import SIDE
from leeward.lab import recipe
from leeward.lab.affect import card as cards
from leeward.lab.affect import comparing
from leeward.lab.affect import evaluate as marking
from leeward.lab.affect import export as exporting
from leeward.lab.affect import train as training
from leeward.lab.data import fer2013
from leeward.lab.networks import parameters
from leeward.lab.written import name_of, write


def prepare(name: str, *, data: Path, run: Path) -> Path:
    """Decode the data set in *data*, take test faces out of training, and write arrays and a manifest to
    *run*."""
    recipe.read(name)
    fer2013.prepare(data, run / "faces")
    return run / "faces" / "manifest.json"


def train(name: str, *, run: Path, start: Path | None = None) -> Path:
    """Train, or go on training, in *run*; *start* is a state of another recipe to go on from. Return the state."""
    return training.train(recipe.read(name), run / "faces", run, start)


def export(name: str, *, run: Path, weights: Path) -> Path:
    """Write ``<weights>/<name>/model.onnx`` and ``meta.json``, calibrated on PublicTest; return the
    folder."""
    plan = recipe.read(name)
    faces, public = fer2013.prepared(run / "faces", "train"), fer2013.prepared(run / "faces", "public")
    folder = weights / plan.name
    model = run / "model.onnx"
    network, lineage = exporting.load(plan, run / "state.pt")
    rows = np.random.default_rng(plan.seed).permutation(len(faces))[: plan["export"]["calibration"]]
    apart = exporting.export(network, faces.images[rows], model)
    data = model.read_bytes()
    manifest = json.loads((run / "faces" / "manifest.json").read_text(encoding="utf-8"))
    meta = {
        "name": plan.name,
        "sha256": hashlib.sha256(data).hexdigest(),
        "bytes": len(data),
        "parameters": parameters(network),
        "input": {"name": exporting.INPUT, "shape": ["n", 1, SIDE, SIDE], "made_by": "core/affect/preprocess.py"},
        "labels": {
            "fer2013": list(FER2013), "ferplus": list(FERPLUS), "pose": list(POSE), "units": list(UNITS),
        },
        "calibration": marking.calibrate(faces, public, model),
        "recipe": {"name": name_of(name), "sha256": plan.sha256, "seed": plan.seed, "sections": plan.sections,
            "lineage": lineage,
        },
        "data": {key: manifest[key] for key in ("files", "rows", "split_sha256")}
        | {"dropped": {why: len(rows) for why, rows in manifest["dropped"].items()}},
        "largest_difference": apart,
        "sides_on_public": marking.sides(public, model),
        "metrics": {},
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(data)
    write(folder / "meta.json", meta)
    return folder


def evaluate(name: str, *, run: Path, weights: Path, split: str = "public") -> Path:
    """Measure the exported network on *split* and write ``marks-<split>.json`` to *run*.

    ``private`` also writes the marks into ``meta.json``: read it once, when nothing is left to choose.
    The loss from int8 is measured against the float32 network of the same export.
    """
    plan = recipe.read(name)
    folder = weights / plan.name
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    faces = fer2013.prepared(run / "faces", split)
    marks = marking.evaluate(faces, meta["calibration"], folder / "model.onnx", plan.seed)
    exact = marking.evaluate_heads(faces, meta["calibration"], run / "model.float.onnx")
    marks["int8_loss"] = {
        head: exact[head] - marks[head]["accuracy"]["value"] for head in ("fer2013", "ferplus")
    }
    marks["milliseconds_a_face"] = marking.speed(folder / "model.onnx")
    out = run / f"marks-{split}.json"
    write(out, marks)
    if split == "private":
        write(folder / "meta.json", meta | {"metrics": marks})
    return out


def card(name: str, *, weights: Path) -> Path:
    """Write ``card.md`` from what ``meta.json`` says."""
    folder = weights / recipe.read(name).name
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    path = folder / "card.md"
    path.write_text(cards.write(meta), encoding="utf-8")
    return path


def compare(one: Path, other: Path, *, run: Path, split: str = "public") -> Path:
    """Compare two weights folders on the same faces: paired bootstrap, calibration and cost."""
    faces = fer2013.prepared(run / "faces", split)
    out = run / f"compare-{one.name}-{other.name}-{split}.json"
    write(out, comparing.compare(one, other, faces))
    return out
