"""Brings a message to its plain form, so that disguised spelling reads like ordinary spelling."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from leeward.core.language import fold

EMOJI = {
    "🔪": "xknife",
    "🗡": "xknife",
    "💊": "xpill",
    "🔫": "xgun",
    "💀": "xskull",
    "☠": "xskull",
    "⚰": "xgrave",
    "🪦": "xgrave",
    "🪢": "xrope",
    "🌉": "xbridge",
    "🩸": "xblood",
    "👋": "xwave",
    "🔚": "xend",
    "😂": "xlaugh",
    "🤣": "xlaugh",
    "😆": "xlaugh",
    "😹": "xlaugh",
    "😅": "xlaugh",
    "🙃": "xsmile",
    "🙂": "xsmile",
    "😭": "xcry",
    "😢": "xcry",
    "😔": "xcry",
    "😞": "xcry",
    "🥀": "xcry",
    "💔": "xcry",
    "🖤": "xcry",
}

_HOMOGLYPHS = str.maketrans(
    "аеорсухкіјѕһԁԛԝмтвнɑɡıαοερνικτυ",
    "aeopcyxkijshdqwmtbhagiaoepviktu",
)
_APOSTROPHES = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
)
_LEET = (
    str.maketrans("0134578@$!|+€", "oieastbasilte"),
    str.maketrans("0134578@$!|+€", "oleastbasllte"),
)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff]"
)
_TANGLED = re.compile(r"[\u0300-\u036f\u0489]{2,}")
_SPELLED = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*~|/]{1,2}[^\W_]){2,}(?![^\W_])")
_DOTTED = re.compile(r"(?<![\w.@/])[^\W\d_]+(?:[._\-~*][^\W\d_]+){2,}(?![\w@/])")
_QUOTED = re.compile(r"(?<![\w'])'([^'\n]{6,}(?:\w'\w[^'\n]*)*)'(?![\w'])")
_TRAILING = re.compile(r"\.{2,}|\u2026")
_IN_A_WORD = re.compile(r"[^\W\d_][\d@$!*+|€][^\W\d_]")
_GLUED = re.compile(r"k[il]{1,4}(ing)?m[yi]?s[el]{1,3}f+")
_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_CHUNK = re.compile(r"\S+")
_TOKEN = re.compile(r"[\w\u0900-\u0963\u0966-\u097f]+(?:'[\w]+)*|[.!?…।॥,;:\"()\n]")
_MIXED = re.compile(
    r"[a-z][\u0370-\u04ff\u0251\u0261\u0131\u0501\u051b\u051d]|[\u0370-\u04ff\u0251\u0261\u0131\u0501\u051b\u051d][a-z]"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ALARM_WORDS = _words(
    """kill kills killed killing myself die died dies dying dead death suicide suicidal hang hanging hanged
    hung noose rope overdose overdosed overdosing pills pill cut cutting cuts gun shoot shooting bridge
    jump wrist wrists unalive unaliving unalived life end ended live living alive rape raped abuse
    abused abusing hurt hurting murder stab bleed bleeding blood worthless purge purging starve starving
    voices nudes heroin meth cocaine fentanyl anymore hate selfharm burden bury gone goodbye note slit
    drown poison razor blade relapse relapsed assaulted molested choke choked strangle depressed matar
    matarme morir muerte muerto suicidio suicidarme suicida vivir vida pastillas cortarme cortar mourir
    tuer mort suicider suicidaire crever vie sterben umbringen tot selbstmord suizid leben ritzen morrer
    morte suicidar marna mar maut khudkushi jaan zindagi jeena"""
)
"""Words worth unmasking: a disguised token is rewritten only when it turns into one of these."""

_JOINERS = _words(
    """here exist wake up more on go longer day over alone again nothing every much hard i im want to wanna
    a the my me be is it all just so do dont can cant not no going gonna will need feel like think about
    thinking of with and for this that you he she we they everyone nobody better off without please help
    tired tonight today tomorrow wish were was am have had take took off really pain stop self quiero no
    me je veux ne plus ich will nicht mehr quero mujhe hai"""
)
_ALL_WORDS = ALARM_WORDS | _JOINERS
_LONGEST = max(map(len, _ALL_WORDS))

_NEAR_WORDS = _words(
    """suicide suicidal suicidality myself killing overdose overdosed overdosing unalive worthless hopeless
    goodbye burden anymore depressed suicidarme suicidio suicider selbstmord umbringen suicidar
    khudkushi"""
)
_NEAR_NOT = _words(
    """killings skilling killjoy overdoes overdone overuse overdose's burdens burdens goodbyes pressed
    depress suicides depresses suicidas suicidaire suicida suicide's hopeless hopelessly worthlessly
    kilning keeling filling milling billing himself itself thyself yourself oneself selves bursting
    burned buried burdened unlive olive alive suicidado"""
)
_KNOWN = {
    "sue a side": "suicide",
    "sue aside": "suicide",
    "suey side": "suicide",
    "sewer side": "suicide",
    "sewer slide": "suicide",
    "sewer cide": "suicide",
    "kermit suicide": "commit suicide",
    "kermit sewerslide": "commit suicide",
    "my self": "myself",
    "my shelf": "myself",
    "my salf": "myself",
    "my slef": "myself",
    "my sef": "myself",
    "my selves": "myself",
    "over dose": "overdose",
    "over dosed": "overdosed",
    "over dosing": "overdosing",
    "over does": "overdose",
    "un alive": "unalive",
    "un-alive": "unalive",
    "self harm": "selfharm",
    "self-harm": "selfharm",
    "self harming": "selfharming",
    "self-harming": "selfharming",
    "self harmed": "selfharmed",
    "self-harmed": "selfharmed",
    "want 2": "want to",
    "wanna 2": "want to",
    "going 2": "going to",
    "need 2": "need to",
    "ready 2": "ready to",
    "have 2": "have to",
    "any more": "anymore",
    "every one": "everyone",
    "no body": "nobody",
    "no-one": "no one",
    "want too": "want to",
    "going too": "going to",
    "wan na": "wanna",
    "gon na": "gonna",
    "to night": "tonight",
    "good bye": "goodbye",
    "good-bye": "goodbye",
}
_CONTRACTED = _words(
    "what's there's where's that's here's nothing's everyone's nobody's someone's who's how's let's"
)
_I_WILL = re.compile(
    r"(?<!\w)ill(?= (?:be|do|go|kill|die|just|never|take|end|try|jump|hang|miss|not|finally|leave|"
    r"probably|always|get|have|see|still|stop|cut|make)\b)"
)
_KNOWN_RE = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, _KNOWN), key=len, reverse=True)) + r")(?!\w)"
)


def _deletes(word: str) -> set[str]:
    return {word} | {word[:at] + word[at + 1 :] for at in range(1, len(word))}


_NEAR = {form: word for word in _NEAR_WORDS for form in _deletes(word)}


def plain(text: str) -> str:
    """Return *text* in lower case without accents, invisible marks, look-alike letters, leet or spaced-out words.

    Emoji that stand for deeds become words such as ``xknife``; line ends stay.
    Works on any string and never raises.
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    text = text.translate(_APOSTROPHES).lower()
    if not text.isascii():
        text = _TANGLED.sub("", text)
        if _MIXED.search(text):
            text = " ".join(
                word.translate(_HOMOGLYPHS) if _MIXED.search(word) else word for word in text.split(" ")
            )
        for sign, word in EMOJI.items():
            if sign in text:
                text = text.replace(sign, f" {word} ")
        text = fold(text).replace("ß", "ss").replace("ı", "i")
    if "'" in text:
        text = _QUOTED.sub(r'"\1"', text)
    text = _TRAILING.sub(", ", text)
    text = _DOTTED.sub(_undot, text)
    text = _SPELLED.sub(_join_spelled, text)
    text = _CHUNK.sub(_unmask, text)
    text = _I_WILL.sub("i will", text)
    return _KNOWN_RE.sub(lambda found: _KNOWN[found.group()], text)


def is_spelled(text: str) -> bool:
    """Tell whether *text* holds a word written letter by letter, such as ``k i l l``."""
    return _SPELLED.search(text) is not None


def is_masked(text: str) -> bool:
    """Tell whether *text* holds digits or signs inside a word, such as ``k1ll``."""
    return _IN_A_WORD.search(text) is not None


def tokens(text: str) -> list[str]:
    """Cut plain text into words and marks; misspelt and run-together alarm words are set right."""
    out: list[str] = []
    for token in _TOKEN.findall(text):
        if token.endswith("'s") and len(token) > 5 and token not in _CONTRACTED:
            token = token[:-2]
        if len(token) < 4:
            out.append(token)
        else:
            mended = _mend(token)
            if " " in mended:
                out.extend(mended.split())
            else:
                out.append(mended)
    return out


def _join_spelled(found: re.Match[str]) -> str:
    raw = found.group()
    letters = [char for char in raw if char.isalpha()]
    if len(letters) < 3 or len(letters) < len([char for char in raw if char.isdigit()]):
        return raw
    whole = _split("".join(letters))
    if whole:
        return whole
    words = ["".join(char for char in word if char.isalnum()) for word in re.split(r"\s{2,}|\s?[|/]\s?", raw)]
    mended = [_split(word) or _leet(word) or word for word in words]
    if any(part in ALARM_WORDS for word in mended for part in word.split()):
        return " ".join(mended)
    return raw


def _undot(found: re.Match[str]) -> str:
    """Take dots or dashes out of a whole sentence written as one word, such as ``i.want.to.die``."""
    words = re.split(r"[._\-~*]", found.group())
    return " ".join(words) if any(word in ALARM_WORDS for word in words) else found.group()


def _unmask(found: re.Match[str]) -> str:
    chunk = found.group()
    if chunk.isalpha() or not any(char.isalpha() for char in chunk) or len(chunk) > 40:
        return chunk
    core = chunk.strip("\"'.,;:?()[]{}~#")
    bare = core.rstrip("!")
    if not bare or bare.isalpha() or (word := _reveal(bare) or _reveal(core)) is None:
        return chunk
    return chunk.replace(core, word) if core in chunk else word


@lru_cache(maxsize=8192)
def _reveal(core: str) -> str | None:
    """The alarm word that *core* hides behind stars, digits or dots, or ``None``."""
    if "'" in core:
        return None
    joined = re.sub(r"[*._\-~#+|/]", "", core)
    if (joined in ALARM_WORDS and len(joined) > 3) or joined in {"kms", "kys", "ctb"}:
        return joined
    if (word := _leet(core)) is not None:
        return word
    if any(char in core for char in "*#_@$!-.%") and sum(char.isalpha() for char in core) >= 2:
        shape = re.compile("".join(re.escape(char) if char.isalnum() else "[a-z]" for char in core))
        fits = [word for word in ALARM_WORDS if len(word) == len(core) and shape.fullmatch(word)]
        hidden = [
            word
            for word in ("suicide", "suicidal", "kill", "killing", "rape", "raped", "die", "dead")
            if word in fits
        ]
        if hidden and core[0].isalpha():
            return hidden[0]
        if len(fits) == 1 and len(core) >= 4 and core[0].isalpha() and core[-1].isalpha():
            return fits[0]
    return None


def _leet(word: str) -> str | None:
    if not any(char in "0134578@$!|+€" for char in word) or word.isdigit():
        return None
    for table in _LEET:
        turned = word.translate(table)
        turned = re.sub(r"[*._\-~#]", "", turned)
        if turned in ALARM_WORDS or (turned in _JOINERS and len(turned) > 3):
            return turned
        parts = _split(turned)
        if parts:
            return parts
    return None


@lru_cache(maxsize=16384)
def _mend(token: str) -> str:
    word = token
    if _REPEATED.search(word):
        single = _REPEATED.sub(r"\1", word)
        double = _REPEATED.sub(r"\1\1", word)
        word = double if double in _ALL_WORDS else single
    if word in _ALL_WORDS or word in _NEAR_NOT:
        return word
    if len(word) >= 6:
        near = _NEAR.get(word)
        if near is None:
            near = next((_NEAR[form] for form in _deletes(word) if form in _NEAR), None)
        if near is not None and near[0] == word[0]:
            return near
    head = _GLUED.fullmatch(word)
    if head:
        return f"kill{head.group(1) or ''} myself"
    if len(word) >= 8 and word.isascii() and word.isalpha():
        return _split(word) or word
    return word


@lru_cache(maxsize=4096)
def _split(word: str) -> str | None:
    """Cut a run-together word such as ``iwanttodie`` into known words that hold an alarm word."""
    if word in ALARM_WORDS:
        return word
    if len(word) > 40:
        return None
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - _LONGEST), end):
            head = best[start]
            piece = word[start:end]
            if head is not None and piece in _ALL_WORDS:
                now = best[end]
                if now is None or len(head) + 1 < len(now):
                    best[end] = [*head, piece]
    found = best[-1]
    if found and len(found) > 1 and any(part in ALARM_WORDS and len(part) > 2 for part in found):
        return " ".join(found)
    return None
