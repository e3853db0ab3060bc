"""The demo's cast: Alice, her therapist Tova, Theo whose consent was withdrawn, Mallory and Ana."""

from __future__ import annotations

import secrets
from datetime import timedelta
from pathlib import Path

from allauth.account.models import EmailAddress
from django.utils import timezone

from leeward.web.accounts.models import CareLink, Consent, Person, Stream
from leeward.web.env import env
from leeward.web.keyfiles import write_private

ROLES = {"alice": "member", "tova": "therapist", "theo": "therapist", "mallory": "member", "ana": "admin"}


def password() -> str:
    """The one password of the demo: from the settings, else made once and kept beside the keys."""
    if env().demo_password:
        return env().demo_password
    path: Path = env().keys / "demo.password"
    if not path.exists():
        write_private(path, f"demo-{secrets.token_hex(4)}\n")
    return path.read_text(encoding="ascii").strip()


def seed(zone: str) -> tuple[dict[str, Person], bool]:
    """Return the cast by name, and whether they were made just now. Their password is set again each time."""
    people = {}
    fresh = False
    for name, role in ROLES.items():
        email = f"{name}@demo.example"
        person = Person.objects.filter(email=email, is_demo=True).first()
        if person is None:
            fresh = True
            person = Person.objects.create_person(
                email=email, name=name.title(), role=role, is_demo=True, kept=True, zone=zone, language="en"
            )
            EmailAddress.objects.create(user=person, email=email, verified=True, primary=True)
        if not person.check_password(password()):
            person.set_password(password())
            person.save(update_fields=["password"])
        people[name] = person
    _link(people)
    return people, fresh


def _link(people: dict[str, Person]) -> None:
    start = timezone.now() - timedelta(days=50)
    for stream in (Stream.SHARING, Stream.MEMORY):
        Consent.objects.get_or_create(
            person=people["alice"], stream=stream, revoked_at=None, defaults={"granted_at": start}
        )
    for name, withdrawn in (("tova", None), ("theo", start + timedelta(days=9))):
        CareLink.objects.get_or_create(
            member=people["alice"],
            therapist=people[name],
            ended_at=None,
            defaults={"started_at": start, "consented_at": start, "withdrawn_at": withdrawn},
        )
