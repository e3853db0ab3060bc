"""Therapists, people who look for one, proposals, what is shared with whom, and what is handed over."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from leeward.core.practice.credentials import Papers, Stage, stage
from leeward.web.fields import SealedJSON, SealedText


class Therapist(models.Model):
    """Somebody who asked to work here: their profile, their papers, how many people they take."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="therapist"
    )
    profile = SealedJSON(help_text="Name, title, about me and price, in their own words.")
    claim = SealedJSON(help_text="What they say of their papers: profession, register, number.")
    languages = models.JSONField(default=list)
    needs = models.JSONField(default=list)
    approaches = models.JSONField(default=list)
    venues = models.JSONField(default=list)
    audiences = models.JSONField(default=list)
    times = models.JSONField(default=list)
    zone = models.CharField(max_length=64, default="UTC")
    fee = models.CharField(max_length=8, default="free")
    pronouns = models.CharField(max_length=8, blank=True, default="")
    capacity = models.PositiveSmallIntegerField(default=0, help_text="People they care for at a time.")
    paused = models.BooleanField(default=False, help_text="Takes nobody new.")
    paused_until = models.DateField(null=True, help_text="The day before which a pause holds.")
    leaving_on = models.DateField(null=True, help_text="Their last day here; clients are told.")
    asked_at = models.DateTimeField(default=timezone.now)
    checked = SealedText(null=True, help_text="What an administrator looked at.")
    checked_at = models.DateTimeField(null=True)
    checked_by_id = models.UUIDField(null=True)
    verified_until = models.DateField(null=True)
    refused_at = models.DateTimeField(null=True)
    suspended_at = models.DateTimeField(null=True)
    expiry_told_for = models.DateField(null=True, help_text="The end of papers that the ledger has noted.")

    class Meta:
        indexes = [models.Index(fields=["verified_until"])]

    @property
    def papers(self) -> Papers:
        return Papers(self.verified_until, self.refused_at is not None, self.suspended_at is not None)

    def stage(self, today: date) -> Stage:
        """Where their papers stand."""
        return stage(self.papers, today)

    @property
    def name(self) -> str:
        """The name they are shown by."""
        return str(self.profile.get("name", ""))

    @property
    def is_described(self) -> bool:
        """Whether the profile says enough to be shown."""
        return bool(self.name and self.languages and self.venues and self.times)


class Looking(models.Model):
    """Somebody looks for a therapist: what they said, and since when; one open at a time."""

    class Outcome(models.TextChoices):
        FOUND = "found"
        STOPPED = "stopped"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lookings")
    body = SealedJSON()
    since = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=8, choices=Outcome.choices, blank=True, default="")

    class Meta:
        indexes = [models.Index(fields=["settled_at", "since"])]
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=Q(settled_at=None), name="one_open_looking_a_person"
            )
        ]


class Proposal(models.Model):
    """One therapist and one person who might begin; each says yes or no, and nobody says why."""

    class Answer(models.TextChoices):
        OPEN = "", "open"
        YES = "yes", "yes"
        NO = "no", "no"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="proposals")
    therapist = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="proposals_received"
    )
    told = SealedJSON(help_text="Why they fit, what is missing, and what the therapist may know before.")
    chosen = models.BooleanField(default=False, help_text="The person chose, nobody proposed.")
    person_says = models.CharField(max_length=3, choices=Answer.choices, blank=True, default="")
    therapist_says = models.CharField(max_length=3, choices=Answer.choices, blank=True, default="")
    made_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["closed_at", "expires_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=Q(closed_at=None), name="one_open_proposal_a_person"
            ),
            models.CheckConstraint(
                condition=~Q(person=models.F("therapist")), name="nobody_is_proposed_to_themselves"
            ),
        ]

    @property
    def agreed(self) -> bool:
        return self.person_says == self.therapist_says == self.Answer.YES

    def is_open(self, now: datetime) -> bool:
        return self.closed_at is None and self.expires_at > now


class Share(models.Model):
    """One stream shared with one therapist, from when to when; sharing again is a new row."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shares")
    therapist = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shares_received"
    )
    stream = models.CharField(max_length=16)
    granted_at = models.DateTimeField(default=timezone.now)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "therapist", "stream"],
                condition=Q(revoked_at=None),
                name="one_open_share_a_stream",
            )
        ]


class PickedNote(models.Model):
    """One note of the diary that the person picked for one therapist."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="picked_notes"
    )
    therapist = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    check_in = models.ForeignKey("mood.CheckIn", on_delete=models.CASCADE, related_name="picked_for")
    picked_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["therapist", "check_in"], name="a_note_is_picked_once")
        ]


class Handover(models.Model):
    """What a therapist wrote for whoever comes next; the person reads it first, and it goes on only if they agree."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="handovers")
    author_id = models.UUIDField(help_text="Who wrote it; the id alone.")
    author_name = SealedText()
    summary = SealedText()
    written_at = models.DateTimeField(default=timezone.now)
    agreed_at = models.DateTimeField(null=True)
    refused_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-written_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(agreed_at=None) | Q(refused_at=None), name="a_handover_is_agreed_or_refused"
            )
        ]
