"""Therapists who work here, people who look for one, and one of everything for the access matrix."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone

from leeward.core.practice.terms import Time
from leeward.web.practice.models import Handover, Looking, Proposal, Therapist

BODY = {
    "languages": ["en"],
    "needs": ["grief"],
    "times": [],
    "fee": "fixed",
    "audience": "adult",
    "zone": "UTC",
}


def works(person: Any, **more: Any) -> Therapist:
    """Make somebody a therapist with checked papers and a whole profile."""
    person.role = "therapist"
    person.save(update_fields=["role"])
    values = {
        "profile": {"name": f"Dr {person.name}", "title": "Psychologist", "about": "", "price": ""},
        "claim": {"profession": "Psychologist", "register": "HCPC", "number": "1", "country": "UK"},
        "languages": ["en"],
        "needs": ["grief", "worry"],
        "venues": ["video"],
        "audiences": ["adult"],
        "times": [one.value for one in Time],
        "capacity": 3,
        "checked": "Register page read.",
        "checked_at": timezone.now(),
        "verified_until": timezone.localdate() + timedelta(days=200),
    }
    return Therapist.objects.create(person=person, **{**values, **more})


def looks(person: Any, days: float = 0, **body: Any) -> Looking:
    """Put somebody on the list."""
    return Looking.objects.create(
        person=person, body={**BODY, **body}, since=timezone.now() - timedelta(days=days)
    )


def at_practice(cast: dict[str, Any], canary: str) -> dict[str, Any]:
    """Tova and Theo work here; Alice looks, has a proposal she said yes to, and a handover to decide."""
    tova, _theo = works(cast["tova"]), works(cast["theo"])
    looking = looks(cast["alice"], words=canary)
    return {
        "therapist": tova,
        "client": cast["alice"],
        "looking": looking,
        "proposal": Proposal.objects.create(
            person=cast["alice"],
            therapist=cast["tova"],
            told={"reasons": [], "gaps": [], "asked": {"needs": ["grief"]}},
            person_says="yes",
            expires_at=timezone.now() + timedelta(days=3),
        ),
        "handover": Handover.objects.create(
            person=cast["alice"], author_id=cast["theo"].pk, author_name="Theo", summary=canary
        ),
    }
