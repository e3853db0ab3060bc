"""Finds the people of a message in languages that are not turned round as a whole, and says whose they are."""

# ruff: noqa: E501  (word lists are easier to check on one line)

from __future__ import annotations

import re

from leeward.core.companion.understanding import Someone

_SHAPES: dict[str, tuple[re.Pattern[str], dict[str, str]]] = {
    "es": (
        re.compile(
            r"\b(mis?) ((?:mejor )?(?:madre|mamá|padre|papá|padres|herman[oa]s?|hij[oa]s?|novi[oa]|marido|mujer|espos[oa]|jef[ea]|amig[oa]s?|abuel[oa]|pareja|familia|suegr[oa]|profesor[a]?|vecin[oa]))\b"
        ),
        {"mi": "tu", "mis": "tus"},
    ),
    "fr": (
        re.compile(
            r"\b(mon|ma|mes) ((?:meilleure? )?(?:mère|maman|père|papa|parents|frère|sœur|fils|fille|enfants?|copain|copine|mari|femme|compagne|compagnon|chef|patronne?|amie?s?|grand-mère|grand-père|famille|collègues?|belle-mère))\b"
        ),
        {"mon": "votre", "ma": "votre", "mes": "vos"},
    ),
    "pt": (
        re.compile(
            r"\b(meus?|minhas?) ((?:melhor )?(?:mãe|pai|pais|irmã|irmão|irmãos|filh[oa]s?|namorad[oa]|marido|esposa|mulher|chefe|amig[oa]s?|avó|avô|família|sogra|sogro|colegas?|professora?|vizinh[oa]))\b"
        ),
        {"meu": "seu", "meus": "seus", "minha": "sua", "minhas": "suas"},
    ),
}
"""By language: a possessive with a person, and the possessive turned round. German bends both by case, and is left out."""


def people(text: str, language: str) -> tuple[Someone, ...]:
    """Return the people that the speaker calls theirs, as "yours", at most three; empty where the language is not known."""
    if language not in _SHAPES:
        return ()
    shape, turned = _SHAPES[language]
    found = (f"{turned[match[1]]} {match[2]}" for match in shape.finditer(text.lower()))
    return tuple(Someone(said, "they") for said in list(dict.fromkeys(found))[:3])
