"""The engine ``transformers`` against small real models that the test makes: nothing is fetched from anywhere."""

from __future__ import annotations

import json
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from leeward import wiring  # noqa: E402  (what follows needs the two above)
from leeward.adapters.chat_transformers import ModelSource, _Speaker, causal  # noqa: E402
from leeward.core.companion.generated import GeneratedEngine  # noqa: E402
from leeward.core.companion.ports import ChatTrouble  # noqa: E402
from leeward.core.companion.prompt import in_question_form  # noqa: E402
from tests.adapters.chat_here import LINES, SHOUTED, nothing_chosen, read  # noqa: E402
from tests.core.companion.talking import Talk  # noqa: E402

ANSWER = "That sounds really hard. What was the hardest part?"
END = "<|endoftext|>"
TEMPLATE = (
    "{% for m in messages %}[{{ m['role'] }}] {{ m['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}[assistant]{% endif %}"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a GPT-2 of two layers over single bytes that has learned one answer by heart."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    torch.set_num_threads(1)  # waiting for each other costs such a small network more than the work
    torch.manual_seed(1)
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    inner = Tokenizer(models.BPE({letter: n for n, letter in enumerate([END, *alphabet])}, []))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    tokenizer = transformers.PreTrainedTokenizerFast(tokenizer_object=inner, eos_token=END, bos_token=END)
    config = transformers.GPT2Config(
        vocab_size=len(tokenizer), n_positions=192, n_embd=48, n_layer=2, n_head=2, eos_token_id=0, bos_token_id=0,
        resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0,
    )  # fmt: skip
    model = transformers.GPT2LMHeadModel(config)
    asked = in_question_form(LINES[-1:])
    answer = [*tokenizer(f" {ANSWER}")["input_ids"], 0]
    optimiser = torch.optim.AdamW(model.parameters(), lr=4e-3)
    rows = [
        tokenizer(before)["input_ids"] for before in (asked, in_question_form([_said(SHOUTED)]), "nswer:")
    ]
    for step in range(160):
        numbers = torch.tensor([rows[step % len(rows)] + answer])
        targets = numbers.clone()
        targets[:, : -len(answer)] = -100
        optimiser.zero_grad()
        model(input_ids=numbers, labels=targets).loss.backward()
        optimiser.step()
    folder = tmp_path_factory.mktemp("models") / "small-kind"
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _said(text: str) -> Any:
    from leeward.core.companion.ports import ChatLine

    return ChatLine("user", text)


@pytest.fixture(autouse=True)
def _no_model_afterwards() -> Iterator[None]:
    yield
    nothing_chosen()


def test_a_folder_is_loaded_once_and_answers_in_the_plain_form(made: Path) -> None:
    model = causal(ModelSource(str(made)))
    assert read(model, tokens=80).strip() == ANSWER
    loaded = model._speaker
    assert read(model, tokens=80).strip() == ANSWER
    assert model._speaker is loaded


def test_the_companion_listens_with_it(made: Path) -> None:
    wiring.use_chat("", str(made), engine="transformers")
    place = wiring.chat_server()
    assert place is not None
    assert (place.model, place.here, place.fetched_from) == ("small-kind", True, "")
    assert wiring.chat_trouble() == ""
    assert wiring.companion().engine == "transformers"
    # A busy test machine may need more than the three seconds that a person is asked to wait.
    engine = GeneratedEngine(causal(ModelSource(str(made))), clock=time.monotonic, patience=40.0)
    turn = Talk(companion=wiring.companion().with_engine(engine)).say(SHOUTED)
    assert turn.engine == "transformers"
    assert turn.reply.startswith(ANSWER)


def test_in_danger_it_is_not_asked(made: Path, tmp_path: Path) -> None:
    wiring.use_chat("", str(shutil.copytree(made, tmp_path / "unasked")), engine="transformers")
    turn = Talk(companion=wiring.companion()).say("I want to kill myself.")
    assert turn.engine == "scripted"
    assert wiring._model(wiring.chat_server())._speaker is None  # type: ignore[arg-type, union-attr]


def test_pieces_come_one_by_one_and_letting_go_stops_it(made: Path) -> None:
    model = causal(ModelSource(str(made)))
    model.load()
    stream = model.open(LINES, tokens=80)
    assert stream.next(10.0) == " "
    assert stream.next(10.0) == "T"
    stream.close()
    until = time.monotonic() + 5
    while time.monotonic() < until and any(thread.name == "chat" for thread in threading.enumerate()):
        time.sleep(0.02)
    assert not [thread for thread in threading.enumerate() if thread.name == "chat"]


def test_the_token_budget_is_kept(made: Path) -> None:
    assert len(read(causal(ModelSource(str(made))), tokens=12)) <= 12


def test_a_long_message_is_cut_to_the_places_that_the_model_has(made: Path) -> None:
    model = causal(ModelSource(str(made)))
    stream = model.open([_said("so tired " * 2_000)], tokens=30)
    text = ""
    while (piece := stream.next(20.0)) is not None:
        text += piece
    assert len(text) <= 30


def test_a_model_with_a_chat_form_gets_the_whole_talk_in_it(made: Path, tmp_path: Path) -> None:
    assert _asked(_with_template(made, tmp_path, TEMPLATE)) == (
        "[system] Listen.\n[user] Hello\n[assistant] Hello. How are you?\n[user] I am tired\n[assistant]"
    )


def test_a_chat_form_without_a_place_for_the_manner_gets_it_in_the_first_message(
    made: Path, tmp_path: Path
) -> None:
    refuses = "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system role') }}{% endif %}"
    asked = _asked(_with_template(made, tmp_path, refuses + TEMPLATE))
    assert asked.startswith("[user] Listen.\n\nHello\n[assistant]")


def _with_template(made: Path, to: Path, template: str) -> Path:
    folder = shutil.copytree(made, to / "templated")
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    tokenizer.chat_template = template
    tokenizer.save_pretrained(folder)
    return folder


def _asked(folder: Path) -> str:
    model = transformers.AutoModelForCausalLM.from_pretrained(folder)
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    numbers = _Speaker(torch, model, tokenizer)._asked(LINES, 500)
    text: str = tokenizer.decode(numbers)
    return text


def test_letters_of_several_bytes_come_whole(made: Path) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(made)
    tokenizer = transformers.AutoTokenizer.from_pretrained(made)
    speaker = _Speaker(torch, model, tokenizer)
    told = tokenizer(" Ça va, मैं यहाँ हूँ।")["input_ids"]
    speaker._numbers = lambda numbers, tokens, stopped: iter(told)  # type: ignore[method-assign]
    pieces = list(speaker.speak(LINES, 80, lambda: False))
    assert "".join(pieces) == " Ça va, मैं यहाँ हूँ।"
    assert not any("\ufffd" in piece for piece in pieces)


def test_a_model_that_goes_on_to_ask_itself_is_cut_there(made: Path) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(made)
    tokenizer = transformers.AutoTokenizer.from_pretrained(made)
    speaker = _Speaker(torch, model, tokenizer)
    told = tokenizer(" That is hard.\nQuestion: Shall I go?\nAnswer: Go.")["input_ids"]
    speaker._numbers = lambda numbers, tokens, stopped: iter(told)  # type: ignore[method-assign]
    assert "".join(speaker.speak(LINES, 80, lambda: False)) == " That is hard."


@pytest.mark.parametrize("harm", ["weights", "config", "tokenizer"])
def test_a_broken_folder_is_said_plainly_and_the_scripted_engine_answers(
    made: Path, tmp_path: Path, harm: str
) -> None:
    folder = shutil.copytree(made, tmp_path / "broken")
    name = {"weights": "model.safetensors", "config": "config.json", "tokenizer": "tokenizer.json"}[harm]
    (folder / name).write_bytes(b"{ not what it was")
    with pytest.raises(ChatTrouble, match="broken cannot be read"):
        causal(ModelSource(str(folder))).load()
    wiring.use_chat("", str(folder), engine="transformers")
    turn = Talk(companion=wiring.companion()).say(SHOUTED)
    assert turn.engine == "scripted"
    assert turn.reply.strip()


def test_pickled_weights_are_refused(made: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(made, tmp_path / "pickled")
    (folder / "model.safetensors").unlink()
    model = transformers.AutoModelForCausalLM.from_pretrained(made)
    torch.save(model.state_dict(), folder / "pytorch_model.bin")
    with pytest.raises(ChatTrouble, match="cannot be read"):
        causal(ModelSource(str(folder))).load()


def test_code_that_comes_with_a_model_is_not_run(made: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(made, tmp_path / "coded")
    config = json.loads((folder / "config.json").read_text())
    config |= {"model_type": "mine", "auto_map": {"AutoConfig": "mine.C", "AutoModelForCausalLM": "mine.M"}}
    (folder / "config.json").write_text(json.dumps(config))
    ran = tmp_path / "ran"
    (folder / "mine.py").write_text(f"open({str(ran)!r}, 'w').write('x')\nclass C: pass\nclass M: pass\n")
    with pytest.raises(ChatTrouble, match="cannot be read"):
        causal(ModelSource(str(folder))).load()
    assert not ran.exists()


def test_a_hub_name_is_refused_unless_the_operator_names_the_hub() -> None:
    source = ModelSource("someone/kind-model")
    assert "LEEWARD_CHAT_HUB" in source.lack
    with pytest.raises(ChatTrouble, match="LEEWARD_CHAT_HUB"):
        causal(source).load()
    wiring.use_chat("", "someone/kind-model", engine="transformers")
    assert wiring.chat_server() is None
    assert wiring.companion().engine == "scripted"


def test_only_the_named_hub_is_asked_and_only_for_tables_words_and_plain_weights(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[dict[str, Any]] = []

    def snapshot_download(name: str, *, local_dir: Path, **more: Any) -> None:
        calls.append({"name": name, **more})
        shutil.copytree(made, local_dir)

    hub = ModuleType("huggingface_hub")
    hub.snapshot_download = snapshot_download  # type: ignore[attr-defined]
    source = ModelSource("someone/kind-model", "https://hub.example", tmp_path)
    assert source.lack == ""
    assert (source.model, source.fetched_from, source.here) == ("someone/kind-model", "hub.example", True)
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "huggingface_hub", hub)
        from leeward.adapters import chat_transformers

        chat_transformers._fetch(source)
    assert source.folder == tmp_path / "someone--kind-model"
    assert [(call["name"], call["endpoint"], call["token"]) for call in calls] == [
        ("someone/kind-model", "https://hub.example", False)
    ]
    assert not any(pattern.endswith((".py", ".bin", ".pt", "*")) for pattern in calls[0]["allow_patterns"])
    assert read(causal(source), tokens=80).strip() == ANSWER, "what was fetched is read without asking again"


def test_a_hub_that_cannot_be_reached_is_said_plainly(tmp_path: Path) -> None:
    source = ModelSource("someone/kind-model", "https://127.0.0.1:9", tmp_path)
    with pytest.raises(ChatTrouble, match=r"could not be fetched from 127\.0\.0\.1"):
        causal(source).load()


@pytest.mark.parametrize("name", ["../somewhere", "/nowhere/at/all", "a/b/c", "https://hub.example/x"])
def test_what_is_neither_a_folder_nor_a_name_is_said_plainly(name: str) -> None:
    assert "there is no folder" in ModelSource(name, "https://hub.example").lack


def test_without_the_packages_the_scripted_engine_answers_and_it_is_said_why(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leeward.adapters.chat_transformers.find_spec", lambda name: None)
    wiring.use_chat("", str(made), engine="transformers")
    assert wiring.companion().engine == "scripted"
    assert "pip install 'leeward[llm]'" in wiring.chat_trouble()
