"""Fifty people press the button at once, from two processes of twenty-five threads, on a real database file."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

CROWD = Path(__file__).with_name("crowd.py")
ROOT = CROWD.parents[3]
PROCESSES, THREADS = 2, 25


def _psycopg() -> bool:
    done = subprocess.run([sys.executable, "-c", "import psycopg"], capture_output=True)
    return done.returncode == 0


HAVE_POSTGRES = shutil.which("initdb") is not None and _psycopg() and os.geteuid() != 0
"""The extra ``postgres`` and the server's own programs; initdb refuses to run as root."""


@pytest.fixture(params=["sqlite", *(["postgres"] if HAVE_POSTGRES else [])])
def database(request, tmp_path):
    """Where the crowd books: a file, or a PostgreSQL server started for this test."""
    places = {"LEEWARD_HOME": str(tmp_path / "home"), "LEEWARD_KEYS": str(tmp_path / "keys")}
    if request.param == "sqlite":
        yield places
        return
    data = tmp_path / "postgres"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    subprocess.run(["initdb", "-D", data, "-A", "trust", "-U", "leeward"], check=True, capture_output=True)
    start = ["pg_ctl", "-D", data, "-w", "-l", tmp_path / "log", "-o", f"-p {port} -k {tmp_path}", "start"]
    subprocess.run(start, check=True, capture_output=True)
    yield places | {"LEEWARD_DATABASE_URL": f"postgres://leeward@127.0.0.1:{port}/postgres"}
    subprocess.run(["pg_ctl", "-D", data, "-m", "immediate", "stop"], check=True, capture_output=True)


def crowd(places, *words):
    environment = {
        **os.environ,
        **places,
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    return subprocess.Popen(
        [sys.executable, CROWD, *map(str, words)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def told(process):
    words, _ = process.communicate(timeout=240)
    assert process.returncode == 0
    return json.loads(words) if words else None


def test_fifty_at_once_never_get_the_same_time_nor_a_seat_too_many(database):
    told(crowd(database, "prepare", PROCESSES * THREADS))
    rushing = [crowd(database, "rush", number, THREADS) for number in range(PROCESSES)]
    came = sum((Counter(told(process)) for process in rushing), Counter())
    assert not [name for name in came if "broken" in name], came
    found = told(crowd(database, "count"))
    spans = found["spans"]
    assert len(spans) == came["time: had"] == 1, "four starts a quarter apart exclude each other"
    assert came["time: Taken"] == PROCESSES * THREADS - 1
    assert found["seats"] == came["seat: had"] == 3
    assert came["seat: Taken"] == PROCESSES * THREADS - 3
