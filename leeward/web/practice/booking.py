"""Says to appointments with whom a person may book: those who care for them and may still work here."""

from __future__ import annotations

from django.utils import timezone

from leeward.core.practice.credentials import may_care
from leeward.web.accounts.models import Person
from leeward.web.appointments import ports
from leeward.web.practice.access import LINKED


def hosts(person: Person) -> list[Person]:
    """The therapists of care relations that stand; one who is suspended cannot be booked."""
    today = timezone.localdate()
    linked = {f"care_given__{name}": value for name, value in LINKED.items()}
    found = Person.objects.filter(
        role=Person.Role.THERAPIST, is_active=True, care_given__member=person, **linked
    )
    rows = found.select_related("booking_terms", "therapist").order_by("created_at", "pk")
    return [row for row in rows if not hasattr(row, "therapist") or may_care(row.therapist.papers, today)]


def decide() -> None:
    """Let this be the answer."""
    ports.let_decide(hosts=hosts)
