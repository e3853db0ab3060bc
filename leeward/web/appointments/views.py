"""Pages of the client: my appointments, find a time, book, one appointment, move, cancel, the waiting list, alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.scheduling.slots import Terms, weekly
from leeward.core.scheduling.spans import Span
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.accounts.models import Person
from leeward.web.appointments import actions, forms, groups, ports, queries, times, waiting
from leeward.web.appointments.models import Appointment, Group, Wish
from leeward.web.appointments.words import refused
from leeward.web.fields import keyring
from leeward.web.ledger.actions import record
from leeward.web.oncall.words import name_of
from leeward.web.shell.language import page_language


@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    """What is coming, what is offered, what is over, and the ways to more."""
    person, now = access.require_person(request), timezone.now()
    coming, past = queries.mine(person, now)
    keyring.gather(row.host_id for row in (*coming, *past) if row.host_id)
    context = {
        "coming": [one for one in coming if one.stands],
        "offers": [one for one in coming if not one.stands],
        "past": past,
        "wishes": queries.wishes(person, timezone.localdate()),
        "hosts": [] if person.is_therapist else ports.hosts_of(person),
        "now": now,
    }
    return render(request, "appointments/mine.html", context)


@require_http_methods(["GET", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Find a time with a therapist; where nothing fits, a place on the waiting list."""
    person, now = access.require_person(request), timezone.now()
    hosts = ports.hosts_of(person)
    wanted = request.POST.get("host") or request.GET.get("host") or (hosts[0].pk if hosts else "")
    host = next((one for one in hosts if str(one.pk) == str(wanted)), None)
    form = forms.WishForm(request.POST if request.method == "POST" else None, initial=_two_weeks())
    if host is None:
        return render(request, "appointments/find.html", {"hosts": hosts, "host": None})
    if request.method == "POST" and form.is_valid():
        return _wished(request, person, host, form)
    terms = ports.terms_of(host)
    length = next((one for one in terms.lengths if str(one) == request.GET.get("length")), terms.lengths[0])
    until = now + timedelta(days=terms.horizon)
    since, end, turns = times.page_of(request.GET.get("from", ""), now, until)
    starts = queries.free_starts(host, terms, length, now=now, since=since, until=end, person=person)
    context = {"hosts": hosts, "host": host, "terms": terms, "length": length, "since": since, "until": end,
               "form": form, "days": times.days(starts, terms.zone), **turns, **_clocks(terms, since)}  # fmt: skip
    return render(request, "appointments/find.html", context, status=422 if form.errors else 200)


def _two_weeks() -> dict[str, Any]:
    today = timezone.localdate()
    return {"from_day": today, "to_day": today + timedelta(days=14), "part": Wish.Part.ANY}


def _clocks(terms: Terms, moment: datetime) -> dict[str, Any]:
    return {"zone": timezone.get_current_timezone_name(), "their_zone": terms.zone,
            "two_clocks": times.differs(moment, terms.zone)}  # fmt: skip


def _wished(request: HttpRequest, person: Person, host: Person, form: forms.WishForm) -> HttpResponse:
    kept = Wish.objects.filter(person=person).count() < waiting.MOST
    if kept:
        Wish.objects.create(
            person=person, host=host, zone=timezone.get_current_timezone_name(), **form.cleaned_data
        )
        messages.success(
            request, _("You are on the list. When a time is free, it is held for you and you are told.")
        )
    else:
        messages.warning(request, _("You wait for several times already. Take one off the list first."))
    return redirect("appointments:mine")


@require_POST
def drop_wish(request: HttpRequest, wish_id: UUID) -> HttpResponse:
    """Leave the waiting list."""
    person = access.require_person(request)
    access.own_row(Wish.objects.filter(pk=wish_id).first(), acting=person).delete()
    messages.success(request, _("You are off the list."))
    return redirect("appointments:mine")


@require_http_methods(["GET", "POST"])
def book(request: HttpRequest) -> HttpResponse:
    """Look at one time, say whether it comes again, and book it."""
    person, now = access.require_person(request), timezone.now()
    given = request.POST if request.method == "POST" else request.GET
    host, start = ports.host_for(person, given.get("host", "")), times.read(given.get("at", ""))
    if host is None or start is None:
        return redirect("appointments:find")
    terms = ports.terms_of(host)
    length = next((one for one in terms.lengths if str(one) == given.get("length")), terms.lengths[0])
    form = forms.BookForm(given if "place" in given else None)
    turns = form.turns() if form.is_bound and form.is_valid() else (1, 1)
    if request.method == "POST" and form.is_valid():
        try:
            return _booked(request, person, host, start, length, form)
        except actions.Refused as error:
            mine = queries.booked_at(person, host, start)
            if mine is not None:  # The same form sent twice, by a double tap or after a lost line.
                return redirect("appointments:one", mine.pk)
            messages.warning(request, refused(error))
            return redirect("appointments:find")
    context = {"host": host, "start": start, "end": start + timedelta(minutes=length), "length": length,
               "at": times.written(start), "terms": terms, "form": form, "theirs": times.theirs(start, terms.zone),
               "late_from": start - timedelta(hours=terms.late),
               "turns": _turns(person, host, terms, start, length, turns, now), **_clocks(terms, start)}  # fmt: skip
    return render(request, "appointments/book.html", context, status=422 if form.errors else 200)


def _turns(
    person: Person,
    host: Person,
    terms: Terms,
    start: datetime,
    length: int,
    how: tuple[int, int],
    now: datetime,
) -> list[tuple[Any, bool, bool]]:
    """Each turn of a repeated booking: when, whether both are free, whether the reader's clock shows another time."""
    every, count = how
    if count == 1:
        return []
    found = weekly(start, terms.zone, every=every, times=count)
    whole = Span(start, start + timedelta(weeks=every * count))
    opened = queries.open_times(host, terms, whole.start - timedelta(days=1), whole.end)
    taken = [*queries.held(host, whole), *queries.held(person, whole)]
    mine = timezone.localtime(start).time()
    rows = []
    for turn in found:
        session = Span(turn.start, turn.start + timedelta(minutes=length)) if turn.start else None
        free = session is not None and any(one.holds(session) for one in opened)
        free = free and not any(one.meets(session) for one in taken if session)
        rows.append((turn, free, bool(turn.start) and timezone.localtime(turn.start).time() != mine))
    return rows


def _booked(
    request: HttpRequest, person: Person, host: Person, start: datetime, length: int, form: forms.BookForm
) -> HttpResponse:
    (every, count), now, place = form.turns(), timezone.now(), form.cleaned_data["place"]
    if count == 1:
        row = actions.book(person, host, start=start, length=length, now=now, place=place)
        messages.success(request, _("It is booked."))
        return redirect("appointments:one", row.pk)
    booked, left = actions.book_series(
        person, host, start=start, length=length, every=every, times=count, now=now, place=place
    )
    n = len(booked)
    messages.success(request, ngettext("%(n)s time is booked.", "%(n)s times are booked.", n) % {"n": n})
    if left:
        messages.warning(request, _("Some of the days were not free. They were left out."))
    return redirect("appointments:mine")


@require_GET
def one(request: HttpRequest, appointment_id: UUID) -> HttpResponse:
    """One appointment, for either of its two sides; what the therapist opens stands in the ledger."""
    person, now = access.require_person(request), timezone.now()
    row = queries.appointment(acting=person, appointment_id=appointment_id)
    hosting = row.host_id == person.pk
    if hosting:
        thing = f"appointment:{row.pk.hex}"
        record(actor_id=person.pk, subject_id=row.person_id, act="appointment.open", thing=thing)
    terms = ports.terms_of(row.host) if row.host else None
    context = {
        "row": row,
        "hosting": hosting,
        "other": name_of(row.person if hosting else row.host) if row.host else "",
        "over": row.is_over(now),
        "begun": row.starts_at <= now,
        "late": actions.is_late(row, acting=person, now=now),
        "late_from": row.starts_at - timedelta(hours=terms.late) if terms else None,
        "theirs": times.theirs(row.starts_at, terms.zone) if terms and not hosting else "",
        "zone": timezone.get_current_timezone_name(),
    }
    return render(request, "appointments/one.html", context)


@require_http_methods(["GET", "POST"])
def move(request: HttpRequest, appointment_id: UUID) -> HttpResponse:
    """Give an appointment another time: a list of free ones, then a look, then the word."""
    person, now = access.require_person(request), timezone.now()
    row = queries.appointment(acting=person, appointment_id=appointment_id)
    late = actions.is_late(row, acting=person, now=now)
    if row.host is None or row.group_id or not row.stands or row.is_over(now):
        raise Http404
    if request.method == "POST" and (start := times.read(request.POST.get("at", ""))):
        return _moved(request, row, start, person)
    terms = ports.terms_of(row.host)
    until = now + timedelta(days=terms.horizon)
    since, end, turns = times.page_of(request.GET.get("from", ""), now, until)
    allowed = not late and (row.host_id == person.pk or queries.may_still_book(row))
    starts = queries.free_starts(
        row.host, terms, row.length, now=now, since=since, until=end, person=row.person, but=row
    ) if allowed else ()  # fmt: skip
    context = {"row": row, "late": late, "allowed": allowed, "days": times.days(starts, terms.zone), "since": since,
               "until": end, "chosen": times.read(request.GET.get("at", "")), "at": request.GET.get("at", ""),
               **turns, **_clocks(terms, since)}  # fmt: skip
    return render(request, "appointments/move.html", context)


def _moved(request: HttpRequest, row: Appointment, start: datetime, person: Person) -> HttpResponse:
    try:
        if row.person_id == person.pk and not queries.may_still_book(row):
            raise actions.NotOffered
        actions.move(row, start=start, acting=person, now=timezone.now())
    except actions.Refused as error:
        messages.warning(request, refused(error))
        return redirect("appointments:move", row.pk)
    messages.success(request, _("It has moved. The old time is free again."))
    return redirect("appointments:one", row.pk)


@require_http_methods(["GET", "POST"])
def cancel(request: HttpRequest, appointment_id: UUID) -> HttpResponse:
    """Call an appointment off; whether that is late is said before the word, and said again if it turned late."""
    person, now = access.require_person(request), timezone.now()
    row = queries.appointment(acting=person, appointment_id=appointment_id)
    if not row.stands or row.is_over(now):
        return redirect("appointments:one", row.pk)
    if request.method == "POST":
        try:
            later = request.POST.get("which") == "later"
            saw = request.POST.get("late") == "yes"
            actions.cancel(row, acting=person, now=now, saw_late=saw, later_too=later)
        except actions.TurnedLate:
            messages.warning(request, _("While this page was open it became late. Please read it again."))
            return redirect("appointments:cancel", row.pk)
        except actions.Refused as error:
            messages.warning(request, refused(error))
            return redirect("appointments:one", row.pk)
        messages.success(request, _("It is called off."))
        return redirect("appointments:day" if row.host_id == person.pk else "appointments:mine")
    late = actions.is_late(row, acting=person, now=now)
    context = {"row": row, "late": late, "later": queries.following(row).count(),
               "terms": ports.terms_of(row.host) if row.host else None}  # fmt: skip
    return render(request, "appointments/cancel.html", context)


@require_POST
def answer(request: HttpRequest, appointment_id: UUID) -> HttpResponse:
    """Say yes or no to a time that was held."""
    person, now = access.require_person(request), timezone.now()
    row = queries.own_appointment(acting=person, appointment_id=appointment_id)
    if request.POST.get("take") != "yes":
        waiting.decline(row, by=person, now=now)
        messages.success(request, _("Left for somebody else. You stay on the list."))
        return redirect("appointments:mine")
    try:
        waiting.take(row, now)
    except actions.Gone:
        messages.warning(
            request, _("That time was held until a moment ago. It has gone on to somebody else.")
        )
        return redirect("appointments:mine")
    messages.success(request, _("It is booked."))
    return redirect("appointments:one", row.pk)


@require_http_methods(["GET", "POST"])
def alone(request: HttpRequest) -> HttpResponse:
    """Keep a time for oneself."""
    form = forms.AloneForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        person, now = ensure_person(request), timezone.now()
        start, length = form.cleaned_data["start"], form.cleaned_data["length"]
        try:
            row = actions.book_alone(person, start=start, length=length, now=now)
        except actions.Taken:
            form.add_error("at", _("You have something at that time already."))
        except actions.Refused as error:
            form.add_error("at", refused(error))
        else:
            messages.success(request, _("Kept for you. Come back here when it begins."))
            return redirect("appointments:one", row.pk)
    script = wiring.hour_alone(page_language())
    context = {"form": form, "script": script}
    return render(request, "appointments/alone.html", context, status=422 if form.errors else 200)


@require_GET
def step(request: HttpRequest, number: int) -> HttpResponse:
    """One step of an hour with oneself; nothing is written down."""
    steps = wiring.hour_alone(page_language()).steps
    if not 1 <= number <= len(steps):
        raise Http404
    context = {"step": steps[number - 1], "number": number, "of": len(steps)}
    return render(request, "appointments/step.html", context)


@require_GET
def group_list(request: HttpRequest) -> HttpResponse:
    """Coming groups of the therapists with whom one may book."""
    person, now = access.require_person(request), timezone.now()
    joined = set(
        Appointment.objects.filter(person=person, group__isnull=False)
        .exclude(status="cancelled")
        .values_list("group_id", flat=True)
    )
    rows = [(row, row.pk in joined) for row in queries.open_groups(ports.hosts_of(person), now)]
    return render(request, "appointments/groups.html", {"rows": rows})


@require_POST
def join(request: HttpRequest, group_id: UUID) -> HttpResponse:
    """Take a seat in a group."""
    person = access.require_person(request)
    group = get_object_or_404(Group, pk=group_id)
    if ports.host_for(person, group.host_id) is None:
        raise Http404
    try:
        row = groups.join(group, person, timezone.now())
    except actions.Refused as error:
        words = _("No seat is left, or you have something at that time already.")
        messages.warning(request, words if isinstance(error, actions.Taken) else refused(error))
        return redirect("appointments:groups")
    messages.success(request, _("You have a seat."))
    return redirect("appointments:one", row.pk)
