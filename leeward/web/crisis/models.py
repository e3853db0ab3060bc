"""What is kept of a crisis: the safety plan and its copies, the risk and where it came from, the outbox of alerts."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from leeward.web.fields import SealedJSON, SealedText


class SafetyPlan(models.Model):
    """The person's plan in their own words; one a person, sealed as a whole."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="safety_plan"
    )
    plan = SealedJSON()
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    @property
    def mark(self) -> str:
        """Tells this version apart from every other one."""
        return self.updated_at.isoformat()


class PlanCopy(models.Model):
    """One locked copy of a plan in a browser; the copy goes when its row is gone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plan_copies")
    made_at = models.DateTimeField(default=timezone.now)
    renewed_at = models.DateTimeField(default=timezone.now)


class RiskRecord(models.Model):
    """A person's risk over all doors and talks, so that a new page does not forget the last one."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="risk"
    )
    state = SealedJSON()
    version = models.PositiveIntegerField(
        default=1, help_text="Grows with each change, to notice one in between."
    )
    updated_at = models.DateTimeField(default=timezone.now)


class Alert(models.Model):
    """One crisis that somebody should know of: a row in the outbox, whether or not anyone is on call."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="alerts")
    key = models.UUIDField(unique=True, help_text="Made from the person and the moment the crisis opened.")
    level = SealedText(help_text="The highest level of this crisis so far.")
    source = models.CharField(max_length=16, help_text="Which door the words came through, such as talk.")
    source_id = models.UUIDField(null=True, help_text="The row there that raised it last.")
    created_at = models.DateTimeField(default=timezone.now)
    raised_at = models.DateTimeField(default=timezone.now)
    acknowledged_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["acknowledged_at", "created_at"])]


class RiskSign(models.Model):
    """Words that were read as a sign of danger: when, through which door, and why; never the words themselves."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="risk_signs")
    at = models.DateTimeField(default=timezone.now)
    source = models.CharField(max_length=16)
    source_id = models.UUIDField(null=True)
    read = SealedJSON(help_text="The level, the categories and the names of the reasons.")

    class Meta:
        indexes = [models.Index(fields=["person", "-at"])]


class Dispute(models.Model):
    """A person's "this is not right": what it really was, their direct answer, and what it changed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="disputes")
    at = models.DateTimeField(default=timezone.now)
    told = SealedJSON(help_text="Why, the direct answer, the person's words, the level, and what came of it.")

    class Meta:
        indexes = [models.Index(fields=["person", "-at"])]


class FollowUp(models.Model):
    """The last hard hour of a person, to be asked about once on a later day; one a person."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="follow_up"
    )
    about = SealedText(help_text="What there was: the plan was used, or a path was walked.")
    happened_at = models.DateTimeField(default=timezone.now)
    asked_on = models.DateField(null=True, help_text="The person's day on which it was shown.")
    answer = SealedText(null=True)
    answered_at = models.DateTimeField(null=True)
