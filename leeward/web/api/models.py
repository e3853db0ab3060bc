"""Tokens that programs come with, and answers kept for a day so that a repeated request changes nothing."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeward.web.fields import SealedJSON


class ApiToken(models.Model):
    """A program's key to one person's data; only its hash is stored."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="api_tokens")
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=timezone.now)
    last_used_on = models.DateField(null=True)


class KeptAnswer(models.Model):
    """What a request with an Idempotency-Key was answered."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=64, help_text="Hash of the key that the program chose.")
    request = models.CharField(max_length=64, help_text="Hash of method, address and body.")
    status = models.PositiveSmallIntegerField()
    body = SealedJSON()
    at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "key"], name="one_answer_a_key")]
