"""My week: designed when empty, honest when thin, a sentence before the picture."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import formats, timezone

from leeward.core.mood.week import Kind, Line, first_day
from leeward.web.insights.words import sentence
from leeward.web.mood import actions
from leeward.web.toolkit.models import Practice

WEEK = "/week/"


def log(owner, start: date, valences):
    for offset, valence in enumerate(valences):
        at = timezone.make_aware(
            timezone.datetime.combine(start + timedelta(days=offset), timezone.datetime.min.time())
        )
        actions.add(owner, valence=valence, energy=0, zone="UTC", at=at + timedelta(hours=1))


@pytest.fixture
def last_week() -> date:
    starts_on = (formats.get_format("FIRST_DAY_OF_WEEK") - 1) % 7
    return first_day(timezone.localdate(), starts_on=starts_on) - timedelta(days=7)


def read(client, start):
    return client.get(WEEK, {"from": start.isoformat()}).content.decode()


def test_an_empty_week_says_what_to_do(as_person, person):
    page = as_person(person()).get(WEEK).content.decode()
    assert "Nothing was logged in this week." in page and reverse("mood:field") in page


def test_a_thin_week_says_how_many(as_person, person, last_week):
    log(alice := person(), last_week, [0.5, 0.5])
    page = read(as_person(alice), last_week)
    assert "2 check-ins so far" in page and "lightest" not in page


def test_the_sentence_comes_first_the_picture_second_the_entries_third(as_person, person, last_week):
    alice = person()
    log(alice, last_week - timedelta(days=7), [-0.5] * 6)
    log(alice, last_week, [0.4] * 6)
    page = read(as_person(alice), last_week)
    order = [page.index(part) for part in ("This week was lighter", "<svg xmlns", "check-ins behind this")]
    assert order == sorted(order)


def test_practices_speak_for_themselves_even_without_check_ins(as_person, person, last_week):
    at = timezone.make_aware(timezone.datetime.combine(last_week, timezone.datetime.min.time())) + timedelta(
        hours=9
    )
    alice = person()
    for _ in range(2):
        Practice.objects.create(
            person=alice, slug="breathing-resonance", finished_at=at, body={"before": 7, "after": 4}
        )
    Practice.objects.create(person=alice, slug="breathing-resonance", finished_at=at, body={"before": 7})
    assert "After 2 practices, distress was 3.0 points lower" in read(as_person(alice), last_week)


def test_a_week_is_seen_by_its_person_alone(as_person, cast, last_week):
    log(cast["alice"], last_week, [0.5] * 6)
    for who in ("tova", "theo", "mallory", "ana"):
        assert "Nothing was logged" in read(as_person(cast[who]), last_week)


@pytest.mark.parametrize("asked", ["", "soon", "2999-01-01", "0001-01-01", "2026-02-30"])
def test_any_week_can_be_asked_for(as_person, person, asked):
    assert as_person(person()).get(WEEK, {"from": asked}).status_code == 200


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("n", [1, 2])
def test_every_kind_of_line_has_a_whole_sentence(kind, n):
    said = sentence(Line(kind, n, names=("sad", "tired"), amount=1.5), "en")
    assert said.endswith(".") and "%" not in said and "!" not in said
