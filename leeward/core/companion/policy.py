"""Chooses the kind of move that comes next: first explore, then comfort, then act, and know when to stop."""

# ruff: noqa: E501  (patterns are easier to check on one line)

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from leeward.core.companion import answering, moves, pacing, steering
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Strategy
from leeward.core.companion.ports import Plan
from leeward.core.companion.scene import GOOD_EVENTS, Scene
from leeward.core.companion.understanding import Answer, Change, Oddity, Understanding, Want

Test = Callable[[Scene], bool]


@dataclass(frozen=True)
class Move:
    """One kind of turn: how pressing it is where it fits, when it fits, and how it is built."""

    name: str
    weight: float
    fits: Test
    build: Callable[[Scene], Plan]


def _wish(*wishes: Want, limit: int) -> Test:
    """A wish counts where little else is said."""
    return lambda scene: scene.wants(*wishes) and scene.brief(limit)


def _answers(*answers: Answer, limit: int) -> Test:
    return lambda scene: scene.u.answer in answers and scene.brief(limit)


def _answered(scene: Scene) -> bool:
    """A few words that answer the question before, and no strong feeling that calls for more."""
    bare = scene.u.answer in (Answer.YES, Answer.NO, Answer.OK) or not scene.u.clauses
    return scene.u.answer is not None and scene.brief(9) and bare and scene.u.intensity < 0.6


_TAKES = re.compile(r"\b(?:yes|yeah|yep|yup|sure|ok|okay|please|go on)\b", re.IGNORECASE)
_REFUSES = re.compile(
    r"^(?:no|nope|nah|not (?:now|really|today|yet)|skip|pass|later)[.! ]*$|\b(?:no thanks?|rather not|don'?t (?:want|need|feel|think)|not (?:for|my))\b",
    re.IGNORECASE,
)


def _taken(scene: Scene) -> bool:
    """A yes to what the last reply offered, also one with a laugh."""
    laughs = scene.u.answer is Answer.LIGHT and bool(_TAKES.search(scene.u.text))
    yes = scene.u.answer in (Answer.YES, Answer.OK) or laughs
    return bool(scene.m.pending_offer) and scene.brief(10) and yes


def _left(scene: Scene) -> bool:
    """A no to what the last reply offered, and not one that goes on telling."""
    no = scene.u.answer in (Answer.NO, Answer.SKIP)
    plain = scene.u.language != "en" or bool(_REFUSES.search(scene.u.text)) or not scene.u.clauses
    return bool(scene.m.pending_offer) and scene.brief(10) and no and plain


def _greets(scene: Scene) -> bool:
    plain = not scene.u.clauses and not scene.u.asked and scene.u.intensity < 0.4
    return scene.wants(Want.GREETING) and scene.brief(8) and plain


def _thanks(scene: Scene) -> bool:
    replies_to_us = scene.m.count > 0 or scene.brief(8)
    return scene.wants(Want.THANKS) and scene.brief(25) and replies_to_us and scene.u.asked is None


def _advice(scene: Scene) -> bool:
    baseless = (
        scene.u.asked is None and not scene.topics and not scene.all_events and not scene.wants(Want.ADVICE)
    )
    return scene.wants_ideas and not baseless and (scene.said_much or scene.depth > 0)


_TENSE = frozenset(("afraid", "anxious", "angry", "upset", "tired", "ashamed", "guilty"))
_RESTLESS = frozenset(("panic", "sleep", "worry", "social_anxiety", "anger", "self_worth"))
"""Feelings and matters in which a practice can do something; elsewhere one asks before anything else."""


def _offer_due(scene: Scene, *, strong: bool) -> bool:
    practices = [offer for offer in scene.m.offered if "-" in offer and offer not in moves.FORMS]
    if scene.u.pleasant or scene.m.no_advice or len(practices) >= 3 or scene.after(Strategy.SUGGESTION, 2):
        return False
    if scene.mourning or "practices" in scene.m.declined or (scene.u.events and not strong):
        return False
    alarmed = scene.u.intensity >= 0.8 and (scene.u.family in ("afraid", "anxious") or scene.topic == "panic")
    tense = scene.u.family in _TENSE or scene.topic in _RESTLESS
    if not strong and not tense:
        return False
    return bool(scene.exercise()) and (alarmed and scene.depth >= 1 if strong else scene.depth >= 3)


_HEAVY = frozenset(("low_mood", "worry", "panic", "sadness", "hopelessness", "nervousness", "fear"))


def _instrument_due(scene: Scene) -> bool:
    if scene.mourning:
        return False
    heavy = sum(bool(_HEAVY & {*turn.topics, *turn.emotions}) for turn in scene.m.turns) >= 3
    asked = {"phq-9", "gad-7"} & {*scene.m.offered, *scene.m.declined}
    return heavy and scene.depth >= 6 and not asked and not scene.after(Strategy.SUGGESTION, 2)


def _summary_due(scene: Scene) -> bool:
    told = len(scene.m.threads) >= 3 and bool(scene.u.clauses) and not scene.mourning and not scene.u.events
    told = told and scene.u.language == "en" and scene.m.threads[0] not in scene.u.clauses[0].turned
    return told and scene.u.troubled and scene.depth in (5, 6, 11) and not scene.after(Strategy.REFLECTION, 3)


_LATE = 6
"""Turns with a matter after which an idea is offered even where something new was told."""


def _invite_due(scene: Scene) -> bool:
    free = not scene.m.no_advice and not scene.u.pleasant and "idea" not in scene.m.offered
    if scene.mourning or (scene.u.events and scene.depth < _LATE):
        return False
    return free and scene.depth >= 3 and not scene.after(Strategy.SUGGESTION, 2)


def _support_due(scene: Scene) -> bool:
    return scene.depth >= 2 and not scene.u.events and not scene.u.pleasant and not scene.made("support", 7)


def _grown_worse(scene: Scene) -> bool:
    return scene.u.change is Change.WORSE and scene.depth >= 1 and not scene.u.pleasant


def _grown_better(scene: Scene) -> bool:
    return scene.u.change is Change.BETTER and scene.u.family in (None, "relieved", "glad")


def _came_back(scene: Scene) -> bool:
    if scene.u.returned_to in scene.running[:1] or not scene.u.troubled:
        return False
    return scene.u.change is Change.RETURNED and scene.depth >= 4 and not scene.after(Strategy.REFLECTION, 3)


def _feels(scene: Scene) -> bool:
    due = scene.depth >= 1 or scene.u.intensity >= 0.8
    return due and scene.said_much and not scene.after(Strategy.VALIDATION)


def _ordinary(scene: Scene) -> bool:
    return scene.depth >= 1 and scene.said_much and not scene.after(Strategy.NORMALISING, 3)


def _intent(kind: str, limit: int) -> Test:
    return lambda scene: scene.u.intent.startswith(kind) and scene.brief(limit)


_BROAD = frozenset(
    f"know.{name}"
    for name in (
        "anxiety_tips",
        "low_mood_tips",
        "breakup",
        "overthinking",
        "calm_down",
        "hard_talk",
        "lonely",
        "motivation",
    )
)
"""Answers so general that they only fit where hardly more than the question was told."""


def _knows(scene: Scene) -> bool:
    return scene.u.intent.startswith("know.") and scene.brief(28 if scene.u.intent in _BROAD else 200)


def _sets_manner(scene: Scene) -> bool:
    told = scene.u.events or scene.u.topics or scene.u.asked
    return bool(scene.u.manner or scene.u.name) and scene.brief(22) and not told


def _wants_one_thing(scene: Scene) -> bool:
    return (
        scene.wants(Want.DIRECT)
        and scene.brief(30)
        and (scene.depth > 0 or scene.m.count > 1 or bool(scene.u.topics))
    )


_SAID_ELSE = re.compile(
    r"\b(?:not what i|(?:got|get|took) (?:it|me|that) wrong|misunder\w+|(?:didn'?t|never) (?:say|mean)|not (?:it|right|true))\b",
    re.IGNORECASE,
)


def _not_heard(scene: Scene) -> bool:
    new = bool(scene.u.clauses) and scene.u.language == "en"
    told = bool(scene.m.threads) and not new and not _SAID_ELSE.search(scene.u.text)
    return scene.wants(Want.CORRECTION) and scene.brief(14) and told


def _named_practice(scene: Scene) -> bool:
    return bool(scene.u.practice) and scene.u.practice != "any"


def _takes_any_practice(scene: Scene) -> bool:
    return scene.u.practice == "any" and scene.m.pending_offer not in ("idea", "step", *moves.FORMS)


def _good_news(scene: Scene) -> bool:
    good = bool(scene.u.events) and scene.u.events[0] in GOOD_EVENTS
    heavy = scene.u.family is not None and not scene.u.pleasant
    return good and not heavy and scene.u.asked is None and scene.brief(60)


_OWN = re.compile(r"\b(?:i|i'm|im|i've|my|me|we|our)\b", re.IGNORECASE)


def _glad(scene: Scene) -> bool:
    own = scene.u.language != "en" or bool(_OWN.search(scene.u.text)) or scene.brief(4)
    return scene.u.pleasant and scene.u.family != "fond" and own


def _in_passing(scene: Scene) -> bool:
    last = scene.m.last
    after_light = last is None or last.move in answering.LIGHT_MOVES
    open_question = last is not None and last.question_kind in ("yes_no", "offer") and last.move != "glad"
    laughs = scene.u.answer is Answer.LIGHT
    light = scene.u.answer in (Answer.OK, Answer.LIGHT, Answer.YES)
    return light and answering.is_bare(scene) and not open_question and (after_light or laughs)


def _few_words(scene: Scene) -> bool:
    tired = scene.u.answer in (Answer.OK, Answer.LIGHT, Answer.WHATEVER, Answer.UNSURE) or scene.u.text.lower() in (
        "nothing", "no", "nah", "yeah", "yes",
    )  # fmt: skip
    last = scene.m.last
    told_yes = scene.u.answer is Answer.YES and last is not None and last.question_kind in ("yes_no", "offer")
    enough = answering.bare_before(scene) >= (2 if told_yes else 1)
    return answering.is_bare(scene) and tired and enough and not scene.m.pending_offer


_WILL = re.compile(
    r"^(?:(?:ok(?:ay)?|yes|yeah|alright|right|fine|good|then|maybe|and|so|thanks?|thank you|thx|lol)[,.!]? )*"
    r"(?:i'?ll|i will|i'?m (?:going to|gonna)|i'?m gonna|i (?:can|could|might)) (?:probably |just |maybe )?(?:try|do|call|tell|talk|ask|write|text|send|book|go|see|look|start|check)\b",
    re.IGNORECASE,
)
_MIGHT = re.compile(
    r"^(?:(?:ok(?:ay)?|yes|yeah)[,.]? )?(?:maybe|perhaps|i guess|i suppose)[, ]+(?:i (?:could|can|will|should|might)|i'll|start|begin|try|tonight|tomorrow|today|later|after|before|on|in the|this|next|with)\b",
    re.IGNORECASE,
)
_GAVE = frozenset((Strategy.SUGGESTION, Strategy.PLANNING, Strategy.INFORMATION))


def _resolves(scene: Scene) -> bool:
    """Says what they will do, after something was given to do; never while danger is open."""
    gave = any(turn.strategy in _GAVE for turn in scene.m.turns[-3:])
    plain = scene.brief(14) and scene.u.asked is None and not scene.u.text.rstrip().endswith("?")
    says = bool(_WILL.search(scene.u.text) or _MIGHT.search(scene.u.text))
    return gave and plain and not scene.m.risk.open and says


def _sets_plan(scene: Scene) -> bool:
    last = scene.m.last
    if scene.wants(Want.THANKS, Want.GOODBYE):
        return False
    says_no = scene.u.answer in (Answer.NO, Answer.UNSURE, Answer.SKIP, Answer.WHATEVER)
    return (
        last is not None
        and last.move in ("first_step", "resolve")
        and scene.brief(9)
        and not says_no
        and not scene.u.intent
        and bool(scene.u.short)
    )


_DONE = re.compile(
    r"^(?:(?:ok(?:ay)?|i'?m|i|we|it'?s|all)[, ]+)*(?:done|finished|back|did (?:it|that)|ok(?:ay)?|good|fine)[.! ]*$",
    re.IGNORECASE,
)


def _comes_back(scene: Scene) -> bool:
    last = scene.m.last
    practised = last is not None and last.move in ("practice", "open_exercise", "exercise")
    return practised and bool(_DONE.match(scene.u.text))


def _follows(scene: Scene) -> bool:
    """Only a sign of following, after a reply that asked nothing."""
    last = scene.m.last
    asked = last is None or bool(last.question) or last.move in answering.LIGHT_MOVES
    return scene.u.answer in (Answer.OK, Answer.YES) and answering.is_bare(scene) and not asked


def _shrugs(scene: Scene) -> bool:
    return scene.u.answer is Answer.WHATEVER and answering.is_bare(scene) and not scene.m.pending_offer


MOVES: tuple[Move, ...] = (
    Move("oddity", 20.0, lambda s: s.u.oddity in (Oddity.EMPTY, Oddity.NOISE), moves.oddity),
    Move("emoji", 19.0, lambda s: s.u.oddity is Oddity.EMOJI, moves.emoji),
    Move("medicine", 13.0, _intent("medicine.", 200), answering.medicine),
    Move("direct", 12.8, _wants_one_thing, answering.direct),
    Move("manner", 12.6, _sets_manner, answering.manner),
    Move("about_me", 12.4, _intent("me.", 40), answering.about_me),
    Move("identity", 12.0, _wish(Want.IDENTITY, limit=30), moves.identity),
    Move("privacy", 11.5, _wish(Want.PRIVACY, limit=30), moves.privacy),
    Move("repair", 11.2, _not_heard, answering.repair),
    Move("correction", 11.0, _wish(Want.CORRECTION, limit=20), moves.correction),
    Move("complaint", 10.8, _wish(Want.COMPLAINT, limit=20), moves.complaint),
    Move("stop", 10.5, _wish(Want.STOP, limit=14), moves.stop),
    Move("goodbye", 10.0, _wish(Want.GOODBYE, limit=20), moves.goodbye),
    Move("practice", 9.9, _named_practice, answering.practice),
    Move("refused", 9.85, lambda s: s.u.refused_practice and s.brief(14), answering.no_practice),
    Move("accepted", 9.8, _taken, moves.accepted),
    Move("declined", 9.7, _left, moves.declined),
    Move("any_practice", 9.6, _takes_any_practice, answering.practice),
    Move("thanks", 9.5, _thanks, moves.thanks),
    Move("exercise", 9.3, _wish(Want.EXERCISE, limit=25), moves.exercise),
    Move("log", 9.2, _wish(Want.LOG, limit=20), moves.log),
    Move("listen", 9.95, lambda s: s.u.venting, moves.vent),
    Move("know", 9.05, _knows, answering.know),
    Move(
        "wellbeing",
        9.0,
        lambda s: s.wants(Want.WELLBEING) and s.brief(12) and not s.u.clauses,
        moves.wellbeing,
    ),
    Move("greet", 8.8, _greets, moves.greet),
    Move("back", 9.82, _comes_back, answering.back_again),
    Move("plan_set", 9.7, _sets_plan, answering.plan_set),
    Move("resolve", 9.65, _resolves, answering.resolve),
    Move("rest", 8.7, lambda s: _few_words(s) and s.made("choices", 5), answering.rest),
    Move("choices", 8.6, _few_words, answering.choices),
    Move("light", 8.5, _in_passing, answering.light),
    Move("shrug", 8.4, _shrugs, answering.choices),
    Move("good_news", 8.3, _good_news, answering.good_news),
    Move("follows", 8.2, _follows, moves.goes_on),
    Move("unsure", 8.0, _answers(Answer.UNSURE, Answer.SKIP, limit=6), moves.unsure),
    Move(
        "small_talk",
        6.5,
        lambda s: _wish(Want.SMALL_TALK, limit=14)(s) and s.u.intensity < 0.4,
        moves.small_talk,
    ),
    Move("advise", 6.0, _advice, moves.advise),
    Move("took_answer", 5.5, _answered, moves.took_answer),
    Move("worse", 5.2, _grown_worse, moves.worse),
    Move("better", 5.1, _grown_better, moves.better),
    Move("glad", 5.0, _glad, moves.glad),
    Move("offer_now", 4.3, lambda s: _offer_due(s, strong=True), moves.offers),
    Move("returned", 4.1, _came_back, moves.returned),
    Move("summary", 4.0, _summary_due, moves.summary),
    Move("instrument", 3.9, _instrument_due, moves.instrument),
    Move("invite", 3.8, _invite_due, moves.invites),
    Move("offer", 3.7, lambda s: _offer_due(s, strong=False), moves.offers),
    Move("support", 3.5, _support_due, moves.supports),
    Move("comfort", 3.4, _feels, moves.comforts),
    Move("normalise", 3.3, _ordinary, moves.normalises),
    Move("explore", 3.0, lambda s: s.said_much, moves.explore),
    Move("stay", 1.0, lambda _: True, moves.stay),
)
"""Every move, the most pressing first; the last one always fits."""


class StagedPolicy:
    """Makes the most pressing move that fits.

    The order explore, comfort, act follows Hill's helping skills as ESConv uses them
    (Liu et al. 2021); unlike its supporters this policy never tells of itself and gives
    advice only when asked, or when an invitation was accepted.
    """

    def __init__(self, choices: tuple[Move, ...] = MOVES) -> None:
        """Take the moves to choose from; one of them must always fit."""
        self._choices = sorted(choices, key=lambda move: -move.weight)

    def choose(self, understanding: Understanding, memory: Memory) -> Plan:
        """Return the plan of the most pressing move that fits."""
        scene = Scene(understanding, memory)
        choices = steering.ordered(self._choices, memory)
        made = next(move for move in choices if move.fits(scene)).build(scene)
        return answering.shaped(pacing.paced(made, scene), scene)
