"""How many readers found an article helpful; never who they are."""

from __future__ import annotations

from django.db import models


class Opinion(models.Model):
    """The answers to "was this helpful" for one article, in one language, on one day."""

    slug = models.SlugField(max_length=60)
    language = models.CharField(max_length=8)
    on = models.DateField()
    helped = models.PositiveIntegerField(default=0)
    not_helped = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["slug", "language", "on"], name="one_opinion_row_a_day")
        ]
