"""Pages of check-ins: the field, what may be added, the diary, own trackers, pictures that start help."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.mood.entry import MoodEntry
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.crisis.hearing import hear
from leeward.web.mood import actions, diary_page, home, queries
from leeward.web.mood.forms import DetailsForm, PointForm, TrackerForm
from leeward.web.mood.pictures import PICTURES
from leeward.web.mood.words import place_words
from leeward.web.oncall.panel import Panel, panel
from leeward.web.shell.language import page_language

_NEAR = 6


def _help(request: HttpRequest, note: str) -> Panel | None:
    return panel(request, hear(note, language=page_language()), language=page_language())


@require_GET
def field(request: HttpRequest) -> HttpResponse:
    """The field alone: one question, one tap."""
    return render(request, "mood/field.html", home.field_context())


@require_POST
def quick(request: HttpRequest) -> HttpResponse:
    """A tap is a check-in; what may be added comes after it."""
    form = PointForm(request.POST)
    if not form.is_valid():
        return render(request, "mood/field.html", {**home.field_context(), "form": form}, status=422)
    data = form.cleaned_data
    row = actions.add(
        ensure_person(request),
        valence=data["valence"],
        energy=data["energy"],
        zone=queries.current_zone(),
        client_id=data["client_id"],
        at=data["at"],
    )
    return redirect("mood:describe", row.pk)


@require_http_methods(["GET", "POST"])
def describe(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Words, note, tags, trackers and time, all of them optional."""
    person = access.require_person(request)
    row = queries.check_in(acting=person, entry_id=entry_id)
    entry = queries.entry(row)
    form = DetailsForm(
        request.POST or None,
        entry=entry,
        feelings=wiring.feelings(page_language()),
        trackers=queries.trackers(acting=person),
        tags=queries.usual_tags(queries.recent(acting=person, days=28)),
    )
    if request.method == "GET" or not form.is_valid():
        return _describe_page(request, entry, form, status=422 if form.errors else 200)
    data, heard = form.cleaned_data, hear(form.cleaned_data["note"], language=page_language())
    try:
        actions.describe(row, details=form.details(), at=data["at"], zone=data["zone"], heard=heard)
    except DatabaseError:
        return _describe_page(request, entry, form, status=503, not_kept=True)
    return redirect(f"{redirect('mood:detail', row.pk).url}?kept=1")


def _describe_page(
    request: HttpRequest, entry: MoodEntry, form: DetailsForm, *, status: int, not_kept: bool = False
) -> HttpResponse:
    feelings = wiring.feelings(page_language())
    near = feelings.near(entry.valence, entry.energy, _NEAR)
    context: dict[str, Any] = {
        **home.field_context(),
        "entry": entry,
        "place_words": place_words(entry.valence, entry.energy),
        "form": form,
        "chosen": form["words"].value() or (),
        "chosen_tags": form["tag"].value() or (),
        "near": near,
        "others": [word for word in feelings.all if word not in near],
        "not_kept": not_kept,
        # Danger is answered whether or not the words could be stored and the rest was in order.
        "help": _help(request, str(form["note"].value() or "")) if request.method == "POST" else None,
    }
    return render(request, "mood/describe.html", context, status=status)


@require_POST
def move(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Another place on the field for the same check-in."""
    row = queries.check_in(acting=access.require_person(request), entry_id=entry_id)
    form = PointForm(request.POST)
    if form.is_valid():
        actions.move(row, valence=form.cleaned_data["valence"], energy=form.cleaned_data["energy"])
    return redirect("mood:describe", row.pk)


@require_POST
def remove(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Take it out of the diary; the diary offers to bring it back."""
    row = queries.check_in(acting=access.require_person(request), entry_id=entry_id)
    actions.remove(row)
    return redirect(f"{redirect('mood:diary').url}?removed={row.pk}")


@require_POST
def bring_back(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Undo a removal."""
    if not actions.bring_back(access.require_person(request), entry_id):
        raise Http404
    messages.success(request, _("It is back."))
    return redirect("mood:detail", entry_id)


@require_GET
def detail(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """One check-in, as it was written down."""
    person = access.require_person(request)
    entry = queries.entry(queries.check_in(acting=person, entry_id=entry_id))
    context = diary_page.entry_context(entry, queries.all_trackers(acting=person), page_language())
    if "kept" in request.GET:
        context |= {"kept": True, "help": _help(request, entry.note)}
    return render(request, "mood/detail.html", context)


@require_GET
def diary(request: HttpRequest) -> HttpResponse:
    """A month as a calendar, the trend, and the entries behind both."""
    person = access.person_of(request)
    context = diary_page.month_context(person, request.GET.get("month", ""), page_language())
    context["removed"] = request.GET.get("removed", "") if person else ""
    return render(request, "mood/diary.html", context)


@require_http_methods(["GET", "POST"])
def trackers(request: HttpRequest) -> HttpResponse:
    """Own trackers: see, add."""
    form = TrackerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.add_tracker(ensure_person(request), **form.cleaned_data)
            return redirect("mood:trackers")
        except ValueError:
            form.add_error("name", _("Twelve is the most I can show well. Stop one first."))
    rows = queries.trackers(acting=access.person_of(request))
    context = {"form": form, "trackers": rows}
    return render(request, "mood/trackers.html", context, status=422 if form.errors else 200)


@require_POST
def stop_tracker(request: HttpRequest, tracker_id: UUID) -> HttpResponse:
    """Stop a tracker; what was logged with it stays."""
    person = access.require_person(request)
    actions.stop_tracker(queries.tracker(acting=person, tracker_id=tracker_id))
    return redirect("mood:trackers")


@require_GET
def pictures(request: HttpRequest, picture: str = "") -> HttpResponse:
    """Three pictures instead of typing; each leads to the next small step."""
    if not picture:
        return render(request, "mood/pictures.html", {"pictures": PICTURES.values()})
    if picture not in PICTURES:
        raise Http404
    return render(request, "mood/picture.html", {"picture": PICTURES[picture]})
