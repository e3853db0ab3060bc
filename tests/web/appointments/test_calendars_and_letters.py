"""What calendars and mails are told: one name for ever, a rising number, and words that tell nothing."""

from __future__ import annotations

from datetime import timedelta

import icalendar
import pytest
from django.core import mail
from django.urls import reverse

from leeward.web.appointments import actions, calendars, letters
from leeward.web.appointments.models import CalendarChoice, Letter
from leeward.web.env import env
from tests.web.appointments.conftest import NOW, at


def read(words):
    return icalendar.Calendar.from_ical(words)


def only(words):
    (found,) = read(words).walk("VEVENT")
    return found


@pytest.fixture
def mailing(settings, monkeypatch):
    """A mail server is set."""
    monkeypatch.setattr(env(), "email_url", "smtp://mail.example:25")
    monkeypatch.setattr(env(), "public_url", "https://leeward.example")
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.DEFAULT_FROM_EMAIL = "A practice <dates@leeward.example>"


def send_all(now):
    for letter_id in letters.due(now):
        letters.deliver(letter_id, now)
    sent, mail.outbox = mail.outbox, []
    return sent


def invitation(message):
    ((words, kind),) = message.alternatives
    return words, kind


def test_one_name_a_rising_number_and_the_end(pair, mailing):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(3, 10), length=50, now=NOW)
    booked = {message.to[0]: message for message in send_all(NOW)}
    assert set(booked) == {alice.email, tova.email}
    row = actions.move(row, start=at(4, 10), acting=alice, now=NOW + timedelta(minutes=5))
    moved = [one for one in send_all(NOW + timedelta(minutes=5)) if one.to == [alice.email]]
    actions.cancel(row, acting=alice, now=NOW + timedelta(minutes=9), saw_late=False)
    off = [one for one in send_all(NOW + timedelta(minutes=9)) if one.to == [alice.email]]
    told = [invitation(message) for message in (booked[alice.email], *moved, *off)]
    assert [kind.split("method=")[1] for _words, kind in told] == ["REQUEST", "REQUEST", "CANCEL"]
    events = [only(words) for words, _kind in told]
    assert [str(read(words)["METHOD"]) for words, _kind in told] == ["REQUEST", "REQUEST", "CANCEL"]
    assert len({str(event["UID"]) for event in events}) == 1
    assert [int(event["SEQUENCE"]) for event in events] == [0, 1, 2]
    assert [event.decoded("DTSTART") for event in events] == [at(3, 10), at(4, 10), at(4, 10)]
    assert [str(event["STATUS"]) for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert {str(event["ATTENDEE"]) for event in events} == {f"mailto:{alice.email}"}
    assert {str(event["ORGANIZER"]) for event in events} == {"mailto:dates@leeward.example"}


def test_nothing_in_a_mail_says_what_it_is_about_or_with_whom(pair, mailing):
    alice, tova = pair
    actions.book(alice, tova, start=at(3, 10), length=50, now=NOW)
    hers = [message for message in send_all(NOW) if message.to == [alice.email]]
    words = " ".join(f"{message.message()} {message.subject} {message.body}" for message in hers).lower()
    assert "10:00–10:50" in words
    for telling in ("tova", "therap", "session", "mental", "video"):
        assert telling not in words


def test_a_reminder_comes_a_day_before_once_and_not_for_what_was_called_off(pair, mailing):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(3, 10), length=50, now=NOW)
    other = actions.book(alice, tova, start=at(4, 10), length=50, now=NOW)
    send_all(NOW)
    assert send_all(at(2, 9)) == []
    assert [message.subject for message in send_all(at(2, 10))] == ["A reminder of your date"] * 2
    assert send_all(at(2, 11)) == []
    actions.cancel(other, acting=alice, now=at(2, 11), saw_late=True)
    send_all(at(2, 11))
    assert send_all(at(3, 12)) == []
    assert row.letters.exclude(sent_at=None).count() == 4


def test_who_turned_mails_off_or_has_no_address_gets_none(pair, mailing):
    alice, tova = pair
    calendars.choose(alice, mail=False, plain=False)
    tova.email = ""
    tova.save()
    actions.book(alice, tova, start=at(3, 10), length=50, now=NOW)
    assert not Letter.objects.exists()


def test_without_a_mail_server_no_letter_waits(pair):
    actions.book(*pair, start=at(3, 10), length=50, now=NOW)
    assert not Letter.objects.exists()


def test_a_mail_server_that_is_away_is_tried_again_and_then_given_up(pair, mailing, monkeypatch):
    actions.book(*pair, start=at(10, 10), length=50, now=NOW)

    def broken(self, fail_silently=False):
        raise ConnectionRefusedError

    monkeypatch.setattr("django.core.mail.EmailMessage.send", broken)
    letter = Letter.objects.filter(kind="booked").first()
    for number in range(6):
        letters.deliver(letter.pk, NOW + timedelta(hours=number))
    letter.refresh_from_db()
    assert letter.attempts == 6 and letter.failed_at is not None


def test_a_letter_in_other_hands_is_left_alone(pair, mailing):
    actions.book(*pair, start=at(3, 10), length=50, now=NOW)
    Letter.objects.update(claimed_until=NOW + timedelta(seconds=30))
    assert send_all(NOW) == []
    assert len(send_all(NOW + timedelta(seconds=31))) == 2


def test_the_feed_opens_by_its_address_alone_until_that_is_taken_away(pair, as_person):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(3, 10), length=50, now=NOW)
    first, second = calendars.make_feed(alice), calendars.make_feed(alice)
    assert calendars.feed(first, NOW) is None
    event = only(calendars.feed(second, NOW))
    assert str(event["SUMMARY"]) == "Appointment" and str(event["UID"]) == f"{row.pk}@leeward"
    calendars.choose(alice, mail=True, plain=True)
    assert str(only(calendars.feed(second, NOW))["SUMMARY"]) == "Session with Tova"
    assert second not in str(list(CalendarChoice.objects.values_list("mark", "token"))), (
        "only sealed and hashed"
    )
    browser = as_person()
    answer = browser.get(reverse("appointments:feed", args=[second]))
    assert answer.status_code == 200 and answer["Content-Type"].startswith("text/calendar")
    calendars.drop_feed(alice)
    assert browser.get(reverse("appointments:feed", args=[second])).status_code == 404


def test_a_clients_name_never_goes_into_a_therapists_calendar(pair):
    alice, tova = pair
    actions.book(alice, tova, start=at(3, 10), length=50, now=NOW)
    calendars.choose(tova, mail=True, plain=True)
    assert str(only(calendars.feed(calendars.make_feed(tova), NOW))["SUMMARY"]) == "Session"


def test_the_file_of_what_is_called_off_takes_it_out_of_the_calendar(pair, as_person):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(3, 10), length=50, now=NOW)
    assert str(read(calendars.file_of(row, alice))["METHOD"]) == "PUBLISH"
    actions.cancel(row, acting=alice, now=NOW, saw_late=False)
    row.refresh_from_db()
    words = calendars.file_of(row, alice)
    assert str(read(words)["METHOD"]) == "CANCEL" and str(only(words)["STATUS"]) == "CANCELLED"
    assert int(only(words)["SEQUENCE"]) == 1
