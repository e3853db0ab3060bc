"""Writes of a crisis: the alert that goes into the outbox, and the person's safety plan."""

from __future__ import annotations

import hashlib
from datetime import datetime
from functools import partial
from typing import Protocol
from uuid import UUID, uuid5

from django.db import transaction

from leeward.core.safety.levels import Level, severity
from leeward.core.safety.plan import SafetyPlan
from leeward.core.safety.risk import Step
from leeward.web.accounts.models import Person
from leeward.web.crisis import models
from leeward.web.crisis.models import Alert
from leeward.web.crisis.signals import alerted
from leeward.web.ledger.actions import record


class Assessed(Protocol):
    """Whatever read a person's words; the companion's assessment does."""

    @property
    def step(self) -> Step:
        """What the words did to the person's risk."""


def record_alert(
    person: Person, *, assessment: Assessed, source: str, source_id: UUID | None, now: datetime
) -> Alert:
    """Put the crisis into the outbox, once; call it in the transaction that stores the words.

    A crisis is known by the moment it opened. A later turn of the same crisis
    raises the level of the one record and wakes it if it was acknowledged, but
    never makes a second one and never lowers it.
    """
    state = assessment.step.state
    level = state.level
    key = uuid5(person.pk, (state.opened_at or now).isoformat())
    with transaction.atomic():
        alert, new = Alert.objects.select_for_update().get_or_create(
            key=key,
            defaults={
                "person": person,
                "level": level.value,
                "source": source,
                "source_id": source_id,
                "created_at": now,
                "raised_at": now,
            },
        )
        rises = not new and severity(level) > severity(Level(alert.level))
        if rises:
            alert.level, alert.source, alert.source_id = level.value, source, source_id
            alert.raised_at, alert.acknowledged_at = now, None
            alert.save()
        if new or rises:
            # Only once it is stored, and whoever listens cannot undo the storing.
            transaction.on_commit(partial(alerted.send_robust, sender=None), robust=True)
    return alert


def acknowledge(alert: Alert, *, now: datetime) -> None:
    """Note that a person has seen the alert; the first time stands."""
    Alert.objects.filter(pk=alert.pk, acknowledged_at=None).update(acknowledged_at=now)


class PlanChanged(Exception):
    """The plan was saved somewhere else since the person opened it."""


def save_plan(person: Person, plan: SafetyPlan, *, seen: str, now: datetime) -> models.SafetyPlan:
    """Keep the person's plan; *seen* is the mark of the version they had before them.

    Raises :class:`PlanChanged` when another window saved meanwhile, so that
    neither version is lost. Saving the same words again changes nothing.
    """
    with transaction.atomic():
        row = models.SafetyPlan.objects.select_for_update().filter(person=person).first()
        if row is not None and row.plan == plan.to_mapping():
            return row
        if row is not None and row.mark != seen:
            raise PlanChanged
        row = row or models.SafetyPlan(person=person, created_at=now)
        row.plan, row.updated_at = plan.to_mapping(), now
        row.save()
    return row


def save_step(person: Person, step: str, text: str, *, seen: str, now: datetime) -> models.SafetyPlan:
    """Write one step of the plan anew and leave the others as they are; *seen* is the mark of the step that was shown.

    Raises :class:`PlanChanged` when this very step was saved elsewhere meanwhile,
    and ``PlanTooLong`` rather than cutting words off.
    """
    with transaction.atomic():
        row = models.SafetyPlan.objects.select_for_update().filter(person=person).first()
        before = SafetyPlan.from_mapping(row.plan) if row else SafetyPlan()
        after = before.with_step(step, text)
        if after == before:
            return row or models.SafetyPlan.objects.create(person=person, plan=after.to_mapping())
        if step_mark(before, step) != seen:
            raise PlanChanged
        row = row or models.SafetyPlan(person=person, created_at=now)
        row.plan, row.updated_at = after.to_mapping(), now
        row.save()
    return row


def step_mark(plan: SafetyPlan, step: str) -> str:
    """Tell this version of a step apart from every other one."""
    return hashlib.sha256("\n".join(getattr(plan, step)).encode()).hexdigest()[:16]


def delete_plan(row: models.SafetyPlan) -> None:
    """Delete a plan for good, and call its copies back."""
    with transaction.atomic():
        models.PlanCopy.objects.filter(person_id=row.person_id).delete()
        record(actor_id=row.person_id, subject_id=row.person_id, act="plan.delete", thing=f"plan:{row.pk}")
        row.delete()
