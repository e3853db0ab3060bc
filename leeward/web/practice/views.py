"""The person's side: my care, look for a therapist, choose, answer, change."""

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

from leeward.core.practice.matching import Match
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.accounts.models import CareLink, Person
from leeward.web.crisis.hearing import hear
from leeward.web.oncall.panel import panel
from leeward.web.practice import allocating, caring, queries, tasks, words
from leeward.web.practice.access import LINKED
from leeward.web.practice.forms import LookingForm
from leeward.web.practice.models import Handover, Proposal, Therapist
from leeward.web.shell.language import page_language


def profile(row: Therapist) -> dict[str, Any]:
    """A therapist's profile in words."""
    return {
        "row": row,
        "languages": [words.language_name(code) for code in row.languages],
        "needs": words.named(row.needs, words.NEEDS),
        "approaches": words.named(row.approaches, words.APPROACHES),
        "venues": words.named(row.venues, words.VENUES),
        "audiences": words.named(row.audiences, words.AUDIENCES),
        "times": words.named(row.times, words.TIMES),
        "fee": words.named([row.fee], words.FEES),
        "pronouns": words.named([row.pronouns], words.PRONOUNS),
    }


def lines(found: Match) -> dict[str, Any]:
    """How somebody fits, in words."""
    return {"reasons": map(words.reason_words, found.reasons), "gaps": map(words.gap_words, found.gaps)}


@require_GET
def care(request: HttpRequest) -> HttpResponse:
    """Who cares for me, what is proposed, where I stand on the list; looking leaves no trace."""
    return _care(request)


def _care(request: HttpRequest, **extra: Any) -> HttpResponse:
    person, now = access.person_of(request), timezone.now()
    looking, proposal = queries.looking(person), queries.own_proposal(person, now)
    context: dict[str, Any] = {
        "person": person,
        "links": [(link, queries.name_of(link.therapist)) for link in queries.own_links(person)],
        "looking": looking,
        "place": queries.place(looking, now) if looking else None,
        "handovers": list(Handover.objects.filter(person=person)[:3]) if person else [],
        "proposal": proposal,
        "next": queries.next_session(person, now),
    }
    if proposal is not None:
        told = proposal.told
        context["offered"] = profile(proposal.therapist.therapist)
        context["reasons"] = map(words.reason_words, allocating.reasons(told["reasons"]))
        context["gaps"] = map(words.gap_words, allocating.reasons(told["gaps"]))
    return render(request, "practice/care.html", context | extra)


@require_http_methods(["GET", "POST"])
def look(request: HttpRequest) -> HttpResponse:
    """The short form; what is written in it is read for danger like everything else."""
    row = queries.looking(access.person_of(request))
    first = LookingForm.first(row.body if row else None, page_language())
    form = LookingForm(request.POST if request.method == "POST" else None, initial=first)
    if request.method == "GET" or not form.is_valid():
        return render(
            request, "practice/look.html", {"form": form, "row": row}, status=422 if form.errors else 200
        )
    heard = hear(form.cleaned_data["words"], language=page_language())
    shown = panel(request, heard, language=page_language())
    try:
        allocating.look(ensure_person(request), form.body(), heard=heard)
    except DatabaseError:
        return render(
            request, "practice/look.html", {"form": form, "help": shown, "not_kept": True}, status=503
        )
    tasks.allocate.enqueue()
    if shown is not None:
        return _care(request, help=shown)
    return redirect("practice:care")


@require_POST
def stop(request: HttpRequest) -> HttpResponse:
    """Stop looking."""
    allocating.stop(access.require_person(request))
    messages.success(request, _("You are off the list. You can look again at any time."))
    return redirect("practice:care")


@require_GET
def therapists(request: HttpRequest) -> HttpResponse:
    """Everybody who may be found, who fits best first where the person has said what they look for."""
    now, row = timezone.now(), queries.looking(access.person_of(request))
    rows = queries.shown(timezone.localdate(now))
    offers = queries.offers(rows, now)
    fits = queries.fits(row, offers, now) if row else {}
    listed = [
        (
            profile(one),
            offers[one.pk],
            lines(fits[one.pk]) if one.pk in fits and fits[one.pk].possible else None,
        )
        for one in sorted(rows, key=lambda one: -_order(fits.get(one.pk)))
    ]
    return render(request, "practice/therapists.html", {"listed": listed, "looking": row})


def _order(found: Match | None) -> float:
    return 0.0 if found is None or not found.possible else found.points


@require_GET
def therapist(request: HttpRequest, therapist_id: UUID) -> HttpResponse:
    """One profile, why they fit, and the way to ask them."""
    now, person = timezone.now(), access.person_of(request)
    row, looking = queries.shown_one(therapist_id, timezone.localdate(now)), queries.looking(person)
    offers = queries.offers([row], now)
    found = queries.fits(looking, offers, now)[row.pk] if looking else None
    context = {
        **profile(row),
        "offer": offers[row.pk],
        "found": lines(found) if found else None,
        "looking": looking,
        "mine": person is not None and person.pk == row.pk,
    }
    return render(request, "practice/therapist.html", context)


@require_POST
def ask(request: HttpRequest, therapist_id: UUID) -> HttpResponse:
    """Ask one therapist oneself."""
    person, now = access.require_person(request), timezone.now()
    row, looking = queries.shown_one(therapist_id, timezone.localdate(now)), queries.looking(person)
    if looking is None or person.pk == row.pk:
        messages.warning(request, _("Say first in a few ticks what you look for. Then you can ask."))
        return redirect("practice:look")
    found = queries.fits(looking, queries.offers([row], now), now)[row.pk]
    try:
        allocating.choose(looking, row.pk, found, now=now)
    except allocating.NoPlace:
        messages.warning(request, _("They have no free place right now. You keep yours on the list."))
        return redirect("practice:therapist", row.pk)
    messages.success(request, _("Asked. They have seven days to answer."))
    return redirect("practice:care")


@require_POST
def answer(request: HttpRequest, proposal_id: UUID) -> HttpResponse:
    """Yes or no to a proposal; nobody asks why."""
    person = access.require_person(request)
    row = access.own_row(Proposal.objects.filter(pk=proposal_id).first(), acting=person)
    yes = request.POST.get("answer") == "yes"
    try:
        begun = allocating.answer(row, acting=person, yes=yes, now=timezone.now())
    except allocating.NoPlace:
        messages.warning(request, _("This proposal has run out. You keep your place on the list."))
        return redirect("practice:care")
    if begun:
        messages.success(request, _("You have a therapist here. Nothing is shared until you turn it on."))
    elif yes:
        messages.success(request, _("Good. Now they are asked."))
    else:
        messages.success(request, _("That is fine. You keep your place on the list."))
    return redirect("practice:care")


@require_POST
def change(request: HttpRequest, therapist_id: UUID) -> HttpResponse:
    """End a care relation without a word of why; looking for somebody else is one tap further."""
    person = access.require_person(request)
    link = _own_link(person, therapist_id)
    caring.end(link, acting=person, now=timezone.now())
    messages.success(request, _("It is ended. From now on nothing of yours is seen there."))
    return redirect("practice:look" if request.POST.get("then") == "look" else "practice:care")


def _own_link(person: Person, therapist_id: UUID) -> CareLink:
    links = CareLink.objects.select_related("member", "therapist")
    return get_object_or_404(links, member=person, therapist_id=therapist_id, **LINKED)


@require_POST
def handover(request: HttpRequest, handover_id: UUID) -> HttpResponse:
    """Let a summary go on to the next therapist, or keep it back."""
    person = access.require_person(request)
    row = access.own_row(Handover.objects.filter(pk=handover_id).first(), acting=person)
    if request.POST.get("agreed") not in ("yes", "no"):
        raise Http404
    caring.decide_handover(row, agreed=request.POST["agreed"] == "yes")
    messages.success(request, _("Saved. You can change this any time."))
    return redirect("practice:care")
