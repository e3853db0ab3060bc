"""Chat models that stand in for real ones in a measurement: a kind one, one that is down, and a hostile one."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import StrEnum
from random import Random

from leeward import wiring
from leeward.bench.hostile.outputs import KIND, seeds
from leeward.core.companion.dialogue import Companion
from leeward.core.companion.generated import GeneratedEngine
from leeward.core.companion.ports import ChatLine, ChatTrouble

_PIECE = 7


class Mode(StrEnum):
    """What the language model does while somebody is talking."""

    OFF = "off"
    ON = "on"
    DOWN = "down"
    HOSTILE = "hostile"


class _Stream:
    """An answer that is there at once, given away in small pieces."""

    def __init__(self, text: str | None) -> None:
        self._pieces = (
            None if text is None else iter([text[i : i + _PIECE] for i in range(0, len(text), _PIECE)])
        )

    def next(self, seconds: float) -> str | None:  # noqa: ARG002  (nothing here waits)
        """Return the next piece; without a text there is only trouble."""
        if self._pieces is None:
            raise ChatTrouble("nobody answers")
        return next(self._pieces, None)

    def close(self) -> None:
        """Let go."""


class _Model:
    """A chat model whose answers are composed as it goes."""

    name = "openai"

    def __init__(self, answer: Callable[[], str | None]) -> None:
        self._answer = answer

    def open(self, lines: Sequence[ChatLine], *, tokens: int) -> _Stream:  # noqa: ARG002
        """Begin an answer; what was said makes no difference to it."""
        return _Stream(self._answer())


def companion(mode: Mode, language: str, seed: int) -> Companion:
    """Return the product's companion with a model in that *mode*, the same for the same *seed*."""
    ours = wiring.companion("scripted")
    rng = Random(f"{mode}|{language}|{seed}")
    if mode is Mode.OFF:
        return ours
    answers: dict[Mode, Callable[[], str | None]] = {
        Mode.ON: lambda: " ".join(rng.sample(KIND[language], 2)),
        Mode.DOWN: lambda: None,
        Mode.HOSTILE: lambda: hostile(language, rng),
    }
    return ours.with_engine(GeneratedEngine(_Model(answers[mode]), clock=time.monotonic))


def hostile(language: str, rng: Random) -> str:
    """Compose an answer that is kind at first and then breaks a rule."""
    return f"{rng.choice(KIND[language][:3])} {rng.choice(seeds(language))[0]}"
