"""Starts the real server with its demo people and measures what a small machine and a cheap phone feel."""

from __future__ import annotations

import gzip
import http.cookiejar
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

PAGES = ("/", "/talk/", "/check-in/", "/diary/", "/week/", "/tools/", "/tools/breathing-resonance/", "/questions/",
         "/plan/", "/me/", "/help/?country=GB")  # fmt: skip
ROUNDS = 40
PASSWORD = "only-for-the-bench"  # noqa: S105  (of demo people in a folder that is thrown away)


def run(_data: Path) -> list[dict[str, Any]]:
    """Return one row for the server and one for each page, asked as Alice with her eight weeks of history."""
    with (
        tempfile.TemporaryDirectory(prefix="leeward-bench-") as folder,
        served(Path(folder)) as (base, process, took),
    ):
        time.sleep(3)
        server = {
            "set": "server",
            "system": "leeward serve",
            "first_start_with_demo_s": round(took, 1),
            "idle_server_mb": resident(process.pid),
            "idle_worker_mb": sum(resident(child) for child in children(process.pid)),
        }
        browser = signed_in(base)
        return [server, *(_page(browser, base, path) for path in PAGES)]


@contextmanager
def served(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes], float]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {
        "LEEWARD_HOME": str(folder / "home"),
        "LEEWARD_KEYS": str(folder / "keys"),
        "LEEWARD_DEMO_PASSWORD": PASSWORD,
    }
    began = time.monotonic()
    command = [sys.executable, "-m", "leeward", "serve", "--demo", "--port", str(port)]
    process = subprocess.Popen(command, env={**os.environ, **settings}, stdout=subprocess.DEVNULL)  # noqa: S603
    base = f"http://127.0.0.1:{port}"
    try:
        while not _answers(base):
            if process.poll() is not None:
                raise RuntimeError("the server stopped before it answered")
            time.sleep(0.1)
        yield base, process, time.monotonic() - began
    finally:
        process.terminate()
        process.wait(20)


def _answers(base: str) -> bool:
    try:
        return urllib.request.urlopen(f"{base}/readyz", timeout=2).status == 200  # noqa: S310
    except OSError:
        return False


def resident(pid: int) -> int:
    """Resident memory in megabytes, as the kernel counts it."""
    match = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return round(int(match[1]) / 1024) if match else 0


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def signed_in(base: str) -> urllib.request.OpenerDirector:
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    page = browser.open(f"{base}/account/login/").read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    form = {
        "csrfmiddlewaretoken": token[1] if token else "",
        "login": "alice@demo.example",
        "password": PASSWORD,
    }
    browser.open(f"{base}/account/login/", urllib.parse.urlencode(form).encode())
    return browser


def _page(browser: urllib.request.OpenerDirector, base: str, path: str) -> dict[str, Any]:
    times = []
    text = ""
    for _ in range(ROUNDS):
        began = time.perf_counter()
        text = browser.open(base + path).read().decode()
        times.append((time.perf_counter() - began) * 1000)
    weight = len(gzip.compress(text.encode())) + sum(_weights(browser, base, text))
    return {
        "set": "pages",
        "system": path,
        "p50_ms": round(median(times), 1),
        "p95_ms": round(quantiles(times, n=20)[-1], 1),
        "kb_compressed_with_its_styles_and_scripts": round(weight / 1024),
    }


def _weights(browser: urllib.request.OpenerDirector, base: str, text: str) -> Iterator[int]:
    """Compressed size of every style, script and imported module of a page, each once."""
    waiting = re.findall(r'(?:href|src)="(/static/[^"]+\.(?:css|js))"', text)
    seen: set[str] = set()
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        body = browser.open(base + address).read()
        yield len(gzip.compress(body))
        imports: Sequence[str] = re.findall(r'from "(\.[^"]+)"|import "(\.[^"]+)"', body.decode())
        waiting += [urllib.parse.urljoin(address, one or other) for one, other in imports]
