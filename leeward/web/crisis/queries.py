"""Reads of the safety plan and the outbox; each takes the acting person."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied

from leeward.core.safety.plan import SafetyPlan
from leeward.web.accounts.models import Person
from leeward.web.crisis import models
from leeward.web.crisis.models import Alert


def waiting_alerts(*, acting: Person) -> int:
    """Count the crises nobody has acknowledged yet; administrators only, and no more than the number."""
    if not acting.is_admin:
        raise PermissionDenied("role")
    return Alert.objects.filter(acknowledged_at=None).count()


def plan_row(*, acting: Person | None) -> models.SafetyPlan | None:
    """Return the stored plan of the acting person, if there is one; nobody reads another's."""
    return models.SafetyPlan.objects.filter(person=acting).first() if acting else None


def plan(row: models.SafetyPlan | None) -> SafetyPlan:
    """Return the plan of a row as a value; an empty plan where there is none."""
    return SafetyPlan.from_mapping(row.plan) if row else SafetyPlan()
