"""Writes Devanagari in the Latin letters that people use in text messages, so that both spellings meet."""

from __future__ import annotations

import re

_SCHWA = "ə"
_SILENT = re.compile(r"([aeiouə][bcdfghjklmnpqrstvyz]{1,2})ə(?=[bcdfghjklmnpqrstvyz]{1,2}[aeiou])")
_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळऩऱऴ",
        "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l n r l".split(),
        strict=True,
    )
)
_VOWELS = dict(zip("अआइईउऊऋएऐओऔऑऍ", "a aa i ee u oo ri e ai o au o e".split(), strict=True))
_SIGNS = dict(zip("ािीुूृेैोौॉॅ", "a i ee u oo ri e ai o au o e".split(), strict=True))
_DOTTED = {"ड": "r", "ढ": "rh", "ज": "z", "फ": "f", "क": "q", "ख": "kh", "ग": "g"}
_NUKTA, _VIRAMA = "़", "्"
_OTHER = {"ं": "n", "ँ": "n", "ः": "h", "ऽ": "", "।": ".", "॥": "."} | {
    digit: str(value) for value, digit in enumerate("०१२३४५६७८९")
}
_PRECOMPOSED = {"क़": "क़", "ख़": "ख़", "ग़": "ग़", "ज़": "ज़", "ड़": "ड़", "ढ़": "ढ़", "फ़": "फ़", "य़": "य"}


def romanise(text: str) -> str:
    """Return *text* with every Devanagari letter written in Latin ones; everything else stays.

    The *a* that a consonant carries falls silent at the end of a word and
    between two syllables ("मन" is *man*, "मरना" is *marna*), as people type it.
    """
    if not any("\u0900" <= char <= "\u097f" for char in text):
        return text
    for one, two in _PRECOMPOSED.items():
        text = text.replace(one, two)
    out: list[str] = []
    place, end = 0, len(text)
    while place < end:
        char = text[place]
        place += 1
        if char not in _CONSONANTS:
            out.append(_VOWELS.get(char) or _SIGNS.get(char) or _OTHER.get(char, char))
            continue
        sound = _CONSONANTS[char]
        if place < end and text[place] == _NUKTA:
            sound, place = _DOTTED.get(char, sound), place + 1
        following = text[place] if place < end else " "
        if following == _VIRAMA:
            place += 1
        elif following in _SIGNS:
            sound, place = sound + _SIGNS[following], place + 1
        elif _inside(following):
            sound += _SCHWA
        out.append(sound)
    return _SILENT.sub(r"\1", "".join(out)).replace(_SCHWA, "a")


def _inside(following: str) -> bool:
    return following in _CONSONANTS or following in _VOWELS or following in "ंँः"
