"""An article of the library as data: what it says, which questions it answers, where it was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from leeward.core.content import ContentError, required, text, texts
from leeward.core.reviews import Piece, PieceKind
from leeward.core.safety.levels import Category

SUICIDE = "suicide"
"""The one danger that is no :class:`Category`: any line for a crisis fits it."""


class Group(StrEnum):
    """Where an article stands on the shelf, in the order of the shelf."""

    SAFETY = "safety"
    FEELINGS = "feelings"
    LIFE = "life"
    CONDITIONS = "conditions"
    TREATMENTS = "treatments"
    HELPING = "helping"
    RIGHTS = "rights"


class FreeKind(StrEnum):
    """What a free resource is."""

    AUDIO = "audio"
    VIDEO = "video"
    COURSE = "course"
    APP = "app"
    READING = "reading"
    GROUP = "group"
    SERVICE = "service"


@dataclass(frozen=True)
class Part:
    """One short section."""

    title: str
    text: str


@dataclass(frozen=True)
class Source:
    """Where something was read."""

    by: str
    title: str
    year: int


@dataclass(frozen=True)
class Free:
    """Something free to hear, watch, read or join, by name; never a link that may rot or be watched."""

    name: str
    by: str
    kind: FreeKind


@dataclass(frozen=True)
class Article:
    """One article in one language."""

    slug: str
    language: str
    title: str
    group: Group
    summary: str
    asked: tuple[str, ...]
    """How people put the question, in their own words."""
    words: tuple[str, ...]
    """Other words under which it is looked for."""
    parts: tuple[Part, ...]
    now: tuple[str, ...]
    """What helps now, a step each."""
    seek: str
    """When to get help, and from whom."""
    sources: tuple[Source, ...]
    related: tuple[str, ...]
    tools: tuple[str, ...]
    """Slugs of practices."""
    resources: tuple[Free, ...]
    danger: tuple[str, ...]
    """``suicide`` or names of :class:`Category`; not empty where lines to call belong beside it."""
    written: date

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str, *, original: Article | None = None) -> Article:
        """Build an article from content; raise :class:`ContentError` naming *where* and the field.

        A translation holds words alone; group, sources, danger and what it
        leads to come from its *original*.
        """
        if original is not None:
            language = text(data, "language", where)
            if text(data, "slug", where) != original.slug:
                raise ContentError(f"{where}: 'slug' is not that of the original")
            shared: dict[str, Any] = {
                name: getattr(original, name)
                for name in ("group", "sources", "related", "tools", "resources", "danger")
            }
        else:
            language = "en"
            shared = {
                "group": _one_of(Group, data, "group", where),
                "sources": tuple(_source(item, where) for item in _rows(data, "sources", where)),
                "related": texts(data, "related", where),
                "tools": texts(data, "tools", where) if data.get("tools") else (),
                "resources": tuple(_free(item, where) for item in data.get("resources") or ()),
                "danger": tuple(_danger(name, where) for name in data.get("danger") or ()),
            }
        written = required(data, "written", where)
        if not isinstance(written, date):
            raise ContentError(f"{where}: 'written' must be a date")
        return cls(
            slug=text(data, "slug", where),
            language=language,
            title=text(data, "title", where),
            summary=text(data, "summary", where),
            asked=texts(data, "asked", where),
            words=texts(data, "words", where) if data.get("words") else (),
            parts=tuple(
                Part(text(item, "title", where), text(item, "text", where))
                for item in _rows(data, "parts", where)
            ),
            now=texts(data, "now", where),
            seek=text(data, "seek", where),
            written=written,
            **shared,
        )

    @property
    def body(self) -> str:
        """All that is read on the page, without titles and sources."""
        return "\n".join((*(part.text for part in self.parts), *self.now, self.seek))

    @property
    def categories(self) -> tuple[Category, ...]:
        """The kinds of trouble whose lines belong beside it."""
        return tuple(Category(name) for name in self.danger if name != SUICIDE)

    def pieces(self) -> tuple[Piece, ...]:
        """Return every text that a named person can approve, each in its place."""
        said = [("title", self.title), ("summary", self.summary), ("seek", self.seek)]
        said += [("parts", one) for part in self.parts for one in (part.title, part.text)]
        said += [("now", one) for one in self.now]
        return tuple(
            Piece(PieceKind.RECOMMENDATION, self.language, f"articles.{self.slug}.{place}", words)
            for place, words in said
        )


def _rows(data: Mapping[str, Any], key: str, where: str) -> Sequence[Mapping[str, Any]]:
    rows = required(data, key, where)
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise ContentError(f"{where}: '{key}' must be a list of mappings")
    return rows


def _one_of(kind: type[Group], data: Mapping[str, Any], key: str, where: str) -> Group:
    try:
        return kind(text(data, key, where))
    except ValueError as error:
        raise ContentError(f"{where}: '{key}' must be one of {', '.join(kind)}") from error


def _source(item: Mapping[str, Any], where: str) -> Source:
    year = required(item, "year", where)
    if not isinstance(year, int):
        raise ContentError(f"{where}: the 'year' of a source must be a number")
    return Source(text(item, "by", where), text(item, "title", where), year)


def _free(item: Mapping[str, Any], where: str) -> Free:
    try:
        kind = FreeKind(text(item, "kind", where))
    except ValueError as error:
        raise ContentError(f"{where}: 'kind' must be one of {', '.join(FreeKind)}") from error
    return Free(text(item, "name", where), text(item, "by", where), kind)


def _danger(name: object, where: str) -> str:
    if name != SUICIDE and name not in list(Category):
        raise ContentError(f"{where}: 'danger' holds {name!r}, which is no kind of trouble we know")
    return str(name)
