"""Pages of the library: look for an article, read it, say whether it helped; no account, no trace of a reader."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.companion.messages import Resource, ResourceType
from leeward.core.knowledge.article import Article, Group
from leeward.web.accounts import access
from leeward.web.crisis.hearing import hear
from leeward.web.library import actions, queries
from leeward.web.library.forms import HelpedForm, SearchForm
from leeward.web.oncall.panel import panel
from leeward.web.shell.language import page_language

_RESULTS = 6
_LINES = 3
_URGENT = (Group.SAFETY, Group.CONDITIONS, Group.HELPING)
"""Groups in which lines to call stand above the words; elsewhere they follow them."""


@dataclass(frozen=True)
class Row:
    """An article as a row of a list, in the page's language."""

    slug: str
    title: str
    summary: str
    language: str


def _rows(articles: tuple[Article, ...]) -> list[Row]:
    title, language = wiring.library().title, page_language()
    return [
        Row(article.slug, title(article, language), article.summary, article.language) for article in articles
    ]


def _article(slug: str) -> Article:
    found = wiring.library().article(slug, page_language())
    if found is None:
        raise Http404
    return found


@require_http_methods(["GET", "POST"])
def shelf(request: HttpRequest) -> HttpResponse:
    """The groups, one group, or what answers a question; what was asked is read for danger and never stored."""
    every = wiring.library().articles(page_language())
    group = next((one for one in Group if one.value == request.GET.get("group")), None)
    context: dict[str, Any] = {
        "groups": [(one, sum(article.group is one for article in every)) for one in Group],
        "group": group,
        "rows": _rows(tuple(article for article in every if article.group is group)) if group else [],
        "form": SearchForm(),
    }
    if request.method == "POST":
        context |= _search(request)
    return render(request, "library/shelf.html", context)


def _search(request: HttpRequest) -> dict[str, Any]:
    form = SearchForm(request.POST)
    asked = form.cleaned_data["asked"] if form.is_valid() else ""
    language = page_language()
    return {
        "form": form,
        "asked": asked,
        "found": wiring.library().find(asked, language, limit=_RESULTS),
        "help": panel(request, hear(asked, language=language), language=language),
    }


@require_GET
def article(request: HttpRequest, slug: str) -> HttpResponse:
    """One article to read; in English, and saying so, where it is not in the reader's language yet."""
    found = _article(slug)
    language = page_language()
    by_slug = {one.slug: one for one in wiring.library().articles(language)}
    practices = {exercise.slug: exercise for exercise in wiring.exercises(language)}
    context = {
        "article": found,
        "other_language": found.language != language,
        "title": wiring.library().title(found, language),
        "lines": _lines(request, found) if found.danger else (),
        "lines_first": found.group in _URGENT,
        "practices": [practices[name] for name in found.tools if name in practices],
        "related": _rows(tuple(by_slug[name] for name in found.related if name in by_slug)),
        "seen": queries.seen_by_clinician(found),
        "said": queries.said(found),
        "told": request.GET.get("told", ""),
        "key": uuid.uuid4(),
    }
    return render(request, "library/article.html", context)


def _lines(request: HttpRequest, found: Article) -> tuple[Resource, ...]:
    """The few lines of the reader's country that fit the subject, and the emergency number."""
    country = access.country_of(request, person=access.person_of(request))
    cards = wiring.helplines().resources(country, (page_language(),), timezone.now(), found.categories)
    alarm = tuple(card for card in cards if card.type is ResourceType.EMERGENCY)
    return tuple(card for card in cards if card not in alarm)[:_LINES] + alarm


@require_POST
def helped(request: HttpRequest, slug: str) -> HttpResponse:
    """Count a yes or a no, without a name; a full disk is no reason to trouble a reader."""
    found = _article(slug)
    form = HelpedForm(request.POST)
    if not form.is_valid():
        return redirect("library:article", slug)
    answer = form.cleaned_data["helped"]
    try:
        actions.count(found, helped=answer == "yes", key=form.cleaned_data["key"], on=timezone.localdate())
    except DatabaseError:
        answer = "lost"
    return redirect(reverse("library:article", args=[slug]) + f"?told={answer}#told")
