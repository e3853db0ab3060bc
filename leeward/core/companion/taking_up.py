"""Lets the first reply of a new talk take up what the person told in an earlier one, and agreed to have remembered."""

# ruff: noqa: SIM905  (a word list reads better as text)

from __future__ import annotations

from collections.abc import Sequence

from leeward.core.companion.drafting import Drawing, passes
from leeward.core.companion.keepsakes import MATTERS, Known
from leeward.core.companion.memory import Memory
from leeward.core.companion.ports import Drafted, Line, Words
from leeward.core.companion.understanding import Understanding
from leeward.core.companion.words import fill

_OPEN = frozenset(
    ("greet", "wellbeing", "small_talk", "light", "stay", "unsure", "shrug", "choices", "thanks")
)
"""Moves that bring no matter of their own: there the earlier one may be asked about."""
_NOT_NOW = frozenset(
    "oddity emoji medicine identity privacy correction complaint stop goodbye forget about_me repair manner practice "
    "exercise log".split()
)  # fmt: skip
_SHARED_LEAST, _SHARED = 4, 5
"""Letters of a word, at least, and how many of them, found in both, tie what is said now to what was said then."""
_FIRST = 3
"""Replies of a talk in which an earlier matter may come up."""
_HEAVY = 0.5
_ENDS = " .!?।"


def taken_up(
    pieces: Sequence[Drafted],
    turn: Drawing,
    *,
    words: Words,
) -> list[Drafted]:
    """Return the pieces of a reply with one line about the earlier matter, or as they are.

    At most one line a talk, in its first replies, never about the same line twice, never in a safety turn.
    Where the person brings something heavy of their own, an earlier matter only stands beside it if it touches it.
    """
    drawn, memory, plan, understanding = list(pieces), turn.memory, turn.plan, turn.understanding
    if memory.count >= _FIRST or not memory.known or plan.move in _NOT_NOW or understanding.minor:
        return drawn
    if any(
        line.text and line.text.rstrip(_ENDS) in past.reply for line in memory.known for past in memory.turns
    ):
        return drawn
    asks = plan.move in _OPEN and not understanding.clauses and not plan.quiet
    heavy = bool(understanding.clauses) and (memory.count > 0 or understanding.intensity >= _HEAVY)
    for known in _candidates(memory, understanding):
        if heavy and not _touches(known, understanding):
            break
        pool = "memory.back.ask" if asks else "memory.back.say"
        for line in _shuffled(words, turn, pool):
            text = fill(line, {"thread": known.text.rstrip(_ENDS)})
            if text and passes(text, turn.language, turn.state):
                return _placed(drawn, Drafted(text, known.text, "ask" if asks else "inform"))
    return drawn


def _candidates(memory: Memory, understanding: Understanding) -> list[Known]:
    """The matters not taken up before: what this message touches first, then the latest."""
    fresh = [
        line for line in reversed(memory.known) if line.kind in MATTERS and line.text and not memory.recall(line.text)
    ]  # fmt: skip
    return sorted(fresh, key=lambda line: not _touches(line, understanding))


def _touches(line: Known, understanding: Understanding) -> bool:
    told = {word[:_SHARED] for word in understanding.text.lower().split() if len(word) >= _SHARED_LEAST}
    return any(word[:_SHARED] in told for word in line.text.lower().split() if len(word) >= _SHARED_LEAST)


def _shuffled(words: Words, turn: Drawing, pool: str) -> list[Line]:
    lines = list(words.pool(turn.language, pool) or words.pool("en", pool))
    turn.rng.shuffle(lines)
    return lines


def _placed(pieces: list[Drafted], line: Drafted) -> list[Drafted]:
    """An asking line takes the place of the question; any other stands before it."""
    if line.role == "ask":
        return [*(piece for piece in pieces if piece.role not in ("ask", "offer")), line]
    first = next((n for n, piece in enumerate(pieces) if piece.role in ("ask", "offer")), len(pieces))
    return [*pieces[:first], line, *pieces[first:]]
