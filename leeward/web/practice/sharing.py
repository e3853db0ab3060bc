"""Writes of consent: share a stream, take it back, take all of it back, pick a note; each with a line in the ledger."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from leeward.core.practice.consent import Stream
from leeward.web.accounts import actions as accounts
from leeward.web.accounts.models import CareLink, Consent, Person
from leeward.web.accounts.models import Stream as Agreed
from leeward.web.ledger.actions import record
from leeward.web.mood.models import CheckIn
from leeward.web.practice.access import LINKED
from leeward.web.practice.models import PickedNote, Share


def cares_for(therapist_id: UUID, person: Person) -> bool:
    """Tell whether that therapist stands in a care relation with the person."""
    return CareLink.objects.filter(member=person, therapist_id=therapist_id, **LINKED).exists()


def share(person: Person, therapist_id: UUID, stream: Stream) -> bool:
    """Share one stream with a therapist who cares for the person; return whether anything changed."""
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        if not cares_for(therapist_id, person):
            return False
        accounts.set_consent(person, stream=Agreed.SHARING, agreed=True)
        agreed = Consent.objects.get(person=person, stream=Agreed.SHARING, revoked_at=None)
        # What was shared before sharing as such was turned off does not come back with one new stream.
        _close(Share.objects.filter(person=person, granted_at__lt=agreed.granted_at))
        _row, made = Share.objects.get_or_create(
            person=person, therapist_id=therapist_id, stream=stream.value, revoked_at=None
        )
        if made:
            _receipt(person, "share.give", stream.value, therapist_id)
    return made


def revoke(person: Person, therapist_id: UUID, stream: Stream | None = None) -> int:
    """Take back one stream, or every stream, from a therapist; return how many were open."""
    with transaction.atomic():
        rows = Share.objects.filter(person=person, therapist_id=therapist_id)
        if stream is not None:
            rows = rows.filter(stream=stream.value)
        count = _close(rows)
        if count:
            _receipt(person, "share.revoke", stream.value if stream else "all", therapist_id)
    return count


def revoke_all(person: Person) -> int:
    """Take back everything from everybody; return how many streams were open."""
    with transaction.atomic():
        count = _close(Share.objects.filter(person=person))
        if count:
            record(actor_id=person.pk, subject_id=person.pk, act="share.revoke", thing="all")
    return count


def _close(rows: QuerySet[Share]) -> int:
    return rows.filter(revoked_at=None).update(revoked_at=timezone.now())


def _receipt(person: Person, act: str, what: str, therapist_id: UUID) -> None:
    record(actor_id=person.pk, subject_id=person.pk, act=act, thing=f"{what}:{therapist_id.hex}")


def pick(person: Person, therapist_id: UUID, check_in_id: UUID, *, picked: bool) -> bool:
    """Pick one own note for a therapist, or take it back; False where there is no such note or relation."""
    note = CheckIn.objects.filter(pk=check_in_id, person=person, removed_at=None).first()
    if note is None or not cares_for(therapist_id, person):
        return False
    if picked:
        PickedNote.objects.get_or_create(person=person, therapist_id=therapist_id, check_in=note)
    else:
        PickedNote.objects.filter(person=person, therapist_id=therapist_id, check_in=note).delete()
    _receipt(person, "note.share" if picked else "note.unshare", note.pk.hex, therapist_id)
    return True
