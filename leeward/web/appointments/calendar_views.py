"""Files for calendars: one date, the feed behind a secret address, what is chosen about it, and one's own export."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_safe

from leeward.web.accounts import access
from leeward.web.appointments import calendars, forms, queries
from leeward.web.oncall.queries import mail_is_set

_TYPE = "text/calendar; charset=utf-8"


def _file(words: bytes, *, name: str) -> HttpResponse:
    answer = HttpResponse(words, content_type=_TYPE)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@require_GET
def file(request: HttpRequest, appointment_id: UUID) -> HttpResponse:
    """The file that puts one appointment into a calendar, or takes it out again."""
    person = access.require_person(request)
    row = queries.appointment(acting=person, appointment_id=appointment_id)
    return _file(calendars.file_of(row, person), name="appointment.ics")


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar behind a secret address; whoever does not know one learns nothing."""
    words = calendars.feed(token, timezone.now())
    if words is None:
        raise Http404
    answer = _file(words, name="calendar.ics")
    answer["X-Robots-Tag"] = "noindex"
    return answer


@require_http_methods(["GET", "POST"])
def calendar(request: HttpRequest) -> HttpResponse:
    """What reaches mail and calendars, and the secret address."""
    person = access.require_person(request)
    if request.method == "POST":
        what, form = request.POST.get("what"), forms.ChoiceForm(request.POST)
        if what == "make":
            calendars.make_feed(person)
            messages.success(request, _("Here is your address. An earlier one no longer works."))
        elif what == "drop":
            calendars.drop_feed(person)
            messages.success(request, _("The address is gone. Calendars that read it get nothing more."))
        elif form.is_valid():
            calendars.choose(person, **form.cleaned_data)
            messages.success(request, _("Saved."))
        return redirect("appointments:calendar")
    choice = calendars.choice_of(person)
    context = {
        "form": forms.ChoiceForm(initial={"mail": choice.mail, "plain": choice.plain}),
        "address": calendars.address(choice, request.build_absolute_uri("/").rstrip("/")),
        "mail": mail_is_set(),
        "email": person.email,
    }
    return render(request, "appointments/calendar.html", context)


@require_GET
def download(request: HttpRequest) -> HttpResponse:
    """All that is kept here about the acting person, as one file."""
    person = access.require_person(request)
    answer = JsonResponse(queries.everything(person), json_dumps_params={"indent": 1, "ensure_ascii": False})
    answer["Content-Disposition"] = 'attachment; filename="appointments.json"'
    return answer
