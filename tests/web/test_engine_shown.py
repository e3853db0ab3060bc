"""Whoever writes is told which model helps with the words, and which host their messages are sent to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
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
