"""The help page: one light request that works without sign-in, session, database or script."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from unittest.mock import patch

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.db import DatabaseError, connections
from django.test import Client
from django.urls import reverse

from leeward import wiring
from leeward.web.crisis import help_page

LANGUAGES = ("en", "es", "fr", "de", "pt", "hi")
CODES = [country.code.lower() for country in wiring.helplines().countries()]
NIGHT = datetime(2026, 11, 20, 3, tzinfo=UTC)


class Page(HTMLParser):
    """Collects links, ids, labels and everything a browser would fetch."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.tags.append(tag)
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a":
            self.links.append(values["href"])
        self.fetched += [values[name] for name in ("src", "srcset", "poster", "data") if name in values]
        if tag == "link":
            self.fetched.append(values["href"])

    def handle_data(self, data):
        self.words.append(data)


def get(path="/help/", *, language="en", client=None, **cookies):
    client = client or Client()
    for name, value in cookies.items():
        client.cookies[name] = value
    response = client.get(path, headers={"accept-language": language})
    assert response.status_code == 200
    return response


def test_every_country_and_language_is_small_and_fetches_nothing():
    for code in ["", *CODES]:
        for language in LANGUAGES:
            response = get(f"/help/{code}/" if code else "/help/", language=language)
            assert len(response.content) <= 20 * 1024, (code, language, len(response.content))
            html = response.content.decode()
            page = Page(html)
            assert page.fetched == ["data:,"]
            assert "script" not in page.tags
            assert "url(" not in html
            assert "@import" not in html
            assert len(page.ids) == len(set(page.ids))
            assert page.tags.count("h1") == 1
            assert f'<html lang="{language}">' in html
            assert [link for link in page.links if link.startswith("tel:") or "findahelpline" in link], (
                code,
                language,
            )
            assert "/plan/" in page.links
            assert "{" not in "".join(
                page.words[page.words.index(wiring.crisis_words(language).page["title"], 2) :]
            )


def test_the_style_carries_the_nonce_that_the_policy_allows():
    response = get()
    nonce = re.search(r'<style nonce="([^"]+)">', response.content.decode())[1]
    assert f"'nonce-{nonce}'" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/help/", "/help/gb/", "/help/?country=de&language=fr"])
def test_no_query_and_no_session(django_assert_num_queries, person, path):
    client = Client()
    client.force_login(person(), backend="django.contrib.auth.backends.ModelBackend")
    for alias in ("default", "keys"):
        with django_assert_num_queries(0, connection=connections[alias]):
            get(path, client=client)
    with patch.object(SessionStore, "load", side_effect=AssertionError("the session was opened")):
        get(path, client=client)
    assert "sessionid" not in get(path).cookies


def test_it_opens_with_the_database_locked_or_gone(person):
    client = Client()
    client.force_login(person(), backend="django.contrib.auth.backends.ModelBackend")
    broken = DatabaseError("database is locked")
    with (
        patch("django.db.backends.base.base.BaseDatabaseWrapper.cursor", side_effect=broken),
        patch("django.db.backends.base.base.BaseDatabaseWrapper.connect", side_effect=broken),
    ):
        assert "116 123" in get("/help/gb/", client=client).content.decode()


def test_the_best_line_is_a_call_and_a_text_button():
    html = get("/help/gb/").content.decode()
    assert re.search(r'<a class="big" href="tel:116123">', html)
    assert re.search(r'<a class="big two" href="sms:85258\?&amp;body=SHOUT">', html)
    assert html.index("tel:999") < html.index("tel:116123") < html.index("tel:08001111")
    assert wiring.crisis_words("en").page["unchecked"] in html
    assert "tel:08082000247" in html


def test_adult_and_youth_lines_stand_together():
    for country in wiring.helplines().countries():
        first = country.first_lines(("en",), NIGHT)
        page = help_page.context(country.code, "en", NIGHT)
        assert (page["young"] is None) is (first.other is None)
        assert (page["best"] and page["best"].name) == (first.best and first.best.name)
        assert page["best"] or page["directories"], country.code


def test_every_way_to_reach_every_line_is_on_the_page():
    for code in CODES:
        links = Page(get(f"/help/{code}/").content.decode()).links
        lines = wiring.helplines().country(code).lines
        assert {channel.href for line in lines for channel in line.channels} <= set(links), code


def test_no_line_stands_twice_in_the_lists():
    for country in wiring.helplines().countries():
        page = help_page.context(country.code, "en", NIGHT)
        rows = [row for row in (page["best"], page["awake"], page["young"]) if row]
        rows += [row for _, group in page["others"] for row in group]
        assert len(rows) == len({(row.name, row.kind, row.buttons) for row in rows}), country.code


def test_nobodys_country_is_guessed():
    html = get(language="de-DE,de").content.decode()
    assert wiring.crisis_words("de").no_country in html
    assert "tel:112" in html
    assert "tel:08001110111" not in html


def test_the_choice_is_kept_in_a_plain_cookie_and_nowhere_else():
    response = get("/help/?country=FR")
    assert response.cookies["country"].value == "FR"
    assert set(response.cookies) == {"country"}
    assert "tel:3114" in response.content.decode()
    assert "tel:3114" in get(country="FR").content.decode()
    assert "country" not in get("/help/fr/").cookies


def test_taking_the_choice_back_forgets_it():
    response = get("/help/?country=", country="FR")
    assert response.cookies["country"]["max-age"] == 0
    assert wiring.crisis_words("en").no_country in response.content.decode()


@pytest.mark.parametrize(
    "path", ["/help/qq/", "/help/?country=ZZ", "/help/atlantis/", "/help/?country=%00%3Cscript%3E"]
)
def test_a_country_we_do_not_know_still_gets_help(path):
    html = get(path).content.decode()
    assert "findahelpline.com" in html
    assert wiring.crisis_words("en").no_line in html
    assert "<script" not in html


def test_a_language_can_be_chosen_on_the_page():
    response = get("/help/es/?language=hi", language="en")
    assert response.headers["Content-Language"] == "hi"
    assert response.cookies["django_language"].value == "hi"
    assert wiring.crisis_words("hi").page["title"] in response.content.decode()
    assert get("/help/?language=xx", language="fr").headers["Content-Language"] == "fr"


def test_open_and_closed_are_said_by_the_lines_own_clock():
    page = help_page.context("IT", "en", NIGHT)
    assert page["best"].state == "closed now, opens at 09:00"
    assert (
        help_page.context("IT", "en", datetime(2026, 11, 20, 20, tzinfo=UTC))["best"].state
        == "open now, until 00:00"
    )


def test_a_line_says_in_which_languages_it_answers_when_they_are_not_mine():
    assert "answers in Deutsch" in help_page.context("DE", "en", NIGHT)["best"].facts
    assert "answers in" not in help_page.context("GB", "en", NIGHT)["best"].facts


def test_deaf_and_speech_free_lines_are_marked():
    words = wiring.crisis_words("en").page
    for country in wiring.helplines().countries():
        page = help_page.context(country.code, "en", NIGHT)
        rows = [row for row in (page["best"], page["awake"], page["young"]) if row]
        rows += [row for _, group in page["others"] for row in group]
        for line in country.lines:
            for row in rows:
                if row.name == line.name and {b.href for b in row.buttons} == {c.href for c in line.channels}:
                    assert (words["silent"] in row.facts) is line.speech_free, line.id
                    assert (words["deaf"] in row.facts) is line.deaf, line.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_to_find_care_is_said_in_the_language_and_where_only_english_is_known_in_english_too(language):
    page = help_page.context("BG", language, NIGHT)
    english = wiring.helplines().country("BG").care_detail["en"]
    general = wiring.crisis_words(language).care["doctor"]
    assert (page["care"], page["care_english"]) == ((english, "") if language == "en" else (general, english))
    assert help_page.context("DE", "de", NIGHT)["care_english"] == ""


def test_only_reading_is_possible():
    assert Client().post("/help/").status_code == 405
    assert Client().head("/help/gb/").status_code == 200


def test_addresses():
    assert reverse("crisis:help") == "/help/"
    assert reverse("crisis:help_country", args=["gb"]) == "/help/gb/"


def test_a_checked_line_shows_its_day_and_the_others_are_said_to_be_unchecked():
    pack = wiring.helplines()
    place = pack.country("GB")
    checked = replace(place.lines[0], checked=date(2026, 5, 4))
    for lines, says in (((checked, *place.lines[1:]), True), ((checked,), False)):
        known = pack.known | {"GB": replace(place, lines=lines)}
        with patch.object(wiring, "helplines", lambda known=known: replace(pack, known=known)):
            html = get("/help/gb/").content.decode()
        assert "Checked on 4 May 2026." in html
        assert ("· not checked" in html) is says
        assert (wiring.crisis_words("en").page["unchecked"] in html) is says
