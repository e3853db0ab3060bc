"""Writes about who may be told: the rota's people and shifts, browsers to wake, the contact a person named."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time
from uuid import UUID

from django.db import transaction

from leeward.web.accounts.models import Person
from leeward.web.ledger.actions import record
from leeward.web.oncall import queries
from leeward.web.oncall.models import Delivery, Device, Responder, Shift, TrustedContact

_STAFF = (Person.Role.THERAPIST, Person.Role.ADMIN)
_DEVICES = 5
"""Browsers a responder may have woken; a sixth takes the place of the oldest."""


def add_responder(acting: Person, *, name: str, email: str, role: str) -> Responder:
    """Add somebody to the rota; an address of staff becomes that person, who then answers signed in."""
    with transaction.atomic():
        address = email.strip().lower()
        staff = Person.objects.filter(email=address, role__in=_STAFF, is_active=True).first()
        standing = queries.responder_of(staff) if staff else Responder.objects.filter(email=address).first()
        row = standing or Responder(person=staff)
        row.name, row.email, row.role = name, address, role
        row.save()
        _note(acting, "rota.person", row.pk)
    return row


def remove_responder(acting: Person, row: Responder) -> None:
    """Take somebody out of the rota, with all their shifts."""
    with transaction.atomic():
        _note(acting, "rota.remove", row.pk)
        row.delete()


def add_weekly(
    acting: Person, *, responder: Responder, days: Iterable[int], from_time: time, to_time: time
) -> None:
    """Give somebody duty every week on some days (Monday is 0)."""
    with transaction.atomic():
        for day in days:
            Shift.objects.get_or_create(
                responder=responder, weekday=day, from_time=from_time, to_time=to_time
            )
        _note(acting, "rota.shift", responder.pk)


def add_cover(acting: Person, *, responder: Responder, starts: datetime, ends: datetime) -> None:
    """Give somebody duty once, in place of whoever has it then."""
    with transaction.atomic():
        Shift.objects.get_or_create(responder=responder, starts_at=starts, ends_at=ends)
        _note(acting, "rota.cover", responder.pk)


def remove_shift(acting: Person, row: Shift) -> None:
    """Take a shift or a cover away."""
    with transaction.atomic():
        _note(acting, "rota.shift-end", row.responder_id)
        row.delete()


def set_clock(acting: Person, *, zone: str, test_at: time) -> None:
    """Choose whose clock the rota goes by and when the test rings."""
    with transaction.atomic():
        own = queries.clock()
        own.zone, own.test_at = zone, test_at
        own.save()
        record(actor_id=acting.pk, subject_id=None, act="rota.clock")


def _note(acting: Person, act: str, responder_id: UUID) -> None:
    record(actor_id=acting.pk, subject_id=None, act=act, thing=f"responder:{responder_id.hex}")


def keep_device(responder: Responder, *, endpoint: str, p256dh: str, auth: str) -> Device:
    """Keep a browser that agreed to be woken; the same browser again renews its keys."""
    with transaction.atomic():
        row, _ = Device.objects.update_or_create(
            endpoint=endpoint, defaults={"responder": responder, "p256dh": p256dh, "auth": auth}
        )
        for old in responder.devices.order_by("-created_at")[_DEVICES:]:
            old.delete()
    return row


def agree(
    person: Person, *, name: str, email: str, sender: str, when: str, language: str, now: datetime
) -> TrustedContact:
    """Keep the contact a person named and agreed to, in place of an earlier one."""
    with transaction.atomic():
        row = TrustedContact.objects.select_for_update().filter(person=person).first()
        row = row or TrustedContact(person=person)
        row.name, row.email, row.sender = name, email, sender
        row.when, row.language, row.agreed_at = when, language, now
        row.save()
        record(actor_id=person.pk, subject_id=person.pk, act="trusted.agree")
    return row


def withdraw(row: TrustedContact) -> None:
    """Forget the contact, and every letter to them that has not gone out."""
    with transaction.atomic():
        Delivery.objects.filter(
            alert__person_id=row.person_id,
            channel=Delivery.Channel.TRUSTED,
            sent_at=None,
            failed_at=None,
        ).delete()
        record(actor_id=row.person_id, subject_id=row.person_id, act="trusted.withdraw")
        row.delete()
