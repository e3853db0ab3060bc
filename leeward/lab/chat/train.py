"""Trains the chat network, resumably: on a processor, one GPU, or several under torchrun."""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch import distributed as dist
from torch.nn import functional
from torch.nn.parallel import DistributedDataParallel

from leeward.lab import networks
from leeward.lab.chat import model
from leeward.lab.chat.data import kept
from leeward.lab.chat.pieces import IGNORED, Cut, cut, padded
from leeward.lab.recipe import Recipe


class Crew:
    """This process among those that torchrun started; alone without it."""

    def __init__(self) -> None:
        self.size = int(os.environ.get("WORLD_SIZE", "1"))
        self.place = int(os.environ.get("RANK", "0"))
        cuda = torch.cuda.is_available()
        self.device = torch.device(f"cuda:{os.environ.get('LOCAL_RANK', '0')}" if cuda else "cpu")
        if self.size > 1 and not dist.is_initialized():
            dist.init_process_group("nccl" if cuda else "gloo")

    def wait(self) -> None:
        """Wait until all have come so far."""
        if self.size > 1:
            dist.barrier()

    def shared(self, network: nn.Module) -> nn.Module:
        """The network with its gradients averaged over all."""
        return DistributedDataParallel(network) if self.size > 1 else network

    def leave(self) -> None:
        """End together."""
        if self.size > 1:
            dist.destroy_process_group()


def train(recipe: Recipe, run: Path, start: str = "") -> Path:
    """Train, or go on training, in *run*; write ``state.pt`` and ``log.jsonl`` and return the state.

    Raises ValueError when *run* holds a state of another recipe.
    """
    crew = Crew()
    if crew.place == 0:
        model.begun(recipe, run, start)
    crew.wait()
    knobs, sizes = recipe["train"], recipe["model"]
    network, tokenizer = model.load(run / "start")
    if "lora" in recipe.sections:
        model.add(network, recipe["lora"], recipe.seed)
    network.to(crew.device)
    optimiser = torch.optim.AdamW(_groups(network, knobs["decay"]), lr=knobs["rate"], betas=(0.9, 0.95))
    step, state_file = _resumed(recipe, run / "state.pt", network, optimiser, crew)
    cuts = cut(kept(run, "train"), tokenizer, longest=sizes["longest"], question=sizes["question"])
    if crew.place == 0:
        moved = sum(value.numel() for value in model.learning(network).values())
        print(f"{networks.parameters(network):,} parameters, {moved:,} of them learn; {len(cuts)} pairs; "
              f"step {step} of {knobs['steps']} on {crew.size} x {crew.device.type}", flush=True)  # fmt: skip
    shared = crew.shared(network.train())
    saved = started = time.monotonic()
    heard = 0.0
    while step < knobs["steps"]:
        for group in optimiser.param_groups:
            group["lr"] = knobs["rate"] * rate(step, knobs["steps"], knobs["warmup"])
        torch.manual_seed((recipe.seed * 1_000_003 + step) * 64 + crew.place)
        heard += _step(shared, optimiser, _drawn(cuts, recipe, step), tokenizer.pad_token_id, knobs, crew)
        step += 1
        if crew.place:
            continue
        if step % knobs["log_every"] == 0 or step == knobs["steps"]:
            line = {"step": step, "loss": round(heard / ((step - 1) % knobs["log_every"] + 1), 4),
                "seconds": round(time.monotonic() - started)}  # fmt: skip
            heard = 0.0
            with (run / "log.jsonl").open("a", encoding="utf-8") as log:
                log.write(json.dumps(line) + "\n")
            print(json.dumps(line), flush=True)
        if step == knobs["steps"] or time.monotonic() - saved > knobs["save_every"]:
            networks.keep(
                {"recipe": recipe.sha256, "step": step, "optimiser": optimiser.state_dict(),
                 "network": {name: value.detach().cpu() for name, value in model.learning(network).items()}},
                state_file,
            )  # fmt: skip
            saved = time.monotonic()
    crew.wait()
    crew.leave()
    return state_file


def finished(recipe: Recipe, run: Path) -> tuple[Any, Any]:
    """The trained network, LoRA joined in, and its tokenizer.

    Raises ValueError for a state of another recipe, or one that stopped half way.
    """
    state = torch.load(run / "state.pt", weights_only=True, map_location="cpu")
    if state["recipe"] != recipe.sha256:
        raise ValueError(f"The state in {run} was not trained by the recipe {recipe.name} as it stands now.")
    if state["step"] < recipe["train"]["steps"]:
        raise ValueError(f"The training in {run} stopped at step {state['step']}; train on before exporting.")
    network, tokenizer = model.load(run / "start")
    if "lora" in recipe.sections:
        model.add(network, recipe["lora"], recipe.seed)
    network.load_state_dict(state["network"], strict=False)
    model.join(network)
    return network.eval(), tokenizer


def rate(step: int, steps: int, warmup: int) -> float:
    """Rises for *warmup* steps, then falls along a cosine to a tenth."""
    if step < warmup:
        return (step + 1) / warmup
    done = (step - warmup) / max(1, steps - warmup)
    return 0.1 + 0.45 * (1 + math.cos(math.pi * done))


def _resumed(
    recipe: Recipe, file: Path, network: nn.Module, optimiser: torch.optim.Optimizer, crew: Crew
) -> tuple[int, Path]:
    if not file.is_file():
        return 0, file
    state = torch.load(file, weights_only=True, map_location=crew.device)
    if state["recipe"] != recipe.sha256:
        raise ValueError(f"{file} belongs to another recipe; choose another folder.")
    network.load_state_dict(state["network"], strict=False)
    optimiser.load_state_dict(state["optimiser"])
    return int(state["step"]), file


def _groups(network: nn.Module, decay: float) -> list[dict[str, Any]]:
    """Matrices shrink a little at each step; gains and shifts do not."""
    learning = model.learning(network).values()
    return [
        {"params": [value for value in learning if value.ndim > 1], "weight_decay": decay},
        {"params": [value for value in learning if value.ndim < 2], "weight_decay": 0.0},
    ]


def _drawn(cuts: Sequence[Cut], recipe: Recipe, step: int) -> list[Cut]:
    """The pairs of a step. It depends on seed and step alone, so that a resumed run draws what a whole one would."""
    size = recipe["train"]["batch"]
    drawn = []
    for place in range(step * size, (step + 1) * size):
        epoch, inside = divmod(place, len(cuts))
        drawn.append(cuts[_order(recipe.seed, epoch, len(cuts))[inside]])
    return drawn


_ORDERS: dict[tuple[int, int, int], Any] = {}


def _order(seed: int, epoch: int, count: int) -> Any:
    key = (seed, epoch, count)
    if key not in _ORDERS:
        _ORDERS.clear()
        _ORDERS[key] = np.random.default_rng((seed, epoch)).permutation(count)
    return _ORDERS[key]


def _step(
    network: nn.Module, optimiser: torch.optim.Optimizer, cuts: list[Cut], fill: int, knobs: Any, crew: Crew
) -> float:
    """One move along the gradient of the mean loss of a piece of the whole batch; return that loss."""
    mine = cuts[crew.place :: crew.size] or cuts[:1]
    parts = [mine[place : place + knobs["part"]] for place in range(0, len(mine), knobs["part"])]
    prepared = [padded(part, fill, questions=knobs["questions"]) for part in parts]
    pieces = max(1, sum(int((targets != IGNORED).sum()) for _, _, targets in prepared))
    optimiser.zero_grad(set_to_none=True)
    total = 0.0
    for number, (numbers, mask, targets) in enumerate(prepared):
        last = number == len(prepared) - 1
        quiet = (
            network.no_sync() if isinstance(network, DistributedDataParallel) and not last else nullcontext()
        )
        with quiet:
            loss = losses(network, numbers, mask, targets, crew.device).sum() / pieces
            loss.backward()
        total += float(loss.detach())
    nn.utils.clip_grad_norm_([value for value in network.parameters() if value.requires_grad], knobs["clip"])
    optimiser.step()
    return total


def losses(
    network: nn.Module, numbers: Tensor, mask: Tensor, targets: Tensor, device: torch.device
) -> Tensor:
    """Cross-entropy in nats of each next piece, (n, longest - 1); zero where the target is left out."""
    half = torch.autocast("cuda", torch.bfloat16) if device.type == "cuda" else nullcontext()
    with half:
        logits = network(input_ids=numbers.to(device), attention_mask=mask.to(device)).logits
    return functional.cross_entropy(
        logits[:, :-1].float().transpose(1, 2),
        targets[:, 1:].to(device),
        ignore_index=IGNORED,
        reduction="none",
    )
