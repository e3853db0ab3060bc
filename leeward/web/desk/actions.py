"""Writes of the desk: the row, the ledger and the file that pages read, all or none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import DatabaseError, transaction

from leeward import wiring
from leeward.core.content import ContentError
from leeward.core.reviews import Piece, Review, Role, Verdict
from leeward.core.safety.local import Directory, Service
from leeward.core.safety.overlay import Corrections, Signature
from leeward.web.accounts.models import Person
from leeward.web.desk import models
from leeward.web.ledger.actions import record


def _corrections() -> Mapping[str, Any]:
    """The newest signature of each line."""
    newest = {check.line: check.body for check in models.Check.objects.order_by("id")}
    return Corrections.from_mapping({"signatures": newest}).to_mapping()


def _services() -> Mapping[str, Any]:
    rows = models.LocalService.objects.order_by("country", "changed_at")
    return Directory.from_mapping({"services": [row.body for row in rows]}).to_mapping()


def _reviews() -> Mapping[str, Any]:
    return {"reviews": [row.body for row in models.Review.objects.order_by("id")]}


_FILES: Mapping[str, Callable[[], Mapping[str, Any]]] = {
    wiring.CORRECTIONS: _corrections,
    wiring.SERVICES: _services,
    wiring.REVIEWS: _reviews,
}


@contextmanager
def _kept(name: str) -> Iterator[None]:
    """Store rows and write the file made from them; ``OSError`` or ``DatabaseError`` leaves both as they were."""
    with wiring.alone_at_desk():
        try:
            with transaction.atomic():
                yield
                wiring.keep_at_desk(name, _FILES[name]())
        except DatabaseError:
            # Should the commit itself have failed, the file is ahead of the rows: write it from them again.
            with suppress(DatabaseError, OSError):
                wiring.keep_at_desk(name, _FILES[name]())
            raise


def write_files(acting: Person) -> None:
    """Write all of the desk's files again from the rows; ``OSError`` where the disk does not take them."""
    for name in _FILES:
        with _kept(name):
            record(actor_id=acting.pk, subject_id=None, act="desk.write", thing=name)


def sign(acting: Person, signature: Signature, *, now: datetime) -> models.Check:
    """Put somebody's name under an entry: right, changed or removed."""
    with _kept(wiring.CORRECTIONS):
        row = models.Check.objects.create(
            line=signature.line,
            verdict=str(signature.verdict),
            read_on=signature.read_on,
            signer=acting,
            body=signature.to_mapping(),
            at=now,
        )
        record(actor_id=acting.pk, subject_id=None, act=f"helpline.{signature.verdict}", thing=signature.line)
    return row


def keep_service(acting: Person, service: Service, *, now: datetime) -> models.LocalService:
    """Add or change an entry of the local directory; it is known by its id."""
    with _kept(wiring.SERVICES):
        row, _ = models.LocalService.objects.update_or_create(
            pk=UUID(service.id),
            defaults={
                "country": service.country,
                "body": service.to_mapping(),
                "changed_by": acting,
                "changed_at": now,
            },
        )
        record(actor_id=acting.pk, subject_id=None, act="service.keep", thing=f"service {service.id}")
    return row


def remove_service(acting: Person, row: models.LocalService) -> None:
    """Take an entry out of the local directory."""
    with _kept(wiring.SERVICES):
        record(actor_id=acting.pk, subject_id=None, act="service.remove", thing=f"service {row.pk}")
        row.delete()


def grant(
    acting: Person,
    person: Person,
    *,
    name: str,
    profession: str,
    clinician_in: list[str],
    native_in: list[str],
    now: datetime,
) -> models.Reviewer:
    """Ask somebody to review words; granting again changes name, capacity and languages."""
    with transaction.atomic():
        reviewer, _ = models.Reviewer.objects.update_or_create(
            person=person,
            defaults={
                "name": name,
                "profession": profession,
                "clinician_in": clinician_in,
                "native_in": native_in,
                "granted_by": acting,
                "granted_at": now,
                "revoked_at": None,
            },
        )
        record(actor_id=acting.pk, subject_id=person.pk, act="reviewer.grant")
    return reviewer


def revoke(acting: Person, reviewer: models.Reviewer, *, now: datetime) -> None:
    """Take the grant back; what was reviewed before stays signed."""
    with transaction.atomic():
        reviewer.revoked_at = now
        reviewer.save(update_fields=["revoked_at"])
        record(actor_id=acting.pk, subject_id=reviewer.person_id, act="reviewer.revoke")


def review(
    reviewer: models.Reviewer,
    piece: Piece,
    *,
    verdict: Verdict,
    roles: tuple[Role, ...],
    remark: str,
    proposed: str,
    on: date,
    now: datetime,
) -> Review:
    """Say what a reviewer finds of exactly these words; raise ``ContentError`` where a correction says nothing."""
    said = Review(piece, verdict, reviewer.name, reviewer.profession, roles, on, remark, proposed)
    said = Review.from_mapping(said.to_mapping(), "the review")
    with _kept(wiring.REVIEWS):
        models.Review.objects.create(hash=piece.hash, reviewer=reviewer, body=said.to_mapping(), at=now)
        record(
            actor_id=reviewer.person_id, subject_id=None, act=f"words.{verdict}", thing=f"piece {piece.hash}"
        )
    return said


def carry_in(acting: Person, words: str, *, now: datetime) -> int:
    """Take reviews from another desk's file; all of it holds or nothing is taken. Return how many were new.

    Raises ``ContentError`` with the first thing that is wrong.
    """
    if len(words) > 8_000_000:
        raise ContentError("the file is larger than a reviews file can be")
    found = wiring.read_reviews(words, "the file")
    with _kept(wiring.REVIEWS):
        marks = [item.piece.hash for item in found]
        known = list(models.Review.objects.filter(hash__in=marks).values_list("body", flat=True))
        fresh = [body for item in found if (body := item.to_mapping()) not in known]
        models.Review.objects.bulk_create(
            models.Review(hash=body["hash"], carried=True, body=body, at=now) for body in fresh
        )
        record(actor_id=acting.pk, subject_id=None, act="words.import", thing=f"{len(fresh)} reviews")
    return len(fresh)
