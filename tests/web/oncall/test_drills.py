"""The daily test alarm: rings once a day while somebody has duty, must get through and be answered."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from leeward.commands import doctor
from leeward.web.oncall import actions, queries
from leeward.web.oncall.models import Clock, Drill, Shift
from tests.web.oncall.conftest import NOON

HOUR = timedelta(hours=1)
TEN = NOON - 2 * HOUR + 24 * HOUR
"""Ten on the next day, when the test rings."""


def answer(clinic, now):
    drill = queries.open_drill()
    actions.read_drill(drill, acting=clinic.members["tova"], responder=clinic.tova, now=now)
    drill.refresh_from_db()
    return drill


def test_it_rings_once_a_day_at_its_hour(clinic):
    clinic.work(TEN - timedelta(minutes=1))
    assert not mail.outbox
    clinic.work(TEN)
    clinic.work(TEN + timedelta(minutes=1))
    assert [message.subject for message in mail.outbox] == ["Test alarm: please answer"]


def test_it_leaves_through_every_way_that_is_set_up(clinic, settings_of_a_clinic, web_server):
    hook = web_server()
    settings_of_a_clinic(alert_webhooks=(hook.url,))
    clinic.work(TEN)
    drill = queries.open_drill()
    assert hook.bodies()[0]["type"] == "test"
    assert hook.bodies()[0]["id"] == str(drill.pk)
    assert {row.channel for row in drill.deliveries.all()} == {"app", "email", "webhook"}


def test_got_through_and_answered_it_has_passed(clinic):
    clinic.work(TEN)
    assert answer(clinic, TEN + timedelta(minutes=4)).passed
    clinic.beat(TEN)
    assert queries.trouble(TEN + timedelta(minutes=4)) == ""


def test_not_answered_within_an_hour_it_has_failed_and_members_are_told(clinic):
    clinic.work(TEN)
    clinic.beat(TEN + HOUR)
    assert queries.on_call(TEN + timedelta(minutes=2)).present, "until then the last test vouches"
    clinic.work(TEN + HOUR)
    assert queries.trouble(TEN + HOUR) == "failed"
    people = queries.on_call(TEN + HOUR)
    assert people.broken
    assert not people.present


def test_answered_but_one_way_did_not_get_through_it_fails_once_time_is_up(
    clinic, settings_of_a_clinic, web_server
):
    hook = web_server(lambda handler: handler.send_error(500))
    settings_of_a_clinic(alert_webhooks=(hook.url,))
    clinic.work(TEN)
    assert not answer(clinic, TEN + timedelta(minutes=1)).settled_at
    clinic.work(TEN + HOUR)
    assert not Drill.objects.latest("started_at").passed


def test_a_way_that_recovers_within_the_hour_still_passes(clinic, settings_of_a_clinic, web_server):
    calls = []

    def recovers(handler):
        calls.append(1)
        handler.send_response(500 if len(calls) < 3 else 204)
        handler.end_headers()

    settings_of_a_clinic(alert_webhooks=(web_server(recovers).url,))
    clinic.work(TEN)
    answer(clinic, TEN + timedelta(minutes=1))
    for minute in range(1, 6):
        clinic.work(TEN + timedelta(minutes=minute))
    assert Drill.objects.latest("started_at").passed


def test_while_nobody_has_duty_it_waits_for_the_next_shift(clinic):
    Shift.objects.filter(responder=clinic.tova).delete()
    clinic.work(TEN)
    assert Drill.objects.count() == 1
    clinic.work(NOON + 32 * HOUR)
    assert mail.outbox[0].to == ["theo@clinic.example"]


@pytest.mark.parametrize("hours", [0, 37])
def test_a_rota_that_was_never_or_long_ago_tested_counts_as_nobody(clinic, hours):
    if hours == 0:
        clinic.unproven()
    clinic.beat(NOON + hours * HOUR)
    assert queries.on_call(NOON + hours * HOUR).broken


def test_a_worker_that_has_stopped_counts_as_nobody(clinic):
    assert queries.on_call(NOON).present
    assert queries.on_call(NOON + timedelta(minutes=6)).broken


def test_without_a_rota_nothing_rings_and_nothing_is_wrong(clinic):
    Shift.objects.all().delete()
    clinic.unproven()
    clinic.work(TEN)
    assert not Drill.objects.exists()
    assert not queries.on_call(TEN).broken


def lines_of_doctor() -> list[tuple[bool, str]]:
    return list(doctor.alert_lines(timezone.now()))


def test_the_doctor_says_whether_people_are_reached(clinic):
    now = timezone.now()
    clinic.beat(now)
    Drill.objects.update(settled_at=now)
    Clock.objects.update(zone="UTC")
    assert lines_of_doctor()[0][0]
    Drill.objects.update(passed=False)
    good, line = lines_of_doctor()[0]
    assert not good
    assert "test alarm" in line
    Shift.objects.all().delete()
    good, line = lines_of_doctor()[0]
    assert good
    assert "no rota" in line


def test_the_whole_doctor_still_runs(clinic):
    out = io.StringIO()
    doctor.run_doctor(out)
    assert "alerts" in out.getvalue()


def test_finished_work_of_long_ago_leaves_no_rows(clinic):
    from django_tasks_db.models import DBTaskResult

    from leeward.web.accounts import tasks as people
    from leeward.web.oncall import tasks

    tasks.look.enqueue()
    tasks.look.enqueue()
    old = DBTaskResult.objects.first()
    DBTaskResult.objects.filter(pk=old.pk).update(
        status="SUCCESSFUL", finished_at=timezone.now() - timedelta(days=20)
    )
    people.tidy.call()
    assert DBTaskResult.objects.count() == 1
