"""Owns ONNX Runtime for text: reads a message with the encoder and the gram network that two weights folders hold."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from leeward.core.safety.fusion import Limits
from leeward.core.text.grams import grams
from leeward.core.text.labels import HEADS
from leeward.core.text.mixing import Logits, Mix
from leeward.core.text.pieces import Pieces, windows
from leeward.core.text.ports import TextSigns
from leeward.core.text.tidy import tidy

_LABELS = {name: list(labels) for name, labels in HEADS.items()}
_OUTPUTS = list(HEADS)
_OVERLAP = 16
"""Pieces that two windows of the encoder share, so that no sentence is cut for both."""
_WORDS = (60, 10)
"""Words of one window of the grams, and words that two windows share."""
_TOGETHER = 8
"""Windows read in one go: more would only hold more memory."""


class WeightsUnusable(ValueError):
    """A weights folder is not whole, not the one that was measured, or not for this version; says which."""


class OnnxTextNetworks:
    """The two networks on one thread each, window by window."""

    def __init__(self, encoder: Path, bag: Path) -> None:
        """Load the folders *encoder* and *bag*; raises :class:`WeightsUnusable`."""
        self.meta, bag_meta = _meta(encoder), _meta(bag)
        self._encoder, self._bag = _session(encoder, self.meta), _session(bag, bag_meta)
        words = _checked(encoder / "vocab.txt", self.meta.get("vocabulary_sha256"))
        try:
            self._pieces = Pieces.from_lines(words.decode("utf-8"))
            self._window = int(self.meta["input"]["longest"]) - 2
            self._buckets = int(bag_meta["input"]["buckets"])
            self.name = f"{self.meta['name']} with {bag_meta['name']}"
        except (KeyError, TypeError, ValueError) as error:
            raise WeightsUnusable(
                f"{encoder.name}: its meta.json or vocabulary is not whole ({error})."
            ) from error

    def logits(self, plain: str) -> tuple[Logits, Logits]:
        """Logits of every head, (windows, labels), from the encoder and from the grams, for tidy text."""
        pieces = self._pieces
        rows = [
            [pieces.start, *part, pieces.end]
            for part in windows(pieces.numbers(plain), self._window, _OVERLAP)
        ]
        bags = [grams(" ".join(part), self._buckets) for part in windows(plain.split(), *_WORDS)]
        return _run(self._encoder, rows), _run(self._bag, bags)


class OnnxTextModel:
    """A :class:`leeward.core.text.ports.TextModel`: both networks, joined as was learned on messages apart."""

    def __init__(self, encoder: Path, bag: Path) -> None:
        """Load the folders *encoder* and *bag*; raises :class:`WeightsUnusable`."""
        self._networks = OnnxTextNetworks(encoder, bag)
        self.name = self._networks.name
        try:
            self._mix = Mix.from_mapping(self._networks.meta["mix"])
            self.limits = {
                code: Limits.from_mapping(one) for code, one in self._networks.meta["limits"].items()
            }
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise WeightsUnusable(
                f"{encoder.name}: meta.json does not say how to join its answers."
            ) from error

    def read(self, text: str, language: str) -> TextSigns:
        """Read every window of *text*; a sign counts as high as in its highest window."""
        return self._mix.join(*self._networks.logits(tidy(text)), language)


def _run(session: onnxruntime.InferenceSession, rows: Sequence[Sequence[int]]) -> list[NDArray[np.float32]]:
    found: list[list[NDArray[np.float32]]] = []
    for start in range(0, len(rows), _TOGETHER):
        some = rows[start : start + _TOGETHER]
        longest = max(map(len, some))
        numbers = np.zeros((len(some), longest), np.int64)
        there = np.zeros((len(some), longest), np.float32)
        for place, row in enumerate(some):
            numbers[place, : len(row)] = row
            there[place, : len(row)] = 1
        found.append(session.run(_OUTPUTS, {"numbers": numbers, "there": there}))
    return [np.concatenate(column) for column in zip(*found, strict=True)]


def _meta(folder: Path) -> dict[str, Any]:
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise WeightsUnusable(f"{folder.name}: meta.json is missing.") from error
    except ValueError as error:
        raise WeightsUnusable(f"{folder.name}: meta.json cannot be read.") from error
    if not isinstance(meta, dict) or meta.get("labels") != _LABELS:
        raise WeightsUnusable(f"{folder.name}: its labels are not the ones this version of Leeward uses.")
    return meta


def _session(folder: Path, meta: dict[str, Any]) -> onnxruntime.InferenceSession:
    data = _checked(folder / "model.onnx", meta.get("sha256"))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's errors share no class of their own
        raise WeightsUnusable(f"{folder.name}: ONNX Runtime cannot load model.onnx.") from error


def _checked(file: Path, sha256: object) -> bytes:
    try:
        data = file.read_bytes()
    except FileNotFoundError as error:
        raise WeightsUnusable(f"{file.parent.name}: {file.name} is missing.") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise WeightsUnusable(
            f"{file.parent.name}: {file.name} is not the file whose sha256 stands in meta.json. "
            "Put back the file that came with Leeward."
        )
    return data
