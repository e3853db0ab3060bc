"""Questionnaires over the API: what they are, and responses with their score."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import Field, Router, Schema
from ninja.errors import HttpError

from leeward import wiring
from leeward.core.instruments.definition import Instrument
from leeward.core.instruments.scoring import score
from leeward.core.safety.levels import Reading
from leeward.web.accounts.models import Person
from leeward.web.api.actions import once
from leeward.web.api.routes.reading import people
from leeward.web.checkins import actions, queries
from leeward.web.checkins.models import Filling

router = Router(tags=["instruments"])


class Answers(Schema):
    """A filled-in questionnaire."""

    answers: dict[str, int | None] = Field(
        description="Item id to points as ticked; null or absent is left out."
    )


def _instrument(person: Person, instrument_id: str) -> Instrument:
    for found in wiring.instruments(person.language or "en"):
        if found.id == instrument_id:
            return found
    raise Http404


def _instrument_object(kind: Instrument) -> dict[str, Any]:
    return {
        "id": kind.id,
        "title": kind.title,
        "about": kind.about,
        "intro": kind.intro,
        "period": kind.period,
        "highest": kind.highest,
        "better": kind.better.value,
        "items": [{"id": item.id, "text": item.text, "loinc": item.loinc or None} for item in kind.items],
        "options": [{"value": option.value, "text": option.text} for option in kind.options],
        "bands": [
            {"id": band.id, "low": band.low, "high": band.high, "name": band.name} for band in kind.bands
        ],
        "licence": kind.licence,
        "source": kind.source,
    }


def _response_object(row: Filling, kind: Instrument) -> dict[str, Any]:
    scored = score(kind, row.answers)
    band = scored.band
    return {
        "id": str(row.pk),
        "instrument": kind.id,
        "finished_at": row.finished_at.isoformat() if row.finished_at else None,
        "answers": row.answers,
        "total": scored.total,
        "band": {"id": band.id, "name": band.name, "meaning": band.meaning} if band else None,
        "missing": list(scored.missing),
        "prorated": scored.prorated,
        "flags": list(scored.flags),
    }


@router.get("", summary="List questionnaires")
def list_instruments(request: HttpRequest) -> dict[str, Any]:
    """Every questionnaire with its items, answers and bands. A band is a range, never a diagnosis."""
    return {"items": [_instrument_object(kind) for kind in wiring.instruments(request.auth.language or "en")]}


@router.get("/{instrument_id}", summary="Read a questionnaire")
def read_instrument(request: HttpRequest, instrument_id: str) -> dict[str, Any]:
    """One questionnaire."""
    return _instrument_object(_instrument(request.auth, instrument_id))


@router.get("/{instrument_id}/responses", summary="List responses")
def list_responses(request: HttpRequest, instrument_id: str) -> dict[str, Any]:
    """The newest finished responses, oldest first, scored."""
    kind = _instrument(request.auth, instrument_id)
    rows = Filling.objects.filter(person=request.auth, instrument=kind.id, finished_at__isnull=False)
    newest = rows.order_by("-finished_at")[: queries.SHOWN]
    return {"items": [_response_object(row, kind) for row in reversed(newest)]}


@router.post("/{instrument_id}/responses", summary="Send a response", response={201: dict[str, Any]})
def respond(request: HttpRequest, instrument_id: str, body: Answers) -> HttpResponse:
    """Keep a finished response and score it. If an answer raises a flag, `resources` names people."""
    person: Person = request.auth
    kind = _instrument(person, instrument_id)
    try:
        score(kind, body.answers)
    except ValueError as error:
        raise HttpError(422, str(error)) from None

    def work() -> tuple[int, dict[str, Any]]:
        with transaction.atomic():
            row = actions.begin(person, kind)
            for item in kind.items:
                actions.answer(row, kind, item=item.id, value=body.answers.get(item.id))
            actions.finish(row)
        row.refresh_from_db()
        shown = _response_object(row, kind)
        return 201, {**shown, "resources": people(person, Reading()) if shown["flags"] else []}

    status, answer = once(request, person, work)
    return JsonResponse(answer, status=status)


@router.delete(
    "/{instrument_id}/responses/{uuid:filling_id}", summary="Delete a response", response={204: None}
)
def delete_response(request: HttpRequest, instrument_id: str, filling_id: UUID) -> HttpResponse:
    """Delete a response for good."""
    row = queries.filling(acting=request.auth, filling_id=filling_id)
    if row.instrument != instrument_id:
        raise Http404
    actions.delete(row)
    return HttpResponse(status=204)
