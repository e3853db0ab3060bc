"""Sets the moves of replies beside those of ESConv's human supporters, phase by phase."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

PHASES = ("first third", "second third", "last third")
KINDS = ("question", "saying back", "comfort", "ideas and information", "about oneself", "other")
_THEIRS = {
    "Question": "question",
    "Restatement or Paraphrasing": "saying back",
    "Reflection of feelings": "saying back",
    "Affirmation and Reassurance": "comfort",
    "Providing Suggestions": "ideas and information",
    "Information": "ideas and information",
    "Self-disclosure": "about oneself",
}
_OURS = {"ask": "question", "reflect": "saying back", "comfort": "comfort", "inform": "ideas and information",
    "offer": "ideas and information"}  # fmt: skip
Counts = dict[str, Counter[str]]


def of_supporters(talks: Iterable[Sequence[tuple[float, str]]]) -> Counts:
    """Count the labelled strategies of human supporters; one a message."""
    counts: Counts = {phase: Counter() for phase in PHASES}
    for talk in talks:
        for place, strategy in talk:
            counts[_phase(place)][_THEIRS.get(strategy, "other")] += 1
    return counts


def of_replies(talks: Iterable[Sequence[Sequence[str]]]) -> Counts:
    """Count the kinds of the pieces of our replies; a reply has one to four."""
    counts: Counts = {phase: Counter() for phase in PHASES}
    for talk in talks:
        for number, roles in enumerate(talk):
            place = number / max(1, len(talk) - 1)
            counts[_phase(place)].update(_OURS.get(role, "other") for role in roles)
    return counts


def shares(counts: Counts, phase: str) -> dict[str, str]:
    """Return the share of each kind in one phase."""
    total = sum(counts[phase].values()) or 1
    return {kind: f"{counts[phase][kind] / total:.0%}" for kind in KINDS}


def _phase(place: float) -> str:
    return PHASES[min(2, int(place * 3))]
