"""What the companion may keep between talks: lines with their source, written only with consent, gone on demand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leeward.core.companion import forgetting, steering
from leeward.core.companion.forgetting import Forget, Scope
from leeward.core.companion.keepsakes import (
    KNOWN,
    LONGEST,
    MANNERS,
    MATTERS,
    MOST,
    Kind,
    Known,
    merged,
    worth_keeping,
)
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Turn
from leeward.web.accounts.access import consents, own_row
from leeward.web.accounts.models import Person, Stream
from leeward.web.companion.models import Conversation, MemoryQuestion, Message, Remembered, Verdict
from leeward.web.crisis import hearing
from leeward.web.ledger.actions import record

if TYPE_CHECKING:
    from leeward.web.companion.actions import Received

ASK_AFTER = 3
"""Messages of a talk before the person is asked, once, whether anything may be remembered."""


def lines(person: Person) -> list[Remembered]:
    """List all lines of a person with where they came from, in the order of the page."""
    rows = list(
        Remembered.objects.filter(person=person).select_related("message").order_by("at", "pk")[:MOST]
    )
    order = [kind.value for kind in Kind]
    return sorted(rows, key=lambda row: order.index(row.kind))


def own_line(acting: Person | None, line_id: UUID) -> Remembered:
    """Return one line of the person, or nothing exists (404)."""
    row: Remembered = own_row(Remembered.objects.filter(pk=line_id).first(), acting=acting)
    return row


def exported(person: Person) -> list[dict[str, Any]]:
    """Return every line as plain data, for the person to take along and for the export of everything."""
    return [
        {
            "kind": row.kind,
            **row.line,
            "hidden": row.hidden,
            "written_by_you": row.own,
            "from_message": str(row.message_id) if row.message_id else None,
            "at": row.at.isoformat(),
        }
        for row in lines(person)
    ]


def known(person: Person) -> tuple[Known, ...]:
    """Return the matters that a talk may take up, the latest last; nothing hidden, nothing that reads as danger."""
    rows = _usable(person).filter(kind__in=[kind.value for kind in MATTERS]).order_by("-at")[:KNOWN]
    return tuple(reversed([_known(row) for row in rows]))


def begun(memory: Memory, person: Person) -> Memory:
    """Return the *memory* of a new talk with how the person likes to be spoken to, what helped and what did not."""
    for row in _usable(person).filter(kind__in=["manner", "helped", "avoid"]).order_by("at"):
        line = _known(row)
        if line.about == "name":
            memory = replace(memory, name=line.text)
        elif line.about in MANNERS:
            memory = replace(memory, **{line.about: True})
        elif line.about:
            memory = steering.told(memory, line.about, helped=row.kind == Kind.HELPED)
    # What helped may be offered anew in a new talk.
    return replace(memory, offered=tuple(name for name in memory.offered if name not in memory.liked))


def _usable(person: Person) -> Any:
    return Remembered.objects.filter(person=person, hidden=False, grave=False)


def _known(row: Remembered) -> Known:
    return Known(Kind(row.kind), row.line.get("text", ""), row.line.get("about", ""))


def after_turn(received: Received, turn: Turn, *, now: datetime) -> dict[str, Any]:
    """Keep or forget what a turn says, in the transaction that stores its reply; return what the page must know."""
    conversation, person = received.conversation, received.message.person
    if conversation.apart:
        return {}
    wish = forgetting.asked(received.incoming.text)
    if wish is not None:
        return {"forgot": forget(person, wish, before=received.message)}
    if consents(person=person, stream=Stream.MEMORY):
        kept = worth_keeping(received.incoming, turn, received.assessment.reading)
        for code in kept.ended:
            _drop_codes(person, code)
        _add(person, kept.lines, message=received.message, now=now)
        return {}
    return {"ask_memory": True} if _may_ask(person, conversation, turn, now) else {}


def _may_ask(person: Person, conversation: Conversation, turn: Turn, now: datetime) -> bool:
    """Whether to ask with this reply; who keeps no place is not asked, and nobody twice."""
    heavy = turn.safety or bool(turn.asked)
    if not person.kept or heavy or conversation.turns < ASK_AFTER:
        return False
    _, first = MemoryQuestion.objects.get_or_create(person=person, defaults={"asked_at": now})
    return first


def _add(person: Person, new: Iterable[Known], *, message: Message | None, now: datetime) -> None:
    new = tuple(new)
    if not new:
        return
    rows = list(Remembered.objects.filter(person=person).order_by("at", "pk"))
    for line in merged([_known(row) for row in rows], new):
        if line.about == "name":
            _drop_codes(person, "name")
        Remembered(person=person, message=message, kind=line.kind.value, line=_line(line), at=now).save(
            force_insert=True
        )
        rows.append(Remembered(own=True))
    spare = [row for row in rows if not row.own][: max(0, len(rows) - MOST)]
    Remembered.objects.filter(pk__in=[row.pk for row in spare]).delete()


def _line(line: Known) -> dict[str, str]:
    return {name: value for name, value in (("text", line.text), ("about", line.about)) if value}


def _drop_codes(person: Person, code: str, *, kinds: tuple[str, ...] = ("manner",)) -> None:
    rows = Remembered.objects.filter(person=person, kind__in=kinds)
    Remembered.objects.filter(pk__in=[row.pk for row in rows if row.line.get("about") == code]).delete()


def forget(person: Person, wish: Forget, *, before: Message | None = None) -> int:
    """Delete the lines that a wish means; return how many went. *before* is the message that holds the wish."""
    rows = list(Remembered.objects.filter(person=person).select_related("message"))
    gone = rows
    if wish.scope is Scope.ABOUT:
        gone = [row for row in rows if forgetting.concerns(row.line.get("text", ""), wish.words)]
    elif wish.scope is Scope.LAST:
        told = _message_before(before)
        gone = [row for row in rows if told is not None and _from(row, told)]
    Remembered.objects.filter(pk__in=[row.pk for row in gone]).delete()
    if wish.scope is Scope.ALL:
        _clear_talks(person, wish)
    if gone:
        record(actor_id=person.pk, subject_id=person.pk, act="memory.forget", thing=f"lines:{len(gone)}")
    return len(gone)


def _message_before(message: Message | None) -> Message | None:
    if message is None:
        return None
    earlier = Message.objects.filter(
        conversation_id=message.conversation_id, author=Message.Author.PERSON, number__lt=message.number
    )
    return earlier.order_by("-number").first()


def _from(row: Remembered, told: Message) -> bool:
    """Whether a line came from that message, or says what it says."""
    text = row.line.get("text", "").lower()
    return row.message_id == told.pk or (bool(text) and text in told.text.lower())


def _clear_talks(person: Person, wish: Forget) -> None:
    """Take what talks carry along out of each of them; their words stay until the person deletes them."""
    for row in Conversation.objects.filter(person=person).exclude(memory=None).iterator(50):
        row.memory = forgetting.without(Memory.from_mapping(row.memory), wish).to_mapping()
        row.save(update_fields=["memory"])


def write(
    person: Person, kind: Kind, text: str, *, language: str, now: datetime
) -> tuple[Remembered, hearing.Heard]:
    """Keep a line that the person writes, and read it for danger like any words of theirs."""
    row = Remembered(person=person, kind=kind.value, line={}, own=True, at=now)
    return row, change(row, text, language=language, now=now)


def change(row: Remembered, text: str, *, language: str, now: datetime | None = None) -> hearing.Heard:
    """Give a line other words. It is the person's own from then on, and never brought up if it reads as danger."""
    now = now or timezone.now()
    heard = hearing.hear(text, language=language, now=now)
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=row.person_id)
        row.line, row.own = {"text": text[:LONGEST], **_about(row)}, True
        row.grave = bool(heard.step.speaks or heard.reading.probe or heard.reading.categories)
        row.save()
        if heard.step.speaks:
            hearing.keep(row.person, heard.reading, source="memory", source_id=row.pk, now=now)
    return heard


def _about(row: Remembered) -> dict[str, str]:
    """A changed name is still the name; a changed code is words from then on."""
    return {"about": "name"} if row.line.get("about") == "name" else {}


def hide(row: Remembered, *, hidden: bool) -> None:
    """Keep a line out of talks, or let it in again."""
    row.hidden = hidden
    row.save(update_fields=["hidden"])


def note_verdict(reply: Message, verdict: Verdict | None, *, now: datetime) -> None:
    """Let what the person says about a reply steer this talk, and with consent later ones; ``None`` takes it back."""
    code = steering.code_of(reply.turn or {})
    if not code:
        return
    helped = None if verdict is None else verdict is Verdict.HELPED
    conversation = Conversation.objects.select_for_update().get(pk=reply.conversation_id)
    if conversation.memory:
        memory = steering.told(Memory.from_mapping(conversation.memory), code, helped=helped)
        conversation.memory = memory.to_mapping()
        conversation.save(update_fields=["memory"])
    _drop_codes(reply.person, code, kinds=("helped", "avoid"))
    if helped is not None and consents(person=reply.person, stream=Stream.MEMORY):
        kind = Kind.HELPED if helped else Kind.AVOID
        _add(reply.person, [Known(kind, about=code)], message=reply, now=now)


def answer_question(person: Person, *, now: datetime) -> None:
    """Note that the person answered, so that they are not asked again."""
    MemoryQuestion.objects.get_or_create(person=person, defaults={"asked_at": now})
