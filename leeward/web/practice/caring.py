"""Writes of a care relation: change therapist without a word, leave, hand over only what the person agrees to."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from leeward.web.accounts.models import CareLink, Person
from leeward.web.appointments.actions import care_ended
from leeward.web.ledger.actions import record
from leeward.web.practice import queries, sharing
from leeward.web.practice.models import Handover, PickedNote, Therapist


def end(link: CareLink, *, acting: Person, now: datetime) -> None:
    """End a care relation; what was shared with that therapist closes with it."""
    with transaction.atomic():
        if not CareLink.objects.filter(pk=link.pk, ended_at=None).update(ended_at=now):
            return
        care_ended(link.member_id, link.therapist_id, by=acting.pk, now=now)
        sharing.revoke(link.member, link.therapist_id)
        PickedNote.objects.filter(person_id=link.member_id, therapist_id=link.therapist_id).delete()
        record(
            actor_id=acting.pk,
            subject_id=link.member_id,
            act="care.end",
            thing=f"therapist:{link.therapist_id.hex}",
        )


def announce_leaving(row: Therapist, last_day: date | None) -> None:
    """Say from when on the therapist is gone, or that they stay after all; clients see it on their page."""
    row.leaving_on = last_day
    row.save(update_fields=["leaving_on"])


def end_left(today: date, now: datetime) -> int:
    """End the relations of therapists whose last day has passed; return how many."""
    links = CareLink.objects.filter(ended_at=None, therapist__therapist__leaving_on__lt=today)
    rows = list(links.select_related("member", "therapist"))
    for link in rows:
        end(link, acting=link.therapist, now=now)
    return len(rows)


def write_handover(link: CareLink, *, author: Person, summary: str) -> Handover:
    """Keep a summary for whoever comes next; the person reads it first and decides."""
    with transaction.atomic():
        Handover.objects.filter(
            person_id=link.member_id, author_id=author.pk, agreed_at=None, refused_at=None
        ).delete()
        row = Handover.objects.create(
            person_id=link.member_id,
            author_id=author.pk,
            author_name=queries.name_of(author),
            summary=summary,
        )
        record(
            actor_id=author.pk,
            subject_id=link.member_id,
            act="handover.write",
            thing=f"handover:{row.pk.hex}",
        )
    return row


def decide_handover(row: Handover, *, agreed: bool) -> None:
    """Let a summary go on, or take it back; it can be changed at any time."""
    now = timezone.now()
    row.agreed_at, row.refused_at = (now, None) if agreed else (None, now)
    row.save(update_fields=["agreed_at", "refused_at"])
    act = "handover.agree" if agreed else "handover.refuse"
    record(actor_id=row.person_id, subject_id=row.person_id, act=act, thing=f"handover:{row.pk.hex}")
