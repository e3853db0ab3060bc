"""What people say about replies and talks: what it changes, and what is counted of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming
from leeward.web.accounts.actions import erase, set_consent
from leeward.web.accounts.models import Person, Stream
from leeward.web.companion import actions, evaluating, sensing
from leeward.web.companion.models import Conversation, Message, Remembered, TalkRating, Verdict
from leeward.web.companion.stream import Exchange
from leeward.web.fields import keyring


def talk_of(person: Person, text: str = "I feel low today") -> Message:
    exchange = Exchange(person, conversation_id=None, incoming=Incoming(text, language="en"))
    exchange.begin()
    exchange.run()
    assert exchange.reply is not None
    return exchange.reply


def offering(person: Person, slug: str | None = "breathing-box") -> Message:
    reply = talk_of(person)
    reply.turn = {**reply.turn, "exercise": slug, "strategy": "suggestion"}
    reply.save()
    return reply


def memory_in(reply: Message) -> Memory:
    return Memory.from_mapping(Conversation.objects.get(pk=reply.conversation_id).memory)


def test_a_verdict_steers_the_talk_and_can_be_taken_back(person: Callable[..., Person]) -> None:
    reply = offering(person())
    actions.give_feedback(reply, Verdict.NOT_FOR_ME)
    assert memory_in(reply).disliked == ("breathing-box",)
    actions.give_feedback(reply, Verdict.HELPED)
    assert memory_in(reply).liked == ("breathing-box",) and not memory_in(reply).disliked
    actions.take_back_feedback(reply)
    assert not memory_in(reply).liked and not Remembered.objects.exists()


def test_with_consent_a_verdict_becomes_a_line_and_steers_later_talks(person: Callable[..., Person]) -> None:
    alice = person()
    set_consent(alice, stream=Stream.MEMORY, agreed=True)
    actions.give_feedback(offering(alice), Verdict.HELPED)
    actions.give_feedback(offering(alice, None), Verdict.FELT_WRONG)
    fresh = actions.memory_of(Conversation(person=alice), alice, actions.RiskState())
    assert fresh.liked == ("breathing-box",) and fresh.disliked == ("strategy:suggestion",)
    assert {row.kind for row in Remembered.objects.all()} == {"helped", "avoid"}


def test_a_talk_can_be_rated_before_and_after(person: Callable[..., Person], as_person: Any) -> None:
    client: Client = as_person(person())
    client.post(reverse("companion:send_first"), {"text": "hello", "before": "8"})
    talk = Conversation.objects.get()
    assert TalkRating.objects.get().given == {"before": 8}
    client.post(reverse("companion:how", args=[talk.pk]), {"after": "3", "heard": ""})
    assert TalkRating.objects.get().given == {"before": 8, "after": 3}
    page = client.post(reverse("companion:how", args=[talk.pk]), {"after": "9"}, follow=True)
    assert "People who answer stand under" in page.content.decode()


@pytest.mark.parametrize("wrong", ["11", "-1", "x", "3.5", "9" * 400])
def test_a_wrong_number_never_holds_words_back(client: Client, wrong: str) -> None:
    assert client.post(reverse("companion:send_first"), {"text": "hello", "before": wrong}).status_code == 302
    assert not TalkRating.objects.exists()


def agreed_people(person: Callable[..., Person], count: int, **values: Any) -> list[Person]:
    people = [person(**values) for _ in range(count)]
    for one in people:
        set_consent(one, stream=Stream.RESEARCH, agreed=True)
        reply = offering(one, None)
        actions.give_feedback(reply, Verdict.HELPED)
        evaluating.rate(reply.conversation, before=7, after=5, heard=8, now=timezone.now())
    return people


def test_only_people_who_agreed_to_research_are_counted(person: Callable[..., Person]) -> None:
    agreed_people(person, 5)
    actions.give_feedback(offering(person(), None), Verdict.FELT_WRONG)
    agreed_people(person, 2, is_demo=True)
    whole = evaluating.counted().groups[0]
    assert (whole.people, whole.n) == (5, 5)
    assert whole.shares is not None and whole.shares["felt_wrong"].value == 0


def test_whose_key_is_gone_is_left_out(person: Callable[..., Person]) -> None:
    people = agreed_people(person, 6)
    keyring.destroy(people[0].pk)
    assert evaluating.counted().groups[0].people == 5
    erase(people[1])
    assert evaluating.counted().groups[0].hidden


def test_the_page_shows_n_and_intervals_and_hides_small_groups(
    person: Callable[..., Person], as_person: Any
) -> None:
    ana = as_person(person(role="admin"))
    agreed_people(person, 4)
    page = ana.get(reverse("companion:evaluation")).content.decode()
    assert "Too few people to show" in page and "100 %" not in page
    agreed_people(person, 2)
    page = ana.get(reverse("companion:evaluation")).content.decode()
    assert "100 % (" in page and "-2.0 (" in page.replace("−", "-")
    exported = ana.get(reverse("companion:evaluation_export")).json()
    assert exported["fewest_people"] == 5 and exported["verdicts"][0]["n"] == 6
    assert "feel low" not in str(exported)


def sense(client: Client, talk: Conversation, seconds: float = 40) -> Any:
    return client.post(reverse("companion:sense", args=[talk.pk]), {"seconds": seconds, "sure": 0.9}).json()


def test_a_reading_may_ask_once_a_talk_and_only_with_consent(
    person: Callable[..., Person], as_person: Any
) -> None:
    alice = person()
    client, talk = as_person(alice), talk_of(alice).conversation
    assert sense(client, talk)["reply"] is None
    set_consent(alice, stream=Stream.CAMERA, agreed=True)
    assert sense(client, talk, seconds=3)["reply"] is None
    asked = sense(client, talk)
    assert asked["reply"].endswith("?") and asked["reply"] in asked["html"]
    assert sense(client, talk)["reply"] is None
    assert Message.objects.filter(conversation=talk, reply_to=None, author="companion").count() == 1
    client.post(reverse("companion:send", args=[talk.pk]), {"text": "yes, my back"})
    assert client.get(f"/talk/{talk.pk}/").status_code == 200


def test_a_reading_never_moves_the_risk_and_stays_silent_on_a_safety_path(
    person: Callable[..., Person],
) -> None:
    from leeward.core.companion.hurting import Discomfort
    from leeward.web.crisis.models import RiskRecord

    alice = person()
    set_consent(alice, stream=Stream.CAMERA, agreed=True)
    talk = talk_of(alice, "I am going to kill myself tonight, I have the pills here").conversation
    before = RiskRecord.objects.get(person=alice).state
    cue = Discomfort(60, 1)
    assert sensing.ask_if_hurting(alice, talk.pk, cue, language="en", now=timezone.now()) is None
    assert RiskRecord.objects.get(person=alice).state == before
