"""Filled-in questionnaires, half-done ones included; the answers are sealed."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeward.web.fields import SealedJSON


class Filling(models.Model):
    """One time that somebody goes through a questionnaire.

    ``body`` holds ``answers`` (item id to points; a left-out item is absent)
    and, where the direct question was put, what was ``said`` to it. The score
    is worked out from the answers each time, so that it cannot drift from them.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="fillings")
    instrument = models.CharField(max_length=20)
    body = SealedJSON()
    started_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "instrument"], condition=models.Q(finished_at=None), name="one_open_filling"
            )
        ]
        indexes = [models.Index(fields=["person", "instrument", "-finished_at"])]

    @property
    def answers(self) -> dict[str, int]:
        """Item id to points."""
        return dict(self.body["answers"])
