"""The patterns of what a reply must never say, one file a language, each compiled once."""

# ruff: noqa: E501  (lists of words are easier to check on one line)

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib import import_module

LANGUAGES = ("en", "es", "fr", "de", "pt", "hi")
_SIGNS = {0x093C: None, 0x0901: 0x0902}
_GAP = "(?: (?!(?:no|not|never|nao|nicht|kein[a-z]*|pas|नहीं|nahi) )[^ ]+){0,%d}"


_COMMON = {
    "en": "the a an i you it is are am im youre was to of and that this in for on with be do dont not no your my me we they he she what how can will have has just there if but as at or so all any one",
    "es": "el la los las un una de que y en es no te tu se lo mi con por para como eres soy esta estas tienes nadie si me su al del yo ya todo todos muy hay mas pero sin solo",
    "fr": "le la les un une de des du que qui et en est ne pas tu te vous je ton votre se ce cest mon avec pour par plus sur il elle on ils tout tous rien personne es suis dans si sans au aux mais",
    "de": "der die das ein eine einen und ist nicht du dich dir ich mich mir es sie er wir zu mit von auf dein deine auch nur so wie bist hast hat kein keine niemand was wenn den dem im als an alle doch schon",
    "pt": "o a os as um uma de que e em no na nao te voce se seu sua eu me com por para como mais esta tem sou ninguem isso isto do da dos das ao ele ela todos muito so sem mas",
    "hi": "hai hain ka ki ke ko se mein me main tum aap nahi nahin mat kar karo lo jao ho hoon hun hu tumhe aapko kisi koi sab ek bhi aur yeh ye wo woh tumhari aapki mujhe mujhse kuch bas",
}
_COMMON_WORDS = {code: frozenset(words.split()) for code, words in _COMMON.items()}


def languages_of(text: str, language: str) -> tuple[str, ...]:
    """Return the languages to read folded *text* in: the expected one, and each whose common words it holds.

    Where not one common word of the expected language is there, all are read.
    """
    words = frozenset(text.split())
    if not words & _COMMON_WORDS.get(language, frozenset()) and not (language == "hi" and not text.isascii()):
        return LANGUAGES
    devanagari = any("\u0900" <= char <= "\u097f" for char in text)
    return tuple(
        code
        for code in LANGUAGES
        if code == language or words & _COMMON_WORDS[code] or (code == "hi" and devanagari)
    )


@cache
def rules(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the named patterns of a language, for text as :func:`guard.fold` leaves it."""
    return _compiled(import_module(f"{__name__}.{language}").RULES)


@cache
def lexicon(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the words that a freely generated sentence of a language has no need of."""
    return _compiled(import_module(f"{__name__}.{language}").LEXICON)


def bare(text: str) -> str:
    """Take the accents off Latin letters and the dots and half-moons of Devanagari that people leave out."""
    split = unicodedata.normalize("NFKD", text).replace("ß", "ss").translate(_SIGNS)
    return "".join(char for char in split if not ("\u0300" <= char <= "\u036f"))


def _compiled(source: dict[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """One alternative a line, between spaces; ``~`` stands for up to three words between, ``~~`` for six."""
    found = []
    for name, lines in source.items():
        alternatives = [line.strip() for line in lines.splitlines() if line.strip()]
        joined = (
            bare("|".join(alternatives))
            .replace("~~~", _GAP % 9)
            .replace("~~", _GAP % 6)
            .replace("~", _GAP % 3)
        )
        found.append((name, re.compile(f"(?<= )(?:{joined})(?= )")))
    return tuple(found)
