"""Reads of tokens."""

from __future__ import annotations

import hashlib

from django.utils import timezone

from leeward.web.accounts.models import Person
from leeward.web.api.models import ApiToken


def digest(token: str) -> str:
    """Return the hash by which a token is found. Tokens are long and random, so that one round is enough."""
    return hashlib.sha256(token.strip().encode()).hexdigest()


def person_of_token(token: str) -> Person | None:
    """Return the active person whose token this is, or None."""
    row = ApiToken.objects.select_related("person").filter(digest=digest(token)).first()
    if row is None or not row.person.is_active:
        return None
    today = timezone.localdate()
    if row.last_used_on != today:
        # Once a day is enough to tell a forgotten token from a used one, and spares a write a request.
        ApiToken.objects.filter(pk=row.pk).update(last_used_on=today)
        Person.objects.filter(pk=row.person_id).update(seen_on=today)
    return row.person
