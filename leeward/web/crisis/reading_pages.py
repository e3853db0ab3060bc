"""Pages about the person's own standing: how they are read and what they say to it, and how it went since."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.http import require_http_methods, require_POST

from leeward import wiring
from leeward.core.safety.dispute import Outcome, Said, Why, question
from leeward.core.safety.follow_up import HowItWent
from leeward.core.safety.levels import Level, Reading
from leeward.core.safety.reading_words import ReadingWords
from leeward.core.safety.risk import RiskState
from leeward.web.accounts import access
from leeward.web.accounts.models import Person
from leeward.web.crisis import following, hearing, readings, who
from leeward.web.crisis.forms import AfterForm, DisputeForm
from leeward.web.crisis.hearing import Heard
from leeward.web.crisis.panel import Panel, panel
from leeward.web.shell.language import page_language

_log = logging.getLogger(__name__)


@require_http_methods(["GET", "POST"])
def how_read(request: HttpRequest) -> HttpResponse:
    """What is held about the person, in plain words, and the way to say that it is wrong."""
    if request.method == "GET":
        return _page(request, status=200)
    person = access.require_person(request)
    form = DisputeForm(request.POST)
    if not form.is_valid():
        return _page(request, status=422, form=form)
    try:
        outcome, help_near = _put_right(request, person, form.cleaned_data)
    except DatabaseError as error:
        _log.error("a dispute could not be stored: %s", error)
        return _page(request, status=503, form=form, not_kept=True)
    return _page(request, status=200, result=outcome.came.value, help=help_near)


def _put_right(request: HttpRequest, person: Person, told: dict[str, Any]) -> tuple[Outcome, Panel | None]:
    """Take the dispute up, then read the person's words like any others."""
    now, language = timezone.now(), page_language()
    words = told["words"].strip()
    outcome = readings.put_right(person, Why(told["why"]), Said(told["said"]), words=words, now=now)
    heard = Heard(Reading(), outcome.step) if outcome.step else None
    if words:
        read = hearing.hear(words, language=language)
        if read.step.speaks:
            hearing.keep(person, read.reading, source="dispute", source_id=person.pk, now=now)
            heard = read if read.opens_crisis or heard is None else heard
    return outcome, panel(request, heard, language=language, people=who.is_there(now)) if heard else None


def _page(request: HttpRequest, *, status: int, **extra: Any) -> HttpResponse:
    words = wiring.reading_words(page_language())
    held = readings.held(acting=access.person_of(request), most=readings.SHOWN)
    result = extra.pop("result", "")
    context = {
        "words": words,
        "read": words.explain(held.state),
        "since": _when(words, held.state),
        "ask": words.asks[question(held.state)],
        "signs": [
            (
                words.page["sign"].format(day=_day(row.at), door=words.door(row.source)),
                words.because(row.read["reasons"], row.read["categories"]),
            )
            for row in held.signs
        ],
        "disputes": [
            (_day(row.at), words.why[row.told["why"]], words.results[row.told["result"]], row.told["words"])
            for row in held.disputes
        ],
        "wrong": held.state.level is not Level.NONE or held.signs,
        "result": result,
        "result_words": words.results.get(result, ""),
        "form": extra.pop("form", None) or DisputeForm(),
        "help_prominence": "raised" if held.state.open else "quiet",
        **extra,
    }
    return render(request, "crisis/how_read.html", context, status=status)


def _when(words: ReadingWords, state: RiskState) -> str:
    """Since when it is read so; nothing where nothing is."""
    if state.level is Level.NONE or state.raised_at is None:
        return ""
    return words.page["since"].format(day=_day(state.raised_at))


def _day(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "DATE_FORMAT")


@require_POST
def after(request: HttpRequest) -> HttpResponse:
    """Take the answer to how it went; people are shown where it says that the person is not safe."""
    person = access.require_person(request)
    form = AfterForm(request.POST)
    if not form.is_valid():
        raise Http404
    how, now = HowItWent(form.cleaned_data["how"]), timezone.now()
    try:
        heard = following.answer(person, how, now=now)
    except DatabaseError as error:
        _log.error("how it went could not be stored: %s", error)
        heard = hearing.hear_reading(following.reading_of(how), now=now)
    if heard is None:
        raise Http404
    language = page_language()
    context = {
        "words": wiring.plan_words(language),
        "thanks": wiring.plan_words(language).after[f"thanks_{how}"],
        "help": panel(request, heard, language=language, people=who.is_there(now)),
    }
    return render(request, "crisis/after.html", context)
