"""Makes smaller pieces of a person's clause, to be built into a sentence: what they do, when it happens, how long it lasts."""

# ruff: noqa: E501, SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

import re
from dataclasses import dataclass

from leeward.core.companion.english import _PAST, BASE_VERBS, is_finite

_BASE_OF = {past: base for base, past in _PAST.items() if " " not in base} | {
    "been": "be", "done": "do", "gone": "go", "seen": "see", "taken": "take", "given": "give", "written": "write", "spoken": "speak",
    "forgotten": "forget", "broken": "break", "fallen": "fall", "driven": "drive", "hidden": "hide", "known": "know",
}  # fmt: skip
_DOUBLED = frozenset(
    "get sit run stop quit cut put let plan hit win begin forget shut set drop snap beg nap hug chat skip swim dig admit regret".split()
)
_STATES = frozenset(
    "feel think know want need like love hate hope wish believe understand mean seem look sound have miss care own owe belong "
    "matter deserve suppose guess prefer agree be become expect wonder tend experience struggle suffer deal cope".split()
)
"""Verbs whose "-ing" form does not say what somebody does."""
_BETWEEN = frozenset(
    "still always only even really often sometimes constantly now also already basically both usually mostly".split()
)
_MODALS = frozenset("will would could should may might must can shall".split())
_CUT = re.compile(
    r"(?:,? (?:but|so|because|though|although|even though|while|which|who|whereas|if|unless|until|as if|like)\b|,? (?:and|then) (?=(?:you|he|she|they|it|it's|we|your|her|his|nobody|nothing|now|there|that|this|I)\b)"
    r"|, (?=(?:you|he|she|they|it|it's|we|your|and|then|now|not|didn't|don't|can't|won't|doesn't)\b)|[;:]).*$"
)
_LONGEST = 12
_NO_START = re.compile(
    r"^(?:when|if|since|after|before|while|as|although|though|because|once|until|that|which|what|how|why|who|it feels|you call|lately|recently|there)\b"
)
_SPAN = re.compile(
    r"\b(?<!in )(?<!every )(?<!next )(?<!last )((?:about |almost |nearly |over )?(?P<n>\d{1,2}|a couple of|a few|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)"
    r" (?P<u>years?|months?|weeks?|days?))\b(?! (?:old|later|left|from now|away|off|straight))(?!-)",
    re.IGNORECASE,
)
_NO_LENGTH = re.compile(
    r"\b(?:savings|saved|money|enough|lease|notice|contract|within|until)\b[^.?!]*$", re.IGNORECASE
)
_NUMBERS = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True)) | {
    "a couple of": 2, "a few": 3, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
_DAYS = {"year": 365, "month": 30, "week": 7, "day": 1}


@dataclass(frozen=True)
class Echo:
    """Pieces of one clause that was turned round; each may be empty."""

    doing: str = ""
    """Fits "what is it like, …": "checking her profile at night"."""
    when: str = ""
    """Fits "what was it like when …": "he took credit for your slides"."""
    past: bool = False


def echo(turned: str) -> Echo:
    """Return the pieces of an English clause about "you"; what could read oddly stays empty."""
    core = _CUT.sub("", turned).strip(" ,")
    words = _one_verb(core.split())
    if not 3 <= len(words) <= _LONGEST or _NO_START.match(core) or "“" in core:
        return Echo()
    doing, past = _doing(words)
    when, when_past = _when(words)
    return Echo(doing, when, past if doing else when_past)


def _one_verb(words: list[str]) -> list[str]:
    """Cut before an "and" that begins a second thing done ("lie there and get angry")."""
    for place, word in enumerate(words):
        if place > 2 and word == "and" and (place + 1 == len(words) or is_finite(words[place + 1])):
            return words[:place]
    return words


def _doing(words: list[str]) -> tuple[str, bool]:
    if words[0] != "you":
        return "", False
    rest = words[1:]
    while rest and rest[0] in _BETWEEN:
        rest = rest[1:]
    if len(rest) < 2:
        return "", False
    verb, after = rest[0], rest[1:]
    while after and after[0] in _BETWEEN and len(after) > 1:
        after = after[1:]
    if after[0].endswith("ing") and {after[0][:-3], after[0][:-3] + "e"} & _STATES:
        return "", False
    if verb == "have" and len(after) > 1 and {after[1][:-3], after[1][:-3] + "e"} & _STATES:
        return "", False
    if verb in ("lie", "sit", "stand", "go", "get") and len(after) < 2:
        return "", False
    if (
        verb in ("are", "were", "keep", "kept")
        and after[0].endswith("ing")
        and len(after) > 1
        and after[0] not in ("going", "feeling")
    ):
        return " ".join(after), verb in ("were", "kept")
    if verb == "have" and after[0] == "been" and len(after) > 2 and after[1].endswith("ing"):
        return " ".join(after[1:]), False
    if verb in ("can't", "cannot", "couldn't") and after[0] in BASE_VERBS - _STATES:
        return "not being able to " + " ".join(after), verb == "couldn't"
    if verb in ("don't", "didn't") and after[0] in BASE_VERBS - _STATES and len(after) > 1:
        return f"not {gerund(after[0])} {' '.join(after[1:])}", verb == "didn't"
    if verb in ("have", "had") and len(after) > 1 and (base := _base(after[0])):
        return f"{gerund(base)} {' '.join(after[1:])}", True
    if verb in BASE_VERBS - _STATES and verb not in _BASE_OF:
        return f"{gerund(verb)} {' '.join(after)}", False
    if base := _base(verb):
        return f"{gerund(base)} {' '.join(after)}", True
    return "", False


def _base(word: str) -> str:
    """Return the base of a past form that says what somebody did, or nothing."""
    base = _BASE_OF.get(word, "")
    if not base and word.endswith("ed") and len(word) > 4:
        for found in (word[:-2], word[:-1], word[:-3], word[:-3] + "y" if word.endswith("ied") else ""):
            if found in BASE_VERBS:
                base = found
                break
    return "" if base in _STATES else base


def gerund(verb: str) -> str:
    """Return the "-ing" form of a base verb."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb in _DOUBLED:
        return verb + verb[-1] + "ing"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    return verb + "ing"


def _when(words: list[str]) -> tuple[str, bool]:
    """Return the clause where it tells of something that happens, and whether it is over."""
    for place, word in enumerate(words[1:5], start=1):
        low = word.lower()
        if (
            low in _MODALS
            or low.endswith("n't")
            or low
            in (
                "is",
                "are",
                "was",
                "were",
                "am",
                "has",
                "have",
                "had",
                "be",
                "feel",
                "feels",
                "felt",
                "it's",
                "think",
                "know",
                "want",
                "wants",
                "need",
                "needs",
            )
        ):
            return "", False
        if low in _BETWEEN or not is_finite(low):
            continue
        if low.endswith("ing") or place + 1 >= len(words):
            return "", False
        base = _base(low)
        past = bool(base) and low not in BASE_VERBS
        if not past and words[0].lower() == "you":
            return "", False
        if not past and not low.endswith("s"):
            return "", False
        return " ".join(words), past
    return "", False


@dataclass(frozen=True)
class Span:
    """A stretch of time that the person named."""

    said: str
    days: int

    @property
    def size(self) -> str:
        """Years, months or weeks, by how long it is."""
        return "years" if self.days >= 700 else "months" if self.days > 62 else "weeks"


def span(text: str) -> Span | None:
    """Return the longest stretch of time of a message that can be the length of its matter."""
    found = []
    for match in _SPAN.finditer(text):
        if _NO_LENGTH.search(text[max(0, match.start() - 40) : match.start()]):
            continue
        number = match["n"].lower()
        count = int(number) if number.isdigit() else _NUMBERS[number]
        found.append(Span(match[1].lower(), count * _DAYS[match["u"].lower().rstrip("s")]))
    return max(found, key=lambda one: one.days, default=None)
