"""The library's pages: no account or script needed, nothing kept of a question, lines where they belong."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from leeward import wiring
from leeward.core.knowledge.article import Group
from leeward.core.reviews import Review, Reviews, Role, Verdict
from leeward.core.safety.levels import Category
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import Alert, RiskRecord
from leeward.web.library import actions, queries
from leeward.web.library.models import Opinion

SHELF = reverse("library:shelf")
HELP = 'class="help-panel'


def page(client: Client, url: str, **query: str) -> str:
    answer = client.get(url, query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def ask(client: Client, words: str) -> str:
    answer = client.post(SHELF, {"asked": words})
    assert answer.status_code == 200
    return str(answer.content.decode())


def read(client: Client, slug: str, **query: str) -> str:
    return page(client, reverse("library:article", args=[slug]), **query)


def in_language(client: Client, code: str) -> Client:
    client.cookies["django_language"] = code
    return client


def test_every_group_is_a_door_that_leads_to_its_articles(client: Client) -> None:
    for group in Group:
        assert f"?group={group.value}" in page(client, SHELF)
        shown = page(client, SHELF, group=group.value)
        for article in wiring.library().articles():
            assert (f"/library/{article.slug}/" in shown) is (article.group is group)


def test_the_tools_page_leads_to_the_library(client: Client) -> None:
    assert f'href="{SHELF}"' in page(client, "/tools/")


@pytest.mark.parametrize("article", wiring.library().articles(), ids=lambda article: article.slug)
def test_every_article_can_be_read_whole(client: Client, article: Any) -> None:
    shown = read(client, article.slug)
    for words in (*article.body.split("\n"), *(source.title for source in article.sources)):
        assert escape(words) in shown


def test_a_question_in_own_words_finds_its_article(client: Client) -> None:
    shown = ask(client, "my heart pounds and i think i am dying, is it panic")
    assert 0 < shown.index("/library/panic/") < shown.index("?group=")


def test_what_nothing_answers_leads_on_and_keeps_the_words(client: Client) -> None:
    shown = ask(client, "xylophone quux")
    assert "Nothing here fits" in shown
    assert 'value="xylophone quux"' in shown


def test_nothing_is_kept_of_a_question_and_nobody_is_made(client: Client) -> None:
    ask(client, "i was fired and have debts")
    assert not Person.objects.exists()
    assert not client.session.keys()


def test_words_of_danger_in_the_search_are_met_with_help_first(client: Client) -> None:
    shown = ask(client, "I am going to kill myself tonight")
    assert shown.index(HELP) < shown.index('id="asked"')
    assert HELP not in ask(client, "how can i sleep better")


def test_a_search_raises_no_alert_and_moves_no_risk(cast: dict[str, Any], as_person: Any) -> None:
    """It is a question about a subject as often as about oneself; the panel leads to the talk, where it counts."""
    ask(as_person(cast["alice"]), "I want to kill myself")
    assert not Alert.objects.exists()
    assert not RiskRecord.objects.exists()


def test_a_question_of_any_length_and_sign_is_answered(client: Client) -> None:
    for words in ("", "   ", "a" * 5000, "\x00\x07?", "<script>alert(1)</script>", "🙂"):
        assert "<script>alert" not in ask(client, words)


@pytest.mark.parametrize("slug", ["suicidal-thoughts", "abuse-at-home", "self-harm"])
def test_lines_to_call_stand_beside_a_dangerous_subject(client: Client, slug: str) -> None:
    client.cookies["country"] = "GB"
    shown = read(client, slug)
    assert HELP in shown
    assert 'href="tel:999"' in shown
    assert shown.index(HELP) < shown.index("When to get help")


def test_lines_follow_the_words_where_danger_is_not_the_subject(client: Client) -> None:
    shown = read(client, "money-worry")
    assert shown.index("When to get help") < shown.index(HELP)


def test_the_line_fits_the_subject(client: Client) -> None:
    client.cookies["country"] = "GB"
    assert "Samaritans" in read(client, "suicidal-thoughts")
    country = wiring.helplines().country("GB")
    assert country is not None
    special = country.first_lines(("en",), timezone.now(), (Category.ABUSE_PARTNER,)).special
    assert special is not None
    assert special.name in read(client, "abuse-at-home")


def test_no_panel_beside_a_calm_subject(client: Client) -> None:
    assert HELP not in read(client, "exam-stress")


def test_what_is_not_translated_says_so_in_the_readers_language(client: Client) -> None:
    shelf = wiring.library()
    missing = next(one for one in shelf.articles("hi") if one.language == "en")
    shown = read(in_language(client, "hi"), missing.slug)
    assert 'lang="en"' in shown
    assert "is-lamp" in shown
    assert escape(shelf.title(missing, "hi")) in shown
    assert "is-lamp" not in read(in_language(Client(), "en"), missing.slug)


def test_an_article_that_does_not_exist_is_not_found(client: Client) -> None:
    assert client.get(reverse("library:article", args=["nothing-here"])).status_code == 404
    assert client.post(reverse("library:helped", args=["nothing-here"])).status_code == 404


def say(client: Client, slug: str, helped: str, key: Any = None) -> Any:
    return client.post(reverse("library:helped", args=[slug]), {"helped": helped, "key": key or uuid.uuid4()})


def test_was_this_helpful_keeps_a_number_and_no_reader(cast: dict[str, Any], as_person: Any) -> None:
    client = as_person(cast["alice"])
    answer = say(client, "panic", "yes")
    assert b"Only the number" in client.get(answer.url.split("#")[0]).content
    row = Opinion.objects.get()
    assert (row.slug, row.helped, row.not_helped) == ("panic", 1, 0)
    assert {field.name for field in Opinion._meta.get_fields()} == {
        "id", "slug", "language", "on", "helped", "not_helped",
    }  # fmt: skip


def test_a_double_tap_counts_once(client: Client) -> None:
    key = uuid.uuid4()
    for _ in range(2):
        say(client, "panic", "no", key)
    assert Opinion.objects.get().not_helped == 1


def test_a_no_leads_on(client: Client) -> None:
    shown = client.get(say(client, "panic", "no").url.split("#")[0]).content.decode()
    assert "Look for something else" in shown


def test_a_broken_answer_is_not_counted(client: Client) -> None:
    say(client, "panic", "perhaps")
    client.post(reverse("library:helped", args=["panic"]), {"helped": "yes", "key": "x"})
    assert not Opinion.objects.exists()


def test_a_full_disk_leaves_the_article_readable(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: Any, **values: Any) -> None:
        raise DatabaseError("disk full")

    monkeypatch.setattr(actions, "count", full)
    assert "could not be kept" in client.get(say(client, "panic", "yes").url.split("#")[0]).content.decode()


def test_the_number_is_shown_once_there_are_enough(client: Client) -> None:
    for _ in range(queries.ENOUGH - 1):
        say(client, "panic", "yes")
    assert "readers who answered" not in read(client, "panic")
    say(client, "panic", "no")
    assert "4 of 5 readers who answered" in read(client, "panic")


def signed(pieces: Any, role: Role) -> Reviews:
    return Reviews(
        Review(piece, Verdict.APPROVED, "Someone", "psychiatrist", (role,), date(2026, 11, 20))
        for piece in pieces
    )


def test_no_review_is_claimed_before_a_clinician_signed_every_sentence(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = wiring.library().article("panic")
    assert article is not None
    missing, approved = "No clinician has reviewed this yet.", "A clinician has read and approved it."
    assert missing in read(client, "panic")
    for reviews in (signed(article.pieces()[1:], Role.CLINICIAN), signed(article.pieces(), Role.NATIVE)):
        monkeypatch.setattr(wiring, "known_reviews", lambda found=reviews: found)
        assert missing in read(client, "panic")
    monkeypatch.setattr(wiring, "known_reviews", lambda: signed(article.pieces(), Role.CLINICIAN))
    assert approved in read(client, "panic")


def test_the_desk_can_review_the_articles_of_each_language() -> None:
    for code in ("en", "es"):
        article = wiring.library().article("panic", code)
        assert article is not None
        assert article.language == code
        assert set(article.pieces()) <= set(wiring.review_pieces(code))
