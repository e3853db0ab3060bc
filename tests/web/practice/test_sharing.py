"""What a therapist may see: asked by the whole cast, stream by stream, and gone on the very next request."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from leeward.core.practice.consent import Stream
from leeward.core.safety.plan import SafetyPlan
from leeward.web.accounts import actions as accounts
from leeward.web.accounts.models import CareLink
from leeward.web.accounts.models import Stream as Agreed
from leeward.web.checkins.models import Filling
from leeward.web.crisis import actions as crisis
from leeward.web.ledger.actions import first_break
from leeward.web.ledger.models import Entry
from leeward.web.mood import actions as mood
from leeward.web.practice import sharing
from leeward.web.practice.access import may_see
from leeward.web.practice.words import STREAMS
from leeward.web.toolkit.models import Practice
from tests.web.practice.people import works

WORDS = {
    Stream.MOOD: "brittle",
    Stream.QUESTIONNAIRES: "PHQ-9",
    Stream.JOURNAL: "the heron stood on the rail",
    Stream.PRACTICES: "distress 8 to 3",
    Stream.PLAN: "walk to the lighthouse",
}
"""What of Alice's stands on the page for each stream, and nowhere else."""


@pytest.fixture
def care(cast):
    """Alice with one of everything; Tova and Theo work here, and nothing is shared yet."""
    works(cast["tova"])
    works(cast["theo"])
    alice, now = cast["alice"], timezone.now()
    details = mood.Details(words=["brittle"], note=WORDS[Stream.JOURNAL])
    note = mood.add(alice, valence=0, energy=0, zone="UTC", details=details)
    answers = {"interest": 1, "down": 2}
    Filling.objects.create(person=alice, instrument="phq-9", finished_at=now, body={"answers": answers})
    body = {"before": 8, "after": 3, "answers": {"thought": "secret thought"}}
    Practice.objects.create(person=alice, slug="breathing-box", finished_at=now, body=body)
    crisis.save_plan(alice, SafetyPlan(coping=(WORDS[Stream.PLAN],)), seen="", now=now)
    return {**cast, "note": note}


def page(as_person, care, who="tova"):
    return as_person(care[who]).get(reverse("practice:client", args=[care["alice"].pk]))


@pytest.mark.parametrize("stream", STREAMS)
def test_only_her_therapist_may_see_and_only_what_is_on(care, stream):
    alice, now = care["alice"], timezone.now()
    assert not may_see(care["tova"], alice, stream, now)
    sharing.share(alice, care["tova"].pk, stream)
    now = timezone.now()
    allowed = {
        who for who in ("alice", "tova", "theo", "mallory", "ana") if may_see(care[who], alice, stream, now)
    }
    assert allowed == {"tova"}
    assert {one for one in Stream if may_see(care["tova"], alice, one, now)} == {stream}


def test_a_therapist_who_is_suspended_sees_nothing_at_once_and_a_lapsed_paper_ends_no_care(care):
    alice, tova = care["alice"], care["tova"]
    sharing.share(alice, tova.pk, Stream.MOOD)
    row = tova.therapist
    row.verified_until = timezone.localdate() - timedelta(days=1)
    row.save()
    assert may_see(tova, alice, Stream.MOOD, timezone.now())
    row.suspended_at = timezone.now()
    row.save()
    assert not may_see(tova, alice, Stream.MOOD, timezone.now())


def test_nothing_can_be_shared_with_who_does_not_care_for_her(care):
    for who in ("theo", "mallory", "ana"):
        assert not sharing.share(care["alice"], care[who].pk, Stream.MOOD)
        assert not may_see(care[who], care["alice"], Stream.MOOD, timezone.now())


def test_sharing_turned_off_as_such_closes_every_stream_and_does_not_bring_old_ones_back(care):
    alice, tova = care["alice"], care["tova"]
    sharing.share(alice, tova.pk, Stream.MOOD)
    sharing.share(alice, tova.pk, Stream.PLAN)
    accounts.set_consent(alice, stream=Agreed.SHARING, agreed=False)
    assert not may_see(tova, alice, Stream.MOOD, timezone.now())
    accounts.set_consent(alice, stream=Agreed.SHARING, agreed=True)
    assert not may_see(tova, alice, Stream.MOOD, timezone.now())
    assert sharing.share(alice, tova.pk, Stream.MOOD)
    assert may_see(tova, alice, Stream.MOOD, timezone.now())
    assert not may_see(tova, alice, Stream.PLAN, timezone.now())


@pytest.mark.parametrize("stream", WORDS)
def test_the_page_shows_that_stream_and_no_other(care, as_person, stream):
    alice, tova = care["alice"], care["tova"]
    empty = page(as_person, care).content.decode()
    assert not [words for words in WORDS.values() if words in empty]
    sharing.share(alice, tova.pk, stream)
    sharing.pick(alice, tova.pk, care["note"].pk, picked=True)
    html = page(as_person, care).content.decode()
    assert [one for one, words in WORDS.items() if words in html] == [stream]
    assert "secret thought" not in html


def test_a_note_that_was_not_picked_stays_unseen(care, as_person):
    sharing.share(care["alice"], care["tova"].pk, Stream.JOURNAL)
    assert WORDS[Stream.JOURNAL] not in page(as_person, care).content.decode()


def test_one_tap_and_the_next_request_shows_nothing(care, as_person):
    alice, tova = care["alice"], care["tova"]
    sharing.share(alice, tova.pk, Stream.PLAN)
    sharing.share(alice, tova.pk, Stream.MOOD)
    desk = as_person(tova)
    address = reverse("practice:client", args=[alice.pk])
    assert WORDS[Stream.PLAN] in desk.get(address).content.decode()
    as_person(alice).post(reverse("practice:sharing"), {"therapist": tova.pk, "stream": "plan"})
    html = desk.get(address).content.decode()
    assert WORDS[Stream.PLAN] not in html
    assert WORDS[Stream.MOOD] in html
    as_person(alice).post(reverse("practice:stop_sharing"))
    assert WORDS[Stream.MOOD] not in desk.get(address).content.decode()


@pytest.mark.parametrize("who", ["alice", "theo", "mallory", "ana"])
def test_the_page_does_not_exist_for_anybody_else(care, as_person, who):
    sharing.share(care["alice"], care["tova"].pk, Stream.PLAN)
    assert page(as_person, care, who).status_code == 404


def test_each_look_is_written_down_and_she_can_read_it(care, as_person):
    alice, tova = care["alice"], care["tova"]
    sharing.share(alice, tova.pk, Stream.MOOD)
    sharing.share(alice, tova.pk, Stream.PLAN)
    page(as_person, care)
    entry = Entry.objects.filter(subject_id=alice.pk, act="share.read").get()
    assert (entry.actor_id, entry.thing) == (tova.pk, "mood,plan")
    assert first_break() is None
    html = as_person(alice).get(reverse("practice:looked")).content.decode()
    assert "Dr Tova" in html
    assert "My safety plan" in html
    assert "Dr Tova" not in as_person(care["mallory"]).get(reverse("practice:looked")).content.decode()


def test_giving_and_taking_back_leave_receipts(care, as_person):
    alice, tova = care["alice"], care["tova"]
    browser = as_person(alice)
    switch = {"therapist": tova.pk, "stream": "plan"}
    browser.post(reverse("practice:sharing"), {**switch, "on": "on"})
    browser.post(reverse("practice:sharing"), {**switch, "on": "on"})
    browser.post(reverse("practice:sharing"), switch)
    acts = list(
        Entry.objects.filter(subject_id=alice.pk, act__startswith="share.").values_list("act", "thing")
    )
    assert acts == [("share.give", f"plan:{tova.pk.hex}"), ("share.revoke", f"plan:{tova.pk.hex}")]


def test_ending_it_closes_the_door_and_needs_no_reason(care, as_person):
    alice, tova = care["alice"], care["tova"]
    sharing.share(alice, tova.pk, Stream.PLAN)
    as_person(alice).post(reverse("practice:change", args=[tova.pk]), {"then": "look"})
    assert page(as_person, care).status_code == 404
    # Even a new relation begins with everything off.
    CareLink.objects.create(member=alice, therapist=tova, consented_at=timezone.now())
    assert not may_see(tova, alice, Stream.PLAN, timezone.now())


def test_nobody_picks_anothers_note(care, as_person):
    mallory = as_person(care["mallory"])
    given = {"therapist": care["tova"].pk, "note": care["note"].pk, "on": "on"}
    assert mallory.post(reverse("practice:notes"), given).status_code == 404
