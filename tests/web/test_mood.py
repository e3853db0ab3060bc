"""Check-ins: one tap is one row, nothing typed is lost, nobody else sees it, danger in a note is answered."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError
from django.urls import reverse
from django.utils import timezone

from leeward.web.accounts.models import Person
from leeward.web.crisis.models import Alert
from leeward.web.mood import actions, queries
from leeward.web.mood.models import CheckIn, Tracker

MOST_QUERIES = 12


@pytest.fixture
def entry(person):
    def make(owner=None, *, valence=-0.4, energy=0.4, days_ago=0.0, **details):
        return actions.add(
            owner or person(),
            valence=valence,
            energy=energy,
            zone="Europe/Berlin",
            at=timezone.now() - timedelta(days=days_ago),
            details=actions.Details(**details),
        )

    return make


def details(row, **values):
    one = queries.entry(row)
    here = row.at.astimezone(timezone.get_current_timezone())
    return {
        "day": here.date().isoformat(),
        "time": here.strftime("%H:%M"),
        "zone": "UTC",
        "note": one.note,
        **values,
    }


@pytest.mark.parametrize(
    "name", ["mood:field", "mood:diary", "mood:trackers", "mood:pictures", "insights:week"]
)
def test_looking_leaves_no_trace(client, name):
    assert client.get(reverse(name)).status_code == 200
    assert not Person.objects.exists()


def test_a_tap_without_an_account_is_a_check_in(client):
    answer = client.post(reverse("mood:quick"), {"cell": "0-0", "client_id": uuid4()})
    row = CheckIn.objects.get()
    assert answer.url == reverse("mood:describe", args=[row.pk])
    assert (row.body["valence"], row.body["energy"]) == (-0.8, 0.8)
    assert client.get(answer.url).status_code == 200


def test_a_finger_leaves_an_exact_place(client):
    client.post(reverse("mood:quick"), {"valence": "0.123", "energy": "-0.5", "client_id": uuid4()})
    assert (CheckIn.objects.get().body["valence"], CheckIn.objects.get().body["energy"]) == (0.123, -0.5)


def test_one_tap_sent_twice_is_one_row(client):
    tap = {"cell": "2-2", "client_id": uuid4()}
    assert client.post(reverse("mood:quick"), tap).url == client.post(reverse("mood:quick"), tap).url
    assert CheckIn.objects.count() == 1


@pytest.mark.parametrize(
    ("late", "kept"), [(timedelta(hours=5), True), (timedelta(days=40), False), (timedelta(hours=-2), False)]
)
def test_a_tap_that_waited_for_the_line_stands_at_its_own_moment(client, late, kept):
    tapped = timezone.now() - late
    client.post(reverse("mood:quick"), {"cell": "2-2", "client_id": uuid4(), "at": tapped.isoformat()})
    assert (CheckIn.objects.get().at == tapped) is kept


@pytest.mark.parametrize(
    "at", ["yesterday", "2026-01-01T10:00:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]
)
def test_a_moment_that_cannot_be_read_is_now(client, at):
    client.post(reverse("mood:quick"), {"cell": "2-2", "client_id": uuid4(), "at": at})
    assert abs(CheckIn.objects.get().at - timezone.now()) < timedelta(minutes=1)


def test_several_a_day(client):
    for cell in ("1-1", "3-3"):
        client.post(reverse("mood:quick"), {"cell": cell, "client_id": uuid4()})
    assert CheckIn.objects.count() == 2


@pytest.mark.parametrize(
    "bad", [{}, {"cell": "9-9"}, {"valence": "2", "energy": "0"}, {"valence": "nan", "energy": "0"}]
)
def test_a_tap_beside_the_field_is_answered_kindly_and_stores_nothing(client, bad):
    answer = client.post(reverse("mood:quick"), bad)
    assert answer.status_code == 422
    assert "Tap a place on the field first." in answer.content.decode()
    assert not CheckIn.objects.exists() and not Person.objects.exists()


def test_what_is_added_is_kept_and_shown(as_person, person, entry):
    alice = person()
    row, tracker = entry(alice), actions.add_tracker(alice, name="walk", kind="yes_no")
    client = as_person(alice)
    answer = client.post(
        reverse("mood:describe", args=[row.pk]),
        details(
            row,
            words=["worried", "sad"],
            note="exam\nand rain",
            tag=["work"],
            more_tags="library, library , ",
            **{f"tracker-{tracker.pk}": "1"},
        ),
    )
    page = client.get(answer.url).content.decode()
    for words in ("Worried", "exam\nand rain", "work", "library", "walk"):
        assert words in page
    one = queries.entry(CheckIn.objects.get())
    assert one.tags == ("work", "library") and one.trackers == ((str(tracker.pk), 1.0),)


def test_a_left_out_tracker_is_no_zero(as_person, person, entry):
    alice = person()
    row = entry(alice)
    actions.add_tracker(alice, name="pain", kind="scale")
    as_person(alice).post(reverse("mood:describe", args=[row.pk]), details(row))
    assert queries.entry(CheckIn.objects.get()).trackers == ()


def test_the_words_in_the_database_are_sealed(person, entry):
    entry(note="a secret sentence")
    raw = CheckIn.objects.values_list("body", flat=True).get()
    assert b"secret" not in bytes(raw)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"time": "25:99"}, "could not read this time"),
        ({"day": "soon"}, "could not read this day"),
        ({"zone": "Mars/Base"}, "not a time zone"),
        ({"day": "2999-01-01"}, "has not come yet"),
        ({"day": "0001-01-01"}, "too long ago"),
        ({"day": "9999-12-31"}, "has not come yet"),
        ({"note": "x" * 20_001}, "longer than one note can hold"),
    ],
)
def test_a_slip_keeps_what_was_typed(as_person, person, entry, change, words):
    alice = person()
    row = entry(alice)
    answer = as_person(alice).post(
        reverse("mood:describe", args=[row.pk]),
        details(row, **{"note": "my long thought", "more_tags": "sea", **change}),
    )
    page = answer.content.decode()
    assert answer.status_code == 422 and words in page and "sea" in page
    assert change.get("note", "my long thought") in page
    assert queries.entry(CheckIn.objects.get()).note == ""


@pytest.mark.parametrize(
    "note", ["<script>alert(1)</script>", "مرحبا بكم", "😶‍🌫️😶", "x" * 20_000, "line\r\nline", "\u202eabc"]
)
def test_odd_notes_are_kept_as_they_are_and_harmless(as_person, person, entry, note):
    alice = person()
    row = entry(alice)
    client = as_person(alice)
    answer = client.post(reverse("mood:describe", args=[row.pk]), details(row, note=note), follow=True)
    assert answer.status_code == 200
    assert "<script>alert(1)" not in answer.content.decode()
    assert (
        queries.entry(CheckIn.objects.get()).note == note.replace("\r\n", "\n")
        or note in queries.entry(CheckIn.objects.get()).note
    )


def test_another_time_in_another_zone_moves_the_day(as_person, person, entry):
    alice = person()
    row = entry(alice)
    as_person(alice).post(
        reverse("mood:describe", args=[row.pk]),
        details(row, day="2026-01-01", time="00:30", zone="Asia/Tokyo"),
    )
    one = queries.entry(CheckIn.objects.get())
    assert one.day.isoformat() == "2026-01-01" and one.at.isoformat() == "2025-12-31T15:30:00+00:00"


DANGER = "I want to kill myself tonight and I have the pills here"


def test_danger_in_a_note_is_stored_answered_and_put_in_the_outbox_once(as_person, person, entry):
    alice = person(country="GB")
    row = entry(alice)
    client, url = as_person(alice), reverse("mood:describe", args=[row.pk])
    answer = client.post(url, details(row, note=DANGER), follow=True)
    page = answer.content.decode()
    assert "help-panel" in page and "999" in page and DANGER in page
    row.refresh_from_db()
    client.post(url, details(row))
    assert Alert.objects.filter(person=alice, source="check-in").count() == 1


def test_a_quiet_note_brings_no_panel(as_person, person, entry):
    row = entry(alice := person())
    answer = as_person(alice).post(
        reverse("mood:describe", args=[row.pk]),
        details(row, note="Soup with my sister, then a film."),
        follow=True,
    )
    assert "help-panel" not in answer.content.decode()
    assert not Alert.objects.exists()


def test_when_storing_fails_the_words_stay_and_danger_is_still_answered(
    as_person, person, entry, monkeypatch
):
    row = entry(alice := person())

    def full(*args, **kwargs):
        raise DatabaseError("disk full")

    monkeypatch.setattr(CheckIn, "save", full)
    answer = as_person(alice).post(reverse("mood:describe", args=[row.pk]), details(row, note=DANGER))
    page = answer.content.decode()
    assert answer.status_code == 503 and "could not be stored" in page
    assert DANGER in page and "help-panel" in page


def test_remove_and_bring_back(as_person, person, entry):
    row = entry(alice := person())
    client = as_person(alice)
    answer = client.post(reverse("mood:remove", args=[row.pk]), follow=True)
    assert "Bring it back" in answer.content.decode()
    assert client.get(reverse("mood:detail", args=[row.pk])).status_code == 404
    client.post(reverse("mood:bring_back", args=[row.pk]))
    assert client.get(reverse("mood:detail", args=[row.pk])).status_code == 200


def test_after_an_hour_a_removed_one_is_gone_for_good(person, entry):
    row, kept = entry(alice := person()), entry(person())
    actions.remove(row)
    assert actions.clear_removed() == 0
    CheckIn.objects.filter(pk=row.pk).update(removed_at=timezone.now() - timedelta(minutes=61))
    assert not actions.bring_back(alice, row.pk)
    assert actions.clear_removed() == 1
    assert CheckIn.objects.get() == kept


def test_the_point_can_be_moved(as_person, person, entry):
    row = entry(alice := person(), note="stays")
    as_person(alice).post(reverse("mood:move", args=[row.pk]), {"cell": "4-4"})
    one = queries.entry(CheckIn.objects.get())
    assert (one.valence, one.energy, one.note) == (0.8, -0.8, "stays")


@pytest.mark.parametrize("name", ["describe", "detail", "move", "remove", "bring_back"])
def test_a_check_in_exists_for_its_person_alone(as_person, cast, entry, name):
    row = entry(cast["alice"], note="mine")
    if name == "bring_back":
        actions.remove(row)
    url = reverse(f"mood:{name}", args=[row.pk])
    for who in ("tova", "theo", "mallory", "ana"):
        client = as_person(cast[who])
        assert client.post(url, {"cell": "0-0"}).status_code in (404, 405)
        if name in ("describe", "detail"):
            assert client.get(url).status_code == 404
    assert as_person(None).post(url).status_code in (403, 405)


def test_a_tracker_is_stopped_by_its_person_alone(as_person, cast):
    row = actions.add_tracker(cast["alice"], name="walk", kind="yes_no")
    url = reverse("mood:stop_tracker", args=[row.pk])
    assert as_person(cast["mallory"]).post(url).status_code == 404
    assert as_person(cast["alice"]).post(url).status_code == 302
    assert Tracker.objects.get().stopped_at is not None


def test_trackers_are_added_in_ones_own_words_up_to_twelve(client):
    url = reverse("mood:trackers")
    assert client.post(url, {"name": " ", "kind": "scale"}).status_code == 422
    assert not Person.objects.exists()
    for number in range(12):
        client.post(url, {"name": f"thing {number}", "kind": "scale"})
    answer = client.post(url, {"name": "one more", "kind": "scale"})
    assert answer.status_code == 422 and "Stop one first" in answer.content.decode()
    assert Tracker.objects.count() == 12


def test_the_diary_says_when_there_is_not_enough_for_a_trend(as_person, person, entry):
    alice = person()
    for day in range(3):
        entry(alice, days_ago=day)
    page = as_person(alice).get(reverse("mood:diary")).content.decode()
    assert "Not enough yet for a trend: 2 more check-ins" in page


def test_the_diary_draws_the_trend_from_five_on_and_says_how_many(as_person, person, entry):
    alice = person()
    for day in range(6):
        entry(alice, days_ago=day)
    page = as_person(alice).get(reverse("mood:diary")).content.decode()
    assert "From 6 check-ins" in page and "chart-band" in page


@pytest.mark.parametrize(
    "month", ["2026-02", "1999-12", "abc", "2026-13", "9999-01", "-1-1", "0000-00", "0001-01"]
)
def test_any_month_can_be_asked_for(as_person, person, entry, month):
    entry(alice := person())
    assert as_person(alice).get(reverse("mood:diary"), {"month": month}).status_code == 200


def test_mallory_sees_nothing_of_alice_in_her_diary(as_person, cast, entry):
    entry(cast["alice"], note="only mine")
    assert "only mine" not in as_person(cast["mallory"]).get(reverse("mood:diary")).content.decode()


def test_three_pictures_each_lead_to_small_steps_and_to_people(client):
    page = client.get(reverse("mood:pictures")).content.decode()
    for slug in ("scared", "heavy", "racing"):
        assert reverse("mood:picture", args=[slug]) in page
        steps = client.get(reverse("mood:picture", args=[slug])).content.decode()
        assert 'href="/help/"' in steps and "/talk/" in steps and "/tools/" in steps
    assert client.get(reverse("mood:picture", args=["other"])).status_code == 404


def test_home_shows_the_field_and_after_a_check_in_the_week(client):
    assert "data-mood-field" in client.get("/").content.decode()
    client.post(reverse("mood:quick"), {"cell": "1-3", "client_id": uuid4()})
    assert "Your last seven days" in client.get("/").content.decode()


def test_pages_stay_within_twelve_queries(as_person, person, entry, django_assert_max_num_queries):
    alice = person()
    rows = [entry(alice, days_ago=day / 2, words=["sad"], note="n") for day in range(30)]
    for name in ("walk", "pain"):
        actions.add_tracker(alice, name=name, kind="scale")
    client = as_person(alice)
    for url in (
        "/", reverse("mood:field"), reverse("mood:diary"), reverse("mood:trackers"),
        reverse("mood:describe", args=[rows[0].pk]), reverse("mood:detail", args=[rows[0].pk]) + "?kept=1",
        reverse("insights:week"),
    ):  # fmt: skip
        with django_assert_max_num_queries(MOST_QUERIES):
            assert client.get(url).status_code == 200
