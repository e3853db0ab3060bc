"""What every training shares: the size of its network, and a state that a stop cannot break."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import nn


def parameters(network: nn.Module) -> int:
    """How many numbers the network holds."""
    return sum(value.numel() for value in network.parameters())


def keep(state: dict[str, Any], path: Path) -> None:
    """Write beside, then rename: a stop in between leaves the old state whole."""
    beside = path.with_suffix(".part")
    torch.save(state, beside)
    beside.replace(path)
