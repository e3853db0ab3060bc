"""Writes about therapists: ask to work here, describe oneself, be checked, be suspended, let papers run out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction

from leeward.web.accounts.models import Person
from leeward.web.ledger.actions import record
from leeward.web.practice.models import Proposal, Therapist

LISTS = ("languages", "needs", "approaches", "venues", "audiences", "times")
PLAIN = ("zone", "fee", "pronouns", "capacity", "paused", "paused_until")
WORDS = ("name", "title", "about", "price")


def ask(person: Person, *, name: str, claim: Mapping[str, str]) -> Therapist:
    """Ask to work here; asking again after a refusal starts over. Nothing is shown to anybody yet."""
    with transaction.atomic():
        row = Therapist.objects.select_for_update().filter(person=person).first()
        if row is None:
            row = Therapist(person=person, profile={"name": name}, zone=person.zone or "UTC")
        row.profile = {**row.profile, "name": name}
        row.claim, row.refused_at = dict(claim), None
        row.save()
        record(actor_id=person.pk, subject_id=person.pk, act="therapist.ask")
    return row


def describe(row: Therapist, given: Mapping[str, Any]) -> None:
    """Keep the profile, capacity and pause as the therapist set them."""
    row.profile = {name: given[name] for name in WORDS}
    for name in (*LISTS, *PLAIN):
        setattr(row, name, given[name])
    row.save()


def verify(row: Therapist, *, acting: Person, checked: str, until: date, now: datetime) -> None:
    """Note what was checked and until when it holds; from now on the person is a therapist here."""
    with transaction.atomic():
        row.checked, row.checked_at, row.checked_by_id = checked, now, acting.pk
        row.verified_until, row.refused_at, row.suspended_at = until, None, None
        row.save()
        if row.person.role == Person.Role.MEMBER:
            row.person.role = Person.Role.THERAPIST
            row.person.save(update_fields=["role"])
        _note(row, acting, "therapist.verify", until.isoformat())


def refuse(row: Therapist, *, acting: Person, now: datetime) -> None:
    """Do not accept somebody who asked."""
    row.refused_at = now
    row.save(update_fields=["refused_at"])
    _note(row, acting, "therapist.refuse")


def suspend(row: Therapist, *, acting: Person, now: datetime) -> None:
    """Stop somebody at once: nobody finds them, and they see nothing of anybody from the next request on."""
    with transaction.atomic():
        row.suspended_at = now
        row.save(update_fields=["suspended_at"])
        Proposal.objects.filter(therapist=row.person, closed_at=None).update(closed_at=now)
        _note(row, acting, "therapist.suspend")


def _note(row: Therapist, acting: Person, act: str, thing: str = "") -> None:
    record(actor_id=acting.pk, subject_id=row.pk, act=act, thing=thing)


def note_expired(today: date) -> int:
    """Write into the ledger, once, that papers ran out, and close proposals that wait; return how many."""
    rows = Therapist.objects.filter(verified_until__lt=today, suspended_at=None, refused_at=None)
    count = 0
    for row in rows:
        if row.expiry_told_for == row.verified_until:
            continue
        with transaction.atomic():
            row.expiry_told_for = row.verified_until
            row.save(update_fields=["expiry_told_for"])
            record(actor_id=None, subject_id=row.pk, act="therapist.expired", thing=str(row.verified_until))
        count += 1
    return count
