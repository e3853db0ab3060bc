"""Trains the face network from a recipe; it may be killed at any moment and started again."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from leeward.core.affect.preprocess import normalise
from leeward.lab.affect.augment import augment
from leeward.lab.affect.model import POSE_DEGREES, FaceNetwork, parameters
from leeward.lab.data import fer2013
from leeward.lab.data.fer2013 import Faces
from leeward.lab.recipe import Recipe


def train(recipe: Recipe, data: Path, run: Path) -> Path:
    """Train on the prepared faces under *data*; write ``state.pt`` and ``log.jsonl`` to *run*, and return
    the state.

    The state holds the averaged weights under ``average``. ``hold.pt`` keeps the state before the rate
    falls: a later run with more epochs can go on from there.
    """
    knobs = recipe["train"]
    torch.set_num_threads(knobs["threads"])
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

    step = 0
    if state_file.is_file():
        state = torch.load(state_file, weights_only=True)
        if state["recipe"] != recipe.sha256:
            raise ValueError(
                f"{state_file} belongs to another recipe; choose another folder or the same recipe."
            )
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        step = state["step"]
    print(f"{parameters(network):,} parameters, {len(faces):,} faces, step {step} of {total}", flush=True)

    saved = started = time.monotonic()
    sums, seen = np.zeros(5), 0
    network.train()
    while step < total:
        epoch = step // per_epoch + 1
        progress = step / total
        clean = progress >= 1 - recipe["augment"]["clean"]
        # Every step has its own generator, so that a resumed run draws what an unbroken one would have drawn.
        rng = np.random.default_rng((recipe.seed, step))
        torch.manual_seed(recipe.seed * 1_000_003 + step)
        side = [size for first, size in knobs["sizes"] if first <= epoch][-1]
        chosen = faces[rng.choice(len(faces), knobs["batch"], p=chances)]
        batch = _batch(chosen, recipe, side, clean, rng)
        for group in optimiser.param_groups:
            group["lr"] = knobs["rate"] * rate(step, total, knobs)
        with torch.autocast("cpu", torch.bfloat16):
            answers = network(batch["images"])
        parts = _losses(answers, batch, knobs["smoothing"])
        loss = sum(recipe["loss"][name] * part for name, part in parts.items())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), knobs["clip"])
        optimiser.step()
        step += 1
        _follow(average, network, min(knobs["average"], (1 + step) / (10 + step)))
        sums += [float(part.detach()) for part in parts.values()]
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
                "recipe": recipe.sha256, "step": step, "network": network.state_dict(),
                "average": average.state_dict(), "optimiser": optimiser.state_dict(),
            }  # fmt: skip
            _write(state, state_file)
            if held:
                _write(state, run / "hold.pt")
            saved = time.monotonic()
    return state_file


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
    batch["images"] = torch.from_numpy(inputs).contiguous(memory_format=torch.channels_last)
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


def _write(state: dict[str, Any], path: Path) -> None:
    """Write through a second file, so that a kill leaves either the old state or the new one."""
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)
