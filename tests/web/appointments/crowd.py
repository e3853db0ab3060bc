"""One process of a crowd that books the same hours at once; run by ``test_crowd.py`` against a database of its own.

``crowd.py prepare`` migrates and makes a therapist with many clients; ``crowd.py rush NUMBER OF THREADS`` books with
that many threads and prints one JSON object with what came of it.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "leeward.web.settings"
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402

from leeward.web.accounts.models import Person  # noqa: E402
from leeward.web.appointments import actions, groups  # noqa: E402
from leeward.web.appointments.models import Appointment, BookingTerms, Group, WorkingHours  # noqa: E402

NOW = datetime(2026, 6, 1, 6, tzinfo=UTC)
START = datetime(2026, 6, 2, 9, tzinfo=UTC)


def prepare(clients: int) -> None:
    call_command("migrate", verbosity=0)
    call_command("migrate", database="keys", verbosity=0)
    host = Person.objects.create_person(role="therapist", email="host@crowd.example")
    BookingTerms.objects.create(host=host, lengths=[50])
    WorkingHours.objects.create(host=host, first=date(2026, 6, 2), from_time=time(9), to_time=time(12))
    for number in range(clients):
        Person.objects.create_person(email=f"client{number}@crowd.example")
    day = START + timedelta(days=2)
    groups.make(host, title="Group", start=day, length=90, seats=3, place="video", now=NOW)


def rush(process: int, threads: int) -> None:
    """Each thread is another client who wants a time at nine (each a quarter later than the last) and a seat."""
    host = Person.objects.get(email="host@crowd.example")
    group = Group.objects.get()
    ready = threading.Barrier(threads)
    came: Counter[str] = Counter()

    def one(number: int) -> None:
        client = Person.objects.get(email=f"client{process * threads + number}@crowd.example")
        wanted = START + timedelta(minutes=15 * (number % 4))
        ready.wait()
        for name, what in (
            ("time", lambda: actions.book(client, host, start=wanted, length=50, now=NOW)),
            ("seat", lambda: groups.join(group, client, NOW)),
        ):
            try:
                what()
                came[f"{name}: had"] += 1
            except actions.Refused as error:
                came[f"{name}: {type(error).__name__}"] += 1
            except Exception as error:
                came[f"{name}: broken {type(error).__name__}"] += 1
        connections.close_all()

    crowd = [threading.Thread(target=one, args=(number,)) for number in range(threads)]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join()
    print(json.dumps(came))


def count() -> None:
    rows = Appointment.objects.filter(group=None).order_by("starts_at").values_list("starts_at", "ends_at")
    seats = Appointment.objects.exclude(group=None).count()
    print(json.dumps({"spans": [[a.isoformat(), b.isoformat()] for a, b in rows], "seats": seats}))


if __name__ == "__main__":
    verb, *numbers = sys.argv[1:]
    {"prepare": prepare, "rush": rush, "count": count}[verb](*map(int, numbers))
