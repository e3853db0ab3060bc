"""Runs a model file of llama.cpp (GGUF) in this process, through the package llama-cpp-python (extra ``llamacpp``)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from leeward.core.companion.ports import ChatLine, ChatTrouble
from leeward.core.companion.prompt import QUESTION, in_question_form, within
from leeward.core.companion.streamed import ModelHere, Speaker

WINDOW = 4_096
"""Tokens of prompt and answer together."""
WARMTH, TOP = 0.6, 0.9
_MARGIN = 64
_TEMPLATE, _TRAINED = "tokenizer.chat_template", ".context_length"


@dataclass(frozen=True)
class LlamaFile:
    """A model file on this machine, as the operator's settings name it; no host is ever contacted."""

    path: Path
    engine = "llamacpp"
    here = True
    host = ""
    fetched_from = ""

    @property
    def model(self) -> str:
        """The name to be shown to people: the file's, without its folder."""
        return self.path.stem

    @property
    def lack(self) -> str:
        """What is missing before it can be used, and how to mend it; empty where nothing is."""
        if find_spec("llama_cpp") is None:
            return "llamacpp needs the package llama-cpp-python: pip install 'leeward[llamacpp]'"
        if not self.path.is_file():
            return f"there is no model file {self.path} (LEEWARD_CHAT_MODEL)"
        return ""


def llama(file: LlamaFile) -> ModelHere:
    """Return the model of *file*; nothing is loaded yet."""
    return ModelHere(file.engine, lambda: _load(file))


def _load(file: LlamaFile) -> Speaker:
    if file.lack:
        raise ChatTrouble(file.lack)
    try:
        package = import_module("llama_cpp")
        model = package.Llama(
            model_path=str(file.path),
            n_ctx=WINDOW,
            n_threads=max(1, (os.cpu_count() or 2) - 1),
            n_gpu_layers=-1,
            verbose=False,
        )
    except (OSError, ValueError, RuntimeError, ImportError) as error:
        raise ChatTrouble(
            f"the model file {file.path.name} cannot be read ({type(error).__name__})"
        ) from error

    def speak(lines: Sequence[ChatLine], tokens: int, stopped: Callable[[], bool]) -> Iterator[str]:
        return _spoken(model, lines, tokens, stopped)

    return speak


def _spoken(model: Any, lines: Sequence[ChatLine], tokens: int, stopped: Callable[[], bool]) -> Iterator[str]:
    """Answer piece by piece. It can be stopped between two pieces, not while the prompt is being read."""

    def count(text: str) -> int:
        return len(model.tokenize(text.encode(), add_bos=False))

    told = getattr(model, "metadata", None) or {}
    trained = (int(value) for key, value in told.items() if key.endswith(_TRAINED) and str(value).isdigit())
    room = min(model.n_ctx(), *trained, WINDOW) - tokens - _MARGIN
    knobs = {"stream": True, "max_tokens": tokens, "temperature": WARMTH, "top_p": TOP}
    if _TEMPLATE in told:
        messages = [{"role": line.role, "content": line.text} for line in within(lines, room, count)]
        answer = model.create_chat_completion(messages=messages, **knobs)
    else:
        last = within(lines[-1:], room, count)
        answer = model.create_completion(in_question_form(last), stop=[f"\n{QUESTION}"], **knobs)
    with closing(answer):
        for event in answer:
            if stopped():
                return
            if text := _text(event):
                yield text


def _text(event: Any) -> str:
    try:
        choice = event["choices"][0]
        text = choice["delta"].get("content") if "delta" in choice else choice["text"]
    except (KeyError, IndexError, TypeError, AttributeError):
        raise ChatTrouble("the model gave something that is no piece of an answer") from None
    return text if isinstance(text, str) else ""
