"""The frame around every page: landmarks, help and leaving always there, nothing inline, light to carry."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory

from leeward.web.shell import slots
from leeward.web.shell.templatetags.icons import drawings

WEB = Path(__file__).resolve().parents[2] / "leeward" / "web"
STATIC = WEB / "shell" / "static" / "shell"
PAGES = (
    "/",
    "/about/",
    "/leave-info/",
    "/offline/",
    "/design/",
    "/tools/",
    "/tools/breathing-resonance/",
    "/me/",
)
LIGHT = 150_000
CSS_LIMIT = 40_000


@pytest.mark.parametrize("address", PAGES)
def test_each_page_has_one_heading_help_leaving_and_landmarks(client: Client, address: str) -> None:
    page = client.get(address).content.decode()
    assert len(re.findall(r"<h1[ >]", page)) == 1
    assert page.count("<main ") == 1
    assert 'class="skip' in page
    assert re.search(r'<a class="top-help" href="/help/">', page)
    assert re.search(r'action="/leave/" data-leave', page)
    assert re.search(r"<title>.+Leeward.*</title>", page)
    assert re.search(r'<nav class="bar" aria-label="[^"]+"', page)


@pytest.mark.parametrize("address", PAGES)
def test_nothing_inline_gets_round_the_policy(client: Client, address: str) -> None:
    answer = client.get(address)
    page = answer.content.decode()
    assert not re.search(r'\son[a-z]+="', page)
    assert not re.search(r'\sstyle="', page)
    nonce = re.search(r"'nonce-([^']+)'", answer.headers["Content-Security-Policy"])
    for tag in re.findall(r"<script(?![^>]*(?:src=|type=\"application/json\"))[^>]*>", page):
        assert nonce is not None
        assert f'nonce="{nonce[1]}"' in tag


@pytest.mark.parametrize("address", PAGES)
def test_a_page_with_all_it_loads_is_light(client: Client, address: str) -> None:
    page = client.get(address).content
    wanted = set(re.findall(rb'(?:src|href)="(/static/[^"]+)"', page))
    files = [
        STATIC / name for name in ("mount.js", "focus.js", "leave.js", "drafts.js", "outbox.js", "speak.js")
    ]
    files += [STATIC / name for name in ("theme.js", "line.js")]
    weight = len(gzip.compress(page)) + sum(len(gzip.compress(file.read_bytes())) for file in files)
    for url in wanted:
        body = b"".join(client.get(url.decode()).streaming_content) if b".png" not in url else b""
        weight += len(gzip.compress(body))
    assert weight < LIGHT


def test_style_sheets_stay_small() -> None:
    assert sum(file.stat().st_size for file in STATIC.glob("*.css")) < CSS_LIMIT


def test_style_sheets_use_tokens_and_logical_sides() -> None:
    for name in ("foundation.css", "components.css", "charts.css"):
        css = (STATIC / name).read_text(encoding="utf-8")
        assert not re.search(r"#[0-9a-f]{6}\b", css), name
        assert not re.search(r"\b(?:margin|padding|border)-(?:left|right)\b|\b(?:left|right):", css), name


def test_every_icon_named_in_a_template_exists() -> None:
    named = {
        name
        for page in WEB.glob("*/templates/**/*.html")
        for name in re.findall(r'{% icon "([\w-]+)"', page.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= set(drawings())


def test_an_icon_is_hidden_from_those_who_listen() -> None:
    assert len(drawings()) >= 28
    assert all('aria-hidden="true"' in drawing for drawing in drawings().values())


@pytest.mark.parametrize(
    ("code", "words"), [("404", "not here"), ("400", "could not read"), ("500", "on our side")]
)
def test_error_pages_speak_plainly_and_keep_help_near(code: str, words: str) -> None:
    page = render_to_string(f"shell/{code}.html", {}, RequestFactory().get("/"))
    assert words in page
    assert 'href="/help/"' in page
    assert "Traceback" not in page


def test_an_unknown_address_is_a_page_of_ours(client: Client) -> None:
    answer = client.get("/no/such/place/")
    assert answer.status_code == 404
    assert b"This page is not here" in answer.content


def test_a_stale_form_gives_the_words_back() -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post(
        "/tools/thought-record/", {"answer-thought": "kept <b>words</b>", "password": "secret-one"}
    )
    assert answer.status_code == 403
    assert b"kept &lt;b&gt;words&lt;/b&gt;" in answer.content
    assert b"secret-one" not in answer.content


def test_the_away_page_names_nothing(client: Client) -> None:
    page = client.get("/away/").content.decode().lower()
    assert "leeward" not in page
    assert "help" not in page


def test_leaving_ends_the_session_without_a_form_token(cast: dict[str, Any]) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(cast["alice"], backend="django.contrib.auth.backends.ModelBackend")
    answer = strict.post("/leave/")
    assert answer.url == "/away/"
    assert "storage" in answer.headers["Clear-Site-Data"]
    assert "_auth_user_id" not in strict.session


def test_messages_are_told_to_those_who_listen(client: Client) -> None:
    page = client.get("/").content.decode()
    assert re.search(r'id="messages" role="status" aria-live="polite"', page)


def test_the_worker_and_the_manifest_are_served_from_the_root(client: Client) -> None:
    worker = client.get("/sw.js")
    assert worker.headers["Content-Type"].startswith("text/javascript")
    words = worker.content.decode()
    assert '"/help/"' in words
    manifest = client.get("/manifest.webmanifest").json()
    assert {icon["sizes"] for icon in manifest["icons"]} == {"192x192", "512x512"}
    for icon in manifest["icons"]:
        assert client.get(icon["src"]).status_code == 200


def test_a_slot_is_filled_once_by_the_same_provider() -> None:
    def provider(request: Any) -> tuple[str, dict[str, Any]]:
        return "shell/_bay.html", {}

    slots.register("test.slot", provider)
    slots.register("test.slot", provider)
    assert slots.fillings("test.slot", RequestFactory().get("/")) == [("shell/_bay.html", {})]
    assert slots.fillings("test.empty", RequestFactory().get("/")) == []
