"""The engine that needs no model: it takes fitting, unused lines and fills them with what was said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from leeward.core.companion.echoes import echo
from leeward.core.companion.memory import fingerprint
from leeward.core.companion.ports import Brief, Drafted, Line, Part, Words
from leeward.core.companion.words import fill, pieces_of, slots_of, spoken

_OWN_WORDS = 0.5
_BARE = 0.6
_SLOT = re.compile(r"\{\w+\}")


class ScriptedEngine:
    """Drafts from the phrasebook."""

    name = "scripted"

    def __init__(self, words: Words) -> None:
        """Take the lines."""
        self._words = words

    def draft(self, brief: Brief) -> Iterator[Drafted]:
        """Yield one filled line for each part that has one; a part without one is left out."""
        values = slots_of(brief.understanding, brief.memory)
        said: set[str] = set()
        for part in brief.plan.parts:
            drafted = self._piece(part, brief, values, said)
            if drafted is not None:
                said.add(drafted.source)
                yield drafted

    def _piece(self, part: Part, brief: Brief, values: dict[str, str], said: set[str]) -> Drafted | None:
        """Take the first pool that has a line which fits, is new and passes the guard."""
        for name in part.pools:
            for filled in _each_clause(brief, values) if name.startswith("reflect.") else (values,):
                for line in self._fresh(name, brief, filled, said):
                    text = fill(line, filled)
                    if text is not None and brief.allowed(text):
                        return Drafted(text, _remembered(line, text), part.role)
        return None

    def _fresh(self, name: str, brief: Brief, values: Mapping[str, str], said: set[str]) -> list[Line]:
        """The unused lines of a pool in a mixed order.

        Those that use what was said mostly come first, and of these the ones that add
        fewest words of their own.
        """
        used = frozenset(brief.memory.used)
        order: dict[Line, float] = {}
        for line in self._words.pool(brief.language, name):
            if not line.slots <= values.keys():
                continue
            key = _remembered(line, fill(line, values) or "")
            if key not in said and fingerprint(key) not in used:
                bonus = _OWN_WORDS * bool(line.slots) + _BARE * is_bare(line)
                order[line] = brief.rng.random() + bonus
        return sorted(order, key=lambda line: -order[line])


def is_bare(line: Line) -> bool:
    """Whether a line is hardly more than the person's own words."""
    return bool(line.slots) and len(_SLOT.sub("", line.text).split()) <= 1


def _remembered(line: Line, text: str) -> str:
    """What counts as said: a frame once, but a bare frame anew with each new content."""
    return text if is_bare(line) else line.text


def _each_clause(brief: Brief, values: dict[str, str]) -> Iterator[dict[str, str]]:
    """The values with the best clause first, then with the next ones, for where the guard holds one back."""
    yield values
    for clause in brief.understanding.clauses[1:3]:
        capital = clause.turned[:1].upper() + clause.turned[1:]
        kept = {name: value for name, value in values.items() if name not in ("doing", "Doing", "when")}
        yield {
            **kept,
            **(pieces_of(echo(clause.turned)) if brief.language == "en" else {}),
            "clause": clause.turned,
            "Clause": capital,
            "quote": spoken(clause.said, brief.language),
        }
