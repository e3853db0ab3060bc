"""Who may book with whom and on which terms, as a floor above decides it; plain answers until it has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from leeward.core.scheduling.slots import Terms
from leeward.web.accounts.models import Person
from leeward.web.appointments.models import BookingTerms

_hosts: list[Callable[[Person], list[Person]]] = []
_terms: list[Callable[[Person, Terms], Terms]] = []


def let_decide(
    *,
    hosts: Callable[[Person], list[Person]] | None = None,
    terms: Callable[[Person, Terms], Terms] | None = None,
) -> None:
    """Let a floor above say with whom a client may book, and change a therapist's own terms; the last one counts."""
    if hosts is not None:
        _hosts[:] = [hosts]
    if terms is not None:
        _terms[:] = [terms]


def hosts_of(person: Person) -> list[Person]:
    """Return the therapists with whom *person* may book: by default those of an open, agreed care link."""
    if _hosts:
        return _hosts[0](person)
    linked: dict[str, Any] = {
        "care_given__member": person,
        "care_given__ended_at": None,
        "care_given__withdrawn_at": None,
        "care_given__consented_at__isnull": False,
    }
    found = Person.objects.filter(role=Person.Role.THERAPIST, is_active=True, **linked)
    return list(found.select_related("booking_terms").order_by("created_at", "pk"))


def host_for(person: Person, host_id: object) -> Person | None:
    """Return the therapist of that id if *person* may book with them."""
    return next((host for host in hosts_of(person) if str(host.pk) == str(host_id)), None)


def terms_of(host: Person) -> Terms:
    """Return the terms of booking with *host*: what they set, or the plain ones by their own clock."""
    row: BookingTerms | None = getattr(host, "booking_terms", None)
    own = Terms(zone=host.zone or "UTC")
    if row is not None:
        own = Terms(
            row.zone, tuple(row.lengths) or own.lengths, row.buffer, row.notice, row.horizon, row.late
        )
    return _terms[0](host, own) if _terms else own
