"""Leads through a practice step by step inside the talk, where the person wants it there."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from leeward.core.companion.drafting import Drawing, passes
from leeward.core.companion.messages import Strategy
from leeward.core.companion.ports import Drafted, Plan
from leeward.core.toolkit.technique import Prompt, Run, Technique

Techniques = Callable[[str, str], Technique | None]
"""Returns a practice by its slug and language."""

_HERE = re.compile(
    r"\b(?:step by step|(?:do|try|go through|walk) (?:it|this|that|me through (?:it|this|that)) (?:here|together|with (?:me|you)|in (?:the|this) chat)|here with (?:me|you)|guide me|walk me through|take me through|one step at a time"
    r"|paso a paso|gu[íi]ame|pas à pas|étape par étape|guidez-moi|schritt für schritt|hier mit mir|passo a passo|me guie)\b|कदम दर कदम|यहीं साथ में",
    re.IGNORECASE,
)
_LEFT = 12
"""Words of a message that is no answer to a step; so long a one is about something else and is answered itself."""


@dataclass(frozen=True)
class Guided:
    """One turn of a practice done in the talk."""

    plan: Plan
    pieces: tuple[Drafted, ...]
    chips: tuple[str, ...]
    practising: str
    """The run to keep, as JSON; empty when it is over."""


def guided(turn: Drawing, techniques: Techniques | None) -> Guided | None:
    """Return the next step of the practice under way or asked for; ``None`` where the talk goes on as it is."""
    if techniques is None:
        return None
    run = _run(turn.memory.practising)
    text = turn.understanding.text
    if run is not None:
        technique = techniques(run.slug, turn.language)
        if technique is None:
            return None
        prompt = technique.answer(run, text)
        if not prompt.understood and len(text.split()) > _LEFT:
            return None
        return _said(prompt, turn)
    slug = _slug(turn)
    if not slug or not _HERE.search(text) or not (technique := techniques(slug, turn.language)):
        return None
    return _said(technique.begin(), turn)


def _slug(turn: Drawing) -> str:
    """The practice in question: that of this turn, else the one of the turns before."""
    named = turn.understanding.practice if turn.understanding.practice != "any" else ""
    offered = [offer for offer in reversed(turn.memory.offered) if offer and ":" not in offer]
    pending = turn.memory.pending_offer
    return named or turn.plan.exercise or turn.memory.opened or pending or next(iter(offered), "")


def _run(kept: str) -> Run | None:
    try:
        return Run.from_mapping(json.loads(kept)) if kept else None
    except ValueError:
        return None


def _said(prompt: Prompt, turn: Drawing) -> Guided | None:
    lines = [line for line in prompt.lines if passes(line, turn.language, turn.state)]
    if not lines:
        return None
    over = prompt.run.over
    return Guided(
        Plan("guided", Strategy.PLANNING, (), exercise=None if turn.memory.practising else prompt.run.slug),
        tuple(Drafted(line, line, "guide") for line in lines),
        () if over else prompt.chips,
        "" if over else json.dumps(prompt.run.to_mapping(), ensure_ascii=False),
    )
