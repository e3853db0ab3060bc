"""Spells and wraps a message the way other people would, without changing what it means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

_NEAR = dict(
    zip("qwertyuiopasdfghjklzxcvbnm", "wqrtyuyiopsdfghjklkxzvbnbn", strict=True)
)  # a neighbour on the keyboard
_LEET = {"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7"}


def varied(text: str, calm: Sequence[str], knobs: dict[str, Any], rng: np.random.Generator) -> str:
    """Return *text* perhaps in lower case, mistyped, without marks, or between ordinary sentences from *calm*."""
    if rng.random() < knobs["lower"]:
        text = text.lower()
    if rng.random() < knobs["bare"]:
        text = "".join(char for char in text if char.isalnum() or char.isspace() or char > "\u007f")
    if rng.random() < knobs["typos"]:
        text = _mistyped(text, knobs["typo_rate"], rng)
    elif rng.random() < knobs["leet"]:
        text = "".join(_LEET.get(char, char) if rng.random() < 0.2 else char for char in text)
    if calm and rng.random() < knobs["buried"]:
        before, after = (_some(calm, int(rng.integers(0, 4)), rng) for _ in range(2))
        text = f"{before} {text} {after}".strip()
    return text


def introduced(text: str, selves: Sequence[str], rng: np.random.Generator) -> str:
    """Return *text* with one of *selves*, a clause in which somebody says who they are, before or after it.

    Who writes must not change how a message is read; seeing the same words from many people teaches that.
    """
    said = selves[int(rng.integers(len(selves)))]
    return f"{said} {text}" if rng.random() < 0.5 else f"{text} {said}"


def _some(calm: Sequence[str], count: int, rng: np.random.Generator) -> str:
    return " ".join(calm[place] for place in rng.integers(0, len(calm), size=count))


def _mistyped(text: str, rate: float, rng: np.random.Generator) -> str:
    out: list[str] = []
    for char in text:
        draw = rng.random()
        if not char.isalpha() or draw > rate:
            out.append(char)
        elif draw < rate / 4:
            continue
        elif draw < rate / 2:
            out.append(char * 2)
        elif draw < rate * 0.75 and out:
            out.insert(-1, char)
        else:
            out.append(_NEAR.get(char.lower(), char))
    return "".join(out)
