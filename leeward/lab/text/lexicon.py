"""Reads small dictionaries of ours, gives an English vocabulary the words of other languages, and mixes tongues.

The encoder starts from English alone. A word of another language that English pieces would cut to splinters gets a
piece of its own, which begins with the mean of what its English meanings mean. Putting such words into English texts
(Qin et al. 2020, arXiv 2006.06402) then shows the network how they stand between others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from leeward.core.text.pieces import Pieces, words_of
from leeward.core.text.tidy import tidy

LEXICON = Path(__file__).parent.parent / "sets" / "lexicon"
_WORD = re.compile(r"[A-Za-z']+|[^A-Za-z']+")
_SPECIAL = re.compile(r"\[[A-Z]+\]")


class LexiconError(ValueError):
    """A line of a lexicon cannot be read; names the file and the line."""


@dataclass(frozen=True)
class Lexicon:
    """The words of one language by their English meaning, the commonest first, as they are typed in Latin letters."""

    language: str
    words: Mapping[str, tuple[str, ...]]


def read(folder: Path = LEXICON) -> tuple[Lexicon, ...]:
    """Read every ``<code>.txt`` in *folder*: lines ``gloss = form, form | form in another script``."""
    return tuple(parse(file.read_text(encoding="utf-8"), file.stem) for file in sorted(folder.glob("*.txt")))


def parse(lines: str, language: str) -> Lexicon:
    """Read one lexicon. A gloss that stands twice gathers its forms. Raises :class:`LexiconError`."""
    words: dict[str, list[str]] = {}
    for number, line in enumerate(lines.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        gloss, sign, forms = line.partition("=")
        found = [form.strip() for form in re.split(r"[,|]", forms) if form.strip()]
        if not sign or not gloss.strip() or not found:
            raise LexiconError(f"{language}, line {number}: expected 'gloss = form, form'.")
        held = words.setdefault(gloss.strip().lower(), [])
        held.extend(form for form in found if form not in held)
    return Lexicon(language, {gloss: tuple(forms) for gloss, forms in words.items()})


def widened(
    vocabulary: Sequence[str], lexica: Sequence[Lexicon], texts: Iterable[str], size: int
) -> tuple[list[str], dict[int, list[list[int]]]]:
    """Put the words of *lexica* in the place of pieces that no text of *texts* needs, and behind the last up to *size*.

    Returns the new vocabulary, and for each new piece the English pieces of every meaning it begins with. Only words
    that the vocabulary cuts in two or more are taken; where room is short, the first forms of each meaning go first.
    """
    pieces = Pieces(vocabulary)
    wanted: dict[str, list[list[int]]] = {}
    ranks: dict[str, int] = {}
    for lexicon in lexica:
        for gloss, forms in lexicon.words.items():
            meaning = pieces.numbers(gloss)
            for rank, form in enumerate(forms):
                plain = _plain(form)
                if len(pieces.numbers(plain)) > 1 and plain.isalpha():
                    wanted.setdefault(plain, []).append(meaning)
                    ranks[plain] = min(rank, ranks.get(plain, rank))
    used = Counter(number for text in texts for number in pieces.numbers(tidy(text)))
    used.update(number for meanings in wanted.values() for one in meanings for number in one)
    free = [
        number
        for number in range(len(vocabulary) - 1, -1, -1)  # the rarest stand last
        if (not used[number] and not _SPECIAL.fullmatch(vocabulary[number]) and len(vocabulary[number]) > 3)
        or vocabulary[number].startswith("[unused")
    ]
    free += range(len(vocabulary), size)
    chosen = sorted(wanted, key=lambda word: (ranks[word], len(word)))[: len(free)]
    out = [*vocabulary, *(f"[unused{number}]" for number in range(len(vocabulary), size))]
    begins = {}
    for number, word in zip(free, chosen, strict=False):
        out[number] = word
        begins[number] = wanted[word]
    return out, begins


class Mixer:
    """Puts words of other languages into English texts."""

    def __init__(self, lexica: Sequence[Lexicon]) -> None:
        self._lexica = [
            {gloss: tuple(_latin(forms)) for gloss, forms in lexicon.words.items()} for lexicon in lexica
        ]

    def mixed(self, text: str, share: float, rng: np.random.Generator) -> str:
        """Return *text* with about *share* of the words that a lexicon, drawn by *rng*, knows put into it."""
        words = self._lexica[int(rng.integers(len(self._lexica)))]
        out = []
        for part in _WORD.findall(text):
            forms = words.get(part.lower())
            if forms is None or rng.random() >= share:
                out.append(part)
                continue
            # The first form is the commonest: each later one is drawn half as often.
            out.append(forms[min(int(rng.geometric(0.5)) - 1, len(forms) - 1)])
        return "".join(out)


def _plain(form: str) -> str:
    """*form* as the vocabulary meets it: tidy, without accents."""
    return "".join(words_of(tidy(form)))


def _latin(forms: Sequence[str]) -> list[str]:
    return [form for form in forms if form[0] < "\u0900"] or list(forms)
