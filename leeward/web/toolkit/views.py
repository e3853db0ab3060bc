"""Pages of practices: choose one, do it, look back at it."""

from __future__ import annotations

import uuid
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.toolkit.exercise import Exercise, Want, fitting
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.oncall.panel import panel
from leeward.web.shell.language import page_language
from leeward.web.toolkit import actions, queries
from leeward.web.toolkit.forms import PracticeForm
from leeward.web.toolkit.models import Practice

MINUTES = (1, 5, 15)
COULD_NOT_STORE = 507


def _talk(request: HttpRequest) -> str:
    """The talk that a practice was opened from, as its id, so that one can go back to it; else nothing."""
    named = (
        request.POST.get("talk")
        or request.GET.get("talk")
        or request.GET.get("from", "").removeprefix("talk:")
    )
    try:
        return str(UUID(named))
    except ValueError:
        return ""


def _ending(request: HttpRequest, name: str, **arguments: Any) -> HttpResponse:
    """Go on to the end of a practice without forgetting the talk."""
    talk = _talk(request)
    return redirect(reverse(f"toolkit:{name}", kwargs=arguments) + (f"?talk={talk}" if talk else ""))


def _exercises() -> tuple[Exercise, ...]:
    return wiring.exercises(page_language())


def _exercise(slug: str) -> Exercise:
    found = next((exercise for exercise in _exercises() if exercise.slug == slug), None)
    if found is None:
        raise Http404
    return found


@require_GET
def tools(request: HttpRequest) -> HttpResponse:
    """All practices, by the minutes somebody has and by what they want; looking leaves no trace."""
    minutes = next((choice for choice in MINUTES if str(choice) == request.GET.get("minutes")), None)
    want = next((choice for choice in Want if choice.value == request.GET.get("want")), None)
    person = access.person_of(request)
    rows = queries.recent(acting=person) if person else []
    context = {
        "exercises": fitting(_exercises(), minutes=minutes, want=want) if minutes or want else _exercises(),
        "minutes": minutes,
        "want": want,
        "all_minutes": MINUTES,
        "wants": tuple(Want),
        "eased": queries.eased(rows),
        "waiting": queries.unfinished(rows),
    }
    return render(request, "toolkit/tools.html", context)


@require_http_methods(["GET", "POST"])
def exercise(request: HttpRequest, slug: str) -> HttpResponse:
    """Do one practice; what is sent is kept only if there is something to keep."""
    found = _exercise(slug)
    if request.method == "GET":
        return _page(request, found, PracticeForm(found, initial={"practice": uuid.uuid4()}))
    form = PracticeForm(found, request.POST)
    if not form.is_valid():
        return _page(request, found, form, status=422)
    return _store(request, found, form, finished=request.POST.get("act") != "save")


def _store(request: HttpRequest, found: Exercise, form: PracticeForm, *, finished: bool) -> HttpResponse:
    body = form.body()
    heard = actions.hear(body.get("answers", {}), language=page_language())
    if not body and access.person_of(request) is None:
        return _ending(request, "done", slug=found.slug)
    try:
        row = actions.keep(
            ensure_person(request),
            practice_id=form.cleaned_data["practice"],
            slug=found.slug,
            body=body,
            heard=heard,
            finished=finished,
        )
    except DatabaseError:
        # The words stand in the form again, and help is shown whether they could be stored or not.
        return _page(
            request,
            found,
            form,
            status=COULD_NOT_STORE,
            help=panel(request, heard, language=page_language()),
            not_stored=True,
        )
    if not finished:
        messages.success(request, _("Kept as it is. You can go on now or another day."))
    return _ending(request, "practice", slug=found.slug, practice_id=row.pk)


@require_GET
def practice(request: HttpRequest, slug: str, practice_id: UUID) -> HttpResponse:
    """Go on with what was put aside, or look back at what is finished."""
    row = access.own_row(queries.practice(practice_id), acting=access.person_of(request))
    found = _exercise(slug)
    if row.slug != slug:
        raise Http404
    answers = row.body.get("answers", {})
    beside = panel(request, actions.hear(answers, language=page_language()), language=page_language())
    if row.finished_at is None:
        return _page(request, found, _form_of(row, found), help=beside, row=row)
    context = {
        "exercise": found,
        "row": row,
        "answers": [(step.title, answers[step.name]) for step in found.steps if step.name in answers],
        "help": beside,
        "talk": _talk(request),
    }
    return render(request, "toolkit/done.html", context)


@require_GET
def done(request: HttpRequest, slug: str) -> HttpResponse:
    """The end of a practice of which nothing was kept."""
    return render(request, "toolkit/done.html", {"exercise": _exercise(slug), "talk": _talk(request)})


@require_GET
def kept(request: HttpRequest) -> HttpResponse:
    """What one has kept from practices."""
    person = access.require_person(request)
    by_slug = {found.slug: found for found in _exercises()}
    rows = [(by_slug[row.slug], row) for row in queries.recent(acting=person) if row.slug in by_slug]
    return render(request, "toolkit/kept.html", {"rows": rows})


@require_POST
def remove(request: HttpRequest, slug: str, practice_id: UUID) -> HttpResponse:
    """Delete one practice for good."""
    row = access.own_row(queries.practice(practice_id), acting=access.person_of(request))
    if row.slug != slug:
        raise Http404
    actions.remove(row)
    messages.success(request, _("It is deleted."))
    return redirect("toolkit:kept")


def _form_of(row: Practice, found: Exercise) -> PracticeForm:
    first = {"practice": row.pk, "before": row.before, "after": row.after}
    first |= {f"answer-{name}": words for name, words in row.body.get("answers", {}).items()}
    return PracticeForm(found, initial=first)


def _page(
    request: HttpRequest, found: Exercise, form: PracticeForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    steps = [
        {
            "step": step,
            "field": form[f"answer-{step.name}"] if step.writes else None,
            "taps": range(1, step.taps + 1),
        }
        for step in found.steps
    ]
    pacing = found.pattern and {
        **found.pattern.to_mapping(),
        "rounds": {minutes: found.pattern.rounds_for(minutes) for minutes in found.minutes},
    }
    context = {
        "exercise": found,
        "form": form,
        "steps": steps,
        "pacing": pacing,
        "scale": range(11),
        "talk": _talk(request),
        **more,
    }
    template = "toolkit/pacer.html" if found.pattern else "toolkit/steps.html"
    return render(request, template, context, status=status)
