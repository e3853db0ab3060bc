"""Person (the user model), consent per stream, and the link between a member and a therapist."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leeward.web.fields import SealedText


class PersonManager(BaseUserManager["Person"]):
    """Makes people; a person needs neither name nor address."""

    def create_person(self, **extra: Any) -> Person:
        """Create a member without a password."""
        person = self.model(**extra)
        person.set_unusable_password()
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, username: str | None) -> Person:
        return self.get(pk=username)


class Person(AbstractBaseUser):
    """Someone who uses Leeward. Nothing here says who they are unless they chose to say it."""

    class Role(models.TextChoices):
        MEMBER = "member", _("member")
        THERAPIST = "therapist", _("therapist")
        ADMIN = "admin", _("administrator")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(blank=True, default="")
    name = SealedText(owner="self", null=True)
    role = models.CharField(max_length=12, choices=Role.choices, default=Role.MEMBER)
    language = models.CharField(max_length=8, blank=True, default="")
    country = models.CharField(max_length=2, blank=True, default="")
    zone = models.CharField(max_length=64, blank=True, default="")
    kept = models.BooleanField(
        default=False, help_text="Has a recovery phrase or an e-mail to come back with."
    )
    phrase_mark = models.CharField(
        max_length=64,
        unique=True,
        null=True,
        help_text="Keyed hash of the recovery phrase, to find it again.",
    )
    phrase = SealedText(owner="self", null=True)
    is_active = models.BooleanField(default=True)
    is_demo = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now)
    seen_on = models.DateField(
        default=timezone.localdate, help_text="The last day of use, to erase what nobody kept."
    )

    USERNAME_FIELD = "id"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: list[str] = []

    objects = PersonManager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["email"], condition=~Q(email=""), name="one_person_an_address")
        ]
        indexes = [models.Index(fields=["kept", "seen_on"])]

    def __str__(self) -> str:
        return f"person {self.pk}"

    @property
    def is_therapist(self) -> bool:
        return self.role == self.Role.THERAPIST

    @property
    def is_admin(self) -> bool:
        return self.role == self.Role.ADMIN

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.email = (self.email or "").strip().lower()
        super().save(*args, **kwargs)


class Stream(models.TextChoices):
    """What a person can agree to, each by itself and off until they do."""

    MEMORY = "memory", _("Remembering between talks")
    VOICE = "voice", _("Voice notes")
    CAMERA = "camera", _("Camera readings")
    SHARING = "sharing", _("Sharing with my therapist")
    RESEARCH = "research", _("Giving data to research")


class Consent(models.Model):
    """One agreement, from when to when; agreeing again is a new row, so the history stays true."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="consents")
    stream = models.CharField(max_length=12, choices=Stream.choices)
    granted_at = models.DateTimeField(default=timezone.now)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "stream"], condition=Q(revoked_at=None), name="one_open_consent_a_stream"
            )
        ]


class CareLink(models.Model):
    """A therapist cares for a member, as long as it is not ended and the member agrees to share."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="care_received")
    therapist = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="care_given")
    started_at = models.DateTimeField(default=timezone.now)
    consented_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["member", "therapist"], condition=Q(ended_at=None), name="one_open_care_link"
            ),
            models.CheckConstraint(
                condition=~Q(member=models.F("therapist")), name="nobody_is_their_own_therapist"
            ),
        ]
