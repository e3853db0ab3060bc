"""Questionnaires: save half-done, resume, score as published, item nine by itself, nobody else's eyes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from leeward.web.accounts.models import Person
from leeward.web.checkins import actions, queries
from leeward.web.checkins.models import Filling
from leeward.web.crisis.models import Alert

MOST_QUERIES = 12


def fill(client, instrument, values):
    """Answer each question in order (``None`` leaves it out); return the last answer."""
    answer = client.post(reverse("checkins:begin", args=[instrument]))
    for value in values:
        answer = client.post(answer.url, {"value": "skip" if value is None else value})
    return answer


def finished(owner, instrument="phq-9", values=(1,) * 9, days_ago=0):
    kind = queries.instrument(instrument)
    row = actions.begin(owner, kind)
    for item, value in zip(kind.items, values, strict=True):
        actions.answer(row, kind, item=item.id, value=value)
    actions.finish(row)
    Filling.objects.filter(pk=row.pk).update(finished_at=timezone.now() - timedelta(days=days_ago))
    return Filling.objects.get(pk=row.pk)


def test_looking_leaves_no_trace(client):
    assert client.get(reverse("checkins:list")).status_code == 200
    for kind in ("phq-9", "gad-7", "who-5"):
        assert client.get(reverse("checkins:about", args=[kind])).status_code == 200
    assert client.get(reverse("checkins:about", args=["nothing"])).status_code == 404
    assert not Person.objects.exists()


@pytest.mark.parametrize(
    ("instrument", "values", "total", "words"),
    [
        ("phq-9", [1, 1, 1, 1, 1, 1, 1, 1, 0], "8", "Some signs of low mood"),
        ("gad-7", [3, 3, 3, 3, 3, 0, 0], "15", "A heavy load of worry"),
        ("who-5", [1, 1, 1, 1, 1], "20", "Very little well-being"),
    ],
)
def test_from_the_first_question_to_the_result_without_an_account(client, instrument, values, total, words):
    page = client.get(fill(client, instrument, values).url).content.decode()
    assert words in page and f'<span class="number">{total}</span>' in page
    assert page.index(words) < page.index('class="number"')
    assert "not a diagnosis" in page


def test_half_done_is_kept_and_taken_up_at_the_first_open_question(client):
    fill(client, "phq-9", [2, None, 1])
    assert "half done" in client.get(reverse("checkins:list")).content.decode()
    answer = client.post(reverse("checkins:begin", args=["phq-9"]))
    assert answer.url.endswith("/2/")
    assert Filling.objects.count() == 1


def test_an_answer_can_be_changed_on_the_way_back(client):
    fill(client, "who-5", [5])
    row = Filling.objects.get()
    client.post(reverse("checkins:item", args=[row.pk, 1]), {"value": "2"})
    page = client.get(reverse("checkins:item", args=[row.pk, 1])).content.decode()
    assert page.count("is-chosen") == 1
    row.refresh_from_db()
    assert row.answers == {"cheerful": 2}


@pytest.mark.parametrize("value", ["", "4", "-1", "two", "1.5"])
def test_what_is_no_answer_is_asked_again_kindly(client, value):
    fill(client, "phq-9", [])
    row = Filling.objects.get()
    answer = client.post(reverse("checkins:item", args=[row.pk, 1]), {"value": value})
    assert answer.status_code == 422 and "leave this one out" in answer.content.decode()
    row.refresh_from_db()
    assert row.answers == {}


def test_two_left_out_are_filled_and_said_so(client):
    page = client.get(fill(client, "phq-9", [2, 2, 2, 2, 2, 2, None, None, 0]).url).content.decode()
    assert "2 answers were left out" in page


def test_too_many_left_out_is_offered_again_and_may_be_finished_without_a_total(client):
    answer = fill(client, "phq-9", [1, 1, 1, 1, 1, 1, None, None, None])
    assert answer.url.endswith("/open/")
    page = client.get(answer.url).content.decode()
    assert "3 questions are still open" in page
    result = client.post(answer.url)
    assert "No total this time" in client.get(result.url).content.decode()


@pytest.mark.parametrize("value", [1, 2, 3])
def test_item_nine_leads_straight_to_a_direct_question_with_help_whatever_the_total(client, value):
    answer = fill(client, "phq-9", [0] * 8 + [value])
    assert answer.url.endswith("/one-question/")
    page = client.get(answer.url).content.decode()
    assert "Are you thinking of killing yourself?" in page and 'href="/help/"' in page
    result = client.get(reverse("checkins:result", args=[Filling.objects.get().pk])).content.decode()
    assert "help-panel" in result and "Few signs of low mood" in result


def test_item_nine_alone_among_gaps_is_not_lost(client):
    assert fill(client, "phq-9", [None] * 8 + [1]).url.endswith("/one-question/")


def test_item_nine_at_zero_asks_nothing(client):
    answer = fill(client, "phq-9", [3] * 8 + [0])
    assert answer.url.endswith("/result/")
    row = Filling.objects.get()
    assert client.get(reverse("checkins:direct", args=[row.pk])).status_code == 404


@pytest.mark.parametrize(
    ("said", "words", "alerts"),
    [
        ("yes", "Please do not stay alone", 1),
        ("unsure", "do not have to be sure", 0),
        ("no", "Thank you for telling me", 0),
    ],
)
def test_each_answer_to_the_direct_question_is_met(client, said, words, alerts):
    url = fill(client, "phq-9", [0] * 8 + [1]).url
    page = client.post(url, {"said": said}, follow=True).content.decode()
    assert words in page and 'href="/help/"' in page
    assert Alert.objects.filter(source="questionnaire").count() == alerts


def test_the_direct_question_may_be_left_unanswered(client):
    url = fill(client, "phq-9", [0] * 8 + [1]).url
    assert client.post(url, {"said": "perhaps"}).status_code == 422
    assert "Rather not say" in client.get(url).content.decode()


def test_a_finished_one_is_not_changed_by_the_back_button(client):
    fill(client, "who-5", [3] * 5)
    row = Filling.objects.get()
    answer = client.post(reverse("checkins:item", args=[row.pk, 1]), {"value": "0"})
    assert answer.url.endswith("/result/")
    row.refresh_from_db()
    assert row.answers["cheerful"] == 3


@pytest.mark.parametrize(
    ("then", "now", "words"),
    [
        ((2,) * 8 + (0,), (1,) * 8 + (0,), "easier than the time before"),
        ((1,) * 8 + (0,), (2,) * 8 + (0,), "harder than the time before"),
        ((1,) * 9, (1,) * 8 + (0,), "1 point away"),
        ((1,) * 9, (1,) * 9, "the same as the time before"),
    ],
)
def test_the_change_since_the_time_before(as_person, person, then, now, words):
    alice = person()
    finished(alice, values=then, days_ago=20)
    row = finished(alice, values=now)
    assert words in as_person(alice).get(reverse("checkins:result", args=[row.pk])).content.decode()


def test_the_first_time_has_nothing_to_compare_with(as_person, person):
    row = finished(alice := person())
    assert (
        "the time before"
        not in as_person(alice).get(reverse("checkins:result", args=[row.pk])).content.decode()
    )


def test_answers_are_sealed(person):
    finished(person())
    assert b"interest" not in bytes(Filling.objects.values_list("body", flat=True).get())


@pytest.mark.parametrize("name", ["result", "open", "direct", "delete", "item"])
def test_a_filling_exists_for_its_person_alone(as_person, cast, name):
    row = finished(cast["alice"], values=(1,) * 9)
    url = reverse(f"checkins:{name}", args=[row.pk, *([1] if name == "item" else [])])
    for who in ("tova", "theo", "mallory", "ana"):
        client = as_person(cast[who])
        assert client.get(url).status_code in (404, 405)
        assert client.post(url, {"value": "1", "said": "yes"}).status_code in (404, 405)
    assert as_person(None).get(url).status_code in (403, 405)
    assert Filling.objects.filter(pk=row.pk).exists()


def test_deleting_is_for_good(as_person, person):
    row = finished(alice := person())
    as_person(alice).post(reverse("checkins:delete", args=[row.pk]))
    assert not Filling.objects.exists()


def test_beginning_twice_at_once_is_one_filling(person):
    alice, kind = person(), queries.instrument("gad-7")
    assert actions.begin(alice, kind) == actions.begin(alice, kind)
    actions.finish(Filling.objects.get())
    with pytest.raises(ValueError, match="finished"):
        actions.answer(Filling.objects.get(), kind, item="relax", value=1)


def test_pages_stay_within_twelve_queries(as_person, person, django_assert_max_num_queries):
    alice = person()
    rows = [finished(alice, values=(1,) * 9, days_ago=day) for day in range(12)]
    half = actions.begin(alice, queries.instrument("who-5"))
    client = as_person(alice)
    for url in (
        reverse("checkins:list"), reverse("checkins:about", args=["phq-9"]),
        reverse("checkins:result", args=[rows[0].pk]), reverse("checkins:direct", args=[rows[0].pk]),
        reverse("checkins:item", args=[half.pk, 1]), reverse("checkins:open", args=[half.pk]),
    ):  # fmt: skip
        with django_assert_max_num_queries(MOST_QUERIES):
            assert client.get(url).status_code == 200
