"""What people do with their own place, told to whoever keeps a record; the ledger lies a floor above and listens."""

from __future__ import annotations

from uuid import UUID

from django.dispatch import Signal

acted = Signal()
"""Sent with ``actor_id``, ``subject_id``, ``act`` and ``thing``."""


def tell(*, actor_id: UUID | None, subject_id: UUID | None, act: str, thing: str = "") -> None:
    """Say that something was done, such as ``consent.revoke``; never with contents."""
    acted.send(sender=None, actor_id=actor_id, subject_id=subject_id, act=act, thing=thing)
