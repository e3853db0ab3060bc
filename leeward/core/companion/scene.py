"""What the choice of a move looks at, and the pieces that moves are built of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from leeward.core.companion import steering
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Strategy
from leeward.core.companion.ports import Part, Plan
from leeward.core.companion.understanding import Understanding, Want

TALK_CHIPS = ("chip.ideas", "chip.listen", "chip.calm")

_BY_TOPIC: dict[str, tuple[str, ...]] = {
    "panic": ("breathing-sigh", "grounding-54321"),
    "trauma": ("grounding-54321", "breathing-resonance"),
    "anger": ("breathing-box", "breathing-sigh"),
    "conflict": ("breathing-box",),
    "worry": ("breathing-resonance", "thought-record"),
    "social_anxiety": ("breathing-box", "thought-record"),
    "sleep": ("breathing-resonance", "breathing-sigh"),
    "self_worth": ("thought-record",),
    "study": ("breathing-box", "thought-record"),
    "work": ("breathing-resonance", "thought-record"),
    "addiction": ("grounding-54321", "breathing-sigh"),
    "body_image": ("thought-record",),
}
_BY_FAMILY: dict[str, tuple[str, ...]] = {
    "afraid": ("grounding-54321", "breathing-sigh"),
    "anxious": ("breathing-resonance", "thought-record"),
    "angry": ("breathing-box",),
    "ashamed": ("thought-record",),
    "guilty": ("thought-record",),
    "tired": ("breathing-resonance",),
    "sad": ("breathing-resonance",),
    "grief": ("breathing-resonance",),
    "lonely": ("grounding-54321",),
}
_LINGERING = frozenset(
    (
        "grief",
        "breakup",
        "loneliness",
        "low_mood",
        "worry",
        "panic",
        "trauma",
        "bullying",
        "caring",
        "supporting",
    )
)
"""Matters whose words of comfort still fit a few turns on."""
_GRIEVES = frozenset(("sad", "grief", "lonely", "guilty"))
_BRIEF = 12
_SHORT = 9
"""Words up to which a message has no matter of its own and belongs to the one before."""
_PLENTY = 25
"""Characters: whoever wrote more is answered by what they wrote, not by a general word."""
_FADING = 0.8
_EVENT_HOLDS = 5
"""Turns for which an event stays the matter in hand."""
_TURNS_AWAY = re.compile(
    r"\b(?:anyway|another thing|something else|by the way|different question|also)\b", re.IGNORECASE
)
_LOSSES = dict.fromkeys(("partner_died", "parent_died", "child_lost", "friend_died"), "grief") | {
    "pet_died": "pets"
}
_ELSEWHERE = frozenset(["work", "study", "money", "housing", "health", "addiction", "panic"])
_PARTINGS = frozenset(("broke_up", "ghosted", "cheated_on", "fears_leaving"))
_PASSING = frozenset(
    (
        "night_thoughts",
        "moved_alone",
        "head_blank",
        "compared",
        "first_day",
        "wedding",
        "panic_now",
        "work_mistake",
    )
)
"""Events that colour only the message they stand in, once the talk turns to another matter."""
_LASTING = frozenset(
    (*_LOSSES, *_PARTINGS, "job_lost", "newborn", "caring_parent", "bullied", "parent_ill", "hiding_it")
)
"""Events that colour everything that is told for a while; of others the words fit only where they are told."""
GOOD_EVENTS = frozenset(("new_job", "passed", "good_milestone", "stood_up_for"))
_ANYWAY = ("breathing-resonance", "grounding-54321", "breathing-box")


@dataclass(frozen=True)
class Scene:
    """One message against what went before."""

    u: Understanding
    m: Memory

    @property
    def depth(self) -> int:
        """How many of the kept earlier turns held a matter."""
        return sum(1 for turn in self.m.turns if turn.topics or turn.emotions or turn.events)

    @property
    def said_much(self) -> bool:
        """Whether the message holds something of its own to take up."""
        told = self.u.clauses or self.u.topics or self.u.asked or self.u.events
        return bool(told or self.u.intensity >= 0.4)

    @property
    def topics(self) -> tuple[str, ...]:
        """The matters to take words from: those of this message, else the one in hand."""
        return self.u.topics or self.running[:1]

    @property
    def running(self) -> tuple[str, ...]:
        """The matters of the talk so far, those in hand first: recent ones and often named ones count more."""
        score: dict[str, float] = {}
        for age, turn in enumerate(reversed(self.m.turns)):
            for place, name in enumerate(turn.topics[:3]):
                score[name] = score.get(name, 0.0) + _FADING**age / (place + 1)
        return tuple(sorted(score, key=lambda name: -score[name]))

    @property
    def events(self) -> tuple[str, ...]:
        """What happened: in this message, else lately, as long as the talk stays with it."""
        if self.u.asked is not None and self.u.asked.kind == "other_person":  # it happened to somebody else
            return ("friend_struggles",)
        if self.u.events:
            return self.u.events
        for age, turn in enumerate(reversed(self.m.turns[-_EVENT_HOLDS:])):
            apart = bool(self.u.topics and turn.topics) and not {*self.u.topics} & {*turn.topics}
            lasting = [
                name for name in turn.events if name not in GOOD_EVENTS and not (apart and name in _PASSING)
            ]
            if lasting:
                return () if apart and (age > 2 or _TURNS_AWAY.search(self.u.text)) else tuple(lasting)
        return ()

    @property
    def all_events(self) -> tuple[str, ...]:
        """What happened, over the last turns: first what shares a matter with this message, then as it was told."""
        told = [turn for turn in self.m.turns[-_EVENT_HOLDS - 1 :] if turn.events]
        if self.u.asked is not None and self.u.asked.kind == "other_person":
            return ("friend_struggles",)
        near = [turn for turn in told if {*turn.topics} & {*self.u.topics}]
        events = [name for turn in (*near, *told) for name in turn.events]
        return tuple(dict.fromkeys((*self.u.events, *events)))

    @property
    def matters(self) -> tuple[str, ...]:
        """The topics to take words from for this message; in mourning, those of the loss come before all others."""
        told = (*self.u.events, *(name for turn in reversed(self.m.turns) for name in turn.events))
        lost = next((name for name in told if name in _LOSSES), "")
        elsewhere = bool(self.u.topics) and not {*self.u.topics} - _ELSEWHERE
        of_the_loss = self.brief(_BRIEF) or "grief" in self.u.topics or self.u.family in _GRIEVES
        if lost and not elsewhere and of_the_loss:
            return (_LOSSES[lost],)
        parted = any(name in _PARTINGS for name in told)
        return tuple("breakup" if name == "grief" and parted else name for name in self.u.topics[:2])

    @property
    def topic(self) -> str:
        """The first of :attr:`topics`, or nothing."""
        return self.topics[0] if self.topics else ""

    @property
    def wants_ideas(self) -> bool:
        """Whether advice is welcome now because it was asked for."""
        asked = bool(self.u.wants & {Want.ADVICE, Want.INFORMATION}) or self.u.asked is not None
        return asked and not self.u.venting and not (self.m.no_advice and Want.ADVICE not in self.u.wants)

    def wants(self, *wishes: Want) -> bool:
        """Whether any of the wishes is in the message."""
        return bool(self.u.wants & set(wishes))

    def brief(self, limit: int) -> bool:
        """Whether the message has at most so many words."""
        return self.u.word_count <= limit

    @property
    def mourning(self) -> bool:
        """Whether somebody or something loved was lost, as far as the kept turns tell."""
        told = (*self.u.events, *(name for turn in self.m.turns for name in turn.events))
        return any(name in _LOSSES for name in told)

    @property
    def named(self) -> str:
        """The first name of somebody who was spoken of, or nothing."""
        names = [someone.said for someone in self.u.people if someone.role == "named"]
        return next(
            iter(names), next((n for n in reversed(self.m.people) if n[:1].isupper() and " " not in n), "")
        )

    def after(self, strategy: Strategy, within: int = 1) -> bool:
        """Whether one of the last replies was of that kind."""
        return any(turn.strategy == strategy for turn in self.m.turns[-within:])

    def made(self, move: str, within: int) -> bool:
        """Whether one of the last replies made that move."""
        return any(turn.move == move for turn in self.m.turns[-within:])

    def new_offer(self, *offers: str) -> str:
        """Return an offer not made yet: one that helped before, else the first; or nothing."""
        return steering.offer(offers, self.m)

    def exercise(self) -> str:
        """Choose the practice that fits the matter and the feeling best and is new; may be empty."""
        own = self.u.topic or ""
        return self.new_offer(*_BY_TOPIC.get(own, ()), *_BY_FAMILY.get(self.u.family or "", ()))

    def any_exercise(self) -> str:
        """Choose a practice where one was asked for: the fitting one, else any, again if need be."""
        return self.exercise() or self.new_offer(*_ANYWAY) or _ANYWAY[0]


def say(role: str, *pools: str) -> Part:
    """One piece, from the first of these pools that has a line left."""
    return Part(role, pools)


def plan(
    move: str,
    strategy: Strategy,
    *parts: Part,
    exercise: str | None = None,
    offer: str = "",
    chips: tuple[str, ...] = (),
    discloses: bool = False,
) -> Plan:
    """Put a plan together."""
    return Plan(move, strategy, parts, exercise=exercise, offer=offer, chips=chips, discloses=discloses)


def reflect(scene: Scene) -> Part:
    """Say back what was said: a clause, else the question, a person, a feeling, a thing."""
    u = scene.u
    pools: list[str] = []
    if scene.m.count % 3 == 2 and u.echo.doing and u.troubled:
        pools.append("reflect.doing")
    if u.people and u.people[0].role == "named":
        pools.append("reflect.named")
    if u.clauses:
        pools += [f"reflect.{u.clauses[0].kind}", "reflect.clause", "reflect.quote"]
    if u.asked and u.asked.stands_alone:
        pools.append("reflect.asked")
    if u.feeling and not u.pleasant and u.own_word:
        pools.append("reflect.feeling_word")
    if u.people:
        pools.append("reflect.person")
    if u.feeling and not u.pleasant and not u.own_word:
        pools.append("reflect.feeling_guess")
    if u.thing:
        pools.append("reflect.thing")
    if u.language != "en" and scene.m.count % 2:
        pools = ["reflect.person", *pools]
    pools += [f"topic.{name}.name_it" for name in u.topics]
    if u.heard and u.language != "en" and not u.events:
        pools.append("reflect.heard")
    if u.short and u.asked is None and "what" not in u.text.lower():
        pools.append("reflect.short")
    return Part("reflect", tuple(pools))


def reflect_both(scene: Scene) -> tuple[str, ...]:
    """Where a thing was told and another asked, say both back, if that stays short."""
    u = scene.u
    if not u.clauses or u.asked is None or not u.asked.text:
        return ()
    told, asked = u.clauses[0].turned.lower().split(), u.asked.text.lower().split()
    shared = {word for word in told if len(word) > 3} & set(asked)
    short = len(told) <= 14 and len(told) + len(asked) <= 27
    return ("reflect.both",) if short and len(shared) <= 1 else ()


def comfort(scene: Scene) -> Part:
    """Meet what happened and the feeling, in the colour of this very matter."""
    u = scene.u
    events = u.events or (tuple(name for name in scene.events if name in _LASTING) if u.troubled else ())
    shut = u.pleasant and not (u.events and u.family == "fond")
    happened = () if shut else tuple(f"event.{name}.comfort" for name in events)
    matter = tuple(f"topic.{name}.comfort" for name in scene.matters)
    sure = u.family and not u.pleasant and (u.own_word or u.intensity >= 0.7)
    felt = (f"comfort.{u.family}",) if sure else ()
    pools = (*felt, *matter) if u.intensity >= 0.75 else (*matter, *felt)
    lingers = u.troubled and not u.topics and not u.events and scene.brief(_SHORT)
    older = tuple(f"topic.{name}.comfort" for name in scene.topics if lingers and name in _LINGERING)
    lasted = u.span
    since = (f"span.{lasted.size}",) if lasted and (scene.events or u.troubled) else ()
    plain = ("comfort.any",) if u.troubled else ("comfort.plain",)
    known = u.clauses and (scene.depth >= 2 or (len(u.text) > _PLENTY and u.troubled))
    spare = () if known else plain
    return Part("comfort", (*happened, *since, *pools, *older, *spare))


def normalise(scene: Scene) -> Part:
    """Say that others know this too."""
    known = scene.matters if scene.u.events or not scene.events or scene.matters != scene.u.topics[:2] else ()
    return Part("comfort", (*(f"topic.{name}.normal" for name in known), "normal.any"))


def ask(scene: Scene, *first: str) -> Part:
    """One question: about what happened, this matter, the feeling, the person in it, then an open one."""
    u = scene.u
    felt = (f"ask.{u.family}",) if u.family else ()
    happened = tuple(f"event.{name}.ask" for name in scene.events)
    matter = tuple(f"topic.{name}.ask" for name in scene.matters)
    older = tuple(f"topic.{name}.ask" for name in scene.topics if name not in u.topics)
    if not u.troubled and not (happened or felt or matter or u.asked or u.pleasant):
        return Part("ask", (*first, *(("greet.ask",) if not scene.depth else older), "ask.more", "ask.open"))
    if not (happened or felt or matter or older or u.clauses or u.asked):
        return open_question(scene, *first)
    someone = ("ask.person",) if u.people and u.troubled else ()
    named = ("ask.named_lost",) if scene.mourning and scene.named and scene.m.count % 2 == 0 else ()
    echoed = _echoed(scene)
    own, then = (echoed, ()) if scene.m.count % 2 else ((), echoed)
    return Part(
        "ask",
        (*first, *named, *happened, *own, *matter, *then, *felt, *someone, "ask.thing", *older, "ask.open"),
    )


def _echoed(scene: Scene) -> tuple[str, ...]:
    """Questions built of what the person does or of what happens, in their words."""
    heard = scene.u.echo
    if scene.u.pleasant or not scene.u.troubled:
        return ()
    time = "then" if heard.past else "now"
    return (*((f"ask.doing_{time}",) if heard.doing else ()), *((f"ask.when_{time}",) if heard.when else ()))


def open_question(scene: Scene, *first: str) -> Part:
    """A question that leans on nothing, in case nothing was told yet."""
    begun = scene.depth > 0 or scene.said_much
    return Part("ask", (*first, "ask.open") if begun else ("greet.ask", *first, "ask.open"))


def idea(scene: Scene, *first: str) -> Part:
    """One thing to try, as an offer: for what happened, else for the matter of the talk."""
    here = tuple(f"event.{name}.idea" for name in scene.events)
    happened = tuple(f"event.{name}.idea" for name in scene.all_events)
    names = tuple(dict.fromkeys((*scene.u.topics[:2], *scene.running[:2])))
    if scene.u.asked is not None and scene.u.asked.kind == "other_person":
        names = names[:1]
    matter = tuple(f"topic.{name}.idea" for name in names)
    vague = bool(scene.u.topics) and not scene.u.sure and not happened
    return Part(
        "inform",
        (*first, "idea.any", *matter)
        if vague
        else (*here, *first, *matter[:1], *happened, *matter, "idea.any"),
    )


def inform(scene: Scene) -> Part:
    """One thing worth knowing about the matter."""
    matter = (
        tuple(f"topic.{name}.info" for name in scene.topics[:2]) if scene.u.sure or not scene.u.topics else ()
    )
    return Part("inform", (*matter, *idea(scene).pools))
