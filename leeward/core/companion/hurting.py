"""Decides whether a sustained reading of discomfort may let the companion ask, once a talk, if something is hurting."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from leeward.core.companion.drafting import passes
from leeward.core.companion.memory import Memory, PastTurn
from leeward.core.companion.messages import Strategy
from leeward.core.companion.ports import Words

SUSTAINED = 20.0
"""Seconds for which the reading must have lasted; a grimace is no reading."""
SURE = 0.7
"""How sure the reading must be, 0 to 1."""
_POOL = "hurting.ask"
MOVE = "hurting"


@dataclass(frozen=True)
class Discomfort:
    """What a reading on the person's own page says: for how long, and how sure it is. Never a picture, never a name."""

    seconds: float
    sure: float


def may_ask(cue: Discomfort, memory: Memory, *, consent: bool) -> bool:
    """Tell whether the companion may ask now.

    Never without *consent*, twice in a talk, of somebody who wants no questions, or in the middle of a
    safety path, which has its own questions. It opens and closes no path (safety rule 8).
    """
    lasting = cue.seconds >= SUSTAINED and cue.sure >= SURE
    walking = memory.risk.open or memory.risk.pending is not None
    return consent and lasting and not (memory.asked_hurting or memory.no_questions or walking)


def question(words: Words, language: str, memory: Memory, rng: random.Random) -> str:
    """Return the kind question in the language of the talk; English where it has none, empty where none may be said."""
    for code in (language, "en"):
        lines = [line.text for line in words.pool(code, _POOL)]
        fit = [line for line in lines if passes(line, code, memory.risk) and not memory.recall(line)]
        if fit:
            return rng.choice(fit)
    return ""


def noted(memory: Memory, said: str) -> Memory:
    """Return *memory* with the question in it, so that the next message is understood as the answer to it."""
    turn = PastTurn(
        person="", reply=said, strategy=Strategy.QUESTION, question=said, question_kind="yes_no", move=MOVE
    )
    return replace(memory, turns=(*memory.turns, turn), asked_hurting=True).bounded()
