"""All that the practice keeps about a person, as plain values to take along."""

from __future__ import annotations

from typing import Any

from leeward.web.accounts.models import CareLink, Person
from leeward.web.practice.models import Handover, Looking, PickedNote, Proposal, Share, Therapist


def _time(moment: Any) -> str | None:
    return moment.isoformat() if moment else None


def everything(person: Person) -> dict[str, Any]:
    """Return it for the person's export; other people are named by id alone."""
    row = Therapist.objects.filter(person=person).first()
    return {
        "looking": [
            {"since": _time(one.since), "until": _time(one.settled_at), "outcome": one.outcome, **one.body}
            for one in Looking.objects.filter(person=person).order_by("since")
        ],
        "proposals": [
            {"therapist": str(one.therapist_id), "made_at": _time(one.made_at), "closed_at": _time(one.closed_at),
             "chosen": one.chosen, "your_answer": one.person_says, **one.told}
            for one in Proposal.objects.filter(person=person).order_by("made_at")
        ],
        "therapists": [
            {"therapist": str(one.therapist_id), "from": _time(one.started_at), "until": _time(one.ended_at)}
            for one in CareLink.objects.filter(member=person).order_by("started_at")
        ],
        "shared": [
            {"therapist": str(one.therapist_id), "stream": one.stream, "from": _time(one.granted_at),
             "until": _time(one.revoked_at)}
            for one in Share.objects.filter(person=person).order_by("granted_at")
        ],
        "picked_notes": [
            {"therapist": str(one.therapist_id), "check_in": str(one.check_in_id), "at": _time(one.picked_at)}
            for one in PickedNote.objects.filter(person=person).order_by("picked_at")
        ],
        "handovers": [
            {"from": one.author_name, "summary": one.summary, "written_at": _time(one.written_at),
             "agreed_at": _time(one.agreed_at), "refused_at": _time(one.refused_at)}
            for one in Handover.objects.filter(person=person)
        ],
        "works_here": None if row is None else {
            "profile": row.profile, "claim": row.claim, "languages": row.languages, "needs": row.needs,
            "approaches": row.approaches, "venues": row.venues, "audiences": row.audiences, "times": row.times,
            "zone": row.zone, "fee": row.fee, "pronouns": row.pronouns, "capacity": row.capacity,
            "asked_at": _time(row.asked_at), "checked": row.checked, "checked_at": _time(row.checked_at),
            "verified_until": _time(row.verified_until),
        },
    }  # fmt: skip
