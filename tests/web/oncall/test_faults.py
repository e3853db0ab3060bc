"""What can break on the way: a killed worker, a mail server that is down, two workers, a webhook that hangs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import timedelta

import pytest
from django.core import mail

from leeward import wiring
from leeward.adapters.webhook_http import HttpPoster
from leeward.web.oncall import actions, channels, delivering
from leeward.web.oncall.models import Delivery, Device
from tests.web.oncall.conftest import NOON

SECOND = timedelta(seconds=1)


class Killed(BaseException):
    """The worker's process ends here and runs nothing more."""


def test_a_worker_killed_between_sending_and_noting_it_sends_again_with_the_same_id(clinic, monkeypatch):
    alert = clinic.alert()
    send = channels.send

    def sends_and_dies(rows, now):
        send(rows, now)
        raise Killed

    monkeypatch.setattr(channels, "send", sends_and_dies)
    with pytest.raises(Killed):
        clinic.work(NOON)
    monkeypatch.setattr(channels, "send", send)
    clinic.work(NOON + 30 * SECOND)
    assert len(mail.outbox) == 1, "it is still in the dead worker's hands"
    clinic.work(NOON + delivering.LEASE)
    assert [message.extra_headers["X-Leeward-Alert"] for message in mail.outbox] == [str(alert.pk)] * 2
    clinic.work(NOON + delivering.LEASE + 20 * SECOND)
    assert len(mail.outbox) == 2


def test_a_worker_killed_before_sending_loses_nothing(clinic, monkeypatch):
    clinic.alert()

    def dies(rows, now):
        raise Killed

    with monkeypatch.context() as broken:
        broken.setattr(channels, "send", dies)
        with pytest.raises(Killed):
            clinic.work(NOON)
    clinic.work(NOON + delivering.LEASE)
    assert len(mail.outbox) == 1


def test_a_mail_server_that_is_down_is_tried_again_sooner_and_sooner_is_bounded(clinic, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    alert = clinic.alert()
    for seconds in range(0, 600, 20):
        clinic.work(NOON + seconds * SECOND)
    tried = list(alert.deliveries.filter(channel="email", failed_at__isnull=False).order_by("attempt"))
    assert [row.attempt for row in tried] == list(range(1, len(tried) + 1))
    assert 4 <= len(tried) <= 7
    assert all("ConnectionRefusedError" in row.error for row in tried)
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    clinic.work(NOON + timedelta(minutes=14))
    assert "tova@clinic.example" in [message.to[0] for message in mail.outbox]


def test_one_way_that_fails_holds_up_no_other(clinic, settings_of_a_clinic, web_server):
    def refuse(handler):
        handler.send_error(503)

    good, bad = web_server(), web_server(refuse)
    settings_of_a_clinic(alert_webhooks=(bad.url, good.url))
    clinic.alert()
    clinic.work(NOON)
    assert len(good.posts) == 1
    assert len(mail.outbox) == 1
    failed = Delivery.objects.get(channel="webhook", failed_at__isnull=False)
    assert failed.error == "the answer was 503"
    clinic.work(NOON + 20 * SECOND)
    assert len(bad.posts) == 2
    assert bad.bodies()[0]["id"] == bad.bodies()[1]["id"]
    assert [body["attempt"] for body in bad.bodies()] == [1, 2]


def test_a_webhook_that_hangs_is_given_up_and_the_rest_is_told_first(
    clinic, settings_of_a_clinic, web_server, monkeypatch
):
    slow = web_server(lambda handler: time.sleep(1.5))
    settings_of_a_clinic(alert_webhooks=(slow.url,))
    poster = HttpPoster(seconds=0.3)
    monkeypatch.setattr(wiring, "poster", lambda: poster)
    clinic.alert()
    started = time.monotonic()
    clinic.work(NOON)
    assert time.monotonic() - started < 1.2
    assert len(mail.outbox) == 1
    assert Delivery.objects.get(channel="webhook", attempt=1).error == "no answer in time"


def test_whatever_breaks_in_sending_it_is_tried_again(clinic, monkeypatch, caplog):
    clinic.alert()

    def breaks(rows, now):
        raise KeyError("alice wrote that she cannot go on")

    with monkeypatch.context() as broken:
        broken.setattr(channels, "send", breaks)
        clinic.work(NOON)
    assert Delivery.objects.get(channel="email", attempt=1).error == "KeyError"
    assert "cannot go on" not in caplog.text
    clinic.work(NOON + 20 * SECOND)
    assert len(mail.outbox) == 1


def test_a_browser_that_is_gone_is_forgotten_and_the_others_are_told(
    clinic, settings_of_a_clinic, web_server, monkeypatch
):
    push = {"p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "auth": "BTBZMqHH6r4Tts7J_aSIgg"}  # fmt: skip
    here, gone = web_server(), web_server(lambda handler: handler.send_error(410))
    settings_of_a_clinic(push_contact="mailto:a@clinic.example")
    for server in (here, gone):
        Device.objects.create(responder=clinic.tova, endpoint=server.url, **push)
    clinic.alert()
    clinic.work(NOON)
    assert len(here.posts) == len(gone.posts) == 1
    assert here.posts[0][0]["Authorization"].startswith("vapid t=")
    assert list(Device.objects.values_list("endpoint", flat=True)) == [here.url]
    clinic.work(NOON + timedelta(minutes=1))
    assert len(gone.posts) == 1


def test_a_database_that_does_not_answer_means_nobody_is_on_call(clinic, monkeypatch):
    from django.db import OperationalError

    from leeward.web.oncall import queries

    assert queries.on_call(NOON).present

    def locked():
        raise OperationalError("database is locked")

    monkeypatch.setattr(queries, "board", locked)
    assert not queries.on_call(NOON).present


SCRIPT = """
import json, sys, threading
import django
django.setup()
from datetime import timedelta
from django.core.management import call_command
for alias in ("keys", "default"):
    call_command("migrate", database=alias, verbosity=0, interactive=False)
from django.conf import settings
from django.db import connections
from django.utils import timezone
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import Alert
from leeward.web.oncall import actions, delivering
from leeward.web.oncall.models import Delivery, Drill, Responder, Shift
settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
from django.core import mail
mail.outbox = []
now = timezone.now()
person, alice = Person.objects.create_person(role="therapist"), Person.objects.create_person()
tova = Responder.objects.create(person=person, name="Tova", email="tova@clinic.example")
Shift.objects.create(responder=tova, starts_at=now - timedelta(hours=1), ends_at=now + timedelta(hours=1))
for number in range(3):
    who = Person.objects.create_person()
    Alert.objects.create(person=who, key=who.pk, level="active_ideation", source="talk", created_at=now, raised_at=now)
barrier, troubles = threading.Barrier(4), []

def worker():
    try:
        barrier.wait()
        for delivery_id in actions.look(now):
            delivering.deliver(delivery_id, now)
    except Exception as trouble:
        troubles.append(repr(trouble))
    finally:
        connections.close_all()

threads = [threading.Thread(target=worker) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(json.dumps({
    "troubles": troubles,
    "mails": sorted(message.extra_headers["X-Leeward-Alert"] for message in mail.outbox),
    "about": sorted(str(row.pk) for row in [*Alert.objects.all(), *Drill.objects.all()]),
    "open": Delivery.objects.filter(sent_at=None, failed_at=None, attempt=1, channel="email").count(),
}))
"""


def test_four_workers_at_once_tell_everything_once(tmp_path):
    place = {"LEEWARD_HOME": str(tmp_path / "home"), "LEEWARD_KEYS": str(tmp_path / "keys")}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={
            **os.environ, **place, "DJANGO_SETTINGS_MODULE": "leeward.web.settings",
            "LEEWARD_EMAIL_URL": "smtp://127.0.0.1:1",
        },
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["troubles"] == []
    assert found["mails"] == found["about"]
    assert found["open"] == 0


KILLED = """
import os, sys
import django
django.setup()
from datetime import timedelta
from django.core.management import call_command
from django.utils import timezone
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import Alert
from leeward.web.oncall import actions, channels, delivering
now = timezone.now()
if sys.argv[1] == "first":
    for alias in ("keys", "default"):
        call_command("migrate", database=alias, verbosity=0, interactive=False)
    who = Person.objects.create_person()
    Alert.objects.create(person=who, key=who.pk, level="active_ideation", source="talk")
    send = channels.send
    channels.send = lambda rows, at: (send(rows, at), os.kill(os.getpid(), 9))
else:
    now += delivering.LEASE
for delivery_id in actions.look(now):
    delivering.deliver(delivery_id, now)
"""


def test_a_process_killed_after_sending_leaves_the_alert_to_the_next_one(tmp_path, web_server):
    hook = web_server()
    environment = {
        **os.environ, "LEEWARD_HOME": str(tmp_path / "home"), "LEEWARD_KEYS": str(tmp_path / "keys"),
        "DJANGO_SETTINGS_MODULE": "leeward.web.settings", "LEEWARD_ALERT_WEBHOOKS": hook.url,
        "LEEWARD_ALERT_SECRET": "s" * 20,
    }  # fmt: skip

    def work(which):
        return subprocess.run(
            [sys.executable, "-c", KILLED, which], env=environment, capture_output=True, text=True, timeout=120,
            check=False,
        ).returncode  # fmt: skip

    assert work("first") == -9
    assert work("second") == 0
    first, second = hook.bodies()
    assert first["id"] == second["id"]
    assert first["attempt"] == second["attempt"] == 1


def test_a_lost_key_keeps_neither_the_clinic_from_the_alert_nor_the_alert_from_being_read(clinic, as_person):
    from leeward.web.fields import keyring
    from leeward.web.oncall import contacts

    alice, mallory = clinic.members["alice"], clinic.members["mallory"]
    contacts.agree(
        alice, name="Kim", email="kim@else.example", sender="Alice", when="worst", language="en",
        now=NOON - timedelta(days=1),
    )  # fmt: skip
    first, second = clinic.alert(alice), clinic.alert(mallory)
    keyring.destroy(alice.pk)
    clinic.work(NOON)
    assert sorted(message.extra_headers["X-Leeward-Alert"] for message in mail.outbox) == sorted(
        [str(first.pk), str(second.pk)]
    )
    page = as_person(clinic.members["tova"]).get(f"/on-call/alert/{first.pk}/")
    assert "Treat it as serious" in page.content.decode()


def test_looking_twice_makes_nothing_twice(clinic):
    clinic.alert()
    first, second = actions.look(NOON), actions.look(NOON)
    assert first == second
    for delivery_id in first + second:
        delivering.deliver(delivery_id, NOON)
    assert len(mail.outbox) == 1
