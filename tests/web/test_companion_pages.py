"""The talk's pages by plain forms: what is stored, shown, kept when something fails, and who may see it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client
from django.urls import reverse

from leeward.web.accounts.models import Person
from leeward.web.companion import actions, queries
from leeward.web.companion.models import Conversation, Feedback, Message
from leeward.web.crisis.models import Alert, RiskRecord

DANGER = "I am going to kill myself tonight, I have the pills here"


def say(client: Client, text: str, talk: Any = None, **more: Any) -> Any:
    url = reverse("companion:send", args=[talk.pk]) if talk else reverse("companion:send_first")
    return client.post(url, {"text": text, **more})


@pytest.fixture
def alice(cast: dict[str, Any], as_person: Callable[..., Client]) -> Client:
    client: Client = as_person(cast["alice"])
    client.cookies["country"] = "GB"
    return client


def only_talk() -> Conversation:
    return Conversation.objects.get()


def test_looking_at_a_fresh_page_stores_nothing(client: Client) -> None:
    page = client.get("/talk/")
    assert page.status_code == 200
    assert "software" in page.content.decode()
    assert "No person here is reading this" in page.content.decode()
    assert not Person.objects.exists() and not Conversation.objects.exists()


def test_first_words_make_a_nameless_person_and_an_answered_talk(client: Client) -> None:
    answer = say(client, "My exam is tomorrow and I cannot sleep")
    talk = only_talk()
    assert answer.status_code == 302 and answer.url == f"/talk/{talk.pk}/#latest"
    page = client.get(f"/talk/{talk.pk}/").content.decode()
    mine, theirs = Message.objects.all()
    assert "My exam is tomorrow and I cannot sleep" in page
    assert f'action="/talk/{talk.pk}/send/" data-talk=' in page
    assert theirs.reply_to == mine and mine.status == Message.Status.ANSWERED
    assert theirs.turn["conversation"] == str(talk.pk) and theirs.turn["turn"] == 1
    assert Person.objects.get().kept is False


def test_words_are_sealed_in_the_database(alice: Client) -> None:
    say(alice, "the heron at the lake")
    raw = Message.objects.order_by("number").values_list("text", flat=True)[0]
    assert b"heron" not in bytes(raw)


def test_the_same_form_twice_stores_one_message(alice: Client) -> None:
    given = {"client_id": str(uuid.uuid4()), "conversation": str(uuid.uuid4())}
    first, second = say(alice, "Tired again", **given), say(alice, "Tired again", **given)
    assert first.url == second.url
    assert Message.objects.count() == 2


def test_other_words_under_an_old_id_are_not_swallowed(alice: Client) -> None:
    given = {"client_id": str(uuid.uuid4()), "conversation": str(uuid.uuid4())}
    say(alice, "Tired again", **given)
    say(alice, "Tired, and sad too", **given)
    say(alice, "Tired, and sad too", **given)
    texts = [row.text for row in Message.objects.all() if row.from_person]
    assert texts == ["Tired again", "Tired, and sad too"]
    assert Conversation.objects.count() == 1


def test_a_fresh_page_cannot_write_into_somebody_elses_talk(
    alice: Client, as_person: Callable[..., Client], cast: dict[str, Any]
) -> None:
    say(alice, "Mine alone")
    theirs = only_talk()
    answer = say(as_person(cast["mallory"]), "hello", conversation=str(theirs.pk))
    assert answer.status_code == 302 and str(theirs.pk) not in answer.url
    assert Conversation.objects.get(pk=theirs.pk).turns == 1


PAGES = ("companion:talk", "companion:rename", "companion:delete")


@pytest.mark.parametrize("who", ["tova", "theo", "mallory", "ana"])
def test_nobody_else_can_see_or_touch_a_talk(
    who: str, alice: Client, as_person: Callable[..., Client], cast: dict[str, Any]
) -> None:
    say(alice, "Mine alone")
    talk, reply = only_talk(), Message.objects.get(author="companion")
    other = as_person(cast[who])
    for name in PAGES:
        assert other.get(reverse(name, args=[talk.pk])).status_code == 404, name
    for name in ("companion:rename", "companion:delete"):
        assert other.post(reverse(name, args=[talk.pk]), {"title": "x"}).status_code == 404, name
    assert say(other, "hello", talk).status_code == 404
    for name in ("companion:feedback", "companion:heard"):
        assert other.post(reverse(name, args=[reply.pk]), {"verdict": "helped"}).status_code == 404, name
    assert "Mine alone" not in other.get("/talk/earlier/").content.decode()
    assert only_talk().turns == 1 and not Feedback.objects.exists()


def test_nobody_signed_in_is_asked_to_come_back(alice: Client, client: Client) -> None:
    say(alice, "Mine alone")
    talk = only_talk()
    for name in PAGES:
        assert client.get(reverse(name, args=[talk.pk])).status_code == 403, name


def test_danger_is_answered_with_people_kept_as_risk_and_put_into_the_outbox(alice: Client) -> None:
    say(alice, DANGER)
    talk = only_talk()
    page = alice.get(f"/talk/{talk.pk}/").content.decode()
    assert 'href="tel:999"' in page and 'href="tel:116123"' in page
    assert 'data-help="raised"' in page
    assert "You misread me" in page
    record = RiskRecord.objects.get()
    assert record.state["level"] == "plan_or_imminent"
    assert Alert.objects.count() == 1


def test_the_next_talk_knows_of_the_danger_in_the_last_one(alice: Client) -> None:
    say(alice, DANGER)
    say(alice, "Hello again", conversation=str(uuid.uuid4()))
    latest = Conversation.objects.order_by("-created_at").first()
    assert latest is not None
    turn = Message.objects.get(conversation=latest, author="companion").turn
    assert turn["safety"] and turn["state"] == "plan_or_imminent"


def test_ordinary_words_raise_nothing(alice: Client) -> None:
    say(alice, "I had pasta for lunch and it was fine")
    page = alice.get(f"/talk/{only_talk().pk}/").content.decode()
    assert 'data-help="quiet"' in page and "tel:" not in page
    assert not Alert.objects.exists()


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("<script>alert(1)</script><b>hi</b>", "&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;hi&lt;/b&gt;"),
        ("😔😔😔", "😔😔😔"),
        ("أنا متعب جدا اليوم", "أنا متعب جدا اليوم"),
        ("a\x00b\x07c\r\nd", "abc\nd"),
    ],
)
def test_any_text_is_kept_and_shown_as_text(given: str, shown: str, alice: Client) -> None:
    assert say(alice, given).status_code == 302
    page = alice.get(f"/talk/{only_talk().pk}/").content.decode()
    assert f'dir="auto" data-latest>{shown}</div>' in page or f'dir="auto">{shown}</div>' in page


def test_twenty_thousand_characters_are_accepted(alice: Client) -> None:
    assert say(alice, "ä" * 20_000).status_code == 302
    assert len(Message.objects.get(author="person").text) == 20_000


@pytest.mark.parametrize("text", ["", "   \n ", "\x00\x01"])
def test_nothing_gets_a_kind_sentence(text: str, alice: Client) -> None:
    page = say(alice, text)
    assert page.status_code == 422
    assert "One word is enough" in page.content.decode()
    assert not Message.objects.exists()


def test_too_long_words_come_back_whole(alice: Client) -> None:
    page = say(alice, "b" * 20_007)
    assert page.status_code == 422
    assert "7 characters too long" in page.content.decode()
    assert "b" * 20_007 in page.content.decode()


def test_a_wrong_form_token_gives_the_words_back(cast: dict[str, Any]) -> None:
    client = Client(enforce_csrf_checks=True)
    page = client.post("/talk/send/", {"text": "I typed this for an hour"})
    assert page.status_code == 403
    assert "I typed this for an hour" in page.content.decode()


def test_an_ended_session_keeps_the_words_and_still_answers_danger(alice: Client, client: Client) -> None:
    say(alice, "Hello")
    client.cookies["country"] = "GB"
    page = say(client, DANGER, only_talk())
    body = page.content.decode()
    assert page.status_code == 403
    assert "signed out" in body and DANGER in body and 'href="tel:999"' in body
    assert only_talk().turns == 1
    page = say(client, "It is about my brother", only_talk()).content.decode()
    assert "It is about my brother" in page and "turn-words" not in page


def test_when_storing_fails_the_answer_and_the_people_are_still_shown(
    alice: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: Any, **__: Any) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr(actions, "_store", locked)
    page = say(alice, DANGER)
    body = page.content.decode()
    assert page.status_code == 503
    assert "could not be stored" in body and DANGER in body and 'action="/talk/send/"' in body
    assert 'href="tel:999"' in body and "Traceback" not in body
    assert not Message.objects.exists()


def test_when_nothing_can_be_read_somebody_in_danger_is_still_answered(
    alice: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise OperationalError("disk I/O error")

    monkeypatch.setattr("leeward.web.accounts.access.person_of", broken)
    monkeypatch.setattr("leeward.web.accounts.actions.person_of", broken)
    body = say(alice, DANGER).content.decode()
    assert 'href="tel:999"' in body and DANGER in body


def test_when_only_the_reply_cannot_be_kept_it_is_shown_and_made_again(
    alice: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(actions, "finish_turn", full)
    given = {"client_id": str(uuid.uuid4()), "conversation": str(uuid.uuid4())}
    page = say(alice, "My brother is ill", **given)
    assert page.status_code == 503 and "Your words are stored" in page.content.decode()
    monkeypatch.undo()
    talk = only_talk()
    assert "Answer me now" in alice.get(f"/talk/{talk.pk}/").content.decode()
    Message.objects.update(at=talk.created_at.replace(year=2020))
    assert say(alice, "My brother is ill", talk, client_id=given["client_id"]).status_code == 302
    assert [row.author for row in Message.objects.order_by("number")] == ["person", "companion"]


def test_an_answer_that_cannot_be_made_is_a_plain_sentence(
    alice: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("no words")

    monkeypatch.setattr("leeward.core.companion.dialogue.Companion.reply", broken)
    body = say(alice, "Hello there").content.decode()
    assert "That is my fault, not yours" in body and "Traceback" not in body
    assert Message.objects.count() == 1


def test_a_verdict_can_be_given_changed_and_taken_back(alice: Client) -> None:
    say(alice, "I feel low")
    reply = Message.objects.get(author="companion")
    url = reverse("companion:feedback", args=[reply.pk])
    alice.post(url, {"verdict": "helped"})
    assert Feedback.objects.get().verdict == "helped"
    answer = alice.post(url, {"verdict": "felt_wrong"}, headers={"HX-Request": "true"})
    assert Feedback.objects.get().verdict == "felt_wrong"
    assert 'value="" aria-pressed="true">Felt wrong' in answer.content.decode()
    alice.post(url, {"verdict": ""})
    assert not Feedback.objects.exists()


def test_ones_own_words_take_no_verdict(alice: Client) -> None:
    say(alice, "I feel low")
    mine = Message.objects.get(author="person")
    assert alice.post(reverse("companion:feedback", args=[mine.pk]), {"verdict": "helped"}).status_code == 404


def test_what_was_heard_can_be_corrected(alice: Client) -> None:
    say(alice, "I am so tired, my exam is tomorrow and my brother is ill")
    reply = Message.objects.get(author="companion")
    assert len(reply.turn["heard"]) >= 2
    kept = reply.turn["heard"][1:]
    url = reverse("companion:heard", args=[reply.pk])
    alice.post(url, {"keep": [str(place + 1) for place in range(len(kept))], "missed": ""})
    reply.refresh_from_db()
    assert reply.turn["heard"] == kept
    alice.post(url, {"keep": ["0"], "missed": "It is about my sister"})
    assert Message.objects.filter(author="person").count() == 2


def test_a_talk_can_be_named_and_deleted_after_a_second_look(alice: Client) -> None:
    say(alice, "Hello")
    talk = only_talk()
    alice.post(reverse("companion:rename", args=[talk.pk]), {"title": "Before the <exam>"})
    assert "Before the &lt;exam&gt;" in alice.get("/talk/earlier/").content.decode()
    look = alice.get(reverse("companion:delete", args=[talk.pk]))
    assert "cannot be brought back" in look.content.decode() and Conversation.objects.exists()
    alice.post(reverse("companion:delete", args=[talk.pk]))
    assert not Conversation.objects.exists() and not Message.objects.exists()
    assert RiskRecord.objects.exists()


def test_the_list_says_so_when_it_is_empty(alice: Client, client: Client) -> None:
    for who in (alice, client):
        assert "No talk is kept yet" in who.get("/talk/earlier/").content.decode()


def test_ten_thousand_messages_open_fifty_at_a_time_with_few_queries(
    alice: Client, cast: dict[str, Any], django_assert_max_num_queries: Any
) -> None:
    talk = Conversation.objects.create(person=cast["alice"], turns=5_000)
    first = Message(conversation=talk, person=cast["alice"], number=1, author="person", text="only the first")
    first.save()
    sealed = Message.objects.values_list("text", flat=True).get()
    # Rows nobody reads are never opened: these hold the first one's bytes and would raise if they were.
    Message.objects.bulk_create(
        Message(conversation=talk, person=cast["alice"], number=number, author="person", text=sealed)
        for number in range(2, 9_951)
    )
    for number in range(9_951, 10_001):
        Message(
            conversation=talk, person=cast["alice"], number=number, author="person", text=f"n{number}"
        ).save()
    with django_assert_max_num_queries(12):
        page = alice.get(f"/talk/{talk.pk}/").content.decode()
    assert "n9951" in page and "n10000" in page and "?before=9951" in page
    assert len(queries.messages_page(talk, before=9951).messages) == 50
    assert "only the first" in alice.get(f"/talk/{talk.pk}/?before=2").content.decode()


def test_pages_take_at_most_twelve_queries(alice: Client, django_assert_max_num_queries: Any) -> None:
    for words in ("I feel low", "It is my exam", DANGER):
        say(alice, words, conversation="8b0f2f0e-1de6-4a50-9f6e-6a0a4bd2f1c3")
    talk = only_talk()
    for url in ("/talk/", "/talk/earlier/", *(reverse(name, args=[talk.pk]) for name in PAGES)):
        with django_assert_max_num_queries(12):
            assert alice.get(url).status_code == 200


def test_memory_between_talks_needs_consent(alice: Client, cast: dict[str, Any]) -> None:
    from leeward.core.safety.risk import RiskState
    from leeward.web.accounts.actions import set_consent
    from leeward.web.accounts.models import Stream

    fresh = Conversation(person=cast["alice"])
    say(alice, "My exam is on Monday and I study all day")
    assert not actions.memory_of(fresh, cast["alice"], RiskState()).used
    set_consent(cast["alice"], stream=Stream.MEMORY, agreed=True)
    assert not actions.memory_of(fresh, cast["alice"], RiskState()).known
    say(alice, "My exam is on Monday and I study all day")
    reminded = actions.memory_of(fresh, cast["alice"], RiskState())
    assert reminded.known and reminded.used and not reminded.turns and not reminded.threads
