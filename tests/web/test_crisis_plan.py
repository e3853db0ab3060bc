"""The safety plan on the web: in one's own words, sealed, only one's own, and nothing typed is lost."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from django.db import DatabaseError, connections
from django.test import Client
from django.utils import timezone

from leeward.core.safety.plan import MOST_LINES, SafetyPlan
from leeward.web.accounts.models import Person
from leeward.web.crisis import actions, models
from leeward.web.ledger.models import Entry

WORDS = {"warning_signs": "the kettle goes quiet", "people": "Sam, 0123 456 789\nmy sister", "seen": ""}


def save(client, **data):
    return client.post("/plan/edit/", {**WORDS, **data})


def test_looking_leaves_no_trace():
    client = Client()
    assert client.get("/plan/").status_code == 200
    assert client.get("/plan/edit/").status_code == 200
    assert not Person.objects.exists()
    assert not client.cookies.get("sessionid")


def test_somebody_without_a_name_writes_a_plan_and_reads_it():
    client = Client()
    answer = save(client)
    assert answer.status_code == 302
    html = client.get(answer.url).content.decode()
    assert "the kettle goes quiet" in html
    assert 'href="tel:0123456789"' in html
    assert html.index("the kettle goes quiet") < html.index("Sam, 0123 456 789") < html.index("my sister")
    assert Person.objects.get().kept is False


def test_the_words_are_sealed_in_the_row():
    save(Client())
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT plan FROM crisis_safetyplan")
        assert b"Sam" not in bytes(cursor.fetchone()[0])
    assert models.SafetyPlan.objects.get().plan["people"] == ["Sam, 0123 456 789", "my sister"]


def test_each_sees_their_own_plan_and_nobody_elses(cast, as_person):
    save(as_person(cast["alice"]))
    for name, who in {**cast, "nobody": None}.items():
        for path in ("/plan/", "/plan/edit/"):
            html = as_person(who).get(path).content.decode()
            assert ("the kettle goes quiet" in html) is (name == "alice"), (name, path)


@pytest.mark.parametrize("name", ["tova", "theo", "mallory", "ana", "nobody"])
def test_nobody_deletes_another_plan(cast, as_person, name):
    save(as_person(cast["alice"]))
    answer = as_person(cast.get(name)).post("/plan/delete/")
    assert answer.status_code == (403 if name == "nobody" else 404)
    assert models.SafetyPlan.objects.count() == 1


def test_deleting_takes_it_away_and_is_in_the_ledger(cast, as_person):
    client = as_person(cast["alice"])
    save(client)
    assert client.post("/plan/delete/").status_code == 302
    assert not models.SafetyPlan.objects.exists()
    entry = Entry.objects.get(act="plan.delete")
    assert entry.subject_id == cast["alice"].pk
    assert "kettle" not in entry.thing


def test_saving_twice_keeps_one_plan_and_the_first_day():
    client = Client()
    save(client)
    first = models.SafetyPlan.objects.get()
    save(client)  # the same words, an old mark: a double tap
    save(client, coping="walk", seen=first.mark)
    row = models.SafetyPlan.objects.get()
    assert (row.pk, row.created_at) == (first.pk, first.created_at)
    assert row.plan["coping"] == ["walk"]


def test_another_window_does_not_overwrite_what_was_saved_meanwhile(cast, as_person):
    client = as_person(cast["alice"])
    save(client)
    old = models.SafetyPlan.objects.get().mark
    save(client, coping="swim", seen=old)
    answer = save(client, coping="walk", seen=old)
    html = answer.content.decode()
    assert answer.status_code == 409
    assert "swim" in html
    assert ">walk</textarea>" in html
    assert models.SafetyPlan.objects.get().plan["coping"] == ["swim"]
    again = save(client, coping="walk", seen=models.SafetyPlan.objects.get().mark)
    assert again.status_code == 302
    assert models.SafetyPlan.objects.get().plan["coping"] == ["walk"]


def test_too_many_lines_are_kept_in_the_form():
    long = "\n".join(f"line {number}" for number in range(MOST_LINES + 1))
    client = Client()
    answer = save(client, distraction=long)
    assert answer.status_code == 422
    assert long in answer.content.decode()
    assert not models.SafetyPlan.objects.exists()
    assert not Person.objects.exists()


def test_a_full_disk_keeps_the_words_in_the_form(cast, as_person):
    with patch.object(actions, "save_plan", side_effect=DatabaseError("disk full")):
        answer = save(as_person(cast["alice"]))
    assert answer.status_code == 503
    assert "my sister" in answer.content.decode()


def test_markup_in_a_plan_stays_words():
    client = Client()
    save(client, coping="<script>alert(1)</script>")
    html = client.get("/plan/").content.decode()
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_the_best_line_of_the_chosen_country_stands_below():
    client = Client()
    save(client)
    assert 'href="tel:116123"' not in client.get("/plan/").content.decode()
    client.cookies["country"] = "GB"
    assert 'href="tel:116123"' in client.get("/plan/").content.decode()


def test_few_queries(cast, as_person, django_assert_max_num_queries):
    client = as_person(cast["alice"])
    save(client)
    with django_assert_max_num_queries(12):
        client.get("/plan/")


def test_an_erased_person_leaves_no_plan(person):
    alice = person()
    actions.save_plan(alice, SafetyPlan(coping=("walk",)), seen="", now=timezone.now())
    alice.delete()
    assert not models.SafetyPlan.objects.exists()


def test_a_form_without_its_token_stores_nothing(cast):
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast["alice"], backend="django.contrib.auth.backends.ModelBackend")
    answer = save(client)
    assert answer.status_code == 403
    assert "the kettle goes quiet" in answer.content.decode()
    assert not models.SafetyPlan.objects.exists()
