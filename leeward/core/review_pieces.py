"""What there is to review: every sentence of the content files, every labelled message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from leeward.core.reviews import Piece, PieceKind
from leeward.core.safety.labelled import Kind, LabelError, Labelled, parse

_WORDS = (
    ("dialogue/safety", PieceKind.SCRIPT),
    ("crisis", PieceKind.HELP),
    ("plan", PieceKind.HELP),
    ("reading", PieceKind.HELP),
)
"""Files that speak to a person in danger, and what they are reviewed as."""
_NO_WORDS = ("language", "slug", "kind", "wants", "minutes", "move", "strength")
"""Keys of content files that hold names for the machine."""
_NO_WORDS_OF_PRACTICES = (
    *_NO_WORDS,
    "name",
    "next",
    "from",
    "topics",
    "feelings",
    "unless",
    "commands",
    "numbers",
)


def pieces_of(
    language: str,
    *,
    load: Callable[[str], Mapping[str, Any]],
    names: Callable[[str], Sequence[str]],
    line: str | None,
) -> tuple[Piece, ...]:
    """Return every sentence of a language that can be reviewed, without the labelled messages.

    *load* and *names* read the content folder; *line* is the sentence that says
    that a language is not read well, where it has one.
    """
    found: list[Piece] = []
    for file, kind in _WORDS:
        folder, _, name = f"{language}/{file}".rpartition("/")
        if name in names(folder):
            found += pieces_in(kind, language, load(f"{language}/{file}"))
    found += pieces_in(PieceKind.HELP, language, line or "", at="unsupported")
    practices = [f"exercises/{name}" for name in names(f"{language}/exercises")]
    for file in (*practices, *(name for name in names(language) if name == "toolkit")):
        found += pieces_in(
            PieceKind.RECOMMENDATION,
            language,
            load(f"{language}/{file}"),
            at=file.rpartition("/")[2],
            without=_NO_WORDS_OF_PRACTICES,
        )
    return tuple(dict.fromkeys(found))


def pieces_in(
    kind: PieceKind, language: str, data: object, *, at: str = "", without: Sequence[str] = _NO_WORDS
) -> tuple[Piece, ...]:
    """Return every text below *data* as a piece, each once; *without* names keys that hold no words.

    A list adds nothing to the place, so that a new neighbour or another order
    does not undo an approval.
    """
    found: list[Piece] = []
    if isinstance(data, str):
        found.append(Piece(kind, language, at, data.strip()))
    elif isinstance(data, Mapping):
        for key, value in data.items():
            if key not in without:
                place = f"{at}.{key}" if at else str(key)
                found += pieces_in(kind, language, value, at=place, without=without)
    elif isinstance(data, Sequence):
        for value in data:
            found += pieces_in(kind, language, value, at=at, without=without)
    return tuple(dict.fromkeys(piece for piece in found if piece.text))


def messages_in(files: Iterable[tuple[str, str]]) -> tuple[Piece, ...]:
    """Return every message of labelled files (name and words) as a piece; a file that does not parse is left out."""
    found: list[Piece] = []
    for name, words in files:
        try:
            found += [label_piece(one) for one in parse(words, name)]
        except LabelError:
            continue
    return tuple(dict.fromkeys(found))


def label_piece(one: Labelled) -> Piece:
    """Return a labelled message as a piece: its label is its place, so that another label is another piece."""
    calm = {Kind.ALARM: "safety", Kind.HEAVY: "a question"}.get(one.kind, "nothing")
    kinds = ",".join(sorted(map(str, one.categories)))
    place = f"{one.level} · opens {'crisis' if one.crisis else calm}" + (f" · {kinds}" if kinds else "")
    return Piece(PieceKind.LABEL, one.language, place, " || ".join((*one.earlier, one.text)).strip())
