"""Who may see what of whom: asked anew at every request, so that what is taken back is gone on the next one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.utils import timezone

from leeward.core.practice import consent
from leeward.core.practice.consent import Grant, Standing, Stream
from leeward.core.practice.credentials import may_care
from leeward.web.accounts import access
from leeward.web.accounts.models import CareLink, Consent, Person
from leeward.web.accounts.models import Stream as Agreed
from leeward.web.practice.models import Share, Therapist

LINKED = {"ended_at": None, "withdrawn_at": None, "consented_at__isnull": False}
"""A care relation that stands."""


def require_therapist(request: HttpRequest) -> Therapist:
    """Return the acting therapist or refuse; one whose papers are not checked yet has a desk without clients."""
    person = access.require_person(request)
    row = Therapist.objects.select_related("person").filter(person=person).first()
    if row is None or not person.is_therapist:
        raise PermissionDenied("role")
    return row


def works_here(viewer: Person, now: datetime) -> bool:
    """Tell whether *viewer* is a therapist whose papers were checked and who is not suspended."""
    if not (viewer.is_therapist and viewer.is_active):
        return False
    row = Therapist.objects.filter(person=viewer).first()
    return row is not None and may_care(row.papers, timezone.localdate(now))


def standing(viewer: Person, person: Person, *, now: datetime) -> Standing:
    """Return how *viewer* stands to *person*, read from the database now; five queries at most."""
    if not works_here(viewer, now):
        return Standing(works_here=False, cares=False, shares=False)
    agreed = access.may_read_shared(acting=viewer, owner_id=person.pk)
    grants = tuple(grants_of(person, viewer.pk)) if agreed else ()
    return Standing(works_here=True, cares=agreed, shares=agreed, grants=grants)


def grants_of(person: Person, therapist_id: UUID) -> list[Grant]:
    """Return what the person shares with a therapist: nothing from before they last agreed to sharing as such."""
    agreed = Consent.objects.filter(person=person, stream=Agreed.SHARING, revoked_at=None).first()
    if agreed is None:
        return []
    rows = Share.objects.filter(
        person=person, therapist_id=therapist_id, revoked_at=None, granted_at__gte=agreed.granted_at
    )
    return [Grant(Stream(row.stream), row.granted_at, row.revoked_at) for row in rows]


def may_see(viewer: Person, person: Person, stream: Stream, now: datetime) -> bool:
    """Tell whether *viewer* may see *stream* of *person* at *now*; nobody but their therapist may, by this rule."""
    return consent.may_see(standing(viewer, person, now=now), stream, now=now)


def streams(viewer: Person, person: Person, now: datetime) -> tuple[Stream, ...]:
    """Return the streams of *person* that *viewer* may see at *now*, in the order of pages."""
    return consent.in_order(consent.seen(standing(viewer, person, now=now), now=now))


def own_client(viewer: Person, client_id: UUID, *, now: datetime) -> CareLink:
    """Return the care relation that stands between a therapist and a client; to everybody else it does not exist."""
    link = (
        CareLink.objects.select_related("member")
        .filter(therapist=viewer, member_id=client_id, **LINKED)
        .first()
    )
    if link is None or not works_here(viewer, now):
        raise Http404
    return link
