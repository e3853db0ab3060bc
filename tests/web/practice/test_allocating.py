"""The waiting list: proposals, two answers, no reasons, places that hold, and what the form does with danger."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from leeward.web.accounts.models import CareLink
from leeward.web.appointments import ports
from leeward.web.appointments.models import Leave
from leeward.web.crisis.models import Alert, RiskRecord
from leeward.web.practice import allocating, queries
from leeward.web.practice.models import Looking, Proposal
from tests.web.practice.people import looks, works


def proposals(**which):
    return list(Proposal.objects.filter(**which).values_list("person__email", "therapist__email"))


@pytest.fixture
def noor(person):
    """A therapist who is nobody's yet."""
    return works(person(name="Noor", email="noor@test.example"), capacity=1)


def test_somebody_who_fits_is_proposed_with_reasons_and_two_yeses_begin_care(cast, noor, as_person):
    mallory = cast["mallory"]
    looks(mallory, words="the heron")
    assert allocating.allocate(timezone.now()) == 1
    browser = as_person(mallory)
    assert "A therapist is proposed to you" in browser.get("/").content.decode()
    html = browser.get(reverse("practice:care")).content.decode()
    assert "works with grief and loss" in html
    assert "speaks English" in html
    proposal = Proposal.objects.get()
    # Before her yes the therapist knows nothing of it.
    desk = as_person(noor.person)
    assert "Mallory" not in desk.get(reverse("practice:desk")).content.decode()
    browser.post(reverse("practice:answer", args=[proposal.pk]), {"answer": "yes"})
    asked = desk.get(reverse("practice:desk")).content.decode()
    assert "grief and loss" in asked
    assert "the heron" not in asked
    desk.post(reverse("practice:take", args=[proposal.pk]), {"answer": "yes"})
    assert CareLink.objects.filter(member=mallory, therapist=noor.person, ended_at=None).count() == 1
    assert Looking.objects.get(person=mallory).outcome == "found"
    assert noor.person in ports.hosts_of(mallory)
    assert not mallory.shares.exists()


@pytest.mark.parametrize("side", ["person", "therapist"])
def test_a_no_from_either_side_is_final_for_the_pair_and_keeps_the_place(cast, noor, side):
    mallory, now = cast["mallory"], timezone.now()
    row = looks(mallory, days=9)
    allocating.allocate(now)
    proposal = Proposal.objects.get()
    if side == "therapist":
        allocating.answer(proposal, acting=mallory, yes=True, now=now)
    allocating.answer(proposal, acting=mallory if side == "person" else noor.person, yes=False, now=now)
    assert allocating.allocate(now) == 0
    row.refresh_from_db()
    assert row.settled_at is None
    assert not CareLink.objects.filter(member=mallory).exists()


def test_a_place_is_given_once_and_comes_back_when_the_proposal_runs_out(cast, noor, person):
    first, second = cast["mallory"], person(email="kim@test.example")
    looks(first, days=30)
    looks(second, days=2)
    now = timezone.now()
    allocating.allocate(now)
    assert proposals() == [(first.email, "noor@test.example")]
    later = now + allocating.ANSWER_WITHIN + timedelta(minutes=1)
    allocating.allocate(later)
    assert proposals(closed_at=None) == [(second.email, "noor@test.example")]
    with pytest.raises(allocating.NoPlace):
        allocating.answer(Proposal.objects.get(person=first), acting=first, yes=True, now=later)


def test_nobody_is_proposed_who_may_not_be_found(cast, noor):
    looks(cast["mallory"])
    today, now = timezone.localdate(), timezone.now()
    for name, value in (
        ("verified_until", today - timedelta(days=1)),
        ("verified_until", None),
        ("suspended_at", now),
        ("refused_at", now),
        ("leaving_on", today),
        ("capacity", 0),
        ("paused", True),
    ):
        before = getattr(noor, name)
        setattr(noor, name, value)
        noor.save()
        assert allocating.allocate(now) == 0, name
        setattr(noor, name, before)
        noor.save()
    assert allocating.allocate(now) == 1


def test_leave_is_told_as_the_day_from_which_there_is_a_place(cast, noor):
    now = timezone.now()
    back = now + timedelta(days=12)
    Leave.objects.create(host=noor.person, starts_at=now - timedelta(days=1), ends_at=back)
    assert queries.offers([noor], now)[noor.pk].free_from == timezone.localdate(back)


def test_choosing_oneself_needs_only_the_therapists_yes(cast, noor, as_person):
    mallory = cast["mallory"]
    browser = as_person(mallory)
    assert browser.post(reverse("practice:ask", args=[noor.pk])).url == reverse("practice:look")
    looks(mallory)
    browser.post(reverse("practice:ask", args=[noor.pk]))
    proposal = Proposal.objects.get()
    assert proposal.chosen
    assert allocating.answer(proposal, acting=noor.person, yes=True, now=timezone.now())


def test_who_left_a_therapist_is_not_sent_back_unless_they_want_it(cast, noor):
    mallory, now = cast["mallory"], timezone.now()
    CareLink.objects.create(member=mallory, therapist=noor.person, consented_at=now, ended_at=now)
    row = looks(mallory)
    assert allocating.allocate(now) == 0
    row.body = {**row.body, "again": True}
    row.save()
    assert allocating.allocate(now) == 1


def test_known_danger_moves_up(cast, noor, person):
    plain, danger = person(email="kim@test.example"), cast["mallory"]
    looks(plain, days=5)
    looks(danger, days=1)
    RiskRecord.objects.create(person=danger, state={"level": "active_ideation"})
    allocating.allocate(timezone.now())
    assert proposals() == [(danger.email, "noor@test.example")]


def test_words_in_the_form_are_kept_locked_and_read_for_danger(cast, as_person):
    mallory = cast["mallory"]
    given = {
        "language": "en",
        "fee": "fixed",
        "audience": "adult",
        "words": "I am going to kill myself tonight.",
    }
    answer = as_person(mallory).post(reverse("practice:look"), given)
    assert "data-help-near" in answer.content.decode()
    assert Alert.objects.get(person=mallory).source == "therapist"
    assert Looking.objects.get(person=mallory).body["words"] == given["words"]


def test_changing_what_one_looks_for_keeps_the_place(cast, as_person):
    row = looks(cast["mallory"], days=20)
    given = {"language": "hi", "fee": "free", "audience": "adult", "also": ["en"]}
    as_person(cast["mallory"]).post(reverse("practice:look"), given)
    again = Looking.objects.get()
    assert (again.pk, again.since) == (row.pk, row.since)
    assert again.body["languages"] == ["hi", "en"]


def test_the_wait_is_told_only_when_it_was_measured(cast, person, as_person):
    looks(cast["mallory"], days=3)
    now = timezone.now()
    page = as_person(cast["mallory"])
    assert "has not been measured" in page.get(reverse("practice:care")).content.decode()
    for number in range(5):
        Looking.objects.create(
            person=person(email=f"{number}@test.example"), body={}, outcome="found",
            since=now - timedelta(days=11), settled_at=now - timedelta(days=1),
        )  # fmt: skip
    assert "waited less than 10 days" in page.get(reverse("practice:care")).content.decode()
