"""Recurring jobs, driven by rows that fall due; each job is a background task named by an app."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from leeward.web.shell.models import Due


@dataclass(frozen=True)
class Job:
    """A recurring job: how often it falls due, and what puts it in the queue."""

    name: str
    every: timedelta
    enqueue: Callable[[], Any]


_jobs: dict[str, Job] = {}


def register(job: Job) -> None:
    """Make a job known to the tick. Called from an app's ``ready``."""
    _jobs[job.name] = job


def tick(now: datetime | None = None) -> list[str]:
    """Queue every job that is due and set its next time; return the names queued.

    The row is moved and the task queued in one transaction, so a stop in
    between neither loses nor doubles the job.
    """
    now = now or timezone.now()
    ran = []
    for job in _jobs.values():
        with transaction.atomic():
            row, _ = Due.objects.select_for_update().get_or_create(name=job.name, defaults={"due_at": now})
            if row.due_at > now:
                continue
            job.enqueue()
            row.ran_at, row.due_at = now, now + job.every
            row.save()
        ran.append(job.name)
    return ran
