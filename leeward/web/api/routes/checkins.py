"""Check-ins over the API."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from ninja import Field, Router, Schema
from ninja.errors import HttpError

from leeward.core.mood.entry import MoodEntry
from leeward.web.accounts.models import Person
from leeward.web.api.actions import once, row_id
from leeward.web.api.routes.reading import reading_object
from leeward.web.crisis.hearing import hear
from leeward.web.mood import actions, queries

router = Router(tags=["check-ins"])
_MOST_DAYS = 400


class CheckInBody(Schema):
    """One moment on the mood field."""

    valence: float = Field(ge=-1, le=1, description="From -1 (unpleasant) to 1 (pleasant).")
    energy: float = Field(ge=-1, le=1, description="From -1 (low) to 1 (high).")
    at: datetime | None = Field(None, description="When it was felt, with its offset; without it, now.")
    zone: str = Field("", description="Time zone such as Europe/Berlin; without it, the person's.")
    words: list[str] = Field(default_factory=list, max_length=12)
    note: str = Field("", max_length=20_000)
    tags: list[str] = Field(default_factory=list, max_length=12)
    trackers: dict[str, float] = Field(default_factory=dict, max_length=12)


def _entry_object(entry: MoodEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "at": entry.at.isoformat(),
        "zone": entry.tz,
        "valence": entry.valence,
        "energy": entry.energy,
        "words": list(entry.words),
        "note": entry.note,
        "tags": list(entry.tags),
        "trackers": dict(entry.trackers),
    }


@router.get("", summary="List check-ins")
def list_check_ins(
    request: HttpRequest, first: date | None = None, last: date | None = None
) -> dict[str, Any]:
    """The check-ins of the person's own days `first` to `last` (else the last four weeks), newest first."""
    last = last or timezone.localdate() + timedelta(days=1)
    first = first or last - timedelta(days=28)
    if not timedelta(0) <= last - first <= timedelta(days=_MOST_DAYS):
        raise HttpError(422, f"Ask for at most {_MOST_DAYS} days, the first before the last.")
    entries = queries.between(acting=request.auth, first=first, last=last)
    return {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "items": [_entry_object(one) for one in entries],
    }


@router.post("", summary="Check in", response={201: dict[str, Any]})
def check_in(request: HttpRequest, body: CheckInBody) -> HttpResponse:
    """Keep a check-in; its note is read for danger first. With an Idempotency-Key nothing is stored twice."""
    person: Person = request.auth

    at, zone = body.at or timezone.now(), body.zone or person.zone or "UTC"

    def work() -> tuple[int, dict[str, Any]]:
        heard = hear(body.note, language=person.language or "en")
        details = actions.Details(body.words, body.note, body.tags, body.trackers)
        with transaction.atomic():
            row = actions.add(
                person,
                valence=body.valence,
                energy=body.energy,
                zone=zone,
                client_id=row_id(request, person),
                at=at,
            )
            actions.describe(row, details=details, at=at, zone=zone, heard=heard)
        return 201, {**_entry_object(queries.entry(row)), "safety": reading_object(heard.reading, person)}

    if body.at is not None and body.at.tzinfo is None:
        raise HttpError(422, "'at' needs its offset, such as 2026-05-01T08:00:00+02:00.")
    try:
        status, answer = once(request, person, work)
    except ValueError as error:
        raise HttpError(422, str(error)) from None
    return JsonResponse(answer, status=status)


@router.get("/{uuid:entry_id}", summary="Read a check-in")
def read_check_in(request: HttpRequest, entry_id: UUID) -> dict[str, Any]:
    """One check-in."""
    return _entry_object(queries.entry(queries.check_in(acting=request.auth, entry_id=entry_id)))


@router.delete("/{uuid:entry_id}", summary="Remove a check-in", response={204: None})
def remove_check_in(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Take it out of the diary; for an hour the person can bring it back on the page."""
    actions.remove(queries.check_in(acting=request.auth, entry_id=entry_id))
    return HttpResponse(status=204)
