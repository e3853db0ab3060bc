"""A real server on a free port and a real Chromium; one of each for the whole run."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PASSWORD = "only-for-the-browser-tests"
ROOT = Path(__file__).resolve().parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if not Path(item.path).is_relative_to(Path(__file__).parent):
            continue
        item.add_marker(pytest.mark.browser)
        if CHROMIUM is None:
            item.add_marker(pytest.mark.skip(reason="needs the system package chromium"))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """``leeward serve --demo`` as people run it, with a home of its own."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.environment = {
            **os.environ,
            "LEEWARD_HOME": str(folder / "home"),
            "LEEWARD_KEYS": str(folder / "keys"),
            "LEEWARD_DEMO_PASSWORD": PASSWORD,
            "PYTHONPATH": str(ROOT),
        }
        self.environment.pop("DJANGO_SETTINGS_MODULE", None)
        self.log = (folder / "log").open("w+")
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        # A name, not a number: passkeys need one.
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        command = [sys.executable, "-m", "leeward", "serve", "--demo", "--port", str(self.port)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=self.log, stderr=subprocess.STDOUT
        )
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=2)
                return
            except OSError:
                time.sleep(0.2)
        raise AssertionError(f"the server did not start:\n{self.words()}")

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def words(self) -> str:
        self.log.flush()
        return Path(self.log.name).read_text()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="leeward-browser-"))
    running = Server(folder)
    running.start()
    yield running
    running.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                  "--disable-sync", "--no-first-run", "--disable-quic"],
        )  # fmt: skip
        yield browser
        browser.close()


class Watch:
    """Everything a page asked for and complained about."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.complaints: list[str] = []

    def attach(self, page: Any) -> None:
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: self.complaints.append(message.text) if message.type == "error" else None,
        )


@pytest.fixture
def open_page(server: Server, chromium: Any) -> Iterator[Callable[..., Any]]:
    """``open_page(width=390)`` gives a fresh browser profile's page; what it did is checked at the end.

    No page may contact another host or leave an error in the console.
    """
    contexts: list[Any] = []
    watches: list[Watch] = []

    def make(width: int = 390, height: int = 844, *, expect_errors: bool = False, **options: Any) -> Any:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            base_url=server.url,
            locale=options.pop("locale", "en-GB"),
            timezone_id=options.pop("timezone_id", "Europe/London"),
            **options,
        )
        context.set_default_timeout(15_000)
        page = context.new_page()
        watch = Watch()
        watch.attach(page)
        page.watch = watch
        contexts.append(context)
        if not expect_errors:
            watches.append(watch)
        return page

    yield make
    for context in contexts:
        context.close()
    ours = (server.url, "data:", "blob:", "about:")
    outside = {url for watch in watches for url in watch.requests if not url.startswith(ours)}
    assert not outside, f"the browser contacted somebody else: {outside}"
    complaints = [text for watch in watches for text in watch.complaints]
    assert not complaints, complaints
