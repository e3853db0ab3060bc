"""Moves risk from turn to turn: it rises at once and falls only after a reassessment."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from leeward.core.safety.answers import leans_no, means_it, read_answer, says_safe, says_unsafe
from leeward.core.safety.barriers import read_barriers
from leeward.core.safety.course import RESTED, next_question, owed
from leeward.core.safety.fusion import MODEL_OPENS
from leeward.core.safety.heard import listen, remember, says_suicide
from leeward.core.safety.levels import SUICIDAL_ORDER, Ask, Category, Level, Reading, Subject, severity
from leeward.core.safety.obligations import PLAN_ASKS, Owe
from leeward.core.safety.risk import Answer, Barrier, Heard, RiskState, Sign, Step

__all__ = ["RiskState", "Step", "advance", "new_session", "record", "with_baseline"]

SESSION_GAP = timedelta(hours=6)
"""After so long a silence the next message is a new session."""
CALM_NEEDED, CALM_NEEDED_AFTER_PLAN = 2, 3
"""Clear reassuring answers, in different turns, before the level falls by one step."""
SETTLES = 4
"""Turns after a rise in which nothing falls, however clear the answers."""
STAYS_AFTER_PLAN, STAYS_WITH_THOUGHTS = 3, 8
"""Turns that the reply stays with danger before ordinary talk goes on: after "I am safe", after a rise."""
STAYS_ON_A_PATH = 5
"""Turns after the last sign of danger that a lighter path is walked on, unless all is answered."""
PERSISTS = 3
"""So many messages with a wish to be dead open the full pathway, whatever was answered."""
ASKED_BESIDE = 2
"""So often a session may ask gently beside ordinary talk."""
_KEPT = 600

_CRISIS = (Level.ACTIVE_IDEATION, Level.PLAN_OR_IMMINENT, Level.MEDICAL_EMERGENCY)
_REASSURES: dict[Level, tuple[Ask, ...]] = {
    Level.PLAN_OR_IMMINENT: (Ask.PLAN, Ask.INTENT, Ask.TIMING, Ask.SAFETY),
    Level.HARM_TO_OTHERS: (Ask.INTENT, Ask.SAFETY),
    Level.THIRD_PARTY_CONCERN: (Ask.SAFETY,),
    Level.MEDICAL_EMERGENCY: (Ask.SAFETY,),
}
_VEILED = frozenset({Category.MEANS_SEEKING, Category.PSYCHOSIS})
"""Where killing oneself is named by a question or a voice, the person is still asked."""
_REASSURES_ELSE = (Ask.SUICIDE, Ask.SAFETY)


def new_session(state: RiskState) -> RiskState:
    """Begin a new session of the same person: the level stays, a follow-up is owed."""
    if state.turn == 0:
        return state
    return replace(
        state,
        session=state.session + 1,
        open=False,
        crisis_open=False,
        disputed=False,
        pending=None,
        asked=(),
        answers=(),
        told=(),
        shown=(),
        unanswered=0,
        passive_signs=0,
        facts=(),
        lately=Level.NONE,
        follow_up_owed=not state.followed_up and severity(state.level) >= severity(Level.THIRD_PARTY_CONCERN),
        followed_up=False,
    )


def with_baseline(state: RiskState, level: Level | None) -> RiskState:
    """Note the long-standing level that the person's safety plan knows (at most passive ideation)."""
    if level not in (None, Level.PASSIVE_IDEATION):
        raise ValueError("only long-standing passive thoughts can be a known baseline")
    return replace(state, known_baseline=level)


def record(
    state: RiskState,
    *,
    asked: Ask | None = None,
    told: tuple[Owe, ...] = (),
    shown: tuple[str, ...] = (),
    used: tuple[str, ...] = (),
) -> RiskState:
    """Note what the reply really said, so that it is neither forgotten nor said twice."""
    return replace(
        state,
        pending=asked,
        asked=(*state.asked, (asked, state.turn)) if asked else state.asked,
        told=(*state.told, *((owe, state.turn) for owe in told))[-_KEPT:],
        shown=tuple(dict.fromkeys((*state.shown, *shown)))[-_KEPT:],
        used=tuple(dict.fromkeys((*state.used, *used)))[-_KEPT:],
        follow_up_owed=state.follow_up_owed and Owe.FOLLOW_UP not in told,
    )


def advance(state: RiskState, reading: Reading, *, now: datetime, text: str = "") -> Step:
    """Take one message into account and say what the reply owes.

    *text* is the message itself; with it short answers and barriers are heard
    too. The level never falls but after :data:`CALM_NEEDED` clear answers to
    direct questions with no sign of danger between, then by one step only.
    The caller keeps the state that :func:`leeward.core.safety.replies.compose` hands back.
    """
    if state.last_seen is not None and now - state.last_seen >= SESSION_GAP:
        state = new_session(state)
    before = replace(state, turn=state.turn + 1, last_seen=now, pending=_question_met(state, text))
    sign = _sign(before, reading, text)
    heard = listen(before, sign, text)
    others = Level.THIRD_PARTY_CONCERN in (before.level, sign.level)
    if Heard.BLEEDS in heard and not others:
        sign = replace(sign, level=Level.MEDICAL_EMERGENCY, emergency=True, danger=True)
    elif _armed(before, sign, heard, text):
        # A weapon at hand is a danger to the one it is meant for; nobody is sent towards other people now.
        sign = replace(sign, level=Level.HARM_TO_OTHERS, emergency=True, danger=True)
    elif {Heard.MEANS_HERE, Heard.AT_PLACE} & set(heard) and not others:
        sign = replace(sign, level=Level.PLAN_OR_IMMINENT, emergency=True, danger=True)
    baseline = _at_baseline(before, sign, reading)
    after = remember(_noted(before, reading, sign, text), heard, sign, text)
    raised = severity(sign.level) > severity(before.level)
    if raised:
        after = replace(after, level=sign.level, raised_at=now, raised_turn=after.turn, disputed=False)
    if sign.danger:
        guessed = MODEL_OPENS in reading.reasons and sign.level is reading.level
        after = replace(after, supposed=guessed and (raised or before.supposed))
    if sign.level in SUICIDAL_ORDER and severity(sign.level) > severity(after.ladder):
        after = replace(after, ladder=sign.level)
    after = _reassessed(after, sign)
    if _disputed(before, reading, sign):
        return Step(
            replace(after, open=False, disputed=True),
            owes=(Owe.ACKNOWLEDGE,),
            answer=sign.answer,
            disputed=True,
        )

    persists = _persists(before, after, sign) and not baseline
    if reading.level is not Level.PASSIVE_IDEATION and leans_no(text):
        persists = False
    crisis_due = (
        sign.level in _CRISIS
        or (sign.level is Level.HARM_TO_OTHERS and (reading.crisis or sign.emergency))
        or reading.crisis
        or persists
    )
    opens = sign.danger and (severity(sign.level) >= severity(Level.THIRD_PARTY_CONCERN) or reading.safety)
    crisis = crisis_due and (not before.crisis_open or (raised and severity(sign.level) >= 5))
    opened = (opens and not before.open) or crisis
    after = replace(
        after,
        open=after.open or opens or crisis_due,
        crisis_open=after.crisis_open or crisis_due,
        imminent=after.imminent or sign.emergency,
        opened_at=now if opened else after.opened_at,
    )
    urgent = after.imminent and not before.imminent
    return _step(
        after,
        reading,
        sign,
        text,
        crisis=crisis,
        raised=raised,
        opened=opened,
        urgent=urgent,
        baseline=baseline,
        heard=heard,
    )


def _armed(state: RiskState, sign: Sign, heard: tuple[Heard, ...], text: str) -> bool:
    """Whether someone who wants to hurt another has a weapon at hand, or says that they mean it."""
    if Level.HARM_TO_OTHERS not in (state.level, sign.level):
        return False
    return Heard.MEANS_HERE in heard or bool(text and means_it(text))


def _question_met(state: RiskState, text: str) -> Ask | None:
    """The question this message answers: the open one, or a late "she is here with me"."""
    late = state.asked_turn(Ask.SAFETY) is not None and state.answer(Ask.SAFETY) is not Answer.YES
    return Ask.SAFETY if text and late and (says_safe(text) or says_unsafe(text)) else state.pending


def _sign(state: RiskState, reading: Reading, text: str) -> Sign:
    answer = read_answer(state.pending, reading, text)
    level, emergency, pending = reading.level, reading.emergency, state.pending
    about_self = state.level not in (Level.THIRD_PARTY_CONCERN, Level.HARM_TO_OTHERS)
    danger = reading.safety or reading.crisis or severity(level) >= severity(Level.THIRD_PARTY_CONCERN)
    meant = Level.NONE
    if pending is Ask.SUICIDE and answer is Answer.YES:
        meant = Level.ACTIVE_IDEATION if reading.subject is Subject.SELF else level
    elif pending is Ask.SUICIDE and answer is Answer.UNSURE:
        meant = Level.PASSIVE_IDEATION
    elif pending in PLAN_ASKS and answer is Answer.YES and about_self:
        meant = Level.PLAN_OR_IMMINENT
    elif pending is Ask.SAFETY and answer is Answer.NO and about_self:
        meant = _one_up(state.ladder)
    if answer is Answer.YES and pending in (Ask.INTENT, Ask.TIMING, Ask.MEANS):
        emergency = emergency or pending is not Ask.MEANS or state.level is Level.PLAN_OR_IMMINENT
    if answer is Answer.NO and pending is Ask.SAFETY:
        emergency = True
    if severity(meant) > severity(level):
        level = meant
    raises = answer is Answer.UNSURE or meant is not Level.NONE or emergency
    emergency = emergency or level is Level.MEDICAL_EMERGENCY
    return Sign(level, pending, answer, emergency=emergency, danger=danger or raises)


def _one_up(ladder: Level) -> Level:
    """No safety: one step up the ladder, for those who stand on it."""
    if severity(ladder) < severity(Level.PASSIVE_IDEATION):
        return Level.NONE
    place = SUICIDAL_ORDER.index(ladder)
    return SUICIDAL_ORDER[min(place + 1, len(SUICIDAL_ORDER) - 1)]


def _noted(state: RiskState, reading: Reading, sign: Sign, text: str) -> RiskState:
    """Write down the answer, the categories and whom it is about."""
    answers, unanswered = state.answers, state.unanswered if state.pending else 0
    if state.pending is not None:
        answers = (*answers, (state.pending, sign.answer or Answer.UNANSWERED, state.turn))[-_KEPT:]
        unanswered = unanswered + 1 if sign.answer in (None, Answer.SKIPPED, Answer.TAKEN_BACK) else 0
    told = reading.level in _CRISIS[:2] and reading.subject is Subject.SELF
    told = told and (state.asked_turn(Ask.SUICIDE) is not None or says_suicide(text))
    if told and state.pending is not Ask.SUICIDE and not _VEILED & set(reading.categories):
        answers = (*answers, (Ask.SUICIDE, Answer.YES, state.turn))[-_KEPT:]
    adds = reading.categories if sign.danger else tuple(c for c in reading.categories if c is Category.MINOR)
    passive = sign.level is reading.level is Level.PASSIVE_IDEATION and MODEL_OPENS not in reading.reasons
    return replace(
        state,
        answers=answers,
        unanswered=unanswered,
        pending=None,
        categories=tuple(dict.fromkeys((*state.categories, *adds))),
        subject=reading.subject if sign.danger else state.subject,
        passive_signs=state.passive_signs + passive,
    )


def _reassessed(state: RiskState, sign: Sign) -> RiskState:
    """Count a clear answer, and let the level fall one step when there are enough of them."""
    if sign.danger:
        return replace(state, calm=0, followed_up=False)
    ask, answer = sign.met, sign.answer
    if answer is (Answer.YES if ask is Ask.SAFETY else Answer.NO) and ask in _REASSURES.get(
        state.level, _REASSURES_ELSE
    ):
        state = replace(state, calm=state.calm + 1, imminent=state.imminent and ask is not Ask.SAFETY)
    needed = CALM_NEEDED_AFTER_PLAN if state.level is Level.PLAN_OR_IMMINENT else CALM_NEEDED
    early = state.turn - state.raised_turn < SETTLES
    if early or state.calm < needed or severity(state.level) <= severity(Level.DISTRESS):
        return state
    if state.level not in SUICIDAL_ORDER:
        lower = state.ladder if severity(state.ladder) > 0 else Level.DISTRESS
    else:
        lower = SUICIDAL_ORDER[SUICIDAL_ORDER.index(state.level) - 1]
    return replace(state, level=lower, ladder=lower, calm=0, imminent=False)


def _disputed(state: RiskState, reading: Reading, sign: Sign) -> bool:
    """Whether a plain correction in clear context lets ordinary talk go on at once.

    Not after a stated plan or a search for means, nor once the person has said
    yes to a question: then a song or a novel may be a mask, and the walk goes on.
    """
    return (
        (state.open or sign.met is Ask.SUICIDE)
        and reading.in_context
        and not sign.danger
        and sign.answer is not Answer.SKIPPED
        and bool(state.asked)
        and not state.confirmed
        and Category.MEANS_SEEKING not in state.categories
        and severity(state.level) < severity(Level.PLAN_OR_IMMINENT)
    )


def _at_baseline(state: RiskState, sign: Sign, reading: Reading) -> bool:
    """Long-standing thoughts, said as before: no rise, nothing new."""
    return (
        state.known_baseline is Level.PASSIVE_IDEATION
        and sign.level is Level.PASSIVE_IDEATION
        and severity(state.level) <= severity(Level.PASSIVE_IDEATION)
        and not sign.emergency
        and set(reading.categories) <= set(state.categories)
        and not state.open
    )


def _persists(before: RiskState, after: RiskState, sign: Sign) -> bool:
    """Whether a wish to be dead goes on after it was asked about, or keeps coming back."""
    if sign.level is not Level.PASSIVE_IDEATION or after.supposed:
        return False
    stood = severity(before.level) >= severity(Level.PASSIVE_IDEATION)
    asked = stood and before.asked_turn(Ask.SUICIDE) is not None
    return (asked and after.answer(Ask.SUICIDE) is not Answer.NO) or after.passive_signs >= PERSISTS


def _step(
    state: RiskState,
    reading: Reading,
    sign: Sign,
    text: str,
    *,
    crisis: bool,
    raised: bool,
    opened: bool,
    urgent: bool,
    baseline: bool,
    heard: tuple[Heard, ...],
) -> Step:
    barriers = read_barriers(text) if state.open and text else ()
    if Heard.HELP_COMING in heard:
        barriers = tuple(barrier for barrier in barriers if barrier is not Barrier.TRIED_BEFORE)
    if baseline:
        first = state.told_turn(Owe.FOLLOW_UP) is None
        closed = replace(state, open=False)
        return Step(
            closed,
            safety=True,
            ask=Ask.SAFETY if first and state.asked_turn(Ask.SAFETY) is None else None,
            owes=(Owe.FOLLOW_UP,) if first else (Owe.PRESENCE,),
        )
    if not state.open:
        return _aside(state, reading, sign)
    ask = next_question(state.walked, sign, heard, barriers)
    owes = owed(
        state.walked,
        reading,
        sign,
        barriers=barriers,
        heard=heard,
        ask=ask,
        opening=raised or opened,
        urgent=raised or urgent,
    )
    left = [owe for owe in owes if owe is not Owe.ACKNOWLEDGE]
    quiet = not sign.danger and not barriers and not heard and ask is None and not left
    if quiet and sign.answer is None and not _held(state):
        return Step(replace(state, open=False), answer=sign.answer)
    if quiet:
        owes = (Owe.ACKNOWLEDGE, Owe.PRESENCE)
    return Step(
        state,
        crisis=crisis,
        safety=True,
        emergency=Owe.EMERGENCY in owes,
        ask=ask,
        owes=owes,
        show_resources=raised or opened or urgent,
        raised=raised or urgent,
        answer=sign.answer,
        met=sign.met,
        barriers=barriers,
        heard=heard,
    )


def _held(state: RiskState) -> bool:
    """Whether company goes on although all is said: after a plan, or thoughts with no word of safety."""
    safe = state.answer(Ask.SAFETY) is Answer.YES
    if state.imminent or state.level in (Level.PLAN_OR_IMMINENT, Level.MEDICAL_EMERGENCY):
        said = max((turn for ask, answer, turn in state.answers if ask is Ask.SAFETY), default=0)
        return not safe or state.turn - said < STAYS_AFTER_PLAN
    long = state.level in (Level.ACTIVE_IDEATION, Level.THIRD_PARTY_CONCERN)
    stays = STAYS_WITH_THOUGHTS if long else RESTED if state.supposed else STAYS_ON_A_PATH
    said = max((turn for ask, _, turn in state.answers if ask is Ask.SAFETY), default=state.turn)
    denied = state.answer(Ask.SUICIDE) is Answer.NO
    done = safe and (denied or (long and state.turn - said >= STAYS_AFTER_PLAN))
    return not done and state.turn - state.danger_turn < stays


def _aside(state: RiskState, reading: Reading, sign: Sign) -> Step:
    """While no path is open: at most one follow-up line or one gentle question beside ordinary talk."""
    if state.follow_up_owed:
        return Step(
            state, safety=True, ask=Ask.SAFETY, owes=(Owe.FOLLOW_UP,), answer=sign.answer, beside=True
        )
    asked = state.asked_turn(Ask.SUICIDE)
    unsafe = state.answer(Ask.SAFETY) in (Answer.UNANSWERED, Answer.UNSURE, Answer.TAKEN_BACK)
    if state.session > 1 and unsafe and asked is None and severity(state.level) >= 5:
        return Step(state, ask=Ask.SUICIDE, answer=sign.answer)
    left_open = (
        state.answer(Ask.SUICIDE) in (Answer.UNANSWERED, Answer.TAKEN_BACK)
        and len(state.asked) < ASKED_BESIDE
    )
    fresh = asked is None or (left_open and state.turn - asked >= RESTED)
    # What has long been known is asked about once a day.
    known = state.known_baseline is not None and state.asked_turn(Ask.SAFETY) is not None
    if reading.probe and fresh and not known:
        return Step(state, ask=Ask.SUICIDE, answer=sign.answer)
    return Step(state, answer=sign.answer)
