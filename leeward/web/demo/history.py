"""Writes eight weeks of Alice, through the same actions that her own hands would use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from django.utils import timezone

from leeward import wiring
from leeward.core.companion.messages import Incoming
from leeward.core.safety.plan import SafetyPlan
from leeward.web.accounts.models import Person
from leeward.web.checkins.models import Filling
from leeward.web.companion import stream
from leeward.web.companion.actions import rename
from leeward.web.companion.models import Conversation
from leeward.web.crisis import actions as crisis
from leeward.web.mood import actions as mood
from leeward.web.toolkit.models import Practice

_MINUTES = (4, 17, 31, 42, 55)
"""Nobody lives on the full hour."""


def write(person: Person, story: Mapping[str, Any]) -> None:
    """Write *story* as the person's history, its days counted back from today."""
    zone = ZoneInfo(story["zone"])
    _check_ins(person, story["check_ins"], zone)
    _answers(person, story["instruments"], zone)
    _practices(person, story["practices"], zone)
    for talk in story["conversations"]:
        _talk(person, talk, zone)
    crisis.save_plan(person, SafetyPlan.from_texts(story["safety_plan"]), seen="", now=timezone.now())


def _moment(entry: Mapping[str, Any], zone: ZoneInfo) -> datetime:
    today = timezone.localtime(timezone=zone)
    minute = _MINUTES[(entry["day"] * 7 + entry.get("hour", 20)) % len(_MINUTES)]
    day = today - timedelta(days=entry["day"])
    return day.replace(hour=entry.get("hour", 20), minute=minute, second=0, microsecond=0)


def _id(person: Person, *parts: object) -> UUID:
    """The same entry always has the same id, so that seeding twice doubles nothing."""
    return uuid5(person.pk, ":".join(str(part) for part in parts))


def _check_ins(person: Person, entries: list[Mapping[str, Any]], zone: ZoneInfo) -> None:
    for entry in entries:
        mood.add(
            person,
            valence=entry["valence"],
            energy=entry["energy"],
            zone=zone.key,
            client_id=_id(person, "check-in", entry["day"], entry["hour"]),
            at=_moment(entry, zone),
            details=mood.Details(
                words=entry.get("words", ()), note=entry.get("note", ""), tags=entry.get("tags", ())
            ),
        )


def _answers(person: Person, entries: list[Mapping[str, Any]], zone: ZoneInfo) -> None:
    kinds = {kind.id: kind for kind in wiring.instruments()}
    for entry in entries:
        kind = kinds[entry["id"]]
        at = _moment(entry, zone)
        answers = dict(zip((item.id for item in kind.items), entry["answers"], strict=True))
        Filling.objects.create(
            pk=_id(person, entry["id"], entry["day"]),
            person=person,
            instrument=kind.id,
            body={"answers": answers},
            started_at=at,
            finished_at=at + timedelta(minutes=3),
        )


def _practices(person: Person, entries: list[Mapping[str, Any]], zone: ZoneInfo) -> None:
    for entry in entries:
        at = _moment(entry, zone)
        Practice.objects.create(
            pk=_id(person, entry["slug"], entry["day"]),
            person=person,
            slug=entry["slug"],
            body={"before": entry["before"], "after": entry["after"]},
            started_at=at,
            updated_at=at + timedelta(minutes=5),
            finished_at=at + timedelta(minutes=5),
        )


def _talk(person: Person, talk: Mapping[str, Any], zone: ZoneInfo) -> None:
    at = _moment(talk, zone)
    conversation_id = _id(person, "talk", talk["day"])
    for number, text in enumerate(talk["says"]):
        exchange = stream.Exchange(
            person,
            conversation_id=conversation_id,
            incoming=Incoming(text=text, language="en", country="GB"),
            client_id=_id(person, "talk", talk["day"], number),
            opens=True,
        )
        exchange.begin(at)
        for _ in exchange.parts(at + timedelta(seconds=5)):
            pass
        at += timedelta(minutes=2)
    Conversation.objects.filter(pk=conversation_id).update(created_at=_moment(talk, zone), updated_at=at)
    rename(Conversation.objects.get(pk=conversation_id), talk["title"])
