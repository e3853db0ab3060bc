"""Alerts on their way: told at once, repeated until read, climbing when unread, never with contents."""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from itertools import pairwise

import pytest
from django.core import mail
from django.db import transaction

from leeward.core.safety.levels import Level
from leeward.web.crisis.models import Alert
from leeward.web.ledger.models import Entry
from leeward.web.oncall import actions, channels, delivering, queries
from leeward.web.oncall.models import Delivery, Shift, Watch
from tests.web.oncall.conftest import NOON

MINUTE = timedelta(minutes=1)


def to() -> list[str]:
    return [message.to[0] for message in mail.outbox]


def read(alert, clinic, now):
    fresh = Alert.objects.get(pk=alert.pk)
    actions.read_alert(
        alert.pk, rise=actions.rise_of(fresh), acting=clinic.members["tova"], responder=clinic.tova, now=now
    )


def test_who_has_duty_is_told_at_once_and_nobody_else(clinic):
    alert = clinic.alert()
    clinic.work(NOON)
    assert to() == ["tova@clinic.example"]
    assert str(alert.pk) in mail.outbox[0].body
    assert mail.outbox[0].extra_headers["X-Leeward-Alert"] == str(alert.pk)
    assert f"https://leeward.test/on-call/alert/{alert.pk}/" in mail.outbox[0].body


def test_looking_again_tells_nothing_twice(clinic):
    clinic.alert()
    for seconds in range(0, 60, 20):
        clinic.work(NOON + timedelta(seconds=seconds))
    assert len(mail.outbox) == 1


def test_it_is_repeated_with_growing_pauses_and_the_same_id_until_it_is_read(clinic):
    alert = clinic.alert()
    sent = []
    for minute in range(200):
        before = len(mail.outbox)
        clinic.work(NOON + minute * MINUTE)
        sent += [minute for message in mail.outbox[before:] if message.to == ["tova@clinic.example"]]
    assert sent[0] == 0
    pauses = [later - earlier for earlier, later in pairwise(sent)]
    assert len(pauses) >= 3
    assert pauses == sorted(pauses)
    assert all(str(alert.pk) in message.body for message in mail.outbox)
    read(alert, clinic, NOON + 200 * MINUTE)
    count = len(mail.outbox)
    clinic.work(NOON + 400 * MINUTE)
    assert len(mail.outbox) == count


def test_left_unread_it_climbs_to_the_next_and_then_to_everybody(clinic):
    clinic.alert()
    clinic.work(NOON)
    clinic.work(NOON + 14 * MINUTE)
    assert set(to()) == {"tova@clinic.example"}
    clinic.work(NOON + 15 * MINUTE)
    assert set(to()) == {"tova@clinic.example", "theo@clinic.example"}
    clinic.work(NOON + 30 * MINUTE)
    assert set(to()) == {"tova@clinic.example", "theo@clinic.example", "outside@else.example"}


def test_read_in_time_it_does_not_climb(clinic):
    alert = clinic.alert()
    clinic.work(NOON)
    read(alert, clinic, NOON + 3 * MINUTE)
    clinic.work(NOON + 40 * MINUTE)
    assert to() == ["tova@clinic.example"]
    assert Watch.objects.get().read_by == clinic.tova
    entry = Entry.objects.get(act="alert.read")
    assert entry.actor_id == clinic.members["tova"].pk
    assert entry.subject_id == clinic.members["alice"].pk
    assert entry.thing == f"alert:{alert.pk.hex} by:{clinic.tova.pk.hex}"


def test_a_rise_is_told_again_at_once_even_after_it_was_read(clinic):
    alert = clinic.alert()
    clinic.work(NOON)
    read(alert, clinic, NOON + MINUTE)
    clinic.alert(level=Level.PLAN_OR_IMMINENT, now=NOON + 2 * MINUTE)
    clinic.work(NOON + 2 * MINUTE)
    assert to() == ["tova@clinic.example"] * 2


def test_a_rise_goes_also_to_those_it_had_climbed_to(clinic):
    clinic.alert()
    clinic.work(NOON)
    clinic.work(NOON + 16 * MINUTE)
    mail.outbox.clear()
    clinic.alert(level=Level.PLAN_OR_IMMINENT, now=NOON + 17 * MINUTE)
    clinic.work(NOON + 17 * MINUTE)
    assert sorted(to()) == ["theo@clinic.example", "tova@clinic.example"]


def test_reading_what_has_risen_meanwhile_does_not_silence_the_rise(clinic):
    alert = clinic.alert()
    seen = actions.rise_of(alert)
    clinic.alert(level=Level.PLAN_OR_IMMINENT, now=NOON + MINUTE)
    with pytest.raises(actions.HasRisen):
        actions.read_alert(alert.pk, rise=seen, acting=None, responder=clinic.tova, now=NOON + 2 * MINUTE)
    assert Alert.objects.get().acknowledged_at is None


def test_repeats_of_several_alerts_come_as_one_and_a_rise_among_them_by_itself(clinic):
    people = [clinic.members["alice"], clinic.members["mallory"], clinic.members["ana"]]
    for person in people:
        clinic.alert(person)
    clinic.work(NOON)
    assert len(mail.outbox) == 3, "a first notice is never joined with another"
    mail.outbox.clear()
    for minute in range(1, 12):
        clinic.work(NOON + minute * MINUTE)
    (joined,) = [message for message in mail.outbox if message.to == ["tova@clinic.example"]]
    assert all(str(alert.pk) in joined.body for alert in Alert.objects.all())
    mail.outbox.clear()
    clinic.alert(people[0], level=Level.PLAN_OR_IMMINENT, now=NOON + 12 * MINUTE)
    clinic.work(NOON + 12 * MINUTE)
    assert len(mail.outbox) == 1, "a rise waits for no pause"


def test_a_notice_never_holds_contents(clinic, settings_of_a_clinic, web_server):
    hook = web_server()
    settings_of_a_clinic(alert_webhooks=(hook.url,))
    alice = clinic.members["alice"]
    alice.name = "Alice Wonder"
    alice.save()
    clinic.alert(level=Level.PLAN_OR_IMMINENT)
    clinic.work(NOON)
    words = " ".join([*(f"{m.subject} {m.body}" for m in mail.outbox), str(hook.bodies())]).lower()
    for forbidden in ("alice", "wonder", "suicid", "plan", "imminent", "danger", str(alice.pk)):
        assert forbidden not in words
    row = Delivery.objects.first()
    stored = " ".join(str(value) for value in Delivery.objects.values_list())
    assert "plan_or_imminent" not in stored
    assert "clinic.example" not in stored, row


def test_the_webhook_is_signed_over_time_and_body(clinic, settings_of_a_clinic, web_server):
    hook = web_server()
    settings_of_a_clinic(alert_webhooks=(hook.url,))
    alert = clinic.alert()
    clinic.work(NOON)
    ((headers, body),) = hook.posts
    made = hmac.new(b"s" * 20, headers["X-Leeward-Time"].encode() + b"." + body, hashlib.sha256).hexdigest()
    assert headers["X-Leeward-Signature"] == f"sha256={made}"
    assert hook.bodies()[0]["id"] == headers["X-Leeward-Alert"] == str(alert.pk)


def test_in_a_gap_nobody_is_told_and_the_next_shift_is_once_it_begins(clinic):
    Shift.objects.all().delete()
    clinic_shift = Shift.objects.create(
        responder=clinic.tova, starts_at=NOON + 60 * MINUTE, ends_at=NOON + 120 * MINUTE
    )
    clinic.alert()
    clinic.work(NOON)
    clinic.work(NOON + 40 * MINUTE)
    assert not mail.outbox
    clinic.work(clinic_shift.starts_at)
    assert to() == ["tova@clinic.example"]


def test_who_comes_on_duty_while_it_waits_is_told_too(clinic):
    clinic.alert(now=NOON + timedelta(hours=7, minutes=55))
    clinic.work(NOON + timedelta(hours=7, minutes=55))
    assert to() == ["tova@clinic.example"]
    clinic.work(NOON + timedelta(hours=8))
    assert to() == ["tova@clinic.example", "theo@clinic.example"]


def test_an_alert_that_is_rolled_back_with_its_message_tells_nobody(
    clinic, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks() as callbacks, pytest.raises(RuntimeError), transaction.atomic():
        clinic.alert()
        raise RuntimeError("the message could not be stored")
    assert not callbacks
    clinic.work(NOON)
    assert not mail.outbox
    assert not Delivery.objects.exists()


def test_a_stored_alert_wakes_the_worker_without_waiting_for_the_tick(
    clinic, django_capture_on_commit_callbacks
):
    from django_tasks_db.models import DBTaskResult

    with django_capture_on_commit_callbacks(execute=True):
        clinic.alert()
    assert DBTaskResult.objects.filter(task_path="leeward.web.oncall.tasks.look").count() == 1


def test_erasing_the_person_takes_alert_and_deliveries_along(clinic):
    clinic.alert()
    clinic.work(NOON)
    clinic.members["alice"].delete()
    assert not Delivery.objects.exists()
    clinic.work(NOON + 30 * MINUTE)


def test_a_recipient_who_was_removed_is_not_told_any_more(clinic):
    clinic.alert()
    actions.look(NOON)
    clinic.tova.delete()
    for row in Delivery.objects.all():
        delivering.deliver(row.pk, NOON)
    assert "tova@clinic.example" not in to()


def test_an_outside_person_gets_a_signed_address_and_staff_the_desk(clinic):
    alert = clinic.alert()
    clinic.work(NOON)
    clinic.work(NOON + 16 * MINUTE)
    clinic.work(NOON + 32 * MINUTE)
    (outside,) = [message for message in mail.outbox if message.to == ["outside@else.example"]]
    token = outside.body.split("/on-call/notice/")[1].split("/")[0]
    assert channels.read_token(token) == {"who": str(clinic.outside.pk), "alert": str(alert.pk), "drill": ""}


def test_how_quickly_people_answer_is_measured_or_not_said(clinic):
    clinic.unproven()
    assert queries.usual_minutes() is None
    people = [clinic.members[name] for name in ("alice", "mallory", "ana", "tova", "theo")]
    for minutes, person in zip((1, 2, 3, 8, 50), people, strict=True):
        alert = clinic.alert(person)
        clinic.work(NOON)
        read(alert, clinic, NOON + minutes * MINUTE)
    assert queries.usual_minutes() == 10
