"""Background jobs: propose to who waits, let proposals and papers run out, end what a leaving therapist leaves."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django_tasks import task

from leeward.web.practice import allocating, caring, joining
from leeward.web.shell.tick import Job, register


@task()
def allocate() -> None:
    """Look at the whole waiting list."""
    allocating.allocate(timezone.now())


@task()
def daily() -> None:
    """Note papers that ran out and end relations whose therapist has left."""
    now = timezone.now()
    today = timezone.localdate(now)
    joining.note_expired(today)
    caring.end_left(today, now)


def register_jobs() -> None:
    """Tell the tick about this app's recurring jobs."""
    register(Job("practice.allocate", timedelta(hours=1), allocate.enqueue))
    register(Job("practice.daily", timedelta(hours=6), daily.enqueue))
