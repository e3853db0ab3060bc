"""Makes the network: GPT-2 anew, or weights from a folder or a hub, with small added matrices where asked (LoRA)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import torch
from torch import Tensor, nn
from transformers import GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast
from transformers.pytorch_utils import Conv1D
from transformers.utils.logging import disable_progress_bar

from leeward.lab.chat import pieces
from leeward.lab.chat.data import kept
from leeward.lab.recipe import Recipe

disable_progress_bar()  # a log is read later, where bars are noise
BEGAN = "began.txt"
"""Names what a network began as; empty for nothing."""


def begun(recipe: Recipe, run: Path, start: str = "") -> Path:
    """Return ``<run>/start``: the network before training with its tokenizer, made at the first call.

    *start* (else the recipe's) is a folder, or a name on the hub that the recipe names; empty begins from
    nothing. Raises ValueError where a name is given and no hub.
    """
    folder, source = run / "start", start or recipe["model"].get("start", "")
    if folder.is_dir():
        return folder
    if source:
        network, tokenizer = _fetched(source, recipe["model"].get("hub", ""))
    else:
        tokenizer = pieces.trained(kept(run, "train"), recipe["model"]["pieces"])
        torch.manual_seed(recipe.seed)
        network = GPT2LMHeadModel(_config(recipe["model"], tokenizer))
    beside = run / "start.part"
    network.save_pretrained(beside)
    tokenizer.save_pretrained(beside)
    (beside / BEGAN).write_text(Path(source).name if Path(source).is_dir() else source, encoding="utf-8")
    beside.rename(folder)
    return folder


def load(folder: Path) -> tuple[Any, Any]:
    """Read a network and its tokenizer from *folder*, asking no network; the tokenizer always has an end to fill
    with."""
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    tokenizer.pad_token = tokenizer.pad_token or tokenizer.eos_token
    network = AutoModelForCausalLM.from_pretrained(folder, local_files_only=True, dtype=torch.float32)
    return network, tokenizer


def _fetched(source: str, hub: str) -> tuple[Any, Any]:
    if Path(source).is_dir():
        return load(Path(source))
    if not hub:
        raise ValueError(
            f"{source} is no folder here. To fetch a model of that name, name a hub in the recipe: "
            'hub = "https://huggingface.co".'
        )
    if urlsplit(hub).scheme != "https":
        raise ValueError("The hub of a recipe must start with https://.")
    from huggingface_hub import snapshot_download

    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    # No pickles and no code of others: tables, words and safetensors alone.
    wanted = ["*.json", "*.txt", "*.safetensors", "*.model"]
    return load(Path(snapshot_download(source, endpoint=hub, allow_patterns=wanted)))


def _config(knobs: Mapping[str, Any], tokenizer: PreTrainedTokenizerFast) -> GPT2Config:
    end = tokenizer.eos_token_id
    return GPT2Config(
        vocab_size=len(tokenizer), n_positions=knobs["longest"], n_embd=knobs["width"], n_layer=knobs["layers"],
        n_head=knobs["heads"], bos_token_id=end, eos_token_id=end, pad_token_id=end,
        resid_pdrop=knobs["dropout"], embd_pdrop=knobs["dropout"], attn_pdrop=knobs["dropout"],
    )  # fmt: skip


class Added(nn.Module):
    """A linear layer of GPT-2 that stays as it is, with a product of two thin matrices beside it (Hu et al. 2021,
    arXiv 2106.09685)."""

    def __init__(self, layer: Conv1D, rank: int, strength: float) -> None:
        super().__init__()
        wide, out = layer.weight.shape
        self.layer = layer
        self.down = nn.Parameter(torch.randn(wide, rank) / rank)
        self.up = nn.Parameter(torch.zeros(rank, out))
        self.scale = strength / rank

    def forward(self, x: Tensor) -> Tensor:
        """The layer's answer with what was learned beside it."""
        answer: Tensor = self.layer(x) + (x @ self.down) @ self.up * self.scale
        return answer

    def joined(self) -> Conv1D:
        """The layer with the product added into its weights."""
        with torch.no_grad():
            self.layer.weight += self.down @ self.up * self.scale
        return self.layer


def add(network: nn.Module, knobs: Mapping[str, Any], seed: int) -> None:
    """Freeze *network* and put :class:`Added` around the layers whose last name the recipe lists in ``lora``.

    Raises ValueError for a network without such layers (only the GPT-2 family has them).
    """
    torch.manual_seed(seed)
    network.requires_grad_(False)
    places = [
        (parent, name, layer)
        for parent in network.modules()
        for name, layer in parent.named_children()
        if isinstance(layer, Conv1D) and name in knobs["layers"]
    ]
    if not places:
        raise ValueError("LoRA here knows the layers of the GPT-2 family alone; train this network in full.")
    for parent, name, layer in places:
        setattr(parent, name, Added(layer, knobs["rank"], knobs["strength"]))


def join(network: nn.Module) -> None:
    """Take every :class:`Added` out again, its product added into the layer."""
    for parent in list(network.modules()):
        for name, layer in list(parent.named_children()):
            if isinstance(layer, Added):
                setattr(parent, name, layer.joined())


def learning(network: nn.Module) -> dict[str, nn.Parameter]:
    """The parameters that training moves, by name."""
    return {name: value for name, value in network.named_parameters() if value.requires_grad}
