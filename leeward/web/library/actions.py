"""Writes of the library: one more answer to "was this helpful"."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.core.cache import cache
from django.db import transaction
from django.db.models import F

from leeward.core.knowledge.article import Article
from leeward.web.library.models import Opinion

_HOUR = 3600


def count(article: Article, *, helped: bool, key: UUID, on: date) -> None:
    """Count one answer; the same page sent twice counts once. Nothing about the reader is stored."""
    if not cache.add(f"library.helped.{key}", True, _HOUR):
        return
    field = "helped" if helped else "not_helped"
    with transaction.atomic():
        row, _made = Opinion.objects.get_or_create(slug=article.slug, language=article.language, on=on)
        Opinion.objects.filter(pk=row.pk).update(**{field: F(field) + 1})
