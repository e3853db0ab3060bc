"""The day after a hard hour: asked once, on Home and in Talk, in the person's own day; the answer moves the risk."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from unittest.mock import patch
from uuid import uuid4

import pytest
from django.db import DatabaseError
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.messages import Incoming
from leeward.core.safety.levels import Level, Reading
from leeward.core.safety.risk import RiskState
from leeward.web.companion import stream
from leeward.web.crisis import following, hearing
from leeward.web.crisis.models import Alert, FollowUp, RiskRecord, RiskSign

WORDS = wiring.plan_words("en").after
ASKS = 'action="/after/"'
PLACES = ("/", "/talk/")


def talk(person, text):
    exchange = stream.Exchange(person, conversation_id=None, incoming=Incoming(text, language="en"))
    exchange.begin()
    exchange.run()
    return exchange


def state(person):
    return RiskState.from_mapping(RiskRecord.objects.get(person=person).state)


def yesterday(person, *, days=1, about="path"):
    """As if the hard hour had been some days ago."""
    then = timezone.now() - timedelta(days=days)
    FollowUp.objects.update_or_create(person=person, defaults={"about": about, "happened_at": then})
    row = RiskRecord.objects.filter(person=person).first()
    if row:
        row.state = {**row.state, "last_seen": then.isoformat()}
        row.save()


def asked(client, place="/"):
    return ASKS in client.get(place).content.decode()


def answer(client, how):
    return client.post("/after/", {"how": how})


@pytest.mark.parametrize("place", PLACES)
def test_it_is_asked_on_the_next_day_and_not_on_the_same(cast, as_person, place):
    alice = as_person(cast["alice"])
    assert not asked(alice, place)
    talk(cast["alice"], "i want to die")
    assert not asked(alice, place)
    yesterday(cast["alice"])
    html = alice.get(place).content.decode()
    assert ASKS in html
    assert WORDS["path"] in html


def test_on_one_day_it_stands_in_both_places_and_on_the_next_in_none(cast, as_person):
    alice = as_person(cast["alice"])
    yesterday(cast["alice"], about="plan")
    assert WORDS["plan"] in alice.get("/").content.decode()
    assert asked(alice, "/talk/")
    FollowUp.objects.update(asked_on=timezone.localdate() - timedelta(days=1))
    assert not asked(alice)
    assert not asked(alice, "/talk/")


def test_after_two_weeks_it_is_not_brought_up(cast, as_person):
    yesterday(cast["alice"], days=14)
    assert asked(as_person(cast["alice"]))
    FollowUp.objects.update(asked_on=None, happened_at=timezone.now() - timedelta(days=15))
    assert not asked(as_person(cast["alice"]))


def test_the_day_is_the_persons_own(cast):
    happened = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    FollowUp.objects.create(person=cast["alice"], about="path", happened_at=happened)
    later = datetime(2026, 3, 2, 0, 30, tzinfo=UTC)
    with timezone.override("America/Los_Angeles"):
        assert following.due(cast["alice"], now=later) is None
    cast["alice"].zone = "Pacific/Auckland"
    assert following.due(cast["alice"], now=later) is None, "in Auckland both are the same Monday"
    cast["alice"].zone = ""
    assert following.due(cast["alice"], now=later) is not None


@pytest.mark.parametrize("who", ["tova", "theo", "mallory", "ana", "nobody"])
def test_nobody_else_is_asked_about_it(cast, as_person, who):
    yesterday(cast["alice"])
    assert not asked(as_person(cast.get(who)))
    assert answer(as_person(cast.get(who)), "better").status_code == (403 if who == "nobody" else 404)


def test_a_heavy_day_without_danger_is_not_followed_up(cast):
    talk(cast["alice"], "i am so tired and sad today, work is too much")
    assert not FollowUp.objects.exists()


def test_words_through_another_door_count_too(cast):
    hearing.keep(
        cast["alice"],
        Reading(level=Level.PASSIVE_IDEATION, safety=True),
        source="check-in",
        source_id=uuid4(),
    )
    assert FollowUp.objects.get().about == "path"


@pytest.mark.parametrize("how", ["better", "hard", "skip"])
def test_an_answer_is_kept_once_and_nothing_falls(cast, as_person, how):
    alice = as_person(cast["alice"])
    talk(cast["alice"], "i want to die")
    yesterday(cast["alice"])
    assert asked(alice)
    html = answer(alice, how).content.decode()
    assert WORDS[f"thanks_{how}"] in html
    assert FollowUp.objects.get().answer == how
    assert state(cast["alice"]).level is Level.PASSIVE_IDEATION
    calm = state(cast["alice"]).calm
    assert calm == (0 if how == "skip" else 1)
    assert answer(alice, how).status_code == 200
    assert state(cast["alice"]).calm == calm, "a second tap is no second answer"
    assert not asked(alice)
    assert not asked(alice, "/talk/")


def test_the_talk_does_not_ask_again_what_the_card_asked(cast, as_person):
    alice = as_person(cast["alice"])
    talk(cast["alice"], "i want to die")
    yesterday(cast["alice"])
    asked(alice)
    answer(alice, "better")
    said = talk(cast["alice"], "my exam is on friday").said
    assert not said["safety"]
    assert said["asked"] == []


def test_without_an_answer_the_talk_still_refers_to_it(cast):
    talk(cast["alice"], "i want to die")
    yesterday(cast["alice"])
    assert talk(cast["alice"], "my exam is on friday").said["safety"]


def test_not_safe_shows_people_at_once_and_alerts(cast, as_person):
    alice = as_person(cast["alice"])
    talk(cast["alice"], "i want to die")
    yesterday(cast["alice"])
    asked(alice)
    alice.cookies["country"] = "GB"
    html = answer(alice, "not_safe").content.decode()
    assert "data-help-near" in html
    assert "999" in html
    held = state(cast["alice"])
    assert held.open
    assert held.imminent
    assert Alert.objects.filter(person=cast["alice"], source="follow-up").exists()
    assert RiskSign.objects.filter(source="follow-up").exists()
    row = FollowUp.objects.get()
    assert row.answered_at is None, "this is a hard hour of its own: the next day asks again"
    assert row.happened_at > timezone.now() - timedelta(minutes=1)


def test_people_are_shown_even_where_nothing_can_be_stored(cast, as_person):
    yesterday(cast["alice"])
    with patch.object(following, "answer", side_effect=DatabaseError("locked")):
        answered = answer(as_person(cast["alice"]), "not_safe")
    assert answered.status_code == 200
    assert "data-help-near" in answered.content.decode()


def test_home_opens_where_it_cannot_be_noted(cast, as_person):
    yesterday(cast["alice"])
    with patch("django.db.models.query.QuerySet.update", side_effect=DatabaseError("locked")):
        assert following.due(cast["alice"], now=timezone.now()) is not None


def test_a_new_hard_hour_is_asked_about_anew(cast, as_person):
    alice = as_person(cast["alice"])
    yesterday(cast["alice"])
    asked(alice)
    answer(alice, "better")
    talk(cast["alice"], "i want to die")
    assert not asked(alice)
    yesterday(cast["alice"])
    assert asked(alice)


def test_an_answer_nobody_offered_is_refused(cast, as_person):
    yesterday(cast["alice"])
    assert answer(as_person(cast["alice"]), "fine").status_code == 404
    assert FollowUp.objects.get().answered_at is None


@pytest.mark.parametrize("language", ["es", "fr", "de", "pt", "hi"])
def test_it_asks_in_the_language_of_the_page(cast, as_person, language):
    yesterday(cast["alice"])
    alice = as_person(cast["alice"])
    alice.cookies["django_language"] = language
    words = wiring.plan_words(language).after
    html = alice.get("/").content.decode()
    assert words["path"] in html
    assert words["not_safe"] in html


def test_few_questions_to_the_database(cast, as_person, django_assert_max_num_queries):
    yesterday(cast["alice"])
    alice = as_person(cast["alice"])
    with django_assert_max_num_queries(12):
        alice.get("/")
