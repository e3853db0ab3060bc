"""Turns text into hashed words and letter runs, which survive bad spelling and need no vocabulary."""

from __future__ import annotations

import re
from itertools import pairwise
from zlib import crc32

_WORD = re.compile(r"[\w']+|[^\w\s]")
_SHORTEST, _LONGEST = 2, 5
MOST = 4000
"""Grams of one window at most; a window is about sixty words."""


def grams(text: str, buckets: int) -> list[int]:
    """Return the bucket of every word, pair of words and letter run of 2 to 5 in tidy *text*.

    Bucket 0 is kept for padding (and for a text without any word). The hash is CRC-32, the same on every machine.
    """
    words = _WORD.findall(text)
    found = [f"w {word}" for word in words]
    found.extend(f"p {one} {two}" for one, two in pairwise(words))
    for word in dict.fromkeys(words):
        if not word[0].isalnum():
            continue
        framed = f"<{word}>"
        for size in range(_SHORTEST, _LONGEST + 1):
            found.extend(framed[start : start + size] for start in range(len(framed) - size + 1))
    return [1 + crc32(gram.encode()) % (buckets - 1) for gram in found[:MOST]] or [0]
