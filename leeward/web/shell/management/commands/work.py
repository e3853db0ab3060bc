"""``leeward manage work``: the background worker, with the tick beside it."""

from __future__ import annotations

import os
import threading
import time
from typing import Any

from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from leeward.web.shell.tick import tick

_TICK_SECONDS = 20.0


class Command(BaseCommand):
    help = "Runs queued tasks and recurring jobs until it is told to stop."

    def handle(self, *args: Any, **options: Any) -> None:
        threading.Thread(target=_tick_forever, name="tick", daemon=True).start()
        threading.Thread(target=_stop_with_parent, args=(os.getppid(),), name="parent", daemon=True).start()
        worker = Worker(
            queue_names=["*"],
            interval=1.0,
            batch=False,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=get_random_string(32),
            excluded_queue_names=[],
        )
        worker.configure_signals()
        worker.run()


def _tick_forever() -> None:
    while True:
        try:
            tick()
        except DatabaseError:
            # Locked or not migrated yet: the rows stay due and the next tick finds them.
            pass
        finally:
            close_old_connections()
        time.sleep(_TICK_SECONDS)


def _stop_with_parent(parent: int) -> None:
    """End with the server that started this worker, even when that was killed without a word."""
    while os.getppid() == parent:
        time.sleep(2)
    os._exit(0)
