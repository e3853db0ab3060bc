"""What a therapist sees: the caseload in a fixed number of queries, and of one client the streams that are shared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F, Max, Min

from leeward import wiring
from leeward.core.practice import attention
from leeward.core.practice.attention import Facts, Sign
from leeward.core.practice.consent import Stream, in_order
from leeward.core.safety.levels import Level, severity
from leeward.core.safety.plan import STEPS
from leeward.core.safety.risk import RiskState
from leeward.web.accounts.models import CareLink, Consent, Person
from leeward.web.accounts.models import Stream as Agreed
from leeward.web.appointments.models import Appointment
from leeward.web.checkins import queries as checkins
from leeward.web.checkins.models import Filling
from leeward.web.checkins.result_page import change_words, history_chart
from leeward.web.crisis import queries as crisis
from leeward.web.crisis.forms import STEP_NAMES
from leeward.web.crisis.models import RiskRecord, RiskSign
from leeward.web.fields import keyring
from leeward.web.mood import queries as mood
from leeward.web.mood.diary_page import trend_context
from leeward.web.mood.models import CheckIn
from leeward.web.mood.words import place_words
from leeward.web.practice import access
from leeward.web.practice.models import Handover, PickedNote, Proposal, Share
from leeward.web.shell.language import page_language
from leeward.web.toolkit import queries as toolkit
from leeward.web.toolkit.models import Practice

_DAYS = 56
"""So far back a client's page looks."""
_PRACTICES = 12
_PASSIVE = severity(Level.PASSIVE_IDEATION)


@dataclass(frozen=True)
class Client:
    """One line of the caseload."""

    person: Person
    name: str
    since: datetime
    streams: tuple[Stream, ...]
    signs: tuple[Sign, ...]
    next_at: datetime | None
    last_at: datetime | None
    """The last thing in any shared stream."""


def caseload(viewer: Person, now: datetime) -> list[Client]:
    """Return a therapist's clients, who needs them first at the top; the number of queries does not grow."""
    if not access.works_here(viewer, now):
        return []
    links = {
        link.member_id: link
        for link in CareLink.objects.filter(therapist=viewer, **access.LINKED)
        .select_related("member")
        .order_by("started_at")
    }
    keyring.gather(links)
    shared = _shared(viewer, links)
    last = _last(shared)
    danger = _danger([key for key, streams in shared.items() if Stream.HARD_HOURS in streams])
    missed = _sessions(viewer, links, now)
    needs = attention.first(
        (Facts(str(key), danger.get(key), missed.get(key, (None, None))[0], last.get(key)) for key in links),
        now=now,
    )
    found = []
    for need in needs:
        key = UUID(need.id)
        link = links[key]
        found.append(
            Client(
                link.member, link.member.name or "", link.started_at, in_order(shared[key]), need.signs,
                missed.get(key, (None, None))[1], last.get(key),
            )
        )  # fmt: skip
    return found


def _shared(viewer: Person, links: Iterable[UUID]) -> dict[UUID, frozenset[Stream]]:
    """The streams each client shares with *viewer*: two queries, by the same rule as for one."""
    agreed = dict(
        Consent.objects.filter(person__in=list(links), stream=Agreed.SHARING, revoked_at=None).values_list(
            "person", "granted_at"
        )
    )
    found: dict[UUID, set[Stream]] = {key: set() for key in links}
    rows = Share.objects.filter(therapist=viewer, person__in=list(agreed), revoked_at=None)
    for row in rows:
        if row.granted_at >= agreed[row.person_id]:
            found[row.person_id].add(Stream(row.stream))
    return {key: frozenset(streams) for key, streams in found.items()}


def _last(shared: dict[UUID, frozenset[Stream]]) -> dict[UUID, datetime]:
    """When each client last left something in a stream that they share."""

    def by(stream: Stream) -> list[UUID]:
        return [key for key, streams in shared.items() if stream in streams]

    found: dict[UUID, datetime] = {}
    rows = [
        CheckIn.objects.filter(person__in=by(Stream.MOOD), removed_at=None).annotate(when=F("at")),
        Filling.objects.filter(person__in=by(Stream.QUESTIONNAIRES)).annotate(when=F("finished_at")),
        Practice.objects.filter(person__in=by(Stream.PRACTICES)).annotate(when=F("finished_at")),
    ]
    newest = [query.values_list("person").annotate(last=Max("when")) for query in rows]
    for person_id, at in (pair for query in newest for pair in query):
        if at is not None:
            found[person_id] = max(at, found.get(person_id, at))
    return found


def _danger(people: list[UUID]) -> dict[UUID, datetime]:
    """Since when danger to themselves is known and not reassessed, of clients who share their hard hours."""
    found = {}
    for row in RiskRecord.objects.filter(person__in=people):
        state = RiskState.from_mapping(row.state)
        if severity(state.level) >= _PASSIVE:
            found[row.person_id] = state.raised_at or row.updated_at
    return found


def _sessions(
    viewer: Person, links: Iterable[UUID], now: datetime
) -> dict[UUID, tuple[datetime | None, datetime | None]]:
    """The last missed and the next coming session of each client with this therapist."""
    rows = Appointment.objects.filter(host=viewer, person__in=list(links))
    missed = rows.filter(status="missed").values_list("person").annotate(at=Max("starts_at"))
    coming = rows.filter(status="booked", ends_at__gt=now).values_list("person").annotate(at=Min("starts_at"))
    last, following = dict(missed), dict(coming)
    return {key: (last.get(key), following.get(key)) for key in {*last, *following}}


def requests(viewer: Person, now: datetime) -> list[Proposal]:
    """Proposals that wait for this therapist: only such as the person has said yes to."""
    if not access.works_here(viewer, now):
        return []
    rows = Proposal.objects.filter(
        therapist=viewer, closed_at=None, expires_at__gt=now, person_says="yes", therapist_says=""
    )
    found = list(rows.select_related("person").order_by("made_at"))
    keyring.gather([row.person_id for row in found])
    return found


def client_page(viewer: Person, link: CareLink, now: datetime) -> dict[str, Any]:
    """Return what the client shares with *viewer* at *now*, stream by stream, and nothing else."""
    client = link.member
    streams = access.streams(viewer, client, now)
    read = {
        Stream.MOOD: _mood,
        Stream.QUESTIONNAIRES: _questionnaires,
        Stream.PRACTICES: _practices,
        Stream.PLAN: _plan,
        Stream.HARD_HOURS: _hard_hours,
    }
    parts: dict[str, Any] = {one.value: read[one](client) for one in streams if one in read}
    if Stream.JOURNAL in streams:
        parts["journal"] = _notes(viewer, client)
    sessions = _sessions(viewer, [client.pk], now).get(client.pk, (None, None))
    return {
        "client": client,
        "link": link,
        "streams": streams,
        "parts": parts,
        "next_at": sessions[1],
        "handovers": list(
            Handover.objects.filter(person=client, agreed_at__isnull=False).exclude(author_id=viewer.pk)[:3]
        ),
    }


# The queries below were made for people who read their own: here the client stands in their place, after the
# one rule above has let the therapist in.


def _mood(client: Person) -> dict[str, Any]:
    entries = mood.recent(acting=client, days=_DAYS)
    names = {word.slug: word.word for word in wiring.feelings(page_language()).all}

    def feelings(slugs: Iterable[str]) -> list[str]:
        return [names.get(slug, slug) for slug in slugs]

    return {
        **trend_context(entries),
        "last": [
            (one.at, place_words(one.valence, one.energy), feelings(one.words), one.tags)
            for one in entries[:5]
        ],
        "tags": mood.usual_tags(entries),
    }


def _questionnaires(client: Person) -> list[dict[str, Any]]:
    filled = Filling.objects.filter(person=client, finished_at__isnull=False)
    found = []
    for name in sorted(set(filled.values_list("instrument", flat=True))):
        results = checkins.history(acting=client, instrument_id=name)
        last = results[-1]
        found.append(
            {
                "kind": last.instrument,
                "last": last,
                "change": change_words(last.change) if last.change else "",
                "chart": history_chart(last.instrument, results),
            }
        )
    return found


def _notes(viewer: Person, client: Person) -> list[tuple[datetime, str]]:
    rows = PickedNote.objects.filter(person=client, therapist=viewer, check_in__removed_at=None)
    picked = rows.select_related("check_in").order_by("-check_in__at")[:20]
    return [(row.check_in.at, row.check_in.body.get("note", "")) for row in picked]


def _practices(client: Person) -> list[dict[str, Any]]:
    titles = {one.slug: one.title for one in wiring.exercises(page_language())}
    return [
        {"title": titles.get(row.slug, row.slug), "at": row.finished_at or row.updated_at, "done": row.finished_at,
         "before": row.before, "after": row.after}
        for row in toolkit.recent(acting=client, limit=_PRACTICES)
    ]  # fmt: skip


def _plan(client: Person) -> list[tuple[Any, tuple[str, ...]]]:
    plan = crisis.plan(crisis.plan_row(acting=client)).to_mapping()
    return [(STEP_NAMES[step], tuple(plan[step])) for step in STEPS if plan.get(step)]


def _hard_hours(client: Person) -> dict[str, Any]:
    since = _danger([client.pk]).get(client.pk)
    rows = RiskSign.objects.filter(person=client).order_by("-at")[:20]
    days = [row.at for row in rows if severity(Level(row.read["level"])) >= _PASSIVE]
    return {"since": since, "days": days[:6]}
