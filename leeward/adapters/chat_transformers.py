"""Runs a causal language model in this process through transformers and torch (extra ``llm``): GPT-2 and others."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from leeward.core.companion.ports import ChatLine, ChatTrouble
from leeward.core.companion.prompt import QUESTION, in_question_form, within
from leeward.core.companion.streamed import ModelHere, Speaker

WARMTH, TOP = 0.6, 0.9
_MARGIN = 16
_LONGEST = 4_096
"""Tokens of prompt and answer together, for models that take more."""
_NAME = re.compile(r"[\w-][\w.-]*(?:/[\w-][\w.-]*)?")
_FILES = ("*.json", "*.txt", "*.safetensors", "*.model", "*.jinja")
"""What is fetched of a model: tables, words and plain weights; no pickle and no code of others."""
_UNFINISHED = "\ufffd"


@dataclass(frozen=True)
class ModelSource:
    """Where a model comes from, as the operator's settings name it: a folder here, or a name on a named hub."""

    source: str
    hub: str = ""
    """Address of the hub that may be asked for the files, such as ``https://huggingface.co``; empty: nobody is."""
    store: Path | None = None
    """Folder that keeps what was fetched."""
    engine = "transformers"
    here = True
    host = ""

    @property
    def model(self) -> str:
        """The name to be shown to people: without the folders of this machine."""
        return Path(self.source).name if self._is_folder else self.source

    @property
    def fetched_from(self) -> str:
        """The host that the files come from, to be named to people; empty for a folder."""
        return "" if self._is_folder else urlsplit(self.hub).hostname or ""

    @property
    def folder(self) -> Path:
        """The folder that is read, whether it is there yet or not."""
        if self._is_folder or self.store is None:
            return Path(self.source)
        return self.store / self.source.replace("/", "--")

    @property
    def lack(self) -> str:
        """What is missing before it can be used, and how to mend it; empty where nothing is."""
        if find_spec("transformers") is None or find_spec("torch") is None:
            return "transformers needs the packages transformers and torch: pip install 'leeward[llm]'"
        if self._is_folder:
            found = (Path(self.source) / "config.json").is_file()
            return "" if found else f"the folder {self.source} holds no model (no config.json)"
        if not _NAME.fullmatch(self.source):
            return f"there is no folder {self.source} (LEEWARD_CHAT_MODEL)"
        if not self.hub:
            return (
                f"there is no folder {self.source}; a model of that name is only fetched from a hub that "
                "LEEWARD_CHAT_HUB names, such as https://huggingface.co"
            )
        return ""

    @property
    def _is_folder(self) -> bool:
        return Path(self.source).is_dir()


def causal(source: ModelSource) -> ModelHere:
    """Return the model of *source*; nothing is loaded or fetched yet."""
    return ModelHere(source.engine, lambda: _load(source))


def _load(source: ModelSource) -> Speaker:
    if source.lack:
        raise ChatTrouble(source.lack)
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    if source.fetched_from and not (source.folder / "config.json").is_file():
        _fetch(source)
    try:
        torch, library = import_module("torch"), import_module("transformers")
        library.utils.logging.disable_progress_bar()
        there = torch.cuda.is_available()
        torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))
        safe = {"local_files_only": True, "trust_remote_code": False}
        tokenizer = library.AutoTokenizer.from_pretrained(source.folder, **safe)
        model = library.AutoModelForCausalLM.from_pretrained(
            source.folder, use_safetensors=True, dtype=torch.bfloat16 if there else torch.float32, **safe
        )
        speaker = _Speaker(torch, model.to("cuda" if there else "cpu").eval(), tokenizer)
    except Exception as error:
        # A broken folder fails in as many ways as there are formats; what matters is that it cannot be used.
        raise ChatTrouble(f"the model {source.model} cannot be read ({type(error).__name__})") from error
    return speaker.speak


def _fetch(source: ModelSource) -> None:
    """Bring the files of a model from the hub that the operator named, and from nowhere else."""
    try:
        hub = import_module("huggingface_hub")
        beside = source.folder.with_name(f"{source.folder.name}.part")
        hub.snapshot_download(
            source.source, endpoint=source.hub, local_dir=beside, allow_patterns=list(_FILES), token=False
        )
        beside.rename(source.folder)
    except Exception as error:
        # The library raises its own kinds for every way a network can fail.
        said = f"the model {source.model} could not be fetched from {source.fetched_from}"
        raise ChatTrouble(f"{said} ({type(error).__name__})") from error


class _Speaker:
    """Answers one talk at a time, token by token, so that it can be stopped between any two."""

    def __init__(self, torch: Any, model: Any, tokenizer: Any) -> None:
        self._torch = torch
        self._model = model
        self._tokenizer = tokenizer
        ends = getattr(model.generation_config, "eos_token_id", None)
        ends = ends if isinstance(ends, list) else [ends]
        self._ends = {end for end in (*ends, tokenizer.eos_token_id) if end is not None}
        places = getattr(model.config, "max_position_embeddings", None) or _LONGEST
        self._longest = min(places, _LONGEST)

    def speak(self, lines: Sequence[ChatLine], tokens: int, stopped: Callable[[], bool]) -> Iterator[str]:
        """Yield the answer in pieces of whole letters."""
        tokens = min(tokens, self._longest // 2)
        numbers = self._asked(lines, self._longest - tokens - _MARGIN)
        made: list[int] = []
        told = ""
        for number in self._numbers(numbers, tokens, stopped):
            made.append(number)
            text = self._tokenizer.decode(made, skip_special_tokens=True)
            end = text.find(f"\n{QUESTION}")
            if end >= 0:
                yield text[len(told) : end]
                return
            # A letter of several bytes, and the line on which the model would begin to ask itself, are held back.
            if text.endswith(_UNFINISHED) or "\n" in text[len(told) :]:
                continue
            if len(text) > len(told):
                yield text[len(told) :]
                told = text
        yield self._tokenizer.decode(made, skip_special_tokens=True)[len(told) :].rstrip(_UNFINISHED)

    def _asked(self, lines: Sequence[ChatLine], room: int) -> list[int]:
        def count(text: str) -> int:
            return len(self._tokenizer(text, add_special_tokens=False)["input_ids"])

        if not self._tokenizer.chat_template:
            plain = in_question_form(within(lines[-1:], room, count))
            numbers: list[int] = self._tokenizer(plain)["input_ids"]
            return numbers[-room:]
        kept = within(lines, room, count)
        messages = [{"role": line.role, "content": line.text} for line in kept]
        try:
            return self._templated(messages)[-room:]
        except Exception:
            # Some templates know no system role and refuse it: the manner then leads the first message.
            first, *rest = messages
            merged = [{"role": "user", "content": f"{first['content']}\n\n{rest[0]['content']}"}, *rest[1:]]
            return self._templated(merged)[-room:]

    def _templated(self, messages: list[dict[str, str]]) -> list[int]:
        text = self._tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        numbers: list[int] = self._tokenizer(text, add_special_tokens=False)["input_ids"]
        return numbers

    def _numbers(self, numbers: list[int], tokens: int, stopped: Callable[[], bool]) -> Iterator[int]:
        """Draw token after token from the likeliest that together hold :data:`TOP` of the chance."""
        torch = self._torch
        fed, past = torch.tensor([numbers], device=self._model.device), None
        for _ in range(tokens):
            if stopped():
                return
            with torch.inference_mode():
                out = self._model(input_ids=fed, past_key_values=past, use_cache=True)
                past = out.past_key_values
                chances, order = (out.logits[0, -1].float() / WARMTH).softmax(-1).sort(descending=True)
                # The likeliest always stays, however much of the chance it holds alone.
                chances[(chances.cumsum(0) - chances) > TOP] = 0.0
                number = int(order[torch.multinomial(chances, 1)])
            if number in self._ends:
                return
            yield number
            fed = torch.tensor([[number]], device=self._model.device)
