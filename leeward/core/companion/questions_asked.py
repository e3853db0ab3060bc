"""Turns a person's own question into a part of a sentence ("How do I tell her?" to "how to tell her")."""

# ruff: noqa: E501, SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

import re
from dataclasses import dataclass

from leeward.core.companion.english import BASE_VERBS, past, third, turn_round

_SUBJECT = (
    r"(?P<s>he|she|it|they|this|that|there|everyone|everybody|people|my (?:(?:best|ex|older|younger|oldest|youngest"
    r"|little|big|own|new|step|adult|teenage|\w+-year-old) )?[a-z\-]+)"
)
_TAIL = re.compile(r"[?!.\s]+$")
_LEAD = re.compile(
    r"^(?:(?:so|and|but|well|hi|hello|hey|ok|okay|also|then|now|or|please|anyway|basically|my question is"
    r"|i (?:just )?(?:want|would like|need) to know|i (?:was|am|'m) (?:just )?wondering|can you (?:please )?tell me"
    r"|do you know|i wonder|any idea)[,:\s]+)+",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Asked:
    """What the person asked, ready to stand after "you want to know"."""

    kind: str
    """how, what, decide, normal, why, where, whether, tell or other_person."""
    text: str

    @property
    def stands_alone(self) -> bool:
        """Whether it says what it is about, and does not only point ("how to handle this")."""
        return bool(self.text) and not re.search(
            r"\b(?:this|it|that|them|him|her)(?: is (?:normal|okay|ok))?$", self.text
        )


_RULES: tuple[tuple[str, str, str], ...] = (
    ("how", r"how (?:do|can|could|should|would|might|to|am) (?:i|we|you)(?: (?:ever|possibly|even|go about))? (?P<v>.+)", "how to {v}"),
    ("how", r"how to (?P<v>.+)", "how to {v}"),
    ("how", r"what (?:is|are|'s|would be) (?:some|the best|a good|good|the) (?:ways?|steps?|things?) (?:for me )?to (?P<v>.+)", "how to {v}"),
    ("what", r"what (?:should|can|could|do|would|must|shall) (?:i|we) (?:do|say)(?: (?P<v>.+))?", "what to do {v}"),
    ("what", r"(?:is there )?(?:something|anything) (?:that )?(?:i|we) (?:can|could|should) do(?: (?P<v>.+))?", "what you could do {v}"),
    ("what", r"is there (?:something|anything) (?:that )?(?:i|we) (?:can|could|should) do(?: (?P<v>.+))?", "what you could do {v}"),
    ("decide", r"(?:should|shall) (?:i|we) (?P<v>.+)", "whether to {v}"),
    ("decide", r"do you think (?:i|we) should (?P<v>.+)", "whether to {v}"),
    ("normal", r"(?P<a>is|was) (?P<s>it|this|that) (?P<v>(?:normal|ok|okay|common|wrong|bad|weird|healthy|natural|right|fair|unusual|typical|abnormal|selfish|crazy|too late|possible)\b.*)", "whether {s} {a} {v}"),
    ("normal", r"is it (?P<v>(?:my fault|cheating|abuse)\b.*)", "whether it is {v}"),
    ("whether", r"(?:can|could) (?:i|we) (?P<v>.+)", "whether you can {v}"),
    ("whether", r"will (?:i|we) (?P<v>.+)", "whether you will {v}"),
    ("whether", r"am i (?P<v>.+)", "whether you are {v}"),
    ("whether", r"do i (?P<v>(?:have|need) .+)", "whether you {v}"),
    ("whether", r"(?:could|can|might|will|would) " + _SUBJECT + r" (?P<v>.+)", "whether {s} could {v}"),
    ("whether", r"(?P<a>is|are|was|were) " + _SUBJECT + r" (?P<v>.+)", "whether {s} {a} {v}"),
    ("whether", r"does " + _SUBJECT + r" (?P<b>[a-z]+)(?P<v>.*)", "whether {s} {third}{v}"),
    ("why", r"why (?:do|would) (?:i|we) (?P<v>.+)", "why you {v}"),
    ("why", r"why (?P<a>can'?t|don'?t|won'?t|can|have|haven't|should|am|was) (?:i|we) (?P<v>.+)", "why you {a} {v}"),
    ("why", r"why (?:do|would) (?P<s>they|people|my [a-z\-]+s|my (?:kids|children|parents)|men|women) (?P<v>.+)", "why {s} {v}"),
    ("why", r"why does " + _SUBJECT + r" (?P<b>[a-z]+)(?P<v>.*)", "why {s} {third}{v}"),
    ("why", r"why did " + _SUBJECT + r" (?P<b>[a-z]+)(?P<v>.*)", "why {s} {past}{v}"),
    ("why", r"why (?P<a>is|are|was|were|has|doesn'?t|isn'?t|won'?t|can'?t|didn'?t) " + _SUBJECT + r" (?P<v>.+)", "why {s} {a} {v}"),
    ("where", r"(?P<w>where|who) (?:can|could|do|should|would) (?:i|we) (?P<v>.+)", "{w} you can {v}"),
    ("whether", r"does (?:this|that|it) mean (?:that )?(?P<v>.+)", "whether it means that {v}"),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE), shape) for kind, pattern, shape in _RULES)
_TELL = re.compile(
    r"^how to (?:tell|talk to|talk with|explain|bring up|say|ask|come out|open up|confront|convince|get through to)\b"
)
_HELP = re.compile(
    r"^(?:how to|what to do|what you could do|how you can)\b.*\b(?:(?:help|support|comfort|get through to) "
    r"(?:your|him|her|them|someone)|(?:deal with|stop|handle) (?:him|her|them|your (?:\w+ )?(?:son|daughter|mother|father"
    r"|mom|dad|husband|wife|boyfriend|girlfriend|partner|sister|brother|friend|parents|child|kids)))\b"
)
_ALTERNATIVE = re.compile(r",? \bor should you (?:just )?")
_STILL_ASKING = re.compile(
    r"\b(?:is|are|do|does|did|should|will|can|would|was|could) (?:you|he|she|it|they|this|that|there|your|I)\b"
    r"|\bto \w+ing\b|^how to (?:see if|know|tell) (?:a|the)\b"
)
_AFTER_THIS = frozenset(
    "be have do a an the my his her their our normal ok okay wrong right bad good fair abuse love cheating too something "
    "what how possible healthy really still because all called considered common depression anxiety not ever just going".split()
)
_VAGUE = {
    "how to",
    "what to do",
    "what you could do",
    "whether to",
    "how to do",
    "how to do this",
    "how to do that",
}


def embed(question: str) -> Asked | None:
    """Return the question as an indirect one about "you", or ``None`` where it cannot be turned safely.

    Works on one sentence of at most 24 words; anything that would read oddly is refused.
    """
    text = _TAIL.sub("", question.replace("’", "'").strip())
    text = _LEAD.sub("", text)
    if not 2 <= len(text.split()) <= 24:
        return None
    for kind, pattern, shape in _COMPILED:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        parts = {name: value or "" for name, value in match.groupdict().items()}
        verb = parts.get("b", "").lower()
        if "{third}" in shape or "{past}" in shape:
            if verb not in BASE_VERBS and verb not in ("have", "do"):
                return None
            parts["third"], parts["past"] = third(verb), past(verb)
        if not _verb_follows(parts):
            return None
        if "s" in parts:
            parts["s"] = turn_round(parts["s"])
        for name in ("a", "w"):
            if name in parts:
                parts[name] = parts[name].lower()
        if parts.get("a", "") in ("am", "was") and "you" in shape:
            parts["a"] = {"am": "are", "was": "were"}[parts["a"]]
        if parts.get("v"):
            parts["v"] = _turned_tail(parts["v"])
        said = re.sub(r"\s+", " ", shape.format_map(parts)).strip(" ,")
        return _sorted_kind(kind, said)
    return None


def _verb_follows(parts: dict[str, str]) -> bool:
    """Whether "this" or "that" was the whole subject: "is this normal", not "is this feeling normal"."""
    if parts.get("s", "").lower() not in ("this", "that"):
        return True
    first = parts.get("v", "").split()[:1]
    word = first[0].lower() if first else ""
    return word in BASE_VERBS or word in _AFTER_THIS


def _turned_tail(tail: str) -> str:
    lead = " " if tail.startswith(" ") else ""
    first = tail.strip()
    turned = turn_round("I " + first) if first else ""
    return lead + turned.removeprefix("you ").strip()


def _sorted_kind(kind: str, said: str) -> Asked | None:
    said = _ALTERNATIVE.sub(" or ", said)
    if re.search(r"\bwrong with you\b", said) or _STILL_ASKING.search(said):
        return None
    if kind in ("how", "what") and _HELP.search(said):
        return Asked("other_person", said)
    if _TELL.search(said):
        return Asked("tell", said)
    if said in _VAGUE:
        return Asked(kind, "")
    return Asked(kind, said)
