"""What was signed at the desk, by whom and when; the help page reads the files made from it, never these rows."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone


class Check(models.Model):
    """One helpline entry checked against its source. The last one of a line counts, the others are history.

    The name stays when the person is erased: a signature is given in public.
    """

    id = models.BigAutoField(primary_key=True)
    line = models.CharField(max_length=80, db_index=True)
    verdict = models.CharField(max_length=12)
    read_on = models.DateField()
    signer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    body = models.JSONField(help_text="The whole signature, as the corrections file holds it.")
    at = models.DateTimeField(default=timezone.now)


class LocalService(models.Model):
    """A service, peer group or advocacy group that the operator wrote down."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    country = models.CharField(max_length=2, db_index=True)
    body = models.JSONField(help_text="The whole entry, as the directory file holds it.")
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    changed_at = models.DateTimeField(default=timezone.now)


class Reviewer(models.Model):
    """A named person whom an administrator asked to review words, and in which capacity and languages."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reviewer")
    name = models.CharField(max_length=80)
    profession = models.CharField(max_length=120)
    clinician_in = models.JSONField(default=list, help_text="Languages reviewed as a clinician.")
    native_in = models.JSONField(default=list, help_text="Languages reviewed as a native speaker.")
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    granted_at = models.DateTimeField(default=timezone.now)
    revoked_at = models.DateTimeField(null=True)


class Review(models.Model):
    """What somebody said about one piece of words; bound to the exact words by their hash."""

    id = models.BigAutoField(primary_key=True)
    hash = models.CharField(max_length=24, db_index=True)
    reviewer = models.ForeignKey(Reviewer, on_delete=models.SET_NULL, null=True, related_name="reviews")
    carried = models.BooleanField(default=False, help_text="Came in a file from another desk.")
    body = models.JSONField(help_text="The whole review, as the reviews file holds it.")
    at = models.DateTimeField(default=timezone.now)
