"""Practices on the page: nothing kept without a reason, nothing stored twice, danger in the words is met."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leeward import wiring
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import Alert
from leeward.web.toolkit import actions, queries
from leeward.web.toolkit.models import Practice

ALL = wiring.exercises("en")
RECORD = reverse("toolkit:exercise", args=["thought-record"])
BREATHE = reverse("toolkit:exercise", args=["breathing-resonance"])
HELP = b'class="help-panel"'


def send(client: Client, url: str, **fields: Any) -> Any:
    return client.post(url, {"practice": str(uuid.uuid4()), **fields})


@pytest.mark.parametrize("exercise", ALL, ids=lambda exercise: exercise.slug)
def test_every_practice_opens_and_can_be_read_without_scripts(client: Client, exercise: Any) -> None:
    page = client.get(reverse("toolkit:exercise", args=[exercise.slug])).content.decode()
    parts = exercise.pattern.phases if exercise.pattern else exercise.steps
    assert all(part.words in page for part in parts)
    assert not Person.objects.exists()


@pytest.mark.parametrize(
    ("query", "there", "absent"),
    [
        ("", "thought-record", None),
        ("?minutes=1", "breathing-resonance", "thought-record"),
        ("?want=think&minutes=15", "thought-record", "short-walk"),
        ("?want=move", "short-walk", "breathing-box"),
        ("?want=fame&minutes=soon", "thought-record", None),
    ],
)
def test_choosing_by_minutes_and_by_want(client: Client, query: str, there: str, absent: str | None) -> None:
    page = client.get(reverse("toolkit:tools") + query).content.decode()
    assert f"/tools/{there}/" in page
    assert absent is None or f"/tools/{absent}/" not in page


def test_nothing_to_keep_leaves_no_trace(client: Client) -> None:
    answer = send(client, BREATHE, before="", after="")
    assert answer.url == reverse("toolkit:done", args=["breathing-resonance"])
    assert b"Nothing was kept" in client.get(answer.url).content
    assert not Person.objects.exists()
    assert not Practice.objects.exists()


def test_before_and_after_are_kept_and_told_in_words(client: Client) -> None:
    answer = send(client, BREATHE, before=8, after=4, rounds=6)
    assert b"a good deal lighter" in client.get(answer.url).content
    row = Practice.objects.get()
    assert (row.before, row.after, row.body["rounds"]) == (8, 4, 6)


def test_a_double_tap_is_one_practice(client: Client) -> None:
    practice = str(uuid.uuid4())
    first = client.post(BREATHE, {"practice": practice, "before": 5})
    second = client.post(BREATHE, {"practice": practice, "before": 5})
    assert first.url == second.url
    assert Practice.objects.count() == 1


def test_words_are_sealed_in_the_database(client: Client) -> None:
    send(client, RECORD, **{"answer-thought": "nobody waits for me", "act": "save"})
    with connection.cursor() as cursor:
        cursor.execute("SELECT body FROM toolkit_practice")
        stored = bytes(cursor.fetchone()[0])
    assert b"nobody" not in stored


def test_half_done_is_put_aside_and_gone_on_with(client: Client) -> None:
    answer = send(client, RECORD, **{"before": 7, "answer-situation": "No answer came.", "act": "save"})
    page = client.get(answer.url).content.decode()
    assert "No answer came." in page
    assert re.search(r'name="before" value="7" checked', page)
    row = Practice.objects.get()
    assert row.finished_at is None
    assert answer.url in client.get(reverse("toolkit:tools")).content.decode()
    client.post(RECORD, {"practice": row.pk, "answer-wider": "I do not know yet.", "act": "finish"})
    page = client.get(answer.url).content.decode()
    assert "I do not know yet." in page
    assert "That is it for now" in page


@pytest.mark.parametrize("words", ["I want to kill myself tonight", "I wish I would not wake up tomorrow"])
def test_danger_in_a_thought_record_shows_people(client: Client, words: str) -> None:
    answer = send(client, RECORD, **{"answer-thought": words, "act": "finish"})
    assert HELP in client.get(answer.url).content


def test_danger_spread_over_two_fields_is_read_together(client: Client) -> None:
    answer = send(
        client, RECORD, **{"answer-situation": "Alone.", "answer-next": "I have the pills ready to die"}
    )
    assert HELP in client.get(answer.url).content


def test_a_crisis_reaches_the_outbox_once(client: Client) -> None:
    practice = str(uuid.uuid4())
    for act in ("save", "finish"):
        client.post(
            RECORD, {"practice": practice, "answer-thought": "I will kill myself tonight", "act": act}
        )
    alert = Alert.objects.get()
    assert (alert.source, str(alert.source_id)) == ("practice", practice)


def test_an_everyday_thought_shows_no_panel(client: Client) -> None:
    answer = send(client, RECORD, **{"answer-thought": "I always burn the rice", "act": "finish"})
    assert HELP not in client.get(answer.url).content
    assert not Alert.objects.exists()


def test_help_is_shown_even_when_storing_fails(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: Any, **__: Any) -> None:
        raise DatabaseError("locked")

    monkeypatch.setattr(actions, "keep", locked)
    answer = send(client, RECORD, **{"answer-thought": "I want to kill myself", "act": "finish"})
    assert answer.status_code == 507
    assert HELP in answer.content
    assert b"I want to kill myself" in answer.content


@pytest.mark.parametrize(
    "fields",
    [{"answer-thought": "x" * 5_001}, {"before": "11"}, {"before": "many"}, {"after": "-1"}],
)
def test_what_cannot_be_taken_is_said_and_the_words_stay(client: Client, fields: dict[str, str]) -> None:
    answer = send(client, RECORD, **{"answer-situation": "stays here", **fields})
    assert answer.status_code == 422
    assert b"stays here" in answer.content
    assert b'class="error"' in answer.content
    assert not Practice.objects.exists()


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", "أنا متعب", "😔" * 40, "a\x00b\x07c", "x" * 5_000]
)
def test_odd_words_come_back_as_words(client: Client, words: str) -> None:
    answer = send(client, RECORD, **{"answer-thought": words, "act": "finish"})
    page = client.get(answer.url).content.decode()
    assert "<script>alert" not in page
    assert Practice.objects.get().body["answers"]["thought"] == words.replace("\x00", "").replace("\x07", "")


def test_without_a_practice_id_nothing_is_stored(client: Client) -> None:
    assert client.post(RECORD, {"answer-thought": "hm"}).status_code == 422
    assert client.post(RECORD, {"practice": "../../etc", "answer-thought": "hm"}).status_code == 422
    assert not Practice.objects.exists()


def test_only_the_owner_sees_and_removes(cast: dict[str, Any], as_person: Callable[..., Client]) -> None:
    answer = send(as_person(cast["alice"]), RECORD, **{"answer-thought": "mine", "act": "finish"})
    row = Practice.objects.get()
    remove = reverse("toolkit:remove", args=[row.slug, row.pk])
    for who in ("tova", "theo", "mallory", "ana", None):
        stranger = as_person(cast.get(who))
        assert stranger.get(answer.url).status_code == 404
        assert stranger.post(remove).status_code == 404
        assert stranger.post(RECORD, {"practice": row.pk, "answer-thought": "theirs"}).status_code in (404,)
    assert Practice.objects.get().body["answers"]["thought"] == "mine"
    assert as_person(cast["alice"]).post(remove).status_code == 302
    assert not Practice.objects.exists()


def test_an_id_of_another_practice_does_not_exist(
    cast: dict[str, Any], as_person: Callable[..., Client]
) -> None:
    alice = as_person(cast["alice"])
    send(alice, BREATHE, before=3)
    row = Practice.objects.get()
    assert alice.get(reverse("toolkit:practice", args=["thought-record", row.pk])).status_code == 404
    assert alice.post(RECORD, {"practice": row.pk, "answer-thought": "x"}).status_code == 404


def test_unknown_practices_do_not_exist(client: Client) -> None:
    assert client.get("/tools/juggling/").status_code == 404
    assert client.get("/tools/juggling/done/").status_code == 404


def test_kept_lists_ones_own_and_needs_a_place(
    cast: dict[str, Any], as_person: Callable[..., Client]
) -> None:
    alice = as_person(cast["alice"])
    send(alice, BREATHE, before=6, after=5)
    assert b"6 to 5" in alice.get(reverse("toolkit:kept")).content
    assert b"Nothing kept yet" in as_person(cast["mallory"]).get(reverse("toolkit:kept")).content
    assert as_person(None).get(reverse("toolkit:kept")).status_code == 403


def test_eased_counts_only_rated_times(person: Callable[..., Any]) -> None:
    somebody = person()
    for before, after in ((8, 4), (7, 6), (5, 5), (None, 3), (4, None)):
        body = {name: value for name, value in (("before", before), ("after", after)) if value is not None}
        Practice.objects.create(person=somebody, slug="breathing-box", body=body, finished_at=timezone.now())
    found = queries.eased(queries.recent(acting=somebody))
    assert (found["breathing-box"].times, found["breathing-box"].lighter) == (3, 2)


def test_the_list_asks_few_questions_of_the_database(
    cast: dict[str, Any], as_person: Callable[..., Client], django_assert_max_num_queries: Any
) -> None:
    alice = as_person(cast["alice"])
    for _ in range(4):
        send(alice, BREATHE, before=6, after=3)
    with django_assert_max_num_queries(12):
        assert b"Lighter after 4 of 4 times" in alice.get(reverse("toolkit:tools")).content


def test_a_practice_opened_in_a_talk_leads_back_to_it(as_person, person):
    talk = "5f0c7f0e-9d3e-4b57-8b0c-0d9b8c1f2a11"
    browser = as_person(person())
    page = browser.get(f"/tools/breathing-box/?from=talk:{talk}")
    assert f'name="talk" value="{talk}"' in page.content.decode()
    fields = {"practice": page.context["form"].initial["practice"], "before": "7", "after": "4", "talk": talk}
    done = browser.post("/tools/breathing-box/", fields, follow=True)
    assert f'href="/talk/{talk}/"' in done.content.decode()


def test_a_made_up_way_back_is_ignored(as_person, person):
    page = as_person(person()).get('/tools/breathing-box/?from=talk:"><script>alert(1)</script>')
    assert "alert(1)" not in page.content.decode()
    assert 'name="talk"' not in page.content.decode()
