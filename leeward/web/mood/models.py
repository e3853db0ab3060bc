"""Check-ins and the trackers that people make for themselves; what they say is sealed."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeward.web.fields import SealedJSON


class CheckIn(models.Model):
    """One moment on the mood field; ``body`` holds valence, energy, words, note, tags and trackers."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="check_ins")
    client_id = models.UUIDField(help_text="Made by the page, so that one tap sent twice is one row.")
    at = models.DateTimeField(default=timezone.now, help_text="When it was felt.")
    zone = models.CharField(max_length=64, help_text="Where the person was; decides the day it belongs to.")
    body = SealedJSON()
    created_at = models.DateTimeField(default=timezone.now)
    removed_at = models.DateTimeField(null=True, help_text="Removed; can be brought back for a short while.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "client_id"], name="one_check_in_a_tap")]
        indexes = [
            models.Index(
                fields=["person", "-at"], condition=models.Q(removed_at=None), name="check_ins_by_time"
            ),
            models.Index(
                fields=["removed_at"], condition=models.Q(removed_at__isnull=False), name="removed_check_ins"
            ),
        ]


class Tracker(models.Model):
    """Something a person wants to keep an eye on, in their own words: yes or no, or 0 to 10."""

    class Kind(models.TextChoices):
        YES_NO = "yes_no"
        SCALE = "scale"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trackers")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    body = SealedJSON(help_text="Its name.")
    created_at = models.DateTimeField(default=timezone.now)
    stopped_at = models.DateTimeField(null=True)

    @property
    def name(self) -> str:
        """What the person called it."""
        return str(self.body["name"])
