"""Keeps a talk from turning into an interview: after questions comes a turn that only listens."""

from __future__ import annotations

from dataclasses import replace

from leeward.core.companion.memory import Memory
from leeward.core.companion.ports import Part, Plan
from leeward.core.companion.scene import Scene

_LISTENS = frozenset(
    (
        "explore",
        "comfort",
        "normalise",
        "support",
        "returned",
        "worse",
        "stay",
        "took_answer",
        "better",
        "glad",
    )
)
"""Moves whose question may be left out; everywhere else it carries the turn."""
_EARLY, _LATER = 2, 1
"""How many questions in a row are fine while a matter is being found, and afterwards."""
_FOUND = 3
"""Turns with a matter after which it counts as found."""
_FULL = 5
"""Words of a message that leave something to stay with; a shorter one needs a hand."""


def questions_before(memory: Memory) -> int:
    """How many of the last replies, counted back from this one, ended on a question."""
    count = 0
    for turn in reversed(memory.turns):
        if not turn.question:
            break
        count += 1
    return count


def paced(made: Plan, scene: Scene) -> Plan:
    """Leave the question out where enough were asked: the reply says back, comforts, and gives the floor."""
    most = _EARLY if scene.depth < _FOUND else _LATER
    told = scene.u.word_count >= _FULL and scene.said_much
    if made.move not in _LISTENS or not told or questions_before(scene.m) < most:
        return made
    kept = tuple(part for part in made.parts if part.role not in ("ask", "offer"))
    if len(kept) == len(made.parts) or not kept:
        return made
    return replace(made, parts=(*kept, Part("close", ("floor",))))
