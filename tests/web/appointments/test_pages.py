"""The pages as people walk through them, on both clocks; quick, and with the same number of questions for a year."""

from __future__ import annotations

import time as clock
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leeward.core.scheduling.spans import Span
from leeward.web.appointments import actions, groups, ports, queries, times
from leeward.web.appointments.models import Appointment, HeldQuarter, Leave, Wish, WorkingHours
from leeward.web.ledger.models import Entry
from tests.web.appointments.conftest import NOW, at

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def alice_browser(pair, as_person):
    browser = as_person(pair[0])
    browser.cookies["zone"] = "America/New_York"
    return browser


def soon(days=3):
    """A free start of Tova's, some working days from now."""
    tova = WorkingHours.objects.get().host
    terms, now = ports.terms_of(tova), timezone.now()
    found = queries.free_starts(
        tova, terms, 50, now=now, since=now + timedelta(days=days), until=now + timedelta(days=days + 7)
    )
    return found[0]


def test_from_the_list_of_times_to_a_booking_that_says_both_clocks(pair, alice_browser):
    _alice, tova = pair
    start = soon()
    page = alice_browser.get(reverse("appointments:find")).content.decode()
    assert "America/New_York" in page and "Europe/London" in page
    here, there = start.astimezone(ZoneInfo("America/New_York")), start.astimezone(LONDON)
    assert f"at={times.written(start).replace(':', '%3A')}" in page
    look = alice_browser.get(reverse("appointments:book"), {"host": tova.pk, "at": times.written(start)})
    words = look.content.decode()
    assert f"{here:%H:%M}" in words and f"{there:%H:%M}" in words
    assert "After that, calling it off counts as late" in words
    form = {"host": tova.pk, "at": times.written(start), "length": 50, "place": "video", "again": "1x1"}
    answer = alice_browser.post(reverse("appointments:book"), form)
    row = Appointment.objects.get()
    assert answer.url == reverse("appointments:one", args=[row.pk]) and row.starts_at == start
    again = alice_browser.post(reverse("appointments:book"), form)
    assert again.url == answer.url and Appointment.objects.count() == 1, "a double tap books once"


def test_who_comes_second_is_told_and_keeps_looking(pair, alice_browser, cast):
    _alice, tova = pair
    start = soon()
    actions.book(cast["mallory"], tova, start=start, length=50, now=timezone.now())
    form = {"host": tova.pk, "at": times.written(start), "length": 50, "place": "video", "again": "1x1"}
    answer = alice_browser.post(reverse("appointments:book"), form, follow=True)
    assert "taken a moment ago" in answer.content.decode() and "Find a time" in answer.content.decode()


def test_the_days_of_a_series_are_shown_before_they_are_booked(pair, alice_browser, cast):
    alice, tova = pair
    start = soon()
    second = start.astimezone(LONDON).replace(tzinfo=None) + timedelta(weeks=1)
    second = second.replace(tzinfo=LONDON).astimezone(UTC)
    actions.book(cast["mallory"], tova, start=second, length=50, now=timezone.now())
    form = {"host": tova.pk, "at": times.written(start), "length": 50, "place": "video", "again": "1x4"}
    assert "Not free. Left out." in alice_browser.get(reverse("appointments:book"), form).content.decode()
    alice_browser.post(reverse("appointments:book"), form)
    assert alice.appointments.filter(status="booked").count() == 3


def test_late_is_told_before_the_word_and_an_old_page_does_not_count(pair, alice_browser):
    alice, tova = pair
    when = timezone.now().replace(minute=0, second=0, microsecond=0) + timedelta(hours=5)
    row = Appointment.objects.create(
        person=alice, host=tova, starts_at=when, ends_at=when + timedelta(minutes=50)
    )
    address = reverse("appointments:cancel", args=[row.pk])
    assert "counts as a late cancellation" in alice_browser.get(address).content.decode()
    assert "became late" in alice_browser.post(address, {}, follow=True).content.decode()
    assert Appointment.objects.get().stands
    alice_browser.post(address, {"late": "yes"})
    assert Appointment.objects.get().late


def test_moving_by_the_page(pair, alice_browser):
    alice, tova = pair
    row = actions.book(alice, tova, start=soon(4), length=50, now=timezone.now())
    new = soon(6)
    address = reverse("appointments:move", args=[row.pk])
    assert "Move it there" in alice_browser.get(address, {"at": times.written(new)}).content.decode()
    alice_browser.post(address, {"at": times.written(new)})
    row.refresh_from_db()
    assert row.starts_at == new and row.sequence == 1


def test_an_offer_is_taken_on_the_page_and_shown_on_home(pair, alice_browser):
    alice, tova = pair
    actions.book(
        alice, tova, start=soon(), length=50, now=timezone.now(), status="offered",
        held_until=timezone.now() + timedelta(hours=5),
    )  # fmt: skip
    assert "A time is held for you" in alice_browser.get("/").content.decode()
    row = Appointment.objects.get()
    assert (
        alice_browser.post(reverse("appointments:answer", args=[row.pk]), {"take": "yes"}).status_code == 302
    )
    assert Appointment.objects.get().stands


def test_the_list_and_its_bad_input(pair, alice_browser):
    today = timezone.localdate()
    form = {"host": pair[1].pk, "from_day": today, "to_day": today + timedelta(days=9), "part": "any"}
    address = reverse("appointments:find")
    for wrong in (
        {"to_day": today - timedelta(days=9)},
        {"to_day": "9999-12-31"},
        {"from_day": "x"},
        {"part": "y"},
    ):
        assert alice_browser.post(address, form | wrong).status_code == 422
    assert alice_browser.post(address, form).status_code == 302
    assert Wish.objects.get().zone == "America/New_York"


@pytest.mark.parametrize(
    "raw", ["", "x", "9999-12-31T23:59Z", "0001-01-01T00:00+14:00", "2026-06-01T10:00", "\x00"]
)
def test_times_in_addresses_that_are_none(pair, alice_browser, raw):
    tova = pair[1]
    assert alice_browser.get(reverse("appointments:find"), {"from": raw}).status_code == 200
    assert alice_browser.get(reverse("appointments:book"), {"host": tova.pk, "at": raw}).status_code == 302
    assert alice_browser.post(reverse("appointments:book"), {"host": "x", "at": raw}).status_code == 302


def test_a_therapist_keeps_hours_leave_terms_and_groups(pair, as_person):
    tova = pair[1]
    browser, today = as_person(tova), timezone.localdate()
    hours = {"every": "2", "days": ["0", "3"], "from_time": "09:00", "to_time": "12:00", "first": today}
    assert browser.post(reverse("appointments:add_hours"), hours).status_code == 302
    assert WorkingHours.objects.filter(rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH").exists()
    page = browser.get(reverse("appointments:hours")).content.decode()
    assert "Some of these hours overlap" in page and "every 2 weeks" in page
    for wrong in ({"days": []}, {"to_time": "09:00"}, {"first": "9999-01-01"}, {"every": "7"}):
        assert browser.post(reverse("appointments:add_hours"), hours | wrong).status_code == 422
    leave = {"from_day": today, "to_day": today + timedelta(days=2)}
    browser.post(reverse("appointments:add_leave"), leave)
    row = Leave.objects.get()
    assert (row.ends_at - row.starts_at).days == 3
    assert (
        browser.post(reverse("appointments:add_leave"), leave | {"to_day": "2026-01-01"}).status_code == 422
    )
    terms = {
        "lengths": ["45", "90"],
        "buffer": 15,
        "notice": 24,
        "horizon": 30,
        "late": 48,
        "zone": "Asia/Kathmandu",
    }
    browser.post(reverse("appointments:set_terms"), terms)
    assert ports.terms_of(type(tova).objects.get(pk=tova.pk)).lengths == (45, 90)
    assert browser.post(reverse("appointments:set_terms"), terms | {"zone": "Mars/Base"}).status_code == 422
    group = {"title": "Sleep", "day": today + timedelta(days=9), "at": "10:00", "length": 90, "seats": 4}
    assert browser.post(reverse("appointments:add_group"), group | {"place": "video"}).status_code == 302
    again = browser.post(reverse("appointments:add_group"), group | {"place": "video"})
    assert again.status_code == 422 and "something at that time" in again.content.decode()


def test_leave_over_a_booking_leads_there(pair, as_person):
    alice, tova = pair
    row = actions.book(alice, tova, start=soon(), length=50, now=timezone.now())
    day = row.starts_at.astimezone(LONDON).date()
    answer = as_person(tova).post(reverse("appointments:add_leave"), {"from_day": day, "to_day": day})
    assert answer.url == reverse("appointments:one", args=[row.pk])
    row.refresh_from_db()
    assert row.stands


def test_the_day_names_who_comes_alone_and_in_a_group(pair, as_person, person):
    alice, tova = pair
    start = soon()
    actions.book(alice, tova, start=start, length=50, now=timezone.now())
    late = start.astimezone(LONDON).replace(hour=20)
    group = groups.make(
        tova, title="Sleep", start=late.astimezone(UTC), length=60, seats=4, place="video", now=timezone.now()
    )
    gone, _ = (
        groups.join(group, person(name="Gone"), timezone.now()),
        groups.join(group, person(name="Bea"), NOW),
    )
    actions.cancel(gone, acting=gone.person, now=timezone.now(), saw_late=True)
    day = start.astimezone(LONDON).date()
    page = as_person(tova).get(reverse("appointments:day"), {"day": day}).content.decode()
    assert "Alice" in page and "Bea" in page and "Sleep" in page and "Gone" not in page
    assert as_person(tova).get(reverse("appointments:day"), {"day": "x"}).status_code == 200
    other = (
        as_person(person(role="therapist")).get(reverse("appointments:day"), {"day": day}).content.decode()
    )
    assert "Alice" not in other and "Bea" not in other


def test_what_the_therapist_opens_stands_in_the_ledger(pair, as_person):
    alice, tova = pair
    row = actions.book(alice, tova, start=soon(), length=50, now=timezone.now())
    as_person(alice).get(reverse("appointments:one", args=[row.pk]))
    page = as_person(tova).get(reverse("appointments:one", args=[row.pk])).content.decode()
    assert "Alice" in page
    assert Entry.objects.filter(act="appointment.open").count() == 1


def test_the_hour_alone_is_kept_by_ones_own_clock(cast, as_person):
    browser = as_person(cast["mallory"])
    browser.cookies["zone"] = "Asia/Kathmandu"
    day = (timezone.now() + timedelta(days=3)).date()
    answer = browser.post(reverse("appointments:alone"), {"day": day, "at": "20:15", "length": 50})
    row = Appointment.objects.get()
    assert answer.url == reverse("appointments:one", args=[row.pk])
    assert row.starts_at.astimezone(UTC).strftime("%H:%M") == "14:30" and row.host is None
    for wrong in ({"at": "20:20"}, {"day": "2020-01-01"}, {"day": "9999-12-31"}, {"at": "20:15"}):
        form = {"day": day, "at": "20:15", "length": 50} | wrong
        assert browser.post(reverse("appointments:alone"), form).status_code == 422


def a_year(tova, people, now):
    """A year of bookings: seven a working day, each with the quarters it holds, written in bulk."""
    rows, held = [], []
    day = (now + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    for number in range(365):
        for hour in range(7):
            start = day + timedelta(days=number, hours=hour)
            if start.weekday() < 5 and (number + hour) % 7:
                row = Appointment(
                    host=tova, person=people[hour], starts_at=start, ends_at=start + timedelta(minutes=50)
                )
                rows.append(row)
                for who, span in ((tova.pk, 60), (row.person_id, 50)):
                    taken = queries.quarters(Span(start, start + timedelta(minutes=span)))
                    held += [HeldQuarter(person_id=who, quarter=one, appointment=row) for one in taken]
    Appointment.objects.bulk_create(rows)
    HeldQuarter.objects.bulk_create(held, batch_size=2000)
    return len(rows)


def test_a_month_of_free_times_is_quick_with_a_year_of_bookings(pair, person):
    alice, tova = pair
    Leave.objects.bulk_create(
        Leave(host=tova, starts_at=NOW + timedelta(days=7 * n), ends_at=NOW + timedelta(days=7 * n, hours=5))
        for n in range(40)
    )
    assert a_year(tova, [person() for _ in range(7)], NOW) > 1200
    terms = ports.terms_of(tova)
    took = []
    for _ in range(3):
        begun = clock.process_time()
        found = queries.free_starts(
            tova, terms, 50, now=NOW, since=NOW, until=NOW + timedelta(days=31), person=alice
        )
        took.append(clock.process_time() - begun)
    assert found
    assert min(took) < 0.15, took


@pytest.mark.parametrize(
    "name", ["appointments:mine", "appointments:find", "appointments:day", "appointments:hours"]
)
def test_a_page_asks_as_often_for_a_year_as_for_a_day(name, pair, person, as_person):
    alice, tova = pair
    browser = as_person(tova if name in ("appointments:day", "appointments:hours") else alice)

    def asked():
        with (
            CaptureQueriesContext(connections["default"]) as words,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert browser.get(reverse(name)).status_code == 200
        return len(words) + len(keys)

    now = timezone.now() - timedelta(days=1)
    actions.book_alone(alice, start=at(1, 10, month=9).replace(year=2030), length=30, now=now)
    asked()
    few = asked()
    a_year(tova, [alice, *(person(name=f"N{n}") for n in range(6))], now)
    assert asked() <= few + 3, "the sides of the rows are fetched together"
    assert asked() <= few + 3
