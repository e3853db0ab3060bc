"""Reads messages for risk, one JSON object a line, and prints what each alone would open."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from leeward import wiring
from leeward.commands.json_lines import BadLine, parse_object, text_field, write
from leeward.core.companion.contract import names, resource_fields
from leeward.core.safety.levels import Reading
from leeward.core.safety.replies import HelpSource
from leeward.core.safety.state import RiskState, advance

OK, FAILED, BAD_INPUT = 0, 1, 2


def run_screen(file: str, stdout: TextIO, *, country: str | None = None, stdin: TextIO | None = None) -> int:
    """Read *file* (``-`` for standard input) and write one reading a line, in the same order.

    Returns 0, 2 where a line was bad, 1 where the file could not be read.
    """
    from leeward.web.env import env

    place = country.upper() if country else None
    wiring.use_desk(env().home / "desk")
    pack = wiring.helplines()
    # Builds the rules and loads the model, so that the first message is not charged for it.
    wiring.reader().read("Hello there.")
    status = OK
    try:
        for number, line in enumerate(_lines(file, stdin), start=1):
            if not line.strip():
                continue
            try:
                write(stdout, _screened(line, number, place, pack))
            except BadLine as error:
                write(stdout, {"error": str(error), "line": number})
                status = BAD_INPUT
    except OSError as error:
        print(f"{file} could not be read: {error.strerror or error}.", file=sys.stderr)
        return FAILED
    return status


def _lines(file: str, stdin: TextIO | None) -> Iterator[str]:
    if file == "-":
        source = stdin or sys.stdin
        raw: Iterable[bytes | str] = iter(
            getattr(source, "buffer", source).readline, b"" if hasattr(source, "buffer") else ""
        )
        for line in raw:
            yield line.decode("utf-8", "replace") if isinstance(line, bytes) else line
        return
    with Path(file).open(encoding="utf-8", errors="replace") as handle:
        yield from handle


def _screened(line: str, number: int, country: str | None, pack: HelpSource) -> dict[str, Any]:
    data = parse_object(line)
    if data is None:
        raise BadLine("The line is not a JSON object.")
    text = text_field(data, "text", needed=True) or ""
    language = text_field(data, "lang")
    started = time.perf_counter()
    reading = wiring.reader().read(text, language=language or None)
    now = datetime.now().astimezone()
    resources = _resources(reading, country, pack, now)
    return {
        "id": data.get("id", number) if data.get("id") is not None else number,
        "level": str(reading.level),
        "categories": names(reading.categories),
        "crisis": reading.crisis,
        "safety": reading.safety or reading.crisis,
        "probe": reading.probe,
        "confidence": round(reading.confidence, 3),
        "lang": reading.language,
        "subject": str(reading.subject),
        "resources": [resource_fields(resource) for resource in resources],
        "latency_ms": round((time.perf_counter() - started) * 1000, 2),
    }


def _resources(reading: Reading, country: str | None, pack: HelpSource, now: datetime) -> tuple[Any, ...]:
    """The help that this message alone would bring up; none where it opens nothing."""
    if not (reading.crisis or reading.safety):
        return ()
    step = advance(RiskState(), reading, now=now)
    return pack.resources(
        country,
        (reading.language, "en"),
        now,
        reading.categories,
        emergency=step.emergency or reading.emergency,
    )
