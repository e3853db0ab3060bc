"""Talks in the terminal or over JSON lines, without a database: nothing is kept when it ends."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TextIO

from leeward import wiring
from leeward.commands.json_lines import (
    BadLine,
    id_field,
    moment,
    parse_object,
    text_field,
    write,
)
from leeward.core.companion.contract import turn_fields
from leeward.core.companion.dialogue import Companion
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming, Turn, TurnFinished
from leeward.core.safety.risk import RiskState
from leeward.core.safety.state import new_session

OK, BAD_INPUT = 0, 2


@dataclass
class Talks:
    """The conversations of one run: apart from each other, but for the risk that a person carries along."""

    companion: Companion
    country: str | None
    language: str | None
    seed: int = 0
    memories: dict[str, Memory] = field(default_factory=dict)
    persons: dict[str, str] = field(default_factory=dict)
    """Conversation to person."""
    risks: dict[str, RiskState] = field(default_factory=dict)
    """Person to the risk that all their conversations share."""

    def turn(
        self, conversation: str, text: str, *, person: str | None, language: str | None, now: datetime
    ) -> tuple[Turn, int, float]:
        """Answer one message; return the turn, its number in the conversation and the milliseconds taken."""
        started = time.perf_counter()
        memory = self._memory(conversation, person)
        incoming = Incoming(text, language=language or self.language, country=self.country)
        assessment = self.companion.read(incoming, memory, now=now)
        # The words vary from one conversation to the next, yet a run can be repeated.
        rng = random.Random(f"{self.seed}|{conversation}|{memory.count}")
        turn: Turn | None = None
        for event in self.companion.reply(incoming, assessment, memory, now=now, rng=rng):
            if isinstance(event, TurnFinished):
                turn = event.turn
        assert turn is not None, "a reply always ends in TurnFinished"  # noqa: S101
        kept = self.companion.after(memory, incoming, assessment, turn)
        self.memories[conversation] = kept
        owner = self.persons.get(conversation)
        if owner is not None:
            self.risks[owner] = kept.risk
        return turn, kept.count, (time.perf_counter() - started) * 1000

    def _memory(self, conversation: str, person: str | None) -> Memory:
        memory = self.memories.get(conversation)
        if person is not None:
            self.persons[conversation] = person
        owner = self.persons.get(conversation)
        shared = self.risks.get(owner) if owner is not None else None
        if memory is None:
            return Memory(risk=new_session(shared)) if shared is not None else Memory()
        return replace(memory, risk=shared) if shared is not None else memory


def run_chat(
    stdin: TextIO,
    stdout: TextIO,
    *,
    json: bool = False,
    country: str | None = None,
    lang: str | None = None,
    engine: str = "",
) -> int:
    """Talk until the input ends; return the exit status (0, or 2 for bad input).

    *country* is an ISO 3166 code, *lang* one of the handled languages.
    """
    from leeward.web.env import env

    settings = env()
    try:
        wiring.use_desk(settings.home / "desk")
        wiring.use_chat(
            settings.chat_url,
            settings.chat_model,
            settings.chat_key,
            engine=engine or settings.engine,
            hub=settings.chat_hub,
            store=settings.home / "models",
        )
        companion = wiring.companion(engine)
    except ValueError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    if lang is not None and lang not in companion.languages:
        known = ", ".join(companion.languages)
        print(f"There are no words for the language {lang!r}; there are: {known}.", file=sys.stderr)
        return BAD_INPUT
    companion.warm_up(now=_now())
    wiring.warm_chat()
    talks = Talks(companion, country.upper() if country else None, lang)
    return _over_json(talks, stdin, stdout) if json else _in_terminal(talks, stdin, stdout)


def _over_json(talks: Talks, stdin: TextIO, stdout: TextIO) -> int:
    status, current = OK, "1"
    for number, line in enumerate(_lines(stdin), start=1):
        if not line.strip():
            continue
        try:
            asked = _asked(line)
            current = asked["conversation"] or current
            turn, count, took = talks.turn(
                current, asked["text"], person=asked["person"], language=asked["lang"], now=asked["now"]
            )
        except BadLine as error:
            write(stdout, {"error": str(error), "line": number})
            status = BAD_INPUT
            continue
        write(stdout, turn_fields(turn, conversation=current, number=count, latency_ms=took))
    return status


def _lines(stdin: TextIO) -> Any:
    """Read line by line without waiting for a full buffer; broken bytes stand as question marks."""
    buffer = getattr(stdin, "buffer", None)
    if buffer is None:
        yield from iter(stdin.readline, "")
        return
    for raw in iter(buffer.readline, b""):
        yield raw.decode("utf-8", "replace")


def _asked(line: str) -> dict[str, Any]:
    """Read one line: an object with its fields, or else plain text."""
    data = parse_object(line)
    if data is None:
        return {
            "text": line.rstrip("\r\n"),
            "conversation": None,
            "person": None,
            "lang": None,
            "now": _now(),
        }
    language = text_field(data, "lang")
    if language is not None and not 2 <= len(language.strip()) <= 12:
        raise BadLine("The field 'lang' must be a language code such as en.")
    now = text_field(data, "now")
    return {
        "text": text_field(data, "text", needed=True) or "",
        "conversation": id_field(data, "conversation"),
        "person": id_field(data, "person"),
        "lang": language.strip().lower().split("-")[0] if language else None,
        "now": moment(now) if now else _now(),
    }


def _now() -> datetime:
    return datetime.now().astimezone()


def _in_terminal(talks: Talks, stdin: TextIO, stdout: TextIO) -> int:
    """A plain talk: a greeting that says what this is, then turn by turn until the input ends."""
    language = talks.language or "en"
    print(talks.companion.opening(language), file=stdout)
    print("", file=stdout)
    talks.memories["talk"] = talks.companion.greeted(Memory(), now=_now())
    seed = random.SystemRandom().randrange(2**32)
    talks.seed = seed
    while True:
        if stdin.isatty():
            stdout.write("> ")
        stdout.flush()
        try:
            line = stdin.readline()
        except KeyboardInterrupt:
            break
        if not line:
            break
        turn, _, _ = talks.turn("talk", line.rstrip("\n"), person=None, language=None, now=_now())
        _show(turn, stdout)
    stdout.flush()
    return OK


def _show(turn: Turn, stdout: TextIO) -> None:
    print("\n" + turn.reply, file=stdout)
    for resource in turn.resources:
        about = ", ".join(part for part in (resource.contact, resource.hours, resource.url) if part)
        print(f"  - {resource.name}" + (f": {about}" if about else ""), file=stdout)
    print("", file=stdout)
