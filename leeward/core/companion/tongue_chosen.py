"""Chooses the language of a reply from the words, the wish and the talk so far."""

# ruff: noqa: SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

import re
from collections.abc import Sequence

from leeward.core import language as tongue

SURE = 0.6
"""Confidence above which a message's own words decide."""
_MIXED = 0.2
_ASIDE = 3
_LATIN = re.compile(r"[a-z']+")
_ENGLISH = frozenset(
    "i i'm im my me the a an is are was am and but so to of in it it's that this what how do don't can't not "
    "no all with for says said mom mum dad boss just about because when want feel tired they she he we you "
    "have at".split()
)  # fmt: skip


_SIBLINGS = frozenset({"es", "pt"})
"""Languages whose short sentences share most of their words."""
_TELLS = {
    "es": re.compile(
        r"[ñ¿¡]|\b(?:y|el|los|las|pero|muy|hoy|con|una|yo|ya|mi|mis|tu|usted|siento|estoy|soy|tengo|quiero|puedo|sé|nada|"
        r"qué|bien|ayer|mañana|noche|nadie|mucho|bueno|pues|hace|porque|está|es|solo|sólo|lo|le)\b|\w*(?:ll|ción|iendo)\w*"
    ),
    "pt": re.compile(
        r"[ãõçêôâà]|\b(?:e|o|os|as|um|uma|mas|muito|hoje|com|eu|já|meu|minha|você|vc|não|sinto|estou|tô|sou|tenho|quero|posso|sei|"
        r"gente|bem|ontem|noite|ninguém|também|então|isso|isto|pra|tá|né|do|da|no|na|nos|nas|em)\b|\w*(?:lh|nh|ndo)\w*"
    ),
}
"""Letters and small words that the one writes and the other does not."""


def _is_sibling_of(guess: str, wish: str, text: str) -> bool:
    """Whether *guess* is but the near neighbour of the wished language, with no more tells of its own in *text*."""
    if guess == wish or not {guess, wish} <= _SIBLINGS:
        return False
    lower = text.lower()
    return len(_TELLS[guess].findall(lower)) <= len(_TELLS[wish].findall(lower))


def reply_language(text: str, *, wish: str | None, before: str, known: Sequence[str]) -> str:
    """Return one of *known*: that of the words where it is sure, else *wish*, else the one *before*, else English.

    Between Spanish and Portuguese the wish stands unless the words speak against it.
    Romanised Hindi mixed with English is answered in English, as whoever writes so reads it.
    """
    fallback = wish if wish is not None and wish in known else before or "en"
    guess = tongue.detect(text, fallback)
    if _is_sibling_of(guess.code, fallback, text):
        return fallback
    enough = len(text.split()) >= 3 or not before
    if guess.code in known and guess.confidence >= SURE and enough:
        return "en" if guess.code == "hi" and mixed(text, in_talk=before == "en") else guess.code
    return fallback if fallback in known else "en"


def mixed(text: str, *, in_talk: bool = False) -> bool:
    """Whether a text in Latin letters is partly English, or a mere aside where the talk is English."""
    words = _LATIN.findall(text.lower())
    if not words or re.search(r"[\u0900-\u097f]", text):
        return False
    return (in_talk and len(words) <= _ASIDE) or sum(word in _ENGLISH for word in words) >= _MIXED * len(
        words
    )
