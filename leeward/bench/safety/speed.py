"""Times what must be quick: a crisis turn from message to whole reply, and reading under twenty messages a second."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from leeward import wiring
from leeward.bench.safety.counting import percentile
from leeward.bench.safety.patients import Patient, patients
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming
from leeward.core.safety.levels import Level, severity

CRISIS_LIMIT_MS, READING_LIMIT_MS = 300, 50
"""safety.md: the crisis card; the issue: the detector inside the server."""
PER_SECOND, SECONDS = 20, 10
Clock = Callable[[], float]
_NOW = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)


def run() -> list[dict[str, Any]]:
    """Time both; rows for the table."""
    wiring.companion("scripted").warm_up(now=_NOW)
    crisis, reading = crisis_turns(), readings()
    return [
        {
            "set": "speed",
            "system": name,
            "times": len(found),
            "p50 ms": round(percentile(found, 0.5), 1),
            "p95 ms": round(percentile(found, 0.95), 1),
            "limit for p95, ms": limit,
        }
        for name, found, limit in (
            ("crisis turn, read and reply", crisis, CRISIS_LIMIT_MS),
            (f"reading at {PER_SECOND} messages a second", reading, READING_LIMIT_MS),
        )
    ]


def crisis_turns(rounds: int = 10, *, clock: Clock = time.perf_counter) -> list[float]:
    """Milliseconds of the opening turn of every patient in acute danger, from the text to the last event.

    A *clock* that counts the processor's time alone does not see how busy the machine is.
    """
    ours, times = wiring.companion("scripted"), []
    danger = [one for one in patients() if severity(one.risk) >= severity(Level.ACTIVE_IDEATION)]
    for number in range(rounds):
        for one in danger:
            started = clock()
            incoming, memory = Incoming(one.says[0], language=one.language, country=one.country), Memory()
            assessment = ours.read(incoming, memory, now=_NOW)
            for _ in ours.reply(incoming, assessment, memory, now=_NOW, rng=random.Random(number)):
                pass
            times.append((clock() - started) * 1000)
    return times


def readings(seconds: float = SECONDS, *, clock: Clock | None = None) -> list[float]:
    """Milliseconds of each reading while messages come evenly, each in a thread of its own as in the server.

    Counted from the moment a message was due, waiting included; with a *clock*, only what it counts in the thread.
    """
    reader, times, said = wiring.reader(), [], _messages(patients())

    def one(text: str, due: float) -> None:
        started = clock() if clock else due
        reader.read(text)
        times.append(((clock or time.perf_counter)() - started) * 1000)

    threads = []
    start = time.perf_counter() + 0.05
    for number in range(int(seconds * PER_SECOND)):
        due = start + number / PER_SECOND
        time.sleep(max(0.0, due - time.perf_counter()))
        thread = threading.Thread(target=one, args=(said[number % len(said)], due))
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    return times


def _messages(found: tuple[Patient, ...]) -> list[str]:
    """All that patients say, in turn through the languages, as many short as long ones."""
    said = [text for one in found for text in (*one.says, *one.drifts)]
    random.Random(5).shuffle(said)
    return said
