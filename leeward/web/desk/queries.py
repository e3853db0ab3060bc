"""Reads for the desk: how each entry and each piece of words stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from leeward import wiring
from leeward.core.reviews import Piece, PieceKind, Review, Role, Standing, Tally
from leeward.core.safety.lines import is_due
from leeward.core.safety.overlay import EMERGENCY, Signature, Verdict, digest, entry_of
from leeward.web.accounts.models import Person
from leeward.web.desk import models

PAGE = 20
"""Pieces on one page."""


@dataclass(frozen=True)
class Entry:
    """One helpline entry as the desk shows it."""

    id: str
    shipped: Mapping[str, Any]
    now: Mapping[str, Any]
    """As it stands after the signed corrections."""
    signature: Signature | None
    stale: bool
    """The pack's entry is another one than the one that was signed."""
    due: bool
    history: tuple[models.Check, ...] = ()

    @property
    def emergency(self) -> bool:
        """Whether these are the emergency numbers."""
        return self.id.endswith(f"-{EMERGENCY}")

    @property
    def removed(self) -> bool:
        """Whether somebody took it out."""
        return self.signature is not None and self.signature.verdict is Verdict.REMOVED


@dataclass(frozen=True)
class CountryRow:
    """One country in the list."""

    code: str
    name: str
    total: int
    due: int
    corrected: int


def country_name(data: Mapping[str, Any]) -> str:
    """Return the English name, the one that the desk sorts by."""
    return str(data["names"]["en"])


def shipped(code: str) -> Mapping[str, Any] | None:
    """Return a country's mapping as it ships, by code (``zz`` is what holds anywhere); ``None`` if there is none."""
    name = "universal" if code.lower() == "zz" else code.lower()
    return wiring.shipped_helplines().get(name)


def entries(data: Mapping[str, Any], today: date) -> tuple[Entry, ...]:
    """Return the entries of a country, its emergency numbers first."""
    signed = wiring.corrections()
    after, _ = signed.over(str(data["code"]).lower(), data)
    ids = [f"{str(data['code']).lower()}-{EMERGENCY}", *(line["id"] for line in data["lines"])]
    found = []
    for line in ids:
        before = entry_of(data, line) or {}
        now = entry_of(after, line) or before
        signature = signed.signatures.get(line)
        stale = signature is not None and signature.about != digest(before)
        checked = now.get("checked")
        removed = signature is not None and signature.verdict is Verdict.REMOVED
        day = signature.read_on if removed and signature else checked
        due = stale or is_due(day if isinstance(day, date) else None, today)
        found.append(Entry(line, before, now, signature, stale, due))
    return tuple(found)


def history(line: str) -> tuple[models.Check, ...]:
    """Return what was signed about a line, the newest first."""
    return tuple(models.Check.objects.filter(line=line).order_by("-id")[:20])


def country_rows(today: date) -> tuple[CountryRow, ...]:
    """Return all countries with how many of their entries are due."""
    rows = []
    for data in wiring.shipped_helplines().values():
        found = entries(data, today)
        rows.append(
            CountryRow(
                code=str(data["code"]),
                name=country_name(data),
                total=len(found),
                due=sum(entry.due for entry in found),
                corrected=sum(
                    entry.signature is not None and entry.signature.verdict is not Verdict.RIGHT
                    for entry in found
                ),
            )
        )
    return tuple(sorted(rows, key=lambda row: row.name))


def reviewer_of(person: Person) -> models.Reviewer | None:
    """Return the person's grant to review, unless there is none or it was taken back."""
    return models.Reviewer.objects.filter(person=person, revoked_at=None).first()


def roles(reviewer: models.Reviewer | None, language: str) -> tuple[Role, ...]:
    """Return in which capacities somebody may review a language; none without a grant."""
    if reviewer is None:
        return ()
    found = {Role.CLINICIAN: reviewer.clinician_in, Role.NATIVE: reviewer.native_in}
    return tuple(role for role, languages in found.items() if language in languages)


@lru_cache(maxsize=128)
def pieces(language: str, kind: PieceKind) -> tuple[Piece, ...]:
    """Return the pieces of a language and kind, in the order of their files."""
    found = wiring.labelled_pieces() if kind is PieceKind.LABEL else wiring.review_pieces(language)
    return tuple(piece for piece in found if piece.kind is kind and piece.language == language)


def tallies() -> tuple[Tally, ...]:
    """Return how much is approved by language and kind, the languages of the product first."""
    known = wiring.known_reviews()
    order = wiring.review_languages()
    everything = [piece for language in order for kind in PieceKind for piece in pieces(language, kind)]
    found = known.tallies(everything)
    return tuple(
        sorted(found, key=lambda tally: (order.index(tally.language), list(PieceKind).index(tally.kind)))
    )


@dataclass(frozen=True)
class PieceRow:
    """One piece with how it stands and what was said."""

    piece: Piece
    standing: Standing
    reviews: tuple[Review, ...]


def piece_rows(language: str, kind: PieceKind, *, open_only: bool) -> list[PieceRow]:
    """Return the pieces with their standing; with *open_only* without those that are reviewed."""
    known = wiring.known_reviews()
    rows = [PieceRow(piece, known.standing(piece), known.of(piece)) for piece in pieces(language, kind)]
    return [row for row in rows if not (open_only and row.standing is Standing.REVIEWED)]


def find_piece(language: str, kind: PieceKind, mark: str) -> Piece | None:
    """Return the piece with that hash; ``None`` where its words have changed."""
    return next((piece for piece in pieces(language, kind) if piece.hash == mark), None)
