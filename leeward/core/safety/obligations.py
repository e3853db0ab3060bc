"""Says what a reply owes a person at each level and on each path, and in which order questions come."""

from __future__ import annotations

from enum import StrEnum

from leeward.core.safety.levels import Ask, Category, Level


class Owe(StrEnum):
    """One thing that a safety reply must do sooner or later."""

    ACKNOWLEDGE = "acknowledge"
    EMERGENCY = "emergency"
    STAY_WITH_SOMEONE = "stay_with_someone"
    MEANS_DISTANCE = "means_distance"
    BARRIERS = "barriers"
    FOLLOW_UP = "follow_up"
    REFUSE_MEANS = "refuse_means"
    MINOR = "minor"
    DISCLOSE_HUMANS = "disclose_humans"
    LINE = "line"
    TRUSTED_PERSON = "trusted_person"
    PROFESSIONAL = "professional"
    TEXT_LINE = "text_line"
    SAFETY_PLAN = "safety_plan"
    COPING = "coping"
    PRESENCE = "presence"
    PATHWAY_SELF_HARM = "pathway_self_harm"
    PATHWAY_EATING_DISORDER = "pathway_eating_disorder"
    PATHWAY_PSYCHOSIS = "pathway_psychosis"
    PATHWAY_MANIA = "pathway_mania"
    PATHWAY_ABUSE_CHILD = "pathway_abuse_child"
    PATHWAY_ABUSE_PARTNER = "pathway_abuse_partner"
    PATHWAY_ABUSE_ELDER = "pathway_abuse_elder"
    PATHWAY_SEXUAL_ASSAULT = "pathway_sexual_assault"
    PATHWAY_SEXTORTION = "pathway_sextortion"
    PATHWAY_PERINATAL = "pathway_perinatal"
    PATHWAY_SUBSTANCE = "pathway_substance"
    PATHWAY_OVERDOSE = "pathway_overdose"
    PATHWAY_WITHDRAWAL = "pathway_withdrawal"
    PATHWAY_BEREAVEMENT = "pathway_bereavement"
    PATHWAY_PAST_ATTEMPT = "pathway_past_attempt"
    PATHWAY_MEDICAL = "pathway_medical"
    PATHWAY_HARM_TO_OTHERS = "pathway_harm_to_others"
    PATHWAY_THIRD_PARTY = "pathway_third_party"
    PATHWAY_UNSUPPORTED_LANGUAGE = "pathway_unsupported_language"


PATHS: dict[Category, Owe] = {
    Category.MEDICAL: Owe.PATHWAY_MEDICAL,
    Category.OVERDOSE: Owe.PATHWAY_OVERDOSE,
    Category.WITHDRAWAL: Owe.PATHWAY_WITHDRAWAL,
    Category.VIOLENCE: Owe.PATHWAY_HARM_TO_OTHERS,
    Category.ABUSE_CHILD: Owe.PATHWAY_ABUSE_CHILD,
    Category.ABUSE_PARTNER: Owe.PATHWAY_ABUSE_PARTNER,
    Category.ABUSE_ELDER: Owe.PATHWAY_ABUSE_ELDER,
    Category.SEXUAL_ASSAULT: Owe.PATHWAY_SEXUAL_ASSAULT,
    Category.SEXTORTION: Owe.PATHWAY_SEXTORTION,
    Category.PSYCHOSIS: Owe.PATHWAY_PSYCHOSIS,
    Category.PERINATAL: Owe.PATHWAY_PERINATAL,
    Category.MANIA: Owe.PATHWAY_MANIA,
    Category.SELF_HARM: Owe.PATHWAY_SELF_HARM,
    Category.EATING_DISORDER: Owe.PATHWAY_EATING_DISORDER,
    Category.SUBSTANCE: Owe.PATHWAY_SUBSTANCE,
    Category.PAST_ATTEMPT: Owe.PATHWAY_PAST_ATTEMPT,
    Category.BEREAVEMENT: Owe.PATHWAY_BEREAVEMENT,
    Category.UNSUPPORTED_LANGUAGE: Owe.PATHWAY_UNSUPPORTED_LANGUAGE,
}
"""The path of each category, the most urgent first; means_seeking and minor have words of their own."""

_SUICIDAL = (Ask.SUICIDE, Ask.PLAN, Ask.INTENT, Ask.MEANS, Ask.TIMING, Ask.SAFETY)

QUESTIONS: dict[Level, tuple[Ask, ...]] = {
    Level.NONE: (),
    Level.DISTRESS: (Ask.SUICIDE,),
    Level.PASSIVE_IDEATION: (Ask.SUICIDE, Ask.SAFETY),
    Level.ACTIVE_IDEATION: _SUICIDAL,
    Level.PLAN_OR_IMMINENT: (Ask.INTENT, Ask.MEANS, Ask.TIMING, Ask.SAFETY),
    Level.HARM_TO_OTHERS: (Ask.INTENT, Ask.MEANS, Ask.SAFETY, Ask.SUICIDE),
    Level.THIRD_PARTY_CONCERN: (Ask.SAFETY, Ask.MEANS),
    Level.MEDICAL_EMERGENCY: (Ask.SAFETY,),
}
"""The order of the direct questions, one a turn (after the C-SSRS screener: thoughts, plan, intent)."""

IMMINENT_QUESTIONS = (Ask.SAFETY, Ask.MEANS, Ask.TIMING, Ask.INTENT)
"""When danger is now, whether the person can be safe comes before everything else."""

CATEGORY_QUESTIONS: dict[Category, tuple[Ask, ...]] = {
    Category.SELF_HARM: (Ask.SUICIDE, Ask.SAFETY),
    Category.EATING_DISORDER: (Ask.SUICIDE,),
    Category.PSYCHOSIS: (Ask.INTENT, Ask.SAFETY),
    Category.MANIA: (Ask.SAFETY, Ask.SUICIDE),
    Category.ABUSE_CHILD: (Ask.SAFETY,),
    Category.ABUSE_PARTNER: (Ask.SAFETY,),
    Category.ABUSE_ELDER: (Ask.SAFETY,),
    Category.SEXUAL_ASSAULT: (Ask.SAFETY, Ask.SUICIDE),
    Category.SEXTORTION: (Ask.SUICIDE, Ask.SAFETY),
    Category.PERINATAL: (Ask.SUICIDE, Ask.SAFETY),
    Category.SUBSTANCE: (Ask.SAFETY, Ask.SUICIDE),
    Category.OVERDOSE: (Ask.SAFETY, Ask.SUICIDE),
    Category.WITHDRAWAL: (Ask.SAFETY,),
    Category.MEDICAL: (Ask.SAFETY,),
    Category.MEANS_SEEKING: (Ask.SUICIDE, Ask.SAFETY),
    Category.PAST_ATTEMPT: (Ask.SUICIDE, Ask.SAFETY),
    Category.BEREAVEMENT: (Ask.SUICIDE,),
}
"""Where a path is open without a suicidal level, what it asks."""

_CARE = (
    Owe.LINE,
    Owe.TRUSTED_PERSON,
    Owe.PROFESSIONAL,
    Owe.BARRIERS,
    Owe.SAFETY_PLAN,
    Owe.COPING,
)

OBLIGATIONS: dict[Level, tuple[Owe, ...]] = {
    Level.NONE: (),
    Level.DISTRESS: (Owe.LINE, Owe.PROFESSIONAL, Owe.TRUSTED_PERSON, Owe.COPING),
    Level.PASSIVE_IDEATION: _CARE,
    Level.ACTIVE_IDEATION: (
        Owe.DISCLOSE_HUMANS,
        Owe.LINE,
        Owe.TRUSTED_PERSON,
        Owe.PROFESSIONAL,
        Owe.BARRIERS,
        Owe.SAFETY_PLAN,
        Owe.MEANS_DISTANCE,
        Owe.COPING,
    ),
    Level.PLAN_OR_IMMINENT: (
        Owe.EMERGENCY,
        Owe.STAY_WITH_SOMEONE,
        Owe.MEANS_DISTANCE,
        Owe.DISCLOSE_HUMANS,
        Owe.LINE,
        Owe.BARRIERS,
        Owe.TRUSTED_PERSON,
        Owe.PROFESSIONAL,
        Owe.SAFETY_PLAN,
        Owe.COPING,
    ),
    Level.HARM_TO_OTHERS: (
        Owe.DISCLOSE_HUMANS,
        Owe.LINE,
        Owe.TRUSTED_PERSON,
        Owe.PROFESSIONAL,
        Owe.BARRIERS,
        Owe.COPING,
    ),
    Level.THIRD_PARTY_CONCERN: (
        Owe.LINE,
        Owe.PROFESSIONAL,
        Owe.TRUSTED_PERSON,
        Owe.MEANS_DISTANCE,
        Owe.BARRIERS,
    ),
    Level.MEDICAL_EMERGENCY: (Owe.EMERGENCY, Owe.STAY_WITH_SOMEONE, Owe.DISCLOSE_HUMANS, Owe.BARRIERS),
}
"""What must have been said before a path may go quiet, emergency first (safety.md, rules 5 and 10)."""

PLAN_ASKS = (Ask.PLAN, Ask.INTENT, Ask.MEANS, Ask.TIMING)
"""Before any of these the person hears who is there (safety.md, rule 5)."""

RENEWED = (Owe.EMERGENCY, Owe.STAY_WITH_SOMEONE, Owe.MEANS_DISTANCE)
"""What is owed again, in other words, when danger rises."""


def paths_of(level: Level, categories: tuple[Category, ...]) -> tuple[Owe, ...]:
    """Return the paths that a level and its categories open, the most urgent first."""
    found = [path for category, path in PATHS.items() if category in categories]
    beside = {
        Level.HARM_TO_OTHERS: Owe.PATHWAY_HARM_TO_OTHERS,
        Level.THIRD_PARTY_CONCERN: Owe.PATHWAY_THIRD_PARTY,
    }.get(level)
    if level is Level.MEDICAL_EMERGENCY and not found:
        beside = Owe.PATHWAY_MEDICAL
    if beside is not None and beside not in found:
        found.insert(0, beside)
    return tuple(found)


def questions(level: Level, categories: tuple[Category, ...], *, imminent: bool) -> tuple[Ask, ...]:
    """Return the questions of a level and its categories in their order, each once."""
    if level in (Level.NONE, Level.DISTRESS, Level.MEDICAL_EMERGENCY):
        order = [ask for category in categories for ask in CATEGORY_QUESTIONS.get(category, ())]
        if not order:
            order = list(QUESTIONS[level])
        elif level is Level.MEDICAL_EMERGENCY:
            order.sort(key=lambda ask: ask is not Ask.SAFETY)
    elif imminent and level is Level.PLAN_OR_IMMINENT:
        order = list(IMMINENT_QUESTIONS)
    else:
        order = list(QUESTIONS[level])
    return tuple(dict.fromkeys(order))
