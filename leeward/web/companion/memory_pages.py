"""Pages of what is remembered: see it, write it, change it, hide it, delete it, take it along, agree to it."""

from __future__ import annotations

import logging
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.companion.forgetting import Forget, Scope
from leeward.core.companion.keepsakes import Kind
from leeward.web.accounts import access
from leeward.web.accounts.actions import set_consent
from leeward.web.accounts.models import Stream
from leeward.web.accounts.signals import tell
from leeward.web.companion import forms, remembering
from leeward.web.companion.models import Remembered
from leeward.web.crisis import who
from leeward.web.crisis.hearing import Heard
from leeward.web.crisis.panel import panel
from leeward.web.shell.language import page_language

log = logging.getLogger(__name__)


def _page(request: HttpRequest, *, status: int = 200, **more: Any) -> HttpResponse:
    person = access.person_of(request)
    rows = remembering.lines(person) if person else []
    groups = [(kind, [row for row in rows if row.kind == kind]) for kind in Remembered.Kind]
    context = {
        "person": person,
        "agreed": person is not None and access.consents(person=person, stream=Stream.MEMORY),
        "groups": [(kind.label, found) for kind, found in groups if found],
        "count": len(rows),
        "chat": wiring.chat_server(),
        "form": forms.LineForm(),
        **more,
    }
    return render(request, "companion/memory.html", context, status=status)


@require_http_methods(["GET", "POST"])
def memory(request: HttpRequest) -> HttpResponse:
    """Everything that is remembered, each line with where it came from; a POST adds a line of one's own."""
    if request.method == "GET":
        return _page(request)
    person = access.require_person(request)
    form = forms.LineForm(request.POST)
    if not form.is_valid():
        return _page(request, status=422, form=form)
    kind, text = Kind(form.cleaned_data["kind"]), form.cleaned_data["text"]
    try:
        _row, heard = remembering.write(person, kind, text, language=page_language(), now=timezone.now())
    except DatabaseError as error:
        return _not_kept(request, error, form=form)
    return _written(request, heard)


@require_http_methods(["GET", "POST"])
def line(request: HttpRequest, line_id: UUID) -> HttpResponse:
    """One line, to put into other words."""
    row = remembering.own_line(access.require_person(request), line_id)
    first = {"kind": row.kind, "text": row.line.get("text", "")}
    form = forms.LineForm(request.POST if request.method == "POST" else None, initial=first)
    form.fields["kind"].required = False
    if request.method == "GET" or not form.is_valid():
        context = {"row": row, "form": form}
        return render(request, "companion/memory_line.html", context, status=422 if form.errors else 200)
    try:
        heard = remembering.change(row, form.cleaned_data["text"], language=page_language())
    except DatabaseError as error:
        return _not_kept(request, error, form=form)
    return _written(request, heard)


def _written(request: HttpRequest, heard: Heard) -> HttpResponse:
    """Back to the lines; beside help, where the new words need it."""
    if not heard.step.speaks:
        messages.success(request, _("Saved."))
        return redirect("companion:memory")
    near = panel(request, heard, language=page_language(), people=who.is_there(timezone.now()))
    return _page(request, help=near, help_prominence="raised")


def _not_kept(request: HttpRequest, error: DatabaseError, *, form: forms.LineForm) -> HttpResponse:
    log.error("a remembered line could not be stored: %s", type(error).__name__)
    return _page(request, status=503, form=form, not_kept=True)


@require_POST
def hide(request: HttpRequest, line_id: UUID) -> HttpResponse:
    """Keep a line out of talks, or let it in again."""
    row = remembering.own_line(access.require_person(request), line_id)
    remembering.hide(row, hidden=not row.hidden)
    return redirect("companion:memory")


@require_POST
def drop(request: HttpRequest, line_id: UUID) -> HttpResponse:
    """Delete one line for good."""
    remembering.own_line(access.require_person(request), line_id).delete()
    messages.success(request, _("That line is gone."))
    return redirect("companion:memory")


@require_http_methods(["GET", "POST"])
def forget(request: HttpRequest) -> HttpResponse:
    """Delete all lines, after a second look."""
    person = access.require_person(request)
    if request.method == "GET":
        return render(request, "companion/memory_forget.html", {"count": len(remembering.lines(person))})
    remembering.forget(person, Forget(Scope.ALL))
    messages.success(request, _("Everything I had remembered is gone."))
    return redirect("companion:memory")


@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    """The lines as a file to take along."""
    rows = remembering.exported(access.require_person(request))
    answer = JsonResponse({"remembered": rows}, json_dumps_params={"ensure_ascii": False, "indent": 1})
    answer.headers["Content-Disposition"] = 'attachment; filename="remembered.json"'
    return answer


@require_POST
def agree(request: HttpRequest) -> HttpResponse:
    """Agree that lines are kept, or say no; the person is not asked again either way."""
    person = access.require_person(request)
    agreed = request.POST.get("agreed") == "yes"
    remembering.answer_question(person, now=timezone.now())
    if set_consent(person, stream=Stream.MEMORY, agreed=agreed):
        act = "consent.give" if agreed else "consent.revoke"
        tell(actor_id=person.pk, subject_id=person.pk, act=act, thing=Stream.MEMORY.value)
    yes = _("Thank you. From your next message on I may keep a line. You see each of them here.")
    no = _("All right. I keep nothing from talk to talk.")
    messages.success(request, yes if agreed else no)
    return redirect(_back(request))


def _back(request: HttpRequest) -> str:
    """The talk where it was asked, or the page of lines."""
    place = request.POST.get("next", "")
    known = place.startswith("/talk/") and url_has_allowed_host_and_scheme(place, allowed_hosts=None)
    return place if known else "companion:memory"
