"""People: nothing is stored before the first word; phrases, consent, sessions and erasure do what they say."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.web.accounts import access, actions, phrases, queries
from leeward.web.accounts.models import CareLink, Consent, Person, Stream
from leeward.web.ledger.actions import first_break, record
from leeward.web.ledger.models import Entry


def test_looking_around_leaves_no_trace(client):
    for name in ("shell:home", "shell:about", "accounts:me", "accounts:keep", "accounts:return"):
        assert client.get(reverse(name)).status_code == 200
    assert not Person.objects.exists()
    assert not Session.objects.exists()


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "hi"])
@pytest.mark.parametrize("digits", [False, True])
def test_a_phrase_brings_the_person_back_in_every_language(client, person, language, digits):
    alice = person(kept=False)
    phrase = actions.keep_with_phrase(alice, language=language, digits=digits)
    answer = client.post(reverse("accounts:return"), {"phrase": f"  {phrase.upper()} "})
    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(alice.pk)
    alice.refresh_from_db()
    assert alice.kept


@settings(max_examples=40)
@given(st.sampled_from(["en", "es", "fr", "pt", "de"]), st.randoms())
def test_typing_habits_do_not_change_a_phrase(language, rng):
    phrase = phrases.new_phrase(language)
    messy = rng.choice([", ", "\n", "  ", " - "]).join(
        rng.choice([str.upper, str.title, str])(word) for word in phrase.split()
    )
    assert phrases.normalised(messy) == phrases.normalised(phrase)


def test_numbered_words_are_the_same_words():
    assert phrases.normalised("1. river 2. lamp") == phrases.normalised("river lamp")


def test_wrong_order_is_another_phrase():
    assert phrases.normalised("river lamp") != phrases.normalised("lamp river")


@pytest.mark.parametrize("wrong", ["river lamp", "", "0000", "x" * 200])
def test_a_wrong_phrase_is_answered_kindly(client, person, wrong):
    person()
    answer = client.post(reverse("accounts:return"), {"phrase": wrong})
    assert answer.status_code == 422
    assert "_auth_user_id" not in client.session


def test_guessing_is_slowed_down(client, person):
    from django.core.cache import cache

    cache.clear()
    for _ in range(10):
        client.post(reverse("accounts:return"), {"phrase": "one two three four five six seven eight"})
    alice = person()
    phrase = actions.keep_with_phrase(alice, language="en")
    assert client.post(reverse("accounts:return"), {"phrase": phrase}).status_code == 422
    cache.clear()


def test_the_phrase_is_shown_again_while_signed_in_with_a_code_to_scan(as_person, person):
    alice = person()
    phrase = actions.keep_with_phrase(alice, language="en")
    page = as_person(alice).get(reverse("accounts:phrase")).content.decode()
    assert all(word in page for word in phrase.split())
    assert "<svg" in page


def test_making_a_phrase_needs_no_account_first(client):
    answer = client.post(reverse("accounts:phrase"), {"kind": "words"}, follow=True)
    assert answer.status_code == 200
    assert Person.objects.get().kept


def test_every_stream_is_off_until_agreed_and_each_can_be_revoked(person):
    alice = person()
    assert not any(row["on"] for row in queries.consent_rows(alice))
    for stream in Stream:
        assert actions.set_consent(alice, stream=stream, agreed=True)
        assert access.consents(person=alice, stream=stream)
        assert not actions.set_consent(alice, stream=stream, agreed=True)
        assert actions.set_consent(alice, stream=stream, agreed=False)
        assert not access.consents(person=alice, stream=stream)
    assert Consent.objects.filter(person=alice).count() == len(Stream)


def test_shared_words_are_for_the_linked_therapist_alone(cast):
    may = {
        name for name, someone in cast.items()
        if access.may_read_shared(acting=someone, owner_id=cast["alice"].pk)
    }  # fmt: skip
    assert may == {"tova"}


@pytest.mark.parametrize("how", ["revoke", "withdraw", "end", "inactive"])
def test_every_way_of_stopping_stops_the_therapist(cast, how):
    alice, tova = cast["alice"], cast["tova"]
    if how == "revoke":
        actions.set_consent(alice, stream=Stream.SHARING, agreed=False)
    elif how == "inactive":
        tova.is_active = False
    else:
        CareLink.objects.filter(therapist=tova).update(
            **{"withdrawn_at" if how == "withdraw" else "ended_at": timezone.now()}
        )
    assert not access.may_read_shared(acting=tova, owner_id=alice.pk)


def test_signing_out_everywhere_ends_the_other_browser(as_person, person):
    alice = person()
    phone, desk = as_person(), as_person()
    for browser in (phone, desk):
        phrase = actions.keep_with_phrase(alice, language="en")
        browser.post(reverse("accounts:return"), {"phrase": phrase})
    assert desk.get(reverse("accounts:choices")).status_code == 200
    phone.post(reverse("accounts:everywhere"))
    assert desk.get(reverse("accounts:choices")).status_code == 403
    assert phone.get(reverse("accounts:choices")).status_code == 403


def test_no_address_is_stored_with_a_session(client, person):
    alice = person()
    client.post(reverse("accounts:return"), {"phrase": actions.keep_with_phrase(alice, language="en")})
    assert set(alice.usersession_set.values_list("ip", flat=True)) == {"0.0.0.0"}  # noqa: S104


def test_erasing_takes_key_rows_and_sessions(as_person, person):
    from leeward.web.fields.models import DataKey

    alice = person(name="A")
    browser = as_person(alice)
    assert browser.post(reverse("accounts:erase")).status_code == 422
    assert browser.post(reverse("accounts:erase"), {"sure": "on"}).status_code == 302
    assert not Person.objects.filter(pk=alice.pk).exists()
    assert not DataKey.objects.filter(person_id=alice.pk).exists()
    assert browser.get(reverse("accounts:choices")).status_code == 403


def test_only_the_unkept_and_absent_are_tidied_away(person):
    long_ago = timezone.localdate() - timedelta(days=15)
    gone = person(kept=False, seen_on=long_ago)
    stay = [
        person(kept=True, seen_on=long_ago),
        person(kept=False),
        person(kept=False, role="admin", seen_on=long_ago),
    ]
    assert actions.erase_unkept(before_days=14) == 1
    assert set(Person.objects.values_list("pk", flat=True)) == {someone.pk for someone in stay}
    assert gone.pk not in Person.objects.values_list("pk", flat=True)


def test_leaving_quickly_ends_the_session_and_names_nothing(as_person, person):
    browser = as_person(person())
    answer = browser.post(reverse("shell:leave"), follow=True)
    assert browser.get(reverse("accounts:choices")).status_code == 403
    page = answer.content.decode().lower()
    assert not re.search(r"leeward|mental|crisis|mood", page)


def test_someone_already_talking_keeps_their_words_when_signing_up(as_person, person):
    nameless = person(kept=False)
    answer = as_person(nameless).post(
        reverse("account_signup"), {"email": "New@Test.example", "password1": "a quiet bay at evening"}
    )
    assert answer.status_code == 302
    nameless.refresh_from_db()
    assert (nameless.email, nameless.kept) == ("new@test.example", True)


def test_people_are_found_as_the_command_line_names_them(person):
    alice = person(email="alice@demo.example", is_demo=True)
    assert queries.find("alice") == queries.find("ALICE@demo.example") == queries.find(str(alice.pk)) == alice
    assert queries.find("nobody") is None


def test_the_ledger_finds_a_changed_line(person):
    alice = person()
    for number in range(5):
        record(actor_id=alice.pk, subject_id=alice.pk, act="test", thing=str(number))
    assert first_break() is None
    middle = Entry.objects.order_by("id")[2]
    Entry.objects.filter(pk=middle.pk).update(act="changed")
    assert first_break() == middle.pk


def test_the_ledger_finds_a_missing_line(person):
    entries = [record(actor_id=None, subject_id=None, act="test") for _ in range(4)]
    entries[1].delete()
    assert first_break() == entries[2].pk
