"""Finds the marks of danger in a text, each with what stands around it: denial, past, quotation, joke."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from leeward.core.safety import normal
from leeward.core.safety.rules import Pack, Rule, Sign

_STOPS = frozenset(".!?…।॥\n")
_MARKS = frozenset(',;:"()')
_CHUNK = 60
_OVERLAP = 12
_REACH = 8
"""How many words before a match a denial may stand."""
_SHORT = 80
"""Up to so many words a message is also read as one."""
_FRAME_REACH = 110
"""How many letters may lie between a match and the song, film or homework that it is a part of."""
_TRIFLE_REACH = 50
"""How many letters may lie between a match and the trifle (a meeting, a song on the radio) that it is about."""
_MEANT = re.compile(
    r"(?<!\S)(?:not (?:a )?(?:jk|joke|joking|kidding)|no joke|(?:not )?in a joking way|for real|i mean it|unless)(?!\S)"
)
"""What takes a joke back."""
_WORSE = re.compile(
    r"(?: \w+){0,3}? (?:like this|this (?:bad|badly|strong|strongly|often|much|intense\w*)|"
    r"as (?:bad|strong|often|much)|until (?:now|today|this|last)|before (?:now|today|this|tonight))(?!\S)"
)
"""What follows a denial that is none: "I never had such thoughts until now"."""
_PRESENT = re.compile(
    r"(?<!\S)(?:want|need|wish|am|hope|keep|have been|has been|have (?:wanted|thought|felt|had)|going to|will|"
    r"now|again|still|today|tonight|planning)(?!\S)"
)
"""Words by which a thought is a thought of today, although the sentence looks back."""
_TODAY = re.compile(
    r"(?<!\S)(?<!ago )(?:today|tonight|right now|these days|this (?:week|month|morning|evening)|"
    r"every (?:day|night))(?!\S)"
)
_LONG_GONE = re.compile(r"(?<!\S)(?:years since|was in (?:19|20)\d\d)(?!\S)")
"""By which an attempt lies far back, although the sentence tells of today."""

_DECLINED = re.compile(r"(?: \S+){0,2}? (?:not at all|none|no|no never|no not (?:ever|once|at all))$")
"""What answers the question of a form right after it: "thoughts of dying: not at all"."""

MENTIONABLE = frozenset(
    {
        Sign.PASSIVE,
        Sign.ACTIVE,
        Sign.INTENT,
        Sign.ATTEMPT,
        Sign.NOW,
        Sign.HAVE,
        Sign.SOFT,
        Sign.HEAVY,
        Sign.LONGING,
        Sign.SELF_HARM,
        Sign.THREAT,
        Sign.URGE,
        Sign.ARMED,
        Sign.OTHER,
        Sign.OTHER_NOW,
        Sign.PSYCHOSIS,
        Sign.COMMAND,
        Sign.EATING,
        Sign.SUBSTANCE,
        Sign.ABUSE_PARTNER,
        Sign.ABUSE_CHILD,
        Sign.ABUSE_ELDER,
        Sign.ASSAULT,
        Sign.BEREAVED,
        Sign.OVERDOSE,
        Sign.MEDICAL,
        Sign.MANIA,
    }
)
"""Signs that a song, a novel or the news may hold without anybody being in danger."""


_OURS = re.compile(
    r"^(?:my|our|mi|mis|mon|ma|mein|meine|meinem|meiner|meu|minha|mera|मेरा|मेरी|मेरे)(?!\S)|(?<!\S)of mine(?!\S)|"
    r"(?<!\S)(?:in|at|from|on) my (?:class|school|work|team|course|office|year|dorm|form|building|street|"
    r"discord|server|group|job)(?!\S)"
)
"""Somebody of one's own is no figure in a book."""


_KNOWS = re.compile(r"(?<!\S)i (?:work|live|study|sit|play|share a (?:flat|house|room|desk)) with(?!\S)")


_ABOUT = frozenset(
    {
        Sign.ACTIVE,
        Sign.ATTEMPT,
        Sign.INTENT,
        Sign.PASSIVE,
        Sign.SELF_HARM,
        Sign.HAVE,
        Sign.NOW,
        Sign.SUBSTANCE,
        Sign.EATING,
    }
)
_SPEAKER = re.compile(r"(?<!\S)(?:i|me|my|myself|mine|we|us|our)(?!\S)")
_SOMEBODY = re.compile(
    r"(?<!\S)(?:he|she|they|who|her|his|their|mother|father|mom|dad|sister|brother|friends?|wife|husband|son|daughter|"
    r"girlfriend|boyfriend|fiancee?|roommate|cousin|uncle|aunt|people|someone|somebody|student|colleague|partner|ex|"
    r"teenager|parents?|clients?|patients?|neighbou?r|teacher|boss|girl|guy|man|woman|kid|boy)(?!\S)"
)


@dataclass(frozen=True)
class Mark:
    """One rule that matched, where, and how it is to be taken."""

    rule: Rule
    sentence: int
    words: str
    span: tuple[int, int] = (0, 0)
    negated: bool = False
    past: bool = False
    framed: bool = False
    joking: bool = False
    trivial: bool = False
    elsewhere: bool = False
    """The words have somebody else as their subject."""


@dataclass(frozen=True)
class Marks:
    """All marks of one text, and what the text as a whole is."""

    found: tuple[Mark, ...] = ()
    yes: bool = False
    no: bool = False
    context: bool = False
    words: int = 0

    def of(self, *signs: Sign) -> list[Mark]:
        """The marks of any of *signs*."""
        return [mark for mark in self.found if mark.rule.sign in signs]


@dataclass
class _Sentence:
    words: list[str]
    """The words with the marks between them, which show where a clause ends."""
    number: int
    text: str = ""

    def __post_init__(self) -> None:
        self.text = " ".join(word for word in self.words if word not in _MARKS)

    def before(self, start: int) -> list[str]:
        """The words, with their marks, that stand before the letter *start* of the bare text."""
        wanted = self.text.count(" ", 0, start) + (1 if start and self.text[start - 1] != " " else 0)
        for at, word in enumerate(self.words):
            if wanted == 0 and word not in _MARKS:
                return self.words[:at]
            wanted -= word not in _MARKS
        return self.words


def find(text: str, packs: Sequence[Pack]) -> Marks:
    """Read *text* with each of *packs* and return every mark, in the order of the text."""
    tokens = normal.tokens(normal.plain(text))
    found: list[Mark] = []
    yes = no = context = False
    for pack in packs:
        cut = _cut(tokens, pack)
        whole = " ".join(sentence.text for sentence in cut)
        rules = [rule for rule in pack.rules if rule.may_match(whole)]
        masking = pack.masks.may_match(whole)
        short = len(whole) <= 160
        yes = yes or (len(whole) <= 60 and bool(pack.yes.fullmatch(whole)))
        no = no or (len(whole) <= 90 and bool(pack.no.fullmatch(whole)))
        context = context or (short and bool(pack.context.search(whole)))
        found.extend(_read(cut, rules, pack, masking))
        if masking and pack is not packs[-1]:
            # A title such as "Suicide Squad" in one language is no alarm in another one tried beside it.
            tokens = pack.masks.pattern.sub(_blank, " ".join(tokens)).split(" ")
    found.sort(key=lambda mark: mark.sentence)
    return Marks(tuple(found), yes, no, context, len(tokens))


def _cut(tokens: list[str], pack: Pack) -> list[_Sentence]:
    parts: list[list[str]] = [[]]
    for token in tokens:
        if token in _STOPS:
            if parts[-1]:
                parts.append([])
        else:
            parts[-1].append(token)
    sentences = []
    for number, part in enumerate(parts):
        words = pack.spell_out(part)
        start = 0
        while words:
            piece = words[start : start + _CHUNK]
            sentences.append(_Sentence(piece, number))
            if start + _CHUNK >= len(words):
                break
            start += _CHUNK - _OVERLAP
    return sentences


def _read(cut: list[_Sentence], rules: list[Rule], pack: Pack, masking: bool) -> list[Mark]:
    frames = [[found.span() for found in pack.frame.finditer(sentence.text)] for sentence in cut]
    joke = len(cut) <= 6 and any(pack.joke.search(sentence.text) for sentence in cut)
    joke = joke and not any(_MEANT.search(sentence.text) for sentence in cut)
    around = _Around(pack, masking, joke, any(frames))
    found: list[Mark] = []
    for at, sentence in enumerate(cut):
        near = any(frames[max(0, at - 2) : at + 1])
        found.extend(_read_one(sentence, rules, frames[at], near, around))
    if 1 < len(cut) <= 6 and sum(len(sentence.words) for sentence in cut) <= _SHORT:
        whole = _Sentence([word for sentence in cut for word in sentence.words], cut[-1].number)
        spans = [match.span() for match in pack.frame.finditer(whole.text)]
        across = [rule for rule in rules if rule.across]
        found.extend(_read_one(whole, across, spans, bool(spans), around))
    return found


@dataclass(frozen=True)
class _Around:
    """What is the same for every sentence of one message."""

    pack: Pack
    masking: bool
    joke: bool
    frame: bool


def _read_one(
    sentence: _Sentence, rules: list[Rule], frames: list[tuple[int, int]], near: bool, around: _Around
) -> list[Mark]:
    pack, text = around.pack, sentence.text
    if around.masking and pack.masks.may_match(text):
        text = pack.masks.pattern.sub(_blank, text)
    hits = [(rule, match) for rule in rules if rule.may_match(text) for match in _matches(rule, text)]
    if not hits:
        return []
    past = bool(pack.past.search(text)) and not _TODAY.search(text)
    gone = pack.code == "en" and _LONG_GONE.search(text) is not None
    trifles = list(pack.trivial.finditer(text))
    found = []
    for rule, match in hits:
        before = sentence.before(match.start())
        quoted = before.count('"') % 2 == 1
        other = rule.sign in {Sign.OTHER, Sign.OTHER_NOW}
        framed = rule.sign in MENTIONABLE and not (
            other and (_OURS.search(match.group()) or _KNOWS.search(text))
        )
        framed = framed and (_near(frames, match.span()) or (quoted and around.frame) or (near and other))
        found.append(
            Mark(
                rule,
                sentence.number,
                match.group(),
                match.span(),
                negated="neg" not in rule.keeps
                and (
                    (_negated(_clause(before, pack), pack) and not _WORSE.match(text, match.end()))
                    or (pack.code == "en" and _DECLINED.match(text, match.end()) is not None)
                ),
                past=(past or (gone and rule.sign is Sign.ATTEMPT))
                and "past" not in rule.keeps
                and not _is_present(rule, match.group(), before),
                framed=framed and "frame" not in rule.keeps,
                joking=around.joke and "joke" not in rule.keeps,
                trivial="joke" not in rule.keeps and _is_trifling(trifles, rule, match.span()),
                elsewhere=pack.code == "en" and _is_elsewhere(rule, match.group(), before),
            )
        )
    return found


def _is_elsewhere(rule: Rule, words: str, before: list[str]) -> bool:
    if rule.sign not in _ABOUT or _SPEAKER.search(words):
        return False
    lead = " ".join(before[-_REACH:])
    return _SOMEBODY.search(lead) is not None and _SPEAKER.search(lead.rpartition(" my ")[2]) is None


def _is_present(rule: Rule, words: str, before: list[str]) -> bool:
    if rule.sign not in {Sign.ACTIVE, Sign.PASSIVE, Sign.INTENT, Sign.SOFT}:
        return False
    return _PRESENT.search(" ".join([*before[-4:], words])) is not None


def _is_trifling(trifles: list[re.Match[str]], rule: Rule, span: tuple[int, int]) -> bool:
    """Whether a trifle stands near; what is eaten or left in the sink excuses anger, not a wish to die."""
    angry = rule.sign in {Sign.THREAT, Sign.URGE}
    near = [
        trifle
        for trifle in trifles
        if trifle.start() - _TRIFLE_REACH <= span[1] and span[0] <= trifle.end() + _TRIFLE_REACH
    ]
    return any(angry or not trifle.groupdict().get("home") for trifle in near)


def _near(frames: list[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Whether a word of fiction or study stands close enough to *span* to be about it."""
    return any(start - _FRAME_REACH <= span[1] and span[0] <= end + _FRAME_REACH for start, end in frames)


def _matches(rule: Rule, text: str) -> list[re.Match[str]]:
    first = rule.pattern.search(text)
    if first is None:
        return []
    second = rule.pattern.search(text, first.end())
    return [first] if second is None else [first, second]


def _blank(found: re.Match[str]) -> str:
    return " ".join("~" for _ in found.group().split(" "))


def _clause(before: list[str], pack: Pack) -> str:
    words = before[-_REACH:]
    for at in range(len(words) - 1, -1, -1):
        if words[at] in pack.breaks:
            return " ".join(words[at + 1 :])
    return " ".join(words)


def _negated(before: str, pack: Pack) -> bool:
    if not before or pack.negation.search(before) is None:
        return False
    return pack.not_negation.search(before) is None
