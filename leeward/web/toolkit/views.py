"""Pages of practices: choose one, do it, look back at it."""

from __future__ import annotations

import uuid
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.toolkit.exercise import Exercise, Want, fitting
from leeward.core.toolkit.offering import offered
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.oncall.panel import panel
from leeward.web.shell.language import page_language
from leeward.web.toolkit import actions, exporting, player, queries
from leeward.web.toolkit.forms import PracticeForm

MINUTES = (1, 5, 15)
COULD_NOT_STORE = 507
UNFINISHED = ("save", "step", "stop")
"""What a form may be sent for without its practice being done: put aside, one step further, stop."""


def _ending(request: HttpRequest, name: str, *, act: str = "", **arguments: Any) -> HttpResponse:
    """Go on to the end of a practice without forgetting the talk."""
    talk = player.talk_of(request)
    asked = [f"talk={talk}"] if talk else []
    asked += ["stopped=1"] if act == "stop" else []
    address = reverse(f"toolkit:{name}", kwargs=arguments)
    return redirect(address + (f"?{'&'.join(asked)}" if asked else ""))


def _exercise(slug: str) -> Exercise:
    found = next((one for one in wiring.exercises(page_language()) if one.slug == slug), None)
    if found is None:
        raise Http404
    return found


def _waits(request: HttpRequest, found: Exercise) -> bool:
    """Whether a practice is not for this person now."""
    return not offered(found, queries.against(access.person_of(request)))


@require_GET
def tools(request: HttpRequest) -> HttpResponse:
    """All practices, by the minutes somebody has and by what they want; looking leaves no trace."""
    minutes = next((choice for choice in MINUTES if str(choice) == request.GET.get("minutes")), None)
    want = next((choice for choice in Want if choice.value == request.GET.get("want")), None)
    person = access.person_of(request)
    rows = queries.recent(acting=person) if person else []
    against = queries.against(person)
    shown = tuple(one for one in wiring.exercises(page_language()) if offered(one, against))
    context = {
        "exercises": fitting(shown, minutes=minutes, want=want) if minutes or want else shown,
        "minutes": minutes,
        "want": want,
        "all_minutes": MINUTES,
        "wants": tuple(Want),
        "eased": queries.eased(rows),
        "waiting": queries.unfinished([row for row in rows if row.slug in {one.slug for one in shown}]),
    }
    return render(request, "toolkit/tools.html", context)


@require_http_methods(["GET", "POST"])
def exercise(request: HttpRequest, slug: str) -> HttpResponse:
    """Do one practice; what is sent is kept only if there is something to keep."""
    found = _exercise(slug)
    if request.method == "GET":
        if _waits(request, found):
            return render(request, "toolkit/waits.html", {"exercise": found, "talk": player.talk_of(request)})
        return player.page(request, found, PracticeForm(found, initial={"practice": uuid.uuid4()}))
    form = PracticeForm(found, request.POST)
    if not form.is_valid():
        return player.page(request, found, form, status=422)
    return _store(request, found, form, act=request.POST.get("act", ""))


def _store(request: HttpRequest, found: Exercise, form: PracticeForm, *, act: str) -> HttpResponse:
    body = form.body()
    heard = actions.hear(found.written(body.get("answers", {})), language=page_language())
    known = access.person_of(request)
    if not known and not actions.worth_keeping(found, body):
        return (
            HttpResponse(status=204) if act == "step" else _ending(request, "done", act=act, slug=found.slug)
        )
    beside = panel(request, heard, language=page_language())
    try:
        person = known or ensure_person(request)
        row = actions.keep(
            person,
            practice_id=form.cleaned_data["practice"],
            slug=found.slug,
            body=body,
            heard=heard,
            finished=act not in UNFINISHED,
        )
    except DatabaseError:
        # The words stand in the form again, and help is shown whether they could be stored or not.
        return _not_stored(request, found, form, act=act, help=beside)
    if act == "step":
        return render(request, "crisis/_panel.html", {"help": beside})
    if act == "save":
        messages.success(request, _("Kept as it is. You can go on now or another day."))
    return _ending(request, "practice", act=act, slug=found.slug, practice_id=row.pk)


def _not_stored(
    request: HttpRequest, found: Exercise, form: PracticeForm, *, act: str, help: Any
) -> HttpResponse:
    if act == "step":
        return render(request, "crisis/_panel.html", {"help": help}, status=COULD_NOT_STORE)
    return player.page(request, found, form, status=COULD_NOT_STORE, help=help, not_stored=True)


@require_GET
def practice(request: HttpRequest, slug: str, practice_id: UUID) -> HttpResponse:
    """Go on with what was put aside, or look back at what is finished."""
    row = access.own_row(queries.practice(practice_id), acting=access.person_of(request))
    found = _exercise(slug)
    if row.slug != slug:
        raise Http404
    answers = row.body.get("answers", {})
    heard = actions.hear(found.written(answers), language=page_language())
    beside = panel(request, heard, language=page_language())
    waits = _waits(request, found)
    stopped = row.finished_at is None and "stopped" in request.GET
    if row.finished_at is None and not waits and not stopped:
        return player.page(request, found, player.form_of(row, found), help=beside, row=row)
    context = {
        "exercise": found,
        "row": row,
        "answers": found.said(answers),
        "help": beside,
        "stopped": stopped,
        "waits": waits,
        "result": queries.eased(queries.recent(acting=row.person)).get(slug),
        "talk": player.talk_of(request),
    }
    return render(request, "toolkit/done.html", context)


@require_GET
def done(request: HttpRequest, slug: str) -> HttpResponse:
    """The end of a practice of which nothing was kept."""
    context = {
        "exercise": _exercise(slug),
        "talk": player.talk_of(request),
        "stopped": "stopped" in request.GET,
    }
    return render(request, "toolkit/done.html", context)


@require_GET
def kept(request: HttpRequest) -> HttpResponse:
    """What one has kept from practices."""
    person = access.require_person(request)
    by_slug = {found.slug: found for found in wiring.exercises(page_language())}
    rows = [(by_slug[row.slug], row) for row in queries.recent(acting=person) if row.slug in by_slug]
    return render(request, "toolkit/kept.html", {"rows": rows})


@require_GET
def export(request: HttpRequest) -> HttpResponse:
    """All of one's practices as a file."""
    person = access.require_person(request)
    answer = JsonResponse(
        {"practices": exporting.practices(acting=person)}, json_dumps_params={"ensure_ascii": False}
    )
    answer["Content-Disposition"] = 'attachment; filename="practices.json"'
    return answer


@require_POST
def remove(request: HttpRequest, slug: str, practice_id: UUID) -> HttpResponse:
    """Delete one practice for good."""
    row = access.own_row(queries.practice(practice_id), acting=access.person_of(request))
    if row.slug != slug:
        raise Http404
    actions.remove(row)
    messages.success(request, _("It is deleted."))
    return redirect("toolkit:kept")
