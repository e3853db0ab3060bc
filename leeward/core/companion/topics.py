"""Weighs what a message is about: whose trouble it is, which matter comes first, what came back."""

# ruff: noqa: E501, SIM905  (word lists and weights are easier to check on one line)

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from leeward.core.companion.clauses import Clause
from leeward.core.companion.lexicon import Hit, Lexicon, Word, words_of
from leeward.core.companion.questions_asked import Asked

_SUB_TOPICS = {
    "trauma": 1.3, "grief": 1.5, "breakup": 1.6, "bullying": 2.0, "trust": 1.1, "panic": 1.6, "addiction": 1.5, "identity": 1.6,
    "discrimination": 1.4, "caring": 1.6, "eating": 1.5, "pets": 1.2, "housing": 1.0, "intimacy": 1.2, "faith": 1.0,
    "social_anxiety": 1.5, "body_image": 1.1, "sleep": 0.9, "friends": 0.9, "partner": 0.85, "family": 0.9, "future": 0.7,
    "change": 0.6, "health": 0.75, "therapy": 0.65, "conflict": 0.8, "anger": 0.9, "worry": 0.85, "low_mood": 0.85,
    "self_worth": 0.95, "motivation": 0.8, "parenting": 0.95, "money": 0.9,
}  # fmt: skip
_FELT = 0.4
_PEOPLED = frozenset("family partner friends parenting pets".split())
_TROUBLE = re.compile(
    r"\b(?:problem|trouble|fight|fought|argu|row\b|hurt|leav|left|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|never|nobody|no one|ignor|shout|yell|scream|worr|afraid"
    r"|scared|miss|lonel|alone|hard\b|harder|difficult|struggl|hate|lie[sd]?\b|lying|cheat|control|demand|expect|critic|judg|disappoint|distan|sick|ill\b|die|dead"
    r"|dying|death|passed away|lost|lose|losing|haven'?t|hasn'?t|don'?t|doesn'?t|didn'?t|isn'?t|not|without|too much|too many|stuck|alone|tired|exhaust|sleep|awake|cry|cried|fail"
    r"|wrong|bad|worse|worst|broke|broken|behind|stress|pressure|debt|owe|quit|fired|angry|upset|ashamed|shame|guilt|fault|blam|mess|pain|cancer|hospital|divorc|separat|over\b"
    r"|still\b|anymore|any more|again|only\b|nothing|empty|quiet|used to|humiliat|bull|laugh|stole|took credit|long\b|lazy|useless|stupid|burden|bother|enough|sad|fear|panic|drink|drunk)",
)
"""Words of which at least one stands in nearly every telling of a trouble."""
_IDIOMS = frozenset(
    ("tired of", "pay attention", "paying attention", "class act", "work out", "works out", "worked out")
)
_NEAR = 22
"""Characters."""
_WITH = re.compile(
    r"\b(?:with|about|from|between|relationship|mad at|angry (?:at|with)|talk to|tell|live with|care of) (?:my |our )?(?:\w+ )?$"
)
_SUBJECTS = frozenset("he he's he'd she she's she'd they they're they'd everyone everybody people".split())
_STOP = re.compile(r"[.!?;\n]")
_MODALS = frozenset("could might would will can to should may".split())
_ABOUT_SELF = frozenset(
    "addiction low_mood panic worry eating trauma health anger self_worth body_image social_anxiety motivation".split()
)
_SELF = frozenset("i i'm im i've ive i'd i'll me my myself mine we we're".split())
_OTHER = frozenset("he he's she she's they they're his her their him them who whose".split())


def mere_verb(hit: Hit, words: tuple[Word, ...]) -> bool:
    """Whether "work" is only a verb here ("that could work")."""
    return hit.text == "work" and hit.first > 0 and words[hit.first - 1].text in _MODALS


def owned(hit: Hit, text: str, words: tuple[Word, ...], lexicon: Lexicon) -> Hit:
    """Move a trouble that is someone else's to the topic ``supporting``.

    The nearest owner before the word decides: "my boyfriend drinks" is about him, "I drink" is not.
    """
    if hit.label not in _ABOUT_SELF:
        return hit
    for index in range(hit.first - 1, max(-1, hit.first - 12), -1):
        if _STOP.search(text, words[index].end, words[hit.first].start):
            break
        word = words[index].text
        if word in _SELF:
            break
        if word in _OTHER or word in lexicon.people_words:
            return replace(hit, label="supporting")
    return hit


def weighed(hits: Sequence[Hit], count: int) -> tuple[tuple[str, ...], bool]:
    """Weigh topics by how often they are named; narrow ones count more than broad ones.

    Also says whether the first one stands out.
    """
    score: dict[str, float] = {}
    for hit in hits:
        early = 1.15 if hit.first < 25 else 1.0
        score[hit.label] = score.get(hit.label, 0.0) * 1.0 + _SUB_TOPICS.get(hit.label, 1.0) * early
    floor = 0.5 if count < 60 else 1.0
    ranked = sorted(score.items(), key=lambda item: -item[1])
    clear = bool(ranked) and (ranked[0][1] >= 1.7 or count < 25)
    return tuple(name for name, value in ranked if value >= floor)[:4], clear


def foremost(
    topics: tuple[str, ...], asked: Asked | None, clauses: Sequence[Clause], lexicon: Lexicon
) -> tuple[tuple[str, ...], bool]:
    """Put first what the person asks about, or else what stands in the clause that will be said back.

    Also says whether any topic stands there.
    """
    if asked is not None and asked.kind == "other_person":
        return ("supporting", *(name for name in topics if name != "supporting"))[:4], True
    core = asked.text if asked is not None and asked.text else clauses[0].said if clauses else ""
    near = {hit.label for hit in lexicon.topics.find(words_of(core))} & {*topics}
    first = tuple(name for name in topics if name in near)
    return (*first, *(name for name in topics if name not in near)), bool(first)


def heavy(emotions: Mapping[str, float], lexicon: Lexicon) -> bool:
    """Whether a feeling that is not a pleasant one speaks out of the message."""
    return any(
        value >= _FELT and lexicon.families[name] not in lexicon.positive for name, value in emotions.items()
    )


def troubled(low: str) -> bool:
    """Whether a lower-cased English message holds words of trouble, and does not only mention people and things."""
    return bool(_TROUBLE.search(low))


def unmentioned(
    topics: Sequence[str], hits: Sequence[Hit], low: str, words: tuple[Word, ...], lexicon: Lexicon
) -> tuple[str, ...]:
    """Leave out the matters of which only a person was named, with no trouble near: a grandson is not family trouble."""
    kept = []
    for name in topics:
        mine = [hit for hit in hits if hit.label == name]
        plain = name in _PEOPLED and len(mine) < 3 and all(hit.text in lexicon.people_words for hit in mine)
        if not plain or any(_near_trouble(hit, low, words) for hit in mine):
            kept.append(name)
    return tuple(kept)


def _near_trouble(hit: Hit, low: str, words: tuple[Word, ...]) -> bool:
    """Whether words of trouble stand right before or after a person, in the same clause."""
    after = re.split(r"[.,;!?]| but ", low[words[hit.last].end :][: _NEAR + 8])[0]
    before = re.split(r"[.,;!?]| but ", low[max(0, words[hit.first].start - _NEAR) : words[hit.first].start])[
        -1
    ]
    return bool(_TROUBLE.search(after) or _TROUBLE.search(before) or _WITH.search(before))


def idiom(hit: Hit, words: tuple[Word, ...]) -> bool:
    """Whether a word stands in a turn of speech that is about something else ("tired of", "pay attention")."""
    return hit.last + 1 < len(words) and f"{hit.text} {words[hit.last + 1].text}" in _IDIOMS


def felt_by_speaker(
    emotions: Mapping[str, float], hits: Sequence[Hit], text: str, words: tuple[Word, ...], lexicon: Lexicon
) -> tuple[dict[str, float], tuple[Hit, ...]]:
    """Leave out the feelings that are somebody else's: "she would be angry" is no anger of the speaker."""
    others = [hit for hit in hits if hit.feeling and _whose(hit, text, words, lexicon) == "other"]
    mine = tuple(hit for hit in hits if hit not in others)
    left = {hit.label for hit in others} - {hit.label for hit in mine}
    return {name: value for name, value in emotions.items() if name not in left}, mine


def _whose(hit: Hit, text: str, words: tuple[Word, ...], lexicon: Lexicon) -> str:
    for index in range(hit.first - 1, max(-1, hit.first - 7), -1):
        if _STOP.search(text, words[index].end, words[hit.first].start):
            break
        word = words[index].text
        if word in _SELF:
            return "self"
        if word in _SUBJECTS or (word in lexicon.people_words and word != "people"):
            return "other"
    return ""


def returned_to(topics: Sequence[str], earlier: Sequence[Sequence[str]]) -> str | None:
    """A topic of this message that was spoken of before, but not in the last three turns."""
    if len(earlier) < 4 or not topics:
        return None
    late = {topic for turn in earlier[-3:] for topic in turn}
    old = {topic for turn in earlier[:-3] for topic in turn}
    return next((topic for topic in topics if topic in old and topic not in late), None)
