"""The therapist's side: ask to work here, the profile, the desk, one client, requests, leaving."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward.core.practice.credentials import Stage, runs_out_soon
from leeward.web.accounts import access
from leeward.web.accounts.forms import as_zone_choices
from leeward.web.ledger.actions import record
from leeward.web.practice import allocating, caring, desk, joining, receipts, words
from leeward.web.practice.access import own_client, require_therapist
from leeward.web.practice.forms import AskForm, HandoverForm, LeavingForm, ProfileForm
from leeward.web.practice.models import Proposal, Therapist


@require_http_methods(["GET", "POST"])
def join(request: HttpRequest) -> HttpResponse:
    """Ask to work here; nobody sees anything of it before an administrator has checked the papers."""
    person = access.require_person(request)
    row = Therapist.objects.filter(person=person).first()
    today = timezone.localdate()
    if row is not None and row.stage(today) not in (Stage.ASKED, Stage.REFUSED):
        return redirect("practice:desk")
    first = {**row.claim, "name": row.name} if row else {"name": person.name or ""}
    form = AskForm(request.POST if request.method == "POST" else None, initial=first)
    if request.method == "POST" and form.is_valid():
        joining.ask(person, name=form.cleaned_data["name"], claim=form.claim())
        messages.success(request, _("Thank you. An administrator will check it; nobody sees it until then."))
        return redirect("practice:join")
    context = {"form": form, "row": row, "refused": row is not None and row.stage(today) is Stage.REFUSED}
    return render(request, "practice/join.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
def profile(request: HttpRequest) -> HttpResponse:
    """The profile as clients see it, how many people, a pause."""
    row = require_therapist(request)
    form = ProfileForm(request.POST if request.method == "POST" else None, initial=ProfileForm.first(row))
    if request.method == "POST" and form.is_valid():
        joining.describe(row, form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("practice:desk")
    context = {"form": form, "row": row, "zones": as_zone_choices()}
    return render(request, "practice/profile.html", context, status=422 if form.errors else 200)


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """My clients, who needs me first; requests that wait; whether I am shown."""
    row, now = require_therapist(request), timezone.now()
    today = timezone.localdate(now)
    waiting = desk.requests(row.person, now)
    things = {f"proposal:{one.pk.hex}": one.person_id for one in waiting}
    receipts.note_once(row.person, act="proposal.read", things=things)
    context = {
        "row": row,
        "stage": row.stage(today),
        "stage_words": words.STAGES[row.stage(today)],
        "soon": runs_out_soon(row.papers, today),
        "clients": [_line(one) for one in desk.caseload(row.person, now)],
        "requests": [(one, _asked(one)) for one in waiting],
    }
    return render(request, "practice/desk.html", context)


def _line(one: desk.Client) -> dict[str, Any]:
    return {
        "client": one,
        "signs": [(words.SIGNS[sign.why], sign.since) for sign in one.signs],
        "streams": [words.STREAMS[stream][0] for stream in one.streams if stream in words.STREAMS],
    }


def _asked(one: Proposal) -> dict[str, Any]:
    """What the person lets the therapist read before they answer."""
    asked = one.told["asked"]
    return {
        "needs": words.named(asked.get("needs", ()), words.NEEDS),
        "languages": [words.language_name(code) for code in asked.get("languages", ())],
        "times": words.named(asked.get("times", ()), words.TIMES),
        "audience": words.named([asked.get("audience", "")], words.AUDIENCES),
        "approaches": words.named(asked.get("approaches", ()), words.APPROACHES),
        "avoid": words.named(asked.get("avoid", ()), words.APPROACHES),
        "venue": words.named([asked.get("venue", "")], words.VENUES),
        "fee": words.named([asked.get("fee", "")], words.MANAGE),
        "words": asked.get("words", ""),
    }


@require_POST
def take(request: HttpRequest, proposal_id: UUID) -> HttpResponse:
    """A therapist's yes or no; nobody asks why."""
    person = access.require_person(request)
    now = timezone.now()
    row = next((one for one in desk.requests(person, now) if one.pk == proposal_id), None)
    if row is None:
        raise Http404
    yes = request.POST.get("answer") == "yes"
    try:
        begun = allocating.answer(row, acting=person, yes=yes, now=now)
    except allocating.NoPlace:
        begun = yes = False
    if begun:
        messages.success(request, _("They are your client now. They decide what you see."))
    else:
        messages.success(request, _("Noted. They keep their place on the list and are not told why."))
    return redirect("practice:desk")


@require_GET
def client(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """One client: what they share, and nothing else. Each look is written into the ledger."""
    person, now = access.require_person(request), timezone.now()
    link = own_client(person, client_id, now=now)
    context = desk.client_page(person, link, now)
    receipts.note_read(person, link.member, context["streams"])
    for one in context["handovers"]:
        record(actor_id=person.pk, subject_id=client_id, act="handover.read", thing=f"handover:{one.pk.hex}")
    shared = [words.STREAMS[one][0] for one in context["streams"] if one in words.STREAMS]
    hidden = [names[0] for one, names in words.STREAMS.items() if one not in context["streams"]]
    return render(request, "practice/client.html", context | {"shared": shared, "hidden": hidden})


@require_http_methods(["GET", "POST"])
def end(request: HttpRequest, client_id: UUID) -> HttpResponse:
    """Write a handover for the client to read, or end the relation."""
    person, now = access.require_person(request), timezone.now()
    link = own_client(person, client_id, now=now)
    form = HandoverForm(request.POST if request.method == "POST" and "summary" in request.POST else None)
    if request.method == "POST" and form.is_valid():
        try:
            caring.write_handover(link, author=person, summary=form.cleaned_data["summary"])
        except DatabaseError:
            context = {"form": form, "client": link.member, "not_kept": True}
            return render(request, "practice/end.html", context, status=503)
        messages.success(request, _("Kept. Your client reads it first and decides whether it goes on."))
        return redirect("practice:client", client_id)
    if request.method == "POST" and request.POST.get("end") == "yes":
        caring.end(link, acting=person, now=now)
        messages.success(request, _("The relation is ended."))
        return redirect("practice:desk")
    return render(
        request,
        "practice/end.html",
        {"form": form, "client": link.member},
        status=422 if form.errors else 200,
    )


@require_http_methods(["GET", "POST"])
def leaving(request: HttpRequest) -> HttpResponse:
    """Say when one leaves; clients are told on their page, and get nobody new."""
    row = require_therapist(request)
    form = LeavingForm(
        request.POST if request.method == "POST" else None, initial={"last_day": row.leaving_on}
    )
    if request.method == "POST" and form.is_valid():
        caring.announce_leaving(row, form.cleaned_data["last_day"])
        messages.success(request, _("Saved. Your clients see it on their page."))
        return redirect("practice:desk")
    return render(
        request, "practice/leaving.html", {"form": form, "row": row}, status=422 if form.errors else 200
    )
