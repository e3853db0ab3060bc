"""System checks: what is missing is said with a hint, never with a stack trace."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, Error, Tags, Warning, register

from leeward.web.env import env


@register(Tags.security)
def keys_apart(**_: Any) -> list[CheckMessage]:
    """Keys must not lie inside the folder that backups take."""
    settings = env()
    if settings.keys.resolve().is_relative_to(settings.home.resolve()):
        return [
            Error(
                "LEEWARD_KEYS lies inside LEEWARD_HOME.",
                hint="Move the key folder elsewhere, so that a copy of the data never holds the keys to it.",
                id="leeward.E001",
            )
        ]
    return []


@register(Tags.database, databases=["keys"])
def master_key_present(databases: Any = None, **_: Any) -> list[CheckMessage]:
    """Sealed words without their master key cannot be read: say so before the first page does."""
    if "keys" not in (databases or ()):
        return []
    from django.db import OperationalError, ProgrammingError

    from leeward.web.fields import keyring
    from leeward.web.fields.models import DataKey
    from leeward.web.keyfiles import KeyFileError

    try:
        names = {master.name for master in keyring.masters()}
        lost = DataKey.objects.exclude(master_name__in=names).count()
    except KeyFileError as error:
        return [Error(str(error), id="leeward.E002")]
    except (OperationalError, ProgrammingError):
        return []
    if lost:
        return [
            Error(
                f"{lost} data keys were wrapped by a master key that is not here.",
                hint="Add the older master key as a second line of master.key.",
                id="leeward.E003",
            )
        ]
    return []


@register()
def model_usable(**_: Any) -> list[CheckMessage]:
    """A model that was chosen and cannot be used is said; nothing is loaded for it."""
    from leeward import wiring

    place = wiring.chat_chosen()
    if place is None or not place.lack:
        return []
    return [
        Warning(
            f"The engine {place.engine} cannot be used: {place.lack}.",
            hint="Until then the scripted engine answers everything.",
            id="leeward.W002",
        )
    ]


@register(Tags.security, deploy=True)
def mail_configured(**_: Any) -> list[CheckMessage]:
    """Without a mail server nobody can reset a password by e-mail."""
    if env().email_url:
        return []
    return [
        Warning(
            "No mail server is set.",
            hint="Set LEEWARD_EMAIL_URL; until then people come back with a recovery phrase or a passkey.",
            id="leeward.W001",
        )
    ]
