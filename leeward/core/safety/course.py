"""Chooses the one question and the obligations of a turn, so that they come in order and none comes twice."""

from __future__ import annotations

from leeward.core.safety.heard import NO_QUESTION, PRESSING
from leeward.core.safety.levels import SUICIDAL_ORDER, Ask, Category, Level, Reading, severity
from leeward.core.safety.obligations import OBLIGATIONS, PLAN_ASKS, RENEWED, Owe, paths_of, questions
from leeward.core.safety.risk import Answer, Barrier, Heard, RiskState, Sign

RESTED = 2
"""Turns before an urgent direction may be given again in other words, or a question left open again."""
ONLY_LISTENING = frozenset({Barrier.ONLY_LISTEN})
_WITH_AN_ANSWER = (Owe.ACKNOWLEDGE, Owe.BARRIERS, Owe.DISCLOSE_HUMANS, Owe.REFUSE_MEANS)
BESIDE_AN_ANSWER = 1
"""Obligations beside the answer to something that the person said or asked."""
AT_ONCE, AT_OPENING, LATER = 4, 3, 2
"""Obligations handed to one reply in an emergency, at an opening, later; the rest wait for the next turn."""

_WAITS = frozenset({Barrier.ONLY_LISTEN, Barrier.REPEATING})
_THEMES = frozenset(
    {
        Heard.MONEY,
        Heard.BULLIED,
        Heard.FAILURE,
        Heard.UNSEEN,
        Heard.LONG_STANDING,
        Heard.RELIGION,
        Heard.SCARED,
    }
)
"""What hurts; after the answer to it the talk goes on about it."""
_UNCLEAR = (Answer.UNSURE, Answer.SKIPPED, Answer.TAKEN_BACK, Answer.UNANSWERED)
_CAN_WAIT = (Owe.TRUSTED_PERSON, Owe.PROFESSIONAL, Owe.SAFETY_PLAN, Owe.COPING)


def next_question(
    state: RiskState,
    sign: Sign,
    heard: tuple[Heard, ...] = (),
    barriers: tuple[Barrier, ...] = (),
) -> Ask | None:
    """Return the first question in order that is neither answered nor already put since the last rise.

    After :data:`RESTED` questions in a row without an answer one turn goes
    without; who passes on as many in so many words is asked nothing more
    until a new sign of danger comes. Nor is anything asked while the person
    asks for something else first: to be heard, what to do, an end to numbers.
    """
    passed = sum(answer is Answer.SKIPPED for _, answer, _ in state.answers)
    if (state.unanswered >= RESTED or passed >= RESTED) and not sign.danger:
        return None
    vague = sign.answer is Answer.UNSURE and severity(sign.level) < severity(Level.PASSIVE_IDEATION)
    if (vague or not sign.danger) and (_WAITS & set(barriers) or NO_QUESTION & set(heard)):
        return None
    denied = {ask for ask, answer, _ in state.answers if answer is Answer.NO}
    if {Heard.MEANS_HERE, Heard.AT_PLACE} & set(heard) and state.level is Level.PLAN_OR_IMMINENT:
        return Ask.SAFETY
    for ask in _questions(state):
        put, answer = state.asked_turn(ask), state.answer(ask)
        if ask is Ask.SUICIDE and _once_more(state, answer):
            rests = put == state.turn - 1 and answer is Answer.UNANSWERED and not sign.danger
            return None if rests else ask
        since = put is not None and (put >= state.raised_turn or answer is Answer.YES)
        if since or _known(state, ask, answer):
            continue
        if ask is Ask.SUICIDE and put is not None and state.turn - put <= RESTED:
            continue
        if ask is Ask.SUICIDE and state.level is Level.MEDICAL_EMERGENCY and not _help_near(state):
            continue
        if ask is Ask.MEANS and {Ask.PLAN, Ask.INTENT} <= denied:
            continue
        if ask is Ask.TIMING and {Ask.PLAN, Ask.INTENT} & denied:
            continue
        if ask is Ask.PLAN and Ask.SUICIDE in denied and sign.level is not Level.ACTIVE_IDEATION:
            continue
        return ask
    return None


def _help_near(state: RiskState) -> bool:
    """Whether somebody is there or on the way; before that the body comes first."""
    return state.answer(Ask.SAFETY) is Answer.YES or Heard.HELP_COMING in state.facts


def _once_more(state: RiskState, answer: Answer | None) -> bool:
    """An unclear answer about suicide itself is asked into once, before anything about a plan."""
    if answer is Answer.UNANSWERED and state.level is Level.DISTRESS and state.categories:
        return False  # a path of its own is open: what was told goes before the same question
    put = sum(ask is Ask.SUICIDE for ask, _ in state.asked)
    unclear = answer in (Answer.UNSURE, Answer.TAKEN_BACK, Answer.UNANSWERED)
    unclear = unclear and state.answer(Ask.INTENT) is not Answer.NO
    return put == 1 and unclear and state.level in (Level.DISTRESS, Level.PASSIVE_IDEATION)


def _known(state: RiskState, ask: Ask, answer: Answer | None) -> bool:
    """Whether a question was answered without being put: it was told, or what was told makes it idle."""
    if ask is Ask.SUICIDE and state.asked_turn(ask) is None:
        return answer is Answer.YES and state.level is not Level.MEDICAL_EMERGENCY
    if ask in (Ask.MEANS, Ask.PLAN) and state.asked_turn(ask) is None:
        return answer in (Answer.YES, Answer.NO)
    if Heard.HELP_COMING in state.facts:
        return True
    if ask is Ask.INTENT and state.asked_turn(ask) is None and answer in (Answer.YES, Answer.NO):
        return True
    if ask is Ask.TIMING and state.asked_turn(ask) is None and state.answer(ask) is Answer.YES:
        return True
    safe = state.answer(Ask.SAFETY) is Answer.YES or Heard.IN_HOSPITAL in state.facts
    settled = safe and Heard.MEANS_HERE not in state.facts and state.level is Level.PLAN_OR_IMMINENT
    return ask in (Ask.TIMING, Ask.INTENT, Ask.SAFETY) and settled


def _questions(state: RiskState) -> tuple[Ask, ...]:
    """A wish to be dead with no clear answer about suicide is asked about like thoughts of suicide.

    Where only the trained reader supposed that wish, a plan is not asked about before somebody has said yes.
    """
    unclear = state.answer(Ask.SUICIDE) in _UNCLEAR and not state.supposed
    level = state.level
    if level is Level.PASSIVE_IDEATION and (unclear or state.crisis_open):
        level = Level.ACTIVE_IDEATION
    if state.told_turn(Owe.EMERGENCY) is not None and level in SUICIDAL_ORDER[3:]:
        level = Level.PLAN_OR_IMMINENT
    return questions(level, state.categories, imminent=state.imminent)


def owed(
    state: RiskState,
    reading: Reading,
    sign: Sign,
    *,
    barriers: tuple[Barrier, ...],
    heard: tuple[Heard, ...] = (),
    ask: Ask | None,
    opening: bool,
    urgent: bool,
) -> tuple[Owe, ...]:
    """Return the obligations of this turn: the urgent ones, what the words call for, what is still open.

    *opening*: a path opened or danger rose on this turn. *urgent*: what was
    said about emergency help is said again, in other words.
    """
    todo: list[Owe] = [Owe.ACKNOWLEDGE]
    order = OBLIGATIONS[state.level]
    if sign.emergency and Owe.EMERGENCY not in order:
        order = (Owe.EMERGENCY, *order)
    paths = paths_of(state.level, state.categories)
    if Category.MEANS_SEEKING in reading.categories:
        todo.append(Owe.REFUSE_MEANS)
    if state.level is Level.MEDICAL_EMERGENCY:
        order = (Owe.EMERGENCY, *paths, *order[1:])
    elif Owe.EMERGENCY in order:
        order = (*order[:3], *paths, *order[3:])
    else:
        order = (*paths, *order)
    if Category.MINOR in state.categories:
        order = (*order[:2], Owe.MINOR, *order[2:])
    if barriers:
        order = (*order, Owe.BARRIERS) if Owe.BARRIERS not in order else order
        order = tuple(sorted(order, key=lambda owe: (owe not in RENEWED, owe is not Owe.BARRIERS)))
    if ask in PLAN_ASKS and Owe.DISCLOSE_HUMANS not in order:
        order = (Owe.DISCLOSE_HUMANS, *order)
    named = state.told_turn(Owe.LINE) is not None
    if (Heard.NO_NUMBERS in state.facts and named) or ONLY_LISTENING & set(barriers):
        order = tuple(owe for owe in order if owe not in (Owe.LINE, Owe.TEXT_LINE))
    unsafe = state.imminent and state.answer(Ask.SAFETY) is not Answer.YES
    if unsafe and state.turn - state.raised_turn <= RESTED:
        order = tuple(owe for owe in order if owe is not Owe.SAFETY_PLAN)
    if not opening and (heard or barriers):
        order = tuple(owe for owe in order if owe not in _CAN_WAIT[2:])
    for owe in dict.fromkeys(order):
        told = state.told_turn(owe)
        rested = sign.emergency and told is not None and state.turn - told >= RESTED
        body = state.level is Level.MEDICAL_EMERGENCY and Heard.HELP_COMING not in state.facts
        timed = (Ask.TIMING, Answer.YES, state.turn) in state.answers
        pressing = owe is Owe.EMERGENCY and state.imminent and (body or timed or bool(PRESSING & set(heard)))
        again = owe in RENEWED and (urgent or rested or pressing)
        if told is None or again or (owe is Owe.BARRIERS and barriers):
            todo.append(owe)
    if len(todo) == 1 and sign.danger:
        todo.append(Owe.PRESENCE)
    if ask in PLAN_ASKS and Owe.DISCLOSE_HUMANS in todo:
        todo.remove(Owe.DISCLOSE_HUMANS)
        todo.insert(1 + sum(owe in RENEWED for owe in todo), Owe.DISCLOSE_HUMANS)
    if Owe.EMERGENCY in todo:
        todo = [owe for owe in todo if owe not in _CAN_WAIT]
    if not opening and (heard or barriers) and Owe.EMERGENCY not in todo:
        kept = [owe for owe in todo if owe in _WITH_AN_ANSWER]
        others = [owe for owe in todo if owe not in _WITH_AN_ANSWER]
        full = Owe.DISCLOSE_HUMANS in kept or bool(_WAITS & set(barriers))
        if not others and ask is None and _THEMES & set(heard):
            others = [Owe.PRESENCE]
        return (*kept, *others[: 0 if full else BESIDE_AN_ANSWER])
    if heard and Owe.EMERGENCY in todo:
        todo = [owe for owe in todo if owe not in (Owe.BARRIERS, Owe.LINE) or barriers]
    at_once = AT_ONCE if Owe.EMERGENCY in todo else AT_OPENING if opening else LATER
    return tuple(todo[: at_once + 1])
