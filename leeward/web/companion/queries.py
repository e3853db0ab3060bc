"""Reads of conversations; each takes the acting person and returns only what is theirs."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leeward.core.safety.state import RiskState
from leeward.web.accounts.access import own_row
from leeward.web.accounts.models import Person
from leeward.web.companion.models import Conversation, Message
from leeward.web.crisis.models import RiskRecord

PAGE = 50
"""Messages shown at once."""
TALKS = 30
"""Conversations listed on a page."""


@dataclass(frozen=True)
class Page:
    """A run of messages, oldest first, and where the earlier ones begin."""

    messages: tuple[Message, ...]
    earlier_before: int | None
    """Ask again with this number for earlier messages; ``None`` when these are the first."""


def own_conversation(acting: Person | None, conversation_id: UUID) -> Conversation:
    """Return the person's conversation, or nothing exists (404)."""
    row = Conversation.objects.filter(pk=conversation_id).first()
    conversation: Conversation = own_row(row, acting=acting)
    return conversation


def own_message(acting: Person | None, message_id: UUID) -> Message:
    """Return one message of the person with its conversation, or nothing exists (404)."""
    row = Message.objects.select_related("conversation").filter(pk=message_id).first()
    message: Message = own_row(row, acting=acting)
    return message


def conversations(acting: Person, *, offset: int = 0, limit: int = TALKS) -> list[Conversation]:
    """List the person's conversations, the latest first; one more than *limit* tells that there are more."""
    rows = Conversation.objects.filter(person=acting).order_by("-updated_at", "pk").defer("memory")
    return list(rows[offset : offset + limit + 1])


def messages_page(conversation: Conversation, *, before: int | None = None, size: int = PAGE) -> Page:
    """Return the last *size* messages before number *before* (or the newest)."""
    rows = Message.objects.filter(conversation=conversation).select_related("feedback").order_by("-number")
    if before is not None:
        rows = rows.filter(number__lt=before)
    found = list(rows[: size + 1])
    more, shown = len(found) > size, tuple(reversed(found[:size]))
    return Page(shown, shown[0].number if more else None)


def newest_number(conversation: Conversation) -> int:
    """Return the number of the last message, 0 where there is none."""
    rows = Message.objects.filter(conversation=conversation).order_by("-number")
    return rows.values_list("number", flat=True).first() or 0


def sent_before(person: Person, client_id: UUID) -> Message | None:
    """Return the person's message that carries *client_id*, in whichever conversation."""
    found = Message.objects.filter(person=person, client_id=client_id)
    if not found.exists():  # every new message asks this twice, and the joins below are the dearer half of it
        return None
    return found.select_related("conversation", "reply", "reply__feedback").order_by("at").first()


def path_is_open(person: Person) -> bool:
    """Tell whether a safety pathway is being walked with the person now."""
    record = RiskRecord.objects.filter(person=person).first()
    return record is not None and RiskState.from_mapping(record.state).open
