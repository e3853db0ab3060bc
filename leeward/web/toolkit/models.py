"""Practices that somebody began or finished; what they rated and wrote is sealed."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeward.web.fields import SealedJSON


class Practice(models.Model):
    """One time somebody did a practice.

    ``body`` holds ``before`` and ``after`` (distress 0 to 10, absent when
    skipped), ``answers`` by step name (words, the lines of a list, the name of
    an option, a number), ``at`` (the step to go on with), ``rounds`` and
    ``heard`` (the highest level of danger read in the words so far).
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False, help_text="Made by the page.")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="practices")
    slug = models.SlugField(max_length=40)
    started_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)
    body = SealedJSON()

    class Meta:
        indexes = [models.Index(fields=["person", "-updated_at"], name="practices_by_time")]

    @property
    def before(self) -> int | None:
        """Distress before, 0 to 10, or None."""
        value: Any = self.body.get("before")
        return value

    @property
    def after(self) -> int | None:
        """Distress after, 0 to 10, or None."""
        value: Any = self.body.get("after")
        return value
