"""The language in which reading rules are written, and the fast way to run many of them over a sentence."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from leeward.core.language import fold

_PARSER: Any = importlib.import_module("re._parser")
_MACRO = re.compile(r"\{([a-z_]+)\}")
_EDGE = r"(?<!\S)(?:{})(?!\S)"


class Sign(StrEnum):
    """What a matched rule is a sign of."""

    PASSIVE = "passive"
    ACTIVE = "active"
    INTENT = "intent"
    ATTEMPT = "attempt"
    NOW = "now"
    HAVE = "have"
    WHEN = "when"
    MEANS = "means"
    SOFT = "soft"
    HEAVY = "heavy"
    LONGING = "longing"
    SELF_HARM = "self_harm"
    EATING = "eating"
    PSYCHOSIS = "psychosis"
    COMMAND = "command"
    MANIA = "mania"
    INTRUSIVE = "intrusive"
    PERINATAL = "perinatal"
    PERINATAL_RISK = "perinatal_risk"
    ABUSE_CHILD = "abuse_child"
    ABUSE_PARTNER = "abuse_partner"
    ABUSE_ELDER = "abuse_elder"
    ASSAULT = "assault"
    SEXTORTION = "sextortion"
    SUBSTANCE = "substance"
    OVERDOSE = "overdose"
    WITHDRAWAL = "withdrawal"
    THREAT = "threat"
    URGE = "urge"
    ARMED = "armed"
    MEDICAL = "medical"
    OTHER = "other"
    OTHER_NOW = "other_now"
    BEREAVED = "bereaved"
    MINOR = "minor"
    DENY = "deny"
    WOBBLE = "wobble"
    RESOLVED = "resolved"
    UNFRAME = "unframe"


@dataclass(frozen=True)
class Rule:
    """One named rule: its pattern over plain text, and what it means.

    ``weight`` counts for soft signs only: 1 asks for a gentle question, 2 or
    more (alone or together) read as a passive wish. ``keeps`` names contexts
    that do not silence the rule (``neg``, ``frame``, ``past``, ``joke``).
    """

    name: str
    sign: Sign
    pattern: re.Pattern[str]
    needles: tuple[str, ...]
    weight: float = 1.0
    keeps: frozenset[str] = frozenset()
    across: bool = False
    """Its words may lie in different sentences of a short message."""

    def may_match(self, text: str) -> bool:
        """Tell quickly whether *text* holds any word without which the pattern cannot match."""
        if not self.needles:
            return True
        return any(needle in text for needle in self.needles)


@dataclass(frozen=True)
class Pack:
    """All that is known about reading one language."""

    code: str
    rules: tuple[Rule, ...]
    expand: Mapping[str, str]
    fillers: frozenset[str]
    masks: Rule
    breaks: frozenset[str]
    negation: re.Pattern[str]
    not_negation: re.Pattern[str]
    past: re.Pattern[str]
    frame: re.Pattern[str]
    joke: re.Pattern[str]
    trivial: re.Pattern[str]
    yes: re.Pattern[str]
    no: re.Pattern[str]
    context: re.Pattern[str]

    def spell_out(self, tokens: list[str]) -> list[str]:
        """Write contractions and slang in full and leave out words that only add force."""
        out: list[str] = []
        for token in tokens:
            full = self.expand.get(token)
            if full is not None:
                out.extend(full.split())
            elif "'" in token:
                out.extend(token.split("'"))
            elif token not in self.fillers:
                out.append(token)
        return out


@dataclass(frozen=True)
class Source:
    """The written form of a pack: tables of text, as the language files hold them."""

    macros: str
    tables: tuple[str, ...]
    expand: Mapping[str, str]
    fillers: str
    breaks: str
    masks: str
    negation: str
    not_negation: str
    past: str
    frame: str
    joke: str
    trivial: str
    yes: str
    no: str
    context: str


def compile_pack(code: str, source: Source) -> Pack:
    """Compile the written rules of the language *code*; a broken pattern raises ``re.error``."""
    known = macros(source.macros)
    return Pack(
        code=code,
        rules=tuple(rule for table in source.tables for rule in rules(table, known)),
        expand=source.expand,
        fillers=frozenset(source.fillers.split()),
        masks=mask(source.masks, known),
        breaks=frozenset([*source.breaks.split(), *[",", ";", ":", "(", ")", '"']]),
        negation=phrase(source.negation, known),
        not_negation=phrase(source.not_negation, known),
        past=phrase(source.past, known),
        frame=phrase(source.frame, known),
        joke=phrase(source.joke, known),
        trivial=phrase(source.trivial, known),
        yes=phrase(source.yes, known),
        no=phrase(source.no, known),
        context=phrase(source.context, known),
    )


def short_forms(pairs: str) -> dict[str, str]:
    """Read ``short other=full words|…`` into a table from each short form to the words it stands for."""
    table: dict[str, str] = {}
    for pair in pairs.split("|"):
        short, _, full = pair.strip().partition("=")
        for key in fold(short).split():
            table[key] = fold(full.strip())
    return table


def macros(source: str) -> dict[str, str]:
    """Read ``name = pattern`` lines (indented lines go on) into ready patterns; later ones may use earlier ones."""
    raw: dict[str, str] = {}
    name = ""
    for line in source.splitlines():
        if not line.strip():
            continue
        if line[0] != " ":
            name, _, line = line.partition(" = ")
            raw[name] = ""
        raw[name] += line.strip()
    done: dict[str, str] = {}
    for name, pattern in raw.items():
        done[name] = "(?:" + fill(pattern, done) + ")"
    return done


def fill(pattern: str, known: Mapping[str, str]) -> str:
    """Put macros in place of ``{name}`` (unknown: ``KeyError``) and let "not followed by" end at a word's end."""
    plain = fold(pattern).replace("ß", "ss")
    return _whole_words(_MACRO.sub(lambda found: known[found.group(1)], plain))


def _whole_words(pattern: str) -> str:
    start = pattern.find("(?! ")
    while start >= 0:
        depth, at = 0, start
        while True:
            if pattern[at] == "\\":
                at += 2
                continue
            depth += {"(": 1, ")": -1}.get(pattern[at], 0)
            if depth == 0:
                break
            at += 1
        if not pattern.startswith(r"(?!\w)", at - 6):
            pattern = pattern[: start + 3] + "(?:" + pattern[start + 3 : at] + r")(?!\w)" + pattern[at:]
        start = pattern.find("(?! ", start + 4)
    return pattern


def rules(source: str, known: Mapping[str, str]) -> Iterator[Rule]:
    """Read a rule table.

    A line at the margin is ``sign name [weight] [+context …]``; the indented
    lines under it are patterns over plain, single-spaced text, any of which may match;
    ``a && b`` matches a sentence that holds both, in any order.
    """
    head: list[str] = []
    body: list[str] = []
    for line in [*source.splitlines(), "end end"]:
        if not line.strip():
            continue
        if line[0] == " ":
            body.append(line.strip())
            continue
        if head:
            yield from _both(head, body, known)
        head, body = line.split(), []


def phrase(source: str, known: Mapping[str, str]) -> re.Pattern[str]:
    """Compile lines of patterns, any of which may stand anywhere between spaces; nothing given never matches."""
    lines = [fill(line.strip(), known) for line in source.splitlines() if line.strip()]
    return re.compile(_EDGE.format("|".join(lines)) if lines else r"(?!)")


def mask(source: str, known: Mapping[str, str]) -> Rule:
    """Compile idioms that are taken out of a sentence before any rule reads it."""
    return _rule(["soft", "idiom"], [line.strip() for line in source.splitlines() if line.strip()], known)


def _both(head: list[str], body: list[str], known: Mapping[str, str]) -> Iterator[Rule]:
    together = [line for line in body if " && " in line]
    if together:
        yield replace(_rule(head, together, known), across=True)
    if len(together) < len(body):
        yield _rule(head, [line for line in body if " && " not in line], known)


def _rule(head: list[str], body: list[str], known: Mapping[str, str]) -> Rule:
    sign, name, *options = head
    weight = 1.0
    keeps = set()
    for option in options:
        if option.startswith("+"):
            keeps.add(option[1:])
        else:
            weight = float(option)
    pattern = _EDGE.format("|".join(_together(fill(line, known)) for line in body))
    return Rule(name, Sign(sign), re.compile(pattern), needles(pattern), weight, frozenset(keeps))


def _together(line: str) -> str:
    """Turn ``a && b`` into a pattern for a sentence that holds both, in any order.

    A "nowhere follows" (``(?!.*…)``) at the end of the line holds for the whole sentence.
    """
    if " && " not in line:
        return line
    body, *banned = line.split("(?!.*")
    bans = "".join(f"(?!.*{ban}" for ban in banned)
    held = "".join(r"(?=(?:.*\s)?(?:" + part + r")(?:\s|$))" for part in body.split(" && "))
    return f"^{bans}{held}.+$"


def needles(pattern: str) -> tuple[str, ...]:
    """Words of which any match of *pattern* must hold at least one; empty when none can be promised."""
    found = _needles(_PARSER.parse(pattern))
    return tuple(sorted(found)) if found and min(map(len, found)) >= 2 else ()


def _needles(parsed: Any) -> set[str]:
    options: list[set[str]] = []
    run = ""
    for kind, value in [*parsed, (None, None)]:
        name = str(kind)
        if name == "LITERAL":
            run += chr(value)
            continue
        if len(run.strip()) >= 2:
            options.append({run.strip()})
        run = ""
        if name == "BRANCH":
            parts = [_needles(branch) for branch in value[1]]
            if all(parts):
                options.append(set().union(*parts))
        elif name == "ASSERT" and value[0] == 1:
            options.append(_needles(value[1]))
        elif name == "SUBPATTERN":
            options.append(_needles(value[-1]))
        elif name in {"MAX_REPEAT", "MIN_REPEAT"} and value[0] >= 1:
            options.append(_needles(value[2]))
    usable = [option for option in options if option and min(map(len, option)) >= 2 and len(option) <= 160]
    # The longest shortest word rules out most; among equals the smaller set is quicker to look for.
    return max(usable, key=lambda option: (min(4, min(map(len, option))), -len(option)), default=set())
