"""The sentences of a week: each says how much stands behind it."""

from __future__ import annotations

from django.utils import formats
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leeward import wiring
from leeward.core.mood.week import Kind, Line


def sentence(line: Line, language: str) -> str:
    """Return a line of the week as one sentence."""
    names = {"n": line.n, "amount": formats.localize(round(line.amount, 1))}
    if line.kind is Kind.WORDS:
        feelings = wiring.feelings(language)
        found = [feeling.word.lower() for slug in line.names if (feeling := feelings.get(slug))]
        return _("The words you chose most: %(words)s.") % {"words": get_text_list(found, _("and"))}
    return _template(line) % names


def _template(line: Line) -> str:
    n = line.n
    match line.kind:
        case Kind.EMPTY:
            return _("Nothing was logged in this week.")
        case Kind.FEW:
            return ngettext(
                "%(n)s check-in so far. From five on, I can say something about the whole week.",
                "%(n)s check-ins so far. From five on, I can say something about the whole week.",
                n,
            )
        case Kind.BRIGHTER:
            return _("This week was lighter than the one before (from %(n)s check-ins).")
        case Kind.HARDER:
            return _("This week was harder than the one before (from %(n)s check-ins).")
        case Kind.STEADY:
            return _("This week was about like the one before, as far as %(n)s check-ins can tell.")
        case Kind.NO_COMPARISON:
            return _("%(n)s check-ins this week. There is too little before it to compare with.")
        case Kind.SWINGS:
            return ngettext(
                "On %(n)s day it went up and down a lot.", "On %(n)s days it went up and down a lot.", n
            )
        case Kind.PRACTICE_EASED:
            return ngettext(
                "After %(n)s practice, distress was %(amount)s points lower of ten.",
                "After %(n)s practices, distress was %(amount)s points lower of ten on average.",
                n,
            )
        case Kind.PRACTICE_HARDER:
            return ngettext(
                "After %(n)s practice, distress was %(amount)s points higher of ten. It may not suit you.",
                "After %(n)s practices, distress was %(amount)s points higher of ten. They may not suit you.",
                n,
            )  # fmt: skip
        case _:
            return ngettext(
                "%(n)s practice, and distress stayed about the same.",
                "%(n)s practices, and distress stayed about the same.",
                n,
            )
