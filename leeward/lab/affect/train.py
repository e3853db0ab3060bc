"""Trains the face network from a recipe; it may be killed at any moment and started again."""

from __future__ import annotations

import copy
import json
import math
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from leeward.core.affect.preprocess import normalise
from leeward.lab import networks
from leeward.lab.affect.augment import augment
from leeward.lab.affect.model import POSE_DEGREES, FaceNetwork
from leeward.lab.data import fer2013
from leeward.lab.data.fer2013 import Faces
from leeward.lab.recipe import Recipe


def train(recipe: Recipe, data: Path, run: Path, start: Path | None = None) -> Path:
    """Train on the prepared faces under *data*; write ``state.pt`` and ``log.jsonl`` to *run*, return the state.

    The state holds the averaged weights under ``average``. ``hold.pt`` keeps the state before the rate falls:
    another recipe with more epochs goes on from there when it is given as *start*, and the state remembers which
    recipes it has been through. Raises ValueError when *run* holds a state of another recipe.
    """
    knobs = recipe["train"]
    torch.set_num_threads(1)
    torch.manual_seed(recipe.seed)
    faces, public = fer2013.prepared(data, "train"), fer2013.prepared(data, "public")
    network = FaceNetwork(recipe["model"]).to(memory_format=torch.channels_last)
    average = FaceNetwork(recipe["model"])
    average.load_state_dict(network.state_dict())
    optimiser = _optimiser(network, knobs)
    per_epoch = math.ceil(len(faces) / knobs["batch"])
    total = per_epoch * knobs["epochs"]
    chances = _chances(faces, knobs["balance"])
    state_file, log_file = run / "state.pt", run / "log.jsonl"
    run.mkdir(parents=True, exist_ok=True)

    step, lineage = 0, [{"recipe": recipe.sha256, "from_step": 0}]
    if state_file.is_file() or start is not None:
        state = torch.load(state_file if state_file.is_file() else start, weights_only=True)
        step, lineage = state["step"], state["lineage"]
        if state["recipe"] != recipe.sha256:
            if state_file.is_file():
                raise ValueError(f"{state_file} belongs to another recipe; choose another folder.")
            lineage = [*lineage, {"recipe": recipe.sha256, "from_step": step}]
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
    print(
        f"{networks.parameters(network):,} parameters, {len(faces):,} faces, step {step} of {total}",
        flush=True,
    )

    crew = Crew(network, knobs["batch"] // knobs["part"], knobs["threads"])
    saved = started = time.monotonic()
    sums, seen = np.zeros(5), 0
    while step < total:
        epoch = step // per_epoch + 1
        clean = step / total >= 1 - recipe["augment"]["clean"]
        # Every step has its own generator, so that a resumed run draws what an unbroken one would have drawn.
        rng = np.random.default_rng((recipe.seed, step))
        side = [size for first, size in knobs["sizes"] if first <= epoch][-1]
        chosen = faces[rng.choice(len(faces), knobs["batch"], p=chances)]
        batch = _batch(chosen, recipe, side, clean, rng)
        for group in optimiser.param_groups:
            group["lr"] = knobs["rate"] * rate(step, total, knobs)
        parts = crew.gradients(batch, recipe)
        nn.utils.clip_grad_norm_(network.parameters(), knobs["clip"])
        optimiser.step()
        step += 1
        _follow(average, network, min(knobs["average"], (1 + step) / (10 + step)))
        sums += list(parts.values())
        seen += 1

        if step % per_epoch == 0:
            marks = quick_marks(average, public) if epoch % 2 == 0 or epoch == knobs["epochs"] else {}
            line = {
                "epoch": epoch, "side": side, "rate": round(group["lr"], 5),
                **{name: round(value, 4) for name, value in zip(parts, sums / seen, strict=True)},
                **marks, "seconds": round(time.monotonic() - started),
            }  # fmt: skip
            with log_file.open("a") as log:
                log.write(json.dumps(line) + "\n")
            print(json.dumps(line), flush=True)
            sums, seen = np.zeros(5), 0
        held = step == int(knobs["hold"] * total)
        if held or step == total or time.monotonic() - saved > knobs["save_every"]:
            state = {
                "recipe": recipe.sha256, "lineage": lineage, "step": step, "network": network.state_dict(),
                "average": average.state_dict(), "optimiser": optimiser.state_dict(),
            }  # fmt: skip
            networks.keep(state, state_file)
            if held:
                networks.keep(state, run / "hold.pt")
            saved = time.monotonic()
    return state_file


class Crew:
    """Works out the gradients of one batch in parts, each part on one thread.

    On a machine shared with other work this is twice as fast as two threads inside every operation, which wait for
    each other at every step of the way. Batch normalisation sees one part at a time.
    """

    def __init__(self, network: FaceNetwork, parts: int, threads: int) -> None:
        self.network = network
        self.copies = [copy.deepcopy(network).train() for _ in range(parts)]
        for number, one in enumerate(self.copies):
            for mine, shared in zip(one.parameters(), network.parameters(), strict=True):
                mine.data = shared.data
            for name, module in one.named_modules():
                if isinstance(module, nn.BatchNorm2d):
                    original = network.get_submodule(name)
                    module.running_mean, module.running_var = original.running_mean, original.running_var
                    module.momentum = (
                        0.1 if number == 0 else 0.0
                    )  # one part alone moves the running statistics
        self.pool = ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,))

    def gradients(self, batch: dict[str, Tensor], recipe: Recipe) -> dict[str, float]:
        """Leave the mean gradient in the network; return the mean of every part of the loss."""
        shares = [
            {name: value.tensor_split(len(self.copies))[number] for name, value in batch.items()}
            for number in range(len(self.copies))
        ]
        losses = list(self.pool.map(self._part, self.copies, shares, [recipe] * len(shares)))
        columns = zip(*(one.parameters() for one in self.copies), strict=True)
        for value, same in zip(self.network.parameters(), columns, strict=True):
            value.grad = torch.stack([one.grad for one in same]).mean(0)
            for one in same:
                one.grad = None
        return {name: sum(loss[name] for loss in losses) / len(losses) for name in losses[0]}

    @staticmethod
    def _part(network: FaceNetwork, batch: dict[str, Tensor], recipe: Recipe) -> dict[str, float]:
        with torch.autocast("cpu", torch.bfloat16):
            answers = network(batch["images"].contiguous(memory_format=torch.channels_last), batch["kept"])
        parts = _losses(answers, batch, recipe["train"]["smoothing"])
        sum(recipe["loss"][name] * part for name, part in parts.items()).backward()
        return {name: float(part.detach()) for name, part in parts.items()}


def rate(step: int, total: int, knobs: dict[str, Any]) -> float:
    """Share of the full rate at *step*: warm-up, a plateau, then a half cosine to zero."""
    if step < knobs["warmup"]:
        return (step + 1) / knobs["warmup"]
    fall = (step / total - knobs["hold"]) / (1 - knobs["hold"])
    return 0.5 * (1 + math.cos(math.pi * max(0.0, fall)))


@torch.inference_mode()
def answers_of(network: nn.Module, images: NDArray[np.uint8], batch: int = 512) -> tuple[NDArray[Any], ...]:
    """Run *network* in float32 over crops (N, 48, 48); return its five answers as arrays."""
    network.eval()
    parts = [
        [answer.numpy() for answer in network(torch.from_numpy(normalise(images[start : start + batch])))]
        for start in range(0, len(images), batch)
    ]
    return tuple(np.concatenate(column) for column in zip(*parts, strict=True))


def quick_marks(network: nn.Module, faces: Faces) -> dict[str, float]:
    """Accuracy in percent of both expression heads on *faces*, mean landmark error and mean unit error."""
    fer, ferplus, landmarks, _, units = answers_of(network, faces.images)
    known = faces.ferplus_known
    chosen = ferplus.argmax(1)[known] == faces.ferplus_class[known]
    return {
        "fer_public": round(100 * float((fer.argmax(1) == faces.fer_class).mean()), 2),
        "ferplus_public": round(100 * float(chosen.mean()), 2),
        "landmarks_public": round(float(np.nanmean(np.abs(landmarks - faces.landmarks))), 4),
        "units_public": round(float(np.nanmean(np.abs(1 / (1 + np.exp(-units)) - faces.units))), 4),
    }


def _optimiser(network: nn.Module, knobs: dict[str, Any]) -> torch.optim.Optimizer:
    weights = [value for value in network.parameters() if value.ndim > 1]
    rest = [value for value in network.parameters() if value.ndim <= 1]
    groups = [{"params": weights, "weight_decay": knobs["decay"]}, {"params": rest, "weight_decay": 0.0}]
    return torch.optim.SGD(groups, lr=knobs["rate"], momentum=knobs["momentum"], nesterov=True)


def _chances(faces: Faces, power: float) -> NDArray[np.float64]:
    """Chance of each face to be drawn: rarer classes more often, by whichever of its two labels is rarer."""
    by_fer = np.bincount(faces.fer_class)[faces.fer_class]
    plus = np.where(faces.ferplus_known, faces.ferplus_class, 8)
    by_plus = np.where(plus < 8, np.bincount(plus, minlength=9)[plus], len(faces))
    weights = (1.0 / np.minimum(by_fer, by_plus)) ** power
    return weights / weights.sum()


def _batch(
    faces: Faces, recipe: Recipe, side: int, clean: bool, rng: np.random.Generator
) -> dict[str, Tensor]:
    knobs = recipe["augment"]
    images, landmarks, pose, units = augment(faces, knobs, side, clean, rng)
    inputs, fer, ferplus = normalise(images), faces.fer, faces.ferplus
    if not clean and rng.random() < knobs["mix"]:
        share = max(first := rng.beta(0.4, 0.4), 1 - first)
        other = rng.permutation(len(faces))
        inputs = (share * inputs + (1 - share) * inputs[other]).astype(np.float32)
        fer = share * fer + (1 - share) * fer[other]
        # A mix has votes only where both faces have.
        both = (ferplus.sum(1) > 0) & (ferplus[other].sum(1) > 0)
        ferplus = (share * ferplus + (1 - share) * ferplus[other]) * both[:, None]
        landmarks, pose, units = (np.full_like(target, np.nan) for target in (landmarks, pose, units))
    arrays = {"fer": fer, "ferplus": ferplus, "landmarks": landmarks, "pose": pose, "units": units}
    batch = {name: torch.from_numpy(value.astype(np.float32)) for name, value in arrays.items()}
    batch["images"] = torch.from_numpy(inputs)
    # Drawn here and not by torch, whose one generator the threads would share in any order.
    kept = rng.random((len(faces), recipe["model"]["top"])) >= recipe["model"]["dropout"]
    batch["kept"] = torch.from_numpy((kept / (1 - recipe["model"]["dropout"])).astype(np.float32))
    return batch


def _losses(answers: tuple[Tensor, ...], batch: dict[str, Tensor], smoothing: float) -> dict[str, Tensor]:
    fer, ferplus, landmarks, pose, units = (answer.float() for answer in answers)
    voted = (batch["ferplus"].sum(1) > 0).float()
    divergence = functional.kl_div(
        functional.log_softmax(ferplus, 1), batch["ferplus"], reduction="none"
    ).sum(1)
    return {
        "fer": functional.cross_entropy(fer, batch["fer"], label_smoothing=smoothing),
        "ferplus": (divergence * voted).sum() / voted.sum().clamp(min=1),
        "landmarks": _masked(lambda a, b: (a - b).abs(), landmarks, batch["landmarks"]),
        "pose": _masked(lambda a, b: (a - b).abs() / POSE_DEGREES, pose, batch["pose"]),
        "units": _masked(
            lambda a, b: functional.binary_cross_entropy_with_logits(a, b, reduction="none"),
            units,
            batch["units"],
        ),
    }


def _masked(error: Any, answer: Tensor, target: Tensor) -> Tensor:
    """Mean error over the targets that are there; zero where none is."""
    there = ~torch.isnan(target)
    errors = error(answer, torch.nan_to_num(target))
    return (errors * there).sum() / there.sum().clamp(min=1)


@torch.no_grad()
def _follow(average: nn.Module, network: nn.Module, keep: float) -> None:
    for old, new in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
        if old.dtype.is_floating_point:
            old.lerp_(new, 1 - keep)
        else:
            old.copy_(new)
