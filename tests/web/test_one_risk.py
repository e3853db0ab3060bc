"""One person has one risk: what was written at one door is known at every other."""

from __future__ import annotations

import pytest
from django.urls import reverse

from leeward.core.companion.messages import Incoming
from leeward.core.safety.levels import Level, Reading
from leeward.core.safety.risk import RiskState
from leeward.web.checkins import actions as checkins
from leeward.web.checkins.models import Filling
from leeward.web.companion import stream
from leeward.web.crisis import hearing
from leeward.web.crisis.models import Alert, RiskRecord
from leeward.web.mood import actions as mood
from leeward.web.toolkit.models import Practice

DANGER = "I am going to kill myself tonight"


def level(person):
    row = RiskRecord.objects.filter(person=person).first()
    return RiskState.from_mapping(row.state).level if row else Level.NONE


def talk(person, text):
    exchange = stream.Exchange(
        person, conversation_id=None, incoming=Incoming(text, language="en", country="GB")
    )
    exchange.begin()
    return exchange.run().said


def by_note(person, browser):
    row = mood.add(person, valence=0.0, energy=0.0, zone="UTC")
    fields = {"note": DANGER, "day": "2026-01-01", "time": "10:00", "zone": "UTC"}
    page = browser.get(reverse("mood:describe", args=[row.pk]))
    first = page.context["form"].initial if page.context else {}
    browser.post(reverse("mood:describe", args=[row.pk]), {**{k: v for k, v in first.items() if v}, **fields})


def by_practice(person, browser):
    found = browser.get(reverse("toolkit:exercise", args=["thought-record"]))
    practice = found.context["form"].initial["practice"]
    step = next(iter(name for name in found.context["form"].fields if name.startswith("answer")), None)
    name = step or next(
        n for n in found.context["form"].fields if n not in ("practice", "before", "after", "rounds")
    )
    browser.post(reverse("toolkit:exercise", args=["thought-record"]), {"practice": practice, name: DANGER})
    assert Practice.objects.filter(person=person).exists()


def by_question(person, browser):
    filling = Filling.objects.create(person=person, instrument="phq-9", body={"answers": {"item9": 2}})
    checkins.say(filling, "yes")


@pytest.mark.parametrize("door", [by_note, by_practice, by_question])
def test_danger_at_any_door_is_known_in_the_talk(door, person, as_person):
    alice = person()
    door(alice, as_person(alice))
    assert level(alice) in (Level.ACTIVE_IDEATION, Level.PLAN_OR_IMMINENT)
    assert Alert.objects.filter(person=alice).count() == 1
    said = talk(alice, "Hello again.")
    assert said["state"] == level(alice)
    assert said["level"] == "none"


def test_danger_in_the_talk_and_in_a_note_is_one_crisis(person):
    alice = person()
    talk(alice, DANGER)
    row = mood.add(alice, valence=-1.0, energy=0.0, zone="UTC")
    heard = hearing.hear(DANGER, language="en")
    mood.describe(row, details=mood.Details(note=DANGER), at=row.at, zone="UTC", heard=heard)
    assert Alert.objects.filter(person=alice).count() == 1


def test_a_note_is_no_answer_to_a_question_of_the_talk(person):
    alice = person()
    said = talk(alice, "I want to kill myself")
    assert said["asked"]
    waiting = RiskState.from_mapping(RiskRecord.objects.get(person=alice).state).pending
    hearing.keep(alice, Reading(denies=True), source="check-in", source_id=alice.pk)
    after = RiskState.from_mapping(RiskRecord.objects.get(person=alice).state)
    assert after.pending == waiting is not None
    assert after.level == Level.ACTIVE_IDEATION


def test_a_calm_note_changes_nothing_that_was_raised(person):
    alice = person()
    talk(alice, DANGER)
    before = level(alice)
    hearing.keep(alice, Reading(), source="check-in", source_id=alice.pk)
    assert level(alice) == before
