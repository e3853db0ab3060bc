"""What all tests share: a home of their own, no outside network, one cast of people."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

_scratch = tempfile.mkdtemp(prefix="leeward-tests-")
os.environ["LEEWARD_HOME"] = f"{_scratch}/home"
os.environ["LEEWARD_KEYS"] = f"{_scratch}/keys"
os.environ["LEEWARD_SECRET_KEY"] = "only-for-tests-" + "x" * 40
for name in [name for name in os.environ if name.startswith("LEEWARD_")]:
    if name not in ("LEEWARD_HOME", "LEEWARD_KEYS", "LEEWARD_SECRET_KEY", "LEEWARD_CI"):
        os.environ.pop(name)

_forgotten: list[str] = []
ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "data"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of the web may use both databases; tests of public data skip where it is not."""
    for item in items:
        if Path(item.path).is_relative_to(ROOT / "tests" / "web"):
            item.add_marker(pytest.mark.django_db(databases=["default", "keys"]))
        if item.get_closest_marker("shared") and not SHARED.is_dir():
            item.add_marker(pytest.mark.skip(reason="needs the public data in ../shared/data"))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Where everything is installed, a skip means that something was forgotten."""
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("LEEWARD_CI"):
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if "../shared" not in reason:
            _forgotten.append(f"{report.nodeid}: {reason}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    if _forgotten:
        print("\nSkipped where nothing may be skipped:", *_forgotten, sep="\n  ")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def _no_outside_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that reaches beyond this machine fails."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in (
            "127.0.0.1",
            "::1",
            "localhost",
        ):
            raise AssertionError(f"a test reached for the network: {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def shared_data() -> Path:
    """The folder of public data sets."""
    return SHARED


@pytest.fixture(autouse=True)
def _fresh_keys() -> Iterator[None]:
    """No data key held in memory outlives the test whose rows it opened."""
    from leeward.web.fields import keyring

    keyring.forget_cached()
    yield
    keyring.forget_cached()


@pytest.fixture(autouse=True)
def _fresh_desk() -> Iterator[None]:
    """What one test signed at the desk is not on the help page of the next."""
    yield
    shutil.rmtree(Path(os.environ["LEEWARD_HOME"]) / "desk", ignore_errors=True)


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    """Tries counted in one test do not slow the next."""
    from django.core.cache import cache

    cache.clear()


@pytest.fixture
def person(db: None) -> Callable[..., Any]:
    """Make a person: ``person()`` or ``person(role="therapist", name="Tova")``."""
    from leeward.web.accounts.models import Person

    def make(**values: Any) -> Any:
        return Person.objects.create_person(**{"kept": True, **values})

    return make


@pytest.fixture
def cast(person: Callable[..., Any]) -> dict[str, Any]:
    """Alice (member), Tova (her therapist), Theo (consent withdrawn), Mallory (stranger), Ana (admin)."""
    from django.utils import timezone

    from leeward.web.accounts.models import CareLink, Consent, Stream

    roles = {"alice": "member", "tova": "therapist", "theo": "therapist", "mallory": "member", "ana": "admin"}
    people = {
        name: person(name=name.title(), email=f"{name}@test.example", role=role)
        for name, role in roles.items()
    }
    now = timezone.now()
    Consent.objects.create(person=people["alice"], stream=Stream.SHARING)
    CareLink.objects.create(member=people["alice"], therapist=people["tova"], consented_at=now)
    CareLink.objects.create(
        member=people["alice"], therapist=people["theo"], consented_at=now, withdrawn_at=now
    )
    return people


@pytest.fixture
def as_person() -> Callable[..., Any]:
    """Return a test client signed in as a person, or as nobody."""
    from django.test import Client

    def make(who: Any = None) -> Client:
        client = Client()
        if who is not None:
            client.force_login(who, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return make
