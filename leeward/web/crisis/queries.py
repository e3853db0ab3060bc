"""Reads of the safety plan and of whether a path is open; each takes the acting person."""

from __future__ import annotations

from datetime import datetime

from leeward.core.safety.levels import Level, severity
from leeward.core.safety.plan import SafetyPlan
from leeward.core.safety.risk import RiskState
from leeward.core.safety.state import SESSION_GAP
from leeward.web.accounts.models import Person
from leeward.web.crisis import models
from leeward.web.crisis.models import RiskRecord


def _risk(person: Person) -> RiskState:
    row = RiskRecord.objects.filter(person=person).first()
    return RiskState.from_mapping(row.state) if row else RiskState()


def in_a_hard_hour(person: Person) -> bool:
    """Tell whether danger to the person is known and has not been reassessed since."""
    return severity(_risk(person).level) >= severity(Level.PASSIVE_IDEATION)


def path_is_open(person: Person, *, now: datetime) -> bool:
    """Tell whether a safety pathway is being walked with the person in this session."""
    state = _risk(person)
    return state.open and state.last_seen is not None and now - state.last_seen < SESSION_GAP


def plan_row(*, acting: Person | None) -> models.SafetyPlan | None:
    """Return the stored plan of the acting person, if there is one; nobody reads another's."""
    return models.SafetyPlan.objects.filter(person=acting).first() if acting else None


def plan(row: models.SafetyPlan | None) -> SafetyPlan:
    """Return the plan of a row as a value; an empty plan where there is none."""
    return SafetyPlan.from_mapping(row.plan) if row else SafetyPlan()
