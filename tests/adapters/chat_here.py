"""What tests of models in this process share: reading an answer, and a talk with one."""

from __future__ import annotations

import time

from leeward import wiring
from leeward.core.companion.ports import ChatLine
from leeward.core.companion.streamed import ModelHere

LINES = (
    ChatLine("system", "Listen."),
    ChatLine("user", "Hello"),
    ChatLine("assistant", "Hello. How are you?"),
    ChatLine("user", "I am tired"),
)
SHOUTED = "My boss shouted at me in front of everyone and I feel so small."


def read(model: ModelHere, *, seconds: float = 20.0, tokens: int = 40) -> str:
    """Read a whole answer; raise what the stream raises."""
    stream, text, until = model.open(LINES, tokens=tokens), "", time.monotonic() + seconds
    try:
        while (piece := stream.next(until - time.monotonic())) is not None:
            text += piece
        return text
    finally:
        stream.close()


def nothing_chosen() -> None:
    """Leave no model behind for other tests."""
    wiring.use_chat("", "")
