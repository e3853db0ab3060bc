"""A talk of ten thousand messages opens at once: one page of it is fetched, and nothing else is opened."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from leeward.core.companion.contract import turn_fields
from leeward.core.companion.messages import Turn
from leeward.web.companion import queries
from leeward.web.companion.models import Conversation, Message
from leeward.web.fields.sealed import SealedText

MANY = 10_000


@pytest.fixture
def long_talk(person: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Conversation:
    talk = Conversation.objects.create(person=person(), turns=MANY // 2)
    turn = turn_fields(Turn("words"), conversation=str(talk.pk), number=1, latency_ms=1.0)
    sealed = Message(conversation=talk, person=talk.person, number=1, text="words", turn=turn)
    envelope = SealedText.seal_for(Message._meta.get_field("text"), sealed, "words")
    # Sealing ten thousand rows is not what is measured: all but the last page get the same envelope.
    with monkeypatch.context() as patch:
        patch.setattr(SealedText, "seal_for", lambda *_: envelope)
        Message.objects.bulk_create(
            [
                Message(conversation=talk, person=talk.person, number=number, text="words")
                for number in range(1, MANY - 200)
            ],
            batch_size=2_000,
        )
    for number in range(MANY - 200, MANY + 1):
        mine = bool(number % 2)
        author = Message.Author.PERSON if mine else Message.Author.COMPANION
        Message(
            conversation=talk, person=talk.person, number=number, author=author, text=f"words {number}",
            turn=None if mine else turn,
        ).save(force_insert=True)  # fmt: skip
    return talk


def test_it_opens_in_under_a_second_and_opens_only_what_is_shown(
    long_talk: Conversation,
    as_person: Any,
    monkeypatch: pytest.MonkeyPatch,
    django_assert_max_num_queries: Any,
) -> None:
    client = as_person(long_talk.person)
    opened = []
    open_for = SealedText.open_for
    monkeypatch.setattr(SealedText, "open_for", lambda *given: opened.append(given[1]) or open_for(*given))
    client.get(reverse("companion:talk", args=[long_talk.pk]))
    messages = [row for row in opened if isinstance(row, Message)]
    assert len({row.pk for row in messages}) == queries.PAGE
    began = time.perf_counter()
    with django_assert_max_num_queries(12):
        page = client.get(reverse("companion:talk", args=[long_talk.pk])).content.decode()
    assert time.perf_counter() - began < 1
    assert f"words {MANY}<" in page and f"words {MANY - queries.PAGE}<" not in page
    earlier = client.get(
        reverse("companion:talk", args=[long_talk.pk]) + f"?before={MANY - queries.PAGE + 1}"
    )
    assert f"words {MANY - queries.PAGE}<" in earlier.content.decode()


def test_a_line_leads_far_back_without_passing_over_the_rows_between(
    long_talk: Conversation, as_person: Any
) -> None:
    row = Message.objects.get(conversation=long_talk, number=MANY - 150)
    place = as_person(long_talk.person).get(reverse("companion:at", args=[row.pk])).url
    assert place == f"/talk/{long_talk.pk}/?before={MANY - 140}#m-{row.pk}"
    assert f'id="m-{row.pk}"' in as_person(long_talk.person).get(place).content.decode()
