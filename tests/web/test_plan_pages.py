"""Around the safety plan: one step at a time, a part to share, paper, and the locked copies of a plan."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from unittest.mock import patch
from urllib.parse import unquote
from uuid import uuid4

import pytest
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.messages import Incoming
from leeward.core.safety.plan import MOST_LINES, STEPS, SafetyPlan
from leeward.web.accounts.models import Person
from leeward.web.companion import stream
from leeward.web.crisis import actions, models
from leeward.web.crisis.models import FollowUp, PlanCopy
from leeward.web.ledger.models import Entry

PLAN = SafetyPlan(
    warning_signs=("the kettle goes quiet",),
    coping=("walk to the pier",),
    people=("Sam, 0123 456 789", "my sister"),
)


@pytest.fixture
def alice(cast, as_person):
    """Alice's browser, with a plan of hers."""
    actions.save_plan(cast["alice"], PLAN, seen="", now=timezone.now())
    return as_person(cast["alice"])


def stored():
    return SafetyPlan.from_mapping(models.SafetyPlan.objects.get().plan)


def seen_on(html):
    return re.search(r'name="seen" value="(\w+)"', html)[1]


# one step


@pytest.mark.parametrize("step", STEPS)
def test_each_step_has_a_page_of_its_own(alice, step):
    html = alice.get(f"/plan/step/{step}/").content.decode()
    assert all(
        (line in html) == (line in getattr(PLAN, step)) for line in (*PLAN.coping, *PLAN.warning_signs)
    )


def test_one_step_is_changed_and_the_others_stay(alice):
    seen = seen_on(alice.get("/plan/step/coping/").content.decode())
    answer = alice.post("/plan/step/coping/", {"text": "walk\ncold water", "seen": seen})
    assert answer.status_code == 302
    assert answer.url.startswith("/plan/?kept=coping")
    assert stored().coping == ("walk", "cold water")
    assert stored().people == PLAN.people


def test_the_next_step_follows_and_the_last_one_ends(alice):
    answer = alice.post("/plan/step/distraction/", {"text": "library", "seen": seen_on(alice.get("/plan/step/distraction/").content.decode()), "next": "1"})  # fmt: skip # noqa: E501
    assert answer.url == "/plan/step/people/?kept=distraction"
    assert 'name="next"' not in alice.get("/plan/step/safer_place/").content.decode()


def test_another_step_saved_meanwhile_is_no_conflict_but_the_same_one_is(alice):
    seen = seen_on(alice.get("/plan/step/coping/").content.decode())
    people = seen_on(alice.get("/plan/step/people/").content.decode())
    alice.post("/plan/step/people/", {"text": "Kim", "seen": people})
    assert alice.post("/plan/step/coping/", {"text": "swim", "seen": seen}).status_code == 302
    answer = alice.post("/plan/step/coping/", {"text": "run", "seen": seen})
    html = answer.content.decode()
    assert answer.status_code == 409
    assert ">run</textarea>" in html
    assert "swim" in html
    assert stored().coping == ("swim",)
    assert alice.post("/plan/step/coping/", {"text": "run", "seen": seen_on(html)}).status_code == 302
    assert stored() == SafetyPlan(PLAN.warning_signs, ("run",), people=("Kim",))


def test_somebody_without_a_name_begins_with_one_step():
    client = Client()
    assert client.get("/plan/step/coping/").status_code == 200
    assert not Person.objects.exists()
    seen = seen_on(client.get("/plan/step/coping/").content.decode())
    client.post("/plan/step/coping/", {"text": "music", "seen": seen})
    assert stored() == SafetyPlan(coping=("music",))


def test_what_is_typed_is_never_lost(alice):
    long = "\n".join(f"line {number}" for number in range(MOST_LINES + 1))
    answer = alice.post("/plan/step/coping/", {"text": long, "seen": "x"})
    assert answer.status_code == 422
    assert long in answer.content.decode()
    with patch.object(actions, "save_step", side_effect=DatabaseError("disk full")):
        answer = alice.post("/plan/step/coping/", {"text": "swim", "seen": "x"})
    assert answer.status_code == 503
    assert ">swim</textarea>" in answer.content.decode()
    assert stored() == PLAN


def test_a_step_that_is_none_does_not_exist(alice):
    assert alice.get("/plan/step/version/").status_code == 404


# a part to share


def test_sharing_offers_the_people_of_the_plan_and_sends_nothing(alice, mailoutbox):
    html = alice.get("/plan/share/").content.decode()
    for sentence in wiring.plan_words("en").ready_messages:
        assert sentence in html
    assert 'value="0123456789" checked' in html
    assert "my sister" in html
    assert not mailoutbox


def test_without_a_script_the_link_holds_the_chosen_parts_alone(alice):
    answer = alice.post("/plan/share/", {"to": "0123456789", "message": "Can you come?", "step": ["coping"]})
    link = re.search(r'href="(sms:[^"]+)"', answer.content.decode())[1].replace("&amp;", "&")
    assert link.startswith("sms:0123456789?&body=")
    body = unquote(link.partition("body=")[2])
    assert body.startswith("Can you come?")
    assert "walk to the pier" in body
    assert "kettle" not in body


def test_a_number_that_is_not_in_the_plan_is_not_taken_over(alice):
    html = alice.post("/plan/share/", {"to": "0900999", "message": "Hello"}).content.decode()
    assert "0900999" not in html
    assert "sms:?&amp;body=Hello" in html


@pytest.mark.parametrize("who", ["tova", "theo", "mallory", "ana", "nobody"])
@pytest.mark.parametrize("path", ["/plan/share/", "/plan/paper/", "/plan/step/coping/"])
def test_nobody_shares_or_prints_the_plan_of_another(alice, cast, as_person, who, path):
    html = as_person(cast.get(who)).get(path).content.decode()
    assert "walk to the pier" not in html
    assert "0123456789" not in html


@pytest.mark.parametrize("language", ["es", "fr", "de", "pt", "hi"])
def test_sharing_speaks_the_language_of_the_page(alice, language):
    alice.cookies["django_language"] = language
    html = alice.get("/plan/share/").content.decode()
    words = wiring.plan_words(language)
    assert words.share["title"] in html
    assert words.ready_messages[0] in html


# paper


def test_paper_holds_the_plan_the_line_and_room_to_write(alice):
    alice.cookies["country"] = "GB"
    html = alice.get("/plan/paper/").content.decode()
    assert "walk to the pier" in html
    assert "116 123" in html
    assert "999" in html
    assert html.count('class="blank"') == 2 * sum(not getattr(PLAN, step) for step in STEPS)


# locked copies


def make(client):
    return client.post("/plan/copy/").json()["id"]


def test_a_copy_gets_the_plan_and_is_told_when_nothing_is_newer(alice):
    where = f"/plan/copy/{make(alice)}/"
    contents = alice.get(where).json()
    assert [step["lines"] for step in contents["steps"]][3][0] == {
        "text": "Sam, 0123 456 789",
        "number": "0123456789",
    }
    assert len(contents["steps"]) == len(STEPS)
    assert contents["emergency"]["href"].startswith("tel:")
    assert alice.get(where, {"mark": contents["mark"]}).status_code == 204
    alice.post(
        "/plan/step/coping/",
        {"text": "swim", "seen": seen_on(alice.get("/plan/step/coping/").content.decode())},
    )
    newer = alice.get(where, {"mark": contents["mark"]})
    assert newer.status_code == 200
    assert "swim" in newer.content.decode()


def test_a_copy_holds_nothing_that_is_true_for_this_hour_alone(alice):
    alice.cookies["country"] = "GB"
    contents = alice.get(f"/plan/copy/{make(alice)}/").json()
    assert contents["lines"][0]["name"] == "Samaritans"
    assert set(contents["lines"][0]) == {"name", "facts", "buttons"}


def test_who_has_no_plan_has_no_copy(cast, as_person):
    assert as_person(cast["mallory"]).post("/plan/copy/").status_code == 404
    assert as_person().post("/plan/copy/").status_code == 403


def test_a_session_that_ran_out_keeps_the_copy_and_a_strange_one_does_not(alice, cast, as_person):
    where = f"/plan/copy/{make(alice)}/"
    assert as_person().get(where).status_code == 403
    assert as_person(cast["mallory"]).get(where).status_code == 404
    assert as_person().get(f"/plan/copy/{uuid4()}/").status_code == 404


@pytest.mark.parametrize("how", ["out", "leave", "everywhere", "erase", "plan", "all", "one"])
def test_a_copy_is_called_back(alice, cast, as_person, how):
    copy = make(alice)
    alice.cookies["kept"] = copy
    match how:
        case "out":
            alice.post("/account/logout/")
        case "leave":
            alice.post("/leave/")
        case "everywhere":
            as_person(cast["alice"]).post(reverse("accounts:everywhere"))
        case "erase":
            cast["alice"].delete()
        case "plan":
            alice.post("/plan/delete/")
        case "all":
            alice.post("/plan/copies/gone/")
        case "one":
            alice.post(f"/plan/copy/{copy}/gone/")
    assert not PlanCopy.objects.exists()
    assert as_person().get(f"/plan/copy/{copy}/").status_code == 404


def test_signing_out_elsewhere_leaves_the_copy_here(alice, cast, as_person):
    copy = make(alice)
    as_person(cast["alice"]).post("/account/logout/")
    assert str(PlanCopy.objects.get().pk) == copy


def test_a_foreign_cookie_takes_nothing_away(alice, cast, as_person):
    copy = make(alice)
    mallory = as_person(cast["mallory"])
    for cookie in (copy, "no-id", ""):
        mallory.cookies["kept"] = cookie
        mallory.post("/leave/")
    assert PlanCopy.objects.count() == 1


def test_leaving_works_where_the_copy_cannot_be_called_back(alice):
    alice.cookies["kept"] = make(alice)
    with patch("leeward.web.crisis.plan_copies.call_back", side_effect=DatabaseError("locked")):
        assert alice.post("/leave/").status_code == 302
    assert "sessionid" not in alice.cookies or not alice.cookies["sessionid"].value


def test_copies_are_in_the_ledger_without_words(alice, cast):
    copy = make(alice)
    alice.post(f"/plan/copy/{copy}/gone/")
    acts = list(Entry.objects.filter(subject_id=cast["alice"].pk).values_list("act", "thing"))
    assert (("plan.copy", f"copy:{copy}")) in acts
    assert (("plan.copy.remove", f"copy:{copy}")) in acts


def test_the_locked_page_names_nothing_and_nobody(alice):
    for client in (alice, Client()):
        html = client.get("/kept/").content.decode()
        assert "safety" not in html.lower()
        assert "leeward" not in re.sub(r'(?:href|src)="[^"]*"', "", html).lower()
        assert "walk to the pier" not in html
    assert not any(name in html for name in ("Alice", "suicid", "crisis<"))


def test_the_home_screen_gets_the_chosen_name():
    client = Client()
    app = client.get("/kept/app.webmanifest", {"name": "Recipes"}).json()
    assert (app["name"], app["short_name"], app["start_url"]) == ("Recipes", "Recipes", "/kept/")
    assert "leeward" not in json.dumps({**app, "icons": []}).lower()
    assert client.get("/kept/app.webmanifest").json()["name"] == wiring.plan_words("en").names[0]
    assert len(client.get("/kept/app.webmanifest", {"name": "x" * 500}).json()["name"]) <= 24


# using it


def talked(person, text):
    exchange = stream.Exchange(person, conversation_id=None, incoming=Incoming(text, language="en"))
    exchange.begin()
    exchange.run()


def test_opening_the_plan_on_a_calm_day_is_no_hard_hour(alice):
    alice.get("/plan/")
    assert not FollowUp.objects.exists()


def test_opening_it_while_danger_is_known_is_asked_about_later(alice, cast):
    talked(cast["alice"], "i want to die")
    FollowUp.objects.all().delete()
    alice.get("/plan/?kept=1")
    assert not FollowUp.objects.exists(), "right after writing it nobody used it"
    alice.get("/plan/")
    assert FollowUp.objects.get().about == "plan"


def test_sharing_counts_as_using_it_and_looking_at_nothing_does_not(alice):
    Client().get("/plan/share/")
    assert not FollowUp.objects.exists()
    alice.get("/plan/share/")
    assert FollowUp.objects.get().happened_at > timezone.now() - timedelta(minutes=1)


def test_the_plan_opens_where_its_use_cannot_be_noted(alice, cast):
    talked(cast["alice"], "i want to die")
    with patch("leeward.web.crisis.walks._note", side_effect=DatabaseError("disk full")):
        assert "walk to the pier" in alice.get("/plan/").content.decode()


def test_while_a_path_is_open_the_plan_is_one_tap_from_home_and_from_every_panel(alice, cast):
    assert 'href="/plan/"' not in alice.get("/").content.decode()
    talked(cast["alice"], "i want to die")
    assert 'href="/plan/"' in alice.get("/").content.decode()
    talk = cast["alice"].conversations.get()
    assert 'href="/plan/"' in alice.get(f"/talk/{talk.pk}/").content.decode()
    note = {"cell": "0-0", "client_id": str(uuid4())}
    where = alice.post("/check-in/quick/", note).url
    said = alice.post(where, {"note": "i want to die tonight", "valence": "-0.5", "energy": "0"}, follow=True)
    html = said.content.decode()
    assert "data-help-near" in html
    assert 'href="/plan/"' in html
