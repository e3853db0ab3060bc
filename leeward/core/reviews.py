"""Which sentences, labels and recommendations named people have approved, each bound to the exact words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any

from leeward.core.content import ContentError, text

LONGEST = 2000
"""Most characters of a remark or a proposal."""


class PieceKind(StrEnum):
    """What is reviewed."""

    SCRIPT = "script"
    """A fixed sentence for a moment of danger."""
    HELP = "help"
    """A sentence of the help page, or one that says that a language is not read well."""
    RECOMMENDATION = "recommendation"
    """A sentence of a practice: what it asks for, when not to do it, how strong the evidence is."""
    LABEL = "label"
    """A message of the labelled sets with the danger we read in it."""


CRISIS = (PieceKind.SCRIPT, PieceKind.HELP)
"""The kinds that speak to a person in danger."""


class Role(StrEnum):
    """In what capacity somebody reviews. Words count as reviewed only when both have approved them."""

    CLINICIAN = "clinician"
    NATIVE = "native"


class Verdict(StrEnum):
    """What a reviewer says."""

    APPROVED = "approved"
    CORRECTION = "correction"


class Standing(StrEnum):
    """What can honestly be said of a piece."""

    NONE = "none"
    PARTLY = "partly"
    """Approved in one of the two capacities."""
    CORRECTION = "correction"
    """Somebody asked for other words, and these have not changed since."""
    REVIEWED = "reviewed"


@dataclass(frozen=True)
class Piece:
    """One text that can be approved, in its place."""

    kind: PieceKind
    language: str
    place: str
    """Where it stands, such as ``tell.line_free``; part of what is approved."""
    text: str

    @cached_property
    def hash(self) -> str:
        """A mark of the exact words in their exact place; other words are another piece."""
        said = "\x1f".join((self.kind, self.language, self.place, self.text))
        return hashlib.sha256(said.encode()).hexdigest()[:24]


@dataclass(frozen=True)
class Review:
    """What one named person said about one piece on one day."""

    piece: Piece
    verdict: Verdict
    name: str
    profession: str
    roles: tuple[Role, ...]
    on: date
    remark: str = ""
    proposed: str = ""

    @classmethod
    def from_mapping(cls, data: object, where: str) -> Review:
        """Parse one entry of a reviews file; raise :class:`ContentError` naming the field.

        The entry's ``hash`` must be that of its own words, so that nobody's
        name slides under another text by hand.
        """
        if not isinstance(data, Mapping):
            raise ContentError(f"{where}: each review must be a mapping")
        try:
            piece = Piece(
                PieceKind(text(data, "kind", where)),
                text(data, "language", where),
                text(data, "place", where),
                text(data, "text", where),
            )
            roles = tuple(Role(role) for role in data.get("roles") or ())
            verdict = Verdict(text(data, "verdict", where))
            on = data.get("on")
            on = on if isinstance(on, date) else date.fromisoformat(str(on))
        except (TypeError, ValueError) as error:
            raise ContentError(f"{where}: {error}") from error
        if not roles:
            raise ContentError(f"{where}: 'roles' must hold clinician, native or both")
        if data.get("hash") != piece.hash:
            raise ContentError(
                f"{where}: 'hash' is not that of the text, so the text is not what was reviewed"
            )
        remark, proposed = (str(data.get(part) or "").strip() for part in ("remark", "proposed"))
        if max(len(remark), len(proposed)) > LONGEST:
            raise ContentError(f"{where}: 'remark' and 'proposed' may have {LONGEST} characters")
        if verdict is Verdict.CORRECTION and not (remark or proposed):
            raise ContentError(f"{where}: a correction needs a remark or a proposed wording")
        name, profession = text(data, "name", where), text(data, "profession", where)
        return cls(piece, verdict, name, profession, roles, on, remark, proposed)

    def to_mapping(self) -> dict[str, Any]:
        """Return what :meth:`from_mapping` reads, fit for YAML and JSON."""
        data: dict[str, Any] = {
            "hash": self.piece.hash,
            "kind": str(self.piece.kind),
            "language": self.piece.language,
            "place": self.piece.place,
            "text": self.piece.text,
            "verdict": str(self.verdict),
            "name": self.name,
            "profession": self.profession,
            "roles": [str(role) for role in self.roles],
            "on": self.on.isoformat(),
        }
        return data | {part: said for part in ("remark", "proposed") if (said := getattr(self, part))}


@dataclass(frozen=True)
class Tally:
    """How much of one kind in one language has been approved."""

    language: str
    kind: PieceKind
    total: int
    reviewed: int
    clinician: int
    native: int
    corrections: int

    @property
    def percent(self) -> int:
        """The share that is reviewed, rounded down: 100 means all."""
        return self.reviewed * 100 // self.total if self.total else 0


class Reviews:
    """All reviews by the hash of the words they are about; of one person the last word counts."""

    def __init__(self, reviews: Iterable[Review] = ()) -> None:
        """Take the reviews in any order."""
        self._by_hash: dict[str, dict[str, Review]] = {}
        for review in sorted(reviews, key=lambda item: item.on):
            self._by_hash.setdefault(review.piece.hash, {})[review.name] = review

    def of(self, piece: Piece) -> tuple[Review, ...]:
        """Return what was said about exactly these words, oldest first."""
        return tuple(self._by_hash.get(piece.hash, {}).values())

    def roles(self, piece: Piece) -> frozenset[Role]:
        """Return the capacities in which it was approved."""
        approved = (review for review in self.of(piece) if review.verdict is Verdict.APPROVED)
        return frozenset(role for review in approved for role in review.roles)

    def standing(self, piece: Piece) -> Standing:
        """Say how a piece stands: an open correction outweighs any approval."""
        found = self.of(piece)
        if any(review.verdict is Verdict.CORRECTION for review in found):
            return Standing.CORRECTION
        roles = self.roles(piece)
        return Standing.REVIEWED if roles == set(Role) else Standing.PARTLY if roles else Standing.NONE

    def tallies(self, pieces: Iterable[Piece]) -> tuple[Tally, ...]:
        """Count by language and kind, in order of language."""
        groups: dict[tuple[str, PieceKind], list[Piece]] = {}
        for piece in pieces:
            groups.setdefault((piece.language, piece.kind), []).append(piece)
        return tuple(self._tally(*key, groups[key]) for key in sorted(groups))

    def _tally(self, language: str, kind: PieceKind, pieces: Sequence[Piece]) -> Tally:
        standings = [self.standing(piece) for piece in pieces]
        roles = [self.roles(piece) for piece in pieces]
        return Tally(
            language=language,
            kind=kind,
            total=len(pieces),
            reviewed=standings.count(Standing.REVIEWED),
            clinician=sum(Role.CLINICIAN in found for found in roles),
            native=sum(Role.NATIVE in found for found in roles),
            corrections=standings.count(Standing.CORRECTION),
        )


def reviews_from(raw: object, where: str) -> tuple[Review, ...]:
    """Parse the list of a reviews file; raise :class:`ContentError` with the first thing that is wrong."""
    if not isinstance(raw, Sequence) or isinstance(raw, str):
        raise ContentError(f"{where}: 'reviews' must be a list")
    return tuple(
        Review.from_mapping(item, f"{where}, review {number}") for number, item in enumerate(raw, start=1)
    )


def gathered(sources: Iterable[tuple[str, object]]) -> tuple[Reviews, tuple[str, ...]]:
    """Parse many lists, each with the name of its source; what does not hold is left out and named."""
    found, problems = [], []
    for where, raw in sources:
        for number, item in enumerate(raw if isinstance(raw, list) else [], start=1):
            try:
                found.append(Review.from_mapping(item, f"{where}, review {number}"))
            except ContentError as error:
                problems.append(str(error))
    return Reviews(found), tuple(problems)
