"""Book, move, call off, again and again: what can be had, what cannot, and what is told to whom."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from django.db import IntegrityError, transaction

from leeward.web.accounts.actions import erase
from leeward.web.appointments import actions, keeping, ports, queries
from leeward.web.appointments.models import Appointment, HeldQuarter, Wish, WorkingHours
from leeward.web.ledger.models import Entry
from tests.web.appointments.conftest import NOW, at


def free(alice, tova, **extra):
    terms = ports.terms_of(tova)
    span = {"since": NOW, "until": NOW + timedelta(days=7), **extra}
    return queries.free_starts(tova, terms, 50, now=NOW, person=alice, **span)


def test_what_is_booked_is_free_no_longer_and_its_buffer_neither(pair):
    alice, tova = pair
    assert at(2, 10) in free(alice, tova)
    actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    with pytest.raises(actions.Taken):
        actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    with pytest.raises(actions.Taken):
        actions.book(alice, tova, start=at(2, 10, 45), length=25, now=NOW)
    found = free(alice, tova)
    assert at(2, 10) not in found and at(2, 11) in found and at(2, 9) in found
    assert not Appointment.objects.exclude(starts_at=at(2, 10)).exists(), "a refused booking leaves nothing"


def test_nobody_is_in_two_places_not_even_with_two_therapists(pair, cast, person):
    alice, tova = pair
    other = person(role="therapist", name="Uma")
    actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    WorkingHours.objects.create(host=other, first=date(2026, 6, 2), from_time=time(0), to_time=time(23))
    with pytest.raises(actions.Taken):
        actions.book(alice, other, start=at(2, 10, 30), length=50, now=NOW)
    with pytest.raises(actions.Taken):
        actions.book_alone(alice, start=at(2, 10, 15), length=30, now=NOW)
    assert actions.book(cast["mallory"], other, start=at(2, 10, 30), length=50, now=NOW).stands


def test_the_key_itself_refuses_a_second_holder(pair):
    alice, tova = pair
    first = actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    quarter = first.held.filter(person=tova).first().quarter
    with pytest.raises(IntegrityError), transaction.atomic():
        HeldQuarter.objects.create(person=tova, quarter=quarter, appointment=first)


@pytest.mark.parametrize(
    ("start", "length"),
    [
        (at(2, 10, 5), 50),  # off the grid
        (at(2, 8), 50),  # before the hours
        (at(2, 16, 30), 50),  # ends after them
        (at(2, 10), 30),  # a length that is not offered
        (at(1, 12), 50),  # within the notice
        (at(6, 10), 50),  # a Saturday
        (at(3, 10, month=9), 50),  # beyond the horizon
    ],
)
def test_times_that_are_not_offered(pair, start, length):
    with pytest.raises(actions.NotOffered):
        actions.book(*pair, start=start, length=length, now=NOW)


def test_leave_and_a_day_left_out_close_the_hours(pair):
    alice, tova = pair
    keeping.add_leave(tova, starts_at=at(2, 0 + 1), ends_at=at(2, 12))
    keeping.leave_out(WorkingHours.objects.get(host=tova), date(2026, 6, 3))
    days = {moment.date() for moment in free(alice, tova)}
    assert date(2026, 6, 3) not in days
    assert min(moment for moment in free(alice, tova) if moment.date() == date(2026, 6, 2)) == at(2, 12)


def test_moving_frees_the_old_time_keeps_the_row_and_raises_its_number(pair):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(3, 10), length=50, now=NOW)
    moved = actions.move(row, start=at(3, 10, 30), acting=alice, now=NOW)
    assert (moved.pk, moved.sequence, moved.length) == (row.pk, 1, 50)
    assert at(3, 9) in free(alice, tova) and at(3, 10) not in free(alice, tova)
    actions.book(alice, tova, start=at(4, 10), length=50, now=NOW)
    with pytest.raises(actions.Taken):
        actions.move(row, start=at(4, 10), acting=alice, now=NOW)
    row.refresh_from_db()
    assert row.starts_at == at(3, 10, 30)
    assert row.held.filter(person=alice).count() == 4, "a move that was refused leaves the old time held"


def test_a_client_moves_in_good_time_and_a_therapist_always(pair):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    late = at(1, 11)
    with pytest.raises(actions.TurnedLate):
        actions.move(row, start=at(4, 10), acting=alice, now=late)
    assert actions.move(row, start=at(6, 18), acting=tova, now=late).starts_at == at(6, 18)


def test_late_is_said_before_it_counts(pair):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    late = at(1, 11)
    with pytest.raises(actions.TurnedLate):
        actions.cancel(row, acting=alice, now=late, saw_late=False)
    row.refresh_from_db()
    assert row.stands
    actions.cancel(row, acting=alice, now=late, saw_late=True)
    row.refresh_from_db()
    assert (row.status, row.late, row.sequence) == ("cancelled", True, 1)
    assert not HeldQuarter.objects.exists()
    with pytest.raises(actions.Gone):
        actions.cancel(row, acting=alice, now=late, saw_late=True)


def test_calling_off_in_good_time_or_by_the_therapist_is_never_late(pair):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    actions.cancel(row, acting=tova, now=at(2, 9), saw_late=False)
    row.refresh_from_db()
    assert not row.late and row.cancelled_by_id == tova.pk


def test_a_series_keeps_the_therapists_clock_and_leaves_out_what_is_taken(pair, cast):
    alice, tova = pair
    actions.book(cast["mallory"], tova, start=at(16, 10), length=50, now=NOW)
    booked, left = actions.book_series(alice, tova, start=at(2, 10), length=50, every=1, times=4, now=NOW)
    assert [row.starts_at for row in booked] == [at(2, 10), at(9, 10), at(23, 10)]
    assert left == [at(16, 10)]
    assert len({row.series for row in booked}) == 1
    actions.cancel(booked[1], acting=alice, now=NOW, saw_late=False, later_too=True)
    assert list(alice.appointments.filter(status="booked").values_list("starts_at", flat=True)) == [at(2, 10)]


def test_a_series_over_the_clock_change_stays_at_ten_in_london(pair):
    alice, tova = pair
    now = datetime.fromisoformat("2026-10-19T06:00:00+00:00")
    start = datetime.fromisoformat("2026-10-20T09:00:00+00:00")
    booked, _ = actions.book_series(alice, tova, start=start, length=50, every=1, times=2, now=now)
    assert [row.starts_at.hour for row in booked] == [9, 10]


def test_a_first_turn_that_is_taken_books_nothing(pair, cast):
    alice, tova = pair
    actions.book(cast["mallory"], tova, start=at(2, 10), length=50, now=NOW)
    with pytest.raises(actions.Taken):
        actions.book_series(alice, tova, start=at(2, 10), length=50, every=1, times=4, now=NOW)
    assert not alice.appointments.exists()


def test_who_did_not_come_is_noted_after_it_began_and_can_be_taken_back(pair):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    with pytest.raises(actions.Gone):
        actions.note_missed(row, acting=tova, missed=True, now=NOW)
    actions.note_missed(row, acting=tova, missed=True, now=at(2, 11))
    row.refresh_from_db()
    assert row.status == "missed"
    actions.note_missed(row, acting=tova, missed=False, now=at(2, 11))
    row.refresh_from_db()
    assert row.stands


def test_the_ledger_names_each_act_and_nothing_of_an_hour_alone(pair):
    alice, tova = pair
    row = actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    actions.move(row, start=at(3, 10), acting=tova, now=NOW)
    actions.cancel(row, acting=alice, now=NOW, saw_late=False)
    actions.book_alone(alice, start=at(5, 10), length=30, now=NOW)
    acts = Entry.objects.filter(subject_id=alice.pk, act__startswith="appointment").values_list(
        "act", "actor_id"
    )
    assert list(acts) == [
        ("appointment.book", alice.pk),
        ("appointment.move", tova.pk),
        ("appointment.cancel", alice.pk),
    ]


def test_erasing_somebody_frees_the_time_of_the_other(pair):
    alice, tova = pair
    actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    erase(alice)
    assert not Appointment.objects.exists() and not HeldQuarter.objects.exists()


def test_the_export_holds_both_sides_and_names_others_by_id_alone(pair):
    alice, tova = pair
    actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    mine, theirs = queries.everything(alice), queries.everything(tova)
    assert mine["appointments"][0]["with"] == str(tova.pk)
    assert theirs["appointments"][0]["with"] == str(alice.pk)
    assert len(theirs["hours"]) == 1 and not mine["hours"]
    assert "Alice" not in str(theirs)


def test_whom_one_may_book_with_is_asked_of_the_port(pair, cast, monkeypatch):
    alice, tova = pair
    assert ports.hosts_of(alice) == [tova], "Theo's consent was withdrawn"
    assert ports.hosts_of(cast["mallory"]) == []
    monkeypatch.setattr(ports, "_hosts", [])
    ports.let_decide(hosts=lambda person: [cast["theo"]])
    assert ports.hosts_of(alice) == [cast["theo"]]


def test_nobody_books_a_practice_empty(pair, monkeypatch):
    alice, tova = pair
    monkeypatch.setattr(actions, "_MOST_COMING", 3)
    booked, left = actions.book_series(alice, tova, start=at(2, 10), length=50, every=1, times=4, now=NOW)
    assert len(booked) == 3 and len(left) == 1
    with pytest.raises(actions.TooMany):
        actions.book_alone(alice, start=at(5, 20), length=30, now=NOW)


def test_when_care_ends_what_is_coming_is_called_off_and_nothing_else(pair, cast):
    alice, tova = pair
    mine = actions.book(alice, tova, start=at(2, 10), length=50, now=NOW)
    own = actions.book_alone(alice, start=at(5, 20), length=30, now=NOW)
    other = actions.book(cast["mallory"], tova, start=at(2, 11), length=50, now=NOW)
    Wish.objects.create(person=alice, host=tova, from_day=date(2026, 6, 2), to_day=date(2026, 6, 3))
    assert actions.care_ended(alice.pk, tova.pk, by=alice.pk, now=at(1, 20)) == 1
    for row in (mine, own, other):
        row.refresh_from_db()
    assert (mine.status, mine.late) == ("cancelled", False)
    assert own.stands and other.stands and not Wish.objects.exists()
