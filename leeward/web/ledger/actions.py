"""Adds to the ledger, and checks that its chain is whole."""

from __future__ import annotations

import hashlib
from datetime import UTC
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leeward.web.ledger.models import Entry

GENESIS = "0" * 64


def _digest(entry: Entry) -> str:
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    parts = [entry.previous, at, entry.actor_id, entry.subject_id, entry.act, entry.thing]
    return hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()


def record(*, actor_id: UUID | None, subject_id: UUID | None, act: str, thing: str = "") -> Entry:
    """Append one act, such as ``consent.revoke``; *thing* names a kind and id, never contents."""
    with transaction.atomic():
        last = Entry.objects.select_for_update().order_by("-id").first()
        entry = Entry(
            at=timezone.now(),
            actor_id=actor_id,
            subject_id=subject_id,
            act=act,
            thing=thing,
            previous=last.digest if last else GENESIS,
        )
        entry.digest = _digest(entry)
        entry.save(force_insert=True)
    return entry


def note(
    sender: Any, *, actor_id: UUID | None, subject_id: UUID | None, act: str, thing: str, **_: Any
) -> None:
    """Record what the people app says was done."""
    record(actor_id=actor_id, subject_id=subject_id, act=act, thing=thing)


def first_break() -> int | None:
    """Return the id of the first entry that does not follow from the one before it, or None."""
    previous = GENESIS
    for entry in Entry.objects.order_by("id").iterator():
        if entry.previous != previous or entry.digest != _digest(entry):
            return entry.pk
        previous = entry.digest
    return None
