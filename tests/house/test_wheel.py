"""A built wheel carries the whole product: unpacked away from the checkout, it talks and serves."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", str(ROOT), "--no-deps", "--no-build-isolation", "--quiet",
         "--wheel-dir", str(folder)],
        check=True,
    )  # fmt: skip
    (wheel,) = folder.glob("leeward-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def surroundings(unpacked: Path, home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LEEWARD_", "DJANGO_"))}
    return {
        **kept,
        "PYTHONPATH": str(unpacked),
        "LEEWARD_HOME": str(home / "home"),
        "LEEWARD_KEYS": str(home / "keys"),
    }


def test_the_wheel_carries_what_it_needs(unpacked):
    packed = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    source = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "leeward").rglob("*")
        if path.is_file() and path.suffix not in (".pyc", ".mo")
    }
    assert not source - packed
    assert any(name.endswith(".mo") for name in packed)
    assert not any(name.startswith(("tests/", "docs/")) for name in packed)


def test_the_wheel_talks(unpacked, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "leeward", "chat", "--json", "--country", "GB"],
        input='{"text": "I want to kill myself"}\n', capture_output=True, text=True, cwd=tmp_path,
        env=surroundings(unpacked, tmp_path), timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["crisis"]
    assert any("116 123" in card["contact"] for card in said["resources"])


def test_the_wheel_serves(unpacked, tmp_path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = tmp_path / "log"
    with log.open("w") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", "leeward", "serve", "--port", str(port)],
            cwd=tmp_path, env=surroundings(unpacked, tmp_path), stdout=out, stderr=out,
        )  # fmt: skip
    try:
        page = ""
        deadline = time.monotonic() + 90
        while time.monotonic() < deadline and server.poll() is None:
            try:
                page = urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5).read().decode()
                break
            except OSError:
                time.sleep(0.3)
        assert "Help now" in page, log.read_text()
        ready = json.loads(urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5).read())
        assert ready["status"] == "ok"
    finally:
        server.terminate()
        server.wait(20)
