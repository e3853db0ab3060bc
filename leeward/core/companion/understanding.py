"""Understands one message: feelings, matters, people, what the person wants now, and what changed since before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from leeward.core.companion.clauses import Clause, clean, pick, sentences_of, shortened
from leeward.core.companion.english import sentence, tokens, turn_round
from leeward.core.companion.lexicon import Hit, Lexicon, Word, words_of
from leeward.core.companion.questions_asked import Asked, embed


class Want(StrEnum):
    """What the person wants of this turn."""

    BE_HEARD = "be_heard"
    ADVICE = "advice"
    INFORMATION = "information"
    EXERCISE = "exercise"
    LOG = "log"
    STOP = "stop"
    GOODBYE = "goodbye"
    THANKS = "thanks"
    GREETING = "greeting"
    WELLBEING = "wellbeing"
    IDENTITY = "identity"
    PRIVACY = "privacy"
    SMALL_TALK = "small_talk"
    CORRECTION = "correction"
    COMPLAINT = "complaint"


class Answer(StrEnum):
    """How a short message meets the question before it."""

    OK = "ok"
    """A mere sign of following."""
    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    SKIP = "skip"
    SHORT = "short"
    """A few words that only make sense as an answer ("since March", "my sister")."""


class Change(StrEnum):
    """How this message stands to the ones before."""

    NONE = "none"
    BETTER = "better"
    WORSE = "worse"
    RETURNED = "returned"


class Oddity(StrEnum):
    """A message that holds no words to answer."""

    NONE = "none"
    EMPTY = "empty"
    EMOJI = "emoji"
    NOISE = "noise"


@dataclass(frozen=True)
class Someone:
    """A person of the message, turned round ("your brother")."""

    said: str
    pronoun: str
    """she, he or they."""
    role: str = ""
    """partner, child, friend, relative or nothing."""


@dataclass(frozen=True)
class Understanding:
    """What one message seems to say; every part may be empty."""

    language: str = "en"
    text: str = ""
    oddity: Oddity = Oddity.NONE
    emotions: Mapping[str, float] = field(default_factory=dict)
    """Emotion to 0..1, strongest first."""
    family: str | None = None
    """The family of the strongest emotion, such as ``sad``."""
    feeling: str | None = None
    """A word for it that can follow "you feel": the person's own where there is one."""
    own_word: bool = False
    pleasant: bool = False
    topics: tuple[str, ...] = ()
    """Most spoken of first, at most four."""
    wants: frozenset[Want] = frozenset()
    venting: bool = False
    """The person says that they want no advice."""
    clauses: tuple[Clause, ...] = ()
    asked: Asked | None = None
    people: tuple[Someone, ...] = ()
    heard: tuple[str, ...] = ()
    thing: str | None = None
    """A noun of the message with its article, turned round ("your exam")."""
    answer: Answer | None = None
    short: str = ""
    """A short answer turned round, ready to be taken up ("since March")."""
    change: Change = Change.NONE
    returned_to: str | None = None
    minor: bool = False
    word_count: int = 0

    @property
    def topic(self) -> str | None:
        """The main topic."""
        return self.topics[0] if self.topics else None

    @property
    def intensity(self) -> float:
        """The strength of the strongest emotion, 0 to 1."""
        return max(self.emotions.values(), default=0.0)


_SUB_TOPICS = {
    "trauma": 1.3, "grief": 1.5, "breakup": 1.2, "trust": 1.1, "panic": 1.6, "addiction": 1.5, "identity": 1.6,
    "discrimination": 1.4, "caring": 1.6, "eating": 1.5, "pets": 1.2, "housing": 1.0, "intimacy": 1.2, "faith": 1.0,
    "social_anxiety": 1.5, "body_image": 1.1, "sleep": 0.9, "friends": 0.9, "partner": 0.95, "family": 0.9, "future": 0.7,
    "change": 0.6, "health": 0.75, "therapy": 0.65, "conflict": 0.8, "anger": 0.9, "worry": 0.85, "low_mood": 0.85,
    "self_worth": 0.95, "motivation": 0.8, "parenting": 0.95, "money": 0.9,
}  # fmt: skip
_DETERMINER = frozenset("my our the this that his her their a an".split())
_PLAIN = re.compile(r"[\w' ,.\-]+")
_STOP = re.compile(r"[.!?;\n]")
_HEARD_LIMIT = 6
_SHORT_ANSWER = 7
_MODALS = frozenset("could might would will can to should may".split())


class LexicalUnderstander:
    """Understands by lexicons and rules, one per language; needs no model and no network."""

    def __init__(self, lexicons: Mapping[str, Lexicon]) -> None:
        """Take the parsed lexicon of each language; English must be among them."""
        self._lexicons = dict(lexicons)

    def understand(
        self,
        text: str,
        *,
        language: str,
        earlier_topics: Sequence[Sequence[str]] = (),
        echoed: tuple[str, ...] = (),
        was_asked: bool = False,
    ) -> Understanding:
        """Read one message.

        *earlier_topics* are the topics of earlier turns, oldest first; *echoed* the clauses
        already said back; *was_asked* tells that the last reply put a question.
        """
        lexicon = self._lexicons.get(language) or self._lexicons["en"]
        english = lexicon.language == "en"
        cleaned = clean(text)
        oddity = _oddity(text, cleaned)
        body = shortened(cleaned)
        words = words_of(body)
        if oddity in (Oddity.EMPTY, Oddity.NOISE):
            return Understanding(language=lexicon.language, text=body, oddity=oddity)
        emotions, hits = lexicon.emotion_scores(body, words)
        clauses = _sorted_out(pick(body, lexicon, avoid=echoed), lexicon) if oddity is Oddity.NONE else ()
        topic_hits = tuple(hit for hit in lexicon.topics.find(words) if not _mere_verb(hit, words))
        if lexicon.people_words:
            topic_hits = tuple(_owned(hit, body, words, lexicon) for hit in topic_hits)
        asked = _question(body) if english else None
        topics = _foremost(_topics(topic_hits, len(words)), asked, clauses, lexicon)
        minor = any(pattern.search(body) for pattern in lexicon.minor)
        if minor:
            topics = tuple(name for name in topics if name != "parenting")
        wants = _wants(lexicon, body, words)
        people = _people(lexicon, body, words) if english else ()
        returned = _returned(topics, earlier_topics)
        family = _family(lexicon, emotions)
        feeling, own = _feeling(lexicon, emotions, hits, family)
        answer = _answer(lexicon, body, words, was_asked=was_asked)
        return Understanding(
            language=lexicon.language,
            text=body,
            oddity=oddity,
            emotions=dict(list(emotions.items())[:5]),
            family=family,
            feeling=feeling,
            own_word=own,
            pleasant=family in lexicon.positive,
            topics=topics,
            wants=frozenset(Want(name) for name in wants if name != "venting"),
            venting="venting" in wants,
            clauses=clauses,
            asked=asked,
            people=people,
            heard=_heard(body, words, hits, topic_hits, people, english=english),
            thing=_thing(words, topic_hits) if english else None,
            answer=answer,
            short=_short(body) if english else body.strip(" .!"),
            change=_change(lexicon, body, words, returned),
            returned_to=returned,
            minor=minor,
            word_count=len(words),
        )


def _oddity(raw: str, cleaned: str) -> Oddity:
    if not cleaned:
        return Oddity.EMPTY if not raw.strip() else Oddity.NOISE
    if not any(char.isalpha() for char in cleaned):
        emoji = any(ord(char) > 0x2600 for char in cleaned)
        return (
            Oddity.EMOJI if emoji else Oddity.NOISE if not any(c.isdigit() for c in cleaned) else Oddity.NONE
        )
    letters = re.findall(r"[a-z]{14,}", cleaned.lower())
    if len(cleaned.split()) <= 2 and letters and all(_mashed(word) for word in letters):
        return Oddity.NOISE
    return Oddity.NONE


def _mashed(word: str) -> bool:
    """Whether a long token looks like keys hit at random: nearly no vowels."""
    return sum(char in "aeiouy" for char in word) < 0.2 * len(word)


def _mere_verb(hit: Hit, words: tuple[Word, ...]) -> bool:
    """Whether "work" is only a verb here ("that could work")."""
    return hit.text == "work" and hit.first > 0 and words[hit.first - 1].text in _MODALS


_ABOUT_SELF = frozenset(
    "addiction low_mood panic worry eating trauma health anger self_worth body_image social_anxiety motivation".split()
)
_SELF = frozenset("i i'm im i've ive i'd i'll me my myself mine we we're".split())
_OTHER = frozenset("he he's she she's they they're his her their him them who whose".split())


def _owned(hit: Hit, text: str, words: tuple[Word, ...], lexicon: Lexicon) -> Hit:
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


def _topics(hits: Sequence[Hit], count: int) -> tuple[str, ...]:
    """Weigh topics by how often they are named; narrow ones count more than broad ones."""
    score: dict[str, float] = {}
    for hit in hits:
        early = 1.15 if hit.first < 25 else 1.0
        score[hit.label] = score.get(hit.label, 0.0) * 1.0 + _SUB_TOPICS.get(hit.label, 1.0) * early
    floor = 0.5 if count < 60 else 1.0
    ranked = sorted(score.items(), key=lambda item: -item[1])
    return tuple(name for name, value in ranked if value >= floor)[:4]


def _foremost(
    topics: tuple[str, ...], asked: Asked | None, clauses: Sequence[Clause], lexicon: Lexicon
) -> tuple[str, ...]:
    """Put first what the person asks about, or else what stands in the clause that will be said back."""
    if asked is not None and asked.kind == "other_person":
        return ("supporting", *(name for name in topics if name != "supporting"))[:4]
    core = asked.text if asked is not None and asked.text else clauses[0].said if clauses else ""
    near = {hit.label for hit in lexicon.topics.find(words_of(core))} & {*topics}
    return (*(name for name in topics if name in near), *(name for name in topics if name not in near))


def _wants(lexicon: Lexicon, text: str, words: tuple[Word, ...]) -> set[str]:
    """Match wishes; short courtesies count only where little else is said."""
    lean = text.strip()
    found = {name for name, patterns in lexicon.wants if any(pattern.search(lean) for pattern in patterns)}
    if len(words) > 14:
        found -= {"greeting", "wellbeing", "small_talk", "stop", "correction", "complaint"}
        if len(words) > 30:
            found -= {"thanks", "goodbye", "identity", "privacy", "log", "exercise"}
    if "venting" in found:
        found -= {"advice", "information"}
    if {"wellbeing", "greeting"} & found and len(words) <= 10:
        found -= {"advice", "information"}
    return found


def _people(lexicon: Lexicon, text: str, words: tuple[Word, ...]) -> tuple[Someone, ...]:
    found: dict[str, tuple[str, int]] = {}
    order = {"she": 0, "he": 1, "they": 2}
    for hit in sorted(lexicon.people.find(words), key=lambda hit: (hit.first, order.get(hit.label, 3))):
        start = hit.first
        while start > 0 and hit.first - start < 2 and words[start].text not in ("my", "our"):
            start -= 1
        if words[start].text not in ("my", "our") or re.search(
            r"[.,;!?]", text[words[start].end : words[hit.first].start]
        ):
            continue
        if hit.first - start == 2 and words[start + 1].text not in _KIN_WORDS:
            continue
        if text[words[hit.last].end :][:2] in ("'s", "s'") or hit.text.endswith("'s"):
            continue
        said = turn_round(" ".join(word.text for word in words[start : hit.last + 1]))
        after = words[hit.last + 1] if hit.last + 1 < len(words) else None
        if after is not None and after.text in _NOUN_AFTER:
            continue
        pronoun, number = found.get(said, (hit.label, 0))
        found[said] = (pronoun, number + 1)
    ranked = sorted(found.items(), key=lambda item: -item[1][1])
    return tuple(Someone(said, pronoun, lexicon.roles.get(said.split()[-1], "")) for said, (pronoun, _) in ranked)[:4]


_KIN_WORDS = frozenset(
    "best close older younger little big oldest youngest ex new old former own adult teenage late current twin baby step "
    "good dear only middle future eldest estranged male female".split()
)
_NOUN_AFTER = frozenset("problems issues life relationship friends house and s friend name side".split())


def _sorted_out(clauses: tuple[Clause, ...], lexicon: Lexicon) -> tuple[Clause, ...]:
    """Call a clause a feeling only where it names one; keep the best four."""
    out = []
    for clause in clauses[:4]:
        kind = clause.kind
        if kind == "feeling" and not lexicon.emotions.find(words_of(clause.said)):
            kind = "event"
        out.append(Clause(clause.said, clause.turned, kind, clause.score))
    return tuple(out)


def _family(lexicon: Lexicon, emotions: Mapping[str, float]) -> str | None:
    totals: dict[str, float] = {}
    for name, value in emotions.items():
        family = lexicon.families[name]
        totals[family] = max(totals.get(family, 0.0), value)
    pleasant = max((v for f, v in totals.items() if f in lexicon.positive), default=0.0)
    heavy = [(value, family) for family, value in totals.items() if family not in lexicon.positive]
    if heavy and max(heavy)[0] >= 0.4 and max(heavy)[0] >= pleasant - 0.25:
        return max(heavy)[1]
    if pleasant >= 0.4:
        return max(totals, key=lambda family: totals[family])
    return None


def _feeling(
    lexicon: Lexicon, emotions: Mapping[str, float], hits: Sequence[Hit], family: str | None
) -> tuple[str | None, bool]:
    """Choose the word for the strongest emotion: the person's own adjective first."""
    for name, value in emotions.items():
        if value < 0.4:
            break
        if lexicon.families[name] != family:
            continue
        own = [hit for hit in hits if hit.label == name and hit.feeling]
        if own:
            return max(own, key=lambda hit: hit.weight).text, True
        if name in lexicon.feeling_words:
            return lexicon.feeling_words[name], False
    return None, False


def _question(text: str) -> Asked | None:
    """Take the person's last question that can be turned, as people end on what they want to know."""
    found = [
        asked for line in sentences_of(text) if line.rstrip("\"' )").endswith("?") and (asked := embed(line))
    ]
    full = [asked for asked in found if asked.text]
    weight = {"tell": 3, "other_person": 3, "decide": 2, "how": 2, "normal": 1, "why": 1}
    if full:
        return max(full, key=lambda asked: (weight.get(asked.kind, 1), -len(asked.text)))
    return found[-1] if found else None


def _thing(words: tuple[Word, ...], hits: Sequence[Hit]) -> str | None:
    for hit in hits:
        before = words[hit.first - 1].text if hit.first else ""
        if (
            before in ("my", "our", "the")
            and hit.first == hit.last
            and hit.label not in ("parenting", "family", "partner")
        ):
            if (
                hit.text.endswith("ing")
                or hit.last + 1 < len(words)
                and words[hit.last + 1].text in _NOUN_AFTER
            ):
                continue
            return turn_round(f"{before} {hit.text}")
    return None


def _heard(
    text: str,
    words: tuple[Word, ...],
    hits: Sequence[Hit],
    topic_hits: Sequence[Hit],
    people: Sequence[Someone],
    *,
    english: bool,
) -> tuple[str, ...]:
    """List what was understood, in the person's words: feelings, people, matters."""
    found: list[str] = []
    feelings = [hit for hit in hits if hit.feeling]
    for hit in sorted(feelings, key=lambda hit: -hit.weight)[:2]:
        found.append(hit.text)
    found += [someone.said for someone in people[:2]]
    for hit in topic_hits:
        piece = text[words[hit.first].start : words[hit.last].end].lower()
        if hit.first and words[hit.first - 1].text in _DETERMINER and english:
            piece = turn_round(f"{words[hit.first - 1].text} {piece}")
        found.append(piece)
    kept: list[str] = []
    for piece in found:
        if not any(piece in old or old in piece for old in kept):
            kept.append(piece)
    return tuple(kept[:_HEARD_LIMIT])


def _answer(lexicon: Lexicon, text: str, words: tuple[Word, ...], *, was_asked: bool) -> Answer | None:
    lean = text.strip().lower()
    if not was_asked or len(words) > 12:
        return None
    for name, patterns in lexicon.answers:
        if any(pattern.search(lean) for pattern in patterns):
            return Answer(name)
    return Answer.SHORT if len(words) <= _SHORT_ANSWER and not lean.endswith("?") else None


def _short(text: str) -> str:
    lean = text.strip().rstrip(".! ")
    if not lean or len(lean.split()) > _SHORT_ANSWER or not _PLAIN.fullmatch(lean):
        return ""
    first = tokens(lean)
    return sentence(turn_round(" ".join(first))) if first else ""


def _returned(topics: Sequence[str], earlier: Sequence[Sequence[str]]) -> str | None:
    """A topic of this message that was spoken of before, but not in the last three turns."""
    if len(earlier) < 4 or not topics:
        return None
    late = {topic for turn in earlier[-3:] for topic in turn}
    old = {topic for turn in earlier[:-3] for topic in turn}
    return next((topic for topic in topics if topic in old and topic not in late), None)


def _change(lexicon: Lexicon, text: str, words: tuple[Word, ...], returned: str | None) -> Change:
    for label, finder in (("worse", lexicon.worse), ("better", lexicon.better)):
        for hit in finder.find(words):
            before = words[hit.first - 1].text if hit.first else ""
            if not (before in lexicon.negators or before.endswith("n't")) and not text.rstrip().endswith("?"):
                return Change(label)
    return Change.RETURNED if returned else Change.NONE
