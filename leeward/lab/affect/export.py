"""Turns trained weights into one int8 ONNX file and proves that it still says what the network said."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from leeward.core.affect.preprocess import SIDE, normalise
from leeward.lab.affect.model import FaceNetwork
from leeward.lab.affect.train import answers_of
from leeward.lab.recipe import Recipe

INPUT = "crops"
OUTPUTS = ("fer2013", "ferplus", "landmarks", "pose", "units")
FLOAT_TOLERANCE = 2e-3
"""Largest difference between torch and float32 ONNX, in logits, before an export is refused."""


class Shipped(nn.Module):
    """The network as the product runs it: movements come out as 0 to 1."""

    def __init__(self, network: FaceNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, crops: Tensor) -> tuple[Tensor, ...]:
        fer, ferplus, landmarks, pose, units = self.network(crops)
        return fer, ferplus, landmarks, pose, torch.sigmoid(units)


class Crops(CalibrationDataReader):
    """Hands training crops to the quantiser, a few at a time."""

    def __init__(self, images: NDArray[np.uint8]) -> None:
        self.batches: Iterator[NDArray[np.uint8]] = iter(np.array_split(images, max(1, len(images) // 64)))

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        batch = next(self.batches, None)
        return None if batch is None else {INPUT: normalise(batch)}


def load(recipe: Recipe, state_file: Path) -> tuple[FaceNetwork, list[dict[str, Any]]]:
    """Return the averaged network of a training, ready to answer, and the recipes it has been through.

    Raises ValueError for a state of another recipe.
    """
    state = torch.load(state_file, weights_only=True)
    if state["recipe"] != recipe.sha256:
        raise ValueError(f"{state_file} was not trained by the recipe {recipe.name} as it stands now.")
    network = FaceNetwork(recipe["model"])
    network.load_state_dict(state["average"])
    return network.eval(), state["lineage"]


def export(network: FaceNetwork, images: NDArray[np.uint8], model: Path) -> dict[str, dict[str, float]]:
    """Write the int8 network to *model* and the float32 one beside it (``.float.onnx``), and return how
    far they are apart.

    *images* (N, 48, 48) are training crops; they set the ranges of the activations. Raises ValueError
    when the float32 ONNX does not repeat torch within :data:`FLOAT_TOLERANCE`.
    """
    model.parent.mkdir(parents=True, exist_ok=True)
    exact = model.with_suffix(".float.onnx")
    shipped = Shipped(network).eval()
    with warnings.catch_warnings():
        # The tracer warns of the branch for small crops, which 48 px never takes.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            shipped,
            (torch.zeros(2, 1, SIDE, SIDE),),
            str(exact),
            dynamo=False,
            opset_version=17,
            input_names=[INPUT],
            output_names=list(OUTPUTS),
            dynamic_axes={name: {0: "n"} for name in (INPUT, *OUTPUTS)},
        )
    probe = images[: min(64, len(images))]
    against_torch = differences(answers_of(shipped, probe), run(exact, probe))
    if against_torch["fer2013"] > FLOAT_TOLERANCE or against_torch["ferplus"] > FLOAT_TOLERANCE:
        raise ValueError(f"The exported network differs from torch: {against_torch}.")
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        quant_pre_process(str(exact), str(plain))
        quantize_static(
            str(plain),
            str(model),
            Crops(images),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
            # Convolutions alone: the heads and sums in float cost 370 KB and no time, and lose less.
            op_types_to_quantize=["Conv"],
            extra_options={"CalibMovingAverage": True},
        )
    return {"float": against_torch, "int8": differences(run(exact, probe), run(model, probe))}


def run(model: Path, images: NDArray[np.uint8], batch: int = 256) -> tuple[NDArray[Any], ...]:
    """Run an exported network over crops (N, 48, 48); return its five answers."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    parts = [
        session.run(list(OUTPUTS), {INPUT: normalise(images[start : start + batch])})
        for start in range(0, len(images), batch)
    ]
    return tuple(np.concatenate(column) for column in zip(*parts, strict=True))


def differences(one: tuple[NDArray[Any], ...], other: tuple[NDArray[Any], ...]) -> dict[str, float]:
    """Return the largest absolute difference of every output."""
    return {
        name: float(np.abs(first - second).max())
        for name, first, second in zip(OUTPUTS, one, other, strict=True)
    }
