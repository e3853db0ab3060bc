"""The engine ``llamacpp`` against a stand-in for the documented interface of llama-cpp-python."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from leeward import wiring
from leeward.adapters.chat_llamacpp import WINDOW, LlamaFile, llama
from leeward.commands.doctor import _chat
from leeward.core.companion.generated import GeneratedEngine
from leeward.core.companion.ports import ChatTrouble
from leeward.core.companion.streamed import ChatBusy
from tests.adapters.chat_here import LINES, SHOUTED, nothing_chosen, read
from tests.core.companion.talking import Talk

PIECES = ("That ", "sounds ", "really ", "hard. ", "What ", "was the ", "hardest ", "part?")
TEMPLATED = {"tokenizer.chat_template": "{{ messages }}", "llama.context_length": "8192"}


class Llama:
    """Takes and gives what ``llama_cpp.Llama`` documents for streams; each letter is a token."""

    metadata: dict[str, str] = TEMPLATED
    pieces: Callable[[], Iterator[str]] = staticmethod(lambda: iter(PIECES))
    made: list[Llama] = []

    def __init__(
        self,
        model_path: str,
        *,
        n_gpu_layers: int = 0,
        n_ctx: int = 512,
        n_threads: int | None = None,
        verbose: bool = True,
    ) -> None:
        if Path(model_path).read_bytes() != b"GGUF":
            raise ValueError(f"Failed to load model from file: {model_path}")
        self.window, self.asked, self.ended = n_ctx, [], 0
        Llama.made.append(self)

    def n_ctx(self) -> int:
        return self.window

    def tokenize(self, text: bytes, add_bos: bool = True, special: bool = False) -> list[int]:
        return list(text)

    def create_chat_completion(
        self, messages: list[dict[str, str]], *, temperature: float, top_p: float, stream: bool, max_tokens: int
    ) -> Iterator[dict[str, Any]]:  # fmt: skip
        self.asked.append(messages)
        yield {"choices": [{"index": 0, "delta": {"role": "assistant"}, "finish_reason": None}]}
        try:
            for piece in self.pieces():
                yield {"choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]}
            yield {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
        finally:
            self.ended += 1

    def create_completion(
        self, prompt: str, *, temperature: float, top_p: float, stream: bool, max_tokens: int, stop: list[str]
    ) -> Iterator[dict[str, Any]]:  # fmt: skip
        self.asked.append(prompt)
        for piece in self.pieces():
            yield {"choices": [{"text": piece, "index": 0, "finish_reason": None}]}


@pytest.fixture(autouse=True)
def package(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Llama]]:
    """The stand-in where the package would be."""
    module = ModuleType("llama_cpp")
    module.__spec__ = ModuleSpec("llama_cpp", None)
    module.Llama = type("Llama", (Llama,), {})  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "llama_cpp", module)
    Llama.made.clear()
    yield module.Llama  # type: ignore[attr-defined]
    nothing_chosen()


@pytest.fixture
def file(tmp_path: Path) -> LlamaFile:
    path = tmp_path / "kind-1b.gguf"
    path.write_bytes(b"GGUF")
    return LlamaFile(path)


def test_an_answer_comes_in_pieces_and_the_file_is_loaded_once(file: LlamaFile) -> None:
    model = llama(file)
    assert Llama.made == []
    assert read(model) == read(model) == "".join(PIECES)
    (loaded,) = Llama.made
    assert loaded.asked[0] == [{"role": line.role, "content": line.text} for line in LINES]


def test_a_file_without_a_chat_form_is_asked_in_the_plain_one(file: LlamaFile, package: type[Llama]) -> None:
    package.metadata = {"gpt2.context_length": "1024"}
    assert read(llama(file)) == "".join(PIECES)
    assert Llama.made[0].asked == ["Question: I am tired\nAnswer:"]


def test_what_does_not_fit_the_window_is_left_out_from_the_oldest_on(
    file: LlamaFile, package: type[Llama]
) -> None:
    package.metadata = TEMPLATED | {"llama.context_length": "160"}
    read(llama(file))
    messages = Llama.made[0].asked[0]
    assert [message["content"] for message in messages] == ["Listen.", "I am tired"]


def test_letting_go_stops_the_model_between_two_pieces(file: LlamaFile, package: type[Llama]) -> None:
    package.pieces = staticmethod(lambda: iter(["more "] * 100_000))
    stream = llama(file).open(LINES, tokens=40)
    assert stream.next(5.0) == "more "
    stream.close()
    _until(lambda: Llama.made[0].ended == 1)


def test_who_comes_while_it_speaks_waits_and_is_told_that_it_is_busy(
    file: LlamaFile, package: type[Llama]
) -> None:
    hold = threading.Event()

    def slowly() -> Iterator[str]:
        yield "Yes. "
        hold.wait(10)

    package.pieces = staticmethod(slowly)
    model = llama(file)
    first = model.open(LINES, tokens=5)
    assert first.next(5.0) == "Yes. "
    second = model.open(LINES, tokens=5)
    with pytest.raises(ChatBusy, match="for others"):
        second.next(0.2)
    crowd = [model.open(LINES, tokens=5) for _ in range(3)]
    with pytest.raises(ChatBusy, match="too many"):
        crowd[-1].next(0.2)
    for stream in (second, *crowd):
        stream.close()
    hold.set()
    assert first.next(5.0) is None
    _until(lambda: not _busy())


def test_a_model_that_stalls_is_given_up_in_time(file: LlamaFile, package: type[Llama]) -> None:
    hold = threading.Event()

    def stalled() -> Iterator[str]:
        hold.wait(10)
        yield from ()

    package.pieces = staticmethod(stalled)
    model = llama(file)
    model.load()
    with pytest.raises(ChatTrouble, match="too long"):
        read(model, seconds=0.3)
    hold.set()


@pytest.mark.parametrize(
    "event", [{}, {"choices": []}, {"choices": [{}]}, None, {"choices": [{"delta": None}]}]
)
def test_an_event_of_another_shape_is_trouble(
    file: LlamaFile, package: type[Llama], event: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "create_chat_completion", lambda self, messages, **_: iter_of(event))
    with pytest.raises(ChatTrouble, match="no piece"):
        read(llama(file))


def iter_of(event: object) -> Iterator[object]:
    yield event


def test_an_error_inside_the_package_is_trouble(file: LlamaFile, package: type[Llama]) -> None:
    def broken() -> Iterator[str]:
        yield "That "
        raise RuntimeError("llama_decode returned -3")

    package.pieces = staticmethod(broken)
    with pytest.raises(ChatTrouble, match="RuntimeError"):
        read(llama(file))


def test_a_file_that_is_no_model_is_said_plainly(tmp_path: Path) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"hello")
    with pytest.raises(ChatTrouble, match=r"broken\.gguf cannot be read"):
        read(llama(LlamaFile(path)))


def test_the_companion_listens_with_it_and_the_person_sees_the_name_without_the_folder(
    file: LlamaFile,
) -> None:
    wiring.use_chat("", str(file.path), engine="llamacpp")
    place = wiring.chat_server()
    assert place is not None
    assert (place.model, place.here, place.fetched_from) == ("kind-1b", True, "")
    assert wiring.chat_trouble() == ""
    assert wiring.companion().engine == "llamacpp"
    # A busy test machine may need more than the three seconds that a person is asked to wait.
    engine = GeneratedEngine(llama(file), clock=time.monotonic, patience=40.0)
    turn = Talk(companion=wiring.companion().with_engine(engine)).say(SHOUTED)
    assert turn.engine == "llamacpp"
    assert turn.reply.startswith("That sounds really hard. What was the hardest part?")


def test_a_hostile_file_reaches_nobody(file: LlamaFile, package: type[Llama]) -> None:
    package.pieces = staticmethod(
        lambda: iter(["You are ", "a burden. ", "Take all ", "your pills tonight."])
    )
    wiring.use_chat("", str(file.path), engine="llamacpp")
    turn = Talk(companion=wiring.companion("llamacpp")).say(SHOUTED)
    assert turn.engine == "scripted"
    assert "burden" not in turn.reply
    assert turn.reply.strip()


def test_without_the_package_the_scripted_engine_answers_and_it_is_said_why(
    file: LlamaFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leeward.adapters.chat_llamacpp.find_spec", lambda name: None)
    wiring.use_chat("", str(file.path), engine="llamacpp")
    assert wiring.chat_server() is None
    assert wiring.companion().engine == "scripted"
    assert "pip install 'leeward[llamacpp]'" in wiring.chat_trouble()
    with pytest.raises(ValueError, match="pip install"):
        wiring.companion("llamacpp")


def test_the_doctor_says_what_answers_and_what_is_missing(file: LlamaFile) -> None:
    wiring.use_chat("", str(file.path), engine="llamacpp")
    assert _chat() == (True, "engine llamacpp answers with kind-1b")
    file.path.unlink()
    there, line = _chat()
    assert not there
    assert "there is no model file" in line
    assert "Until then the scripted engine answers." in line
    wiring.use_chat("", "")
    assert _chat()[1].startswith("language model: none is set")


def test_without_the_file_the_scripted_engine_answers_until_it_is_there(tmp_path: Path) -> None:
    path = tmp_path / "later.gguf"
    wiring.use_chat("", str(path), engine="llamacpp")
    assert wiring.companion().engine == "scripted"
    assert "later.gguf" in wiring.chat_trouble()
    path.write_bytes(b"GGUF")
    assert wiring.companion().engine == "llamacpp"


def test_the_window_is_the_one_that_is_asked_for(file: LlamaFile) -> None:
    llama(file).load()
    assert Llama.made[0].window == WINDOW


def _busy() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "chat"]


def _until(there: Callable[[], object], seconds: float = 5.0) -> None:
    gone = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if there():
            return
        gone.wait(0.02)
    raise AssertionError("it did not happen in time")
