"""``POST /api/chat``: the shape that chat clients and conversation-safety benches speak."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

from asgiref.sync import sync_to_async
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from ninja import Field, NinjaAPI, Schema
from ninja.errors import HttpError
from ninja.security import APIKeyHeader
from ninja.throttling import AuthRateThrottle

from leeward import wiring
from leeward.web.accounts.models import Person
from leeward.web.api import queries
from leeward.web.api.actions import key_of, row_id
from leeward.web.api.api import OFTEN
from leeward.web.api.problems import tell_problems
from leeward.web.companion import actions, stream
from leeward.web.companion import queries as talks
from leeward.web.companion.api import incoming

_MOST = 400
"""Messages that a request may bring."""


class Spoken(Schema):
    """One message of the history."""

    role: str
    content: str


class Chat(Schema):
    """A request of a chat client."""

    model: str = ""
    messages: list[Spoken] = Field(min_length=1, max_length=_MOST)
    stream: bool = False
    conversation_id: UUID | None = None


class Key(APIKeyHeader):
    """Lets in whoever sends a token in X-API-Key."""

    param_name = "X-API-Key"

    async def authenticate(self, _: HttpRequest, key: str | None) -> Person | None:
        return await sync_to_async(queries.person_of_token)(key) if key else None


chat_api = NinjaAPI(
    title="Leeward chat",
    urls_namespace="chat",
    docs_url=None,
    openapi_url=None,
    auth=Key(),
    throttle=AuthRateThrottle(OFTEN),
)
tell_problems(chat_api)


@chat_api.post("")
async def chat(request: HttpRequest, body: Chat) -> HttpResponseBase:
    """Answer the last message of the user."""
    exchange = await sync_to_async(_begin)(request, body)
    model = body.model or f"leeward-{wiring.companion().engine}"
    if body.stream:
        lines = _lines(exchange, model)
        return stream.streamed(lines, write=_line, kind="application/x-ndjson")
    return await sync_to_async(_answered)(exchange, model)


def _begin(request: HttpRequest, body: Chat) -> stream.Exchange:
    person: Person = request.auth
    last, history = _history(body.messages)
    country = request.headers.get("X-Country", "") or person.country
    words = incoming(last, language=None, country=country)
    # A repeated request must not open a second conversation: the first one holds the message already.
    repeated = key_of(request) and talks.sent_before(person, row_id(request, person))
    talk = body.conversation_id or (repeated.conversation_id if repeated else None)
    if talk is None:
        talk = actions.conversation_from(person, history, now=timezone.now()).pk
    exchange = stream.Exchange(
        person, conversation_id=talk, incoming=words, client_id=row_id(request, person)
    )
    exchange.begin()
    return exchange


def _history(messages: list[Spoken]) -> tuple[str, list[tuple[str, str]]]:
    """Return the last words of the user, and what came before as pairs of words and reply."""
    said = [one for one in messages if one.role in ("user", "assistant")]
    if not said or said[-1].role != "user":
        raise HttpError(422, "The last message must be the user's.")
    pairs: list[tuple[str, str]] = []
    for one in said[:-1]:
        if one.role == "user":
            pairs.append((one.content, ""))
        elif pairs:
            words, reply = pairs[-1]
            pairs[-1] = (words, f"{reply}\n{one.content}".strip())
    return said[-1].content, pairs


def _content(said: dict[str, Any]) -> str:
    """Return the reply with the people to turn to as lines of text: such clients show nothing else."""
    people = [_card(card) for card in said["resources"] if card["contact"] or card["url"]]
    return "\n\n".join([said["reply"], "\n".join(people)]).strip()


def _card(card: dict[str, Any]) -> str:
    words = ", ".join(part for part in (card["contact"] or card["url"], card["hours"]) if part)
    return f"- {card['name']}: {words}"


def _answer(exchange: stream.Exchange, model: str, said: dict[str, Any]) -> dict[str, Any]:
    message = {"id": _id(exchange), "role": "assistant", "content": _content(said)}
    return {"model": model, "conversation_id": str(exchange.conversation_id), "message": message}


def _id(exchange: stream.Exchange) -> str:
    return str(exchange.reply.pk if exchange.reply else uuid4())


def _answered(exchange: stream.Exchange, model: str) -> HttpResponse:
    exchange.run()
    if exchange.said is None:
        raise HttpError(503, "No answer could be made. Ask again with the same conversation_id.")
    return JsonResponse(_answer(exchange, model, exchange.said))


def _lines(exchange: stream.Exchange, model: str) -> Iterator[stream.Part]:
    """Turn the parts of an answer into objects of the same shape, the last one with ``done``."""
    frame = {"model": model, "conversation_id": str(exchange.conversation_id)}
    first = True
    for name, data in exchange.parts():
        if name == "sentence":
            content = data["text"] if first else f" {data['text']}"
            first = False
            yield name, {**frame, "message": {"role": "assistant", "content": content}, "done": False}
        elif name == "done":
            people = _content({**data, "reply": ""})
            if people:
                message = {"role": "assistant", "content": f"\n\n{people}"}
                yield name, {**frame, "message": message, "done": False}
            message = {"id": _id(exchange), "role": "assistant", "content": ""}
            yield name, {**frame, "message": message, "done": True}
        elif name == "failed":
            yield name, {**frame, "error": "No answer could be made. Ask again.", "done": True}


def _line(_: str, data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False) + "\n"
