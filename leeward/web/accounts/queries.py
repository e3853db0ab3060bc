"""Reads about people for their own pages."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Q

from leeward.web.accounts.models import Consent, Person, Stream


def consent_rows(person: Person) -> list[dict[str, Any]]:
    """List every stream with whether it is on and since when."""
    open_since = dict(
        Consent.objects.filter(person=person, revoked_at=None).values_list("stream", "granted_at")
    )
    return [
        {
            "stream": stream,
            "label": stream.label,
            "on": stream.value in open_since,
            "since": open_since.get(stream.value),
        }
        for stream in Stream
    ]


def find(name: str) -> Person | None:
    """Find a person by id, e-mail or a demo person's first name, as the command line names people."""
    wanted = name.strip().lower()
    by_name = Q(email=wanted) | Q(email=f"{wanted}@demo.example", is_demo=True)
    found = Person.objects.filter(by_name).first()
    if found is None:
        try:
            found = Person.objects.filter(pk=UUID(wanted)).first()
        except ValueError:
            return None
    return found
