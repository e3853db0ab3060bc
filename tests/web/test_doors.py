"""Every address asked by the whole cast: what is Alice's opens for Alice alone, and her words reach nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from leeward.core.companion.messages import Incoming
from leeward.core.safety.plan import SafetyPlan
from leeward.web.appointments import calendars
from leeward.web.appointments.models import Appointment, Group, Leave, Wish, WorkingHours
from leeward.web.checkins.models import Filling
from leeward.web.companion import stream
from leeward.web.companion.models import Remembered
from leeward.web.crisis import actions as crisis
from leeward.web.crisis import plan_copies
from leeward.web.crisis.models import Alert, FollowUp
from leeward.web.desk.models import LocalService, Reviewer
from leeward.web.mood import actions as mood
from leeward.web.mood.models import Tracker
from leeward.web.oncall import channels, contacts
from leeward.web.oncall.models import Delivery, Drill, Responder, Shift
from leeward.web.toolkit.models import Practice
from tests.web.access_rows import LIBRARY, PAGES, Row, Things
from tests.web.practice.people import at_practice

CANARY = "the heron stood on the ferry rail"
OTHERS = ("tova", "theo", "mallory", "ana")


def addresses() -> Iterator[tuple[str, str]]:
    def walk(resolver: Any, space: str, prefix: str) -> Iterator[tuple[str, str]]:
        for entry in resolver.url_patterns:
            place = prefix + str(entry.pattern)
            if isinstance(entry, URLResolver):
                yield from walk(entry, f"{space}{entry.namespace}:" if entry.namespace else space, place)
            elif isinstance(entry, URLPattern):
                yield f"{space}{entry.name}", place

    return walk(get_resolver(), "", "")


def test_every_address_has_a_row():
    pages = {name for name, place in addresses() if not place.startswith("api/") or name == "api_reference"}
    without = {name for name in pages if not name.startswith(LIBRARY)} - set(PAGES)
    assert not without, f"give each a row in access_rows.py: {sorted(without)}"
    assert not set(PAGES) - pages, "rows of addresses that are gone"


@pytest.fixture
def things(cast: dict[str, Any]) -> Things:
    """One of everything, all Alice's, each holding the canary where it holds words."""
    alice, now = cast["alice"], timezone.now()
    exchange = stream.Exchange(alice, conversation_id=None, incoming=Incoming(CANARY, language="en"))
    exchange.begin()
    exchange.run()
    crisis.save_plan(alice, SafetyPlan(coping=(CANARY,)), seen="", now=now)
    details = mood.Details(note=CANARY, tags=[CANARY])
    check_in = mood.add(alice, valence=0.0, energy=0.0, zone="UTC", details=details)
    removed = mood.add(alice, valence=0.0, energy=0.0, zone="UTC", details=details)
    mood.remove(removed)
    assert exchange.received is not None
    FollowUp.objects.create(person=alice, about="path", happened_at=now - timedelta(days=1))
    return {
        **on_call(alice),
        **at_desk(cast["tova"]),
        **booked(alice, cast["tova"]),
        **at_practice(cast, CANARY),
        "copy": plan_copies.make(alice, now=now),
        "conversation": exchange.received.conversation,
        "message": exchange.received.message,
        "reply": exchange.reply,
        "line": Remembered.objects.create(person=alice, kind="event", line={"text": CANARY}, own=True),
        "check_in": check_in,
        "removed": removed,
        "tracker": Tracker.objects.create(person=alice, kind="scale", body={"name": CANARY}),
        "filling": Filling.objects.create(person=alice, instrument="gad-7", body={"answers": {}}),
        "finished": Filling.objects.create(
            person=alice,
            instrument="phq-9",
            finished_at=now,
            body={"answers": {"interest": 1, "down": 2, "item9": 1}},
        ),
        "practice": Practice.objects.create(
            person=alice, slug="thought-record", body={"answers": {"thought": CANARY}}
        ),
    }


def at_desk(reviewer: Any) -> Things:
    """A place that the operator wrote down, and somebody asked to review German as a clinician."""
    key = uuid4()
    body = {
        "id": str(key),
        "country": "FR",
        "kind": "peer",
        "name": "Un lieu",
        "what": "On y parle.",
        "phone": "15",
    }
    return {
        "service": LocalService.objects.create(pk=key, country="FR", body=body),
        "reviewer": Reviewer.objects.create(
            person=reviewer, name="Someone", profession="nurse", revoked_at=timezone.now()
        ),
    }


def booked(alice: Any, tova: Any) -> Things:
    """Alice's appointment with Tova, a time held for her, her place on the list, a group, Tova's hours and leave."""
    start = timezone.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=3)
    when = {"starts_at": start, "ends_at": start + timedelta(minutes=50)}
    pair = {"person": alice, "host": tova, **when}
    group = Group.objects.create(host=tova, title="Group", **when)
    group.seats.create(number=1)
    day = start.date()
    return {
        "appointment": Appointment.objects.create(**pair),
        "offer": Appointment.objects.create(**pair, status="offered", held_until=start),
        "wish": Wish.objects.create(person=alice, host=tova, from_day=day, to_day=day),
        "group": group,
        "hours": WorkingHours.objects.create(host=tova, first=day, from_time=time(9), to_time=time(12)),
        "leave": Leave.objects.create(host=tova, **when),
        "feed": calendars.make_feed(alice),
    }


def on_call(alice: Any) -> Things:
    """An alert about Alice, a test alarm, an outside doctor with a shift, and the signed address they were sent."""
    now = timezone.now()
    doctor = Responder.objects.create(name="Dr Outside", email="outside@else.example")
    alert = Alert.objects.create(person=alice, key=alice.pk, level="active_ideation", source="talk")
    told = Delivery(alert=alert, responder=doctor, raised_at=now)
    contacts.agree(
        alice, name=CANARY, email="kim@else.example", sender=CANARY, when="worst", language="en", now=now
    )
    return {
        "responder": doctor,
        "shift": Shift.objects.create(responder=doctor, starts_at=now, ends_at=now + timedelta(hours=1)),
        "alert": alert,
        "drill": Drill.objects.create(),
        "notice": channels.notice_token(told),
    }


def ask(client: Any, name: str, row: Row, things: Things) -> Any:
    path = reverse(name, kwargs=row.arguments(things))
    return client.get(path) if row.post is None else client.post(path, row.post(things))


def content(answer: Any) -> str:
    return answer.content.decode() if hasattr(answer, "content") else ""


@pytest.mark.parametrize("name", PAGES)
def test_the_owner_is_let_in(name, things, cast, as_person):
    answer = ask(as_person(cast["alice"]), name, PAGES[name], things)
    if PAGES[name].rule in ("admin", "asked", "therapist"):
        assert answer.status_code == 403
        return
    if PAGES[name].rule == "hers":
        assert answer.status_code == 404
        return
    assert answer.status_code in (200, 302), (answer.status_code, content(answer)[:300])


@pytest.mark.parametrize("who", OTHERS)
@pytest.mark.parametrize("name", PAGES)
def test_the_others_never_see_her_words(name, who, things, cast, as_person):
    answer = ask(as_person(cast[who]), name, PAGES[name], things)
    assert CANARY not in content(answer)
    if PAGES[name].rule == "asked":
        assert answer.status_code == 403
    elif PAGES[name].rule == "admin":
        assert (answer.status_code in (200, 302, 422)) if who == "ana" else answer.status_code == 403
    elif PAGES[name].rule == "therapist":
        allowed = {"tova": (200, 302, 422), "theo": (200, 302, 404, 422)}.get(who, (403,))
        assert answer.status_code in allowed
    elif PAGES[name].rule in ("own", "mine") or (PAGES[name].rule in ("ours", "hers") and who != "tova"):
        assert answer.status_code == 404
    else:
        assert answer.status_code in (200, 302)


@pytest.mark.parametrize("name", PAGES)
def test_a_visitor_who_is_nobody(name, things, as_person):
    answer = ask(as_person(), name, PAGES[name], things)
    assert CANARY not in content(answer)
    if PAGES[name].rule == "anyone":
        assert answer.status_code in (200, 302)
    else:
        assert answer.status_code in (403, 404)


@pytest.mark.parametrize(
    "name", [name for name, row in PAGES.items() if row.rule == "own" and row.post is not None]
)
def test_writes_are_not_made_by_looking(name, things, cast, as_person):
    row = PAGES[name]
    path = reverse(name, kwargs=row.arguments(things))
    assert as_person(cast["alice"]).get(path).status_code in (200, 405)


@pytest.mark.parametrize(
    "name", [name for name, row in PAGES.items() if row.post is not None and name != "shell:leave"]
)
def test_forms_without_their_token_are_refused(name, things, cast):
    from django.test import Client

    row = PAGES[name]
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast["alice"], backend="django.contrib.auth.backends.ModelBackend")
    answer = client.post(reverse(name, kwargs=row.arguments(things)), row.post(things))
    assert answer.status_code == 403


@pytest.mark.parametrize("name", [name for name, row in PAGES.items() if row.post is None])
def test_a_page_asks_the_databases_at_most_twelve_times(name, things, cast, as_person):
    row = PAGES[name]
    browser = as_person(cast["alice"])
    path = reverse(name, kwargs=row.arguments(things))
    with (
        CaptureQueriesContext(connections["default"]) as words,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        browser.get(path)
    assert len(words) + len(keys) <= 12, [query["sql"][:90] for query in [*words, *keys]]
