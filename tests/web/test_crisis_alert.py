"""The outbox: one record a crisis, raised but never lowered, and gone with the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from leeward.core.safety.levels import Level
from leeward.core.safety.risk import RiskState, Step
from leeward.web.crisis import actions
from leeward.web.crisis.models import Alert

NOW = datetime(2026, 11, 20, 3, tzinfo=UTC)


@dataclass
class Assessed:
    step: Step


def assessed(level=Level.ACTIVE_IDEATION, opened=NOW):
    return Assessed(Step(RiskState(level=level, opened_at=opened), crisis=True))


def record(person, *, now=NOW, **kind):
    return actions.record_alert(
        person, assessment=assessed(**kind), source="talk", source_id=uuid4(), now=now
    )


def test_a_crisis_is_recorded_once_however_often_it_is_told(person):
    alice = person()
    first = record(alice)
    assert record(alice, now=NOW + timedelta(minutes=3)).pk == first.pk
    assert Alert.objects.count() == 1
    assert Alert.objects.get().created_at == NOW


def test_the_key_of_a_crisis_cannot_stand_twice(person):
    alice = person()
    first = record(alice)
    with pytest.raises(IntegrityError), transaction.atomic():
        Alert(person=alice, key=first.key, level="distress", source="talk").save(force_insert=True)


def test_a_rise_wakes_an_acknowledged_alert_and_a_fall_does_not_lower_it(person):
    alice = person()
    actions.acknowledge(record(alice), now=NOW)
    later = NOW + timedelta(minutes=5)
    record(alice, level=Level.PLAN_OR_IMMINENT, now=later)
    row = Alert.objects.get()
    assert (row.level, row.acknowledged_at, row.raised_at) == ("plan_or_imminent", None, later)
    record(alice, level=Level.DISTRESS, now=later + timedelta(minutes=1))
    assert Alert.objects.get().level == "plan_or_imminent"


def test_another_crisis_and_another_person_have_their_own(person):
    alice, mallory = person(), person()
    record(alice)
    record(alice, opened=NOW + timedelta(days=2))
    record(mallory)
    assert Alert.objects.count() == 3


def test_the_level_is_sealed_and_the_row_goes_with_the_person(person):
    alice = person()
    record(alice)
    row = Alert.objects.get()
    assert b"active_ideation" not in bytes(row.__dict__["level"])
    assert row.level == "active_ideation"
    alice.delete()
    assert not Alert.objects.exists()


def test_acknowledging_stands_the_first_time(person):
    row = record(person())
    actions.acknowledge(row, now=NOW)
    actions.acknowledge(row, now=NOW + timedelta(hours=1))
    assert Alert.objects.get().acknowledged_at == NOW


def test_an_alert_rolls_back_with_the_words_it_belongs_to(person):
    alice = person()
    with pytest.raises(RuntimeError), transaction.atomic():
        record(alice)
        raise RuntimeError("storing the message failed")
    assert not Alert.objects.exists()
