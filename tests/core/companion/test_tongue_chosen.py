"""The language of a reply between two near neighbours."""

from __future__ import annotations

import pytest

from leeward.core.companion.tongue_chosen import reply_language

KNOWN = ("en", "es", "fr", "de", "pt", "hi")


@pytest.mark.parametrize(
    "text", ["todo mundo já está dormindo", "a gente toca no sábado", "estou a dormir mal", "nada de novo"]
)
def test_short_portuguese_is_not_answered_in_spanish(text: str) -> None:
    assert reply_language(text, wish="pt", before="pt", known=KNOWN) == "pt"


@pytest.mark.parametrize("text", ["la gente habla mucho", "no sé nada de ella", "todo el mundo duerme ya"])
def test_short_spanish_is_not_answered_in_portuguese(text: str) -> None:
    assert reply_language(text, wish="es", before="es", known=KNOWN) == "es"


@pytest.mark.parametrize(
    ("wish", "text", "spoken"),
    [
        ("pt", "me siento muy mal hoy", "es"),
        ("pt", "mi madre me llamó ayer", "es"),
        ("es", "minha mãe ligou", "pt"),
    ],
)
def test_clear_words_outrank_the_wish(wish: str, text: str, spoken: str) -> None:
    assert reply_language(text, wish=wish, before=wish, known=KNOWN) == spoken
