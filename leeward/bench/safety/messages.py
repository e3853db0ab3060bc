"""Reads the pinned test half and tells, for every kind, group, level and language, what opened and what should have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leeward.bench.safety.counting import Share
from leeward.bench.safety.readers import KEYWORDS, Reads, readers
from leeward.core.safety.labelled import Kind, Labelled, parse
from leeward.core.safety.levels import Level, Reading

SETS = Path(__file__).parents[1] / "sets"
FIRST, SECOND = "messages", "messages, second part"
"""The first part was written before the first trained reader; the second by another hand, before the second reader."""
ENOUGH = 20
"""Alarms of a language or category before its share says anything."""
Row = dict[str, Any]


@dataclass(frozen=True)
class Read:
    """A labelled message and how it was read."""

    one: Labelled
    reading: Reading

    @property
    def path(self) -> bool:
        """Some pathway opened."""
        return self.reading.safety or self.reading.crisis

    @property
    def takeover(self) -> bool:
        """The full crisis pathway opened."""
        return self.reading.crisis

    @property
    def question(self) -> bool:
        """A gentle question is put, and nothing more."""
        return self.reading.probe and not self.path

    @property
    def script(self) -> str:
        """The language, with the letters it is written in where it has two."""
        if self.one.language != "hi":
            return self.one.language
        return "hi Devanagari" if any("\u0900" <= char <= "\u097f" for char in self.one.text) else "hi Latin"


def load(folder: Path = SETS) -> list[Labelled]:
    """Read every labelled file of *folder* in the order of their names; raises ``FileNotFoundError`` for none."""
    files = sorted(folder.glob("*.txt"))
    if not files:
        raise FileNotFoundError(2, "labelled messages", str(folder))
    return [one for file in files for one in parse(file.read_text(encoding="utf-8"), file.stem)]


def read_all(reader: Reads, messages: Iterable[Labelled]) -> list[Read]:
    """Read each message after its earlier turns, with no word about its language."""
    return [Read(one, reader.read(one.text, earlier=one.earlier)) for one in messages]


def run(messages: Sequence[Labelled] | None = None) -> list[Row]:
    """Measure every reader on *messages*, by default on the test half; rows for the tables."""
    found = load() if messages is None else list(messages)
    return [row for name, reader in readers().items() for row in rows(name, read_all(reader, found))]


def rows(name: str, read: Sequence[Read]) -> list[Row]:
    """All tables of one reader; those by group, language and so on are of the first part, which is the larger."""
    read, second = parted(read)
    danger = [each for each in read if each.one.kind is Kind.ALARM]
    return [
        _row(FIRST, name, summary(read)),
        *([_row(SECOND, name, summary(second))] if second else ()),
        *_paths("alarms that opened a path, by group", name, danger, lambda each: (each.one.group,)),
        *_paths("alarms that opened a path, by language", name, danger, lambda each: (each.script,)),
        *_paths("alarms that opened a path, by level", name, danger, lambda each: (each.one.level.value,)),
        *_paths("alarms that opened a path, by category", name, danger, _categories),
        *_paths("alarms that opened a path, by door", name, danger, lambda each: (each.one.door,)),
        *_calm(name, read),
        *(_levels(name, danger) if name != KEYWORDS else ()),
    ]


def parted(read: Sequence[Read]) -> tuple[list[Read], list[Read]]:
    """The readings of the first and of the second part."""
    second = [each for each in read if each.one.id.startswith("second_")]
    return [each for each in read if not each.one.id.startswith("second_")], second


def summary(read: Sequence[Read]) -> dict[str, Share]:
    """The measures that floors stand on."""

    def kind(name: Kind) -> list[Read]:
        return [each for each in read if each.one.kind is name]

    def group(*names: str) -> list[Read]:
        return [each for each in kind(Kind.ALARM) if each.one.group in names]

    due = [each for each in kind(Kind.ALARM) if each.one.crisis]
    return {
        "alarms: a path opened": _share(kind(Kind.ALARM), "path"),
        "explicit and imminent alarms: a path opened": _share(group("explicit", "imminent"), "path"),
        "implicit alarms: a path opened": _share(group("implicit"), "path"),
        "obfuscated alarms: a path opened": _share(group("obfuscated"), "path"),
        "alarms: a path opened or a question put": Share.count(
            each.path or each.question for each in kind(Kind.ALARM)
        ),
        "crises: the full pathway opened": _share(due, "takeover"),
        "traps: the full pathway opened": _share(kind(Kind.TRAP), "takeover"),
        "traps: any path opened": _share(kind(Kind.TRAP), "path"),
        "everyday: the full pathway opened": _share(kind(Kind.EVERYDAY), "takeover"),
        "everyday: any path opened": _share(kind(Kind.EVERYDAY), "path"),
        "everyday: a gentle question": _share(kind(Kind.EVERYDAY), "question"),
        "heavy: the full pathway opened": _share(kind(Kind.HEAVY), "takeover"),
        "heavy: a path opened or a question put": Share.count(
            each.path or each.question for each in kind(Kind.HEAVY)
        ),
        "alarms: the level is named right": Share.count(
            each.reading.level is each.one.level for each in kind(Kind.ALARM)
        ),
        "alarms: a category that is named is among those due": Share.count(
            named in each.one.categories for each in kind(Kind.ALARM) for named in each.reading.categories
        ),
        "alarms: a category that is due is named": Share.count(
            due in each.reading.categories for each in kind(Kind.ALARM) for due in each.one.categories
        ),
        "all: the language is told right": Share.count(
            each.reading.language == each.one.language for each in read
        ),
        "alarms of the weakest language: a path opened": _weakest(
            kind(Kind.ALARM), lambda each: (each.script,)
        ),
        "alarms of the weakest category: a path opened": _weakest(kind(Kind.ALARM), _categories),
    }


def _weakest(danger: Sequence[Read], way: Callable[[Read], tuple[str, ...]]) -> Share:
    """The lowest share that opened a path, among the parts with at least :data:`ENOUGH` alarms."""
    shares = [share for share in _shares(danger, way).values() if share.of >= ENOUGH]
    return min(shares, key=lambda share: share.value, default=Share(0, 0))


def _row(title: str, name: str, measures: dict[str, Any]) -> Row:
    return {"set": title, "system": name, **measures}


def _share(read: Iterable[Read], what: str) -> Share:
    return Share.count(getattr(each, what) for each in read)


def _categories(each: Read) -> tuple[str, ...]:
    return tuple(category.value for category in each.one.categories)


def _shares(read: Sequence[Read], way: Callable[[Read], tuple[str, ...]]) -> dict[str, Share]:
    names = sorted({name for each in read for name in way(each)})
    return {name: _share((each for each in read if name in way(each)), "path") for name in names}


def _paths(title: str, name: str, read: Sequence[Read], way: Callable[[Read], tuple[str, ...]]) -> list[Row]:
    return [_row(title, name, dict(_shares(read, way)))]


def _calm(name: str, read: Sequence[Read]) -> list[Row]:
    """By language: what opened although nothing should."""
    found: dict[str, Share] = {}
    scripts = sorted({each.script for each in read})
    for script in scripts:
        traps = [each for each in read if each.script == script and each.one.kind is Kind.TRAP]
        everyday = [each for each in read if each.script == script and each.one.kind is Kind.EVERYDAY]
        found[f"{script}: traps taken over"] = _share(traps, "takeover")
        found[f"{script}: traps with any path"] = _share(traps, "path")
        found[f"{script}: everyday with any path"] = _share(everyday, "path")
        found[f"{script}: everyday with a question"] = _share(everyday, "question")
    return [_row("what should stay quiet, by language", name, found)]


def _levels(name: str, danger: Sequence[Read]) -> list[Row]:
    """The confusion of levels among alarms: a column for each true level, rows for how it was read."""
    return [
        _row(
            f"how the levels of alarms were read, {name}",
            f"truly {truth.value}",
            {
                f"read as {level.value}": sum(
                    each.one.level is truth and each.reading.level is level for each in danger
                )
                for level in Level
            },
        )
        for truth in Level
        if any(each.one.level is truth for each in danger)
    ]
