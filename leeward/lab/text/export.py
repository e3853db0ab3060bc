"""Turns a trained text network into one int8 ONNX file, and says how far that moved its answers."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from leeward.core.text.labels import HEADS
from leeward.lab.recipe import Recipe
from leeward.lab.text.encode import padded
from leeward.lab.text.model import build

INPUTS = ["numbers", "there"]
OUTPUTS = list(HEADS)
FLOAT_TOLERANCE = 2e-3
"""Largest difference between torch and float32 ONNX, in logits, before an export is refused."""


def load(recipe: Recipe, state_file: Path) -> tuple[nn.Module, list[dict[str, Any]]]:
    """The network of a finished training, and the recipes it has been through before.

    Raises ValueError for a state of another recipe, or one that stopped half way.
    """
    state = torch.load(state_file, weights_only=True)
    if state["recipe"] != recipe.sha256:
        raise ValueError(f"{state_file} was not trained by the recipe {recipe.name} as it stands now.")
    if state["step"] < recipe["train"]["steps"]:
        raise ValueError(f"{state_file} stopped at step {state['step']}; train on before exporting.")
    network = build(recipe["model"])
    network.load_state_dict(state["network"])
    return network.eval(), state["lineage"]


def export(network: nn.Module, rows: list[list[int]], model: Path) -> dict[str, float]:
    """Write the int8 network to *model*, the float32 one beside it, and return their largest differences.

    *rows* are cut texts to compare on. Raises ValueError when the float32 ONNX does not repeat torch.
    """
    model.parent.mkdir(parents=True, exist_ok=True)
    exact, plain = model.with_suffix(".float.onnx"), model.with_suffix(".plain.onnx")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tracer warns of the table of places, which is cut to the length
        torch.onnx.export(
            network,
            padded(rows[:2]),
            str(exact),
            dynamo=False,
            opset_version=17,
            input_names=INPUTS,
            output_names=OUTPUTS,
            dynamic_axes={name: {0: "n", 1: "t"} for name in INPUTS} | {name: {0: "n"} for name in OUTPUTS},
        )
    with torch.inference_mode():
        torch_says = [answer.numpy() for answer in network(*padded(rows))]
    apart = _apart(torch_says, run(exact, rows))
    if apart > FLOAT_TOLERANCE:
        raise ValueError(f"The exported network differs from torch by {apart}.")
    quant_pre_process(str(exact), str(plain), skip_symbolic_shape=True)
    quantize_dynamic(
        str(plain), str(model), op_types_to_quantize=["MatMul", "Gemm", "Gather"], per_channel=True,
        # Seven bits for weights: processors without VNNI add pairs in sixteen bits, which eight would overflow.
        reduce_range=True, weight_type=QuantType.QInt8,
    )  # fmt: skip
    plain.unlink()
    return {"float": apart, "int8": _apart(torch_says, run(model, rows))}


def session(model: Path) -> onnxruntime.InferenceSession:
    """Open *model* on one thread."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def run(model: Path, rows: list[list[int]], batch: int = 16) -> list[NDArray[np.float32]]:
    """Run an exported network over cut texts, shortest first; return the logits of every head in their order."""
    opened = session(model)
    order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
    parts: list[list[Any]] = []
    for start in range(0, len(rows), batch):
        numbers, there = padded([rows[place] for place in order[start : start + batch]])
        parts.append(opened.run(OUTPUTS, {"numbers": numbers.numpy(), "there": there.numpy()}))
    back = np.argsort(order)
    return [np.concatenate(column)[back] for column in zip(*parts, strict=True)]


def _apart(one: list[NDArray[Any]], other: list[NDArray[Any]]) -> float:
    return max(float(np.abs(first - second).max()) for first, second in zip(one, other, strict=True))
