"""Cuts a message into clauses and picks the one that is most worth saying back."""

# ruff: noqa: E501, SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from itertools import pairwise

from leeward.core.companion.english import is_finite, tokens, turn_round
from leeward.core.companion.lexicon import Lexicon, Word, words_of
from leeward.core.companion.retell import softened

_TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|<[a-zA-Z/!][^>]{0,300}>", re.IGNORECASE | re.DOTALL)
_ILL = re.compile(
    r"\b([Ii])ll(?= (?:probably|just|never|maybe|try|do|call|go|be|tell|ask|see|get|let|think|talk|write|text|send|take)\b)"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NOT_WORDS = re.compile(
    r"\b(?:i\.e|e\.g|etc)\.?,?(?=\s)|https?://\S+|www\.\S+|\S+@\S+\.\S+|\+?\d[\d\s().\-]{6,}\d"
)
_SENTENCE = re.compile(r"(?<=[.!?…।])[\"')\]]*\s+|\n+")
_JOINT = re.compile(
    r"\s*(?:[,;:—–]+|\s-+\s)?\s*\b(?:but|so|and|because|bc|cuz|then|even though|although|though|while|however|yet|except)\b\s+"
    r"(?=(?:i|i'm|im|i've|ive|i'd|i'll|my|we|we're|he|he's|she|she's|they|it|it's|the|there|this|that|our|now|nobody"
    r"|everyone|no one|his|her|their|don't|can't|didn't)\b)|\s+(?=(?:who is|who's|who will|who would|what am|how am|what if|what do|how do) )|\s+(?=(?-i:It|He|She|They|We|My|This|That|But|So|Now|And|When)\s+(?-i:[a-z]))|\s*[;—–]+\s*|\s+-+\s+|\s*\.{2,}\s*",
    re.IGNORECASE,
)
_COMMA = re.compile(
    r",\s+(?=(?:i|i'm|im|i've|my|we|he|she|they|it|it's|there|now|nobody|everyone)\b)|"
    r"(?<=\w)\s+(?=i (?:am|was|feel|felt|don't|can't|have|had|lost|got|think)\b)",
    re.IGNORECASE,
)
_NO_SPLIT_AFTER = frozenset(
    "that what who which how if when whenever where why because since after before while as the than like and but or so "
    "think feel know hope say said told believe wish everything everyone person people thing things way time all whatever "
    "guy girl man woman until once though although thinking feeling saying worrying wishing hoping knowing realised realized "
    "afraid sure scared worried convinced telling".split()
)
_AFTER_QUANTITY = frozenset("i i've i'm my of we he she they these those our people day night".split())
_SUBORDINATE = frozenset(
    "when whenever if as while before after since because although though until once".split()
)
_LATER_SUBJECT = frozenset("i i'm i've i'd he she they we it it's there he's she's they're we're".split())
_FILLER = re.compile(
    r"^(?:(?:so(?= i\b| my\b| we\b| he\b| she\b| they\b| it\b| the\b|,)|(?:no|like|right|true|yes|sorry)(?=[,.!:])"
    r"|well|and|but|also|basically|honestly|actually|anyway|anyways|ok|okay|yeah|yep|hi there|hi|hello|hey"
    r"|um+|uh+|hmm+|oh|ah|because|cause|then|plus|please|lol|omg|i mean|i guess|i think that|you know|you see"
    r"|to be honest|tbh|the thing is(?: that)?|the problem is(?: that)?|the truth is(?: that)?|it's (?:just )?that"
    r"|well yes|of course|thanks|thank you|exactly|again|first of all|therefore|however|though|although"
    r"|for example|in addition|as i said|long story short|i (?:just )?(?:want|wanted) to say(?: that)?|let's see)"
    r"(?=[\s,.:!\-]|$)[\s,.:!\-]*)+",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"[\s,]*(?:\b(?:that's (?:it|all)|lol|haha+|lmao|idk|tho|though|or something|i guess|you know|and stuff|and so on|and everything"
    r"|or whatever|etc|if that makes sense|to be honest|tbh|honestly|too|as well|please|i suppose|for example|anyways?"
    r"|actually|basically|then|and|but|so|or|because|even)\b[\s,.]*)+$",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^(?:hola|buenas|hallo|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|olá|oi|नमस्ते|नमस्कार)[\s,.!:]+",
    re.IGNORECASE,
)
_SOFTENERS = re.compile(
    r"(?<!it's )(?<!its )(?<!is )\b(?:just|literally|basically|actually|honestly|sort of|kind of|like,|obviously|,? (?:and )?i mean,? [\w ]{1,20},)\s+",
    re.IGNORECASE,
)
_OPENERS = frozenset(
    "i i'm i've i'd i'll my we we're we've our he he's she she's they they're there there's everyone everybody nobody "
    "people the a his her their some all both everything nothing life work school mom mum dad one".split()
)
_VAGUE_OPENERS = frozenset("it it's this that that's these those".split())
_FRONTED = frozenset(
    "since after when last lately recently yesterday today tonight sometimes every for ever now even most everytime "
    "whenever before in two three four five six seven ten once growing as if while".split()
)
_PAST_OPENERS = frozenset(
    "lost got had broke failed left moved quit started stopped found went came told tried made felt woke cried spent "
    "missed ended fought argued yelled saw heard never don't didn't can't couldn't won't want need feel hate love miss "
    "keep kept hardly barely used".split()
)
_META = re.compile(
    r"\b(?:any advice|need (?:some )?(?:help|advice)|please help|help me|this (?:app|chat|site|bot)|thanks?|thank you|"
    r"what should|i don't know (?:what|where|how) to (?:do|say|start|begin|explain)|if you|do you|can you|i have a question|"
    r"to talk about|hope you|i will try|good (?:idea|point|advice)|sounds good|i agree|makes sense|my name is|the year)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:since|for (?:\w+ )?(?:\w+ )?(?:years?|months?|weeks?|days?)|last (?:week|month|year|night)|yesterday|anymore|"
    r"any more|every (?:day|night|time|week)|always|never|ago|recently|lately|constantly|all the time)\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:left|died|moved|lost|broke|broken|fight|fought|cheat\w*|fail\w*|fired|told|yell\w*|hit|hits|ended|quit|"
    r"found out|caught|passed|refus\w+|ignor\w+|diagnosed|pregnant|drinks?|lied|lies|hurts?|can't|cannot|won't|stopped|"
    r"started|stuck|afraid|scared|hates?|blames?|divorc\w+|separated|miss|struggl\w+|worr\w+|argu\w+|trust\w*|alone|"
    r"avoid\w*|criticiz\w+|wants?|wish|kicked|taking|cry|crying|sleep|owe|behind|pressur\w+|wakes?|forgot|cancel\w*)\b",
    re.IGNORECASE,
)
_WEIGHTY = re.compile(
    r"\b(?:fail\w*|flunk\w*|bombed|messed up|died|passed away|lost (?:my|our|the)|fired|laid off|made redundant|sacked|diagnos\w+"
    r"|broke up|dumped|divorc\w+|left me|cheated|affair|miscarr\w+|stillb\w+|evict\w+|hit me|funeral|cancer|relaps\w+|rejected"
    r"|found out|pregnant|arrested|bullied|kicked (?:me )?out|went blank|humiliated|ghosted|came out|panic attack|broke down|moved out|walked out|put (?:him|her|our \w+) down|haven't slept|alone)\b",
    re.IGNORECASE,
)
_SECOND_PERSON = re.compile(r"\b(?:you|your|you're|u|yours)\b", re.IGNORECASE)
_HANGING = re.compile(
    r"\b(?:the|a|an|my|your|his|her|to|of|with|and|or|but|for|in|on|at|is|are|was|were|that|which|who|because|if|than|"
    r"when|until|till|unless|while|about|like|from|by|as|so|very|really|i|because of|not|have|has|had|will|would|gets?|am)$",
    re.IGNORECASE,
)
_WHO_I_WAS = re.compile(
    r"\b(?:who|what|how|where) (?:i|he|she|it|they|we) (?:am|was|is|are|were|like|want|will|would|have|had|get)$",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:^|\b(?:so|but|and) )(?:why|how|what|when|where|who) (?:do|does|did|is|are|am|can|can't|should|would|have|has|was|were|if)\b",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"(?:(?:and|but|so|ok|okay|yes|yeah|well|oh|great|again)[,. ]+)*(?:thanks?\b|thx\b|i appreciate)",
    re.IGNORECASE,
)
_LIST_TAIL = re.compile(r",\s+(?:and )?((?:my|our|the|his|her)\b[^,]*)$", re.IGNORECASE)
MAX_WORDS = 19
_BRIEF = 16
MAX_CHARS = 3_600


@dataclass(frozen=True)
class Clause:
    """A piece of the message that can be said back."""

    said: str
    """As the person wrote it, trimmed."""
    turned: str
    """Turned round, small first letter, no full stop; equals ``said`` where the language is not turned."""
    kind: str
    """event, feeling, want, doubt or other (someone else is the subject)."""
    score: float


def clean(text: str) -> str:
    """Take away markup, control and direction marks and long repeats; keep every word."""
    text = _CONTROL.sub("", html.unescape(_TAGS.sub(" ", text)))
    text = text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').replace("`", "'")
    text = re.sub(r"(.)\1{4,}", r"\1\1\1", text)
    text = _ILL.sub(lambda match: match.group(1) + "'ll", text)
    return re.sub(r"[ \t]+", " ", text).strip()


def shortened(text: str) -> str:
    """Keep the head and the tail of a very long text: what it opens with and where it ends."""
    if len(text) <= MAX_CHARS:
        return text
    return text[: MAX_CHARS * 2 // 3] + "\n" + text[-MAX_CHARS // 3 :]


def sentences_of(text: str) -> tuple[str, ...]:
    """Cut a text into sentences at stops and line ends."""
    return tuple(part.strip() for part in _SENTENCE.split(text) if part and part.strip())


def candidates(text: str) -> list[tuple[str, float]]:
    """List the clauses of a text, each with its place from 0 (start) to 1 (end)."""
    text = _NOT_WORDS.sub(" ", text)
    found: list[tuple[str, float]] = []
    lines = sentences_of(text)
    for number, line in enumerate(lines):
        place = number / max(1, len(lines) - 1)
        if line.rstrip("\"' )").endswith("?"):
            continue
        line = re.sub(r"\([^)]*\)", " ", line)
        pieces = _pieces(line, _JOINT)
        found.extend((piece, place) for piece in _joined(line, pieces))
        if len(line.split()) > MAX_WORDS or len(pieces) == 1:
            for start, end in pieces:
                inner = line[start:end]
                smaller = _pieces(inner, _COMMA)
                if len(smaller) > 1:
                    found.extend((piece, place) for piece in _joined(inner, smaller))
    return found


def _pieces(line: str, joint: re.Pattern[str]) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in joint.finditer(line):
        before = line[: match.start()].rsplit(None, 1)
        if match.group().isspace() and before and before[-1].lower() in _NO_SPLIT_AFTER:
            continue
        if match.start() > start:
            spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(line)))
    return [(a, b) for a, b in spans if line[a:b].strip()]


def _joined(line: str, spans: list[tuple[int, int]]) -> list[str]:
    """Return each piece, neighbours together, and the whole, in the person's own words."""
    out = [line[a:b] for a, b in spans]
    for (start, middle), (later, end) in pairwise(spans):
        between = line[middle:later]
        out.append(line[start:middle] + (", and " if between.isspace() else between) + line[later:end])
    if len(spans) > 2:
        out.append(line)
    return out


def tidy(piece: str) -> str:
    """Strip fillers from both ends of a clause."""
    piece = piece.strip(" \t\"'*_~-–—,;:.!।¡¿()[]<>{}|/\\")
    piece = _GREETING.sub("", piece)
    piece = _FILLER.sub("", piece)
    piece = _TRAIL.sub("", piece)
    piece = re.sub(r"\s+", " ", _SOFTENERS.sub(" ", piece))
    return piece.strip(" \t\"'*_~-–—,;:.!।")


def completed(piece: str) -> str | None:
    """Give a clipped clause its subject ("lost my job" to "I lost my job"); ``None`` where it has no verb."""
    words = tokens(piece)
    if not words:
        return None
    low = [word.lower() for word in words]
    first, rest = low[0], low[1:]
    if first in ("all", "some", "both", "one") and low[1:2] and low[1] not in _AFTER_QUANTITY:
        return None
    if first in ("that", "which") or (first in _SUBORDINATE and not _LATER_SUBJECT & set(low[3:])):
        return None
    if first in _OPENERS or first in _VAGUE_OPENERS or first in _FRONTED:
        return piece if any(is_finite(word) for word in low) else None
    if first in ("been", "gone"):
        return "I have " + piece[0].lower() + piece[1:]
    if first in ("so", "very") and low[1:2] in (["much"], ["many"]):
        return None
    if first == "broke" and not {*low[1:3]} & {"up", "down", "my", "the", "his", "her", "it", "a"}:
        return None
    if first in _PAST_OPENERS:
        return "I " + piece[0].lower() + piece[1:]
    if (
        first
        in (
            "feeling",
            "trying",
            "struggling",
            "thinking",
            "having",
            "going",
            "dealing",
            "worrying",
            "crying",
            "not",
        )
        and rest
    ):
        return "I am " + piece[0].lower() + piece[1:] if first != "not" or rest[0].endswith("ing") else None
    if (
        first in ("so", "very", "really", "too")
        and len(words) <= 6
        and not any(is_finite(word) for word in rest)
    ):
        return "I am " + piece[0].lower() + piece[1:]
    if words[0][:1].isupper() and len(words) > 2 and is_finite(words[1]):
        return piece
    return None


def mended(turned: str) -> str:
    """Put an "and" where two clauses are only joined by a comma ("you can't sleep, you keep thinking")."""
    splice = re.findall(r", (?=(?:you|he|she|they|it|it's|your) )", turned)
    first = turned.split()[0].lower()
    if len(splice) != 1 or turned.count(",") != 1 or first in _SUBORDINATE or first in _FRONTED:
        return turned
    return re.sub(r", (?=(?:you|he|she|they|it|it's|your) )", ", and ", turned)


def kind_of(turned: str) -> str:
    """Sort a turned clause by its subject and verb: event, feeling, want, doubt or other."""
    low = turned.lower()
    if re.match(r"you (?:\w+ )?(?:don't|do not|didn't|can't) (?:even |really )?(?:know|understand|see|decide|figure)|you (?:are|aren't|were) (?:not |so )?(?:sure|unsure|wondering|confused)|you (?:\w+ )?wonder", low):  # fmt: skip
        return "doubt"
    if re.match(r"you (?:\w+ )?(?:want|wish|need|hope|would like|would love|would rather|miss)\b", low):
        return "want"
    if re.match(r"you (?:\w+ )?(?:feel|felt|are|are not|aren't|can't|cannot|keep|think|believe|hate|love|always|never|have been|were)\b", low):  # fmt: skip
        return "feeling"
    if re.match(r"(?:you|since|after|when|last|lately|recently|yesterday|today|every|for|now|in)\b", low):
        return "event"
    return "other"


def pick(text: str, lexicon: Lexicon, *, avoid: tuple[str, ...] = ()) -> tuple[Clause, ...]:
    """Return the clauses worth saying back, best first; empty where none is safe and whole.

    *avoid* holds turned clauses that were already said back.
    """
    english = lexicon.language == "en"
    best: dict[str, Clause] = {}
    # Where little is said, that little is what there is to take up.
    floor = 1.0 if len(text.split()) > _BRIEF else 0.1
    for raw, place in candidates(text):
        piece = tidy(raw)
        if english and (_QUESTION.search(piece) or _THANKS.match(raw.strip())):
            continue
        whole = completed(piece) if english else piece
        if whole is None:
            continue
        count = len(whole.split())
        if not 3 <= count <= MAX_WORDS:
            continue
        words = words_of(whole)
        if not _sound(whole, words, lexicon, english=english):
            continue
        plain = mended(turn_round(whole)) if english else whole
        turned = softened(plain) if english else whole
        score = _score(whole, words, place, lexicon)
        key = turned.lower()
        if key in avoid:
            continue
        if any(key in old or old in key for old in avoid):
            score -= 1.2
        if score >= floor and (key not in best or best[key].score < score):
            best[key] = Clause(piece, turned, _kind(plain, turned) if english else "event", round(score, 2))
    return tuple(sorted(best.values(), key=lambda clause: -clause.score))


def _kind(plain: str, turned: str) -> str:
    return "event" if plain != turned and not turned.startswith("you ") else kind_of(turned)


def _sound(whole: str, words: tuple[Word, ...], lexicon: Lexicon, *, english: bool) -> bool:
    """Refuse what must not or cannot be said back: danger, abuse, addresses, fragments, the listener."""
    if lexicon.never_echo.find(words) or whole.count('"') % 2 or re.search(r"[<>{}\[\]=#@]|\d{5,}", whole):
        return False
    if any(len(word.text) > 24 for word in words):
        return False
    tail = _LIST_TAIL.search(whole)
    if english and tail and not any(is_finite(word) for word in tail.group(1).split()):
        return False
    if english:
        hangs = _HANGING.search(whole) and not _WHO_I_WAS.search(whole)
        return not (_SECOND_PERSON.search(whole) or hangs or whole.endswith("?"))
    return not whole.endswith("?")


def _score(whole: str, words: tuple[Word, ...], place: float, lexicon: Lexicon) -> float:
    low, count = whole.lower(), len(whole.split())
    score = 1.0 if 5 <= count <= 14 else 0.8 if count > 14 else 0.2
    score += 0.02 * min(count, 16)
    score += 0.6 * min(2, len(lexicon.emotions.find(words)))
    score += 0.4 * min(2, len({hit.label for hit in lexicon.topics.find(words)}))
    score += 0.3 * place
    if lexicon.people.find(words):
        score += 0.4
    if lexicon.language != "en":
        return score
    if _WEIGHTY.search(low):
        score += 1.1
    score += 0.5 * min(2, len(_EVENT.findall(low)))
    if _TIME.search(low):
        score += 0.3
    first = low.split()[0]
    if first in _VAGUE_OPENERS:
        score -= 1.6
    elif first in ("he", "she", "they", "he's", "she's", "they're", "his", "her", "their"):
        score -= 0.8
    elif first in ("i", "i'm", "im", "my", "we", "i've", "our"):
        score += 0.3
    if _META.search(low):
        score -= 2.5
    if re.search(r"\bi (?:guess|suppose|will|am fine|am okay|know)\b|\bmaybe\b|\bif i\b", low):
        score -= 0.6
    if re.search(r"\b(?:that|it|this|there)\b.*\b(?:that|it|this)\b", low):
        score -= 0.4
    return score
