"""Gives the school grade that an English text asks of its reader."""

from __future__ import annotations

import re


def syllables(word: str) -> int:
    """Count the syllables of an English word by its groups of vowels."""
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, groups - (word.lower().endswith("e") and not word.lower().endswith("le") and groups > 1))


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade (Kincaid et al. 1975); 0 for a text without words."""
    sentences = max(1, len(re.findall(r"[.!?]+(?:\s|$)", text)))
    words = re.findall(r"[A-Za-z']+", text)
    if not words:
        return 0.0
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
