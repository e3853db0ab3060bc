"""The operator's side of the desk: helplines, the local directory, who may review."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.safety.local import Service
from leeward.web.accounts import access
from leeward.web.accounts import queries as people
from leeward.web.desk import actions, models, queries
from leeward.web.desk.forms import EntryForm, ReviewerForm, ServiceForm, today
from leeward.web.shell.language import page_language

NOT_KEPT = (DatabaseError, OSError)
"""What says that the database or the disk did not take it."""


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """What waits at the desk, for whoever has one."""
    person = access.require_person(request)
    reviewer = queries.reviewer_of(person)
    access.require(person.is_admin or reviewer is not None)
    rows = queries.country_rows(today()) if person.is_admin else ()
    words = wiring.crisis_words(page_language())
    context = {
        "is_admin": person.is_admin,
        "entries": sum(row.total for row in rows),
        "due": sum(row.due for row in rows),
        "services": len(wiring.local_services().services),
        "problems": wiring.desk_problems(),
        "reviewed": words.reviewed(*wiring.crisis_tally(words.language)),
    }
    return render(request, "desk/home.html", context)


@require_POST
def rewrite(request: HttpRequest) -> HttpResponse:
    """Write the desk's files again from the database, after one was damaged."""
    try:
        actions.write_files(access.require_admin(request))
    except NOT_KEPT:
        messages.error(request, _not_kept())
    else:
        messages.success(request, _("The files are written again."))
    return redirect("desk:home")


@require_GET
def lines(request: HttpRequest) -> HttpResponse:
    """All countries, with how many entries are due."""
    access.require_admin(request)
    return render(request, "desk/lines.html", {"rows": queries.country_rows(today())})


@require_GET
def country(request: HttpRequest, code: str) -> HttpResponse:
    """Every entry of one country, each with its form."""
    person = access.require_admin(request)
    return _country(request, code, signer=person.name or "")


def _country(
    request: HttpRequest, code: str, *, signer: str, bound: EntryForm | None = None, **more: Any
) -> HttpResponse:
    data = queries.shipped(code)
    if data is None:
        raise Http404
    rows = []
    for entry in queries.entries(data, today()):
        mine = bound is not None and bound.entry.id == entry.id
        form = bound if mine else EntryForm(entry=entry, data=data, signer=signer)
        rows.append({"entry": entry, "form": form, "open": mine})
    status = more.pop("status", 200)
    context = {"code": code.lower(), "name": queries.country_name(data), "rows": rows, **more}
    return render(request, "desk/country.html", context, status=status)


@require_http_methods(["GET", "POST"])
def sign(request: HttpRequest, code: str, line: str) -> HttpResponse:
    """Sign one entry; a look at the address shows what was signed before."""
    person = access.require_admin(request)
    data = queries.shipped(code)
    entry = next((item for item in queries.entries(data, today()) if item.id == line), None) if data else None
    if data is None or entry is None:
        raise Http404
    if request.method == "GET":
        return render(
            request, "desk/history.html", {"code": code, "line": line, "rows": queries.history(line)}
        )
    form = EntryForm(request.POST, entry=entry, data=data, signer="")
    if not form.is_valid():
        return _country(request, code, signer=form["signer"].value() or "", bound=form, status=422)
    try:
        actions.sign(person, form.cleaned_data["signature"], now=timezone.now())
    except NOT_KEPT:
        messages.error(request, _not_kept())
        return _country(request, code, signer=form["signer"].value() or "", bound=form, status=503)
    messages.success(request, _("Signed. The help page shows it from now on."))
    return redirect(f"{redirect('desk:country', code=code).url}#{line}")


@require_GET
def services(request: HttpRequest) -> HttpResponse:
    """The local directory by country and area."""
    access.require_admin(request)
    rows = [Service.from_mapping(row.body, "service") for row in models.LocalService.objects.all()]
    rows.sort(key=lambda service: (service.country, service.area, service.name))
    context = {"rows": [(service, service.due(today())) for service in rows]}
    return render(request, "desk/services.html", context)


@require_http_methods(["GET", "POST"])
def service(request: HttpRequest, service_id: UUID | None = None) -> HttpResponse:
    """Write down a service, or change one."""
    person = access.require_admin(request)
    row = get_object_or_404(models.LocalService, pk=service_id) if service_id else None
    known = Service.from_mapping(row.body, "service") if row else None
    form = ServiceForm(request.POST or None, service=known)
    if request.method == "POST" and form.is_valid():
        try:
            actions.keep_service(person, form.cleaned_data["service"], now=timezone.now())
        except NOT_KEPT:
            messages.error(request, _not_kept())
            return render(request, "desk/service.html", {"form": form, "row": row}, status=503)
        messages.success(request, _("Kept. The help page of this country shows it."))
        return redirect("desk:services")
    status = 422 if form.errors else 200
    return render(request, "desk/service.html", {"form": form, "row": row}, status=status)


@require_POST
def remove_service(request: HttpRequest, service_id: UUID) -> HttpResponse:
    """Take a service out of the directory."""
    person = access.require_admin(request)
    try:
        actions.remove_service(person, get_object_or_404(models.LocalService, pk=service_id))
    except NOT_KEPT:
        messages.error(request, _not_kept())
    return redirect("desk:services")


@require_http_methods(["GET", "POST"])
def reviewers(request: HttpRequest) -> HttpResponse:
    """Who may review words; asking somebody needs an account of theirs."""
    acting = access.require_admin(request)
    form = ReviewerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        person = people.find(given.pop("who"))
        if person is not None:
            actions.grant(acting, person, now=timezone.now(), **given)
            messages.success(request, _("From now on they find the desk under Me."))
            return redirect("desk:reviewers")
        form.add_error("who", _("Nobody here has this e-mail or id. They need an account first."))
    context = {"form": form, "rows": models.Reviewer.objects.filter(revoked_at=None).order_by("name")}
    return render(request, "desk/reviewers.html", context, status=422 if form.errors else 200)


@require_POST
def revoke(request: HttpRequest, reviewer_id: UUID) -> HttpResponse:
    """Take a reviewer's grant back."""
    acting = access.require_admin(request)
    actions.revoke(acting, get_object_or_404(models.Reviewer, pk=reviewer_id), now=timezone.now())
    return redirect("desk:reviewers")


def _not_kept() -> str:
    return _("This could not be stored just now. What you typed is still here: try again in a moment.")
