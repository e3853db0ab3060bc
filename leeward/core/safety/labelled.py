"""Labelled messages: what they say of a text, and the plain file format they are written and reviewed in.

A file holds blocks. A line that starts with ``@`` names the labels of the messages below it, one message a line
(``\\n`` stands for a line break in it, `` || `` parts earlier turns of the same person from the message itself).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from leeward.core.language import SUPPORTED
from leeward.core.safety.levels import Category, Level
from leeward.core.text.labels import TOPICS, WANTS

_TURNS = re.compile(r"\s*\|\|\s*")


class Kind(StrEnum):
    """What the reading of a message is held to."""

    ALARM = "alarm"
    """A pathway must open."""
    TRAP = "trap"
    """It sounds like danger and is none: no takeover."""
    EVERYDAY = "everyday"
    """Ordinary talk: nothing opens."""
    HEAVY = "heavy"
    """Suffering without a sign of danger: a gentle question is welcome, a takeover is not."""


class LabelError(ValueError):
    """A line of a labelled file cannot be read; names the file and the line."""


@dataclass(frozen=True)
class Labelled:
    """One message and what a careful reader says of it."""

    id: str
    text: str
    earlier: tuple[str, ...]
    language: str
    kind: Kind
    group: str
    """explicit, imminent, implicit, obfuscated, path, third_party, violence, medical; or the kind's own name."""
    cell: str
    """What the message tests, such as ``burden`` or ``idiom``."""
    level: Level
    crisis: bool
    """The full pathway is due."""
    categories: tuple[Category, ...]
    door: str
    topics: tuple[str, ...] | None = None
    """What it is about, of ``labels.TOPICS``; None where its writer did not say."""
    want: str | None = None
    """What the person wants, of ``labels.WANTS``; None where its writer did not say."""


def parse(lines: str, source: str) -> Iterator[Labelled]:
    """Read the text of one file; *source* names it and starts each id. Raises :class:`LabelError`."""
    head: dict[str, str] | None = None
    count = 0
    for number, line in enumerate(lines.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("@"):
            head = dict(part.partition("=")[::2] for part in line[1:].split())
            continue
        if head is None:
            raise LabelError(f"{source}, line {number}: a message stands before the first @ line.")
        count += 1
        try:
            yield _message(f"{source}-{count:04d}", line, head)
        except (KeyError, ValueError) as error:
            raise LabelError(f"{source}, line {number}: {error} does not fit.") from error


def _message(key: str, line: str, head: dict[str, str]) -> Labelled:
    *earlier, text = (part.replace("\\n", "\n") for part in _TURNS.split(line.strip()))
    if head["crisis"] not in ("yes", "no") or head["lang"] not in SUPPORTED:
        raise ValueError(f"{head['crisis']} or {head['lang']}")
    named = head["cats"]
    return Labelled(
        id=key,
        text=text,
        earlier=tuple(earlier),
        language=head["lang"],
        kind=Kind(head["kind"]),
        group=head["group"],
        cell=head["cell"],
        level=Level(head["level"]),
        crisis=head["crisis"] == "yes",
        categories=() if named == "-" else tuple(Category(name) for name in named.split(",")),
        door=head.get("door", "chat"),
        topics=_topics(head.get("topics")),
        want=_known(head["want"], WANTS) if head.get("want", "-") != "-" else None,
    )


def _topics(named: str | None) -> tuple[str, ...] | None:
    if named is None:
        return None
    return () if named == "-" else tuple(_known(name, TOPICS) for name in named.split(","))


def _known(name: str, names: tuple[str, ...]) -> str:
    if name not in names:
        raise ValueError(name)
    return name
