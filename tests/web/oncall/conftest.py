"""A clinic with people on call: Tova by day, Theo by night, an outside doctor by mail."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from leeward.core.safety.levels import Level
from leeward.core.safety.risk import RiskState, Step
from leeward.web.crisis import actions as crisis
from leeward.web.crisis.models import Alert
from leeward.web.env import env
from leeward.web.oncall import actions, delivering, queries
from leeward.web.oncall.models import Clock, Drill, Responder, Shift
from leeward.web.shell.models import Due

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
"""A Friday."""


@pytest.fixture(autouse=True)
def settings_of_a_clinic(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Mail is set up; ``settings_of_a_clinic(alert_webhooks=(...))`` sets up more."""

    def use(**values: Any) -> None:
        for name, value in values.items():
            monkeypatch.setattr(env(), name, value)

    use(email_url="smtp://127.0.0.1:1", public_url="https://leeward.test", alert_secret="s" * 20)
    return use


@dataclass
class Clinic:
    """The rota of the tests, its people by name, and a worker that does one round at a time."""

    tova: Responder
    theo: Responder
    outside: Responder
    members: dict[str, Any] = field(default_factory=dict)

    def alert(self, person: Any = None, *, level: Level = Level.ACTIVE_IDEATION, now: datetime = NOON,
              opened: datetime = NOON) -> Alert:  # fmt: skip
        """A crisis of Alice, or another rise of the same one."""
        state = RiskState(level=level, opened_at=opened)
        assessed = type("Assessed", (), {"step": Step(state, crisis=True)})()
        who = person or self.members["alice"]
        return crisis.record_alert(who, assessment=assessed, source="talk", source_id=uuid4(), now=now)

    def work(self, now: datetime) -> None:
        """One round of the worker: look, then tell all that is due."""
        for delivery_id in actions.look(now):
            delivering.deliver(delivery_id, now)

    def beat(self, now: datetime) -> None:
        """The worker looked just now."""
        Due.objects.update_or_create(name=queries.JOB, defaults={"due_at": now, "ran_at": now})

    def unproven(self) -> None:
        """No test alarm has ever rung."""
        Drill.objects.all().delete()


def weekly(who: Responder, day: int, start: int, end: int) -> None:
    Shift.objects.create(responder=who, weekday=day, from_time=time(start), to_time=time(end))


@pytest.fixture
def clinic(cast: dict[str, Any], person: Callable[..., Any]) -> Clinic:
    """Tova is on call from 8 to 20 each day, Theo from 20 to 8; the outside doctor on Sunday night too.

    Today's test alarm was answered and the worker is alive.
    """
    Clock.objects.create(pk=1, zone="UTC", test_at=time(10))
    made = Clinic(
        tova=Responder.objects.create(
            person=cast["tova"], name="Tova", email="tova@clinic.example", role="nurse"
        ),
        theo=Responder.objects.create(person=cast["theo"], name="Theo", email="theo@clinic.example"),
        outside=Responder.objects.create(name="Dr Outside", email="outside@else.example", role="doctor"),
        members=cast,
    )
    for day in range(7):
        weekly(made.tova, day, 8, 20)
        weekly(made.theo, day, 20, 8)
    weekly(made.outside, 6, 20, 8)
    rang = NOON - timedelta(hours=2)
    Drill.objects.create(started_at=rang, read_at=rang, settled_at=rang, passed=True)
    made.beat(NOON)
    return made


@dataclass
class Heard:
    """What a web server on this machine was sent."""

    url: str
    posts: list[tuple[dict[str, str], bytes]]

    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body in self.posts]


@pytest.fixture
def web_server() -> Iterator[Callable[..., Heard]]:
    """Start servers: ``web_server()`` takes what it gets, ``web_server(answer)`` runs *answer(handler)*."""
    running: list[HTTPServer] = []

    def start(answer: Callable[[BaseHTTPRequestHandler], None] | None = None) -> Heard:
        posts: list[tuple[dict[str, str], bytes]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                posts.append((dict(self.headers), body))
                if answer is not None:
                    answer(self)
                    return
                self.send_response(204)
                self.end_headers()

            def log_message(self, *args: Any) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        running.append(server)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return Heard(f"http://127.0.0.1:{server.server_port}/hook", posts)

    yield start
    for server in running:
        server.shutdown()
        server.server_close()


@pytest.fixture
def there(clinic: Clinic) -> datetime:
    """The present moment: Tova has duty at any hour, the way to her is tested, the worker is alive."""
    at = timezone.now()
    Shift.objects.all().delete()
    Shift.objects.create(
        responder=clinic.tova, starts_at=at - timedelta(hours=1), ends_at=at + timedelta(hours=9)
    )
    Drill.objects.update(started_at=at, read_at=at, settled_at=at)
    clinic.beat(at)
    return at
