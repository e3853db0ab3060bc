"""Work that falls due at a time: the tick looks here, so that a restart forgets nothing."""

from __future__ import annotations

from django.db import models


class Due(models.Model):
    """One recurring job and when it runs next. Arguments are never stored here."""

    name = models.CharField(max_length=60, primary_key=True)
    due_at = models.DateTimeField(db_index=True)
    ran_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name_plural = "due"
