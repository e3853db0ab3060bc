"""Builds each kind of turn out of its pieces."""

from __future__ import annotations

import re

from leeward.core.companion.messages import Strategy
from leeward.core.companion.ports import Part, Plan
from leeward.core.companion.scene import (
    TALK_CHIPS,
    Scene,
    ask,
    comfort,
    idea,
    inform,
    normalise,
    open_question,
    plan,
    reflect,
    reflect_both,
    say,
)
from leeward.core.companion.understanding import Answer, Want

_NAMES = 4
"""Words that an answer to "who" or "how long" takes; a longer one tells more than that."""
_ASKED_LONG = 16
"""Words of a question; a longer one is answered and not said back."""
_TOLD = re.compile(r"\b(?:needed|wanted|had) to (?:get|say|let|vent|tell|write)\b", re.IGNORECASE)
FORMS = ("phq-9", "gad-7", "check-in")


def oddity(scene: Scene) -> Plan:
    """No words came: say so kindly and leave the door open."""
    kind = f"oddity.{scene.u.oddity}"
    return plan(
        "oddity", Strategy.QUESTION, say("reflect", kind), say("ask", "greet.ask", "ask.open"),
        chips=("chip.talk", "chip.calm"),
    )  # fmt: skip


def emoji(scene: Scene) -> Plan:
    """Only pictures came: read the feeling where there is one."""
    felt = scene.u.feeling and not scene.u.pleasant
    opening = say("reflect", "oddity.emoji_felt" if felt else "oddity.emoji", "oddity.emoji")
    return plan(
        "emoji", Strategy.QUESTION, opening, say("ask", "oddity.ask", "ask.open"),
        chips=("chip.talk", "chip.calm"),
    )  # fmt: skip


def identity(_scene: Scene) -> Plan:
    """Say plainly what it is."""
    again = say("ask", "identity.ask", "ask.open")
    return plan("identity", Strategy.INFORMATION, say("inform", "identity"), again, discloses=True)


def privacy(_scene: Scene) -> Plan:
    """Say plainly who can read what."""
    again = say("ask", "identity.ask", "ask.open")
    return plan("privacy", Strategy.INFORMATION, say("inform", "privacy"), again, discloses=True)


def correction(scene: Scene) -> Plan:
    """It was wrong about the person: own it, and ask."""
    opening = (
        say("reflect", "correction"),
        *((reflect(scene),) if scene.u.clauses and scene.u.language == "en" else ()),
    )
    return plan("correction", Strategy.REFLECTION, *opening, say("ask", "correction.ask", "ask.open"))


def complaint(_scene: Scene) -> Plan:
    """It was of no use: own it, and ask what would be."""
    return plan(
        "complaint", Strategy.VALIDATION, say("reflect", "complaint"), say("ask", "complaint.ask", "ask.open")
    )


def stop(_scene: Scene) -> Plan:
    """The person has had enough: no question, no hook."""
    return plan("stop", Strategy.CLOSING, say("close", "stop"), chips=("chip.calm", "chip.bye"))


def goodbye(_scene: Scene) -> Plan:
    """Let the person go kindly."""
    return plan("goodbye", Strategy.CLOSING, say("close", "goodbye"))


def thanks(scene: Scene) -> Plan:
    """Take thanks in few words; answer what came with them."""
    if scene.brief(12) and not scene.u.clauses:
        return plan(
            "thanks", Strategy.CLOSING, say("close", "thanks"), say("close", "more"),
            chips=("chip.bye", "chip.keep_talking"),
        )  # fmt: skip
    return plan("thanks", Strategy.VALIDATION, say("close", "thanks"), reflect(scene), ask(scene))


def greet(scene: Scene) -> Plan:
    """Answer a greeting and open the floor."""
    back, question = ("greet.back", "greet.ask") if scene.m.count == 0 else ("greet.once_more", "greet.again")
    return plan(
        "greet", Strategy.QUESTION, say("reflect", back), say("ask", question, "ask.open"),
        chips=("chip.talk", "chip.calm", "chip.check_in"),
    )  # fmt: skip


def wellbeing(_scene: Scene) -> Plan:
    """Asked how it is: a program has no days; back to the person."""
    return plan(
        "wellbeing", Strategy.QUESTION, say("reflect", "wellbeing"), say("ask", "greet.ask", "ask.open"),
        discloses=True,
    )  # fmt: skip


def small_talk(_scene: Scene) -> Plan:
    """Outside what it can do: say so and come back."""
    return plan(
        "small_talk", Strategy.QUESTION, say("reflect", "small_talk"), say("ask", "greet.ask", "ask.open")
    )


def exercise(scene: Scene) -> Plan:
    """A practice was asked for: open the fitting one."""
    slug = scene.any_exercise()
    return plan(
        "exercise", Strategy.SUGGESTION, say("reflect", "exercise.ready"), say("close", "accepted.after"),
        exercise=slug, chips=("chip.here", "chip.keep_talking"),
    )  # fmt: skip


def log(_scene: Scene) -> Plan:
    """The person wants to note how they are."""
    return plan(
        "log", Strategy.SUGGESTION, say("offer", "log.here", "offer.check-in"), offer="check-in",
        chips=("chip.check_in", "chip.keep_talking"),
    )  # fmt: skip


def goes_on(_scene: Scene) -> Plan:
    """A nod: hand the word back, openly."""
    return plan("goes_on", Strategy.QUESTION, say("ask", "ask.more", "ask.open"), chips=TALK_CHIPS)


def vent(scene: Scene) -> Plan:
    """Only listen; where it was told already, let it stand."""
    if scene.depth >= 2 and _TOLD.search(scene.u.text):
        return plan(
            "listen", Strategy.VALIDATION,
            say("comfort", "listen.told", "listen"), say("close", "floor", "quiet.after"),
            chips=("chip.keep_talking", "chip.bye"),
        )  # fmt: skip
    first = say("ask", "greet.ask", "ask.open") if scene.m.count == 0 else say("close", "quiet.after")
    told = scene.u.clauses or scene.u.events or scene.u.topics
    question = ask(scene) if told and not scene.brief(12) else first
    opening = (reflect(scene),) if scene.u.clauses and not scene.brief(12) else ()
    return plan("listen", Strategy.VALIDATION, *opening, say("comfort", "listen"), question)


def accepted(scene: Scene) -> Plan:
    """A yes to what the last reply offered."""
    pending = scene.m.pending_offer
    if pending == "idea":
        return plan(
            "idea", Strategy.SUGGESTION, say("reflect", "idea.lead"), idea(scene), say("ask", "ask.fit"),
            offer="step", chips=("chip.could_try", "chip.not_for_me"),
        )  # fmt: skip
    if pending == "step":
        return plan("first_step", Strategy.PLANNING, say("reflect", "plan.lead"), say("ask", "plan.ask"))
    if pending in FORMS:
        return plan("open_form", Strategy.PLANNING, say("reflect", f"accepted.{pending}", "accepted.any"))
    return plan(
        "open_exercise", Strategy.PLANNING, say("reflect", "accepted.exercise", "accepted.any"),
        say("close", "accepted.after"), exercise=pending, chips=("chip.here", "chip.keep_talking"),
    )  # fmt: skip


def declined(scene: Scene) -> Plan:
    """A no to what the last reply offered: leave it and go on."""
    return plan(
        "declined", Strategy.VALIDATION, say("reflect", "declined"), ask(scene), chips=TALK_CHIPS[1:2]
    )


def unsure(scene: Scene) -> Plan:
    """The person does not know or skips: make it smaller."""
    return plan(
        "unsure", Strategy.VALIDATION, say("reflect", "answer.unsure"), open_question(scene, "ask.small")
    )


def took_answer(scene: Scene) -> Plan:
    """A short answer to the question before: take it up and go one step on."""
    last = scene.m.last
    kind = last.question_kind if last else "open"
    word = scene.u.answer or Answer.SHORT
    opening = reflect(scene).pools[:3] if scene.u.clauses else ()
    if word in (Answer.YES, Answer.NO) and not scene.brief(2) and scene.u.short:
        opening = (*opening, "reflect.short")
    kind = kind if scene.brief(_NAMES) else "open"
    plain = "ok" if word is Answer.YES and kind == "open" else word
    taken = Part("reflect", (*opening, f"answer.{kind}.{word}", f"answer.{plain}", "answer.ok"))
    middle = (comfort(scene),) if scene.u.topics or scene.u.family or scene.events else ()
    return plan("took_answer", Strategy.QUESTION, taken, *middle, ask(scene))


def advise(scene: Scene) -> Plan:
    """Advice or an explanation was asked for: take up the matter, then give one thing as an offer."""
    u = scene.u
    kind = u.asked.kind if u.asked else ""
    teaches = kind in ("normal", "why") or (scene.wants(Want.INFORMATION) and not scene.wants(Want.ADVICE))
    short = u.asked is not None and len(u.asked.text.split()) <= _ASKED_LONG
    asked = ("reflect.asked",) if u.asked and u.asked.stands_alone and short else ()
    told = (
        bool(u.clauses)
        and (u.language == "en" or bool(u.topics))
        and u.clauses[0].score >= (2.6 if asked else 1.0)
    )
    said = reflect(scene).pools if u.language == "en" or u.topics else ()
    opening = Part("reflect", (*reflect_both(scene), *said, *asked) if told else (*asked, *said))
    stance = (
        (say("comfort", f"asked.{kind}"),) if kind and not u.events else (comfort(scene),) if told else ()
    )
    return plan(
        "advise", Strategy.INFORMATION if teaches else Strategy.SUGGESTION,
        opening, *stance, inform(scene) if teaches else idea(scene, f"asked_idea.{kind}"),
        ask(scene, *(("ask.fit",) if scene.m.count >= 2 and not teaches else ()))
        if u.troubled or not teaches
        else say("ask", "ask.behind", "ask.fit"),
        offer="step" if scene.m.count >= 2 and not teaches else "", chips=TALK_CHIPS[1:],
    )  # fmt: skip


def explore(scene: Scene) -> Plan:
    """First get to know the matter."""
    return plan(
        "explore", Strategy.QUESTION, reflect(scene), comfort(scene), ask(scene),
        chips=(TALK_CHIPS[0], TALK_CHIPS[2]),
    )  # fmt: skip


def comforts(scene: Scene) -> Plan:
    """Stay with the feeling."""
    felt = (f"ask.{scene.u.family}",) if scene.u.family and not scene.events else ()
    return plan(
        "comfort", Strategy.VALIDATION, reflect(scene), comfort(scene), ask(scene, *felt), chips=TALK_CHIPS
    )


def normalises(scene: Scene) -> Plan:
    """Take away the feeling of being the only one; where something happened, words for that come first."""
    words = comfort(scene) if scene.u.events else normalise(scene)
    return plan("normalise", Strategy.NORMALISING, reflect(scene), words, ask(scene), chips=TALK_CHIPS)


def supports(scene: Scene) -> Plan:
    """Ask about people and about what helped before."""
    return plan(
        "support", Strategy.QUESTION, reflect(scene), comfort(scene),
        say("ask", "ask.support", "ask.helped", "ask.open"), chips=TALK_CHIPS,
    )  # fmt: skip


def invites(scene: Scene) -> Plan:
    """Ask whether an idea is welcome."""
    return plan(
        "invite", Strategy.QUESTION, reflect(scene), comfort(scene), say("ask", "ask.ideas_welcome"),
        offer="idea", chips=("chip.yes", "chip.listen"),
    )  # fmt: skip


def offers(scene: Scene) -> Plan:
    """Offer one practice that fits."""
    slug = scene.exercise()
    return plan(
        "offer", Strategy.SUGGESTION, reflect(scene), comfort(scene),
        say("offer", f"offer.{slug}", "offer.any"),
        exercise=slug, offer=slug, chips=("chip.yes_try", "chip.not_now"),
    )  # fmt: skip


def instrument(scene: Scene) -> Plan:
    """Offer one questionnaire, once."""
    worry = scene.topic in ("worry", "panic", "social_anxiety") or scene.u.family in ("anxious", "afraid")
    slug = "gad-7" if worry else "phq-9"
    return plan(
        "instrument", Strategy.SUGGESTION, reflect(scene), say("offer", f"offer.{slug}"),
        offer=slug, chips=("chip.yes_questions", "chip.not_now"),
    )  # fmt: skip


def summary(scene: Scene) -> Plan:
    """Gather what was told and ask which of it weighs most."""
    return plan(
        "summary", Strategy.REFLECTION, say("reflect", "summary.two", *reflect(scene).pools),
        say("ask", "ask.heaviest", "ask.open"), chips=TALK_CHIPS,
    )  # fmt: skip


def returned(scene: Scene) -> Plan:
    """The person came back to something from before."""
    return plan(
        "returned", Strategy.REFLECTION, reflect(scene), say("comfort", "returned"), ask(scene),
        chips=TALK_CHIPS[:1],
    )  # fmt: skip


def better(scene: Scene) -> Plan:
    """Something eased: notice it and what made it so."""
    told = Part("reflect", reflect(scene).pools if scene.u.clauses else ())
    return plan(
        "better", Strategy.VALIDATION, told, say("comfort", "better.comfort"),
        say("ask", "better.ask", "ask.open"),
    )  # fmt: skip


def worse(scene: Scene) -> Plan:
    """It got worse: slow down."""
    return plan(
        "worse", Strategy.VALIDATION, reflect(scene), say("comfort", "worse.comfort"),
        say("ask", "worse.ask", *ask(scene).pools), chips=("chip.calm", "chip.ideas"),
    )  # fmt: skip


def glad(scene: Scene) -> Plan:
    """Share a good thing without fuss."""
    return plan(
        "glad", Strategy.VALIDATION, reflect(scene), say("comfort", "glad.comfort"),
        say("ask", "glad.ask", "ask.open"),
    )  # fmt: skip


def stay(scene: Scene) -> Plan:
    """Nothing of its own to take up: stay and ask openly."""
    return plan("stay", Strategy.QUESTION, reflect(scene), comfort(scene), ask(scene))
