"""Weighs the marks found in a message, and what came before it, into one reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from leeward.core.language import Guess
from leeward.core.safety.levels import Category, Level, Reading, Subject, severity
from leeward.core.safety.marks import Mark, Marks
from leeward.core.safety.rules import Sign

PATHS = {
    Sign.SELF_HARM: Category.SELF_HARM,
    Sign.EATING: Category.EATING_DISORDER,
    Sign.PSYCHOSIS: Category.PSYCHOSIS,
    Sign.COMMAND: Category.PSYCHOSIS,
    Sign.MANIA: Category.MANIA,
    Sign.PERINATAL_RISK: Category.PERINATAL,
    Sign.ABUSE_CHILD: Category.ABUSE_CHILD,
    Sign.ABUSE_PARTNER: Category.ABUSE_PARTNER,
    Sign.ABUSE_ELDER: Category.ABUSE_ELDER,
    Sign.ASSAULT: Category.SEXUAL_ASSAULT,
    Sign.SEXTORTION: Category.SEXTORTION,
    Sign.SUBSTANCE: Category.SUBSTANCE,
    Sign.WITHDRAWAL: Category.WITHDRAWAL,
}
"""Signs that open a path of their own, whatever the level."""

_LADDER = frozenset({Sign.PASSIVE, Sign.ACTIVE, Sign.INTENT, Sign.LONGING})
_SHARED = frozenset(
    {*_LADDER, Sign.SOFT, Sign.HEAVY, Sign.OVERDOSE, Sign.SELF_HARM, Sign.ATTEMPT, Sign.HAVE, Sign.NOW}
)
_SPEAKER = re.compile(r"(?<!\S)(?:i|me|my|myself|mi|me|moi|je|ich|mich|mir|eu|main|mujhe|मैं|मुझे)(?!\S)")
_IS_ME = re.compile(
    r"(?<!\S)(?:me|myself|i lied|i am the (?:friend|one|character|person)|mi|moi|ich|eu|yo|main|मैं)(?!\S)"
)
_A_PARTNER = re.compile(
    r"(?<!\S)(?:ex|husband|wife|boyfriend|girlfriend|partner|fiancee?|spouse|marido|esposo|esposa|novio|novia|pareja|mari|femme|copain|"
    r"copine|conjoint|compagnon|mann|frau|freund|freundin|namorado|namorada|pati|patni|पति|पत्नी)(?!\S)"
)
_A_FAMILY = re.compile(
    r"\b(?:dad|father|mom|mum|mother|step\w*|parents?|uncle|aunt|brother|child|kids?|children|son|daughter|baby)\b"
)
_LIFELESS = re.compile(
    r"breath|unconscious|unrespons|collapsed|turning blue|seiz|wak(?:e|ing)|respira|atmet|bewusst|"
    r"inconscien|desmai|saans|सांस|behosh|बेहोश"
)
_DO_IT = frozenset({"do_it", "all_ready", "farewell", "decided"})
"""Soft rules whose "it" becomes plain once there was talk of dying."""


@dataclass
class _Draft:
    """What is known so far; turned into a :class:`Reading` at the end."""

    level: Level = Level.NONE
    subject: Subject = Subject.SELF
    sure: float = 0.9
    crisis: bool = False
    safety: bool = False
    emergency: bool = False
    probe: bool = False

    def rise(self, level: Level, *, sure: float, subject: Subject = Subject.SELF) -> None:
        """Take *level* if it ranks above what was there."""
        if severity(level) > severity(self.level):
            self.level, self.sure, self.subject = level, sure, subject


def judge(found: Marks, guess: Guess, before: Sequence[Reading], alarm: str | None) -> Reading:
    """Weigh *found* with the earlier readings *before*; *alarm* is a known word of danger in an unhandled language."""
    weigh = _Weigh(found, before)
    weigh.self_danger()
    weigh.past_danger()
    weigh.others()
    weigh.medical()
    weigh.paths()
    draft, categories = weigh.draft, weigh.categories
    if not guess.supported:
        _unsupported(draft, categories, weigh.reasons, alarm)
    draft.safety = draft.safety or draft.crisis
    return Reading(
        level=draft.level,
        categories=tuple(dict.fromkeys(categories)),
        subject=draft.subject,
        language=guess.code,
        confidence=draft.sure,
        crisis=draft.crisis,
        safety=draft.safety,
        emergency=draft.emergency,
        probe=draft.probe and not draft.crisis,
        denies=weigh.denies,
        affirms=found.yes and not draft.crisis,
        in_context=found.context or weigh.mentioned,
        reasons=tuple(dict.fromkeys(weigh.reasons)),
    )


def _unsupported(draft: _Draft, categories: list[Category], reasons: list[str], alarm: str | None) -> None:
    categories.append(Category.UNSUPPORTED_LANGUAGE)
    draft.rise(Level.DISTRESS, sure=0.3)
    draft.safety = True
    if alarm is not None:
        draft.rise(Level.PASSIVE_IDEATION, sure=0.6)
        draft.probe = True
        reasons.append(alarm)


def _belongs(mark: Mark, about_others: Sequence[Mark]) -> bool:
    """Whether *mark* is part of what is said about somebody else, with no word about the speaker."""
    if mark.rule.sign not in _SHARED or _SPEAKER.search(mark.words):
        return False
    start, end = mark.span
    return any(
        other.sentence == mark.sentence and other.span[0] <= start and end <= other.span[1] + 12
        for other in about_others
    )


def _inside(mark: Mark, others: Sequence[Mark]) -> bool:
    """Whether *mark* only repeats a part of what one of *others* says."""
    return any(
        other.sentence == mark.sentence and other.span[0] <= mark.span[0] and mark.span[1] <= other.span[1]
        for other in others
    )


def _overlaps(mark: Mark, others: Sequence[Mark]) -> bool:
    return any(
        other.sentence == mark.sentence and other.span[0] < mark.span[1] and mark.span[0] < other.span[1]
        for other in others
    )


class _Weigh:
    """The weighing of one message, one question at a time."""

    def __init__(self, found: Marks, before: Sequence[Reading]) -> None:
        self.draft = _Draft()
        self.categories: list[Category] = []
        self.reasons: list[str] = []
        self.before = before
        self.unframed = bool(found.of(Sign.UNFRAME))
        self.is_me = any(_IS_ME.search(mark.words) for mark in found.of(Sign.UNFRAME))
        self.wobble = bool(found.of(Sign.WOBBLE))
        self.resolved = bool(found.of(Sign.RESOLVED))
        self.found = found
        self.live = [mark for mark in found.found if self._is_live(mark)]
        about_others = self._of(Sign.OTHER, Sign.OTHER_NOW, Sign.BEREAVED)
        self.live = [mark for mark in self.live if not _belongs(mark, about_others)]
        self.elsewhere = [mark for mark in self.live if mark.elsewhere]
        self.live = [mark for mark in self.live if not mark.elsewhere]
        self.mentioned = any(mark.framed for mark in found.found) and not self.unframed
        ladder = [mark for mark in self.live if mark.rule.sign in _LADDER]
        negated = [mark for mark in found.of(*_LADDER) if mark.negated]
        self.denies = not ladder and (found.no or bool(negated) or bool(found.of(Sign.DENY)))

    def _is_live(self, mark: Mark) -> bool:
        if mark.negated or (mark.framed and not self.unframed):
            return False
        return not mark.past or self.wobble

    def _of(self, *signs: Sign) -> list[Mark]:
        return [mark for mark in self.live if mark.rule.sign in signs]

    def _because(self, *groups: list[Mark]) -> None:
        self.reasons.extend(mark.rule.name for group in groups for mark in group)

    def self_danger(self) -> None:
        """Danger to oneself, from the plainest sign down to the faintest."""
        draft = self.draft
        explicit = self._of(Sign.PASSIVE, Sign.ACTIVE, Sign.INTENT, Sign.LONGING)
        hyperbole = [mark for mark in explicit if mark.trivial]
        joking = [mark for mark in explicit if mark.joking and not mark.trivial]
        said = [mark for mark in explicit if not mark.trivial and not mark.joking]
        active = [mark for mark in said if mark.rule.sign is Sign.ACTIVE]
        intent = [mark for mark in said if mark.rule.sign is Sign.INTENT]
        now, have, when = self._of(Sign.NOW), self._of(Sign.HAVE), self._of(Sign.WHEN)
        attempt = [mark for mark in self._of(Sign.ATTEMPT) if not mark.past]
        means = self._of(Sign.MEANS)
        soft = self._of(Sign.SOFT)
        if self._of(Sign.INTRUSIVE):
            soft = [mark for mark in soft if mark.rule.name != "at_the_edge"]
        asked_for = {mark.sentence for mark in active}
        timed = [mark for mark in when if mark.sentence in asked_for]
        known = any(severity(reading.level) >= severity(Level.PASSIVE_IDEATION) for reading in self.before)
        do_it = [mark for mark in soft if mark.rule.name in _DO_IT and not _inside(mark, explicit)]
        planned = (
            bool(active and (timed or have))
            or bool(said and (have or do_it))
            or bool(known and (do_it or have))
        )
        edge = any(mark.rule.name == "at_the_edge" for mark in soft)
        if have and (means or soft or len({mark.words for mark in have}) > 1 or self._of(Sign.HEAVY)):
            planned = True
        planned = planned or (edge and bool(do_it))
        self._because(explicit, now, have, timed, attempt, means, soft)
        if now or intent or attempt or planned:
            draft.rise(Level.PLAN_OR_IMMINENT, sure=0.95)
            draft.crisis = draft.emergency = True
        elif active:
            draft.rise(Level.ACTIVE_IDEATION, sure=0.95)
            draft.crisis = True
        elif said:
            draft.rise(Level.PASSIVE_IDEATION, sure=0.9)
            draft.safety = draft.probe = True
        elif have or joking:
            draft.rise(Level.PASSIVE_IDEATION, sure=0.6)
            draft.safety = draft.probe = True
        elif hyperbole:
            draft.rise(Level.DISTRESS, sure=0.5)
            draft.probe = True
        self._means(means, bool(said))
        self._soft(soft)
        if any(mark.rule.sign is Sign.LONGING for mark in said):
            self.categories.append(Category.BEREAVEMENT)

    def _means(self, means: list[Mark], said: bool) -> None:
        if not means:
            return
        draft = self.draft
        self.categories.append(Category.MEANS_SEEKING)
        draft.safety = True
        covered = any(mark.framed for mark in means) or self.found.context
        if covered and not said:
            draft.rise(Level.DISTRESS, sure=0.6)
            draft.probe = True
        else:
            draft.rise(Level.ACTIVE_IDEATION, sure=0.85)
            draft.crisis = True

    def _soft(self, soft: list[Mark]) -> None:
        draft = self.draft
        weights = {mark.rule.name: mark.rule.weight for mark in soft if not mark.trivial}
        heavy = {mark.rule.name: mark.rule.weight for mark in self._of(Sign.HEAVY)}
        self._because(self._of(Sign.HEAVY))
        total = sum(weights.values()) + min(1.0, sum(heavy.values()))
        earlier = {name for reading in self.before[-3:] if reading.probe for name in reading.reasons}
        if weights and total >= 1 and earlier - set(weights):
            total += 1
        if weights and total >= 2 + max(0, self.found.words - 200) / 300:
            draft.rise(Level.PASSIVE_IDEATION, sure=0.7)
            draft.safety = draft.probe = True
        elif total > 0:
            draft.rise(Level.DISTRESS, sure=0.7)
            draft.probe = draft.probe or total >= 1

    def past_danger(self) -> None:
        """What lies behind, with or without the feeling that it comes back."""
        gone = [mark for mark in self.found.of(Sign.ATTEMPT, *_LADDER) if mark.past and not mark.negated]
        gone = [mark for mark in gone if not mark.framed or self.unframed]
        if not gone:
            return
        self._because(gone)
        draft = self.draft
        if any(mark.rule.sign is Sign.ATTEMPT for mark in gone):
            self.categories.append(Category.PAST_ATTEMPT)
        if self.wobble:
            draft.rise(Level.PASSIVE_IDEATION, sure=0.7)
            draft.safety = draft.probe = True
        elif not self.resolved:
            draft.rise(Level.DISTRESS, sure=0.6)
            draft.probe = True

    def others(self) -> None:
        """Danger to somebody else, by the speaker's hand or by their own."""
        draft = self.draft
        threat = [mark for mark in self._of(Sign.THREAT) if not mark.joking and not mark.trivial]
        urge = [mark for mark in self._of(Sign.URGE) if not mark.joking and not mark.trivial]
        intrusive = self._of(Sign.INTRUSIVE)
        if intrusive:
            self._because(intrusive)
            draft.rise(Level.DISTRESS, sure=0.7)
            draft.probe = True
        elif threat or (urge and self._of(Sign.ARMED, Sign.COMMAND)):
            self._because(threat, urge)
            draft.rise(Level.HARM_TO_OTHERS, sure=0.9)
            draft.crisis = draft.emergency = True
            self.categories.append(Category.VIOLENCE)
        elif urge:
            self._because(urge)
            draft.rise(Level.HARM_TO_OTHERS, sure=0.75)
            draft.safety = True
            self.categories.append(Category.VIOLENCE)
        bereaved = self._of(Sign.BEREAVED)
        now, risk = self._of(Sign.OTHER_NOW), [*self._of(Sign.OTHER), *self.elsewhere]
        risk = [mark for mark in risk if not _overlaps(mark, bereaved)]
        if risk and self.is_me:
            # "A friend" who turns out to be the speaker is the speaker.
            self._because(risk)
            draft.rise(Level.ACTIVE_IDEATION, sure=0.8)
            draft.crisis = True
        elif now or risk:
            self._because(now, risk)
            draft.rise(Level.THIRD_PARTY_CONCERN, sure=0.85, subject=Subject.OTHER)
            draft.safety = True
            draft.emergency = draft.emergency or bool(now)
            if any(_LIFELESS.search(mark.words) for mark in now):
                self.categories.append(Category.MEDICAL)
                draft.rise(Level.MEDICAL_EMERGENCY, sure=0.9, subject=Subject.OTHER)
                draft.crisis = True
            if any("overdos" in mark.words or "pills" in mark.words for mark in now):
                self.categories.append(Category.OVERDOSE)
        if bereaved:
            self._because(bereaved)
            self.categories.append(Category.BEREAVEMENT)
            draft.rise(Level.DISTRESS, sure=0.8)

    def medical(self) -> None:
        """The body in danger now."""
        draft = self.draft
        medical = self._of(Sign.MEDICAL)
        thought = self._of(Sign.ACTIVE)
        overdose = [m for m in self._of(Sign.OVERDOSE) if not m.past and not _inside(m, thought)]
        if any(mark.words.startswith(("what if i", "if i")) for mark in thought):
            overdose = []  # a thought of taking them, not the deed
        severe = [mark for mark in self._of(Sign.WITHDRAWAL) if mark.rule.weight >= 2]
        if not (medical or overdose or severe):
            return
        self._because(medical, overdose, severe)
        if overdose:
            self.categories.append(Category.OVERDOSE)
        if medical or severe:
            self.categories.append(Category.MEDICAL)
        marks = [*medical, *overdose, *severe]
        subject = Subject.OTHER if all("other" in mark.rule.name for mark in marks) else Subject.SELF
        draft.rise(Level.MEDICAL_EMERGENCY, sure=0.85, subject=subject)
        draft.crisis = draft.emergency = True

    def paths(self) -> None:
        """Kinds of trouble that have their own way to help."""
        draft = self.draft
        by_kin = self._of(Sign.ABUSE_ELDER, Sign.ABUSE_CHILD)
        by_partner = any(_A_PARTNER.search(mark.words) for mark in self._of(Sign.ABUSE_PARTNER) or ())
        for mark in self.live:
            category = PATHS.get(mark.rule.sign)
            if mark.rule.sign is Sign.ABUSE_PARTNER and by_kin and not _A_PARTNER.search(mark.words):
                category = None  # "he" is the one of whom the talk was
            if mark.rule.sign is Sign.ABUSE_CHILD and by_partner and not _A_FAMILY.search(mark.words):
                category = None  # "scared to go home" to a partner
            if category is None:
                continue
            self.categories.append(category)
            self._because([mark])
            draft.rise(Level.DISTRESS, sure=0.8)
            draft.safety = True
        if command := self._of(Sign.COMMAND):
            self._because(command)
            draft.rise(Level.ACTIVE_IDEATION, sure=0.8)
            draft.crisis = draft.emergency = True
        if self._of(Sign.PERINATAL) and (self._of(Sign.INTRUSIVE, Sign.URGE) or draft.safety or draft.probe):
            self.categories.append(Category.PERINATAL)
            draft.safety = True
        if self._of(Sign.MINOR):
            self.categories.append(Category.MINOR)
            self._because(self._of(Sign.MINOR))
