"""The one place that decides who may see or do what; rules take a row's owner and never import its model."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest

from leeward.web.accounts.models import CareLink, Consent, Person, Stream
from leeward.web.env import env


def person_of(request: HttpRequest) -> Person | None:
    """Return the signed-in person (an unnamed one included), or None."""
    user = getattr(request, "user", None)
    return user if isinstance(user, Person) and user.is_active else None


def country_of(request: HttpRequest, *, person: Person | None) -> str | None:
    """Return the country that the person, or else the operator, chose; it is never guessed from an address."""
    chosen = request.COOKIES.get("country", "")[:2].upper() or (person.country if person else "")
    return chosen or env().country or None


def require_person(request: HttpRequest) -> Person:
    """Return the acting person or refuse; the page behind it holds somebody's words."""
    person = person_of(request)
    if person is None:
        raise PermissionDenied("sign-in")
    return person


def require_admin(request: HttpRequest) -> Person:
    """Return the acting administrator or refuse."""
    person = require_person(request)
    if not person.is_admin:
        raise PermissionDenied("role")
    return person


def require(allowed: bool) -> None:
    """Refuse unless *allowed*: the page belongs to another kind of account."""
    if not allowed:
        raise PermissionDenied("role")


def own(*, acting: Person | None, owner_id: UUID) -> None:
    """Pass only the owner. To everybody else the thing does not exist."""
    if acting is None or acting.pk != owner_id:
        raise Http404


def own_row(row: Any, *, acting: Person | None) -> Any:
    """Return *row* if its ``person_id`` is the acting person's; else it does not exist."""
    if row is None:
        raise Http404
    own(acting=acting, owner_id=row.person_id)
    return row


def consents(*, person: Person, stream: str) -> bool:
    """Tell whether the person agrees to *stream* now."""
    return Consent.objects.filter(person=person, stream=stream, revoked_at=None).exists()


def may_read_shared(*, acting: Person, owner_id: UUID) -> bool:
    """Tell whether a therapist may read what the owner shares: linked, agreed, not withdrawn, not ended."""
    if not acting.is_therapist or not acting.is_active:
        return False
    linked = CareLink.objects.filter(
        member_id=owner_id, therapist=acting, ended_at=None, withdrawn_at=None, consented_at__isnull=False
    ).exists()
    return (
        linked and Consent.objects.filter(person_id=owner_id, stream=Stream.SHARING, revoked_at=None).exists()
    )
