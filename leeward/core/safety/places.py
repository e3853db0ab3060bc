"""Chooses where the words for a question or an obligation stand: for whom, how urgent, what was told."""

from __future__ import annotations

from leeward.core.safety.levels import Ask, Category, Level, Reading, severity
from leeward.core.safety.obligations import Owe
from leeward.core.safety.people import OnCall, place_for
from leeward.core.safety.risk import Answer, Barrier, Heard, RiskState, Step
from leeward.core.safety.scripts import COMPANY, DEFAULT, topic_names

_BESIDE = (Level.NONE, Level.DISTRESS, Level.HARM_TO_OTHERS)
"""Levels on which a path is walked for its own sake, without thoughts of suicide."""
_HARMED = frozenset(
    {
        Category.ABUSE_PARTNER,
        Category.ABUSE_CHILD,
        Category.ABUSE_ELDER,
        Category.SEXUAL_ASSAULT,
        Category.SEXTORTION,
    }
)
"""Where a walk or cold water would be no answer to what is done to somebody."""
_HOME_UNSAFE = frozenset({Category.ABUSE_PARTNER, Category.ABUSE_CHILD, Category.ABUSE_ELDER})


def ask_places(step: Step) -> tuple[str, ...]:
    """Where the words of the turn's question stand, the best fitting first."""
    state = step.state.walked
    if step.ask is None:
        return ()
    start = f"ask.{step.ask}."
    if step.ask is Ask.SUICIDE and step.leads and state.answer(Ask.SUICIDE) not in (None, Answer.YES):
        unsure = (f"{start}unsure",) if state.answer(Ask.SUICIDE) is Answer.UNSURE else ()
        return (*unsure, f"{start}again", f"{start}{DEFAULT}")
    if Owe.FOLLOW_UP in step.owes:
        return (f"{start}follow_up",)
    if not step.leads:
        return (f"{start}gentle", f"{start}{DEFAULT}")
    topics = topic_names(state.level, state.categories)
    ladder = (
        severity(state.level) >= severity(Level.PASSIVE_IDEATION) and state.level is not Level.HARM_TO_OTHERS
    )
    special = (str(state.level), *(() if ladder else topics), *(("gentle",) if topics and not ladder else ()))
    return (*(f"{start}{name}" for name in special), f"{start}{DEFAULT}")


def alerts(step: Step) -> bool:
    """Tell whether an alert goes out with this turn or did before in this crisis; else none is said to go out."""
    return step.crisis or step.emergency or step.state.crisis_open


def places_of(
    owe: Owe,
    step: Step,
    reading: Reading,
    people: OnCall,
    *,
    abroad: bool,
    learned: bool,
) -> tuple[str, ...]:
    """Where the words for an obligation stand, the best fitting first; *abroad*: the country is not known."""
    state = step.state.walked
    others = state.level is Level.THIRD_PARTY_CONCERN
    if owe is Owe.ACKNOWLEDGE:
        return ("ack.country", "ack.continue") if learned else _ack_places(step, reading)
    if owe is Owe.BARRIERS:
        return _barrier_places(step)
    if owe.name.startswith("PATHWAY_"):
        return (f"path.{str(owe).removeprefix('pathway_')}",)
    if owe is Owe.EMERGENCY:
        return _emergency_places(state, abroad=abroad)
    if owe is Owe.STAY_WITH_SOMEONE:
        company = {Heard.WITH_SOMEONE, Heard.IN_HOSPITAL} & set(state.facts)
        return ("tell.stay_others",) if others else ("tell.stay_here",) if company else (f"tell.{owe}",)
    if owe is Owe.TRUSTED_PERSON and not others:
        guarded = _HOME_UNSAFE & set(state.categories) or Barrier.FAMILY_KNOWS in step.barriers
        here = Heard.WITH_SOMEONE in state.facts and not guarded
        first = "tell.trusted_person_safe" if guarded else "tell.trusted_person_here" if here else ""
        return (first,) if guarded else (first, f"tell.{owe}") if first else (f"tell.{owe}",)
    if owe is Owe.PROFESSIONAL and _HOME_UNSAFE & set(state.categories) and not others:
        return ("tell.professional_safe", "tell.professional_path")
    if owe is Owe.PROFESSIONAL and state.categories and state.level in _BESIDE:
        return ("tell.professional_path", "tell.professional")
    if owe is Owe.COPING and (told := _path_goes_on(state)):
        return told if _HARMED & set(state.categories) else (*told, f"tell.{owe}")
    if owe in (Owe.MEANS_DISTANCE, Owe.TRUSTED_PERSON, Owe.PROFESSIONAL) and others:
        return (f"tell.{owe}_others",)
    if owe is Owe.DISCLOSE_HUMANS and (people.present or people.broken):
        name = "tell.disclose" if alerts(step) or not people.present else "people.line"
        # "No person sees this" would be untrue while somebody is on call: then the shorter words, or none this turn.
        return (
            *place_for(people, name),
            "tell.disclose_on_call" if people.present else "tell.disclose_humans",
        )
    if owe is Owe.DISCLOSE_HUMANS and step.emergency:
        return ("tell.disclose_short", "tell.disclose_humans")
    if owe is Owe.PRESENCE:
        return presence(state)
    if owe is Owe.LINE:
        young = Category.MINOR in state.categories
        special = ("tell.line_others",) if others else ("tell.line_youth",) if young else ()
        return (*special, "tell.line_free", "tell.line", "tell.line_plain")
    if owe is Owe.FOLLOW_UP and state.known_baseline is state.level:
        return ("tell.follow_up_baseline",)
    return (f"tell.{owe}",)


def _emergency_places(state: RiskState, *, abroad: bool) -> tuple[str, ...]:
    if state.level is Level.THIRD_PARTY_CONCERN:
        return ("tell.emergency_others", "tell.emergency")
    if Heard.IN_HOSPITAL in state.facts:
        return ("tell.emergency_ward",)
    if abroad:
        return ("tell.emergency_anywhere", "tell.emergency")
    if _HOME_UNSAFE & set(state.categories) and severity(state.level) < severity(Level.ACTIVE_IDEATION):
        return ("tell.emergency_home",)
    medical = state.level is Level.MEDICAL_EMERGENCY
    return ("tell.emergency_medical", "tell.emergency") if medical else ("tell.emergency",)


def _barrier_places(step: Step) -> tuple[str, ...]:
    """What helps with each barrier that was named; a silent line with its number where speaking is the barrier."""
    state, places = step.state, list[str]()
    if state.level is Level.MEDICAL_EMERGENCY and set(step.barriers) <= {Barrier.NOBODY}:
        return ()
    for barrier in step.barriers:
        if barrier is Barrier.NO_CREDIT and Heard.IN_HOSPITAL in state.facts:
            continue
        silent = state.told_turn(Owe.TEXT_LINE) is None
        if barrier is Barrier.NO_VOICE and Heard.NO_AMBULANCE in step.heard:
            continue
        if barrier in (Barrier.NO_VOICE, Barrier.FAMILY_KNOWS) and silent:
            name = Barrier.FAMILY_KNOWS if Barrier.FAMILY_KNOWS in step.barriers else barrier
            places += [f"barrier.{name}_text", f"barrier.{name}_chat"]
        if barrier is Barrier.COST and state.level is Level.MEDICAL_EMERGENCY:
            places.append("barrier.cost_medical")
        if barrier is Barrier.POLICE_HOSPITAL and state.level is Level.THIRD_PARTY_CONCERN:
            places.append(f"barrier.{barrier}_others")
        places.append(f"barrier.{barrier}")
    return (*places, "tell.barriers")


def presence(state: RiskState) -> tuple[str, ...]:
    """Words of company that fit the hour: nobody in danger now is asked what feels lighter."""
    if state.level is Level.MEDICAL_EMERGENCY:
        return ("tell.presence_medical",) if Heard.HELP_COMING not in state.facts else ("ack.continue",)
    if state.level is Level.THIRD_PARTY_CONCERN:
        return ("tell.presence_others",)
    if told := _path_goes_on(state):
        return (*told, *_company(state), "tell.presence")
    company = {Heard.WITH_SOMEONE, Heard.IN_HOSPITAL} & set(state.facts)
    if state.imminent and not company and not _HOME_UNSAFE & set(state.categories):
        return ("tell.presence_imminent", "tell.presence")
    return ("tell.presence",)


def _path_goes_on(state: RiskState) -> tuple[str, ...]:
    """The words of the paths that are walked without thoughts of suicide: told in full before anything general."""
    if state.level not in _BESIDE:
        return ()
    return tuple(f"path.{name}" for name in topic_names(state.level, state.categories))


def _company(state: RiskState) -> tuple[str, ...]:
    """Words of company that fit a path."""
    names = (COMPANY[category] for category in state.categories if category in COMPANY)
    return tuple(f"presence.{name}" for name in dict.fromkeys(names))


def _ack_places(step: Step, reading: Reading) -> tuple[str, ...]:
    """Meet first what was just said: an answer, a rise, a new path; else simply go on."""
    state = step.state.walked
    if state.level is Level.MEDICAL_EMERGENCY:
        # Nobody in this hour is told to take their time.
        urgent = Heard.HELP_COMING not in state.facts
        return ("ack.medical_emergency", "tell.presence_medical") if urgent else ("ack.continue",)
    if step.disputed:
        return ("ack.dispute",)
    topics = tuple(f"ack.{name}" for name in topic_names(state.level, state.categories))
    fresh = step.show_resources
    if Category.MEANS_SEEKING in reading.categories and severity(reading.level) < severity(
        Level.PLAN_OR_IMMINENT
    ):
        return ("ack.means_seeking", "ack.continue")
    if step.raised and step.answer is Answer.YES and state.level is Level.PLAN_OR_IMMINENT:
        return (f"ack.{state.level}", "ack.rise", "ack.yes")
    if (
        fresh
        and state.raised_turn > 1
        and step.answer is None
        and severity(state.level) >= 5
        and len(state.told) > 2
    ):
        return ("ack.rise", f"ack.{state.level}")
    if fresh and step.answer in (None, Answer.SKIPPED):
        if severity(state.level) <= severity(Level.DISTRESS):
            return (*topics, f"ack.{state.level}", "ack.continue")
        return (f"ack.{state.level}", "ack.continue")
    if step.barriers and step.answer is None:
        return ()
    if step.met is Ask.SAFETY and step.answer is Answer.NO and state.level is Level.THIRD_PARTY_CONCERN:
        return ("ack.unsafe_others", "ack.continue")
    if step.met is Ask.SAFETY and step.answer in (Answer.YES, Answer.NO):
        return ("ack.safe" if step.answer is Answer.YES else "ack.unsafe", "ack.continue")
    if step.answer is not None:
        return (f"ack.{step.answer}", "ack.continue")
    return ("ack.continue",)
