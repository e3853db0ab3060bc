"""What a turn leaves behind: the notes for the memory, and the memory with the turn in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from leeward.core.companion import forgetting
from leeward.core.companion.memory import TEXT_KEPT, Memory, PastTurn, fingerprint
from leeward.core.companion.messages import Incoming, Turn, TurnNotes
from leeward.core.companion.ports import Drafted, Part, Plan
from leeward.core.companion.understanding import Answer, Understanding, Want
from leeward.core.safety.replies import SafetyReply
from leeward.core.safety.risk import RiskState

END = re.compile(r"(?<=[.!?।…])[\"”»]?\s+(?=\S)")
"""Where one sentence of a reply ends and the next begins."""


def remembered(memory: Memory, incoming: Incoming, turn: Turn, *, risk: RiskState, now: datetime) -> Memory:
    """Return *memory* with *turn* in it, every list within its bound; what is to be forgotten is gone from it."""
    notes = turn.notes
    wish = forgetting.asked(incoming.text)
    memory = forgetting.without(memory, wish) if wish else memory
    past = PastTurn(
        person=incoming.text[:TEXT_KEPT],
        reply=turn.reply,
        topics=turn.topics,
        emotions=tuple(turn.emotions)[:3],
        strategy=str(turn.strategy),
        question=notes.question,
        question_kind=notes.question_kind,
        move=notes.move,
        events=notes.events,
    )
    return replace(
        memory,
        risk=risk,
        count=memory.count + 1,
        turns=(*memory.turns, past),
        used=_newest((*memory.used, *(fingerprint(line) for line in notes.used))),
        echoed=_newest((*memory.echoed, *notes.echoed)),
        threads=_newest((*memory.threads, *notes.threads)),
        people=_newest((*memory.people, *notes.people)),
        offered=_newest((*memory.offered, *((notes.offer,) if notes.offer else ()))),
        pending_offer=notes.offer,
        declined=_newest((*memory.declined, *((notes.declined,) if notes.declined else ()))),
        no_advice=memory.no_advice if notes.wants_no_advice is None else notes.wants_no_advice,
        no_questions=memory.no_questions if notes.wants_no_questions is None else notes.wants_no_questions,
        brief=memory.brief if notes.wants_brief is None else notes.wants_brief,
        name=notes.name or memory.name,
        practising=memory.practising if notes.practising is None else notes.practising,
        opened=turn.exercise or memory.opened,
        language=turn.language,
        started=memory.started or now,
        last_disclosed=now if turn.disclosed_ai else memory.last_disclosed,
        minor_told=memory.minor_told or notes.told_minor,
    ).bounded()


def _newest(items: tuple[str, ...]) -> tuple[str, ...]:
    """Keep each item once, at its latest place."""
    return tuple(reversed(dict.fromkeys(reversed(items))))


ANSWERS = frozenset(("about_me", "medicine"))
"""Moves whose first piece answers the person, so that a direct question may follow but never replace it."""


def making_room(plan: Plan, understanding: Understanding, *, leads: bool = True) -> Plan:
    """Leave the question and any offer out where a direct question is due: one question a turn.

    With *leads* a line of comfort and one that leads up to the question come first.
    """
    felt = (f"comfort.{understanding.family}",) if understanding.family and not understanding.pleasant else ()
    kept = [part for part in plan.parts if part.role == "reflect" or plan.move in ANSWERS][:1]
    if leads:
        kept += [Part("comfort", (*felt, "comfort.any")), Part("comfort", ("probe.lead",))]
    return replace(plan, parts=tuple(kept), exercise=None, offer="", chips=())


_LISTENING = ("reflect", "comfort")


def without_roles(plan: Plan, listened: Sequence[Drafted]) -> Plan:
    """Leave out of a plan what was said already: the words of listening, and the question if there was one."""
    if not listened:
        return plan
    done = {*_LISTENING, *(piece.role for piece in listened)}
    return replace(plan, parts=tuple(part for part in plan.parts if part.role not in done))


def threads_of(understanding: Understanding) -> tuple[str, ...]:
    """What to remember of a message: its best told event."""
    return tuple(
        c.turned
        for c in understanding.clauses[:1]
        if c.score >= 2.0 and c.kind in ("event", "other", "feeling")
    )


def told_of(understanding: Understanding) -> tuple[str, ...]:
    """The clauses worth keeping for later talks, the best first, in the person's own words."""
    return tuple(clause.said.strip() for clause in understanding.clauses[:2] if clause.kind != "question")


def asked_for(understanding: Understanding, on: str, off: str) -> bool | None:
    """Whether the person switched a manner of talking on or off with this message; ``None`` for neither."""
    return False if off in understanding.manner else True if on in understanding.manner else None


_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("time", re.compile(r"^(?:how long|since when|when did)\b", re.IGNORECASE)),
    ("who", re.compile(r"^(?:who|is there (?:anyone|someone|one person))\b", re.IGNORECASE)),
    (
        "yes_no",
        re.compile(r"^(?:is|are|do|does|did|has|have|can|could|would|was|were|will)\b", re.IGNORECASE),
    ),
)


def turn_notes(
    plan: Plan,
    pieces: list[Drafted],
    understanding: Understanding,
    memory: Memory,
    said: SafetyReply,
    *,
    minor: bool,
) -> TurnNotes:
    question = next((piece.text for piece in reversed(pieces) if piece.text.rstrip().endswith("?")), "")
    kind = ""
    if question:
        tail = END.split(question)[-1]
        kind = (
            "safety" if said.asked else next((name for name, shape in _KINDS if shape.search(tail)), "open")
        )
    text = " ".join(piece.text for piece in pieces).lower()
    made = plan.offer if any(piece.role in ("offer", "inform", "ask") for piece in pieces) else ""
    no_advice = True if understanding.venting else False if Want.ADVICE in understanding.wants else None
    refused = understanding.answer is Answer.NO and plan.move == "declined"
    return TurnNotes(
        risk=said.state,
        used=tuple(piece.source for piece in pieces),
        echoed=tuple(c.turned.lower() for c in understanding.clauses if c.turned.lower() in text),
        threads=threads_of(understanding),
        told=told_of(understanding),
        people=tuple(someone.said for someone in understanding.people),
        question=question,
        question_kind=kind,
        offer=made,
        declined="practices" if understanding.refused_practice else memory.pending_offer if refused else "",
        wants_no_advice=no_advice,
        wants_no_questions=asked_for(understanding, "no_questions", "questions_again"),
        wants_brief=asked_for(understanding, "brief", "at_length"),
        name=understanding.name,
        events=understanding.events,
        told_minor=minor,
        move=plan.move,
        roles=tuple(piece.role for piece in pieces),
    )
