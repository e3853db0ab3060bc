"""Background jobs about people: erasing what nobody chose to keep, clearing old sessions."""

from __future__ import annotations

from datetime import timedelta

from django.core.management import call_command
from django_tasks import task

from leeward.web.accounts import actions
from leeward.web.env import env
from leeward.web.shell.tick import Job, register


@task()
def tidy() -> None:
    """Erase people who never kept their place and stayed away, then drop expired sessions and finished tasks."""
    actions.erase_unkept(before_days=env().idle_days)
    call_command("clearsessions")
    call_command("prune_db_task_results", queue_name="*", verbosity=0)


def register_jobs() -> None:
    """Tell the tick about this app's recurring jobs."""
    register(Job("accounts.tidy", timedelta(hours=6), tidy.enqueue))
