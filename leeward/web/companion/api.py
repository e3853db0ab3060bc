"""The conversation's part of the JSON API."""

from __future__ import annotations

import uuid
from collections import deque
from typing import Any
from uuid import UUID

from asgiref.sync import sync_to_async
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from ninja import Field, Router, Schema
from ninja.errors import HttpError

from leeward.core.companion.messages import Incoming
from leeward.web.accounts.models import Person
from leeward.web.companion import actions, forms, queries, stream
from leeward.web.companion.models import Conversation, Message, Verdict
from leeward.web.env import env

router = Router(tags=["conversations"])


class Words(Schema):
    """A message of the person."""

    text: str = Field(description="The person's words, at most 20,000 characters.")
    lang: str | None = Field(
        None, description="A wish for the reply's language; without it the words decide."
    )
    country: str | None = Field(None, description="ISO 3166 code for helplines, such as GB.")


class Said(Schema):
    """What the person says about a reply."""

    verdict: Verdict | None = Field(description="helped, not_for_me, felt_wrong, or null to take it back.")


def conversation_object(row: Conversation) -> dict[str, Any]:
    """Return a conversation as JSON, without its messages."""
    return {
        "id": str(row.pk),
        "title": row.title or "",
        "turns": row.turns,
        "created_at": row.created_at.isoformat(),
        "updated_at": row.updated_at.isoformat(),
    }


def _message_object(row: Message) -> dict[str, Any]:
    feedback = getattr(row, "feedback", None)
    shown = {"id": str(row.pk), "at": row.at.isoformat(), "author": row.author, "text": row.text}
    if row.from_person:
        return {**shown, "level": (row.reading or {}).get("level", "none")}
    return {**shown, "turn": row.turn, "feedback": feedback.verdict if feedback else None}


def own_id(request: HttpRequest, person: Person) -> UUID:
    """Return the id for a new row, the same for the same person, address and Idempotency-Key."""
    key = request.headers.get("Idempotency-Key", "").strip()
    return uuid.uuid5(person.pk, f"{request.path}\n{key}") if key else uuid.uuid4()


@router.post("", summary="Open a conversation", response={201: dict[str, Any]})
def open_conversation(request: HttpRequest) -> HttpResponse:
    """Open an empty conversation. With an Idempotency-Key the same one is returned again."""
    person: Person = request.auth
    row = actions.start_conversation(person, conversation_id=own_id(request, person))
    answer = JsonResponse(conversation_object(row), status=201)
    answer.headers["Location"] = f"{request.path}/{row.pk}"
    return answer


@router.get("", summary="List conversations")
def list_conversations(request: HttpRequest, offset: int = 0) -> dict[str, Any]:
    """The latest first, thirty at a time; `next` is the offset of the rest, or null."""
    offset = max(0, min(offset, 1_000_000))
    rows = queries.conversations(request.auth, offset=offset)
    more = len(rows) > queries.TALKS
    shown = [conversation_object(row) for row in rows[: queries.TALKS]]
    return {"items": shown, "next": offset + queries.TALKS if more else None}


@router.get("/{uuid:conversation_id}", summary="Read a conversation")
def read_conversation(
    request: HttpRequest, conversation_id: UUID, before: int | None = None
) -> dict[str, Any]:
    """Its last fifty messages, oldest first; ask again with `before` = `earlier_before` for earlier ones."""
    row = queries.own_conversation(request.auth, conversation_id)
    page = queries.messages_page(row, before=before)
    return {
        **conversation_object(row),
        "messages": [_message_object(message) for message in page.messages],
        "earlier_before": page.earlier_before,
    }


@router.delete("/{uuid:conversation_id}", summary="Delete a conversation", response={204: None})
def delete_conversation(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """Delete it and its messages for good."""
    actions.delete(queries.own_conversation(request.auth, conversation_id))
    return HttpResponse(status=204)


@router.post("/{uuid:conversation_id}/messages", summary="Say something")
async def say(request: HttpRequest, conversation_id: UUID, words: Words) -> HttpResponseBase:
    """Send a message and get the reply: the object of `leeward chat --json`.

    With `Accept: text/event-stream` the reply comes as events: `kept`,
    `sentence`, `resource`, `exercise`, and `done` with the same object. With
    an Idempotency-Key a repeated request stores nothing twice.
    """
    person: Person = request.auth
    exchange = stream.Exchange(
        person,
        conversation_id=conversation_id,
        incoming=incoming(words.text, language=words.lang, country=words.country or person.country),
        client_id=own_id(request, person),
    )
    await sync_to_async(exchange.begin)()
    if "text/event-stream" in request.headers.get("Accept", ""):
        return stream.streamed(exchange.parts())
    return await sync_to_async(_answered)(exchange)


@router.post("/{uuid:conversation_id}/messages/{uuid:message_id}/feedback", summary="Say how a reply was")
def say_how(request: HttpRequest, conversation_id: UUID, message_id: UUID, said: Said) -> dict[str, Any]:
    """Keep, change or take back what the person says about a reply."""
    row = queries.own_message(request.auth, message_id)
    if row.conversation_id != conversation_id:
        raise HttpError(404, "There is nothing here, or it is not yours.")
    if said.verdict:
        actions.give_feedback(row, said.verdict)
    else:
        actions.take_back_feedback(row)
    return {"id": str(row.pk), "feedback": said.verdict.value if said.verdict else None}


def incoming(text: str, *, language: str | None, country: str | None) -> Incoming:
    """Return a program's words as a message, or refuse them with a clear sentence (422)."""
    words = forms.clean_words(text)
    if not words:
        raise HttpError(422, "The text is empty.")
    if problem := forms.too_long(words):
        raise HttpError(422, problem)
    return Incoming(
        words, language=language or None, country=(country or env().country or "")[:2].upper() or None
    )


def _answered(exchange: stream.Exchange) -> HttpResponse:
    name, data = deque(exchange.parts(), maxlen=1).pop()
    if name == "failed":
        raise HttpError(503, "No answer could be made. If the words were stored, asking again answers them.")
    if data["saved"]:
        return JsonResponse(data)
    told = {"type": "about:blank", "title": "Service Unavailable", "status": 503, **data}
    told["detail"] = "The words could not be stored. They were read and answered all the same."
    return JsonResponse(told, status=503, content_type="application/problem+json")
