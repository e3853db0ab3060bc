"""The verbs of the laboratory for text recipes: each reads what the one before it wrote."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np

from leeward.core.text.labels import HEADS
from leeward.lab import recipe
from leeward.lab.networks import parameters
from leeward.lab.recipe import Recipe
from leeward.lab.text import card as cards
from leeward.lab.text import data, gather, judging
from leeward.lab.text import evaluate as marking
from leeward.lab.text import export as exporting
from leeward.lab.text import train as training
from leeward.lab.text.encode import cutter
from leeward.lab.written import name_of, write


def prepare(name: str, *, data: Path, run: Path) -> Path:
    """Note the sources under *data* (the folder of all public sets) and write what training needs to
    *run*."""
    return gather.prepare(recipe.read(name), data, run)


def train(name: str, *, run: Path, start: Path | None = None) -> Path:
    """Train, or go on training, in *run*; *start* is a state of another recipe to begin with. Return the state."""
    return training.train(recipe.read(name), run, start)


def export(name: str, *, run: Path, weights: Path) -> Path:
    """Write ``<weights>/<name>/model.onnx``, its vocabulary and ``meta.json``; return the folder."""
    plan = recipe.read(name)
    folder, model = weights / plan.name, run / "model.onnx"
    network, lineage = exporting.load(plan, run / "state.pt")
    cut = cutter(plan["model"], run)
    probe = [cut(one.text) for one in data.messages(data.SETS / "valid")[:64]]
    apart = exporting.export(network, probe, model)
    held = model.read_bytes()
    manifest = json.loads((run / "manifest.json").read_text(encoding="utf-8"))
    meta: dict[str, Any] = {
        "name": plan.name,
        "sha256": hashlib.sha256(held).hexdigest(),
        "bytes": len(held),
        "parameters": parameters(network),
        "input": {key: plan["model"][key] for key in ("longest", "buckets") if key in plan["model"]}
        | {"made_by": "core/text"},
        "labels": {head: list(labels) for head, labels in HEADS.items()},
        "recipe": {
            "name": name_of(name),
            "sha256": plan.sha256,
            "seed": plan.seed,
            "sections": plan.sections,
            "lineage": lineage,
        },
        "data": {
            "files": manifest["files"],
            "comments": manifest["comments"],
            "flagged": manifest["flagged"],
        },
        "largest_difference": apart,
        "milliseconds_of_64": marking.speed(model, probe[0][:1] * min(64, plan["model"].get("longest", 64))),
        "metrics": {},
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(held)
    if plan["model"]["kind"] == "encoder":
        words = (run / "vocab.txt").read_bytes()
        (folder / "vocab.txt").write_bytes(words)
        meta["vocabulary_sha256"] = hashlib.sha256(words).hexdigest()
    write(folder / "meta.json", meta)
    return folder


def evaluate(name: str, *, run: Path, weights: Path, split: str = "public") -> Path:
    """Measure the exported network and write ``marks-<split>.json`` to *run*.

    ``public`` reads the validation messages and the development comments; for the encoder it also fits how the
    two networks and the rules are joined, and writes that into ``meta.json`` (the gram network must be there).
    ``private`` reads the test comments, once, when nothing is left to choose, and writes the marks into ``meta.json``.
    """
    plan = recipe.read(name)
    folder = weights / plan.name
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    public = Path(json.loads((run / "manifest.json").read_text(encoding="utf-8"))["public"])
    marks: dict[str, Any] = {}
    if split == "public":
        marks["validation"] = judging.signs(plan, folder, run)
        if plan["model"]["kind"] == "encoder":
            meta |= judging.joined(plan, folder, weights / plan["join"]["grams"], public)
            marks["joined"] = meta["validation"]
            marks["understanding"] = judging.understanding(plan, folder, run)
    if plan["model"]["kind"] == "encoder":
        marks["emotions"], found = _emotions(plan, folder, run, public, split, meta)
        meta |= found
    out = run / f"marks-{split}.json"
    write(out, marks)
    write(folder / "meta.json", meta | {"metrics": {**meta["metrics"], split: marks}})
    return out


def _emotions(
    plan: Recipe, folder: Path, run: Path, public: Path, split: str, meta: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    cut = cutter(plan["model"], run)
    examples = list(data.goemotions(public / "goemotions", "dev" if split == "public" else "test"))
    texts, truth = [one.text for one in examples], marking.targets(examples)
    logits = marking.logits_of(folder / "model.onnx", texts, cut)[0]
    if split == "public":
        scale = marking.emotion_scale(logits, truth)
        thresholds = marking.emotion_thresholds(marking.sigmoid(scale * logits), truth)
        found: dict[str, Any] = {"emotion_thresholds": thresholds}
        if "mix" in meta:
            found["mix"] = meta["mix"] | {"emotion_scale": scale}
    else:
        scale, thresholds, found = meta["mix"]["emotion_scale"], meta["emotion_thresholds"], {}
    marks = marking.emotion_marks(marking.sigmoid(scale * logits), truth, thresholds, plan.seed)
    exact = run / "model.float.onnx"
    if exact.is_file():
        floats = marking.sigmoid(scale * marking.logits_of(exact, texts, cut)[0])
        told = marking.emotion_marks(floats, truth, thresholds, plan.seed)["macro_f1"]["value"]
        marks["int8_loss"] = told - marks["macro_f1"]["value"]
    marks["always_neutral"] = float(
        np.mean([marking.f1(truth[:, -1] > 0, np.ones(len(truth), bool)), *[0.0] * 27])
    )
    return marks, found


def card(name: str, *, weights: Path) -> Path:
    """Write ``card.md`` from what ``meta.json`` says."""
    folder = weights / recipe.read(name).name
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    path = folder / "card.md"
    path.write_text(cards.write(meta), encoding="utf-8")
    return path
