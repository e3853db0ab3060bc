"""Trains a text network on two streams at once, resumably: ordinary comments with emotions, and labelled messages."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from leeward.lab import networks
from leeward.lab.recipe import Recipe
from leeward.lab.text import data, lexicon
from leeward.lab.text.augment import introduced, varied
from leeward.lab.text.data import Example
from leeward.lab.text.encode import cutter, padded
from leeward.lab.text.gather import Gathered, gathered
from leeward.lab.text.lexicon import Mixer
from leeward.lab.text.model import Encoder, begin, build, from_start, grown, start_folder

Batch = tuple[Tensor, Tensor, dict[str, Tensor]]
_BLOCK = 32
"""Steps whose texts are drawn together."""


def train(recipe: Recipe, run: Path, start: Path | None = None) -> Path:
    """Train, or go on training, in *run*; write ``state.pt`` and ``log.jsonl`` and return the state.

    *start* is the state of another recipe whose weights a new training begins with; the state remembers it.
    Raises ValueError when *run* holds a state of another recipe.
    """
    knobs = recipe["train"]
    torch.set_num_threads(1)
    torch.manual_seed(recipe.seed)
    sources = gathered(recipe, run)
    network = build(recipe["model"])
    optimiser = torch.optim.AdamW(_groups(network, knobs), lr=knobs["rate"], fused=True)
    total, step = knobs["steps"], 0
    lineage: list[dict[str, Any]] = []
    state_file = run / "state.pt"
    if state_file.is_file():
        state = torch.load(state_file, weights_only=True)
        if state["recipe"] != recipe.sha256:
            raise ValueError(f"{state_file} belongs to another recipe; choose another folder.")
        step, lineage = state["step"], state["lineage"]
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
    elif start is not None:
        state = torch.load(start, weights_only=True)
        lineage = [*state["lineage"], {"recipe": state["recipe"], "steps": state["step"]}]
        network.load_state_dict(grown(state["network"], network))
        if "vocabulary" in state and not recipe["model"].get("lexicon"):
            # The numbers of the pieces mean what they meant to the network so far.
            (run / "vocab.txt").write_text(state["vocabulary"], encoding="utf-8")
    elif isinstance(network, Encoder) and recipe["model"]["start"]:
        from_start(network, start_folder())
    if step == 0 and isinstance(network, Encoder) and (run / "begins.json").is_file():
        begin(network, json.loads((run / "begins.json").read_text(encoding="utf-8")))
    print(
        f"{networks.parameters(network):,} parameters, step {step} of {total}; {sources.told()}", flush=True
    )

    words = run / "vocab.txt"
    vocabulary = {"vocabulary": words.read_text(encoding="utf-8")} if words.is_file() else {}
    streams = Streams(sources, recipe, run)
    pair = Pair(network)
    saved = started = time.monotonic()
    sums: dict[str, float] = {}
    while step < total:
        # Every step has its own generator, so that a resumed run draws what an unbroken one would have drawn.
        for group in optimiser.param_groups:
            group["lr"] = group["full"] * rate(step, total, knobs["warmup"])
        torch.manual_seed(recipe.seed * 1_000_003 + step)
        losses = pair.gradients(streams, step, recipe["loss"])
        nn.utils.clip_grad_norm_(network.parameters(), knobs["clip"])
        optimiser.step()
        step += 1
        for name, value in losses.items():
            sums[name] = sums.get(name, 0.0) + value
        if step % knobs["log_every"] == 0 or step == total:
            line = {"step": step, **{name: round(value / knobs["log_every"], 4) for name, value in sums.items()},
                "seconds": round(time.monotonic() - started)}  # fmt: skip
            sums = {}
            with (run / "log.jsonl").open("a") as log:
                log.write(json.dumps(line) + "\n")
            print(json.dumps(line), flush=True)
        if step == total or time.monotonic() - saved > knobs["save_every"]:
            networks.keep({"recipe": recipe.sha256, "lineage": lineage, "step": step, "network": network.state_dict(),
                "optimiser": optimiser.state_dict(), **vocabulary}, state_file)  # fmt: skip
            saved = time.monotonic()
    return state_file


class Streams:
    """Hands out the batches of each step: one of comments, one of messages."""

    def __init__(self, sources: Gathered, recipe: Recipe, run: Path) -> None:
        self.recipe, self.sources = recipe, sources
        self.cut = cutter(recipe["model"], run)
        self.plain = cache(self.cut)  # comments come round unchanged
        self.calm = [one.text for one in sources.comments if len(one.text.split()) > 4 and one.level == 0][
            :20000
        ]
        self.chances = np.array([sources.weight(one) for one in sources.messages])
        self.chances /= self.chances.sum()
        self.turns = _turns(sources.comments, recipe["train"].get("balance", 0.0))
        self.mixer = Mixer(lexicon.read()) if recipe["augment"].get("mixed") else None
        self.selves = data.selves(data.SETS / "selves")
        self.held: list[tuple[int, list[Batch]]] = [(-1, []), (-1, [])]

    def batch(self, stream: int, step: int) -> Batch:
        """The batch of *stream* (0 comments, 1 messages) at *step*."""
        block, place = divmod(step, _BLOCK)
        if self.held[stream][0] != block:
            self.held[stream] = (block, self._block(stream, block))
        return self.held[stream][1][place]

    def _block(self, stream: int, block: int) -> list[Batch]:
        """Draw the batches of a block together and deal them out by length, so that little is padding."""
        knobs = self.recipe["train"]
        rng = np.random.default_rng((self.recipe.seed, block, stream))
        size = knobs["messages"] if stream else knobs["comments"]
        if stream == 0:
            places = rng.choice(len(self.sources.comments), size * _BLOCK, p=self.turns)
            chosen = [self.sources.comments[place] for place in places]
            cut = self.plain
            texts = [self._mixed(one, rng) for one in chosen]
        else:
            cut = self.plain if knobs.get("variants") else self.cut
            places = rng.choice(len(self.sources.messages), size * _BLOCK, p=self.chances)
            chosen = [self.sources.messages[place] for place in places]
            texts = [self._varied(int(place), rng) for place in places]
        rows = sorted(zip(map(cut, texts), chosen, strict=True), key=lambda row: len(row[0]))
        batches = [rows[start : start + size] for start in range(0, len(rows), size)]
        return [_tensors(batches[place]) for place in rng.permutation(_BLOCK)]

    def _varied(self, place: int, rng: np.random.Generator) -> str:
        """A message in other clothes: new ones each time, or one of a few that are cut only once."""
        variants = self.recipe["train"].get("variants", 0)
        if variants:
            rng = np.random.default_rng((self.recipe.seed, place, int(rng.integers(variants))))
        one, knobs = self.sources.messages[place], self.recipe["augment"]
        text = self._mixed(one, rng)
        if rng.random() < knobs.get("introduced", 0):
            text = introduced(text, self.selves[one.language], rng)
        return varied(text, self.calm, knobs, rng)

    def _mixed(self, one: Example, rng: np.random.Generator) -> str:
        """An English text with words of another language in it, now and then."""
        knobs = self.recipe["augment"]
        if self.mixer is None or one.language != "en" or rng.random() >= knobs["mixed"]:
            return one.text
        return self.mixer.mixed(one.text, knobs["mixed_share"], rng)


def _turns(comments: Sequence[Example], balance: float) -> NDArray[np.float64]:
    """How often each comment is drawn: by the count of its rarest emotion, to the power of minus *balance*."""
    named = np.stack([one.emotions for one in comments]) > 0
    counts = np.where(named, named.sum(axis=0), np.inf).min(axis=1)
    chances = np.where(np.isfinite(counts), counts, len(comments)) ** -balance
    return chances / chances.sum()


def _tensors(rows: Sequence[tuple[list[int], Example]]) -> Batch:
    numbers, there = padded([numbers for numbers, _ in rows])
    targets = {
        "emotions": torch.from_numpy(np.stack([one.emotions for _, one in rows])),
        "signs": torch.from_numpy(np.stack([one.signs for _, one in rows])),
        "levels": torch.tensor([one.level for _, one in rows]),
        "categories": torch.from_numpy(np.stack([one.categories for _, one in rows])),
        "topics": torch.from_numpy(np.stack([one.topics for _, one in rows])),
        "wants": torch.tensor([one.want for _, one in rows]),
    }
    return numbers, there, targets


class Pair:
    """Works out the gradients of the two streams side by side, one thread each.

    On a machine shared with other work this beats two threads inside every operation, which wait for each other.
    With dropout two runs differ a little: both threads draw their masks from one generator, in whatever order.
    """

    def __init__(self, network: nn.Module) -> None:
        self.network = network
        self.copies = [copy.deepcopy(network).train() for _ in range(2)]
        for one in self.copies:
            for mine, shared in zip(one.parameters(), network.parameters(), strict=True):
                mine.data = shared.data
        self.pool = ThreadPoolExecutor(2, initializer=torch.set_num_threads, initargs=(1,))

    def gradients(self, streams: Streams, step: int, weights: dict[str, Any]) -> dict[str, float]:
        """Leave the sum of both gradients in the network; return the parts of the loss."""

        def work(stream: int) -> dict[str, float]:
            numbers, there, targets = streams.batch(stream, step)
            with torch.autocast("cpu", torch.bfloat16):
                answers = self.copies[stream](numbers, there)
            parts = losses([answer.float() for answer in answers], targets, weights)
            sum(weights[name] * value for name, value in parts.items()).backward()
            return {f"{name}_{stream}": float(value.detach()) for name, value in parts.items()}

        found = list(self.pool.map(work, (0, 1)))
        for value, *same in zip(
            self.network.parameters(), *(one.parameters() for one in self.copies), strict=True
        ):
            grads = [one.grad for one in same if one.grad is not None]
            value.grad = grads[0] if len(grads) == 1 else grads[0].add_(grads[1]) if grads else None
            for one in same:
                one.grad = None
        return {name: value for part in found for name, value in part.items()}


def losses(
    answers: Sequence[Tensor], targets: dict[str, Tensor], weights: dict[str, Any]
) -> dict[str, Tensor]:
    """The parts of the loss that these targets know anything of."""
    emotions, signs, levels, categories, topics, wants = answers
    parts = {}
    for name, logits, rise in (
        ("emotions", emotions, weights["emotions_rise"]),
        ("signs", signs, weights["signs_rise"]),
        ("categories", categories, weights["categories_rise"]),
        ("topics", topics, weights["topics_rise"]),
    ):
        target = targets[name]
        known = (target >= 0).to(logits.dtype)
        if known.any():
            # A rare label counts for more where it holds, or a network learns to say no to all of them.
            each = functional.binary_cross_entropy_with_logits(logits, target.clamp(min=0), reduction="none")
            each = each * known * (1 + (rise - 1) * target.clamp(min=0))
            parts[name] = each.sum() / known.sum()
    for name, logits in (("levels", levels), ("wants", wants)):
        if (targets[name] >= 0).any():
            parts[name] = functional.cross_entropy(logits, targets[name], ignore_index=-1)
    return parts


def rate(step: int, total: int, warmup: int) -> float:
    """Share of the full rate at *step*: a short rise, then a straight fall to zero."""
    return min((step + 1) / warmup, (total - step) / max(1, total - warmup))


def _groups(network: nn.Module, knobs: dict[str, Any]) -> list[dict[str, Any]]:
    heads = [value for name, value in network.named_parameters() if name.startswith("answers.")]
    rest = [(name, value) for name, value in network.named_parameters() if not name.startswith("answers.")]
    full = knobs["rate"]
    return [
        {
            "params": [value for _, value in rest if value.ndim > 1],
            "full": full,
            "weight_decay": knobs["decay"],
        },
        {"params": [value for _, value in rest if value.ndim <= 1], "full": full, "weight_decay": 0.0},
        {"params": heads, "full": knobs["head_rate"], "weight_decay": 0.0},
    ]
