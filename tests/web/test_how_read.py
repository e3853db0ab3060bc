"""How I am read: each sees their own reading in plain words, can dispute it, and nothing grave closes by it."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch
from uuid import uuid4

import pytest
from django.db import DatabaseError, connections
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.messages import Incoming
from leeward.core.safety.levels import Category, Level, Reading
from leeward.core.safety.people import OnCall, Role, Way
from leeward.core.safety.risk import RiskState
from leeward.web.api.actions import new_token
from leeward.web.companion import stream
from leeward.web.crisis import hearing, readings, who
from leeward.web.crisis.models import Alert, Dispute, RiskRecord, RiskSign
from leeward.web.ledger.models import Entry

PAGE = "/how-i-am-read/"
WORDS = wiring.reading_words("en")


def talk(person, text, conversation=None):
    exchange = stream.Exchange(person, conversation_id=conversation, incoming=Incoming(text, language="en"))
    exchange.begin()
    exchange.run()
    return exchange


def state(person):
    return RiskState.from_mapping(RiskRecord.objects.get(person=person).state)


def say(client, why="song", said="no", words=""):
    return client.post(PAGE, {"why": why, "said": said, "words": words})


def test_who_never_wrote_anything_is_read_as_nothing(as_person):
    html = as_person().get(PAGE).content.decode()
    assert WORDS.levels["none"] in html
    assert WORDS.page["no_signs"] in html
    assert WORDS.page["wrong"] not in html


def test_what_is_held_stands_there_in_plain_words(cast, as_person):
    talk(cast["alice"], "i want to die")
    html = as_person(cast["alice"]).get(PAGE).content.decode()
    for said in (
        WORDS.levels["passive_ideation"],
        WORDS.states["open"],
        WORDS.things["passive"],
        WORDS.doors["talk"],
        WORDS.more["opens"],
        WORDS.asks["suicide"],
    ):
        assert said in html, said
    assert "i want to die" not in html, "the page holds reasons, not the words again"
    assert "wish_to_die" not in html


@pytest.mark.parametrize("who", ["tova", "theo", "mallory", "ana"])
def test_nobody_sees_how_another_is_read(cast, as_person, who):
    talk(cast["alice"], "i want to die")
    assert WORDS.levels["passive_ideation"] not in as_person(cast[who]).get(PAGE).content.decode()
    say(as_person(cast[who]))
    assert state(cast["alice"]).open
    assert as_person().post(PAGE, {"why": "song", "said": "no"}).status_code == 403


def test_every_door_is_named(cast, as_person):
    alice = cast["alice"]
    wish = Reading(level=Level.PASSIVE_IDEATION, safety=True, reasons=("wish_to_die",))
    for source in ("check-in", "questionnaire", "practice", "something-new"):
        hearing.keep(alice, wish, source=source, source_id=uuid4())
    html = as_person(alice).get(PAGE).content.decode()
    for door in ("check-in", "questionnaire", "practice", "other"):
        assert WORDS.doors[door] in html


def test_reasons_are_sealed_and_bounded(cast):
    wish = Reading(level=Level.PASSIVE_IDEATION, safety=True, reasons=("wish_to_die",))
    start = timezone.now()
    for number in range(readings.KEPT + 3):
        readings.note_sign(
            cast["alice"], wish, source="talk", source_id=None, now=start + timedelta(seconds=number)
        )
    assert RiskSign.objects.count() == readings.KEPT
    assert RiskSign.objects.order_by("at").first().at == start + timedelta(seconds=3)
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT read FROM crisis_risksign LIMIT 1")
        assert b"wish" not in bytes(cursor.fetchone()[0])


def test_ordinary_words_leave_no_sign(cast):
    talk(cast["alice"], "my exam is tomorrow and the library is full")
    assert not RiskSign.objects.exists()


def test_a_song_lets_the_talk_go_on_at_once_and_the_watch_stays(cast, as_person):
    alice = cast["alice"]
    first = talk(alice, "i want to die")
    html = say(as_person(alice)).content.decode()
    assert WORDS.results["accepted"] in html
    held = state(alice)
    assert (held.open, held.disputed, held.level) == (False, True, Level.PASSIVE_IDEATION)
    ordinary = talk(alice, "what could i cook tonight", first.received.conversation.pk)
    assert not ordinary.said["safety"]
    assert not ordinary.said["resources"]
    again = talk(alice, "i am going to kill myself tonight", first.received.conversation.pk)
    assert again.said["crisis"]
    assert again.said["emergency"]


@pytest.mark.parametrize("why", ["joke", "other"])
def test_a_joke_alone_closes_nothing(cast, as_person, why):
    talk(cast["alice"], "i want to die")
    html = say(as_person(cast["alice"]), why=why).content.decode()
    assert WORDS.results["not_clear"] in html
    assert state(cast["alice"]).open


def test_danger_now_is_never_closed(cast, as_person):
    talk(cast["alice"], "i have the pills here and i will kill myself tonight")
    before = state(cast["alice"])
    html = say(as_person(cast["alice"])).content.decode()
    after = state(cast["alice"])
    assert WORDS.results["danger_now"] in html
    assert before.imminent
    assert (after.imminent, after.open, after.level) == (True, True, before.level)
    assert Alert.objects.filter(acknowledged_at=None).count() == 1


def test_a_yes_is_taken_up_with_people_and_raises(cast, as_person):
    talk(cast["alice"], "i want to die")
    html = say(as_person(cast["alice"]), said="yes").content.decode()
    assert "data-help-near" in html
    assert state(cast["alice"]).level is Level.ACTIVE_IDEATION
    assert state(cast["alice"]).open


def test_who_is_on_call_is_said_beside_the_help(cast, as_person, monkeypatch):
    talk(cast["alice"], "i want to die")
    there = OnCall(present=True, role=Role.NURSE, ways=(Way.PUSH,))
    monkeypatch.setattr(who, "_tellers", [lambda now: there])
    html = say(as_person(cast["alice"]), said="yes").content.decode()
    assert wiring.safety_scripts("en").about_people("line", there) in html or "nurse" in html


def test_words_of_the_dispute_are_read_like_any_others(cast, as_person):
    talk(cast["alice"], "i want to die")
    html = say(
        as_person(cast["alice"]), words="it was a song. but i will kill myself tonight"
    ).content.decode()
    assert "data-help-near" in html
    assert state(cast["alice"]).level is Level.PLAN_OR_IMMINENT
    assert RiskSign.objects.filter(source="dispute").exists()


def test_a_quoted_line_in_the_words_does_not_open_it_again(cast, as_person):
    talk(cast["alice"], "i want to die")
    say(as_person(cast["alice"]), words="it is a line from a song by the band, it goes i want to die")
    assert not state(cast["alice"]).open


def test_a_dispute_is_kept_sealed_once_and_in_the_ledger(cast, as_person):
    alice = as_person(cast["alice"])
    talk(cast["alice"], "i want to die")
    say(alice, words="a song of the heron")
    say(alice, words="a song of the heron")
    row = Dispute.objects.get()
    assert row.told["why"] == "song"
    assert row.told["words"] == "a song of the heron"
    assert row.told["level"] == "passive_ideation"
    entry = Entry.objects.get(act="reading.dispute")
    assert entry.subject_id == cast["alice"].pk
    assert "heron" not in entry.thing
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT told FROM crisis_dispute")
        assert b"heron" not in bytes(cursor.fetchone()[0])
    assert "a song of the heron" in alice.get(PAGE).content.decode()


def test_a_half_filled_form_keeps_what_was_typed(cast, as_person):
    talk(cast["alice"], "i want to die")
    answer = as_person(cast["alice"]).post(PAGE, {"why": "song", "words": "the heron song"})
    html = answer.content.decode()
    assert answer.status_code == 422
    assert "the heron song" in html
    assert WORDS.page["choose"] in html
    assert not Dispute.objects.exists()


def test_a_full_disk_is_said_and_changes_nothing(cast, as_person):
    talk(cast["alice"], "i want to die")
    with patch.object(readings, "put_right", side_effect=DatabaseError("disk full")):
        answer = say(as_person(cast["alice"]), words="the heron song")
    assert answer.status_code == 503
    assert "the heron song" in answer.content.decode()
    assert state(cast["alice"]).open


@pytest.mark.parametrize("language", ["es", "fr", "de", "pt", "hi"])
def test_the_page_speaks_the_persons_language(cast, as_person, language):
    talk(cast["alice"], "i want to die")
    client = as_person(cast["alice"])
    client.cookies["django_language"] = language
    html = client.get(PAGE).content.decode()
    words = wiring.reading_words(language)
    for said in (words.page["title"], words.levels["passive_ideation"], words.things["passive"]):
        assert said.replace("'", "&#x27;") in html


def test_the_talk_and_me_lead_there(cast, as_person):
    client = as_person(cast["alice"])
    calm = talk(cast["alice"], "hello")
    path = f"/talk/{calm.received.conversation.pk}/"
    assert PAGE not in client.get(path).content.decode()
    talk(cast["alice"], "i want to die", calm.received.conversation.pk)
    assert PAGE in client.get(path).content.decode()
    assert PAGE in client.get("/me/").content.decode()


def test_everything_held_can_be_taken_along(cast, as_person):
    alice = cast["alice"]
    talk(alice, "i want to die")
    say(as_person(alice), words="the heron song")
    client = as_person()
    headers = {"Authorization": f"Bearer {new_token(alice)}"}
    held = client.get("/api/v1/reading", headers=headers).json()
    assert held["state"]["level"] == "passive_ideation"
    assert held["signs"][0]["door"] == "talk"
    assert held["disputes"][0]["words"] == "the heron song"
    other = client.get("/api/v1/reading", headers={"Authorization": f"Bearer {new_token(cast['mallory'])}"})
    assert other.json() == {"state": RiskState().to_mapping(), "signs": [], "disputes": []}
    assert client.get("/api/v1/reading").status_code == 401


def test_means_asked_for_keep_it_open(cast, as_person):
    means = Reading(
        level=Level.ACTIVE_IDEATION, categories=(Category.MEANS_SEEKING,), crisis=True, safety=True
    )
    hearing.keep(cast["alice"], means, source="check-in", source_id=uuid4())
    html = say(as_person(cast["alice"]), why="homework").content.decode()
    assert WORDS.results["means"] in html
    assert state(cast["alice"]).open
