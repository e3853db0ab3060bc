"""Pages of questionnaires: one question a screen, the result in words first, item nine by itself."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward.core.instruments.scoring import score
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.checkins import actions, queries, result_page
from leeward.web.checkins.forms import AnswerForm, DirectForm
from leeward.web.oncall.words import who_is_there
from leeward.web.shell.language import page_language


@require_GET
def index(request: HttpRequest) -> HttpResponse:
    """All questionnaires, with what is half done and when each was last filled in."""
    latest = queries.latest(acting=access.person_of(request))
    rows = [(kind, *latest.get(kind.id, (None, None))) for kind in queries.instruments()]
    return render(request, "checkins/list.html", {"rows": rows})


@require_GET
def about(request: HttpRequest, instrument_id: str) -> HttpResponse:
    """What a questionnaire asks, where it is from, and how it went before."""
    person, kind = access.person_of(request), queries.instrument(instrument_id)
    history = queries.history(acting=person, instrument_id=kind.id) if person else ()
    context = {
        "kind": kind,
        "half": queries.open_filling(acting=person, instrument_id=kind.id),
        "history": tuple(reversed(history)),
        "chart": result_page.history_chart(kind, history),
    }
    return render(request, "checkins/about.html", context)


@require_POST
def begin(request: HttpRequest, instrument_id: str) -> HttpResponse:
    """Begin, or take up where it was left."""
    kind = queries.instrument(instrument_id)
    filling = actions.begin(ensure_person(request), kind)
    return redirect("checkins:item", filling.pk, queries.first_open(filling, kind))


@require_http_methods(["GET", "POST"])
def item(request: HttpRequest, filling_id: UUID, number: int) -> HttpResponse:
    """One question; an answer is kept at once and leads to the next."""
    filling = queries.filling(acting=access.require_person(request), filling_id=filling_id)
    kind = queries.instrument(filling.instrument)
    if not 1 <= number <= len(kind.items):
        raise Http404
    if filling.finished_at is not None:
        return redirect("checkins:result", filling.pk)
    form = AnswerForm(request.POST or None, instrument=kind)
    asked = kind.items[number - 1]
    if request.method == "POST" and form.is_valid():
        flags = actions.answer(filling, kind, item=asked.id, value=form.cleaned_data["value"])
        return _after(filling, kind, number, flagged=bool(flags))
    context = {"filling": filling, "kind": kind, "item": asked, "number": number, "form": form}
    context["chosen"] = filling.answers.get(asked.id)
    return render(request, "checkins/item.html", context, status=422 if form.errors else 200)


def _after(filling: queries.Filling, kind: queries.Instrument, number: int, *, flagged: bool) -> HttpResponse:
    last = number == len(kind.items)
    enough = score(kind, filling.answers).total is not None
    if last and (enough or flagged):
        actions.finish(filling)
    if flagged:
        return redirect("checkins:direct", filling.pk)
    if not last:
        return redirect("checkins:item", filling.pk, number + 1)
    return redirect("checkins:result" if enough else "checkins:open", filling.pk)


@require_http_methods(["GET", "POST"])
def still_open(request: HttpRequest, filling_id: UUID) -> HttpResponse:
    """Too much was left out for a total: go back to it, or finish without one."""
    filling = queries.filling(acting=access.require_person(request), filling_id=filling_id)
    kind = queries.instrument(filling.instrument)
    if request.method == "POST":
        actions.finish(filling)
    if filling.finished_at is not None or request.method == "POST":
        return redirect("checkins:result", filling.pk)
    left = [(number, one) for number, one in enumerate(kind.items, 1) if one.id not in filling.answers]
    return render(request, "checkins/open.html", {"filling": filling, "kind": kind, "left": left})


@require_GET
def result(request: HttpRequest, filling_id: UUID) -> HttpResponse:
    """The result: sentence, meaning, history."""
    person = access.require_person(request)
    filling = queries.filling(acting=person, filling_id=filling_id)
    if filling.finished_at is None:
        return redirect("checkins:about", filling.instrument)
    history = queries.history(acting=person, instrument_id=filling.instrument)
    return render(request, "checkins/result.html", result_page.context(filling, history))


@require_http_methods(["GET", "POST"])
def direct(request: HttpRequest, filling_id: UUID) -> HttpResponse:
    """Item nine by itself: one direct, kind question, and help before and after it."""
    filling = queries.filling(acting=access.require_person(request), filling_id=filling_id)
    kind = queries.instrument(filling.instrument)
    if not score(kind, filling.answers).flags:
        raise Http404
    form = DirectForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.say(filling, form.cleaned_data["said"])
        return redirect("checkins:direct", filling.pk)
    context = {"filling": filling, "kind": kind, "form": form, "said": filling.body.get("said", "")}
    context["next"] = queries.first_open(filling, kind) if filling.finished_at is None else 0
    context |= {"cards": result_page.help_cards(request), "people_line": who_is_there(page_language())}
    return render(request, "checkins/direct.html", context, status=422 if form.errors else 200)


@require_POST
def delete(request: HttpRequest, filling_id: UUID) -> HttpResponse:
    """Delete a filling, half-done or finished."""
    filling = queries.filling(acting=access.require_person(request), filling_id=filling_id)
    actions.delete(filling)
    messages.success(request, _("Deleted. Nothing of it is kept."))
    return redirect("checkins:about", filling.instrument)
