"""Reads of the library: what readers said, and how an article has been reviewed."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Sum

from leeward import wiring
from leeward.core.knowledge.article import Article
from leeward.core.reviews import Role, Standing
from leeward.web.library.models import Opinion

ENOUGH = 5
"""Fewer answers than this are not shown: they say nothing yet."""


@dataclass(frozen=True)
class Said:
    """How many of the readers who answered were helped."""

    helped: int
    all: int


def said(article: Article) -> Said | None:
    """Return what readers of an article answered so far; ``None`` below :data:`ENOUGH` answers."""
    rows = Opinion.objects.filter(slug=article.slug, language=article.language)
    sums = rows.aggregate(helped=Sum("helped", default=0), others=Sum("not_helped", default=0))
    count = sums["helped"] + sums["others"]
    return Said(sums["helped"], count) if count >= ENOUGH else None


def seen_by_clinician(article: Article) -> bool:
    """Whether a named clinician has approved every sentence of it as it stands."""
    known = wiring.known_reviews()
    return all(
        Role.CLINICIAN in known.roles(piece) and known.standing(piece) is not Standing.CORRECTION
        for piece in article.pieces()
    )
