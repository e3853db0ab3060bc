"""The library: articles by language with English behind them, and the ones that answer what somebody asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from leeward.core.companion.messages import Resource, ResourceType
from leeward.core.content import ContentError, texts
from leeward.core.knowledge.article import Article, Group
from leeward.core.knowledge.index import Index
from leeward.core.knowledge.terms import LIGHT, Alike
from leeward.core.language import sentences

SURE = 0.45
"""From this score on, an article may be named without being asked for (see ``docs/library.md``)."""
WEAK = 0.15
"""Below this score, an article is not shown at all."""
_PAIR = 2


@dataclass(frozen=True)
class LibraryWords:
    """What a language knows beside its articles."""

    alike: tuple[tuple[str, ...], ...] = ()
    """Rows of words and phrases that mean the same."""
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By slug of an article that is not translated: its title, then words under which it is looked for."""

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str) -> LibraryWords:
        """Parse ``content/<language>/library.yaml``; raise :class:`ContentError` naming the field."""
        rows = data.get("alike") or []
        if not all(isinstance(row, list) and len(row) > 1 for row in rows):
            raise ContentError(f"{where}: each row of 'alike' must hold two words or more")
        names = data.get("names") or {}
        return cls(
            tuple(tuple(map(str, row)) for row in rows),
            {slug: texts(names, slug, where) for slug in names},
        )


@dataclass(frozen=True)
class Found:
    """One article that answers, with the words of it that answer best."""

    slug: str
    title: str
    """In the language asked for, also where the article itself is in English."""
    summary: str
    passage: str
    """One or two sentences of the article, word for word, in ``language``."""
    language: str
    """The language that the article is written in."""
    score: float
    """0 to 1, comparable between questions."""
    dangerous: bool
    """Whether lines to call belong beside it."""

    @property
    def sure(self) -> bool:
        """Whether it may be named without being asked for."""
        return self.score >= SURE

    @property
    def address(self) -> str:
        """Where its page is, below the root of the site."""
        return f"/library/{self.slug}/"

    def resource(self) -> Resource:
        """Return it as a card to show beside a reply."""
        return Resource(
            type=ResourceType.ARTICLE, name=self.title, url=self.address, languages=(self.language,)
        )


class _Room:
    """One language of the library: every article, in that language or in English, and its index."""

    def __init__(
        self, language: str, articles: Sequence[Article], words: LibraryWords, english: LibraryWords
    ):
        self.articles = tuple(articles)
        self._names = words.names
        self._alike = {language: Alike(words.alike, language), "en": Alike(english.alike, "en")}
        self.language = language

    def title(self, article: Article) -> str:
        names = self._names.get(article.slug)
        return names[0] if names and article.language != self.language else article.title

    def _terms(self, words: str, language: str) -> list[str]:
        return self._alike[language].terms(words)

    def terms(self, words: str) -> list[str]:
        """What was asked, as terms; an English article is found by English words too."""
        return self._terms(words, self.language)

    def _fields(self, article: Article) -> dict[str, list[str]]:
        own = article.language
        names = self._names.get(article.slug, ()) if own != self.language else ()
        many = {
            "title": article.title,
            "words": "\n".join(article.words),
            "asked": "\n".join(article.asked),
            "summary": article.summary,
            "body": article.body,
        }
        fields = {name: self._terms(said, own) for name, said in many.items()}
        if names:
            fields["title"] += self._terms(names[0], self.language)
            fields["words"] += [term for name in names for term in self._terms(name, self.language)]
        return fields

    @cached_property
    def index(self) -> Index:
        """Built at the first question."""
        return Index(
            [self._fields(article) for article in self.articles],
            [
                [self._terms(one, article.language) for one in (article.title, *article.asked)]
                for article in self.articles
            ],
            LIGHT,
        )

    @cached_property
    def _sentences(self) -> list[list[tuple[str, frozenset[str]]]]:
        return [
            [
                (pair, frozenset(self._terms(pair, article.language)))
                for block in (*(part.text for part in article.parts), *article.now, article.seek)
                for pair in _pairs(block)
            ]
            for article in self.articles
        ]

    def passage(self, number: int, asked: Sequence[str]) -> str:
        """Return the one or two sentences of an article that share most with what was asked."""
        terms = {term: self.index.rarity(term) for term in asked}

        def worth(item: tuple[str, frozenset[str]]) -> float:
            return sum(terms[term] for term in terms.keys() & item[1])

        best = max(self._sentences[number], key=worth)
        return best[0] if worth(best) else self.articles[number].summary


class Shelf:
    """The library in every language; what a language lacks stands there in English."""

    def __init__(
        self, articles: Mapping[str, Sequence[Article]], words: Mapping[str, LibraryWords] | None = None
    ) -> None:
        words = words or {}
        originals = {article.slug: article for article in articles.get("en", ())}
        self._rooms: dict[str, _Room] = {}
        none = LibraryWords()
        for language in {"en", *articles, *words}:
            own = {article.slug: article for article in articles.get(language, ())}
            self._rooms[language] = _Room(
                language,
                sorted((own.get(slug, article) for slug, article in originals.items()), key=_place),
                words.get(language, none),
                words.get("en", none),
            )

    def _room(self, language: str) -> _Room:
        return self._rooms.get(language, self._rooms["en"])

    def articles(self, language: str = "en") -> tuple[Article, ...]:
        """List every article by group and title, each in *language* where it has been translated, else in English."""
        return self._room(language).articles

    def article(self, slug: str, language: str = "en") -> Article | None:
        """Return one article, in English where *language* lacks it; ``None`` where there is no such article."""
        return next((article for article in self.articles(language) if article.slug == slug), None)

    def title(self, article: Article, language: str) -> str:
        """Return an article's title in *language*, also where the article itself is in English."""
        return self._room(language).title(article)

    def find(
        self, text: str, language: str = "en", *, limit: int = 3, least: float = WEAK
    ) -> tuple[Found, ...]:
        """Return the articles that answer *text*, best first; none where nothing fits.

        Reads words alone: no model, no network, about a millisecond. *least*
        is the lowest score to return (:data:`SURE` to name an article unasked).
        """
        room = self._room(language)
        asked = room.index.read_over(room.terms(text))
        return tuple(
            self._found(room, hit.number, hit.score, asked)
            for hit in room.index.search(asked)[:limit]
            if hit.score >= least
        )

    def _found(self, room: _Room, number: int, score: float, asked: Sequence[str]) -> Found:
        article = room.articles[number]
        return Found(
            slug=article.slug,
            title=room.title(article),
            summary=article.summary,
            passage=room.passage(number, asked),
            language=article.language,
            score=score,
            dangerous=bool(article.danger),
        )


def _place(article: Article) -> tuple[int, str]:
    return list(Group).index(article.group), article.slug


def _pairs(block: str) -> list[str]:
    said = sentences(block)
    return [" ".join(said[at : at + _PAIR]) for at in range(max(1, len(said) - _PAIR + 1))]
