"""One message from arrival to answer, whether or not it can be stored, as typed events a browser can read."""

from __future__ import annotations

import asyncio
import contextvars
import json
import logging
import random
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import DatabaseError, connections
from django.http import StreamingHttpResponse
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.contract import resource_fields, turn_fields
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import (
    ExerciseOffered,
    Incoming,
    ResourceOffered,
    SentenceReady,
    Turn,
    TurnFinished,
)
from leeward.core.safety.people import NOBODY, OnCall
from leeward.core.sealing import CannotOpen
from leeward.web.accounts.models import Person
from leeward.web.companion import actions
from leeward.web.companion.models import Message
from leeward.web.keyfiles import KeyFileError
from leeward.web.oncall import queries as oncall

log = logging.getLogger(__name__)

STORAGE_TROUBLE = (DatabaseError, OSError, CannotOpen, KeyFileError, actions.Overtaken)
"""What can go wrong while keeping words; none of it may keep a person from an answer."""

Part = tuple[str, dict[str, Any]]
"""The name of an event and its data: kept, sentence, resource, exercise, done, failed."""

_PATIENCE = 8.0
"""Seconds to wait for the answer that another request is making for the same message."""
_workers = ThreadPoolExecutor(max_workers=32, thread_name_prefix="talk")
_at_work: set[asyncio.Future[None]] = set()


class Exchange:
    """One message of a person and its answer. ``begin`` first, then ``parts``."""

    def __init__(
        self,
        person: Person | None,
        *,
        conversation_id: UUID | None,
        incoming: Incoming,
        client_id: UUID | None = None,
        opens: bool = False,
        via: Message.Via = Message.Via.TYPED,
    ) -> None:
        """A *person* of ``None`` is answered, but nothing is kept; *opens* and *via* as in ``receive_message``."""
        self.person = person
        self.conversation_id = conversation_id
        self.incoming = incoming
        self.opens = opens
        self.via = via
        self.client_id = client_id or uuid4()
        self.received: actions.Received | None = None
        self.reply: Message | None = None
        self.said: dict[str, Any] | None = None
        self.memory = Memory()
        self._started = time.perf_counter()

    @property
    def saved(self) -> bool:
        """Whether the person's words are stored."""
        return self.received is not None

    def begin(self, now: datetime | None = None) -> None:
        """Read and store the message. If it cannot be stored it is still read, and will be answered."""
        now = now or timezone.now()
        if self.person is not None:
            try:
                self.received = actions.receive_message(
                    self.person,
                    conversation_id=self.conversation_id,
                    incoming=self.incoming,
                    client_id=self.client_id,
                    now=now,
                    opens=self.opens,
                    via=self.via,
                )
            except STORAGE_TROUBLE as trouble:
                log.error("a message could not be kept (%s)", type(trouble).__name__)
        if self.received is not None:
            self.memory, self._assessment = self.received.memory, self.received.assessment
        else:
            self._assessment = wiring.companion().read(self.incoming, self.memory, now=now)

    @property
    def opens_safety(self) -> bool:
        """Whether the message opened or continued a pathway."""
        return bool(self._assessment.step.safety)

    def parts(self, now: datetime | None = None) -> Iterator[Part]:
        """Yield the answer as it comes and store it at the end; ``done`` or ``failed`` is the last part."""
        yield "kept", self._kept()
        try:
            standing = self._standing()
        except STORAGE_TROUBLE:
            standing = None
        if standing is not None:
            yield from self._again(standing)
            return
        try:
            yield from self._answer(now or timezone.now())
        except Exception:
            log.exception("a reply could not be made")
            yield "failed", {"saved": self.saved, "safety": self.opens_safety}

    def run(self) -> Exchange:
        """Make the whole answer and return self."""
        for _ in self.parts():
            pass
        return self

    def _kept(self) -> dict[str, Any]:
        if self.received is None:
            return {"saved": False}
        ids = {"conversation": self.received.conversation.pk, "message": self.received.message.pk}
        return {"saved": True, **{name: str(value) for name, value in ids.items()}}

    def _standing(self) -> Message | None:
        """Return the answer that exists already, waiting a little for one that is being made elsewhere."""
        if self.received is None:
            return None
        if self.received.answered is not None:
            return self.received.answered
        sent = self.received.message
        until = time.monotonic() + _PATIENCE
        while not self._mine(sent) and time.monotonic() < until:
            found = Message.objects.filter(reply_to=sent).select_related("feedback").first()
            if found is not None:
                return found
            time.sleep(0.1)
        return None

    def _mine(self, sent: Message) -> bool:
        """Whether this request stored the message itself, or the one that did has had time enough."""
        fresh = self.received is not None and self.received.fresh
        return fresh or (timezone.now() - sent.at).total_seconds() > _PATIENCE

    def _again(self, reply: Message) -> Iterator[Part]:
        said: dict[str, Any] = reply.turn or {}
        self.reply, self.said = reply, said
        yield "sentence", {"text": reply.text}
        for card in said.get("resources", ()):
            yield "resource", card
        if said.get("exercise"):
            yield "exercise", {"slug": said["exercise"]}
        yield "done", {**said, "saved": True}

    def _answer(self, now: datetime) -> Iterator[Part]:
        # The same message always draws the same words, so that an answer made twice is one answer.
        seed = self.received.message.pk.int if self.received else self.client_id.int
        events = wiring.companion().reply(
            self.incoming,
            self._assessment,
            self.memory,
            now=now,
            rng=random.Random(seed),
            people=self._people(now),
        )
        for event in events:
            match event:
                case SentenceReady():
                    yield "sentence", {"text": event.text}
                case ResourceOffered():
                    yield "resource", resource_fields(event.resource)
                case ExerciseOffered():
                    yield "exercise", {"slug": event.slug}
                case TurnFinished():
                    yield "done", self._finish(event.turn, now)

    def _people(self, now: datetime) -> OnCall:
        """Who would be told; where the words could not be kept, no alert goes out and nobody is."""
        if self.received is None:
            return NOBODY
        try:
            return oncall.on_call(now)
        except STORAGE_TROUBLE:
            return NOBODY

    def _finish(self, turn: Turn, now: datetime) -> dict[str, Any]:
        """Store the reply, and say whether that worked."""
        latency = round((time.perf_counter() - self._started) * 1000, 1)
        place = (self.received.message.reading or {}).get("turn", 1) if self.received else 1
        conversation = str(self.received.conversation.pk) if self.received else ""
        fields = turn_fields(turn, conversation=conversation, number=place, latency_ms=latency)
        self.said = {**fields, "heard": list(turn.heard), "chips": list(turn.chips)}
        if self.received is None:
            return {**self.said, "saved": False}
        try:
            self.reply = actions.finish_turn(self.received, turn, said=self.said, now=now)
        except STORAGE_TROUBLE as trouble:
            log.error("a reply could not be kept (%s)", type(trouble).__name__)
            return {**self.said, "saved": True, "reply_saved": False}
        return {**(self.reply.turn or self.said), "saved": True}


def frame(name: str, data: dict[str, Any]) -> str:
    """Write one server-sent event."""
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"


def streamed(
    parts: Iterator[Part],
    write: Callable[[str, dict[str, Any]], str] = frame,
    kind: str = "text/event-stream",
) -> StreamingHttpResponse:
    """Stream *parts* while a worker makes them; the worker goes on to the end even if the line is lost."""
    loop = asyncio.get_running_loop()
    ready: asyncio.Queue[str | None] = asyncio.Queue()

    def hand_over(item: str | None) -> None:
        loop.call_soon_threadsafe(ready.put_nowait, item)

    def work() -> None:
        try:
            for name, data in parts:
                hand_over(write(name, data))
        finally:
            connections.close_all()
            hand_over(None)

    async def written() -> AsyncIterator[str]:
        while (item := await ready.get()) is not None:
            yield item

    job = loop.run_in_executor(_workers, contextvars.copy_context().run, work)
    _at_work.add(job)
    job.add_done_callback(_at_work.discard)
    response = StreamingHttpResponse(written(), content_type=f"{kind}; charset=utf-8")
    # Named as it is, so that no middleware packs it and holds it back.
    response.headers["Content-Encoding"] = "identity"
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Accel-Buffering"] = "no"
    return response
