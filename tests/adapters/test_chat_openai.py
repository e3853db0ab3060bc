"""The chat server's adapter: the protocol well spoken and badly, within its time, and nobody else contacted."""

from __future__ import annotations

import threading
import time

import pytest

from leeward import wiring
from leeward.adapters.chat_openai import ChatServer, OpenAIChat
from leeward.bench.hostile.server import HARMLESS, Behaviour, Case, Cases, serving
from leeward.core.companion.ports import ChatLine, ChatTrouble
from tests.core.companion.talking import Talk

TEXT = "It sounds like a very long week. What was the hardest part?"
LINES = (ChatLine("system", "Listen."), ChatLine("user", "I am tired"))
ENDS = 1.5
SHOUTED = "My boss shouted at me in front of everyone and I feel so small."


def read(url: str, model: str = "case", *, seconds: float = ENDS, most: int = 5_000) -> str:
    """Read a whole answer; raise what the stream raises."""
    stream = OpenAIChat(ChatServer(url, model, "a-key")).open(LINES, tokens=40)
    text, until = "", time.monotonic() + seconds
    try:
        while (piece := stream.next(until - time.monotonic())) is not None:
            text += piece
            if len(text) > most:
                break
        return text
    finally:
        stream.close()


def served(behaviour: Behaviour) -> dict[str, Case]:
    return {"case": Case(TEXT, behaviour)}


@pytest.mark.parametrize("behaviour", HARMLESS)
def test_a_server_that_keeps_to_the_protocol_is_read_to_the_end(behaviour: Behaviour) -> None:
    with serving(served(behaviour)) as running:
        assert read(running.url) == TEXT


def test_the_request_is_what_such_servers_expect() -> None:
    with serving(served(Behaviour.WELL)) as running:
        read(running.url)
        (request,) = running.requests
    assert request["messages"] == [{"role": line.role, "content": line.text} for line in LINES]
    assert request["stream"] is True
    assert request["max_tokens"] == 40
    assert request["model"] == "case"


@pytest.mark.parametrize(
    "behaviour",
    [
        Behaviour.CUT,
        Behaviour.BROKEN_JSON,
        Behaviour.WRONG_SHAPE,
        Behaviour.NULLS,
        Behaviour.NOT_A_STREAM,
        Behaviour.ENDLESS_LINE,
        Behaviour.ERROR_500,
        Behaviour.ERROR_429,
        Behaviour.ERROR_404,
        Behaviour.NOISE,
    ],
)
def test_whatever_is_not_a_whole_answer_is_trouble_and_comes_soon(behaviour: Behaviour) -> None:
    started = time.monotonic()
    with serving(served(behaviour)) as running, pytest.raises(ChatTrouble):
        read(running.url)
    assert time.monotonic() - started < ENDS + 1


@pytest.mark.parametrize(
    "behaviour", [Behaviour.SLOW_START, Behaviour.DRIP, Behaviour.NO_ANSWER, Behaviour.NO_END]
)
def test_nobody_waits_longer_than_they_want(behaviour: Behaviour) -> None:
    with serving(served(behaviour)) as running:
        started = time.monotonic()
        with pytest.raises(ChatTrouble, match="too long"):
            read(running.url, seconds=0.4)
        assert time.monotonic() - started < 1.4, "0.4 seconds were asked for; the rest is a busy machine"


def test_an_endless_answer_can_be_let_go_of() -> None:
    with serving(served(Behaviour.ENDLESS)) as running:
        assert len(read(running.url, most=500)) > 500


def test_a_redirect_is_not_followed() -> None:
    with serving(served(Behaviour.REDIRECT)) as running:
        with pytest.raises(ChatTrouble, match="302"):
            read(running.url)
        assert {request["model"] for request in running.requests} == {"case"}


def test_a_server_that_is_not_there_is_trouble() -> None:
    with serving({}) as running:
        url = running.url
    with pytest.raises(ChatTrouble):
        read(url)


def test_a_stalled_crowd_frees_its_threads() -> None:
    with serving(served(Behaviour.NO_ANSWER)) as running:
        chat = OpenAIChat(ChatServer(running.url, "case"))
        streams = [chat.open(LINES, tokens=5) for _ in range(17)]
        with pytest.raises(ChatTrouble, match="too many"):
            streams[-1].next(0.5)
        time.sleep(0.2)
        for stream in streams:
            stream.close()
    until = time.monotonic() + 3
    while time.monotonic() < until and any(thread.name == "chat" for thread in threading.enumerate()):
        time.sleep(0.05)
    assert not [thread for thread in threading.enumerate() if thread.name == "chat"]


@pytest.mark.parametrize(
    ("url", "model"),
    [
        ("localhost:11434", "m"),
        ("ftp://host/v1", "m"),
        ("http://", "m"),
        ("http://user:secret@host/v1", "m"),
        ("http://host/v1?key=1", "m"),
        ("http://host/v1", " "),
    ],
)
def test_an_address_that_cannot_be_used_is_said_plainly(url: str, model: str) -> None:
    with pytest.raises(ValueError, match="chat server"):
        ChatServer(url, model)


def test_a_machine_of_ones_own_is_known_as_such() -> None:
    assert ChatServer("http://127.0.0.1:11434/v1", "m").here
    assert not ChatServer("https://models.example/v1", "m").here
    assert ChatServer("https://models.example/v1", "m").host == "models.example"


@pytest.fixture
def chosen() -> Cases:
    """A running server that the settings name."""
    with serving({"m": Case(TEXT)}) as running:
        wiring.use_chat(running.url, "m")
        yield running
        wiring.use_chat("", "")


def test_wiring_chooses_the_engine_by_what_the_settings_name(chosen: Cases) -> None:
    assert wiring.companion().engine == "openai"
    assert wiring.companion("scripted").engine == "scripted"
    turn = Talk(companion=wiring.companion()).say(SHOUTED)
    assert turn.engine == "openai"
    assert turn.reply.startswith("It sounds like a very long week.")
    wiring.use_chat("", "")
    assert wiring.companion().engine == "scripted"
    with pytest.raises(ValueError, match="LEEWARD_CHAT_URL"):
        wiring.companion("openai")


def test_warming_up_asks_no_model(chosen: Cases) -> None:
    from tests.core.companion.talking import START

    wiring.companion().warm_up(now=START)
    assert chosen.requests == []


def test_what_is_wrong_with_a_server_is_said_in_a_few_words(chosen: Cases) -> None:
    assert wiring.chat_trouble() == ""
    chosen.cases["m"] = Case(TEXT, Behaviour.ERROR_404)
    assert wiring.chat_trouble() == "the chat server answered 404"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"LEEWARD_CHAT_URL": "http://h/v1"}, "LEEWARD_CHAT_MODEL must name a model"),
        ({"LEEWARD_CHAT_URL": "http://a:b@h/v1", "LEEWARD_CHAT_MODEL": "m"}, "LEEWARD_CHAT_KEY"),
        ({"LEEWARD_CHAT_URL": "h:80", "LEEWARD_CHAT_MODEL": "m"}, "LEEWARD_CHAT_URL must start with"),
        ({"LEEWARD_ENGINE": "openai"}, "LEEWARD_CHAT_URL must name a chat server"),
        ({"LEEWARD_ENGINE": "llamacpp"}, "LEEWARD_CHAT_MODEL must name a model"),
        ({"LEEWARD_ENGINE": "parrot"}, "LEEWARD_ENGINE"),
        ({"LEEWARD_CHAT_HUB": "http://hub.example"}, "LEEWARD_CHAT_HUB must start with https://"),
    ],
)
def test_a_wrong_setting_is_one_plain_sentence(
    settings: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from leeward import cli
    from leeward.web.env import env

    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    env.cache_clear()
    monkeypatch.setattr("sys.argv", ["leeward", "chat"])
    try:
        with pytest.raises(SystemExit) as stopped:
            cli.main()
    finally:
        env.cache_clear()
    assert stopped.value.code == 2
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert said in line
    assert "a:b" not in line
