"""Listens to the sign-in library: keeps addresses out of its tables, notes when a place is kept."""

from __future__ import annotations

from typing import Any

NO_ADDRESS = "0.0.0.0"  # noqa: S104  (a value that stands for "not stored", not a socket)


def _drop_address(sender: Any, instance: Any, **_: Any) -> None:
    instance.ip = NO_ADDRESS


def _mark_kept(person_id: Any) -> None:
    from leeward.web.accounts.models import Person

    Person.objects.filter(pk=person_id).update(kept=True)


def _kept_by_email(sender: Any, user: Any, **_: Any) -> None:
    _mark_kept(user.pk)


def _kept_by_passkey(sender: Any, user: Any, authenticator: Any, **_: Any) -> None:
    # A one-time code is only a second factor: it does not bring anybody back by itself.
    if authenticator.type == authenticator.Type.WEBAUTHN:
        _mark_kept(user.pk)


def connect() -> None:
    """Connect the listeners once Django is ready."""
    from allauth.account.signals import user_signed_up
    from allauth.mfa.signals import authenticator_added
    from allauth.usersessions.models import UserSession
    from django.db.models.signals import pre_save

    pre_save.connect(_drop_address, sender=UserSession, dispatch_uid="leeward-no-address")
    user_signed_up.connect(_kept_by_email, dispatch_uid="leeward-kept-by-email")
    authenticator_added.connect(_kept_by_passkey, dispatch_uid="leeward-kept-by-passkey")
