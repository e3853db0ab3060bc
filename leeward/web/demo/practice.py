"""Writes the demo's practice: therapists, Tova's clients with what each shares, a request, a waiting list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from leeward import wiring
from leeward.core.practice.consent import Stream
from leeward.core.safety.levels import Level
from leeward.core.safety.plan import SafetyPlan
from leeward.core.safety.risk import RiskState
from leeward.web.accounts.models import CareLink, Person
from leeward.web.appointments.models import Appointment
from leeward.web.checkins.models import Filling
from leeward.web.crisis import actions as crisis
from leeward.web.crisis.models import RiskRecord
from leeward.web.mood import actions as mood
from leeward.web.practice import allocating, joining, queries, sharing
from leeward.web.practice.models import Therapist

_ALICE = (Stream.MOOD, Stream.QUESTIONNAIRES, Stream.PRACTICES)
_HELD = timedelta(minutes=50)


def write(cast: Mapping[str, Person], zone: str) -> None:
    """Write it once; a second call changes nothing."""
    if Therapist.objects.filter(person=cast["tova"]).exists():
        return
    story, now = wiring.demo_story()["practice"], timezone.now()
    for name, told in story["therapists"].items():
        _works(cast.get(name) or _person(told["name"], zone), told, cast["ana"], zone, now)
    joining.ask(
        _person(story["asks"]["name"], zone),
        name=story["asks"]["name"],
        claim={key: value for key, value in story["asks"].items() if key != "name"} | {"note": ""},
    )
    tova = cast["tova"]
    for stream in _ALICE:
        sharing.share(cast["alice"], tova.pk, stream)
    for told in story["clients"]:
        _client(told, tova, zone, now)
    for told in story["waits"]:
        looking = allocating.look(_person(told["name"], zone), _body(told, zone))
        looking.since = now - timedelta(days=told["days"])
        looking.save(update_fields=["since"])
    _asks(story["asked"], tova, zone, now)


def _person(name: str, zone: str) -> Person:
    return Person.objects.create_person(name=name, is_demo=True, kept=True, zone=zone, language="en")


def _works(person: Person, told: Mapping[str, Any], admin: Person, zone: str, now: datetime) -> None:
    claim = {
        "profession": told["title"],
        "register": "HCPC",
        "number": "demo",
        "country": "United Kingdom",
        "note": "",
    }
    row = joining.ask(person, name=told["name"], claim=claim)
    joining.describe(
        row,
        {
            **told, "venues": ["video"], "audiences": ["adult", "student"], "zone": zone,
            "paused": False, "paused_until": None,
        },
    )  # fmt: skip
    until = timezone.localdate(now) + timedelta(days=300)
    joining.verify(row, acting=admin, checked="A demo: nothing was checked.", until=until, now=now)


def _client(told: Mapping[str, Any], tova: Person, zone: str, now: datetime) -> None:
    person = _person(told["name"], zone)
    start = now - timedelta(weeks=told["weeks"])
    CareLink.objects.create(member=person, therapist=tova, started_at=start, consented_at=start)
    values = told.get("mood", ())
    for place, valence in enumerate(reversed(values)):
        at = now - timedelta(days=told.get("quiet", 0) + place * told["every"], hours=3)
        mood.add(person, valence=valence, energy=valence / 2, zone=zone, at=at)
    for day, total in told.get("phq9", ()):
        _filled(person, total, now - timedelta(days=day))
    if "plan" in told["shares"]:
        plan = SafetyPlan.from_texts({"coping": "A walk along the river.", "people": "My sister"})
        crisis.save_plan(person, plan, seen="", now=now)
    if "danger" in told:
        raised = now - timedelta(days=told["danger"])
        state = RiskState(level=Level.PASSIVE_IDEATION, ladder=Level.PASSIVE_IDEATION, raised_at=raised)
        RiskRecord.objects.create(person=person, state=state.to_mapping(), updated_at=raised)
    if "missed" in told:
        was = (now - timedelta(days=told["missed"])).replace(minute=0, second=0, microsecond=0)
        Appointment.objects.create(
            person=person, host=tova, starts_at=was, ends_at=was + _HELD, status="missed"
        )
    for stream in told["shares"]:
        sharing.share(person, tova.pk, Stream(stream))


def _filled(person: Person, total: int, at: datetime) -> None:
    """A PHQ-9 whose first eight items add up to *total*, as evenly as it goes."""
    kind = next(one for one in wiring.instruments() if one.id == "phq-9")
    items = [item.id for item in kind.items]
    asked = items[:8]
    answers = {item: total // 8 + (place < total % 8) for place, item in enumerate(asked)} | {items[8]: 0}
    Filling.objects.create(
        person=person,
        instrument=kind.id,
        body={"answers": answers},
        started_at=at,
        finished_at=at + timedelta(minutes=3),
    )


def _body(told: Mapping[str, Any], zone: str) -> dict[str, Any]:
    return {
        "languages": told.get("languages", ["en"]), "needs": told["needs"], "times": told.get("times", []),
        "fee": "fixed", "audience": "adult", "venue": told.get("venue", ""), "zone": zone,
        "words": told.get("words", ""), "show_words": bool(told.get("words")),
    }  # fmt: skip


def _asks(told: Mapping[str, Any], tova: Person, zone: str, now: datetime) -> None:
    """Somebody chose Tova and waits for her answer."""
    looking = allocating.look(_person(told["name"], zone), _body(told, zone))
    row = Therapist.objects.get(person=tova)
    found = queries.fits(looking, queries.offers([row], now), now)[row.pk]
    allocating.choose(looking, row.pk, found, now=now)
