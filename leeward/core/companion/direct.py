"""Finds what a person puts to the companion directly: a question with its own answer, a practice, a manner, a name."""

# ruff: noqa: SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

import re
from dataclasses import dataclass

from leeward.core.companion.clauses import sentences_of
from leeward.core.companion.lexicon import Lexicon, Patterns

_PADDING = re.compile(
    r"\b(how (?:do|can|should|could|would) (?:i|you|we|people)) (?:even|actually|really|just|possibly|ever|best)\b",
    re.IGNORECASE,
)
_LONG = 60
"""Words; in a longer message only its questions and its end are asked of directly."""
_PRACTICE_WORDS = 16
_NO_NAME = frozenset(
    "not so just sorry fine ok okay sad tired here back a the very really still feeling now an in at on again "
    "good bad done if when whatever crazy stupid names weird later maybe".split()
)  # fmt: skip


@dataclass(frozen=True)
class Direct:
    """What was found; every part may be empty."""

    intent: str = ""
    events: tuple[str, ...] = ()
    practice: str = ""
    refused: bool = False
    manner: frozenset[str] = frozenset()
    name: str = ""
    questions: int = 0


def read(text: str, lexicon: Lexicon, count: int) -> Direct:
    """Read one cleaned message of *count* words."""
    lean = _PADDING.sub(r"\1", re.sub(r"([^\W\d_])\1{2,}", r"\1", text)).strip()
    lines = sentences_of(lean)
    asking = [line for line in lines if line.rstrip("\"' )").endswith("?")]
    focus = lean if count <= _LONG else " ".join([*asking, *lines[-2:]])
    low, low_focus = lean.lower(), focus.lower()
    manner, name = _manner(lean if count <= _LONG else focus, lexicon)
    practice, refused = _practice(low, lexicon) if count <= _PRACTICE_WORDS else ("", False)
    return Direct(
        intent=first(low_focus, lexicon.intents),
        events=tuple(label for label, shapes in lexicon.events if any(shape.search(low) for shape in shapes))[
            :3
        ],
        practice=practice,
        refused=refused,
        manner=manner,
        name=name,
        questions=len(asking),
    )


def first(text: str, groups: Patterns) -> str:
    """Return the first group one of whose patterns is found."""
    return next((label for label, shapes in groups if any(shape.search(text) for shape in shapes)), "")


def _practice(text: str, lexicon: Lexicon) -> tuple[str, bool]:
    slugs = tuple(group for group in lexicon.practices if group[0] != "refused")
    slug = first(text, slugs)
    refused = bool(first(text, tuple(group for group in lexicon.practices if group[0] == "refused")))
    return ("", True) if refused else (slug, False)


def _manner(text: str, lexicon: Lexicon) -> tuple[frozenset[str], str]:
    found, name = set(), ""
    for label, shapes in lexicon.manner:
        for shape in shapes:
            match = shape.search(text)
            if match is None:
                continue
            if label != "name":
                found.add(label)
            elif match.group(1).lower() not in _NO_NAME:
                name = match.group(1)
                name = name[:1].upper() + (name[1:].lower() if name.isupper() else name[1:])
    return frozenset(found), name
