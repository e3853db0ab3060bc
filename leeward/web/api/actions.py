"""Writes of the API: make and revoke tokens, do a thing once for one Idempotency-Key."""

from __future__ import annotations

import hashlib
import json
import secrets
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from ninja.errors import HttpError

from leeward.web.accounts.models import Person
from leeward.web.api.models import ApiToken, KeptAnswer
from leeward.web.api.queries import digest
from leeward.web.ledger.actions import record

KEEP = timedelta(hours=24)
"""How long an answer is kept for its key."""
_LONGEST_KEY = 255


def new_token(person: Person) -> str:
    """Make a token for the person and return it; it cannot be shown again."""
    token = f"lw_{secrets.token_urlsafe(32)}"
    with transaction.atomic():
        row = ApiToken.objects.create(person=person, digest=digest(token))
        record(actor_id=person.pk, subject_id=person.pk, act="token.make", thing=f"token:{row.pk}")
    return token


def key_of(request: HttpRequest) -> str:
    """Return the request's Idempotency-Key, empty without one; refuse one that is too long."""
    key: str = request.headers.get("Idempotency-Key", "").strip()
    if len(key) > _LONGEST_KEY:
        raise HttpError(422, f"An Idempotency-Key has at most {_LONGEST_KEY} characters.")
    return key


def row_id(request: HttpRequest, person: Person) -> uuid.UUID:
    """Return the id that a new row gets: always the same for the same person and Idempotency-Key."""
    key = key_of(request)
    return uuid.uuid5(person.pk, f"{request.path}\n{key}") if key else uuid.uuid4()


def once(
    request: HttpRequest, person: Person, work: Callable[[], tuple[int, dict[str, Any]]]
) -> tuple[int, dict[str, Any]]:
    """Do *work* (returning status and body) once for the request's Idempotency-Key, in one transaction.

    The same key within 24 hours gets the first answer again; with another
    request it is refused (422). Without a key the work is simply done.
    """
    key = key_of(request)
    if not key:
        return work()
    marks = hashlib.sha256(key.encode()).hexdigest(), _mark(request)
    with transaction.atomic():
        Person.objects.select_for_update().filter(pk=person.pk).first()
        kept = KeptAnswer.objects.filter(person=person, key=marks[0]).first()
        if kept is not None and kept.at > timezone.now() - KEEP:
            if kept.request != marks[1]:
                raise HttpError(422, "This Idempotency-Key was used for another request.")
            return kept.status, kept.body
        if kept is not None:
            kept.delete()
        status, body = work()
        # Through JSON and back, so that the first answer and the repeated one are alike.
        body = json.loads(json.dumps(body, default=str))
        KeptAnswer.objects.create(person=person, key=marks[0], request=marks[1], status=status, body=body)
    return status, body


def _mark(request: HttpRequest) -> str:
    head = f"{request.method} {request.get_full_path()}\n".encode()
    return hashlib.sha256(head + request.body).hexdigest()


def clear_kept_answers() -> int:
    """Delete answers that no repeated request may ask for any more."""
    count, _ = KeptAnswer.objects.filter(at__lte=timezone.now() - KEEP).delete()
    return count
