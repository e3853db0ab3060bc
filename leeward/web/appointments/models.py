"""Working hours, appointments with the quarters of an hour they hold, groups, the waiting list, letters, calendars."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leeward.web.fields import SealedText


class BookingTerms(models.Model):
    """How somebody may be booked, as they set it; who has no row is booked by the plain terms."""

    host = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="booking_terms"
    )
    zone = models.CharField(max_length=64, default="UTC")
    lengths = models.JSONField(default=list, help_text="Minutes that can be booked, the usual one first.")
    buffer = models.PositiveSmallIntegerField(default=10, help_text="Minutes kept free after each.")
    notice = models.PositiveSmallIntegerField(default=12, help_text="Hours that must lie before it.")
    horizon = models.PositiveSmallIntegerField(default=60, help_text="Days ahead at most.")
    late = models.PositiveSmallIntegerField(default=24, help_text="Fewer hours to go than these are late.")


class WorkingHours(models.Model):
    """Hours that come round again by an RFC 5545 rule over days; an empty rule means the first day alone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="working_hours")
    rule = models.CharField(max_length=120, blank=True, default="")
    first = models.DateField()
    from_time = models.TimeField()
    to_time = models.TimeField()
    left_out = models.JSONField(default=list, help_text="Days on which the rule does not hold, as ISO dates.")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["from_time", "created_at"]


class Leave(models.Model):
    """Time away: nothing can be booked in it. What was booked before stands until somebody moves it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="leaves")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="leave_takes_time")
        ]


class Place(models.TextChoices):
    VIDEO = "video", _("By video")
    IN_PERSON = "in_person", _("In person")


class _Timed(models.Model):
    """What has a time that can be moved and called off, as a calendar understands it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=12, choices=Place.choices, default=Place.VIDEO)
    sequence = models.PositiveIntegerField(
        default=0, help_text="Rises with each move and when it is called off."
    )
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    cancelled_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True

    @property
    def length(self) -> int:
        """Minutes."""
        return (self.ends_at - self.starts_at) // timedelta(minutes=1)


class Group(_Timed):
    """A session for several people; its seats are made with it, so that there are never more of them."""

    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="groups_given")
    title = SealedText(owner="host")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="a_group_takes_time")
        ]


class Appointment(_Timed):
    """One person's appointment: with a therapist, as one of a group, or alone with oneself."""

    class Status(models.TextChoices):
        OFFERED = "offered", _("offered to you")
        BOOKED = "booked", _("booked")
        CANCELLED = "cancelled", _("cancelled")
        MISSED = "missed", _("missed")

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments"
    )
    host = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="appointments_given"
    )
    group = models.ForeignKey(Group, on_delete=models.CASCADE, null=True, related_name="appointments")
    series = models.UUIDField(
        null=True, db_index=True, help_text="The same for appointments that were repeated."
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.BOOKED)
    held_until = models.DateTimeField(null=True, help_text="An offer that is not taken by then goes on.")
    cancelled_by_id = models.UUIDField(null=True, help_text="Who called it off; the id alone.")
    late = models.BooleanField(default=False, help_text="Called off with less than the agreed notice.")

    class Meta:
        ordering = ["starts_at"]
        indexes = [
            models.Index(fields=["person", "starts_at"]),
            models.Index(fields=["host", "starts_at"]),
            models.Index(fields=["status", "held_until"]),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="an_appointment_takes_time"),
            models.CheckConstraint(
                condition=Q(host=None) | ~Q(host=F("person")),
                name="nobody_books_with_themselves_as_therapist",
            ),
            models.CheckConstraint(
                condition=Q(status="cancelled", cancelled_at__isnull=False)
                | Q(~Q(status="cancelled"), cancelled_at=None),
                name="cancelled_has_its_time",
            ),
            models.UniqueConstraint(
                fields=["group", "person"],
                condition=Q(group__isnull=False) & ~Q(status="cancelled"),
                name="one_seat_a_person",
            ),
        ]

    @property
    def stands(self) -> bool:
        return self.status == self.Status.BOOKED

    def is_over(self, now: datetime) -> bool:
        return self.ends_at <= now


class Seat(models.Model):
    """One seat of a group: made with the group, taken by writing one appointment into it."""

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="seats")
    number = models.PositiveSmallIntegerField()
    appointment = models.OneToOneField(Appointment, on_delete=models.SET_NULL, null=True, related_name="seat")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["group", "number"], name="one_seat_a_number")]


class HeldQuarter(models.Model):
    """A quarter of an hour that is taken from one person's time.

    The unique key is what makes double booking impossible, on SQLite and on
    PostgreSQL alike: whoever comes second cannot write the row. Therapists and
    clients stand in the same column, so nobody can be in two places at once.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    quarter = models.BigIntegerField(help_text="Quarters of an hour since 1970 in UTC.")
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, null=True, related_name="held")
    group = models.ForeignKey(Group, on_delete=models.CASCADE, null=True, related_name="held")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "quarter"], name="nobody_is_in_two_places"),
            models.CheckConstraint(
                condition=Q(appointment=None, group__isnull=False) | Q(appointment__isnull=False, group=None),
                name="a_quarter_is_held_by_one_thing",
            ),
        ]


class Wish(models.Model):
    """A place on the waiting list for a time that is taken: whom, which days, which part of the day."""

    class Part(models.TextChoices):
        ANY = "any", _("Any time of day")
        MORNING = "morning", _("Before noon")
        AFTERNOON = "afternoon", _("Noon to 17:00")
        EVENING = "evening", _("From 17:00")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wishes")
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wished_for")
    from_day = models.DateField()
    to_day = models.DateField()
    part = models.CharField(max_length=10, choices=Part.choices, default=Part.ANY)
    zone = models.CharField(max_length=64, default="UTC")
    created_at = models.DateTimeField(default=timezone.now)
    declined = models.JSONField(
        default=list, help_text="Starts that were offered and not taken, as ISO times."
    )

    class Meta:
        ordering = ["created_at"]
        constraints = [
            models.CheckConstraint(condition=Q(to_day__gte=F("from_day")), name="a_wish_has_a_day"),
        ]


class Letter(models.Model):
    """One e-mail that is due: an invitation, its change, a reminder. The words are made when it is sent."""

    class Kind(models.TextChoices):
        BOOKED = "booked"
        MOVED = "moved"
        CANCELLED = "cancelled"
        OFFERED = "offered"
        REMINDER = "reminder"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="letters")
    to = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    sequence = models.PositiveIntegerField(default=0, help_text="Of the appointment as the letter tells it.")
    due_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    claimed_until = models.DateTimeField(null=True, help_text="A worker has it in hand until then.")
    sent_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sent_at", "failed_at", "due_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["appointment", "to", "kind", "sequence"], name="one_letter_of_a_kind_a_change"
            )
        ]


class CalendarChoice(models.Model):
    """How a person's appointments reach their calendar and mail, and the secret address of their own feed."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="calendar_choice"
    )
    mail = models.BooleanField(default=True, help_text="Write by e-mail, in words that tell nothing.")
    plain = models.BooleanField(default=False, help_text="Say in calendars what it is and with whom.")
    token = SealedText(null=True)
    mark = models.CharField(
        max_length=64, unique=True, null=True, help_text="Hash of the token, to find it again."
    )
