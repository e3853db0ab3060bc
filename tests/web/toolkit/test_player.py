"""A practice on the page: every way through it, kept step by step, stopped kindly, kept back when it could harm."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leeward import wiring
from leeward.core.safety.levels import Level
from leeward.core.safety.risk import RiskState
from leeward.core.toolkit.steps import StepKind
from leeward.web.accounts import actions as accounts
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import RiskRecord
from leeward.web.toolkit import actions
from leeward.web.toolkit.models import Practice

ALL = wiring.exercises("en")
HELP = 'class="help-panel"'


def address(slug: str) -> str:
    return reverse("toolkit:exercise", args=[slug])


def send(client: Client, slug: str, act: str = "finish", practice: str = "", **answers: str) -> Any:
    fields = {f"answer-{name.replace('_', '-')}": words for name, words in answers.items()}
    return client.post(address(slug), {"practice": practice or str(uuid.uuid4()), "act": act, **fields})


def at_risk(person: Person, level: Level = Level.PASSIVE_IDEATION) -> None:
    RiskRecord.objects.create(person=person, state=RiskState(level=level, turn=1).to_mapping(), version=1)


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "hi"])
@pytest.mark.parametrize("slug", [exercise.slug for exercise in ALL])
def test_cautions_minutes_strength_and_source_stand_before_the_start(
    client: Client, slug: str, language: str
) -> None:
    client.cookies["language"] = language
    found = next(one for one in wiring.exercises(language) if one.slug == slug)
    page = client.get(address(slug), headers={"accept-language": language}).content.decode()
    start = page.index(found.start)
    for words in (*found.cautions, found.evidence.source):
        assert words in page
    assert all(page.index(words) > page.index(found.opening) for words in found.cautions)
    assert start > 0


@pytest.mark.parametrize("exercise", [one for one in ALL if one.steps], ids=lambda exercise: exercise.slug)
def test_every_kind_of_step_can_be_answered_without_scripts(client: Client, exercise: Any) -> None:
    page = client.get(address(exercise.slug)).content.decode()
    for step in exercise.steps:
        section = re.search(rf'data-step="{step.name}".*?</section>', page, re.DOTALL)
        assert section, step.name
        html = section.group()
        assert html.count('type="radio"') == {StepKind.CHOOSE: len(step.options), StepKind.RATE: 11}.get(
            step.kind, 0
        )
        if step.writes:
            fields = re.findall(r'<(?:textarea|input type="text") name="(answer-[^"]+)"', html)
            assert len(fields) == (step.lines or 1)
        for beat in step.beats:
            assert beat.words in html


def test_a_step_for_some_says_for_whom(client: Client) -> None:
    page = client.get(address("sleep-wind-down")).content.decode()
    assert re.search(r"data-only>Only for: Where are you right now\? I lie awake<", page)


def test_lists_choices_ratings_and_picks_are_kept_and_told_in_words(client: Client) -> None:
    answer = send(
        client,
        "values",
        area="people",
        seen="That I listened",
        near="6",
        ways_1="Ask",
        ways_3="Wait  and see",
        one="Ask",
    )
    kept = Practice.objects.get().body["answers"]
    assert kept == {
        "area": "people", "seen": "That I listened", "near": "6", "ways": "Ask\nWait and see", "one": "Ask"
    }  # fmt: skip
    page = client.get(answer.url).content.decode()
    assert "Which part of life?" in page
    assert ">People<" in page


def test_own_words_come_before_a_picked_line(client: Client) -> None:
    send(client, "gratitude", three_1="Tea", one="Tea", one_own="The rain")
    assert Practice.objects.get().body["answers"]["one"] == "The rain"


@pytest.mark.parametrize(
    ("name", "value"), [("area", "moon"), ("near", "11"), ("near", "close"), ("ways_1", "x" * 501)]
)
def test_what_a_step_cannot_take_is_said_and_the_words_stay(client: Client, name: str, value: str) -> None:
    answer = send(client, "values", seen="stays here", **{name: value})
    assert answer.status_code == 422
    assert "stays here" in answer.content.decode()
    assert 'class="error"' in answer.content.decode()
    assert not Practice.objects.exists()


def test_each_step_is_kept_sealed_and_gone_on_with_on_another_device(
    person: Callable[..., Any], as_person: Callable[..., Client]
) -> None:
    somebody, practice = person(), str(uuid.uuid4())
    phone, laptop = as_person(somebody), as_person(somebody)
    fields = {
        "practice": practice,
        "act": "step",
        "at": "one",
        "answer-once-1": "the heron",
        "answer-once-2": "lentils",
    }
    sent = phone.post(address("small-steps"), fields)
    assert (sent.status_code, sent.content.strip()) == (200, b"")
    with connection.cursor() as cursor:
        cursor.execute("SELECT body FROM toolkit_practice")
        assert b"heron" not in bytes(cursor.fetchone()[0])
    waiting = re.search(
        rf'href="([^"]+{practice}[^"]*)"', laptop.get(reverse("toolkit:tools")).content.decode()
    )
    assert waiting
    page = laptop.get(waiting.group(1)).content.decode()
    assert 'name="at" value="one"' in page
    assert 'value="the heron"' in page
    assert re.search(r'name="answer-one" value="lentils"', page)


def test_danger_in_one_step_shows_people_at_that_step(client: Client) -> None:
    sent = send(client, "leave-the-loop", act="step", loop="I want to kill myself tonight")
    assert sent.status_code == 200
    assert HELP in sent.content.decode()
    assert "<html" not in sent.content.decode()
    assert RiskRecord.objects.count() == 1


def test_help_is_shown_at_a_step_even_when_storing_fails(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: Any, **__: Any) -> None:
        raise DatabaseError("locked")

    monkeypatch.setattr(actions, "keep", locked)
    sent = send(client, "leave-the-loop", act="step", loop="I want to kill myself")
    assert sent.status_code == 507
    assert HELP in sent.content.decode()


@pytest.mark.parametrize("act", ["step", "stop", "finish"])
def test_a_mere_choice_of_somebody_without_a_name_leaves_no_trace(client: Client, act: str) -> None:
    sent = send(client, "muscle-relaxation", act=act, way="soft")
    assert sent.status_code == (204 if act == "step" else 302)
    assert not Person.objects.exists()
    assert not Practice.objects.exists()


def test_stopping_is_kind_and_what_was_written_waits(client: Client) -> None:
    stopped = send(client, "gratitude", act="stop", three_1="Tea")
    page = client.get(stopped.url).content.decode()
    assert "You stopped here" in page
    assert "Stopping is fine" in page
    assert "Tea" in page
    row = Practice.objects.get()
    assert row.finished_at is None
    again = reverse("toolkit:practice", args=["gratitude", row.pk])
    assert f'href="{again}"' in page
    assert 'value="Tea"' in client.get(again).content.decode()


def test_stopping_with_nothing_to_keep_says_so(client: Client) -> None:
    stopped = send(client, "grounding-54321", act="stop")
    page = client.get(stopped.url).content.decode()
    assert "You stopped here" in page
    assert "Nothing was kept" in page


def test_a_late_step_does_not_reopen_what_is_finished(client: Client) -> None:
    practice = str(uuid.uuid4())
    send(client, "gratitude", practice=practice, three_1="Tea")
    send(client, "gratitude", act="step", practice=practice, three_1="Tea")
    assert Practice.objects.get().finished_at is not None


def test_more_distress_than_before_points_to_people_and_claims_nothing(client: Client) -> None:
    sent = client.post(address("grief-letter"), {"practice": str(uuid.uuid4()), "before": 4, "after": 7})
    page = client.get(sent.url).content.decode()
    card = page[page.index("Before and after") :]
    assert "It weighs more than before" in card
    assert 'href="/help/"' in card
    assert "One time says little" in card


def test_at_risk_the_grief_letter_is_not_offered_and_people_are(
    person: Callable[..., Any], as_person: Callable[..., Client]
) -> None:
    somebody = person()
    browser = as_person(somebody)
    assert "/tools/grief-letter/" in browser.get(reverse("toolkit:tools")).content.decode()
    at_risk(somebody)
    assert "/tools/grief-letter/" not in browser.get(reverse("toolkit:tools")).content.decode()
    page = browser.get(address("grief-letter")).content.decode()
    assert "for a calmer day" in page
    assert 'href="/help/"' in page
    assert "<textarea" not in page
    assert "/tools/breathing-resonance/" in page


def test_at_risk_a_letter_begun_can_be_read_is_not_pushed_and_loses_no_word(
    person: Callable[..., Any], as_person: Callable[..., Client]
) -> None:
    somebody = person()
    browser = as_person(somebody)
    send(browser, "grief-letter", act="step", who="Grandmother")
    row = Practice.objects.get()
    at_risk(somebody)
    page = browser.get(reverse("toolkit:practice", args=["grief-letter", row.pk])).content.decode()
    assert "Grandmother" in page
    assert "<textarea" not in page
    assert "grief-letter" not in browser.get("/").content.decode()
    assert (
        send(browser, "grief-letter", practice=str(row.pk), who="Grandmother", now="It rains").status_code
        == 302
    )
    assert Practice.objects.get().body["answers"]["now"] == "It rains"


def test_lines_of_earlier_practices_can_be_picked_by_their_owner_alone(
    cast: dict[str, Any], as_person: Callable[..., Client]
) -> None:
    body = {"answers": {"once": "the heron on the rail\nlentils"}}
    Practice.objects.create(person=cast["alice"], slug="small-steps", body=body, finished_at=timezone.now())
    assert "the heron on the rail" in as_person(cast["alice"]).get(address("hard-day")).content.decode()
    for other in ("tova", "theo", "mallory", "ana", None):
        page = as_person(cast.get(other)).get(address("hard-day")).content.decode()
        assert "the heron" not in page


def test_what_was_picked_in_earlier_words_is_read_for_danger_too(client: Client) -> None:
    sent = send(client, "hard-day", holds_own="nothing, I want to die that day")
    assert HELP in client.get(sent.url).content.decode()


def test_a_person_takes_all_runs_along_and_erasing_leaves_none(
    person: Callable[..., Any], as_person: Callable[..., Client]
) -> None:
    somebody = person()
    browser = as_person(somebody)
    for number in range(70):
        Practice.objects.create(
            person=somebody,
            slug="gratitude",
            body={"answers": {"three": f"thing {number}"}, "before": 3, "after": 2},
        )
    sent = browser.get(reverse("toolkit:export"))
    assert sent["Content-Disposition"].startswith("attachment")
    items = json.loads(sent.content)["practices"]
    assert len(items) == 70
    assert {"slug", "title", "started_at", "finished_at", "before", "after", "answers"} <= set(items[0])
    assert items[0]["answers"][0]["step"] == "What was all right today?"
    accounts.erase(somebody)
    assert not Practice.objects.exists()
