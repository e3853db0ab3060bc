"""What the person learns: who is there before the first word, beside every field, and what became of an alert."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.messages import Incoming
from leeward.core.safety.levels import Level
from leeward.web.checkins.models import Filling
from leeward.web.companion import stream
from leeward.web.ledger.models import Entry
from leeward.web.oncall import actions, contacts, queries
from leeward.web.oncall.models import Delivery, Drill, Shift, TrustedContact
from tests.web.oncall.conftest import NOON

ALONE = "No person here is reading this"
BROKEN = "alerts are not working"
THERE = "A nurse is on call"


def shown(client, path) -> str:
    return client.get(path).content.decode()


def finished(alice) -> str:
    """A questionnaire in which item nine was marked, and its page with the direct question."""
    body = {"answers": {"interest": 1, "down": 2, "item9": 1}}
    row = Filling.objects.create(person=alice, instrument="phq-9", finished_at=timezone.now(), body=body)
    return reverse("checkins:direct", args=[row.pk])


@pytest.mark.parametrize("place", ["talk", "people", "about", "question"])
def test_before_any_word_it_says_who_is_there(place, clinic, cast, as_person, there):
    alice = as_person(cast["alice"])
    path = {"talk": "/talk/", "people": "/people/", "about": "/about/"}.get(place) or finished(cast["alice"])
    assert THERE in shown(alice, path)
    Drill.objects.update(passed=False)
    assert BROKEN in shown(alice, path)
    assert THERE not in shown(alice, path)
    Shift.objects.all().delete()
    assert THERE not in shown(alice, path)
    assert BROKEN not in shown(alice, path)
    assert "o person" in shown(alice, path)


def test_the_opening_of_a_talk_says_it_too(clinic, as_person, there):
    greeting = shown(as_person(), "/talk/").split("data-letter")[1]
    assert THERE in greeting
    assert "by e-mail" in greeting


def test_the_panel_beside_a_check_in_says_it(clinic, cast, as_person, there):
    from leeward.web.mood import actions as mood

    note = mood.Details(note="I want to kill myself tonight")
    row = mood.add(cast["alice"], valence=-0.5, energy=0.0, zone="UTC", details=note)
    words = shown(as_person(cast["alice"]), reverse("mood:detail", args=[row.pk]) + "?kept=1")
    assert "A nurse is on call" in words


def test_the_help_page_asks_no_database(clinic, as_person, django_assert_num_queries, there):
    with django_assert_num_queries(0):
        assert as_person().get("/help/").status_code == 200


def say(person, words):
    exchange = stream.Exchange(person, conversation_id=None, incoming=Incoming(words, language="en"))
    exchange.begin()
    return exchange.run().said


def test_before_a_plan_is_asked_about_it_says_who_is_told(clinic, cast, there):
    said = say(cast["alice"], "I want to kill myself")
    assert "A nurse is on call here" in said["reply"]
    Shift.objects.all().delete()
    said = say(cast["mallory"], "I want to kill myself")
    assert "on call" not in said["reply"]


def test_words_that_could_not_be_kept_alert_nobody_and_it_does_not_claim_so(clinic, there):
    said = say(None, "I want to kill myself")
    assert "on call" not in said["reply"]


def test_a_person_sees_what_became_of_their_alert_and_nobody_elses(clinic, cast, as_person, there):
    alert = clinic.alert(now=there, opened=there)
    alice, mallory = as_person(cast["alice"]), as_person(cast["mallory"])
    assert "nobody was told" in shown(alice, "/people/")
    clinic.work(there)
    assert "Nobody has read it yet" in shown(alice, "/people/")
    actions.read_alert(
        alert.pk,
        rise=actions.rise_of(alert),
        acting=None,
        responder=clinic.tova,
        now=there + timedelta(minutes=3),
    )
    assert "A person read it at" in shown(alice, "/people/")
    assert "My alerts" not in shown(mallory, "/people/")


class TestTrusted:
    """The contact a person names."""

    GIVEN = {
        "name": "Kim",
        "email": "kim@else.example",
        "sender": "Alice W",
        "when": "any",
        "agreed": "on",
    }

    def agree(self, person, **values):
        given = {
            "name": "Kim",
            "email": "kim@else.example",
            "sender": "Alice W",
            "when": "any",
            "language": "en",
        }
        return contacts.agree(person, **{**given, "now": NOON - timedelta(days=1), **values})

    def test_the_letter_is_shown_first_and_kept_only_with_agreement(self, clinic, cast, as_person):
        alice = as_person(cast["alice"])
        assert "could use your company" in shown(alice, "/people/trusted/")
        without = {name: value for name, value in self.GIVEN.items() if name != "agreed"}
        answer = alice.post("/people/trusted/", without)
        assert answer.status_code == 422
        assert "kim@else.example" in answer.content.decode()
        assert not TrustedContact.objects.exists()
        assert alice.post("/people/trusted/", self.GIVEN).status_code == 302
        assert "Alice W could use your company" in shown(alice, "/people/trusted/")
        assert Entry.objects.filter(act="trusted.agree", subject_id=cast["alice"].pk).exists()
        assert not mail.outbox, "naming somebody writes to nobody"

    def test_it_is_sealed(self, clinic, cast):
        self.agree(cast["alice"])
        row = TrustedContact.objects.get()
        assert b"kim" not in bytes(row.__dict__["email"]).lower()

    def test_they_get_exactly_the_letter_that_was_shown_once_a_crisis(self, clinic, cast, as_person):
        self.agree(cast["alice"])
        page = shown(as_person(cast["alice"]), "/people/trusted/")
        clinic.alert()
        for minutes in (0, 1, 20, 90):
            clinic.work(NOON + timedelta(minutes=minutes))
        clinic.alert(level=Level.PLAN_OR_IMMINENT, now=NOON + timedelta(minutes=91))
        clinic.work(NOON + timedelta(minutes=92))
        (letter,) = [message for message in mail.outbox if message.to == ["kim@else.example"]]
        assert letter.subject in page
        for paragraph in letter.body.split("\n\n"):
            assert paragraph in page
        assert "X-Leeward-Alert" not in letter.extra_headers
        for word in ("leeward", "suicid", "crisis", "alert", "http"):
            assert word not in f"{letter.subject} {letter.body}".lower()

    def test_agreed_for_the_worst_only_anything_less_writes_to_nobody(self, clinic, cast):
        self.agree(cast["alice"], when="worst")
        clinic.alert()
        clinic.work(NOON)
        assert "kim@else.example" not in [message.to[0] for message in mail.outbox]
        clinic.alert(level=Level.PLAN_OR_IMMINENT, now=NOON + timedelta(minutes=1))
        clinic.work(NOON + timedelta(minutes=1))
        assert "kim@else.example" in [message.to[0] for message in mail.outbox]

    def test_agreeing_after_a_crisis_opened_is_not_agreeing_to_that_one(self, clinic, cast):
        clinic.alert()
        self.agree(cast["alice"], now=NOON + timedelta(minutes=1))
        clinic.work(NOON + timedelta(minutes=2))
        assert "kim@else.example" not in [message.to[0] for message in mail.outbox]

    def test_taken_back_nobody_is_written_to_even_what_was_on_its_way(self, clinic, cast, as_person):
        self.agree(cast["alice"])
        clinic.alert()
        actions.look(NOON)
        assert Delivery.objects.filter(channel="trusted").exists()
        as_person(cast["alice"]).post("/people/trusted/withdraw/")
        clinic.work(NOON)
        assert "kim@else.example" not in [message.to[0] for message in mail.outbox]
        assert not TrustedContact.objects.exists()

    def test_reading_the_alert_does_not_hold_back_what_was_agreed(self, clinic, cast):
        self.agree(cast["alice"])
        alert = clinic.alert()
        actions.look(NOON)
        actions.read_alert(
            alert.pk, rise=actions.rise_of(alert), acting=None, responder=clinic.tova, now=NOON
        )
        clinic.work(NOON)
        assert [message.to[0] for message in mail.outbox] == ["kim@else.example"]

    def test_a_name_of_several_lines_cannot_write_headers(self, clinic, cast, as_person):
        alice = as_person(cast["alice"])
        alice.post("/people/trusted/", {**self.GIVEN, "sender": "Alice\r\nBcc"})
        assert TrustedContact.objects.get().sender == "Alice Bcc"

    @pytest.mark.parametrize(
        "name", ["http://x.example", "see www.x", "x.example", "a@b", "call 555", "<b>Kim", "a\\b"]
    )
    def test_the_letter_cannot_carry_anything_but_names(self, name, clinic, cast, as_person):
        answer = as_person(cast["alice"]).post("/people/trusted/", {**self.GIVEN, "sender": name})
        assert answer.status_code == 422
        assert "Only a name" in answer.content.decode()

    @pytest.mark.parametrize("name", ["Kim", "J. R. O’Neil-Müller", "किम शर्मा", "Mum", "Dr. Öz"])
    def test_names_of_all_kinds_are_names(self, name, clinic, cast, as_person):
        assert (
            as_person(cast["alice"]).post("/people/trusted/", {**self.GIVEN, "name": name}).status_code == 302
        )

    def test_nobody_names_one_person_after_the_other(self, clinic, cast, as_person):
        alice = as_person(cast["alice"])
        codes = [alice.post("/people/trusted/", self.GIVEN).status_code for _ in range(8)]
        assert codes == [302] * 6 + [422] * 2

    def test_without_a_mail_server_it_is_not_offered(self, clinic, as_person, settings_of_a_clinic):
        settings_of_a_clinic(email_url="")
        words = shown(as_person(), "/people/trusted/")
        assert "cannot send mail" in words
        assert "Save and agree" not in words

    def test_the_letter_is_written_in_the_language_it_was_agreed_in(self, clinic, cast):
        self.agree(cast["alice"], language="de")
        row = TrustedContact.objects.get()
        assert wiring.content_languages()
        assert row.language == "de"
        assert queries.trusted_contact(cast["alice"]) == row
