"""What is remembered between talks: only with consent, seen with its source, changed, hidden, forgotten, erased."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leeward.web.accounts.actions import erase, set_consent
from leeward.web.accounts.models import Consent, Person, Stream
from leeward.web.companion import actions, remembering
from leeward.web.companion.models import Conversation, MemoryQuestion, Message, Remembered
from leeward.web.crisis.models import Alert, RiskRecord

EXAM = "I lost my job on Monday"
DANGER = "I am going to kill myself tonight, I have the pills here"


@pytest.fixture
def person_(cast: dict[str, Any]) -> Person:
    alice: Person = cast["alice"]
    set_consent(alice, stream=Stream.MEMORY, agreed=True)
    return alice


@pytest.fixture
def alice(person_: Person, as_person: Callable[..., Client]) -> Client:
    return as_person(person_)


def say(client: Client, text: str, talk: Any = None) -> Any:
    url = reverse("companion:send", args=[talk.pk]) if talk else reverse("companion:send_first")
    more = {} if talk else {"conversation": str(uuid4())}
    assert client.post(url, {"text": text, **more}).status_code == 302
    return Conversation.objects.order_by("-updated_at").first()


def texts() -> list[str]:
    return [row.line.get("text") or row.line["about"] for row in Remembered.objects.order_by("at", "pk")]


def test_a_line_is_kept_and_leads_to_where_it_was_said(alice: Client) -> None:
    talk = say(alice, EXAM)
    row = Remembered.objects.get()
    assert row.line == {"text": EXAM} and row.message == talk.messages.get(number=1)
    page = alice.get("/talk/memory/").content.decode()
    assert EXAM in page and reverse("companion:at", args=[row.message_id]) in page
    place = alice.get(reverse("companion:at", args=[row.message_id])).url
    assert place == f"/talk/{talk.pk}/#m-{row.message_id}"


def test_nothing_is_kept_without_consent(cast: dict[str, Any], as_person: Callable[..., Client]) -> None:
    say(as_person(cast["alice"]), EXAM)
    assert not Remembered.objects.exists()


def test_a_line_is_sealed(alice: Client) -> None:
    say(alice, EXAM)
    with connection.cursor() as cursor:
        cursor.execute("SELECT line FROM companion_remembered")
        assert b"job" not in bytes(cursor.fetchone()[0])


def test_nothing_of_danger_is_kept(alice: Client) -> None:
    talk = say(alice, "I want to die. " + EXAM)
    say(alice, EXAM, talk)
    assert not Remembered.objects.exists()


def test_the_next_talk_takes_it_up_and_a_hidden_line_does_not_come_up(alice: Client) -> None:
    say(alice, EXAM)
    talk = say(alice, "hello")
    assert EXAM in talk.messages.get(number=2).text
    Remembered.objects.get().delete()
    other = "I moved to a new city and I miss my old home"
    say(alice, other)
    row = Remembered.objects.get()
    alice.post(reverse("companion:memory_hide", args=[row.pk]))
    assert other not in say(alice, "hello").messages.get(number=2).text


def test_after_withdrawal_nothing_comes_up(alice: Client, person_: Person) -> None:
    say(alice, EXAM)
    alice.post("/talk/memory/agree/", {"agreed": "no"})
    assert EXAM not in say(alice, "hello").messages.get(number=2).text
    assert "do not use them" in alice.get("/talk/memory/").content.decode()


def test_how_one_likes_to_be_spoken_to_comes_along_until_the_line_is_deleted(
    alice: Client, person_: Person
) -> None:
    talk = say(alice, "Please do not give me advice, just listen")
    say(alice, "Call me Sam", talk)
    fresh = actions.memory_of(Conversation(person=person_), person_, actions.RiskState())
    assert fresh.no_advice and fresh.name == "Sam"
    Remembered.objects.filter(kind="manner").delete()
    fresh = actions.memory_of(Conversation(person=person_), person_, actions.RiskState())
    assert not fresh.no_advice and not fresh.name


@pytest.mark.parametrize(
    "wish", ["forget that", "olvida eso", "oubliez ça", "vergiss das", "esqueça isso", "यह भूल जाइए"]
)
def test_forget_that_typed_in_a_talk_forgets_and_says_so(alice: Client, wish: str) -> None:
    remembering.write(
        Person.objects.get(email="alice@test.example"),
        remembering.Kind.EVENT,
        "My own line",
        language="en",
        now=timezone.now(),
    )
    talk = say(alice, EXAM)
    say(alice, wish, talk)
    assert texts() == ["My own line"]
    reply = talk.messages.get(number=4)
    assert reply.turn["forgot"] == 1
    assert "1 line that I had kept is gone" in alice.get(f"/talk/{talk.pk}/").content.decode()
    talk.refresh_from_db()
    assert "job" not in str(talk.memory)


def test_forget_everything_and_forget_about(alice: Client, person_: Person) -> None:
    now = timezone.now()
    for text in ("My brother Ben is far away", "I moved in May"):
        remembering.write(person_, remembering.Kind.EVENT, text, language="en", now=now)
    talk = say(alice, "forget what I told you about my brother")
    assert texts() == ["I moved in May"]
    say(alice, "forget everything", talk)
    assert not Remembered.objects.exists()


def test_the_risk_outlives_forgetting(alice: Client, person_: Person) -> None:
    talk = say(alice, DANGER)
    say(alice, "forget everything", talk)
    assert RiskRecord.objects.get(person=person_).state["open"] is True


def test_a_written_line_of_danger_is_read_kept_and_never_brought_up(alice: Client, person_: Person) -> None:
    answer = alice.post("/talk/memory/", {"kind": "worry", "text": DANGER})
    page = answer.content.decode()
    assert answer.status_code == 200 and 'role="alert" data-help-near' in page and DANGER in page
    assert Remembered.objects.get().grave and Alert.objects.filter(source="memory").exists()
    assert remembering.known(person_) == ()


def test_a_changed_line_is_ones_own_and_stays_when_its_talk_goes(alice: Client) -> None:
    talk = say(alice, EXAM)
    say(alice, "My exam in history is on Friday", talk)
    changed = Remembered.objects.order_by("at").first()
    alice.post(reverse("companion:memory_line", args=[changed.pk]), {"text": "I have a new job now"})
    alice.post(reverse("companion:delete", args=[talk.pk]))
    row = Remembered.objects.get()
    assert row.line == {"text": "I have a new job now"} and row.own and row.message is None


def test_an_empty_or_long_line_is_said_and_the_words_are_kept(alice: Client) -> None:
    assert "Write a line" in alice.post("/talk/memory/", {"kind": "event", "text": " "}).content.decode()
    long = alice.post("/talk/memory/", {"kind": "event", "text": "word " * 60})
    assert long.status_code == 422 and "word word" in long.content.decode()


def test_lines_can_be_taken_along_and_all_forgotten_on_the_page(alice: Client) -> None:
    say(alice, EXAM)
    (row,) = alice.get("/talk/memory/mine.json").json()["remembered"]
    assert row["text"] == EXAM and row["kind"] == "event" and row["from_message"]
    assert "1 line goes for good" in alice.get("/talk/memory/forget/").content.decode()
    alice.post("/talk/memory/forget/")
    assert not Remembered.objects.exists()


def test_erasing_the_person_erases_the_lines(alice: Client, person_: Person) -> None:
    say(alice, EXAM)
    erase(person_)
    assert not Remembered.objects.exists() and not MemoryQuestion.objects.exists()


def ask_shown(client: Client, talk: Conversation) -> bool:
    return "May I remember a few lines" in client.get(f"/talk/{talk.pk}/").content.decode()


def test_the_person_is_asked_once_after_a_few_messages(
    cast: dict[str, Any], as_person: Callable[..., Client]
) -> None:
    client = as_person(cast["alice"])
    talk = say(client, "I am tired")
    say(client, "work is long", talk)
    assert not ask_shown(client, talk)
    say(client, "my boss is strict", talk)
    assert ask_shown(client, talk)
    answer = client.post("/talk/memory/agree/", {"agreed": "yes", "next": f"/talk/{talk.pk}/"})
    assert answer.url == f"/talk/{talk.pk}/" and Consent.objects.filter(stream=Stream.MEMORY).exists()
    say(client, "still tired", talk)
    assert not ask_shown(client, talk)
    other = say(client, "one")
    for words in ("two", "three", "four"):
        say(client, words, other)
        assert not ask_shown(client, other)


def test_who_keeps_no_place_is_never_asked(client: Client) -> None:
    talk = say(client, "I am tired")
    for words in ("work is long", "my boss is strict", "and so on"):
        say(client, words, talk)
        assert not ask_shown(client, talk)
    assert not MemoryQuestion.objects.exists()


def test_nobody_is_sent_elsewhere_after_agreeing(alice: Client) -> None:
    answer = alice.post("/talk/memory/agree/", {"agreed": "yes", "next": "//evil.example/"})
    assert answer.url == "/talk/memory/"


def test_no_more_lines_than_the_bound_and_the_persons_own_stay(person_: Person) -> None:
    now = timezone.now()
    remembering.write(person_, remembering.Kind.EVENT, "Mine", language="en", now=now)
    for number in range(remembering.MOST + 5):
        line = remembering.Known(remembering.Kind.EVENT, f"I did thing {number}")
        remembering._add(person_, [line], message=None, now=now)
    assert Remembered.objects.filter(person=person_).count() == remembering.MOST and "Mine" in texts()


def test_spoken_words_are_marked_and_go_through_the_same_door(alice: Client) -> None:
    alice.post(reverse("companion:send_first"), {"text": DANGER, "via": "voice"})
    message = Message.objects.get(number=1)
    assert message.via == "voice" and Alert.objects.get().source == "voice"
    alice.post(reverse("companion:send_first"), {"text": "hello", "via": "other"})
    assert Message.objects.filter(author="person").order_by("at").last() is not None
