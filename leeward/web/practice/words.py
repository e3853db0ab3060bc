"""The words for what people look for and offer, for reasons, for streams and for what the ledger noted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.formats import date_format
from django.utils.text import format_lazy
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from leeward.core.practice.attention import Why
from leeward.core.practice.consent import Stream
from leeward.core.practice.credentials import Stage
from leeward.core.practice.matching import Kind, Reason
from leeward.core.practice.terms import Approach, Audience, Fee, Need, Pronoun, Time, Venue

NEEDS = {
    Need.LOW_MOOD: later("feeling low"),
    Need.WORRY: later("worry and fear"),
    Need.GRIEF: later("grief and loss"),
    Need.WORK: later("work and burnout"),
    Need.RELATIONSHIPS: later("relationships"),
    Need.FAMILY: later("family"),
    Need.TRAUMA: later("something terrible that happened"),
    Need.SLEEP: later("sleep"),
    Need.SUBSTANCES: later("alcohol or drugs"),
    Need.EATING: later("eating and body"),
    Need.SELF_WORTH: later("self-worth"),
    Need.IDENTITY: later("gender and sexuality"),
    Need.BIRTH: later("pregnancy and birth"),
    Need.ILLNESS: later("illness and pain"),
    Need.ELSE: later("something else"),
}
APPROACHES = {
    Approach.CBT: later("Cognitive behavioural (CBT)"),
    Approach.ACT: later("Acceptance and commitment (ACT)"),
    Approach.DBT: later("Dialectical behaviour (DBT)"),
    Approach.PSYCHODYNAMIC: later("Psychodynamic"),
    Approach.SYSTEMIC: later("Systemic and family"),
    Approach.PERSON_CENTRED: later("Person-centred"),
    Approach.EMDR: later("EMDR"),
    Approach.MINDFULNESS: later("Mindfulness"),
}
VENUES = {Venue.VIDEO: later("by video"), Venue.IN_PERSON: later("in person")}
FEES = {
    Fee.FREE: later("free"),
    Fee.SLIDING: later("sliding: you pay what you can"),
    Fee.FIXED: later("a fixed price"),
}
MANAGE = {
    Fee.FREE: later("It has to be free"),
    Fee.SLIDING: later("A little, by what I have"),
    Fee.FIXED: later("A normal price"),
}
AUDIENCES = {
    Audience.ADULT: later("adults"),
    Audience.STUDENT: later("students"),
    Audience.OLDER: later("older people"),
    Audience.COUPLE: later("couples"),
    Audience.FAMILY: later("families"),
}
PRONOUNS = {Pronoun.SHE: later("she"), Pronoun.HE: later("he"), Pronoun.THEY: later("they")}
TIMES = {
    Time.WEEK_MORNING: later("weekday mornings"),
    Time.WEEK_AFTERNOON: later("weekday afternoons"),
    Time.WEEK_EVENING: later("weekday evenings"),
    Time.END_MORNING: later("weekend mornings"),
    Time.END_AFTERNOON: later("weekend afternoons"),
    Time.END_EVENING: later("weekend evenings"),
}
STREAMS = {
    Stream.MOOD: (
        later("How I am"),
        later("Your points on the mood field, with their words and tags. No notes."),
    ),
    Stream.QUESTIONNAIRES: (
        later("Questionnaires"),
        later("Your totals and what they mean. Not the single answers."),
    ),
    Stream.JOURNAL: (later("Notes I pick"), later("Only the notes that you pick, one by one.")),
    Stream.PRACTICES: (
        later("Practices"),
        later("What you practised, when, and whether it eased. Not what you wrote."),
    ),
    Stream.PLAN: (later("My safety plan"), later("The six steps, in your own words.")),
    Stream.HARD_HOURS: (
        later("Hard hours"),
        later("That danger was read in your words, and when. Never the words."),
    ),
}
"""Streams that can be shared now: a name, and in a plain sentence what is seen and what is not."""
STAGES = {
    Stage.ASKED: later("waits for a check"),
    Stage.REFUSED: later("not accepted"),
    Stage.VERIFIED: later("checked"),
    Stage.EXPIRED: later("papers ran out"),
    Stage.SUSPENDED: later("suspended"),
}
SIGNS = {
    Why.DANGER: later("Danger was read"),
    Why.MISSED: later("Missed a session"),
    Why.SILENCE: later("Nothing shared since"),
}
ACTS = {
    "share.read": later("looked at"),
    "client.open": later("opened your page, nothing is shared"),
    "proposal.read": later("read the request that was sent to them"),
    "handover.read": later("read the handover"),
    "alert.open": later("opened an alert about you"),
}
_OTHER_LANGUAGES = (
    *("ar", "bn", "el", "fa", "he", "hr", "hu", "it", "ja", "ko", "mr", "nl", "pa", "pl", "ro", "ru"),
    *("sr", "sq", "sw", "ta", "te", "tr", "uk", "ur", "vi", "zh-hans"),
)
LANGUAGES = ("en", "es", "fr", "de", "pt", "hi", *_OTHER_LANGUAGES)


def language_name(code: str) -> str:
    """Name a language in the language of the page; a code nobody knows stays as it is."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


def language_choices() -> list[tuple[str, str]]:
    """Every language that can be chosen, ours first."""
    return [(code, language_name(code)) for code in LANGUAGES]


def pairs(names: dict[Any, Any]) -> list[tuple[str, Any]]:
    """A closed list as choices of a form."""
    return [(key.value, name) for key, name in names.items()]


def named(values: Iterable[str], names: dict[Any, Any]) -> list[Any]:
    """The names of stored values in the order of the list; values that are gone are left out."""
    kept = set(values)
    return [name for key, name in names.items() if key.value in kept]


def _all(values: Sequence[str], names: dict[Any, Any]) -> str:
    return ", ".join(str(one) for one in named(values, names))


def reason_words(reason: Reason) -> str:
    """Say what fits, as a short line."""
    what = reason.what
    if reason.kind is Kind.LANGUAGE:
        return _("speaks %(what)s") % {"what": ", ".join(map(language_name, what))}
    if reason.kind is Kind.NEED:
        return _("works with %(what)s") % {"what": _all(what, NEEDS)}
    if reason.kind is Kind.TIME:
        return _("has time: %(what)s") % {"what": _all(what, TIMES)}
    if reason.kind is Kind.APPROACH:
        return _("works in a way you like: %(what)s") % {"what": _all(what, APPROACHES)}
    if reason.kind is Kind.VENUE:
        return _("meets %(what)s") % {"what": _all(what, VENUES)}
    if reason.kind is Kind.PRONOUNS:
        return _("pronoun: %(what)s") % {"what": _all(what, PRONOUNS)}
    if reason.kind is Kind.FEE:
        return _("price: %(what)s") % {"what": _all(what, FEES)}
    if reason.kind is Kind.KNOWN:
        return _("you know each other")
    if reason.day is not None:
        return _("has a free place from %(day)s") % {"day": date_format(reason.day, "DATE_FORMAT")}
    return _("has a free place now")


def gap_words(gap: Reason) -> str:
    """Say what the person asked for and does not get."""
    what = gap.what
    if gap.kind is Kind.NEED:
        return _("does not name %(what)s") % {"what": _all(what, NEEDS)}
    if gap.kind is Kind.TIME:
        return _("no time on %(what)s") % {"what": _all(what, TIMES)}
    if gap.kind is Kind.APPROACH:
        return _("does not name this way of working: %(what)s") % {"what": _all(what, APPROACHES)}
    if gap.kind is Kind.PRONOUNS:
        return _("pronoun: %(what)s") % {"what": _all(what, PRONOUNS)}
    return _("among other ways, works in one you want to avoid: %(what)s") % {"what": _all(what, APPROACHES)}


BARRIERS = {
    Kind.LANGUAGE: later("nobody speaks the language"),
    Kind.TIME: later("no time fits"),
    Kind.VENUE: later("nobody meets that way"),
    Kind.FEE: later("no price fits"),
    Kind.AUDIENCE: later("nobody works with whom it is for"),
    Kind.AVOID: later("only ways to be avoided"),
    Kind.SAID_NO: later("everybody left was declined"),
    Kind.PLACE: later("no free place"),
}


def stream_names(streams: Iterable[str]) -> str:
    """Name streams as the person knows them."""
    known = [STREAMS[one][0] for one in STREAMS if one.value in set(streams)]
    return str(format_lazy(", ".join("{}" for _name in known), *known)) if known else ""
