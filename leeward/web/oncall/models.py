"""The rota, the alerts on their way to people, the daily test of that way, and the contact a person named."""

from __future__ import annotations

import uuid
from datetime import time

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leeward.web.crisis.models import Alert
from leeward.web.fields import SealedText


class Clock(models.Model):
    """Whose clock the rota goes by, and when the daily test rings; one row."""

    zone = models.CharField(max_length=64, default="UTC")
    test_at = models.TimeField(default=time(10))


class Responder(models.Model):
    """Somebody who can have duty: a member of staff who signs in, or an address outside."""

    class Role(models.TextChoices):
        """The roles of ``core.safety.people``, as the pages name them."""

        CLINICIAN = "clinician", _("Clinician")
        DOCTOR = "doctor", _("Doctor")
        NURSE = "nurse", _("Nurse")
        THERAPIST = "therapist", _("Therapist")
        SOCIAL_WORKER = "social_worker", _("Social worker")
        PEER = "peer", _("Peer supporter")
        VOLUNTEER = "volunteer", _("Trained volunteer")
        TEAM = "team", _("Someone from the team")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="responder"
    )
    name = models.CharField(max_length=80)
    role = models.CharField(max_length=16, choices=Role.choices, default=Role.CLINICIAN)
    email = models.EmailField(blank=True, default="")
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name


class Shift(models.Model):
    """Duty every week by the rota's clock, or once as cover; one of the two."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    responder = models.ForeignKey(Responder, on_delete=models.CASCADE, related_name="shifts")
    weekday = models.PositiveSmallIntegerField(null=True)
    from_time = models.TimeField(null=True)
    to_time = models.TimeField(null=True)
    starts_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["weekday", "from_time", "starts_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    weekday__lte=6,
                    from_time__isnull=False,
                    to_time__isnull=False,
                    starts_at=None,
                    ends_at=None,
                )
                | Q(weekday=None, from_time=None, to_time=None, ends_at__gt=models.F("starts_at")),
                name="a_shift_is_weekly_or_once",
            )
        ]

    @property
    def weekly(self) -> bool:
        return self.weekday is not None


class Device(models.Model):
    """A browser of a responder that agreed to be woken."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    responder = models.ForeignKey(Responder, on_delete=models.CASCADE, related_name="devices")
    endpoint = models.CharField(max_length=500, unique=True)
    p256dh = models.CharField(max_length=120)
    auth = models.CharField(max_length=40)
    created_at = models.DateTimeField(default=timezone.now)


class Drill(models.Model):
    """One test alarm: it leaves through every door, and a person must answer it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    started_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True)
    read_by = models.ForeignKey(Responder, on_delete=models.SET_NULL, null=True)
    settled_at = models.DateTimeField(null=True)
    passed = models.BooleanField(default=False)


class Watch(models.Model):
    """How far an alert has climbed: who has duty, the next, everybody."""

    alert = models.OneToOneField(Alert, on_delete=models.CASCADE, primary_key=True, related_name="watch")
    raised_at = models.DateTimeField(help_text="The rise that is being told; a further one is told anew.")
    rung = models.PositiveSmallIntegerField(default=0)
    rung_at = models.DateTimeField(null=True)
    told_at = models.DateTimeField(null=True, help_text="When the first person was told of it.")
    read_by = models.ForeignKey(Responder, on_delete=models.SET_NULL, null=True)


class Delivery(models.Model):
    """One attempt to tell one recipient, by one way, of one alert or test; never with contents."""

    class Channel(models.TextChoices):
        APP = "app", _("on the alert page")
        EMAIL = "email", _("by e-mail")
        PUSH = "push", _("as a notification")
        WEBHOOK = "webhook", _("to another system")
        TRUSTED = "trusted", _("to the trusted contact")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    alert = models.ForeignKey(Alert, on_delete=models.CASCADE, null=True, related_name="deliveries")
    drill = models.ForeignKey(Drill, on_delete=models.CASCADE, null=True, related_name="deliveries")
    raised_at = models.DateTimeField(help_text="Which rise of the alert it tells of.")
    channel = models.CharField(max_length=8, choices=Channel.choices)
    responder = models.ForeignKey(Responder, on_delete=models.CASCADE, null=True)
    recipient = models.CharField(
        max_length=40, help_text="Id of the responder or device, or the mark of a webhook; never an address."
    )
    attempt = models.PositiveSmallIntegerField(default=1)
    due_at = models.DateTimeField()
    claimed_until = models.DateTimeField(null=True, help_text="A worker has it in hand until then.")
    sent_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    error = models.CharField(max_length=120, blank=True, default="")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(alert__isnull=False, drill=None) | Q(alert=None, drill__isnull=False),
                name="a_delivery_tells_one_thing",
            ),
            models.UniqueConstraint(
                fields=["alert", "raised_at", "channel", "recipient", "attempt"],
                condition=Q(alert__isnull=False),
                name="one_attempt_of_an_alert_a_number",
            ),
            models.UniqueConstraint(
                fields=["drill", "channel", "recipient", "attempt"],
                condition=Q(drill__isnull=False),
                name="one_attempt_of_a_test_a_number",
            ),
        ]
        indexes = [models.Index(fields=["sent_at", "failed_at", "due_at"])]


class TrustedContact(models.Model):
    """Somebody the person named, to be written to in a crisis exactly as agreed; one a person, sealed."""

    class When(models.TextChoices):
        WORST = "worst", _("Only when my life may be in danger right now")
        ANY = "any", _("Whenever a crisis opens")

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="trusted_contact"
    )
    name = SealedText()
    email = SealedText()
    sender = SealedText()
    when = models.CharField(max_length=8, choices=When.choices, default=When.WORST)
    language = models.CharField(max_length=8, default="en")
    agreed_at = models.DateTimeField(default=timezone.now)
