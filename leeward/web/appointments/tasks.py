"""Background jobs of appointments: offers that go on, letters that are due; arguments are ids alone."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.utils import timezone
from django_tasks import task

from leeward.web.appointments import letters, queries, waiting
from leeward.web.shell.tick import Job, register


@task
def look() -> None:
    """Bring the waiting list up to date and put every letter that is due in the queue."""
    now = timezone.now()
    waiting.look(now)
    for letter_id in letters.due(now):
        deliver.enqueue(str(letter_id))


@task
def deliver(letter_id: str) -> None:
    """Send one letter."""
    letters.deliver(UUID(letter_id), timezone.now())


def look_if_needed() -> None:
    """Put a look in the queue where there is something to look after; quiet days leave no rows behind."""
    if queries.work_waits(timezone.now()):
        look.enqueue()


def register_jobs() -> None:
    """Tell the tick about this app's recurring job."""
    register(Job("appointments.look", timedelta(seconds=60), look_if_needed))
