"""Whoever writes is told which model helps with the words, and which host their messages are sent to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.checks import run_checks
from django.test import Client

from leeward import wiring


@pytest.fixture(autouse=True)
def _no_server_afterwards() -> Iterator[None]:
    yield
    wiring.use_chat("", "")


@pytest.mark.parametrize("path", ["/talk/", "/about/"])
def test_a_hosted_model_and_its_host_are_named(client: Client, path: str) -> None:
    wiring.use_chat("https://models.example/v1", "kind-7b")
    page = client.get(path).content.decode()
    assert "models.example" in page
    assert "kind-7b" in page


@pytest.mark.parametrize("path", ["/talk/", "/about/"])
def test_a_model_on_this_server_is_named_without_a_host(client: Client, path: str) -> None:
    wiring.use_chat("http://127.0.0.1:11434/v1", "kind-7b")
    page = client.get(path).content.decode()
    assert "kind-7b" in page
    assert "127.0.0.1" not in page


def test_without_a_server_no_model_is_named(client: Client) -> None:
    assert "language model" not in client.get("/about/").content.decode()
    assert "without a language model" in client.get("/talk/").content.decode()


def test_a_model_in_this_process_is_named_without_its_folder(client: Client, tmp_path: Path) -> None:
    file = tmp_path / "kind-1b.gguf"
    file.write_bytes(b"GGUF")
    with _llama():
        wiring.use_chat("", str(file), engine="llamacpp")
        for path in ("/talk/", "/about/"):
            page = client.get(path).content.decode()
            assert "kind-1b" in page
            assert "this same server" in page
            assert str(tmp_path) not in page


def test_the_hub_that_a_models_files_came_from_is_named(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leeward.adapters.chat_transformers.find_spec", lambda name: True)
    wiring.use_chat("", "someone/kind-model", engine="transformers", hub="https://hub.example")
    page = client.get("/about/").content.decode()
    assert "someone/kind-model" in page
    assert "hub.example" in page
    wiring.use_chat("https://models.example/v1", "kind-7b")
    assert "hub.example" not in client.get("/about/").content.decode()


def test_a_model_that_cannot_be_used_is_named_to_the_operator_and_not_to_people(
    client: Client, tmp_path: Path
) -> None:
    wiring.use_chat("", str(tmp_path / "gone.gguf"), engine="llamacpp")
    assert "gone" not in client.get("/about/").content.decode()
    assert "without a language model" in client.get("/talk/").content.decode()
    (warning,) = [found for found in run_checks() if found.id == "leeward.W002"]
    assert "llamacpp cannot be used" in warning.msg


@contextmanager
def _llama() -> Iterator[None]:
    """As if the package were installed; nothing is loaded by looking at pages."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("leeward.adapters.chat_llamacpp.find_spec", lambda name: True)
        yield
