"""Builds the turns that answer directly: about itself, medicines, known questions, practices, manner."""

# ruff: noqa: SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

from dataclasses import replace

from leeward.core.companion.messages import Strategy
from leeward.core.companion.notes import asked_for
from leeward.core.companion.ports import Part, Plan
from leeward.core.companion.scene import Scene, ask, idea, plan, reflect, say
from leeward.core.companion.understanding import Answer

_SAYS_WHAT_IT_IS = frozenset(
    f"me.{name}"
    for name in ("love", "romance", "only", "conscious", "other_ai", "maker", "abilities", "trust")
)
_FORMS = {"medicine.depressed": "phq-9", "medicine.anxious": "gad-7"}
LIGHT_MOVES = frozenset(
    "glad light thanks small_talk greet wellbeing about_me identity privacy goodbye rest manner better".split()
)
"""Moves after which a word in passing calls for no weight."""
_BARE = frozenset((Answer.OK, Answer.LIGHT, Answer.WHATEVER, Answer.UNSURE, Answer.NO, Answer.YES))
_FEW, _MUCH = 2, 28
_PARTNERS = frozenset("husband wife boyfriend girlfriend partner fiance fiancé spouse".split())
_EMPTY_ANSWERS = frozenset(
    ("i don't know", "i dont know", "not really sure", "i guess so", "nothing much really")
)


def about_me(scene: Scene) -> Plan:
    """Asked about itself: honest, warm, bounded."""
    intent = scene.u.intent
    return plan(
        "about_me", Strategy.INFORMATION, say("inform", f"{intent}.say", "identity"),
        ask(scene) if scene.u.topics else say("ask", f"{intent}.ask"),
        discloses=intent in _SAYS_WHAT_IT_IS, chips=("chip.talk", "chip.calm"),
    )  # fmt: skip


def medicine(scene: Scene) -> Plan:
    """Asked for a dose, a stop or a name for it: never that, but the way to who can."""
    intent = scene.u.intent
    form = _FORMS.get(intent, "")
    if form and scene.new_offer(form):
        closing, offer = say("offer", f"offer.{form}"), form
    else:
        closing, offer = say("ask", f"{intent}.ask", "medicine.ask"), ""
    return plan(
        "medicine", Strategy.INFORMATION, say("inform", f"{intent}.say", "medicine.any.say"), closing, offer=offer,
        chips=("chip.yes_questions", "chip.not_now") if offer else (),
    )  # fmt: skip


def know(scene: Scene) -> Plan:
    """A question that has an answer: give it, then one question or offer."""
    many = (say("reflect", "reflect.many"),) if scene.u.questions > 1 else ()
    told = (
        not many
        and scene.u.clauses
        and scene.u.clauses[0].score >= 2.2
        and (scene.u.events or scene.u.intensity >= 0.5)
    )
    long = bool(scene.u.clauses) and (many or not scene.brief(_MUCH)) and scene.u.language == "en"
    opening = (reflect(scene),) if told or long else many
    name = scene.u.intent
    if name == "know.hard_talk" and any(
        word in _PARTNERS for said in scene.m.people[-3:] for word in said.split()
    ):
        name = "know.tell_partner"
    if name == "know.hard_talk" and "friend_struggles" in scene.all_events:
        name = "know.support_friend"
    return plan(
        "know", Strategy.INFORMATION, *opening,
        Part("inform", (f"{name}.tell", *idea(scene).pools)), say("ask", f"{name}.ask", "ask.fit", *ask(scene).pools),
        chips=("chip.keep_talking", "chip.calm"),
    )  # fmt: skip


def direct(scene: Scene) -> Plan:
    """One thing to do was asked for: give one that fits the matter in hand, and no question."""
    own = scene.u.clauses and scene.u.topics and scene.u.language == "en"
    just_said = scene.made("repair", 1) or bool(scene.u.topics)
    lead = ("direct.plain", "direct.lead") if just_said else ("direct.lead", "direct.plain")
    opening = reflect(scene).pools if own else ()
    return plan(
        "direct", Strategy.SUGGESTION, Part("reflect", (*opening, *lead, "idea.lead")), idea(scene),
        say("close", "direct.after"), offer="step", chips=("chip.could_try", "chip.not_for_me"),
    )  # fmt: skip


def practice(scene: Scene) -> Plan:
    """A practice was named or taken up: open it, with a short line and nothing else."""
    named = scene.u.practice
    pending = scene.m.pending_offer
    slug = named if named != "any" else pending if "-" in pending else scene.any_exercise()
    return plan(
        "practice", Strategy.SUGGESTION, say("reflect", f"practice.{slug}", "exercise.ready"),
        say("close", "accepted.after"), exercise=slug, chips=("chip.here", "chip.keep_talking"),
    )  # fmt: skip


def no_practice(scene: Scene) -> Plan:
    """A practice was turned down: leave it, without another one in its place."""
    return plan("declined", Strategy.VALIDATION, say("reflect", "practice.refused", "declined"), ask(scene))


def manner(scene: Scene) -> Plan:
    """The person says how they want it: agree in one line."""
    found = scene.u.manner
    kinds = [kind for kind in ("no_questions", "questions_again", "brief", "at_length") if kind in found]
    pools = (*(f"manner.{kind}" for kind in kinds), *(("manner.name",) if scene.u.name else ()), "answer.ok")
    listens = (say("comfort", "listen"),) if scene.u.venting and not kinds else ()
    asks = () if scene.m.count and not scene.u.name else (say("ask", "greet.ask"),)
    strategy = Strategy.CLOSING if "no_questions" in found else Strategy.VALIDATION
    return plan("manner", strategy, Part("reflect", pools), *listens, *asks)


def repair(_scene: Scene) -> Plan:
    """It did not listen, the person says: show what was said, and ask for the part that was missed."""
    return plan(
        "repair", Strategy.REFLECTION, say("reflect", "repair.told", "correction"),
        say("ask", "repair.ask", "correction.ask"), chips=("chip.ideas", "chip.listen"),
    )  # fmt: skip


def light(scene: Scene) -> Plan:
    """A word in passing after light talk: a light word back, and room."""
    word = ("light.say",) if scene.u.answer is Answer.LIGHT else ("light.ok", "answer.ok", "light.say")
    return plan(
        "light", Strategy.VALIDATION, Part("reflect", word), say("close", "light.more", "more"),
        chips=("chip.keep_talking", "chip.check_in", "chip.bye"),
    )  # fmt: skip


def choices(_scene: Scene) -> Plan:
    """Few words twice: lay out what there is, all of it fine."""
    return plan(
        "choices", Strategy.QUESTION, say("ask", "choices", "ask.small"),
        chips=("chip.keep_talking", "chip.calm", "chip.bye"),
    )  # fmt: skip


def rest(_scene: Scene) -> Plan:
    """Still few words: ask nothing, stay there."""
    return plan("rest", Strategy.CLOSING, say("close", "rest", "more"), chips=("chip.calm", "chip.bye"))


def good_news(scene: Scene) -> Plan:
    """Something good happened: be glad of that very thing."""
    event = next(iter(scene.u.events), "good_milestone")
    return plan(
        "glad", Strategy.VALIDATION, say("reflect", "reflect.news", "reflect.news_short"),
        say("comfort", f"event.{event}.comfort", "glad.comfort"),
        say("ask", f"event.{event}.ask", "glad.ask", "ask.open"), chips=("chip.check_in", "chip.keep_talking"),
    )  # fmt: skip


def resolve(_scene: Scene) -> Plan:
    """The person says what they will do: take it up, add nothing to it."""
    return plan(
        "resolve", Strategy.PLANNING, say("reflect", "resolve.say"), say("close", "resolve.after", "more"),
        chips=("chip.keep_talking", "chip.bye"),
    )  # fmt: skip


def plan_set(_scene: Scene) -> Plan:
    """A time or a first move was named: the plan stands."""
    return plan(
        "resolve", Strategy.PLANNING, say("reflect", "plan.set", "resolve.say"), say("close", "resolve.after", "more"),
        chips=("chip.keep_talking", "chip.bye"),
    )  # fmt: skip


def back_again(_scene: Scene) -> Plan:
    """Back from a practice: ask how it is now, and nothing else."""
    return plan(
        "back", Strategy.QUESTION, say("reflect", "back.say"), say("ask", "back.ask", "ask.open"),
        chips=("chip.keep_talking", "chip.bye"),
    )  # fmt: skip


def is_bare(scene: Scene) -> bool:
    """Whether the message is a word or two that brings nothing of its own."""
    plain = not (scene.u.clauses or scene.u.asked or scene.u.events or scene.u.intent) and not scene.u.topics
    return scene.u.answer in _BARE and plain and scene.brief(_FEW + 2) and scene.u.intensity < 0.5


def bare_before(scene: Scene) -> int:
    """How many of the last messages, counted back from this one, had hardly any words."""
    count = 0
    for turn in reversed(scene.m.turns):
        many = len(turn.person.split()) > _FEW and turn.person.lower().strip(" .!") not in _EMPTY_ANSWERS
        if many or turn.topics or turn.move in ("greet", "practice", "exercise"):
            break
        count += 1
    return count


def shaped(made: Plan, scene: Scene) -> Plan:
    """Fit a plan to how the person wants to be talked with: no questions, few words."""
    wish = asked_for(scene.u, "no_questions", "questions_again")
    quiet = scene.m.no_questions if wish is None else wish
    resting = scene.brief(8) and wish is None and any(turn.move == "stop" for turn in scene.m.turns[-3:])
    wish = asked_for(scene.u, "brief", "at_length")
    brief = scene.m.brief if wish is None else wish
    parts = made.parts
    if brief and len(parts) > 1:
        kept = tuple(part for part in parts if part.role != "comfort")
        parts = kept or parts
    if quiet or resting:
        kept = tuple(part for part in parts if part.role not in ("ask", "offer"))
        if len(kept) < len(parts) and made.move != "manner" and not (resting and kept):
            kept = (*kept, Part("close", ("quiet.after",)))
        parts = kept
        if any(part.role == "offer" for part in made.parts):
            return replace(made, parts=parts, quiet=True, offer="", exercise=None, chips=())
    return replace(made, parts=parts, quiet=quiet or resting)
