"""Papers before anybody is shown, a caseload whose queries do not grow, handover, measures, taking along, erasing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import DatabaseError, connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leeward.core.practice.attention import Why
from leeward.core.practice.consent import Stream
from leeward.web.accounts import actions as accounts
from leeward.web.accounts.models import CareLink, Consent
from leeward.web.appointments.models import Appointment
from leeward.web.crisis.models import RiskRecord
from leeward.web.fields import keyring
from leeward.web.ledger.models import Entry
from leeward.web.mood import actions as mood
from leeward.web.practice import caring, desk, joining, operator, sharing
from leeward.web.practice.models import Handover, Looking, Proposal, Share, Therapist
from leeward.web.practice.taking_along import everything
from tests.web.practice.people import at_practice, looks, works

CLAIM = {
    "name": "Dr Mal", "profession": "Counsellor", "register": "BACP", "number": "77", "country": "UK", "note": "",
}  # fmt: skip


def test_nobody_is_shown_before_the_papers_are_checked(cast, as_person):
    mallory, ana = cast["mallory"], cast["ana"]
    as_person(mallory).post(reverse("practice:join"), CLAIM)
    row = Therapist.objects.get(person=mallory)
    everybody = as_person(cast["alice"])
    assert "Dr Mal" not in everybody.get(reverse("practice:therapists")).content.decode()
    assert as_person(mallory).get(reverse("practice:desk")).status_code == 403
    check = reverse("practice:verify", args=[row.pk])
    until = timezone.localdate() + timedelta(days=365)
    assert as_person(ana).post(check, {"deed": "verify", "until": until}).status_code == 422
    as_person(ana).post(check, {"deed": "verify", "checked": "BACP page, 77", "until": until})
    mallory.refresh_from_db()
    assert mallory.is_therapist
    # Still not shown: the profile says too little.
    assert "Dr Mal" not in everybody.get(reverse("practice:therapists")).content.decode()
    row.refresh_from_db()
    profile = {
        "name": "Dr Mal", "title": "Counsellor", "about": "", "price": "", "languages": ["en"], "needs": ["grief"],
        "venues": ["video"], "audiences": ["adult"], "times": ["week_evening"], "zone": "Europe/London",
        "fee": "free", "capacity": 2, "pronouns": "",
    }  # fmt: skip
    answer = as_person(mallory).post(reverse("practice:profile"), profile)
    assert answer.status_code == 302, answer.content.decode()
    assert "Dr Mal" in everybody.get(reverse("practice:therapists")).content.decode()
    acts = set(Entry.objects.filter(subject_id=mallory.pk).values_list("act", flat=True))
    assert {"therapist.ask", "therapist.verify"} <= acts


def test_papers_that_ran_out_hide_the_profile_and_tell_the_administrator_once(cast, as_person):
    tova = works(cast["tova"], verified_until=timezone.localdate() - timedelta(days=1))
    assert "Dr Tova" not in as_person(cast["alice"]).get(reverse("practice:therapists")).content.decode()
    assert as_person(cast["alice"]).get(reverse("practice:therapist", args=[tova.pk])).status_code == 404
    assert joining.note_expired(timezone.localdate()) == 1
    assert joining.note_expired(timezone.localdate()) == 0
    assert "The papers of a therapist wait for you" in as_person(cast["ana"]).get("/").content.decode()


def clients_of(tova, person, count):
    for number in range(count):
        one = person(email=f"c{tova.pk.hex[:4]}{number}@test.example", name=f"Client {number}")
        CareLink.objects.create(member=one, therapist=tova, consented_at=timezone.now())
        mood.add(one, valence=0, energy=0, zone="UTC")
        for stream in (Stream.MOOD, Stream.HARD_HOURS):
            sharing.share(one, tova.pk, stream)


def asked(work):
    keyring.forget_cached()
    with (
        CaptureQueriesContext(connections["default"]) as words,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        work()
    return len(words) + len(keys)


def test_the_caseload_asks_no_more_for_twelve_clients_than_for_two(cast, person):
    tova = cast["tova"]
    works(tova)
    clients_of(tova, person, 2)
    few = asked(lambda: desk.caseload(tova, timezone.now()))
    clients_of(person(name="x"), person, 1)
    for number in range(10):
        one = person(email=f"more{number}@test.example", name=f"More {number}")
        CareLink.objects.create(member=one, therapist=tova, consented_at=timezone.now())
        sharing.share(one, tova.pk, Stream.MOOD)
    many = asked(lambda: desk.caseload(tova, timezone.now()))
    assert len(desk.caseload(tova, timezone.now())) == 13
    assert many == few <= 14


def test_who_needs_somebody_first_stands_first_but_only_by_what_is_shared(cast, person):
    tova, alice, now = cast["tova"], cast["alice"], timezone.now()
    works(tova)
    quiet = person(name="Quiet", email="quiet@test.example")
    CareLink.objects.create(member=quiet, therapist=tova, consented_at=now - timedelta(days=60))
    Appointment.objects.create(
        person=quiet, host=tova, status="missed", starts_at=now - timedelta(days=2),
        ends_at=now - timedelta(days=2) + timedelta(minutes=50),
    )  # fmt: skip
    state = {"level": "active_ideation", "raised_at": now.isoformat()}
    RiskRecord.objects.create(person=alice, state=state)
    assert [one.name for one in desk.caseload(tova, now)] == ["Quiet", "Alice"]
    sharing.share(alice, tova.pk, Stream.HARD_HOURS)
    top = desk.caseload(tova, timezone.now())[0]
    assert (top.name, top.signs[0].why) == ("Alice", Why.DANGER)


def test_a_therapist_who_is_not_verified_has_no_clients(cast):
    works(cast["tova"], verified_until=None)
    assert desk.caseload(cast["tova"], timezone.now()) == []


def test_a_handover_goes_on_only_if_the_client_agrees(cast, person, as_person):
    alice, tova, now = cast["alice"], cast["tova"], timezone.now()
    works(tova)
    noor = works(person(name="Noor", email="noor@test.example")).person
    CareLink.objects.create(member=alice, therapist=noor, consented_at=now)
    as_person(tova).post(reverse("practice:end", args=[alice.pk]), {"summary": "We worked on sleep."})
    row = Handover.objects.get()
    page = reverse("practice:client", args=[alice.pk])
    assert "We worked on sleep." not in as_person(noor).get(page).content.decode()
    assert "We worked on sleep." in as_person(alice).get(reverse("practice:care")).content.decode()
    decide = reverse("practice:handover", args=[row.pk])
    as_person(alice).post(decide, {"agreed": "yes"})
    assert "We worked on sleep." in as_person(noor).get(page).content.decode()
    as_person(alice).post(decide, {"agreed": "no"})
    assert "We worked on sleep." not in as_person(noor).get(page).content.decode()


def test_a_leaving_therapist_is_told_of_and_the_relation_ends_by_itself(cast, as_person):
    alice, tova = cast["alice"], cast["tova"]
    row, today = works(tova), timezone.localdate()
    caring.announce_leaving(row, today)
    assert "leaves on" in as_person(alice).get(reverse("practice:care")).content.decode()
    assert caring.end_left(today, timezone.now()) == 0
    assert caring.end_left(today + timedelta(days=1), timezone.now()) == 1
    assert not CareLink.objects.filter(member=alice, therapist=tova, ended_at=None).exists()


def test_the_operator_sees_no_names_of_who_waits_and_no_small_counts(cast, as_person):
    works(cast["tova"])
    looks(cast["mallory"], days=4, languages=["pl"], words="the heron")
    html = as_person(cast["ana"]).get(reverse("practice:operator")).content.decode()
    assert "waits for 4 days" in html
    assert "nobody speaks the language" in html
    assert "Mallory" not in html
    assert "the heron" not in html
    assert "fewer than 5" in html
    assert operator.measures(timezone.now())["asked"] is None


def test_all_of_it_can_be_taken_along_and_goes_with_the_person(cast):
    alice = cast["alice"]
    at_practice(cast, "the heron")
    sharing.share(alice, cast["tova"].pk, Stream.MOOD)
    kept = everything(alice)
    assert kept["looking"][0]["words"] == "the heron"
    assert kept["handovers"][0]["summary"] == "the heron"
    assert kept["shared"][0]["stream"] == "mood"
    assert kept["works_here"] is None
    assert everything(cast["tova"])["works_here"]["checked"] == "Register page read."
    accounts.erase(alice)
    for model in (Looking, Proposal, Handover, Share, Consent):
        assert not model.objects.exists(), model


def test_nothing_that_people_wrote_stands_open_in_the_database(cast):
    at_practice(cast, "the heron stood")
    found = b""
    with connections["default"].cursor() as cursor:
        for table in ("looking", "handover", "proposal", "therapist"):
            cursor.execute(f"SELECT * FROM practice_{table}")  # noqa: S608
            found += repr(cursor.fetchall()).encode()
    for words in (b"the heron", b"Register page read", b"HCPC", b"Dr Tova"):
        assert words not in found


def test_a_handover_that_could_not_be_stored_stands_in_the_form_again(cast, as_person, monkeypatch):
    works(cast["tova"])
    monkeypatch.setattr(caring, "write_handover", lambda *_, **__: (_ for _ in ()).throw(DatabaseError()))
    page = reverse("practice:end", args=[cast["alice"].pk])
    answer = as_person(cast["tova"]).post(page, {"summary": "We worked on sleep."})
    assert answer.status_code == 503
    assert "We worked on sleep." in answer.content.decode()


def test_a_request_that_is_read_twice_is_noted_once(cast, as_person):
    at_practice(cast, "the heron")
    for _ in range(2):
        as_person(cast["tova"]).get(reverse("practice:desk"))
    assert Entry.objects.filter(act="proposal.read", subject_id=cast["alice"].pk).count() == 1


@pytest.mark.parametrize("deed", ["refuse", "suspend"])
def test_the_administrators_no_holds_at_once(cast, as_person, deed):
    row = works(cast["tova"])
    as_person(cast["ana"]).post(reverse("practice:verify", args=[row.pk]), {"deed": deed})
    assert as_person(cast["tova"]).get(reverse("practice:client", args=[cast["alice"].pk])).status_code == 404
