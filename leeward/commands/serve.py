"""``leeward serve``: prepare the databases, start the worker child and serve the pages."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime

_UNUSED = ["ext", "htmx-4*", "htmax*"]
"""Files of the htmx wheel that no page loads, and that do not survive renaming."""

LOCAL = frozenset({"127.0.0.1", "::1", "localhost"})


def run_serve(*, host: str, port: int, demo: bool) -> int:
    """Serve until interrupted; return the exit code."""
    if demo:
        os.environ["LEEWARD_DEMO"] = "1"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leeward.web.settings")
    import django
    from django.core.management import call_command

    django.setup()
    sentence = _refusal(host) or _taken(host, port)
    if sentence:
        print(sentence, file=sys.stderr)
        return 1
    call_command("migrate", database="keys", verbosity=0, interactive=False)
    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", verbosity=0, interactive=False, ignore_patterns=_UNUSED)
    if demo:
        call_command("seed_demo")
    return _serve(host, port)


def _refusal(host: str) -> str | None:
    """Why this address must not be served with these settings, or None."""
    if host in LOCAL:
        return None
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DatabaseError

    from leeward.web.accounts.models import Person
    from leeward.web.env import env

    if env().demo:
        return "Demo people share one known password, so the demo is served on this machine only."
    if not env().public_url.startswith("https://"):
        return (
            "To be reached from other machines, Leeward needs TLS: put a proxy with a certificate in front "
            "and set LEEWARD_PUBLIC_URL to its https address."
        )
    try:
        guarded = Person.objects.filter(role=Person.Role.ADMIN, authenticator__isnull=False).exists()
    except (DatabaseError, ImproperlyConfigured):
        guarded = False
    if not guarded:
        return (
            "To be reached from other machines, an administrator with a second factor must exist. "
            "Start on 127.0.0.1 first, run 'leeward manage make_admin E-MAIL', sign in and add a passkey or code."
        )
    return None


def _taken(host: str, port: int) -> str | None:
    """Why this port cannot be had, or None; asked before anything is prepared."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return f"Port {port} of {host} cannot be had ({error.strerror}). Name another one with --port."
    return None


def _serve(host: str, port: int) -> int:
    import uvicorn

    from leeward import wiring

    wiring.companion().warm_up(now=datetime.now(UTC))
    wiring.warm_chat()
    worker = subprocess.Popen([sys.executable, "-m", "leeward", "manage", "work"])
    print(f"Leeward is open at http://{host}:{port}", flush=True)
    try:
        uvicorn.run(
            "leeward.web.asgi:application",
            host=host,
            port=port,
            log_level="warning",
            lifespan="off",
            ws_max_size=262_144,
            timeout_graceful_shutdown=5,
            server_header=False,
            forwarded_allow_ips="127.0.0.1",
        )
    finally:
        worker.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            worker.wait(10)
        if worker.poll() is None:
            worker.kill()
    return 0
