"""Background jobs about check-ins: what was removed and not brought back is deleted for good."""

from __future__ import annotations

from datetime import timedelta

from django_tasks import task

from leeward.web.mood import actions
from leeward.web.shell.tick import Job, register


@task()
def clear_removed() -> None:
    """Delete the check-ins that were removed longer ago than they can be brought back."""
    actions.clear_removed()


def register_jobs() -> None:
    """Tell the tick about this app's recurring jobs."""
    register(Job("mood.clear_removed", timedelta(minutes=30), clear_removed.enqueue))
