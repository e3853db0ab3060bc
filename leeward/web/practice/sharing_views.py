"""Who sees what of me: switches by therapist and stream, notes one by one, everything off in one tap, who looked."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward.web.accounts import access
from leeward.web.accounts.models import Person
from leeward.web.mood import queries as mood
from leeward.web.practice import queries, receipts, sharing, words
from leeward.web.practice.access import grants_of
from leeward.web.practice.forms import NoteForm, SwitchForm
from leeward.web.practice.models import PickedNote

_NOTE_DAYS = 60


@require_http_methods(["GET", "POST"])
def sharing_page(request: HttpRequest) -> HttpResponse:
    """One switch for each stream and therapist, with a plain sentence of what is seen."""
    person = access.require_person(request)
    if request.method == "POST":
        form = SwitchForm(request.POST)
        if not form.is_valid():
            raise Http404
        given = form.cleaned_data
        if given["on"]:
            sharing.share(person, given["therapist"], given["stream"])
        else:
            sharing.revoke(person, given["therapist"], given["stream"])
        messages.success(request, _shared_words(given["on"]))
        return redirect("practice:sharing")
    return render(request, "practice/sharing.html", {"rows": _rows(person)})


def _shared_words(on: bool) -> str:
    return _("Shared from now on.") if on else _("Taken back. It is not seen any more.")


def _rows(person: Person) -> list[dict[str, Any]]:
    found = []
    for link in queries.own_links(person):
        on = {grant.stream: grant.granted_at for grant in grants_of(person, link.therapist_id)}
        found.append(
            {
                "therapist": link.therapist_id,
                "name": queries.name_of(link.therapist),
                "any": bool(on),
                "streams": [(one, *names, on.get(one)) for one, names in words.STREAMS.items()],
            }
        )
    return found


@require_POST
def stop_sharing(request: HttpRequest) -> HttpResponse:
    """Take everything back from everybody, in one tap."""
    sharing.revoke_all(access.require_person(request))
    messages.success(request, _("Everything is taken back. No therapist sees anything of yours."))
    return redirect("practice:sharing")


@require_http_methods(["GET", "POST"])
def notes(request: HttpRequest) -> HttpResponse:
    """Pick notes of the diary for a therapist, one by one."""
    person = access.require_person(request)
    if request.method == "POST":
        form = NoteForm(request.POST)
        if not form.is_valid():
            raise Http404
        given = form.cleaned_data
        if not sharing.pick(person, given["therapist"], given["note"], picked=given["on"]):
            raise Http404
        return redirect("practice:notes")
    links = [(link, queries.name_of(link.therapist)) for link in queries.own_links(person)]
    rows_picked = PickedNote.objects.filter(person=person).values_list("therapist_id", "check_in_id")
    picked = {(str(therapist), str(note)) for therapist, note in rows_picked}
    rows = [
        (one, [(link, name, (str(link.therapist_id), one.id) in picked) for link, name in links])
        for one in mood.recent(acting=person, days=_NOTE_DAYS)
        if one.note
    ]
    return render(request, "practice/notes.html", {"rows": rows, "links": links})


@require_GET
def looked(request: HttpRequest) -> HttpResponse:
    """Who looked at what of mine, and when."""
    person = access.require_person(request)
    return render(request, "practice/looked.html", {"looks": receipts.looks(person)})
