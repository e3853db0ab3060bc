"""Background jobs of the API."""

from __future__ import annotations

from datetime import timedelta

from django_tasks import task

from leeward.web.api import actions
from leeward.web.shell.tick import Job, register


@task()
def clear_kept_answers() -> None:
    """Delete answers kept for repeated requests once their day is over."""
    actions.clear_kept_answers()


def register_jobs() -> None:
    """Tell the tick about this app's recurring jobs."""
    register(Job("api.clear_kept_answers", timedelta(hours=1), clear_kept_answers.enqueue))
