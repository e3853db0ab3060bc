"""Consent over the API: one switch a stream."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from leeward.web.accounts import actions, queries
from leeward.web.accounts.models import Person, Stream
from leeward.web.ledger.actions import record

router = Router(tags=["consent"])


class Switch(Schema):
    """Whether the person agrees."""

    agreed: bool


@router.get("", summary="Read consents")
def read_consents(request: HttpRequest) -> dict[str, Any]:
    """Every stream, whether it is on, and since when."""
    rows = queries.consent_rows(request.auth)
    return {
        "items": [
            {
                "stream": row["stream"].value,
                "agreed": row["on"],
                "since": row["since"].isoformat() if row["since"] else None,
            }
            for row in rows
        ]
    }


@router.put("/{stream}", summary="Agree or revoke")
def set_consent(request: HttpRequest, stream: Stream, body: Switch) -> dict[str, Any]:
    """Agree to a stream or revoke it; the ledger keeps both."""
    person: Person = request.auth
    if actions.set_consent(person, stream=stream, agreed=body.agreed):
        act = "consent.give" if body.agreed else "consent.revoke"
        record(actor_id=person.pk, subject_id=person.pk, act=act, thing=stream.value)
    return {"stream": stream.value, "agreed": body.agreed}
