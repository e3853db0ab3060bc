"""Lets what a person says about replies steer the next ones: what was not for them waits, what helped comes earlier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from leeward.core.companion.memory import Memory

BOUND = 12
"""Codes that are kept of each kind, the newest ones."""
_EARLIER = 0.9
"""Lifts the gentlest optional move over the most pressing one, and never over a move that answers the person."""
_STEERED = {
    "offer_now": "suggestion",
    "offer": "suggestion",
    "instrument": "suggestion",
    "invite": "suggestion",
    "summary": "reflection",
    "returned": "reflection",
    "support": "question",
    "comfort": "validation",
    "normalise": "normalising",
}
"""Moves that the companion makes of its own accord, and the strategy that each is known by. What answers a wish or a
question of the person is never put off."""
STRATEGIES = ("question", "reflection", "validation", "normalising", "information", "suggestion", "planning")
"""Strategies that a verdict can be about; words of safety and of parting are no matter of taste."""
_PREFIX = "strategy:"


class Weighed(Protocol):
    """A move with its name and weight."""

    @property
    def name(self) -> str: ...

    @property
    def weight(self) -> float: ...


Move = TypeVar("Move", bound=Weighed)


def code_of(turn: Mapping[str, Any]) -> str:
    """Return what a verdict on *turn* (the object of ``chat --json``) is about: a practice, else its strategy.

    Empty where the reply was one of safety or of parting.
    """
    if turn.get("safety") or turn.get("asked"):
        return ""
    if turn.get("exercise"):
        return str(turn["exercise"])
    strategy = str(turn.get("strategy", ""))
    return f"{_PREFIX}{strategy}" if strategy in STRATEGIES else ""


def strategy_of(code: str) -> str:
    """Return the strategy that a code names, or nothing where it is a practice."""
    return code.removeprefix(_PREFIX) if code.startswith(_PREFIX) else ""


def told(memory: Memory, code: str, *, helped: bool | None) -> Memory:
    """Return *memory* with a verdict in it; ``None`` takes an earlier one back."""
    if not code:
        return memory
    liked = tuple(other for other in memory.liked if other != code)
    disliked = tuple(other for other in memory.disliked if other != code)
    if helped is True:
        liked = (*liked, code)
    elif helped is False:
        disliked = (*disliked, code)
    return replace(memory, liked=liked[-BOUND:], disliked=disliked[-BOUND:])


def ordered(moves: Sequence[Move], memory: Memory) -> list[Move]:
    """Return the moves that may be made, the most pressing first; *moves* come in their usual order."""
    if not (memory.liked or memory.disliked):
        return list(moves)

    def weight(move: Move) -> float:
        strategy = _STEERED.get(move.name)
        return move.weight + _EARLIER * (strategy is not None and _PREFIX + strategy in memory.liked)

    left = [move for move in moves if _PREFIX + _STEERED.get(move.name, "") not in memory.disliked]
    return sorted(left, key=lambda move: -weight(move))


def offer(offers: Sequence[str], memory: Memory) -> str:
    """Choose among *offers*, best first: one that helped before, else the first that was not turned down; or nothing.

    What was offered in this talk already is not offered again.
    """
    gone = {*memory.offered, *memory.declined, *memory.disliked}
    left = [name for name in offers if name not in gone]
    return next((name for name in left if name in memory.liked), left[0] if left else "")
