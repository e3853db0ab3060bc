"""Takes a camera reading of sustained discomfort from the person's own page, and may ask, once a talk, if it hurts."""

from __future__ import annotations

import random
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_POST

from leeward import wiring
from leeward.core.companion import hurting
from leeward.core.companion.contract import turn_fields
from leeward.core.companion.messages import Strategy, Turn
from leeward.core.safety.state import RiskState
from leeward.web.accounts import access
from leeward.web.accounts.models import Person, Stream
from leeward.web.companion import actions, forms, queries
from leeward.web.companion.models import Conversation, Message
from leeward.web.crisis.models import RiskRecord


def ask_if_hurting(
    person: Person, conversation_id: UUID, cue: hurting.Discomfort, *, language: str, now: datetime
) -> Message | None:
    """Store the kind question as a line of the companion, or return ``None`` where it may not be asked.

    The reading itself is not stored. Raises ``Http404`` for a conversation of somebody else.
    """
    queries.own_conversation(person, conversation_id)
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        talk = Conversation.objects.select_for_update().get(pk=conversation_id)
        record = RiskRecord.objects.filter(person=person).first()
        risk = RiskState.from_mapping(record.state) if record else RiskState()
        memory = actions.memory_of(talk, person, risk)
        agreed = access.consents(person=person, stream=Stream.CAMERA)
        if talk.apart or not hurting.may_ask(cue, memory, consent=agreed):
            return None
        spoken = memory.language or language
        said = hurting.question(wiring.phrasebook(), spoken, memory, random.Random(talk.pk.int))
        if not said:
            return None
        turn = Turn(said, state=risk.level, strategy=Strategy.QUESTION, language=spoken)
        row = Message(
            conversation=talk,
            person=person,
            number=actions.next_number(talk),
            at=now,
            author=Message.Author.COMPANION,
            status=Message.Status.ANSWERED,
            text=said,
            turn=turn_fields(turn, conversation=str(talk.pk), number=talk.turns, latency_ms=0.0),
        )
        row.save(force_insert=True)
        talk.memory, talk.updated_at = hurting.noted(memory, said).to_mapping(), now
        talk.save(update_fields=["memory", "updated_at"])
    return row


@require_POST
def sense(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """A reading came in: answer with the question to show, or with none."""
    person = access.require_person(request)
    form = forms.DiscomfortForm(request.POST)
    if not form.is_valid():
        queries.own_conversation(person, conversation_id)
        return JsonResponse({"error": "seconds and sure must be numbers."}, status=422)
    cue = hurting.Discomfort(form.cleaned_data["seconds"], form.cleaned_data["sure"])
    row = ask_if_hurting(person, conversation_id, cue, language=request.LANGUAGE_CODE, now=timezone.now())
    if row is None:
        return JsonResponse({"reply": None})
    html = render_to_string("companion/_reply.html", {"message": row, "said": row.turn, "last": row}, request)
    return JsonResponse({"reply": row.text, "html": html})
