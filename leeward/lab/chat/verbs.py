"""The verbs of the laboratory for chat recipes: each reads what the one before it wrote."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import torch

import leeward
from leeward.lab import recipe
from leeward.lab.chat import card as cards
from leeward.lab.chat import data, model
from leeward.lab.chat import evaluate as marking
from leeward.lab.chat import train as training
from leeward.lab.chat.pieces import cut
from leeward.lab.networks import parameters
from leeward.lab.recipe import Recipe
from leeward.lab.written import name_of, write

FILE = "20200325_counsel_chat.csv"
PARTS = {"public": "valid", "private": "test"}
SAMPLES = (
    "My boss shouted at me in front of everyone and I feel so small.",
    "I moved to a new city in May and I have no friends here.",
    "I failed my exam again and my mother keeps asking about it.",
    "I can't sleep, my head keeps going round about work.",
)


def prepare(name: str, *, data: Path, run: Path) -> Path:
    """Read CounselChat in the folder *data* and write pairs by split and a manifest to *run*."""
    return _prepared(recipe.read(name), data / FILE, run)


def _prepared(plan: Recipe, file: Path, run: Path) -> Path:
    found = data.read(file)
    run.mkdir(parents=True, exist_ok=True)
    for split, pairs in found.pairs.items():
        data.keep(pairs, run / f"{split}.jsonl")
    manifest = run / "manifest.json"
    parts = {
        split: {"pairs": len(pairs), "questions": len({pair.group for pair in pairs})}
        for split, pairs in found.pairs.items()
    }
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    write(manifest, {"recipe": plan.name, "sha256": digest, "parts": parts, "dropped": found.dropped})
    return manifest


def train(name: str, *, run: Path, start: Path | None = None) -> Path:
    """Train, or go on training, in *run*; *start* is a folder of weights to begin from, or a name on the recipe's
    hub. Return the state."""
    return training.train(recipe.read(name), run, "" if start is None else str(start))


def export(name: str, *, run: Path, weights: Path) -> Path:
    """Write ``<weights>/<name>`` as the engine ``transformers`` reads it, with ``meta.json``; return the folder.

    Raises ValueError for the folder of the weights that ship: these stay with whoever trained them.
    """
    plan = recipe.read(name)
    if weights.resolve().is_relative_to(Path(leeward.__file__).parent):
        raise ValueError("These weights do not ship with Leeward: name a folder of your own with --weights.")
    folder = weights / plan.name
    network, tokenizer = training.finished(plan, run)
    network.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    meta = {
        "name": plan.name,
        "sha256": hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest(),
        "parameters": parameters(network),
        "start": (run / "start" / model.BEGAN).read_text(encoding="utf-8") or "nothing",
        "recipe": {
            "name": name_of(name), "sha256": plan.sha256, "seed": plan.seed, "sections": plan.sections,
        },
        "data": json.loads((run / "manifest.json").read_text(encoding="utf-8")),
        "metrics": {},
    }  # fmt: skip
    write(folder / "meta.json", meta)
    return folder


def evaluate(name: str, *, run: Path, weights: Path, split: str = "public") -> Path:
    """Measure the exported network, and the one it began as, and write ``marks-<split>.json`` to *run*.

    ``public`` reads the validation questions, ``private`` the test questions: once, when nothing is left to choose.
    """
    plan = recipe.read(name)
    folder = weights / plan.name
    knobs, sizes = plan["evaluate"], plan["model"]
    learned, pairs = data.kept(run, "train"), data.kept(run, PARTS[split])
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    network, tokenizer = model.load(folder)
    network.to(device).eval()
    size = {"longest": sizes["longest"], "question": sizes["question"]}
    cuts, groups = cut(pairs, tokenizer, **size), [pair.group for pair in pairs]
    fill = tokenizer.pad_token_id
    began = model.load(run / "start")[0].to(device).eval()
    before = marking.surprise(cuts, groups, tokenizer, marking.by_network(began, fill, device))
    after = marking.surprise(cuts, groups, tokenizer, marking.by_network(network, fill, device))
    counted = marking.by_count(cut(learned, tokenizer, **size), len(tokenizer))
    count = marking.surprise(cuts, groups, tokenizer, counted)
    room = (sizes["longest"], sizes["question"])
    firsts = list({pair.group: pair for pair in pairs}.values())[: knobs["replies"]]
    questions = [pair.question for pair in firsts]
    said = marking.replies(network, tokenizer, questions, knobs, plan.seed, *room)
    ours = marking.replies(network, tokenizer, SAMPLES, knobs, plan.seed, *room)
    marks: dict[str, Any] = {
        "answers": marking.marks(before, after, count, plan.seed),
        "replies": marking.reply_marks(said, questions, [pair.answer for pair in firsts], learned),
        "samples": [{"asked": asked, "said": text} for asked, text in zip(SAMPLES, ours, strict=True)],
    }
    out = run / f"marks-{split}.json"
    write(out, marks)
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    write(folder / "meta.json", meta | {"metrics": {**meta["metrics"], split: marks}})
    return out


def card(name: str, *, weights: Path) -> Path:
    """Write ``card.md`` from what ``meta.json`` says."""
    folder = weights / recipe.read(name).name
    path = folder / "card.md"
    path.write_text(
        cards.write(json.loads((folder / "meta.json").read_text(encoding="utf-8"))), encoding="utf-8"
    )
    return path
