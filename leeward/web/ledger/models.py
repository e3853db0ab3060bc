"""One hash-chained line for each thing somebody did with a person's data."""

from __future__ import annotations

from django.db import models
from django.utils import timezone


class Entry(models.Model):
    """An act. People are named by id alone, so that erasing a person leaves the chain whole and nameless."""

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(default=timezone.now)
    actor_id = models.UUIDField(null=True)
    subject_id = models.UUIDField(null=True, db_index=True)
    act = models.CharField(max_length=40)
    thing = models.CharField(max_length=80, blank=True, default="")
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        verbose_name_plural = "entries"
