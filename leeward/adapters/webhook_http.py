"""Posts notices over HTTP with the standard library, and gives up after a fixed time whatever the other side does."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import urlsplit

from leeward.core.safety.telling import Unsent

_GONE = (404, 410)


class HttpPoster:
    """Posts once, follows no redirect, reads no answer but its status."""

    def __init__(self, *, seconds: float = 10.0) -> None:
        """Give up after *seconds* in all, also on a server that answers a byte at a time."""
        self._seconds = seconds

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> None:
        """Post *body*; raise :class:`Unsent` unless a 2xx answer comes in time."""
        parts = urlsplit(url)
        if parts.scheme not in ("https", "http") or not parts.hostname:
            raise Unsent("the address is not one of the web")
        connection = self._connection(parts.scheme, parts.hostname, parts.port)
        late = threading.Event()
        watch = threading.Timer(self._seconds, _cut, (connection, late))
        watch.daemon = True
        watch.start()
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("POST", target, body=body, headers=dict(headers))
            status = connection.getresponse().status
        except (OSError, http.client.HTTPException, ValueError) as trouble:
            slow = late.is_set() or isinstance(trouble, TimeoutError)
            raise Unsent(
                "no answer in time" if slow else f"no connection ({type(trouble).__name__})"
            ) from trouble
        finally:
            watch.cancel()
            connection.close()
        if late.is_set():
            # A line cut in the middle of an answer reads like its end.
            raise Unsent("no answer in time")
        if not 200 <= status < 300:
            raise Unsent(f"the answer was {status}", gone=status in _GONE)

    def _connection(self, scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
        if scheme == "https":
            return http.client.HTTPSConnection(
                host, port, timeout=self._seconds, context=ssl.create_default_context()
            )
        return http.client.HTTPConnection(host, port, timeout=self._seconds)


def _cut(connection: http.client.HTTPConnection, late: threading.Event) -> None:
    """Cut the line from outside: a server that drips bytes never runs into a time limit of its own."""
    late.set()
    line = connection.sock
    if line is not None:
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)
