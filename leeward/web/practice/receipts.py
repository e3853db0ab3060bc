"""Who looked at what of a person: lines for the ledger, and the short diary that the person reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from leeward.core.practice.consent import Stream
from leeward.web.accounts.models import Person
from leeward.web.fields import keyring
from leeward.web.ledger.actions import record
from leeward.web.ledger.models import Entry
from leeward.web.practice.queries import name_of
from leeward.web.practice.words import ACTS, stream_names

_SHOWN = 100


@dataclass(frozen=True)
class Look:
    """One time somebody looked."""

    at: datetime
    who: str
    act: Any
    what: str


def note_read(viewer: Person, client: Person, streams: Iterable[Stream]) -> None:
    """Write down that a therapist read these streams; one line for one page."""
    names = ",".join(one.value for one in streams)
    act = "share.read" if names else "client.open"
    record(actor_id=viewer.pk, subject_id=client.pk, act=act, thing=names)


def note_once(viewer: Person, *, act: str, things: dict[str, UUID]) -> None:
    """Write down the first time that *viewer* reads each of *things* (a name, and whose it is)."""
    noted = Entry.objects.filter(actor_id=viewer.pk, act=act, thing__in=things).values_list(
        "thing", flat=True
    )
    for thing in set(things) - set(noted):
        record(actor_id=viewer.pk, subject_id=things[thing], act=act, thing=thing)


def looks(person: Person) -> list[Look]:
    """Return the last times that somebody else looked at something of the person's; three queries."""
    rows = list(
        Entry.objects.filter(subject_id=person.pk, act__in=ACTS, actor_id__isnull=False)
        .exclude(actor_id=person.pk)
        .order_by("-id")[:_SHOWN]
    )
    ids: set[UUID] = {row.actor_id for row in rows if row.actor_id}
    people = {one.pk: one for one in Person.objects.filter(pk__in=ids).select_related("therapist")}
    keyring.gather(people)
    return [
        Look(
            timezone.localtime(row.at),
            name_of(people[row.actor_id]) if row.actor_id in people else "",
            ACTS[row.act],
            stream_names(row.thing.split(",")) if row.act == "share.read" else "",
        )
        for row in rows
    ]
