"""Writes of the waiting list: look, stop, propose, choose, answer, let run out. Nobody is asked for a reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leeward.core.practice.assignment import plan
from leeward.core.practice.matching import Kind, Match, Reason
from leeward.web.accounts.models import CareLink, Person
from leeward.web.crisis import hearing
from leeward.web.crisis.hearing import Heard
from leeward.web.ledger.actions import record
from leeward.web.practice import queries
from leeward.web.practice.access import LINKED
from leeward.web.practice.models import Looking, Proposal, Therapist

ANSWER_WITHIN = timedelta(days=7)
"""A proposal waits for both answers so long; then the place is free again."""


class NoPlace(Exception):
    """The last free place was taken a moment ago, or they take nobody now."""


def look(person: Person, body: Mapping[str, Any], *, heard: Heard | None = None) -> Looking:
    """Keep what the person looks for; changing it keeps their place on the list.

    *heard* is how their words were read; it moves their risk in the same
    transaction, as at every other door.
    """
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        row = queries.looking(person) or Looking(person=person)
        row.body = dict(body)
        row.save()
        if heard is not None:
            hearing.keep(person, heard.reading, source="therapist", source_id=row.pk)
    return row


def stop(person: Person) -> None:
    """Stop looking; a proposal that waits is closed, without a no to anybody."""
    now = timezone.now()
    with transaction.atomic():
        _close(Proposal.objects.filter(person=person, closed_at=None), now)
        Looking.objects.filter(person=person, settled_at=None).update(
            settled_at=now, outcome=Looking.Outcome.STOPPED
        )


def allocate(now: datetime) -> int:
    """Propose somebody to everybody who waits and can be matched; return how many proposals were made."""
    run_out(now)
    asked = set(Proposal.objects.filter(closed_at=None).values_list("person_id", flat=True))
    # Who has a therapist already is not proposed a second one; they chose to look, so they may choose.
    asked |= set(CareLink.objects.filter(**LINKED).values_list("member_id", flat=True))
    rows = {row.pk: row for row in queries.waiting() if row.person_id not in asked}
    therapists = queries.shown(timezone.localdate(now))
    offers = queries.offers(therapists, now)
    wishes = queries.wishes(list(rows.values()), now)
    made = 0
    for pair in plan(list(wishes.values()), list(offers.values()), now=now):
        looking = rows[UUID(pair.wish.id)]
        try:
            propose(looking.person, UUID(pair.offer.id), looking.body, pair.match, now=now)
        except NoPlace:
            continue
        made += 1
    return made


def propose(
    person: Person,
    therapist_id: UUID,
    body: Mapping[str, Any],
    match: Match,
    *,
    now: datetime,
    chosen: bool = False,
) -> Proposal:
    """Make one proposal; raise :class:`NoPlace` where the therapist has none, or the person has one open."""
    with transaction.atomic():
        # The therapist's row is the lock: two people cannot get the same last place.
        row = Therapist.objects.select_for_update().filter(pk=therapist_id).first()
        if row is None or not queries.findable(timezone.localdate(now)).filter(pk=therapist_id).exists():
            raise NoPlace
        _close(Proposal.objects.filter(person=person, closed_at=None, expires_at__lte=now), now)
        if queries.offers([row], now)[row.pk].places < 1:
            raise NoPlace
        if Proposal.objects.filter(person=person, closed_at=None).exists():
            raise NoPlace
        return Proposal.objects.create(
            person=person,
            therapist_id=therapist_id,
            told={"reasons": _kept(match.reasons), "gaps": _kept(match.gaps), "asked": _asked(body)},
            chosen=chosen,
            person_says="yes" if chosen else "",
            made_at=now,
            expires_at=now + ANSWER_WITHIN,
        )


def choose(looking: Looking, therapist_id: UUID, match: Match, *, now: datetime) -> Proposal:
    """Ask a therapist oneself; what was proposed before is closed, without a no."""
    with transaction.atomic():
        _close(Proposal.objects.filter(person=looking.person, closed_at=None), now)
        return propose(looking.person, therapist_id, looking.body, match, now=now, chosen=True)


def _asked(body: Mapping[str, Any]) -> dict[str, Any]:
    """What the therapist may read before they answer: what was ticked, and the words only if the person allows it."""
    kept = ("needs", "languages", "times", "venue", "fee", "audience", "approaches", "avoid")
    asked = {name: body[name] for name in kept if body.get(name)}
    return asked | ({"words": body["words"]} if body.get("words") and body.get("show_words") else {})


def _kept(lines: tuple[Reason, ...]) -> list[dict[str, Any]]:
    return [
        {"kind": one.kind.value, "what": list(one.what), "day": one.day.isoformat() if one.day else None}
        for one in lines
    ]


def reasons(told: list[dict[str, Any]]) -> list[Reason]:
    """Read stored lines back into values."""
    return [
        Reason(
            Kind(one["kind"]),
            tuple(one["what"]),
            datetime.fromisoformat(one["day"]).date() if one["day"] else None,
        )
        for one in told
    ]


def answer(proposal: Proposal, *, acting: Person, yes: bool, now: datetime) -> bool:
    """Take one side's answer; return whether both agreed, so that care begins.

    Raises :class:`NoPlace` for a proposal that is closed or has run out. The
    same answer twice changes nothing.
    """
    with transaction.atomic():
        row = Proposal.objects.select_for_update().get(pk=proposal.pk)
        if row.agreed:
            return True
        if not row.is_open(now):
            raise NoPlace
        side = "person_says" if acting.pk == row.person_id else "therapist_says"
        setattr(row, side, "yes" if yes else "no")
        if not yes or row.agreed:
            row.closed_at = now
        row.save(update_fields=[side, "closed_at"])
        if row.agreed:
            _begin(row, now)
        return row.agreed


def _begin(row: Proposal, now: datetime) -> None:
    """Care begins: nothing is shared with it, the person turns streams on by themselves."""
    CareLink.objects.get_or_create(
        member=row.person,
        therapist_id=row.therapist_id,
        ended_at=None,
        defaults={"started_at": now, "consented_at": now},
    )
    Looking.objects.filter(person=row.person, settled_at=None).update(
        settled_at=now, outcome=Looking.Outcome.FOUND
    )
    record(
        actor_id=row.person_id,
        subject_id=row.person_id,
        act="care.begin",
        thing=f"therapist:{row.therapist_id.hex}",
    )


def run_out(now: datetime) -> int:
    """Close proposals that waited too long; return how many."""
    return _close(Proposal.objects.filter(closed_at=None, expires_at__lte=now), now)


def _close(rows: Any, now: datetime) -> int:
    count: int = rows.update(closed_at=now)
    return count
