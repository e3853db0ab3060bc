"""Pages of the therapist: today's list, my hours with leave and terms, groups."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django import forms as django_forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from leeward import wiring
from leeward.core.scheduling.hours import open_spans
from leeward.core.scheduling.spans import Span, union
from leeward.web.accounts import access
from leeward.web.accounts.forms import as_zone_choices
from leeward.web.accounts.models import Person
from leeward.web.appointments import actions, forms, groups, keeping, ports, queries
from leeward.web.appointments.models import Appointment, Group, Leave, WorkingHours
from leeward.web.appointments.words import hours_words, refused
from leeward.web.fields import keyring
from leeward.web.oncall.words import name_of

_IDS = {"hours": "hours_%s", "leave": "leave_%s", "terms": "terms_%s", "group": "group_%s"}
"""Four forms stand on one page: each field has an id of its own."""


def _therapist(request: HttpRequest) -> Person:
    person = access.require_person(request)
    access.require(person.is_therapist)
    return person


@require_GET
def day(request: HttpRequest) -> HttpResponse:
    """One day's list: who comes when, with whom there is a group, who did not come."""
    host, now = _therapist(request), timezone.now()
    zone = ports.terms_of(host).zone
    today = timezone.localtime(now, _zone(zone)).date()
    asked = _date(request.GET.get("day", "")) or today
    rows = queries.day_of(host, asked, zone)
    keyring.gather([host.pk, *(one.person_id for row in rows for one in _seats(row))])
    lines = [(row, _line(row)) for row in rows]
    context = {"day": asked, "today": today, "before": asked - timedelta(days=1), "after": asked + timedelta(days=1),
               "lines": lines, "zone": _zone(zone), "now": now}  # fmt: skip
    return render(request, "appointments/day.html", context)


def _seats(row: Appointment | Group) -> list[Appointment]:
    """The people of a line: one, or everybody who has a seat."""
    return (
        [one for one in row.appointments.all() if not one.cancelled_at] if isinstance(row, Group) else [row]
    )


def _line(row: Appointment | Group) -> dict[str, Any]:
    """What a line of the day shows beside the time."""
    if isinstance(row, Group):
        return {
            "group": True,
            "name": row.title,
            "seated": [(one, name_of(one.person)) for one in _seats(row)],
        }
    return {"group": False, "name": name_of(row.person)}


def _zone(name: str) -> Any:
    return timezone.zoneinfo.ZoneInfo(name)


def _date(raw: str) -> date | None:
    try:
        found = date.fromisoformat(raw)
    except ValueError:
        return None
    return found if 2000 < found.year < 2200 else None


@require_POST
def missed(request: HttpRequest, appointment_id: UUID) -> HttpResponse:
    """Note that a client did not come, or take that back."""
    host = _therapist(request)
    row = queries.appointment(acting=host, appointment_id=appointment_id)
    if row.host_id != host.pk:
        raise Http404
    try:
        actions.note_missed(row, acting=host, missed=request.POST.get("came") != "yes", now=timezone.now())
        messages.success(request, _("Noted."))
    except actions.Refused as error:
        messages.warning(request, refused(error))
    return redirect("appointments:one", row.pk)


@require_GET
def hours(request: HttpRequest) -> HttpResponse:
    """When somebody works, when they are away, and how they are booked, on one page."""
    return _page(request, _therapist(request))


def _page(request: HttpRequest, host: Person, **bound: django_forms.Form) -> HttpResponse:
    now, terms = timezone.now(), ports.terms_of(host)
    zone, today = _zone(terms.zone), timezone.localtime(now, _zone(terms.zone)).date()
    rows = list(WorkingHours.objects.filter(host=host))
    spans = open_spans(queries.hours_of(host, terms), wiring.day_rules(), now, now + timedelta(days=28))
    context: dict[str, Any] = {
        "rows": [(row, hours_words(row)) for row in rows],
        "overlap": len(union(spans)) < len(spans),
        "leaves": Leave.objects.filter(host=host, ends_at__gt=now),
        "groups": queries.open_groups([host], now),
        "terms": terms,
        "zone": zone,
        "zones": as_zone_choices(),
        "hours_form": forms.HoursForm(auto_id=_IDS["hours"], initial={"first": today, "every": "1"}),
        "leave_form": forms.LeaveForm(zone=terms.zone, auto_id=_IDS["leave"]),
        "terms_form": forms.TermsForm.of(terms, auto_id=_IDS["terms"]),
        "group_form": forms.GroupForm(zone=terms.zone, auto_id=_IDS["group"]),
        **bound,
    }
    return render(request, "appointments/hours.html", context, status=422 if bound else 200)


def _saved(request: HttpRequest) -> HttpResponse:
    messages.success(request, _("Saved."))
    return redirect("appointments:hours")


@require_POST
def add_hours(request: HttpRequest) -> HttpResponse:
    """Add hours that come round again."""
    host, form = _therapist(request), forms.HoursForm(request.POST, auto_id=_IDS["hours"])
    if form.is_valid() and keeping.add_hours(host, rule=form.rule(), data=form.cleaned_data) is None:
        form.add_error(None, _("You have very many hours already. Remove some first."))
    return _saved(request) if form.is_valid() else _page(request, host, hours_form=form)


@require_POST
def remove_hours(request: HttpRequest, hours_id: UUID) -> HttpResponse:
    """Take hours away; what is booked in them stands."""
    get_object_or_404(WorkingHours, pk=hours_id, host=_therapist(request)).delete()
    return _saved(request)


@require_POST
def leave_out(request: HttpRequest, hours_id: UUID) -> HttpResponse:
    """Let hours not hold on one day."""
    row = get_object_or_404(WorkingHours, pk=hours_id, host=_therapist(request))
    form = forms.LeaveOutForm(request.POST)
    if not form.is_valid():
        messages.warning(request, _("Choose the day to leave out."))
        return redirect("appointments:hours")
    keeping.leave_out(row, form.cleaned_data["day"])
    return _saved(request)


@require_POST
def add_leave(request: HttpRequest) -> HttpResponse:
    """Add time away, and name what is booked in it: it stands until the therapist moves it."""
    host = _therapist(request)
    form = forms.LeaveForm(request.POST, zone=ports.terms_of(host).zone, auto_id=_IDS["leave"])
    if not form.is_valid():
        return _page(request, host, leave_form=form)
    span = Span(form.cleaned_data["starts_at"], form.cleaned_data["ends_at"])
    keeping.add_leave(host, starts_at=span.start, ends_at=span.end)
    waiting = queries.in_the_way(host, span).first()
    if waiting is not None:
        messages.warning(
            request, _("Something is booked in that time. It stands until you move it or call it off.")
        )
        return redirect("appointments:one", waiting.pk)
    return _saved(request)


@require_POST
def remove_leave(request: HttpRequest, leave_id: UUID) -> HttpResponse:
    """Take time away back."""
    get_object_or_404(Leave, pk=leave_id, host=_therapist(request)).delete()
    return _saved(request)


@require_POST
def set_terms(request: HttpRequest) -> HttpResponse:
    """Choose how one is booked."""
    host, form = _therapist(request), forms.TermsForm(request.POST, auto_id=_IDS["terms"])
    if not form.is_valid():
        return _page(request, host, terms_form=form)
    keeping.set_terms(host, **form.cleaned_data)
    return _saved(request)


@require_POST
def add_group(request: HttpRequest) -> HttpResponse:
    """Make a session for several people."""
    host, now = _therapist(request), timezone.now()
    form = forms.GroupForm(request.POST, zone=ports.terms_of(host).zone, auto_id=_IDS["group"])
    if form.is_valid():
        data = form.cleaned_data
        names = ("title", "start", "length", "seats", "place")
        try:
            groups.make(host, now=now, **{name: data[name] for name in names})
            return _saved(request)
        except actions.Refused:
            form.add_error("at", _("You have something at that time already."))
    return _page(request, host, group_form=form)


@require_POST
def cancel_group(request: HttpRequest, group_id: UUID) -> HttpResponse:
    """Call a group off for everybody in it."""
    host = _therapist(request)
    get_object_or_404(Group, pk=group_id, host=host)
    try:
        groups.call_off(group_id, host, timezone.now())
    except actions.Refused as error:
        messages.warning(request, refused(error))
    else:
        messages.success(request, _("It is called off. Everybody who had a seat is told."))
    return redirect("appointments:hours")
