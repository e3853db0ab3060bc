"""Pages of the people on call: who may open them, what reading an alert does, the rota as it is typed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leeward.core.safety.levels import Level
from leeward.web.crisis.models import Alert
from leeward.web.ledger.models import Entry
from leeward.web.oncall import actions, channels, queries
from leeward.web.oncall.models import Clock, Delivery, Device, Drill, Responder, Shift, Watch

DESK = ("oncall:desk", "oncall:live")
PUSH = {"p256dh": "B" * 87, "auth": "a" * 22}


@pytest.fixture
def now(there):
    return there


def page(answer) -> str:
    return answer.content.decode()


@pytest.mark.parametrize("name", DESK)
def test_the_desk_opens_for_administrators_and_the_people_of_the_rota(name, clinic, cast, as_person):
    Responder.objects.filter(person=cast["theo"]).delete()
    status = {who: as_person(cast[who]).get(reverse(name)).status_code for who in cast}
    assert status == {"alice": 403, "tova": 200, "theo": 403, "mallory": 403, "ana": 200}


def test_an_alert_opens_for_the_desk_alone_says_who_and_never_what(clinic, cast, as_person, now):
    alert = clinic.alert(level=Level.PLAN_OR_IMMINENT, now=now)
    path = reverse("oncall:alert", args=[alert.pk])
    for who in ("alice", "mallory"):
        assert as_person(cast[who]).get(path).status_code == 403
    shown = page(as_person(cast["tova"]).get(path))
    assert "Alice" in shown
    assert "alice@test.example" in shown
    assert "a plan, intent or danger" in shown
    entry = Entry.objects.get(act="alert.open")
    assert (entry.actor_id, entry.subject_id) == (cast["tova"].pk, cast["alice"].pk)


def test_reading_it_stops_the_telling_and_names_the_reader(clinic, cast, as_person, now):
    alert = clinic.alert(now=now)
    clinic.work(now)
    browser, path = as_person(cast["tova"]), reverse("oncall:alert", args=[alert.pk])
    assert browser.post(path, {"rise": actions.rise_of(alert)}).status_code == 302
    assert Watch.objects.get().read_by == clinic.tova
    assert Alert.objects.get().acknowledged_at
    assert "Tova" in page(browser.get(path))
    count = len(mail.outbox)
    clinic.work(now + timedelta(hours=2))
    assert [message for message in mail.outbox[count:] if "alert waits" in message.subject] == []


def test_what_rose_meanwhile_must_be_read_again(clinic, cast, as_person, now):
    alert = clinic.alert(now=now)
    seen = actions.rise_of(alert)
    clinic.alert(level=Level.PLAN_OR_IMMINENT, now=now + timedelta(seconds=5))
    browser = as_person(cast["tova"])
    answer = browser.post(reverse("oncall:alert", args=[alert.pk]), {"rise": seen}, follow=True)
    assert "more serious" in page(answer)
    assert Alert.objects.get().acknowledged_at is None


def test_an_open_desk_is_how_a_notice_in_the_app_arrives(clinic, cast, as_person, now):
    clinic.alert(now=now)
    clinic.work(now)
    row = Delivery.objects.get(channel="app")
    assert row.sent_at is None
    as_person(cast["ana"]).get(reverse("oncall:live"))
    row.refresh_from_db()
    assert row.sent_at is None, "an administrator's page is not the responder's"
    as_person(cast["tova"]).get(reverse("oncall:live"))
    row.refresh_from_db()
    assert row.sent_at is not None


def test_an_outside_person_answers_through_the_signed_address_without_seeing_anyone(
    clinic, cast, as_person, now
):
    alert = clinic.alert(now=now)
    token = channels.notice_token(Delivery(alert=alert, responder=clinic.outside, raised_at=now))
    path, nobody = reverse("oncall:notice", args=[token]), as_person()
    shown = page(nobody.get(path))
    assert "Alice" not in shown
    assert "suicide" not in shown.lower()
    assert Alert.objects.get().acknowledged_at is None, "looking is not answering"
    assert "has been read" in page(nobody.post(path, {"rise": actions.rise_of(alert)}, follow=True))
    assert Entry.objects.get(act="alert.read").thing.endswith(f"by:{clinic.outside.pk.hex}")


@pytest.mark.parametrize("spoil", ["", "x", "of another"])
def test_a_spoiled_or_old_signed_address_leads_nowhere(spoil, clinic, as_person, now, monkeypatch):
    alert = clinic.alert(now=now)
    token = channels.notice_token(Delivery(alert=alert, responder=clinic.outside, raised_at=now))
    if spoil == "of another":
        clinic.outside.delete()
    elif spoil:
        token = spoil + token
    else:
        monkeypatch.setattr(channels, "_WEEK", -1)
    assert as_person().get(reverse("oncall:notice", args=[token])).status_code == 404


def test_a_test_alarm_rings_on_request_and_is_answered_on_the_desk(clinic, cast, as_person, now):
    assert as_person(cast["tova"]).post(reverse("oncall:test")).status_code == 403
    as_person(cast["ana"]).post(reverse("oncall:test"))
    as_person(cast["ana"]).post(reverse("oncall:test"))
    drill = queries.open_drill()
    assert Drill.objects.count() == 2, "one at a time"
    clinic.work(timezone.now())
    as_person(cast["tova"]).post(reverse("oncall:answer_test", args=[drill.pk]))
    drill.refresh_from_db()
    assert drill.passed
    assert drill.read_by == clinic.tova


def test_in_a_gap_no_test_is_rung_that_could_only_fail(clinic, cast, as_person, now):
    Shift.objects.all().delete()
    answer = as_person(cast["ana"]).post(reverse("oncall:test"), follow=True)
    assert "no test was rung" in page(answer)
    assert queries.open_drill() is None


def test_me_and_home_show_what_waits_to_the_people_of_the_rota_alone(clinic, cast, as_person, now):
    clinic.alert(now=now)
    for path, words in (("/", "An alert waits for you"), ("/me/", "1 unread")):
        shown = {who: words in page(as_person(cast[who]).get(path)) for who in cast}
        assert shown == {"alice": False, "tova": True, "theo": True, "mallory": False, "ana": True}


class TestRota:
    """The operator's page."""

    def post(self, as_person, cast, name, data=None, args=()):
        return as_person(cast["ana"]).post(reverse(f"oncall:{name}", args=args), data or {})

    def test_it_is_built_from_nothing(self, cast, as_person, settings_of_a_clinic):
        self.post(as_person, cast, "set_clock", {"zone": "Europe/Berlin", "test_at": "09:30"})
        who = {"name": "Tova", "email": "TOVA@test.example", "role": "nurse"}
        self.post(as_person, cast, "add_responder", who)
        tova = Responder.objects.get()
        assert tova.person == cast["tova"], "an address of staff is that person"
        shift = {"responder": tova.pk, "days": [0, 1], "from_time": "08:00", "to_time": "08:00"}
        self.post(as_person, cast, "add_weekly", shift)
        cover = {"responder": tova.pk, "starts": "2026-12-24T18:00", "ends": "2026-12-25T08:00"}
        self.post(as_person, cast, "add_cover", cover)
        assert Clock.objects.get().zone == "Europe/Berlin"
        assert Shift.objects.count() == 3
        once = Shift.objects.get(weekday=None)
        assert once.starts_at.isoformat() == "2026-12-24T17:00:00+00:00", "by the rota's clock"
        shown = page(as_person(cast["ana"]).get(reverse("oncall:rota")))
        assert "Gaps in the next four weeks" in shown
        assert "08:00–08:00" in shown
        self.post(as_person, cast, "remove_shift", args=[once.pk])
        self.post(as_person, cast, "remove_responder", args=[tova.pk])
        assert not Shift.objects.exists()
        acts = set(Entry.objects.values_list("act", flat=True))
        assert acts >= {
            "rota.clock",
            "rota.person",
            "rota.shift",
            "rota.cover",
            "rota.shift-end",
            "rota.remove",
        }

    def test_a_member_with_an_address_stays_an_address(self, cast, as_person):
        who = {"name": "Alice", "email": "alice@test.example", "role": "peer"}
        self.post(as_person, cast, "add_responder", who)
        assert Responder.objects.get().person is None
        assert as_person(cast["alice"]).get(reverse("oncall:desk")).status_code == 403

    @pytest.mark.parametrize(
        ("name", "wrong", "kept"),
        [
            ("add_responder", {"name": "Kim <b>", "email": "no", "role": "nurse"}, "Kim &lt;b&gt;"),
            ("add_weekly", {"from_time": "08:15"}, "08:15"),
            ("add_cover", {"starts": "2026-12-24T18:00", "ends": "2026-12-24T18:00"}, "after the start"),
            ("set_clock", {"zone": "Middle/Earth", "test_at": "10:00"}, "Middle/Earth"),
        ],
    )
    def test_what_cannot_be_is_said_beside_what_was_typed(self, name, wrong, kept, clinic, cast, as_person):
        answer = self.post(as_person, cast, name, {"responder": clinic.tova.pk, **wrong})
        assert answer.status_code == 422
        assert kept in page(answer)

    def test_an_inactive_member_of_staff_has_no_duty(self, clinic, cast, now):
        assert queries.on_call(now).present
        cast["tova"].is_active = False
        cast["tova"].save()
        assert not queries.on_call(now).present

    @pytest.mark.parametrize("name", ["oncall:rota", "oncall:desk", "oncall:live"])
    def test_the_pages_ask_the_databases_seldom(self, name, clinic, cast, as_person, now):
        for who in ("alice", "mallory"):
            clinic.alert(cast[who], now=now)
        clinic.work(now)
        browser = as_person(cast["ana"])
        with CaptureQueriesContext(connections["default"]) as asked:
            browser.get(reverse(name))
        assert len(asked) <= 24, [query["sql"][:90] for query in asked]


class TestWaking:
    """A browser agrees to be woken."""

    def wake(self, client, **values):
        data = {"endpoint": "https://fcm.googleapis.com/fcm/send/abc", **PUSH, **values}
        return client.post(reverse("oncall:wake"), data).status_code

    def test_a_responders_browser_is_kept_once_and_forgotten_on_request(
        self, clinic, cast, as_person, settings_of_a_clinic
    ):
        settings_of_a_clinic(push_contact="mailto:a@clinic.example")
        browser = as_person(cast["tova"])
        assert self.wake(browser) == 200
        assert self.wake(browser, auth="b" * 22) == 200
        assert [device.auth for device in Device.objects.all()] == ["b" * 22]
        assert "Wake none of mine" in page(browser.get(reverse("oncall:desk")))
        browser.post(reverse("oncall:wake_off"))
        assert not Device.objects.exists()

    @pytest.mark.parametrize(
        "endpoint",
        [
            "https://127.0.0.1/x",
            "http://fcm.googleapis.com/x",
            "https://fcm.googleapis.com.evil.example/x",
            "",
        ],
    )
    def test_no_other_address_is_ever_called(self, endpoint, clinic, cast, as_person, settings_of_a_clinic):
        settings_of_a_clinic(push_contact="mailto:a@clinic.example")
        assert self.wake(as_person(cast["tova"]), endpoint=endpoint) == 422
        assert not Device.objects.exists()

    def test_without_the_setting_or_a_place_in_the_rota_none_is_kept(
        self, clinic, cast, as_person, settings_of_a_clinic
    ):
        assert self.wake(as_person(cast["tova"])) == 422
        settings_of_a_clinic(push_contact="mailto:a@clinic.example")
        assert self.wake(as_person(cast["ana"])) == 422
        assert self.wake(as_person(cast["mallory"])) == 403

    def test_the_worker_script_is_served_where_its_scope_lies(self, as_person, db):
        answer = as_person().get("/on-call/sw.js")
        assert answer.headers["Content-Type"] == "text/javascript"
        assert "showNotification" in page(answer)
