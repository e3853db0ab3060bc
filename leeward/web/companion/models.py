"""What is kept of a conversation: its messages, what is remembered of it, what the person says about it."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leeward.web.fields import SealedJSON, SealedText

LONGEST = 20_000
"""Characters a message may have."""


class Conversation(models.Model):
    """One talk of a person with the companion."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="conversations"
    )
    title = SealedText(null=True)
    memory = SealedJSON(null=True)
    turns = models.PositiveIntegerField(default=0, help_text="How many messages the person has sent.")
    apart = models.BooleanField(
        default=False,
        help_text="Begun by a program: its risk is read from the history it brought, not from the person's.",
    )
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["person", "-updated_at"])]


class Message(models.Model):
    """One message of the person or of the companion, in order."""

    class Author(models.TextChoices):
        PERSON = "person"
        COMPANION = "companion"

    class Via(models.TextChoices):
        TYPED = "typed"
        VOICE = "voice"

    class Status(models.TextChoices):
        RECEIVED = "received"
        ANSWERED = "answered"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="messages")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    number = models.PositiveIntegerField(help_text="Place in the conversation, from 1.")
    at = models.DateTimeField(default=timezone.now)
    author = models.CharField(max_length=10, choices=Author.choices)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.RECEIVED)
    via = models.CharField(
        max_length=5, choices=Via.choices, default=Via.TYPED, help_text="Typed, or spoken."
    )
    text = SealedText()
    reading = SealedJSON(null=True, help_text="A person's message: how it was read, and the risk before it.")
    turn = SealedJSON(null=True, help_text="A reply: the object that chat --json prints.")
    client_id = models.UUIDField(null=True, help_text="The sender's own id, so that nothing is stored twice.")
    reply_to = models.OneToOneField("self", on_delete=models.CASCADE, null=True, related_name="reply")

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["conversation", "number"], name="one_message_a_place"),
            models.UniqueConstraint(fields=["conversation", "client_id"], name="one_message_a_client_id"),
        ]
        indexes = [models.Index(fields=["person", "client_id"])]

    @property
    def from_person(self) -> bool:
        return self.author == self.Author.PERSON


class Verdict(models.TextChoices):
    """What a person can say about a reply."""

    HELPED = "helped", _("Helped")
    NOT_FOR_ME = "not_for_me", _("Not for me")
    FELT_WRONG = "felt_wrong", _("Felt wrong")


class Feedback(models.Model):
    """One verdict on one reply; it may be changed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    message = models.OneToOneField(Message, on_delete=models.CASCADE, related_name="feedback")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    verdict = SealedText()
    at = models.DateTimeField(default=timezone.now)


class Remembered(models.Model):
    """One line that the person lets the companion keep for later talks, theirs to change, hide and delete."""

    class Kind(models.TextChoices):
        PERSON = "person", _("People")
        EVENT = "event", _("What happened, what matters")
        WORRY = "worry", _("Worries")
        HELPED = "helped", _("What helped")
        AVOID = "avoid", _("What to leave out")
        MANNER = "manner", _("How you like to be spoken to")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="remembered")
    message = models.ForeignKey(
        Message, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Where it was said."
    )
    kind = models.CharField(max_length=8, choices=Kind.choices)
    line = SealedJSON(help_text="The words (text), or a code for them (about).")
    own = models.BooleanField(default=False, help_text="Written or changed by the person.")
    hidden = models.BooleanField(default=False, help_text="Kept, but not used in talks.")
    grave = models.BooleanField(
        default=False, help_text="Reads as danger, so it is kept but never brought up."
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["person", "at"])]


class MemoryQuestion(models.Model):
    """That the person was asked once whether the companion may remember."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    asked_at = models.DateTimeField(default=timezone.now)


class TalkRating(models.Model):
    """How heavy it was before and after one talk, and whether the person felt heard; each 0 to 10 or skipped."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="rating")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    given = SealedJSON(help_text="before, after and heard, each 0 to 10; what was skipped is absent.")
    at = models.DateTimeField(default=timezone.now)
