"""Understands a message by lexicons and rules: feelings, matters, people, wishes, and what changed since before."""

# ruff: noqa: E501, SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from leeward.core.companion import direct
from leeward.core.companion.clauses import Clause, clean, completed, pick, sentences_of, shortened, tidy
from leeward.core.companion.english import sentence, tokens, turn_round
from leeward.core.companion.lexicon import Hit, Lexicon, Word, words_of
from leeward.core.companion.people_elsewhere import people as people_of
from leeward.core.companion.questions_asked import Asked, embed
from leeward.core.companion.signs import blended, seen, wished
from leeward.core.companion.topics import (
    felt_by_speaker,
    foremost,
    heavy,
    idiom,
    mere_verb,
    owned,
    returned_to,
    troubled,
    unmentioned,
    weighed,
)
from leeward.core.companion.understanding import Answer, Change, Oddity, Someone, Understanding, Want
from leeward.core.text.ports import TextSigns

_DETERMINER = frozenset("my our the this that his her their a an".split())
_PLAIN = re.compile(r"[\w' ,.\-]+")
_UNREAL_CHANGE = frozenset("would could might may will she'd he'd they'd i'd it'd wish if".split())
_HEARD_LIMIT = 6
_SHORT_ANSWER = 7
_UNSURE = 8
_TO_US = 9
"""Words up to which a message about the companion holds no matter of the person's own."""
_POINTS = re.compile(r"^(?:it'?s|it is|that'?s|because|mostly|probably) ", re.IGNORECASE)
"""An answer that only points to what was asked ("it's the evenings")."""
_LED = re.compile(r"^(?:(?:no|nope|yes|yeah|yep|well|ok|but|and|so)[,.]? )+(?=\S+ \S+)", re.IGNORECASE)
_ASKS = re.compile(
    r"^(?:(?:and|but|so|ok|yes|just|please|like|well) )*(?:should|wh?at|how|why|when|who|where|can|could|would|do|does|did|is|are|am|tell|give|help"
    r"|please|let|stop|show|explain)\b",
    re.IGNORECASE,
)
"""A question or a request, which is not said back as an answer."""
_NAMED = re.compile(
    r"\b(?i:his|her|their|its) name (?:is|was) ([A-Z][\w'-]+)|\b(?i:he|she) was called ([A-Z][\w'-]+)"
)


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
        signs: TextSigns | None = None,
    ) -> Understanding:
        """Read one message.

        *earlier_topics* are the topics of earlier turns, oldest first; *echoed* the clauses
        already said back; *was_asked* tells that the last reply put a question; *signs* of a
        trained reader fill in what words alone do not show.
        """
        lexicon = self._lexicons.get(language) or self._lexicons["en"]
        english = lexicon.language == "en"
        cleaned = clean(text)
        oddity = _oddity(text, cleaned)
        body = shortened(cleaned)
        words = words_of(body, lexicon.spelling)
        if oddity in (Oddity.EMPTY, Oddity.NOISE):
            return Understanding(language=lexicon.language, text=body, oddity=oddity)
        emotions, hits = lexicon.emotion_scores(body, words)
        if english:
            emotions, hits = felt_by_speaker(emotions, hits, body, words, lexicon)
        clauses = _sorted_out(pick(body, lexicon, avoid=echoed), lexicon) if oddity is Oddity.NONE else ()
        topic_hits = tuple(
            hit for hit in lexicon.topics.find(words) if not mere_verb(hit, words) and not idiom(hit, words)
        )
        if lexicon.people_words:
            topic_hits = tuple(owned(hit, body, words, lexicon) for hit in topic_hits)
        asked = _question(body) if english else None
        ranked, sure = weighed(topic_hits, len(words))
        worded, told = emotions, {*ranked}
        emotions = blended(emotions, signs, lexicon)
        ranked = seen(ranked, signs, len(words))
        topics, near = foremost(ranked, asked, clauses, lexicon)
        minor = any(pattern.search(body) for pattern in lexicon.minor)
        if minor:
            topics = tuple(name for name in topics if name != "parenting")
        wants = wished(_wants(lexicon, body, words), signs, len(words))
        people = _people(lexicon, body, words) if english else people_of(body, lexicon.language)
        returned = returned_to(tuple(name for name in topics if name in told), earlier_topics)
        family = _family(lexicon, emotions)
        feeling, own = _feeling(lexicon, worded, hits, family)
        answer = _answer(lexicon, body, words, was_asked=was_asked)
        weighs = heavy(emotions, lexicon) or troubled(body.lower()) or not english
        if english and asked is None:
            topics = unmentioned(topics, topic_hits, body.lower(), words, lexicon)
        put = direct.read(body, lexicon, len(words))
        events = _foremost_events(put.events, lexicon, clauses)
        if "friend_struggles" in events:
            topics = ("supporting", *(name for name in topics if name != "supporting"))[:4]
        if len(words) <= _TO_US and (
            put.intent.startswith("me.") or wants & {"complaint", "correction", "identity"}
        ):
            topics, emotions, hits, family = (), {}, (), None
            feeling, own = None, False
        if (
            answer is Answer.SHORT
            and english
            and completed(tidy(body)) is not None
            and not _POINTS.match(body)
        ):
            answer = None
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
            sure=sure or near,
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
            intent=put.intent,
            events=events,
            practice=put.practice,
            refused_practice=put.refused,
            manner=put.manner,
            name=put.name,
            questions=put.questions,
            word_count=len(words),
            troubled=weighs or bool(events),
        )


def _foremost_events(events: tuple[str, ...], lexicon: Lexicon, clauses: Sequence[Clause]) -> tuple[str, ...]:
    """Put first what stands in the clause that will be said back."""
    if len(events) < 2 or not clauses:
        return events
    near = {
        name
        for name, shapes in lexicon.events
        if name in events and any(shape.search(clauses[0].said.lower()) for shape in shapes)
    }
    return (*(name for name in events if name in near), *(name for name in events if name not in near))


def _oddity(raw: str, cleaned: str) -> Oddity:
    if not cleaned:
        return Oddity.EMPTY if not raw.strip() else Oddity.NOISE
    if not cleaned.strip(". …"):
        return Oddity.EMPTY
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
    named = _NAMED.search(text)
    if named:
        return (Someone(named.group(1) or named.group(2), "they", "named"),)
    return tuple(
        Someone(said, pronoun, lexicon.roles.get(said.split()[-1], "")) for said, (pronoun, _) in ranked
    )[:4]


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
    weight = {"tell": 3, "other_person": 3, "decide": 2, "how": 2, "normal": 2, "why": 1}
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
            if hit.text.endswith("ing") or (
                hit.last + 1 < len(words) and words[hit.last + 1].text in _NOUN_AFTER
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
        piece = text[words[hit.first].start : words[hit.last].end]
        piece = piece.lower() if english else piece
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
    if len(words) > 12:
        return None
    for name, patterns in lexicon.answers:
        if any(pattern.search(lean) for pattern in patterns) and not (
            name == "unsure" and len(words) > _UNSURE
        ):
            return Answer(name)
    if not was_asked:
        return None
    plain = re.sub(r"^(?:(?:and|but|so|ok|well),? )+", "", lean)
    asks = lean.endswith("?") or plain.startswith(
        ("what", "how", "why", "when", "who", "where", "should", "wat")
    )
    return Answer.SHORT if len(words) <= _SHORT_ANSWER and not asks else None


def _short(text: str) -> str:
    lean = _POINTS.sub("", tidy(text), count=1)
    lean = _LED.sub("", lean)
    if not lean or _ASKS.match(lean) or len(lean.split()) > _SHORT_ANSWER or not _PLAIN.fullmatch(lean):
        return ""
    first = tokens(lean)
    said = sentence(turn_round(" ".join(first))) if first else ""
    return re.sub(r"(?<=[.?!] )[a-z]", lambda match: match.group().upper(), said)


def _change(lexicon: Lexicon, text: str, words: tuple[Word, ...], returned: str | None) -> Change:
    for label, finder in (("worse", lexicon.worse), ("better", lexicon.better)):
        for hit in finder.find(words):
            before = words[hit.first - 1].text if hit.first else ""
            near = {word.text for word in words[max(0, hit.first - 5) : hit.first]}
            if near & _UNREAL_CHANGE:
                continue
            if not (before in lexicon.negators or before.endswith("n't")) and not text.rstrip().endswith("?"):
                return Change(label)
    return Change.RETURNED if returned else Change.NONE
