"""Makes and recognises recovery phrases: words of the person's language, or digits where there is no word list."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata

from mnemonic import Mnemonic

WORDS = 8
"""Eight words of 2,048 give 88 random bits, far beyond guessing at any rate a server answers."""
DIGIT_GROUPS = 7
"""Seven groups of four digits give 93 bits."""

_LISTS = {"en": "english", "es": "spanish", "fr": "french", "pt": "portuguese"}


def languages_with_words() -> tuple[str, ...]:
    """Language codes that have a word list; the others get digits."""
    return tuple(_LISTS)


def new_phrase(language: str, *, digits: bool = False) -> str:
    """Make a fresh phrase from the system's random source."""
    if digits or language not in _LISTS:
        return " ".join(f"{secrets.randbelow(10_000):04d}" for _ in range(DIGIT_GROUPS))
    words = Mnemonic(_LISTS[language]).wordlist
    return " ".join(unicodedata.normalize("NFC", secrets.choice(words)) for _ in range(WORDS))


def normalised(phrase: str) -> str:
    """Reduce what someone typed to what counts: no accents, case, commas, numbering or extra spaces.

    Digits count as one run, however they were grouped.
    """
    bare = "".join(
        mark for mark in unicodedata.normalize("NFKD", phrase.casefold()) if not unicodedata.combining(mark)
    )
    kept = "".join(mark if mark.isalnum() else " " for mark in bare).split()
    if all(part.isdigit() for part in kept):
        return "".join(kept)
    return " ".join(part for part in kept if not part.isdigit())


def mark(phrase: str, *, secret: str) -> str:
    """Return the keyed hash under which a phrase is found; without *secret* it cannot be tried offline."""
    return hmac.new(secret.encode(), normalised(phrase).encode(), hashlib.sha256).hexdigest()
