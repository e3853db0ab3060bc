"""Retells what people say harshly about themselves so that it can be said back without blame or label."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

import re

_NOUN = r"(?P<n>(?:the|your|his|her|their|our|a|an|this|that|every|all of|all)\b(?:(?! (?:and|but|because|so|again|last|this|yesterday|today|for|when|while|after|with|in|by|on|twice|three|two)\b)[^,.;:])+)"
_HARD = (
    r"failures?|losers?|idiots?|burden|coward|disappointment|disgrace|waste(?: of (?:space|time|oxygen))?|freak|fraud|mess|joke|moron"
    r"|bad (?:mother|father|mom|mum|dad|parent|person|friend|daughter|son|wife|husband|teacher|nurse|partner)|terrible (?:\w+)|horrible (?:\w+)|awful (?:\w+)"
)
_WORDS = "selfish|weak|lazy|stupid|dumb|pathetic|worthless|useless|disgusting|hopeless|unlovable|ugly|fat|crazy|ungrateful|broken|damaged"
_LABEL = (
    r"(?:depression|bipolar(?: disorder)?|adhd|add|ptsd|ocd|bpd|autism|borderline(?: personality(?: disorder)?)?|schizophrenia"
    r"|an? (?:eating |anxiety |panic |personality |mood )?disorder|postpartum depression|anorexia|bulimia|dementia|psychosis|an addiction|alcoholism)"
)
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), shape)
    for pattern, shape in (
        (r"^(?P<f>since |when |after |because )?you (?:have |had )?(?:just |only |totally |completely )?(?:failed|flunked|bombed|messed up|screwed up|blew|botched) (?:on )?" + _NOUN, "{f}{n} went wrong"),
        (r"^you (?:have |had )?(?:just )?(?:failed|flunked) (?P<n>(?!again|out|twice|badly|so|it|at|to|as|him|her|them|everyone|myself|yourself|and|but|because|in|by|on)[a-z]{3,})\b", "{n} went wrong"),
        (r"^you (?:have |had )?(?:just )?(?:failed|messed up|screwed up)(?P<t>(?: again| twice| three times| so badly| badly)?)(?=$|,| and\b| but\b)", "it went wrong{t}"),
        (r"^you (?:did not|didn't|couldn't|could not) pass " + _NOUN, "{n} did not work out"),
        (r"^you (?:have |had )?(?:just )?ruined " + _NOUN, "{n} went wrong, and you put it down to yourself"),
        (r"^you are (?:such |just |being |really |only |nothing but |a total |a complete |the |so |too )*(?:an? )?(?P<n>" + _HARD + r")(?=$|,| and\b| but\b| to\b)", "you call yourself a {n}"),
        (r"^you are (?:just |being |really |always |such |so |too |very |completely |totally )*(?P<n>" + _WORDS + r")(?=$|,| and\b| but\b)", "you call yourself {n}"),
        (r"^you (?:think|feel|believe) (?:that |like )?you are (?:such |just |really |so |too )*(?:an? )?(?P<n>" + _HARD + r")(?=$|,)", "you feel like a {n}"),
        (r"^you (?:were|have been|got|was|just got|were just) diagnosed (?:with|as) (?P<n>" + _LABEL + r")", "a doctor gave it a name, {n}"),
        (r"^you (?:have|have got|suffer from|live with|have had|struggle with) (?P<n>" + _LABEL + r")", "{n} is part of your life"),
        (r"^you (?:really )?(?:hurt|let down|disappointed|failed) (?P<n>(?:your|him|her|them|everyone)\b[^,.;:]{0,40})$", "you worry about what it did to {n}"),
        (r"^(?P<r>(?:they|everyone|everybody|people|he|she|nobody|no one)(?: (?:probably|all|must|just|really|always|secretly|even))* (?:think|thinks|hate|hates|judge|judges|likes?|cares?|despises?|resents?|pity|laughs? behind)\b.*\b(?:you|your)\b.*)$", "it feels to you as if {r}"),
        (r"^(?P<r>(?:nobody|no one) (?:likes|wants|cares about|would miss|understands|gets) (?:you|it)\b.*)$", "it feels to you as if {r}"),
        (r"^(?P<r>everyone|people|they|your \w+) (?:keeps?|always) (?:saying|says?|tell|telling you|tells? you)\b.*\b(?:positive|bright side|reason|cheer up|worse off|be strong|move on|get over).*$", "{r} will not stop telling you how to take it"),
        (r"^it(?:'s| is) (?:so |just |really )?(?P<n>stupid|silly|pathetic|ridiculous|dumb|crazy|weird|selfish) (?P<v>(?:to|that) .+)$", "you call it {n} {v}"),
        (r"^you (?:should have|should've|shouldn't have|could have) (?P<v>.+)$", "you keep thinking about what you could have done"),
    )
)  # fmt: skip


def softened(turned: str) -> str:
    """Return a turned clause in kinder words, or as it is where none is needed.

    ``"you failed your exam again and your mum asks"`` gives ``"your exam went wrong again and your mum asks"``.
    """
    for pattern, shape in _RULES:
        match = pattern.search(turned)
        if match is None:
            continue
        parts = {name: (value or "").strip() for name, value in match.groupdict().items()}
        if parts.get("f"):
            parts["f"] += " "
        if parts.get("t"):
            parts["t"] = " " + parts["t"]
        noun = parts.get("n", "")
        said = shape.format_map(parts)
        if noun and "a {n}" in shape:
            plain = noun.rstrip("s") if noun in ("failures", "losers", "idiots") else noun
            article = "an" if plain[0] in "aeiou" else "a"
            said = said.replace(f"a {noun}", f"{article} {plain}")
        return (said + turned[match.end() :]).strip()
    return turned
