"""What a talk shows of a reply's offers and of remembered lines, and numbers with their intervals."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.formats import localize
from django.utils.translation import gettext, gettext_lazy

from leeward import wiring
from leeward.core.companion.evaluation import Measured
from leeward.core.companion.steering import strategy_of
from leeward.web.companion.models import Remembered
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


_LINES = {
    "no_advice": gettext_lazy("Listen, and give me no advice"),
    "no_questions": gettext_lazy("Ask me no questions"),
    "brief": gettext_lazy("Keep answers short"),
    "question": gettext_lazy("Questions"),
    "reflection": gettext_lazy("Saying my words back to me"),
    "validation": gettext_lazy("Words of comfort"),
    "normalising": gettext_lazy("Hearing that others know this too"),
    "information": gettext_lazy("Things to know"),
    "suggestion": gettext_lazy("Suggestions"),
    "planning": gettext_lazy("Making a plan together"),
}
"""How the codes of remembered lines are said on the page."""


@register.simple_tag
def remembered_line(row: Remembered) -> str:
    """Return a remembered line in words: the person's own, or those for a code."""
    text, about = row.line.get("text", ""), row.line.get("about", "")
    if about == "name":
        return str(gettext("Call me %(name)s") % {"name": text})
    if text:
        return str(text)
    known = _LINES.get(strategy_of(about) or about)
    return str(known) if known else practice_title(about)


@register.filter
def with_interval(found: Measured) -> str:
    """Write a share as "40 % (22 to 61)"."""
    value, low, high = (round(100 * number) for number in (found.value, found.low, found.high))
    return gettext("%(value)s %% (%(low)s to %(high)s)") % {"value": value, "low": low, "high": high}


@register.filter
def mean_with_interval(found: Measured) -> str:
    """Write a mean as "6.1 (5.2 to 7.0)"."""
    value, low, high = (localize(round(number, 1)) for number in (found.value, found.low, found.high))
    return gettext("%(value)s (%(low)s to %(high)s)") % {"value": value, "low": low, "high": high}
