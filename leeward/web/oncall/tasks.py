"""Background jobs of the alerts: look what must be told, and tell it; arguments are ids alone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import DatabaseError
from django.utils import timezone
from django_tasks import task

from leeward.web.oncall import actions, delivering, queries
from leeward.web.shell.tick import Job, register

_FIRST = 90
"""Priority: an alert goes before tidying and reports."""


@task(priority=_FIRST)
def look() -> None:
    """Bring alerts and tests up to date and put every notice that is due in the queue."""
    for delivery_id in actions.look(timezone.now()):
        deliver.enqueue(str(delivery_id))


@task(priority=_FIRST)
def deliver(delivery_id: str) -> None:
    """Send one notice."""
    delivering.deliver(UUID(delivery_id), timezone.now())


def look_if_needed() -> None:
    """Put a look in the queue where there is something to look after; quiet days leave no rows behind."""
    if queries.work_waits(timezone.now()):
        look.enqueue()


def look_soon(sender: Any, **_: Any) -> None:
    """An alert was just stored: look at once, not at the next tick. The tick finds what this misses."""
    try:
        look.enqueue()
    except DatabaseError:
        return


def register_jobs() -> None:
    """Tell the tick about this app's recurring job; that it ran also shows that a worker is alive."""
    register(Job(queries.JOB, timedelta(seconds=15), look_if_needed))
