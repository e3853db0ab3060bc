"""Cuts text into the word pieces of an uncased BERT vocabulary (WordPiece; Devlin et al. 2019, arXiv 1810.04805)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

_Part = TypeVar("_Part", int, str)
_LONGEST = 100


class Pieces:
    """A vocabulary that turns text into numbers, as the network was trained on them."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        """Take the pieces in order; raises ValueError when a special one is missing."""
        self._numbers: Mapping[str, int] = {piece: number for number, piece in enumerate(vocabulary)}
        try:
            self.pad, self.unknown = self._numbers["[PAD]"], self._numbers["[UNK]"]
            self.start, self.end = self._numbers["[CLS]"], self._numbers["[SEP]"]
        except KeyError as missing:
            raise ValueError(f"The vocabulary lacks the piece {missing}.") from None
        self._cut = lru_cache(maxsize=16384)(self._word)

    @classmethod
    def from_lines(cls, words: str) -> Pieces:
        """Take the words of a ``vocab.txt``, a piece a line."""
        return cls(words.removesuffix("\n").split("\n"))

    def numbers(self, text: str) -> list[int]:
        """Return the numbers of the pieces of *text*, without the marks of start and end."""
        found: list[int] = []
        for word in words_of(text):
            found.extend(self._cut(word))
        return found

    def _word(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST:
            return (self.unknown,)
        found: list[int] = []
        start = 0
        while start < len(word):
            end = len(word)
            while end > start:
                number = self._numbers.get(word[start:end] if start == 0 else "##" + word[start:end])
                if number is not None:
                    break
                end -= 1
            else:
                return (self.unknown,)
            found.append(number)
            start = end
        return tuple(found)


def words_of(text: str) -> list[str]:
    """Cut *text* at white space and around punctuation; lower case, no accents."""
    kept: list[str] = []
    for char in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(char)
        if kind == "Mn" or (kind[0] == "C" and char not in "\t\n\r"):
            continue
        if kind[0] == "P" or (kind[0] == "S" and char.isascii()) or _is_ideograph(char):
            kept.append(f" {char} ")
        else:
            kept.append(char)
    return "".join(kept).split()


def _is_ideograph(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char >= "\U00020000"


def windows(parts: Sequence[_Part], size: int, overlap: int) -> list[list[_Part]]:
    """Cut *parts* into runs of at most *size* that share *overlap* with the one before; at least one run."""
    if len(parts) <= size:
        return [list(parts)]
    return [list(parts[start : start + size]) for start in range(0, len(parts) - overlap, size - overlap)]
