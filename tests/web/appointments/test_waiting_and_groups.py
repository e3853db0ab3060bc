"""The waiting list in the order of waiting, and groups with no seat too many."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from leeward.web.accounts.models import CareLink
from leeward.web.appointments import actions, groups, waiting
from leeward.web.appointments.models import Appointment, Leave, Seat, Wish
from tests.web.appointments.conftest import NOW, at


@pytest.fixture
def full(pair, cast, person):
    """Tova has one free hour a day from ten, on the second it is Mallory's; Alice and a late comer wait for it."""
    alice, tova = pair
    late = person(name="Late")
    for member in (late, cast["mallory"]):
        CareLink.objects.create(member=member, therapist=tova, consented_at=NOW)
    for day in range(1, 6):
        Leave.objects.create(host=tova, starts_at=at(day, 1), ends_at=at(day, 10))
        Leave.objects.create(host=tova, starts_at=at(day, 11), ends_at=at(day + 1, 1))
    taken = actions.book(cast["mallory"], tova, start=at(2, 10), length=50, now=NOW)
    wishes = [
        Wish.objects.create(
            person=who,
            host=tova,
            from_day=date(2026, 6, 2),
            to_day=date(2026, 6, 2),
            created_at=NOW + timedelta(n),
        )
        for n, who in enumerate((alice, late))
    ]
    return alice, late, taken, wishes


def test_a_freed_time_is_held_for_who_waited_longest_then_goes_on(full, cast):
    alice, late, taken, _wishes = full
    assert waiting.look(NOW) == 0
    actions.cancel(taken, acting=cast["mallory"], now=NOW, saw_late=True)
    assert waiting.look(NOW) == 1
    offer = Appointment.objects.get(status="offered")
    assert (offer.person, offer.starts_at) == (alice, at(2, 10))
    with pytest.raises(actions.Taken):
        actions.book(cast["mallory"], taken.host, start=at(2, 10), length=50, now=NOW)
    waiting.look(NOW + waiting.HELD + timedelta(minutes=1))
    assert Appointment.objects.get(status="offered").person == late
    offer.refresh_from_db()
    assert offer.status == "cancelled" and not offer.late


def test_saying_no_offers_it_to_the_next_and_saying_yes_books_it(full, cast):
    alice, late, taken, _wishes = full
    actions.cancel(taken, acting=cast["mallory"], now=NOW, saw_late=True)
    waiting.look(NOW)
    waiting.decline(Appointment.objects.get(status="offered"), by=alice, now=NOW)
    assert waiting.look(NOW) == 1, "not to Alice again"
    offer = Appointment.objects.get(status="offered")
    assert offer.person == late
    assert waiting.take(offer, NOW).stands
    assert [wish.person for wish in Wish.objects.all()] == [alice]
    with pytest.raises(actions.Gone):
        waiting.take(offer, NOW)


def test_a_wish_for_the_evening_is_not_answered_in_the_morning(pair):
    alice, tova = pair
    Wish.objects.create(
        person=alice,
        host=tova,
        from_day=date(2026, 6, 2),
        to_day=date(2026, 6, 3),
        part="evening",
        zone="UTC",
    )
    assert waiting.look(NOW) == 0
    Wish.objects.update(part="afternoon", zone="Europe/London")
    assert waiting.look(NOW) == 1
    assert Appointment.objects.get().starts_at == at(2, 12)


def test_a_wish_without_the_right_to_book_is_dropped(pair):
    alice, tova = pair
    Wish.objects.create(person=alice, host=tova, from_day=date(2026, 6, 2), to_day=date(2026, 6, 3))
    CareLink.objects.filter(member=alice, therapist=tova).update(ended_at=NOW)
    assert waiting.look(NOW) == 0 and not Wish.objects.exists()


def a_group(tova, seats):
    return groups.make(tova, title="Sleep", start=at(2, 10), length=90, seats=seats, place="video", now=NOW)


def test_a_group_has_no_seat_too_many_and_gives_back_what_is_left(pair, person):
    _alice, tova = pair
    group = a_group(tova, 2)
    first = groups.join(group, person(), NOW)
    groups.join(group, person(), NOW)
    with pytest.raises(actions.Taken):
        groups.join(group, person(), NOW)
    assert Appointment.objects.count() == 2
    actions.cancel(first, acting=first.person, now=NOW, saw_late=True)
    assert groups.join(group, person(), NOW).seat.number == 1


def test_nobody_sits_twice(pair, person):
    _alice, tova = pair
    group, someone = a_group(tova, 3), person()
    row = groups.join(group, someone, NOW)
    with pytest.raises(actions.Taken):
        groups.join(group, someone, NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        Seat.objects.filter(group=group, appointment=None).update(appointment=row)


def test_a_group_holds_the_therapists_time_and_frees_it_for_all(pair, person):
    alice, tova = pair
    group = a_group(tova, 3)
    with pytest.raises(actions.Taken):
        actions.book(alice, tova, start=at(2, 11), length=50, now=NOW)
    row = groups.join(group, person(), NOW)
    assert groups.call_off(group.pk, tova, NOW) == 1
    row.refresh_from_db()
    assert row.status == "cancelled"
    assert actions.book(alice, tova, start=at(2, 11), length=50, now=NOW).stands
    with pytest.raises(actions.Gone):
        groups.call_off(group.pk, tova, NOW)
