"""Names the article of the library that answers what was asked, and says its best sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from leeward.core.companion.drafting import Drawing, passes
from leeward.core.companion.messages import Resource
from leeward.core.companion.ports import Drafted, Words
from leeward.core.companion.understanding import Want

_ANSWERS = frozenset(("know", "advise"))
_ASKED_FOR, _UNASKED = 0.22, 0.30
"""The least score of an article that is named where information was asked for, and where it was not."""
_PERSONAL = frozenset(
    (
        "know.in_my_place",
        "know.come_back",
        "know.loves_me",
        "know.write_to_ex",
        "know.bad_person",
        "know.what_if",
    )
)
"""Questions that ask for a hearing, and not for something to read."""
_LONGEST = 45
"""Words of a passage that is said in the talk."""
_KEY = "article:"


class Article(Protocol):
    """One article that was found."""

    @property
    def slug(self) -> str:
        """Its name in addresses."""
        ...

    @property
    def title(self) -> str:
        """In the language asked for."""
        ...

    @property
    def passage(self) -> str:
        """One or two of its sentences that answer best."""
        ...

    @property
    def language(self) -> str:
        """The language that it is written in."""
        ...

    @property
    def score(self) -> float:
        """0 to 1."""
        ...

    @property
    def dangerous(self) -> bool:
        """Whether lines to call belong beside it."""
        ...

    def resource(self) -> Resource:
        """A card to show beside the reply."""
        ...


class Library(Protocol):
    """Finds articles by what somebody asks."""

    def find(
        self, text: str, language: str = "en", *, limit: int = 3, least: float = 0.0
    ) -> Sequence[Article]:
        """Return the articles that answer, best first."""
        ...


def looked_up(
    pieces: list[Drafted], turn: Drawing, library: Library | None, words: Words
) -> tuple[list[Drafted], tuple[Resource, ...]]:
    """Return the pieces with the article named in them, and its card; unchanged where none is sure enough.

    Only where something was asked, never twice in a talk, and never an article that needs lines to call beside it:
    where danger is near the words of safety have answered before.
    """
    u = turn.understanding
    informs = Want.INFORMATION in u.wants and not u.intent
    asked = informs or bool(u.intent) or u.asked is not None or Want.ADVICE in u.wants
    if (
        library is None
        or not asked
        or u.venting
        or u.intent in _PERSONAL
        or turn.plan.move not in _ANSWERS
        or not pieces
    ):
        return pieces, ()
    least = _ASKED_FOR if informs else _UNASKED
    found = next(iter(library.find(u.text, turn.language, limit=1, least=least)), None)
    if found is None or found.dangerous or turn.memory.recall(_KEY + found.slug):
        return pieces, ()
    told = _told(found, turn) if Want.INFORMATION in u.wants and not u.intent.startswith("know.") else ""
    named = [line.text.replace("{title}", found.title) for line in words.pool(turn.language, "article.named")]
    named = [line for line in named if passes(line, turn.language, turn.state)]
    if not named:
        return pieces, ()
    at = next(
        (place for place, piece in enumerate(pieces) if piece.role in ("ask", "offer", "close")), len(pieces)
    )
    if told:
        kept = [
            replace(piece, text=told, source=told) if piece.role == "inform" else piece for piece in pieces
        ]
        pieces = [
            piece for place, piece in enumerate(kept) if piece.text != told or place == _first(kept, told)
        ]
        at = min(at, len(pieces))
    line = Drafted(turn.rng.choice(named), _KEY + found.slug, "inform")
    return [*pieces[:at], line, *pieces[at:]], (found.resource(),)


def _told(found: Article, turn: Drawing) -> str:
    """The passage, where it is in the language of the talk, short enough and fit to be said."""
    short = len(found.passage.split()) <= _LONGEST
    fits = short and found.language == turn.language and passes(found.passage, turn.language, turn.state)
    return found.passage if fits else ""


def _first(pieces: Sequence[Drafted], text: str) -> int:
    return next(place for place, piece in enumerate(pieces) if piece.text == text)
