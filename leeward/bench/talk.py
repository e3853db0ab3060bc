"""Two hundred people talk to the real server at once: how long they wait, what it takes, how a long history opens."""

from __future__ import annotations

import http.client
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
import urllib.parse
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from urllib.request import OpenerDirector

from leeward.bench.house import children, resident, served, signed_in
from leeward.bench.safety.counting import percentile

PEOPLE, TURNS_A_SECOND, SECONDS = 200, 20, 180
WARM = 20
"""Seconds at the start that are driven but not counted."""
ARRIVALS = 4
"""People a second who come and say their first words before that: making an account takes longer than a turn."""
HISTORY, ROUNDS = 10_000, 15
SEED = 11

LINES = (
    "hello", "I cannot sleep again", "My exam is on Friday and I am behind with everything",
    "I had a row with my sister about money and I said things I regret", "work was too much today",
    "I feel lonely since I moved here", "I do not know what to do about my flat", "yes", "no", "since March", "maybe",
    "My boss wants the report by tomorrow and I have not started, and I keep thinking that everybody will see it",
    "I miss my old friends", "what helps against worry?", "I think I am just tired", "it is better than yesterday",
    "My mother is ill and I drive to her every weekend", "can we do something to calm down?", "thank you", "ok",
    "I keep waking up at four and then the thoughts begin and I lie there until the alarm goes off",
    "nobody called on my birthday", "I failed my driving test", "I am proud that I went for a walk today",
    "I want to be listened to, please no advice", "He never answers my messages", "I am anxious before the meeting",
    "Sometimes I want to disappear", "I cannot go on like this", "How do I talk to my father about it?",
)  # fmt: skip


@dataclass
class Caller:
    """One person with a browser of their own: its cookies, its talk and its open line."""

    port: int
    seed: int
    cookies: dict[str, str] = field(default_factory=dict)
    place: str = "/talk/send/"
    line: http.client.HTTPConnection | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def come(self) -> None:
        """Open the fresh page, as everybody does first."""
        self._ask("GET", "/talk/").read()

    def say(self, text: str) -> tuple[float, float]:
        """Send a message; return the moments of the first sentence and of the end; ``OSError`` where none came."""
        form = {"text": text, "csrfmiddlewaretoken": self.cookies.get("csrftoken", "")}
        answer = self._ask("POST", self.place, urllib.parse.urlencode(form))
        first = last = 0.0
        name = ""
        while raw := answer.readline():
            row = raw.decode()
            if row.startswith("event: "):
                name = row[7:].strip()
                first = first or (time.perf_counter() if name == "sentence" else 0.0)
                last = time.perf_counter() if name == "done" else last
            elif name == "kept" and row.startswith("data: "):
                told = json.loads(row[6:])
                self.place = f"/talk/{told['conversation']}/send/" if told["saved"] else self.place
        if not last:
            raise OSError(f"no answer ({answer.status})")
        return first, last

    def _ask(self, method: str, path: str, body: str | None = None) -> http.client.HTTPResponse:
        """Ask over the open line, and once more over a new one where the server had closed it meanwhile."""
        try:
            return self._asked(method, path, body)
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            self.line = None
            return self._asked(method, path, body)

    def _asked(self, method: str, path: str, body: str | None) -> http.client.HTTPResponse:
        self.line = self.line or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "text/event-stream" if method == "POST" else "text/html",
        }
        self.line.request(method, path, body, headers)
        answer = self.line.getresponse()
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer


@dataclass
class Measured:
    """What was seen: waits in milliseconds, and the memory of the server on its way."""

    firsts: list[float] = field(default_factory=list)
    wholes: list[float] = field(default_factory=list)
    failed: int = 0
    memory: list[tuple[float, int]] = field(default_factory=list)


def run(_data: Path) -> list[dict[str, Any]]:
    """Return one row for the talks and one for the long history, both against ``leeward serve`` on this machine."""
    with TemporaryDirectory(prefix="leeward-bench-") as name, served(Path(name)) as (base, process, _):
        port = urllib.parse.urlsplit(base).port or 80
        measured = drive(port, process.pid)
        browser = signed_in(base)
        return [_talks(measured), history(base, browser, Path(name))]


def drive(
    port: int, pid: int, *, people: int = PEOPLE, rate: int = TURNS_A_SECOND, seconds: int = SECONDS
) -> Measured:
    """Let *people* talk, *rate* turns a second between them, and measure from the moment each turn was due.

    A turn that had to wait for its turn counts with its waiting (no coordinated omission).
    """
    callers = [Caller(port, number) for number in range(people)]
    measured, guard = Measured(), threading.Lock()
    with ThreadPoolExecutor(max_workers=96) as crowd:
        for number, caller in enumerate(callers):
            crowd.submit(_arrive, caller, number)
            time.sleep(1 / ARRIVALS)
        time.sleep(2)
        began = time.perf_counter()

        def turn(number: int) -> None:
            due = began + number / rate
            caller = callers[number % people]
            with caller.lock:
                try:
                    first, last = caller.say(random.Random(f"{SEED}|{number}").choice(LINES))
                except (OSError, http.client.HTTPException):
                    caller.line = None
                    with guard:
                        measured.failed += 1
                    return
            if number >= WARM * rate:
                with guard:
                    measured.firsts.append((first - due) * 1000)
                    measured.wholes.append((last - due) * 1000)

        for number in range((WARM + seconds) * rate):
            time.sleep(max(0.0, began + number / rate - time.perf_counter()))
            crowd.submit(turn, number)
            if number % (5 * rate) == 0:
                measured.memory.append((number / rate, _memory(pid)))
    return measured


def _arrive(caller: Caller, number: int) -> None:
    with caller.lock, suppress(OSError, http.client.HTTPException):
        caller.come()
        caller.say(LINES[number % len(LINES)])


def _memory(pid: int) -> int:
    return resident(pid) + sum(resident(child) for child in children(pid))


def _talks(measured: Measured) -> dict[str, Any]:
    after = [(at, size) for at, size in measured.memory if at >= WARM]
    half = len(after) // 2
    return {
        "set": f"{PEOPLE} people, {TURNS_A_SECOND} turns a second, {SECONDS} s, drivers on the same machine",
        "system": "leeward serve",
        "turns": len(measured.wholes),
        "failed": measured.failed,
        "first_words_p50_ms": round(median(measured.firsts)),
        "first_words_p95_ms": round(percentile(measured.firsts, 0.95)),
        "whole_answer_p50_ms": round(median(measured.wholes)),
        "whole_answer_p95_ms": round(percentile(measured.wholes, 0.95)),
        "memory_first_half_mb": round(median(size for _, size in after[:half])),
        "memory_second_half_mb": round(median(size for _, size in after[half:])),
        "load_of_the_machine": round(os.getloadavg()[0], 1),
        "cores": os.cpu_count() or 0,
    }


def history(base: str, browser: OpenerDirector, folder: Path) -> dict[str, Any]:
    """Fill a talk with ten thousand messages and open it, at its end and far back."""
    settings = {"LEEWARD_HOME": str(folder / "home"), "LEEWARD_KEYS": str(folder / "keys")}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "leeward.bench.long_talk", str(HISTORY)],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=True,
    )
    place = f"{base}/talk/{done.stdout.strip()}/"
    times = dict(_opened(browser, {"newest": place, "far_back": f"{place}?before=300"}))
    return {
        "set": f"a talk of {HISTORY} messages",
        "system": "leeward serve",
        "newest_p50_ms": round(median(times["newest"])),
        "newest_slowest_ms": round(max(times["newest"])),
        "far_back_slowest_ms": round(max(times["far_back"])),
    }


def _opened(browser: OpenerDirector, places: dict[str, str]) -> Iterator[tuple[str, list[float]]]:
    for name, place in places.items():
        times = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            page = browser.open(place).read().decode()
            times.append((time.perf_counter() - began) * 1000)
            if not re.search(r'class="letter-mine"', page):
                raise RuntimeError("the long talk did not open")
        yield name, times
