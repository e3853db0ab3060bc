"""A local chat server that speaks the OpenAI protocol, well and badly, and says whatever a case tells it to."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

STALL = 8.0
"""Seconds that a stalling server holds on; longer than anybody waits."""


class Behaviour(StrEnum):
    """How the server answers."""

    WELL = "well"
    BY_LETTER = "by_letter"
    AT_ONCE = "at_once"
    NO_END = "no_end"
    """All the text, then nothing: no end and no closing."""
    CUT = "cut"
    """The line breaks in the middle."""
    SLOW_START = "slow_start"
    DRIP = "drip"
    """A letter now and then, for as long as anybody listens."""
    ENDLESS = "endless"
    """The text over and over, without an end."""
    ENDLESS_LINE = "endless_line"
    BROKEN_JSON = "broken_json"
    WRONG_SHAPE = "wrong_shape"
    NOT_A_STREAM = "not_a_stream"
    EMPTY = "empty"
    NULLS = "nulls"
    ERROR_500 = "error_500"
    ERROR_429 = "error_429"
    ERROR_404 = "error_404"
    REDIRECT = "redirect"
    NO_ANSWER = "no_answer"
    """The request is taken, and no header ever comes."""
    NOISE = "noise"
    """Bytes that are no HTTP at all."""
    FIRST_FAILS = "first_fails"
    """An error at the first try, a whole answer at the second."""


HARMLESS = (Behaviour.WELL, Behaviour.BY_LETTER, Behaviour.AT_ONCE, Behaviour.FIRST_FAILS)
"""Behaviours that keep to the protocol: what comes is then up to the text."""
QUICK = (*HARMLESS, Behaviour.CUT, Behaviour.ENDLESS, Behaviour.BROKEN_JSON)
"""Behaviours whose text arrives, so that the guard is what stands between it and the person."""


@dataclass(frozen=True)
class Case:
    """What the server says and how; it is chosen by the name of the model in the request."""

    text: str
    behaviour: Behaviour = Behaviour.WELL


class Cases:
    """A running server: its address, the cases it answers with, and the requests it got."""

    def __init__(self, server: ThreadingHTTPServer, cases: Mapping[str, Case]) -> None:
        """Take a bound *server* and the *cases* by model name."""
        self.cases = dict(cases)
        self.requests: list[dict[str, Any]] = []
        self.closing = threading.Event()
        self._server = server
        self._tries: dict[str, int] = {}

    @property
    def url(self) -> str:
        """The address for ``LEEWARD_CHAT_URL``."""
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}/v1"

    def tried(self, model: str) -> int:
        """Count a request for *model* and say the how-manyth it is."""
        self._tries[model] = self._tries.get(model, 0) + 1
        return self._tries[model]


@contextmanager
def serving(cases: Mapping[str, Case]) -> Iterator[Cases]:
    """Run the server on a free local port until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.block_on_close = False
    running = Cases(server, cases)
    server.running = running  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield running
    finally:
        running.closing.set()
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    """Answers ``POST /v1/chat/completions``."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        """Answer as the case says; a client that went away ends it."""
        running: Cases = self.server.running  # type: ignore[attr-defined]
        self.close_connection = True
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        running.requests.append(body)
        case = running.cases.get(body["model"], Case(""))
        try:
            self._answer(running, case, running.tried(body["model"]))
        except OSError:
            return

    def _answer(self, running: Cases, case: Case, attempt: int) -> None:
        how = case.behaviour
        if how is Behaviour.NO_ANSWER:
            running.closing.wait(STALL)
        elif how is Behaviour.NOISE:
            self.wfile.write(b"\x00\xff no http here \r\n\r\n" * 20)
        elif how is Behaviour.REDIRECT:
            self._plain(302, case.text, location=f"{running.url}/elsewhere")
        elif how is Behaviour.FIRST_FAILS and attempt == 1:
            self._plain(503, case.text)
        elif how.startswith("error_"):
            self._plain(int(how.removeprefix("error_")), json.dumps({"error": {"message": case.text}}))
        elif how is Behaviour.NOT_A_STREAM:
            answer = {"choices": [{"message": {"role": "assistant", "content": case.text}}]}
            self._plain(200, json.dumps(answer))
        else:
            self._stream(running, case)

    def _plain(self, status: int, text: str, *, location: str = "") -> None:
        data = text.encode()
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _stream(self, running: Cases, case: Case) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        how, text = case.behaviour, case.text
        if how is Behaviour.SLOW_START:
            running.closing.wait(STALL)
        if how is Behaviour.ENDLESS_LINE:
            self.wfile.write(b"data: ")
            for _ in range(200):
                self.wfile.write(text.encode() * 40)
            return
        if how is Behaviour.WRONG_SHAPE:
            self._event({"choices": {"text": text}})
            return
        if how is Behaviour.NULLS:
            self._event({"choices": [{"delta": {"content": None}, "finish_reason": None}]})
            self._event({"choices": [{"delta": {"content": [text]}}]})
            return
        for piece in self._pieces(running, how, text):
            self._say(piece)
        if how is Behaviour.BROKEN_JSON:
            self.wfile.write(b'data: {"choices": [{"delta": {"content": "\n\n')
        elif how is Behaviour.NO_END:
            running.closing.wait(STALL)
        elif how is not Behaviour.CUT:
            self._event({"choices": [{"delta": {}, "finish_reason": "stop"}]})
            self.wfile.write(b"data: [DONE]\n\n")

    def _pieces(self, running: Cases, how: Behaviour, text: str) -> Iterator[str]:
        if how is Behaviour.AT_ONCE:
            yield text
        elif how is Behaviour.CUT:
            yield text[: max(1, len(text) * 2 // 3)]
        elif how is Behaviour.ENDLESS:
            until = time.monotonic() + STALL
            while time.monotonic() < until and not running.closing.is_set():
                yield f"{text} "
        elif how is Behaviour.DRIP:
            for letter in f"{text} " * 50:
                if running.closing.wait(0.15):
                    return
                yield letter
        elif how is Behaviour.BY_LETTER:
            yield from text
        elif how is not Behaviour.EMPTY:
            yield from (text[i : i + 5] for i in range(0, len(text), 5))

    def _say(self, piece: str) -> None:
        self._event({"choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]})

    def _event(self, data: object) -> None:
        self.wfile.write(b"data: " + json.dumps(data).encode() + b"\n\n")
