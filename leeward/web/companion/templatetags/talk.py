"""What a talk shows of a reply's offers: the name of a practice, the cards that lead somewhere."""

from __future__ import annotations

from typing import Any

from django import template

from leeward import wiring
from leeward.web.shell.language import page_language

register = template.Library()

_Card = dict[str, Any]
_PLAN = "safety_plan"


@register.filter
def practice_title(slug: str) -> str:
    """Return the practice's title in the page's language; the slug itself where it is not known."""
    known = wiring.exercises(page_language())
    return next((exercise.title for exercise in known if exercise.slug == slug), slug.replace("-", " "))


@register.filter
def reachable(cards: list[_Card] | None) -> list[_Card]:
    """Return the cards that can be called, written to or opened."""
    return [card for card in cards or () if card["url"] or card["contact"]]


@register.filter
def to_think_of(cards: list[_Card] | None) -> list[str]:
    """Return the names of the people that no number leads to; the safety plan has a link of its own."""
    others = (card for card in cards or () if not (card["url"] or card["contact"]))
    return [card["name"] for card in others if card["type"] != _PLAN]


@register.filter
def emergency_card(cards: list[_Card] | None) -> _Card | None:
    """Return the card of the emergency number."""
    return next((card for card in cards or () if card["type"] == "emergency"), None)
