"""The face network: a small residual trunk with squeeze-and-excitation and five heads."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from leeward.core.affect.labels import FER2013, FERPLUS, LANDMARKS, UNITS

GRID = 6
"""Side of the last feature map at 48 px; the landmark head reads it whole, since places matter there."""

POSE_DEGREES = 45.0
"""The pose head answers in this unit, so that its loss is of the size of the others."""


class Excite(nn.Module):
    """Squeeze-and-excitation (Hu et al. 2018, arXiv 1709.01507): weigh channels by what the whole crop
    holds."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.narrow = nn.Conv2d(channels, channels // 8, 1)
        self.widen = nn.Conv2d(channels // 8, channels, 1)

    def forward(self, maps: Tensor) -> Tensor:
        weights = self.widen(functional.relu(self.narrow(maps.mean((2, 3), keepdim=True))))
        return maps * torch.sigmoid(weights)


class Block(nn.Module):
    """Two 3x3 convolutions beside a shortcut; the shortcut averages before it strides (arXiv 1812.01187)."""

    def __init__(self, inner: int, outer: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(inner, outer, 3, stride, 1, bias=False)
        self.first_norm = nn.BatchNorm2d(outer)
        self.second = nn.Conv2d(outer, outer, 3, 1, 1, bias=False)
        self.second_norm = nn.BatchNorm2d(outer)
        self.excite = Excite(outer)
        self.shortcut = nn.Sequential()
        if stride != 1 or inner != outer:
            pool = nn.AvgPool2d(stride) if stride != 1 else nn.Identity()
            self.shortcut = nn.Sequential(pool, nn.Conv2d(inner, outer, 1, bias=False), nn.BatchNorm2d(outer))

    def forward(self, maps: Tensor) -> Tensor:
        inside = functional.relu(self.first_norm(self.first(maps)))
        inside = self.excite(self.second_norm(self.second(inside)))
        return functional.relu(inside + self.shortcut(maps))


class FaceNetwork(nn.Module):
    """``(N, 1, 48, 48)`` normalised crops in; logits, landmarks, pose and movements out.

    Answers, in this order: FER2013 logits (N, 7), FER+ logits (N, 8), landmarks (N, 68, 2) in fractions of
    the crop, pose (N, 3) in degrees, movements (N, len(UNITS)) as logits. *kept* (N, top) is a dropout mask, for
    training only.
    """

    def __init__(self, knobs: dict[str, Any]) -> None:
        super().__init__()
        stem, top = knobs["stem"], knobs["top"]
        layers: list[nn.Module] = [nn.Conv2d(1, stem, 5, 2, 2, bias=False), nn.BatchNorm2d(stem), nn.ReLU()]
        channels = stem
        for stage, (width, count) in enumerate(zip(knobs["widths"], knobs["blocks"], strict=True)):
            for place in range(count):
                layers.append(Block(channels, width, 2 if place == 0 and stage > 0 else 1))
                channels = width
        self.trunk = nn.Sequential(*layers)
        self.top = nn.Sequential(nn.Conv2d(channels, top, 1, bias=False), nn.BatchNorm2d(top), nn.ReLU())
        self.places = nn.Sequential(nn.Conv2d(channels, 24, 1, bias=False), nn.BatchNorm2d(24), nn.ReLU())
        self.fer = nn.Linear(top, len(FER2013))
        self.ferplus = nn.Linear(top, len(FERPLUS))
        self.landmarks = nn.Linear(24 * GRID * GRID, LANDMARKS * 2)
        self.pose = nn.Linear(top, 3)
        self.units = nn.Linear(top, len(UNITS))
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(
        self, crops: Tensor, kept: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        maps = self.trunk(crops)
        places = self.places(maps)
        if places.shape[-1] != GRID:  # only while training on smaller crops
            places = functional.interpolate(places, size=(GRID, GRID), mode="bilinear")
        seen = self.top(maps).mean((2, 3))
        thinned = seen if kept is None else seen * kept
        return (
            self.fer(thinned),
            self.ferplus(thinned),
            self.landmarks(places.flatten(1)).reshape(-1, LANDMARKS, 2) + 0.5,
            self.pose(seen) * POSE_DEGREES,
            self.units(seen),
        )
