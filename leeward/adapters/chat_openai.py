"""Talks to a chat server that speaks the OpenAI protocol (Ollama, llama.cpp, vLLM, hosted), with streamed answers."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from leeward.core.companion.ports import ChatLine, ChatTrouble
from leeward.core.companion.streamed import Call, ThreadStream

CONNECT_SECONDS, READ_SECONDS = 2.0, 3.0
RETRIES, RETRY_AFTER = 1, 0.2
"""A second try, only where the first one failed before any text came and in well under the person's patience."""
RETRY_WITHIN = 1.2
LINE = 64 * 1024
"""Bytes of one line of an answer; a longer one is not of this protocol."""
AT_ONCE = 16
"""Answers on their way at the same time; beyond that the scripted engine speaks at once."""
_LOCAL = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True)
class ChatServer:
    """Where a model runs, as the operator's settings name it; nothing else is ever contacted."""

    url: str
    """The address up to and with ``/v1``, such as ``http://127.0.0.1:11434/v1``."""
    model: str
    key: str = ""
    engine = "openai"
    fetched_from = ""
    """The host that the model's files come from: not our concern here."""

    def __post_init__(self) -> None:
        """Raise ``ValueError`` with a plain sentence for an address or a model that cannot be used."""
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("The address of the chat server must start with http:// or https://.")
        if parts.username or parts.password or parts.query or parts.fragment:
            raise ValueError("The address of the chat server must hold no password and no question mark.")
        if not self.model.strip():
            raise ValueError("The chat server needs the name of a model (LEEWARD_CHAT_MODEL).")

    @property
    def host(self) -> str:
        """The host, to be shown to people."""
        return urlsplit(self.url).hostname or ""

    @property
    def lack(self) -> str:
        """What is missing before it can be asked; nothing is, for a server."""
        return ""

    @property
    def here(self) -> bool:
        """Whether it is this machine, so that no word leaves it."""
        return self.host in _LOCAL


class OpenAIChat:
    """A model behind ``POST <url>/chat/completions``. No proxy is asked and no redirect is followed."""

    name = "openai"

    def __init__(self, server: ChatServer) -> None:
        """Take the *server*; nothing is contacted yet."""
        self._server = server
        self._free = threading.BoundedSemaphore(AT_ONCE)

    def open(self, lines: Sequence[ChatLine], *, tokens: int) -> ThreadStream:
        """Begin an answer in a thread of its own, so that a server that stalls stops nobody."""
        body = {
            "model": self._server.model,
            "messages": [{"role": line.role, "content": line.text} for line in lines],
            "stream": True,
            "max_tokens": tokens,
            "temperature": 0.6,
        }
        answer = _Answer(self._server, json.dumps(body).encode())
        return ThreadStream(answer.pieces, self._free, let_go=answer.let_go)


class _Answer:
    """One request and what comes back; read in the stream's thread, let go from the other."""

    def __init__(self, server: ChatServer, body: bytes) -> None:
        self._server = server
        self._body = body
        self._connection: http.client.HTTPConnection | None = None
        self._closed = threading.Event()

    def let_go(self) -> None:
        """Shut the socket, so that the thread that reads ends."""
        self._closed.set()
        connection = self._connection
        if connection is not None and connection.sock is not None:
            _shut(connection)

    def pieces(self, _: Call) -> Iterator[str]:
        """Read the answer; raise :class:`ChatTrouble` where it is not a whole one."""
        try:
            yield from self._read_with_retry()
        except (OSError, http.client.HTTPException, ValueError, AttributeError) as error:
            # A connection that let_go() shut from the other thread fails in odd ways; nobody waits for it any more.
            raise ChatTrouble(f"the chat server broke off ({type(error).__name__})") from error
        finally:
            if self._connection is not None:
                self._connection.close()

    def _read_with_retry(self) -> Iterator[str]:
        started = time.monotonic()
        for attempt in range(RETRIES + 1):
            said = False
            try:
                for piece in self._read():
                    said = True
                    yield piece
                return
            except (OSError, http.client.HTTPException, ChatTrouble):
                late = time.monotonic() - started > RETRY_WITHIN
                if said or late or attempt == RETRIES or self._closed.is_set():
                    raise
                time.sleep(RETRY_AFTER)

    def _read(self) -> Iterator[str]:
        """Ask once and yield the pieces; raise where the answer is not a whole answer of this protocol."""
        response = self._ask()
        kind = response.getheader("Content-Type", "")
        if "text/event-stream" not in kind:
            raise ChatTrouble("the chat server did not stream")
        while True:
            line = response.readline(LINE)
            if not line:
                raise ChatTrouble("the answer was cut off")
            if len(line) >= LINE:
                raise ChatTrouble("the chat server sent an endless line")
            if not line.startswith(b"data:"):
                continue
            data = line[5:].strip()
            if data == b"[DONE]":
                return
            text, finished = _piece(data)
            if text:
                yield text
            if finished:
                return

    def _ask(self) -> http.client.HTTPResponse:
        parts = urlsplit(self._server.url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        host = parts.hostname or ""
        if parts.scheme == "https":
            connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                host, port, timeout=CONNECT_SECONDS, context=_certificates()
            )
        else:
            connection = http.client.HTTPConnection(host, port, timeout=CONNECT_SECONDS)
        self._connection = connection
        connection.connect()
        if self._closed.is_set():
            raise ChatTrouble("nobody waits any more")
        connection.sock.settimeout(READ_SECONDS)
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        if self._server.key:
            headers["Authorization"] = f"Bearer {self._server.key}"
        connection.request("POST", f"{parts.path.rstrip('/')}/chat/completions", self._body, headers)
        response = connection.getresponse()
        if response.status != http.client.OK:
            raise ChatTrouble(f"the chat server answered {response.status}")
        return response


def _piece(data: bytes) -> tuple[str, str]:
    """Return the text of one event and why the answer ends with it, if it does."""
    try:
        choice = json.loads(data)["choices"][0]
        text = (choice.get("delta") or {}).get("content") or ""
        finished = choice.get("finish_reason") or ""
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        raise ChatTrouble("the chat server sent something that is not of this protocol") from None
    if not isinstance(text, str) or not isinstance(finished, str):
        raise ChatTrouble("the chat server sent something that is not text")
    return text, finished


@lru_cache
def _certificates() -> ssl.SSLContext:
    return ssl.create_default_context()


def _shut(connection: http.client.HTTPConnection) -> None:
    try:
        connection.sock.shutdown(socket.SHUT_RDWR)
    except (OSError, AttributeError):
        return
