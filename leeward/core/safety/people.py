"""Who is there besides the software, as a value: whether a person is on call, what they are, how they are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What the person on call is; the words for it stand in each language's scripts."""

    CLINICIAN = "clinician"
    DOCTOR = "doctor"
    NURSE = "nurse"
    THERAPIST = "therapist"
    SOCIAL_WORKER = "social_worker"
    PEER = "peer"
    VOLUNTEER = "volunteer"
    TEAM = "team"


class Way(StrEnum):
    """How an alert reaches the person on call, the most urgent way first."""

    PUSH = "push"
    WEBHOOK = "webhook"
    EMAIL = "email"
    APP = "app"


@dataclass(frozen=True)
class OnCall:
    """Whether somebody is on call now. The default says that nobody is, which is what holds without a rota."""

    present: bool = False
    role: Role = Role.TEAM
    ways: tuple[Way, ...] = ()
    minutes: int | None = None
    """How long it usually takes them to answer, as measured; ``None`` while too little was measured."""
    broken: bool = False
    """Somebody has duty, but the alerts do not get through: it counts as nobody."""


NOBODY = OnCall()
"""No person here is reading this."""


def place_for(people: OnCall, name: str) -> tuple[str, ...]:
    """Where the words about *people* stand: ``name_on_call_soon``, ``name_on_call``, ``name_broken`` or ``name``."""
    if people.present:
        soon = (f"{name}_on_call_soon",) if people.minutes is not None else ()
        return (*soon, f"{name}_on_call")
    return (f"{name}_broken", name) if people.broken else (name,)


def names_for(people: OnCall, places: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the names that words about *people* may hold, from the scripts' own *places*; none where nobody is."""
    if not people.present:
        return {}
    who = places[f"people.role.{people.role}"][0]
    way = people.ways[0] if people.ways else Way.APP
    found = {"who": who, "way": places[f"people.way.{way}"][0]}
    return found | ({"minutes": str(people.minutes)} if people.minutes is not None else {})
