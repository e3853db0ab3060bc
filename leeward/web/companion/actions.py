"""Writes of conversations: receive a message, finish its turn, rename, delete, say how a reply was."""

from __future__ import annotations

import random
import threading
import uuid
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import connection, transaction
from django.http import Http404
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming, Turn, TurnFinished
from leeward.core.safety.levels import severity
from leeward.core.safety.state import RiskState, new_session
from leeward.web.accounts.access import consents
from leeward.web.accounts.models import Person, Stream
from leeward.web.companion import queries, remembering
from leeward.web.companion.models import Conversation, Feedback, Message, Remembered, Verdict
from leeward.web.crisis.actions import record_alert
from leeward.web.crisis.models import RiskRecord
from leeward.web.crisis.walks import note_walk
from leeward.web.ledger.actions import record

if TYPE_CHECKING:
    from leeward.core.companion.dialogue import Assessment

_TRIES = 5
_line_up = threading.Lock()


def _writing() -> AbstractContextManager[Any]:
    """Queue the talk's writers where the database takes one at a time.

    SQLite lets whoever finds it locked sleep for ever longer pieces of time, and in no order; waiting here is fair and
    ends at once. Who is inside a transaction already holds the database and must not wait for anybody.
    """
    alone = connection.vendor == "sqlite" and not connection.in_atomic_block
    return _line_up if alone else nullcontext()


class Overtaken(Exception):
    """Another message of the same person changed the risk between reading and storing."""


@dataclass(frozen=True)
class Received:
    """A message that is stored, and what its answer is made from."""

    conversation: Conversation
    message: Message
    incoming: Incoming
    memory: Memory
    assessment: Assessment
    fresh: bool = False
    """Stored by this very call, not by an earlier one."""
    answered: Message | None = None
    """The reply, when this message had been sent and answered before."""


def receive_message(
    person: Person,
    *,
    conversation_id: UUID | None,
    incoming: Incoming,
    client_id: UUID,
    now: datetime,
    opens: bool = False,
    via: Message.Via = Message.Via.TYPED,
) -> Received:
    """Read a message, then store it with its reading, the new risk and any alert, all or nothing.

    *opens* says that the person wrote on a fresh page, below the greeting:
    the conversation is made when it does not exist. *via* says whether the words were typed or spoken.

    Reading holds no lock. If the person's risk was changed by another message
    meanwhile, the message is read again against the newer one. The same
    *client_id* with the same words is the same message and stores nothing.
    Raises ``Http404`` for a conversation of somebody else.
    """
    sent = queries.sent_before(person, client_id)
    if sent is not None and sent.text == incoming.text and conversation_id in (None, sent.conversation_id):
        return _received_before(sent, incoming, now)
    if sent is not None:
        # Other words under an old id: the back button, not a repetition.
        client_id = uuid.uuid5(client_id, incoming.text)
        sent = queries.sent_before(person, client_id)
        if sent is not None:
            return _received_before(sent, incoming, now)
    for _ in range(_TRIES):
        basis = _basis(person, conversation_id, opens=opens, now=now)
        assessment = wiring.companion().read(incoming, basis.memory, now=now)
        try:
            return _store(person, basis, incoming, assessment, client_id, now, via)
        except Overtaken:
            continue
    raise Overtaken


@dataclass(frozen=True)
class _Basis:
    """What a message is read against, and the versions by which a change in between is noticed."""

    conversation: Conversation
    memory: Memory
    version: int


def _basis(person: Person, conversation_id: UUID | None, *, opens: bool, now: datetime) -> _Basis:
    conversation = _conversation(person, conversation_id, opens=opens)
    if conversation.apart:
        return _Basis(conversation, Memory.from_mapping(conversation.memory), conversation.turns)
    record = RiskRecord.objects.filter(person=person).first()
    memory = memory_of(conversation, person, RiskState.from_mapping(record.state) if record else RiskState())
    if opens and not memory.count:
        memory = wiring.companion().greeted(memory, now=now)
    return _Basis(conversation, memory, record.version if record else 0)


def _conversation(person: Person, conversation_id: UUID | None, *, opens: bool) -> Conversation:
    if conversation_id is None:
        return Conversation(person=person)
    if opens:
        row = Conversation.objects.filter(pk=conversation_id).first()
        if row is None:
            return Conversation(pk=conversation_id, person=person)
        # A page that lost its session may name a talk it began before: the words go into a new one.
        return row if row.person_id == person.pk else Conversation(person=person)
    return queries.own_conversation(person, conversation_id)


def memory_of(conversation: Conversation, person: Person, risk: RiskState) -> Memory:
    """Join what the conversation remembers with the person's risk.

    A fresh talk is a new session of the same risk. Of what was told before only
    a person who agreed to that is reminded, by the lines on their page.
    """
    agreed = consents(person=person, stream=Stream.MEMORY)
    known = remembering.known(person) if agreed else ()
    if conversation.memory:
        return replace(Memory.from_mapping(conversation.memory), risk=risk, known=known)
    fresh = Memory()
    if agreed:
        last = Conversation.objects.filter(person=person, turns__gt=0).order_by("-updated_at").first()
        earlier = Memory.from_mapping(last.memory) if last and last.memory else fresh
        # Of the talk itself only what was said and offered goes along; what it was about stands on the person's page.
        carried = {name: getattr(earlier, name) for name in ("used", "offered", "language", "minor_told")}
        fresh = remembering.begun(replace(fresh, **carried), person)
    return replace(fresh, risk=new_session(risk), known=known)


def _received_before(message: Message, incoming: Incoming, now: datetime) -> Received:
    """Take up a message that is stored already: its answer, or all that is needed to answer it now."""
    conversation = message.conversation
    before = RiskState.from_mapping(message.reading["before"])
    memory = replace(Memory.from_mapping(conversation.memory or {}), risk=before)
    assessment = wiring.companion().read(incoming, memory, now=now)
    answered = getattr(message, "reply", None)
    return Received(conversation, message, incoming, memory, assessment, answered=answered)


def _store(
    person: Person,
    basis: _Basis,
    incoming: Incoming,
    assessment: Assessment,
    client_id: UUID,
    now: datetime,
    via: Message.Via,
) -> Received:
    state = assessment.step.state
    door = "voice" if via is Message.Via.VOICE else "talk"
    with _writing(), transaction.atomic():
        # Locking the person's own row puts their messages in line, also the very first two.
        Person.objects.select_for_update().get(pk=person.pk)
        sent = queries.sent_before(person, client_id)
        if sent is not None:
            return _received_before(sent, incoming, now)
        conversation = basis.conversation
        if not conversation._state.adding:
            conversation = Conversation.objects.select_for_update().get(pk=conversation.pk)
        if conversation.apart:
            if conversation.turns != basis.version:
                raise Overtaken
            conversation.memory = replace(basis.memory, risk=state).to_mapping()
            _raise_risk(person, state, now)
        else:
            _keep_risk(person, basis.version, state, now)
            conversation.memory = conversation.memory or replace(basis.memory, known=()).to_mapping()
        conversation.turns += 1
        conversation.updated_at = now
        conversation.save()
        message = Message(
            conversation=conversation,
            person=person,
            number=next_number(conversation),
            at=now,
            author=Message.Author.PERSON,
            via=via,
            text=incoming.text,
            reading={
                "turn": conversation.turns,
                "level": assessment.reading.level,
                "categories": list(assessment.reading.categories),
                "reasons": list(assessment.reading.reasons),
                "before": basis.memory.risk.to_mapping(),
            },
            client_id=client_id,
        )
        message.save(force_insert=True)
        if assessment.step.crisis or assessment.step.emergency:
            record_alert(person, assessment=assessment, source=door, source_id=message.pk, now=now)
        note_walk(person, assessment.reading, assessment.step, source=door, source_id=message.pk, now=now)
    return Received(conversation, message, incoming, basis.memory, assessment, fresh=True)


def _keep_risk(person: Person, seen: int, state: RiskState, now: datetime) -> None:
    """Store the new risk if nobody changed it since the version that was *seen*."""
    row = RiskRecord.objects.select_for_update().filter(person=person).first()
    if (row.version if row else 0) != seen:
        raise Overtaken
    row = row or RiskRecord(person=person, version=0)
    row.state, row.version, row.updated_at = state.to_mapping(), row.version + 1, now
    row.save()


def _raise_risk(person: Person, state: RiskState, now: datetime) -> None:
    """Store a risk that was read apart from the person's own, where it is the higher one."""
    row = RiskRecord.objects.select_for_update().filter(person=person).first()
    if row is not None and severity(RiskState.from_mapping(row.state).level) >= severity(state.level):
        return
    if row is not None or severity(state.level) > 0:
        _keep_risk(person, row.version if row else 0, state, now)


def next_number(conversation: Conversation) -> int:
    """Return the place of the next message; call it with the conversation locked."""
    return queries.newest_number(conversation) + 1


def finish_turn(received: Received, turn: Turn, *, said: Mapping[str, Any], now: datetime) -> Message:
    """Store the reply once, with what the companion remembers of the turn; return the reply that stands.

    *said* is the object of ``chat --json``. Whoever finishes second gets the
    reply that the first one stored.
    """
    with _writing(), transaction.atomic():
        person_id = received.message.person_id
        Person.objects.select_for_update().filter(pk=person_id).first()
        standing = Message.objects.filter(reply_to=received.message).first()
        if standing is not None:
            return standing
        conversation = Conversation.objects.select_for_update().get(pk=received.conversation.pk)
        before = Memory.from_mapping(conversation.memory) if conversation.memory else received.memory
        memory = wiring.companion().after(before, received.incoming, received.assessment, turn)
        told = remembering.after_turn(received, turn, now=now)
        reply = Message(
            conversation=conversation,
            person_id=person_id,
            number=next_number(conversation),
            at=now,
            author=Message.Author.COMPANION,
            status=Message.Status.ANSWERED,
            text=turn.reply,
            turn={**said, **told},
            reply_to=received.message,
        )
        reply.save(force_insert=True)
        Message.objects.filter(pk=received.message.pk).update(status=Message.Status.ANSWERED)
        if not conversation.apart:
            _settle_risk(person_id, received.assessment.step.state, memory.risk, now)
        # What is remembered stands in its own rows, so that a line that goes is gone from here too.
        conversation.memory, conversation.updated_at = replace(memory, known=()).to_mapping(), now
        conversation.save(update_fields=["memory", "updated_at"])
    return reply


def _settle_risk(person_id: UUID, stored: RiskState, after: RiskState, now: datetime) -> None:
    """Note what the reply said, unless a message that came in between has raised the risk further."""
    row = RiskRecord.objects.select_for_update().get(person_id=person_id)
    current = RiskState.from_mapping(row.state)
    if current != stored and severity(current.level) >= severity(after.level):
        return
    row.state, row.version, row.updated_at = after.to_mapping(), row.version + 1, now
    row.save()


def start_conversation(person: Person, *, conversation_id: UUID | None = None) -> Conversation:
    """Open an empty conversation, for programs that name one before the first message.

    The same id again returns the same conversation; one of somebody else does not exist (404).
    """
    if conversation_id is None:
        return Conversation.objects.create(person=person)
    row, made = Conversation.objects.get_or_create(pk=conversation_id, defaults={"person": person})
    return row if made else queries.own_conversation(person, conversation_id)


def conversation_from(person: Person, history: Sequence[tuple[str, str]], *, now: datetime) -> Conversation:
    """Begin a conversation from what was said elsewhere: pairs of the person's words and the reply to them.

    The risk is rebuilt from that history alone; the words of it are not stored.
    """
    companion, memory = wiring.companion(), Memory()
    for number, (words, reply) in enumerate(history):
        incoming = Incoming(words)
        assessment = companion.read(incoming, memory, now=now)
        events = companion.reply(incoming, assessment, memory, now=now, rng=random.Random(number))
        turn = next(event.turn for event in events if isinstance(event, TurnFinished))
        memory = companion.after(memory, incoming, assessment, replace(turn, reply=reply))
    return Conversation.objects.create(person=person, apart=True, memory=memory.to_mapping())


def rename(conversation: Conversation, title: str) -> None:
    """Give a conversation a name of the person's own; an empty one goes back to its date."""
    conversation.title = title.strip() or None
    conversation.save(update_fields=["title"])


def delete(conversation: Conversation) -> None:
    """Delete a conversation, its messages and the lines noted from it for good.

    Lines that the person wrote or changed stay, and so does their risk.
    """
    with transaction.atomic():
        Remembered.objects.filter(message__conversation=conversation, own=False).delete()
        record(
            actor_id=conversation.person_id,
            subject_id=conversation.person_id,
            act="talk.delete",
            thing=f"conversation:{conversation.pk}",
        )
        conversation.delete()


def give_feedback(message: Message, verdict: Verdict, *, now: datetime | None = None) -> Feedback:
    """Keep what the person says about a reply, replacing what they said before."""
    if message.from_person:
        raise Http404
    with transaction.atomic():
        row = Feedback.objects.select_for_update().filter(message=message).first()
        row = row or Feedback(message=message, person_id=message.person_id)
        row.verdict, row.at = verdict.value, now or timezone.now()
        row.save()
        remembering.note_verdict(message, verdict, now=row.at)
    return row


def take_back_feedback(message: Message) -> None:
    """Forget what the person said about a reply."""
    with transaction.atomic():
        gone, _ = Feedback.objects.filter(message=message).delete()
        if gone:
            remembering.note_verdict(message, None, now=timezone.now())


def correct_heard(message: Message, heard: tuple[str, ...]) -> None:
    """Replace what the companion says it heard with what the person lets stand or adds."""
    if message.from_person or not message.turn:
        raise Http404
    message.turn = {**message.turn, "heard": list(heard), "corrected": True}
    message.save(update_fields=["turn"])
