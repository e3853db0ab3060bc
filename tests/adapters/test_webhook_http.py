"""Posting to a server that is well, refuses, hangs, drips or is not there: always an end, always in time."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from leeward.adapters.webhook_http import HttpPoster
from leeward.core.safety.telling import Unsent


@pytest.fixture
def server() -> Iterator[Callable[[Callable[[socket.socket], None]], str]]:
    """``server(talk)`` listens on this machine and runs *talk(line)* for the first caller."""
    listening: list[socket.socket] = []

    def start(talk: Callable[[socket.socket], None]) -> str:
        door = socket.create_server(("127.0.0.1", 0))
        listening.append(door)

        def once() -> None:
            try:
                line, _ = door.accept()
            except OSError:
                return
            with line:
                line.recv(65536)
                try:
                    talk(line)
                except OSError:
                    return

        threading.Thread(target=once, daemon=True).start()
        return f"http://127.0.0.1:{door.getsockname()[1]}/hook?x=1"

    yield start
    for door in listening:
        door.close()


def post(url: str, seconds: float = 0.6) -> None:
    HttpPoster(seconds=seconds).post(url, b"{}", {"Content-Type": "application/json"})


def answer(status: str) -> Callable[[socket.socket], None]:
    return lambda line: line.sendall(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())


def test_a_taken_notice_is_silent(server):
    post(server(answer("204 No Content")))


@pytest.mark.parametrize(
    ("status", "gone"), [("500 Oops", False), ("410 Gone", True), ("404 Not Found", True)]
)
def test_a_refusal_is_said(server, status, gone):
    with pytest.raises(Unsent, match=status[:3]) as trouble:
        post(server(answer(status)))
    assert trouble.value.gone is gone


def test_a_redirect_is_not_followed(server):
    with pytest.raises(Unsent, match="302"):
        post(
            server(lambda line: line.sendall(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n"))
        )


def hang(line: socket.socket) -> None:
    time.sleep(3)


def drip(line: socket.socket) -> None:
    line.sendall(b"HTTP/1.1 200 OK\r\n")
    for _ in range(300):
        line.sendall(b"X")
        time.sleep(0.01)


@pytest.mark.parametrize("talk", [hang, drip])
def test_a_server_that_hangs_or_drips_is_given_up_in_time(server, talk):
    started = time.monotonic()
    with pytest.raises(Unsent, match="no answer in time"):
        post(server(talk))
    assert time.monotonic() - started < 2


def test_nobody_there_and_no_web_address_are_said():
    with pytest.raises(Unsent, match="no connection"):
        post("http://127.0.0.1:1/")
    for url in ("ftp://127.0.0.1/", "file:///etc/passwd", "https://", ""):
        with pytest.raises(Unsent, match="not one of the web"):
            post(url)
