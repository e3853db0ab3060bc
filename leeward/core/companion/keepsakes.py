"""Chooses what of a turn is worth remembering: only the person's own matters, and nothing of danger."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from leeward.core.companion.messages import Incoming, Turn
from leeward.core.companion.own_matters import Tongue, tongue
from leeward.core.safety.levels import Level, Reading

LONGEST = 240
"""Characters of a line that is kept."""
MOST = 60
"""Lines that are kept of one person."""
KNOWN = 8
"""Lines that a talk carries with it."""
_SHORTEST, _MOST_WORDS = 3, 28
_WORRIED = frozenset(("nervousness", "fear", "anxious", "worry", "afraid"))
_MOODS = frozenset(("low_mood", "worry", "panic", "tiredness"))
"""What passes with the hour: a line that tells only of that is not kept."""
MANNERS = ("no_advice", "no_questions", "brief")
"""How a person may want to be talked with; each a code that the page puts into words."""


class Kind(StrEnum):
    """What a line is about, in the order in which it is shown."""

    PERSON = "person"
    EVENT = "event"
    WORRY = "worry"
    HELPED = "helped"
    AVOID = "avoid"
    MANNER = "manner"


MATTERS = (Kind.WORRY, Kind.EVENT)
"""What a new talk may take up by itself."""


@dataclass(frozen=True)
class Known:
    """One line: the person's own words, or a code such as ``no_advice`` or the slug of a practice."""

    kind: Kind
    text: str = ""
    about: str = ""

    def same(self, other: Known) -> bool:
        """Whether both say the same thing; case and end marks do not matter."""
        if self.about or other.about:
            return (self.kind, self.about) == (other.kind, other.about)
        return self.kind == other.kind and _plain(self.text) == _plain(other.text)


@dataclass(frozen=True)
class Kept:
    """What one turn adds to the lines, and the codes that it takes away again."""

    lines: tuple[Known, ...] = ()
    ended: tuple[str, ...] = ()


def worth_keeping(incoming: Incoming, turn: Turn, reading: Reading) -> Kept:
    """Return what *turn* told of the person's own life and wishes; nothing at all where danger was read.

    People are kept as relations and first names alone ("my sister Ana"), never what they did; a
    clause only where it speaks of the person and of nobody else.
    """
    notes = turn.notes
    manner = tuple(
        (code, wish)
        for code, wish in zip(
            MANNERS, (notes.wants_no_advice, notes.wants_no_questions, notes.wants_brief), strict=True
        )
        if wish is not None
    )
    ended = tuple(code for code, wish in manner if not wish)
    if not harmless(turn, reading):
        return Kept((), ended)
    lines = [Known(Kind.MANNER, about=code) for code, wish in manner if wish]
    if notes.name:
        lines.append(Known(Kind.MANNER, notes.name[:40], "name"))
    spoken = tongue(turn.language)
    lines += [Known(Kind.PERSON, said) for said in people_in(incoming.text, spoken)]
    if notes.events or {*turn.topics} - _MOODS:
        worried = bool({*turn.emotions, *turn.topics} & _WORRIED)
        kind = Kind.WORRY if worried else Kind.EVENT
        lines += [Known(kind, said) for said in notes.told[:1] if own(said, spoken)]
    return Kept(tuple(lines), ended)


def harmless(turn: Turn, reading: Reading) -> bool:
    """Whether nothing in the message or the reply has to do with danger."""
    calm = reading.level in (Level.NONE, Level.DISTRESS) and turn.state in (Level.NONE, Level.DISTRESS)
    return calm and not (reading.safety or reading.probe or reading.categories or turn.safety or turn.asked)


def people_in(text: str, spoken: Tongue) -> tuple[str, ...]:
    """Name the people of a message as they stand to the person, each once: ``("my sister Ana",)``."""
    found = (" ".join(match.group().split()) for match in spoken.people.finditer(text))
    return tuple(dict.fromkeys(said[:1].lower() + said[1:] for said in found))[:4]


def own(said: str, spoken: Tongue) -> bool:
    """Whether a clause is about the person alone, short and whole enough to be read again later."""
    words = said.split()
    fits = _SHORTEST <= len(words) <= _MOST_WORDS and len(said) <= LONGEST
    return fits and bool(spoken.first.search(said)) and not spoken.others.search(said)


def merged(before: Iterable[Known], new: Iterable[Known]) -> tuple[Known, ...]:
    """Return those of *new* that none of *before* says already, each once."""
    told, fresh = list(before), []
    for line in new:
        if not any(line.same(other) for other in told):
            told.append(line)
            fresh.append(line)
    return tuple(fresh)


_MARKS = re.compile(r"[\s.,;:!?…।\"'“”«»„]+")


def _plain(text: str) -> str:
    return _MARKS.sub(" ", text).strip().lower()
