"""The streamed reply: typed events, one stored turn whatever happens to the line, words kept."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.db import OperationalError
from django.test import AsyncClient
from django.utils import translation

from leeward.web.companion import actions, stream
from leeward.web.companion.models import Conversation, Message

# Named at each test, because the mark that conftest adds to the web would come before one of the module.
across_threads = pytest.mark.django_db(transaction=True, databases=["default", "keys"])

DANGER = "I am going to kill myself tonight, I have the pills here"
EVENTS = {"Accept": "text/event-stream"}


@pytest.fixture
async def alice(person: Callable[..., Any]) -> AsyncIterator[AsyncClient]:
    client = AsyncClient()
    who = await sync_to_async(person)(name="Alice")
    await client.aforce_login(who, backend="django.contrib.auth.backends.ModelBackend")
    client.cookies["country"] = "GB"
    yield client
    await settled()


async def settled() -> None:
    """Wait until no worker is busy with an answer."""
    while stream._at_work:
        await asyncio.sleep(0.01)


async def read(response: Any) -> list[tuple[str, dict[str, Any]]]:
    body = b"".join([chunk async for chunk in response.streaming_content]).decode()
    blocks = [block.split("\n") for block in body.strip().split("\n\n")]
    return [(name.removeprefix("event: "), json.loads(data.removeprefix("data: "))) for name, data in blocks]


async def texts() -> list[tuple[str, str]]:
    return [(row.author, row.text) async for row in Message.objects.order_by("number")]


@across_threads
async def test_the_reply_comes_as_typed_events_and_is_stored_once(alice: AsyncClient) -> None:
    response = await alice.post("/talk/send/", {"text": "My exam is tomorrow"}, headers=EVENTS)
    assert response.headers["Content-Type"].startswith("text/event-stream")
    assert response.headers["Content-Encoding"] == "identity"
    assert response.headers["Cache-Control"] == "no-store"
    events = await read(response)
    names = [name for name, _ in events]
    assert names[0] == "kept" and names[-1] == "done" and names.count("sentence") >= 1
    first, last = events[0][1], events[-1][1]
    assert first["saved"] and first["url"] == f"/talk/{first['conversation']}/#latest"
    assert last["reply"] in last["html"].replace("&#x27;", "'").replace("&quot;", '"')
    assert await texts() == [("person", "My exam is tomorrow"), ("companion", last["reply"])]


@across_threads
async def test_danger_streams_the_cards_and_raises_help(alice: AsyncClient) -> None:
    events = await read(await alice.post("/talk/send/", {"text": DANGER}, headers=EVENTS))
    cards = [data for name, data in events if name == "resource"]
    assert any(card["url"] == "tel:999" and "tel:999" in card["html"] for card in cards)
    assert events[-1][1]["raised"] is True


@across_threads
async def test_the_same_message_again_streams_the_same_reply(alice: AsyncClient) -> None:
    given = {"text": "Tired", "client_id": str(uuid.uuid4()), "conversation": str(uuid.uuid4())}
    one = await read(await alice.post("/talk/send/", given, headers=EVENTS))
    two = await read(await alice.post("/talk/send/", given, headers=EVENTS))
    assert one[-1][1]["reply"] == two[-1][1]["reply"]
    assert len(await texts()) == 2


@across_threads
async def test_a_line_lost_after_sending_still_gets_its_answer(alice: AsyncClient) -> None:
    given = {"text": "My brother is ill", "client_id": str(uuid.uuid4()), "conversation": str(uuid.uuid4())}
    await alice.post("/talk/send/", given, headers=EVENTS)  # nobody reads what comes
    await settled()
    stored = await texts()
    assert [author for author, _ in stored] == ["person", "companion"]
    again = await read(await alice.post("/talk/send/", given, headers=EVENTS))
    assert again[-1][1]["reply"] == stored[1][1]


@across_threads
async def test_when_storing_fails_the_stream_still_answers_and_says_so(
    alice: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: Any, **__: Any) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr(actions, "_store", locked)
    events = await read(await alice.post("/talk/send/", {"text": DANGER}, headers=EVENTS))
    last = events[-1][1]
    assert events[0][1] == {"saved": False}
    assert last["saved"] is False and "could not be stored" in last["html"] and "tel:999" in last["html"]


@across_threads
async def test_an_ended_session_streams_the_way_on(alice: AsyncClient) -> None:
    await read(await alice.post("/talk/send/", {"text": "Hello"}, headers=EVENTS))
    talk = await Conversation.objects.aget()
    stranger = AsyncClient()
    events = await read(await stranger.post(f"/talk/{talk.pk}/send/", {"text": "Still me"}, headers=EVENTS))
    assert events[-1][1]["saved"] is False and "signed out" in events[-1][1]["html"]
    assert len(await texts()) == 2


@across_threads
async def test_nobody_else_can_stream_into_a_talk(alice: AsyncClient, person: Callable[..., Any]) -> None:
    await read(await alice.post("/talk/send/", {"text": "Hello"}, headers=EVENTS))
    talk = await Conversation.objects.aget()
    mallory = AsyncClient()
    await mallory.aforce_login(
        await sync_to_async(person)(), backend="django.contrib.auth.backends.ModelBackend"
    )
    answer = await mallory.post(f"/talk/{talk.pk}/send/", {"text": "x"}, headers=EVENTS)
    assert answer.status_code == 404 and len(await texts()) == 2


@across_threads
async def test_words_that_do_not_fit_are_refused_as_json(alice: AsyncClient) -> None:
    answer = await alice.post("/talk/send/", {"text": "x" * 20_001}, headers=EVENTS)
    assert answer.status_code == 422 and "1 character too long" in answer.json()["error"]


@across_threads
async def test_the_api_streams_the_same_object(person: Callable[..., Any]) -> None:
    from leeward.web.api.actions import new_token

    who = await sync_to_async(person)()
    token = await sync_to_async(new_token)(who)
    talk = await sync_to_async(actions.start_conversation)(who)
    client = AsyncClient()
    response = await client.post(
        f"/api/v1/conversations/{talk.pk}/messages",
        {"text": "My exam is tomorrow"},
        "application/json",
        headers={**EVENTS, "Authorization": f"Bearer {token}"},
    )
    events = await read(response)
    assert [events[0][0], events[-1][0]] == ["kept", "done"]
    assert events[-1][1]["conversation"] == str(talk.pk) and "html" not in events[-1][1]
    await settled()


@across_threads
async def test_the_chat_door_streams_one_object_a_line(person: Callable[..., Any]) -> None:
    from leeward.web.api.actions import new_token

    token = await sync_to_async(new_token)(await sync_to_async(person)(country="GB"))
    body = {"model": "m", "stream": True, "messages": [{"role": "user", "content": DANGER}]}
    response = await AsyncClient().post("/api/chat", body, "application/json", headers={"X-API-Key": token})
    assert response.headers["Content-Type"].startswith("application/x-ndjson")
    written = b"".join([chunk async for chunk in response.streaming_content]).decode()
    lines = [json.loads(line) for line in written.splitlines()]
    assert {(line["conversation_id"], line["model"]) for line in lines} == {
        (lines[0]["conversation_id"], "m")
    }
    assert [line["done"] for line in lines] == [False] * (len(lines) - 1) + [True]
    said = "".join(line["message"]["content"] for line in lines)
    assert "116 123" in said and lines[-1]["message"]["id"]
    await settled()


@across_threads
async def test_what_is_drawn_while_streaming_speaks_the_language_of_the_page(alice: AsyncClient) -> None:
    alice.cookies["django_language"] = "de"
    words = {"text": "Ich bin so müde.", "client_id": str(uuid.uuid4())}
    answer = await alice.post("/talk/send/", words, headers=EVENTS)
    drawn = "".join([part.decode() async for part in answer.streaming_content])
    assert "Felt wrong" not in drawn
    with translation.override("de"):
        assert translation.gettext("Felt wrong") in drawn
