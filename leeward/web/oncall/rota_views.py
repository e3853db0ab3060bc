"""The operator's page of the rota: people, weekly shifts, cover, the gaps between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from leeward.web.accounts import access
from leeward.web.accounts.forms import as_zone_choices
from leeward.web.env import env
from leeward.web.oncall import contacts, queries
from leeward.web.oncall.forms import ClockForm, CoverForm, ResponderForm, WeeklyForm
from leeward.web.oncall.models import Drill, Responder, Shift
from leeward.web.oncall.words import TROUBLE, who_is_there
from leeward.web.shell.language import page_language

_PERSON, _WEEKLY, _COVER = "person_%s", "weekly_%s", "cover_%s"
"""Four forms stand on one page: each field has an id of its own."""


@require_GET
def rota(request: HttpRequest) -> HttpResponse:
    """The rota on one page, and whether the way to people works."""
    access.require_admin(request)
    return _page(request)


def _page(request: HttpRequest, **bound: forms.Form) -> HttpResponse:
    now, clock = timezone.now(), queries.clock()
    zone = ZoneInfo(clock.zone)
    shifts = list(Shift.objects.select_related("responder"))
    has_rota = any(shifts)
    context: dict[str, Any] = {
        "people_line": who_is_there(page_language()),
        "zone": zone,
        "zones": as_zone_choices(),
        "clock": clock,
        "days": [
            (name, [one for one in shifts if one.weekday == number]) for number, name in WEEKDAYS.items()
        ],
        "covers": [one for one in shifts if not one.weekly and one.ends_at > now],
        "responders": [(one, queries.ways_to(one)) for one in Responder.objects.order_by("name")],
        "gaps": queries.gaps(now)[:12] if has_rota else (),
        "has_rota": has_rota,
        "trouble": TROUBLE.get(queries.trouble(now), "") if has_rota else "",
        "drills": Drill.objects.order_by("-started_at").prefetch_related("deliveries")[:5],
        "mail": queries.mail_is_set(),
        "public_url": env().public_url,
        "person_form": ResponderForm(auto_id=_PERSON),
        "weekly_form": WeeklyForm(auto_id=_WEEKLY),
        "cover_form": CoverForm(zone=zone, auto_id=_COVER),
        "clock_form": ClockForm(initial={"zone": clock.zone, "test_at": clock.test_at}),
        **bound,
    }
    return render(request, "oncall/rota.html", context, status=422 if bound else 200)


def _kept(request: HttpRequest, name: str, form: forms.Form, keep: Callable[..., object]) -> HttpResponse:
    """Keep what *form* holds, or show the page again with it under *name*."""
    if not form.is_valid():
        return _page(request, **{name: form})
    keep(**form.cleaned_data)
    return _saved(request)


def _saved(request: HttpRequest) -> HttpResponse:
    messages.success(request, _("Saved."))
    return redirect("oncall:rota")


@require_POST
def add_responder(request: HttpRequest) -> HttpResponse:
    """Add somebody who can have duty."""
    acting, form = access.require_admin(request), ResponderForm(request.POST, auto_id=_PERSON)
    return _kept(request, "person_form", form, partial(contacts.add_responder, acting))


@require_POST
def remove_responder(request: HttpRequest, responder_id: UUID) -> HttpResponse:
    """Take somebody out of the rota."""
    acting = access.require_admin(request)
    contacts.remove_responder(acting, get_object_or_404(Responder, pk=responder_id))
    return _saved(request)


@require_POST
def add_weekly(request: HttpRequest) -> HttpResponse:
    """Add duty every week."""
    acting, form = access.require_admin(request), WeeklyForm(request.POST, auto_id=_WEEKLY)
    return _kept(request, "weekly_form", form, partial(contacts.add_weekly, acting))


@require_POST
def add_cover(request: HttpRequest) -> HttpResponse:
    """Add duty once."""
    acting, zone = access.require_admin(request), ZoneInfo(queries.clock().zone)
    form = CoverForm(request.POST, zone=zone, auto_id=_COVER)
    return _kept(request, "cover_form", form, partial(contacts.add_cover, acting))


@require_POST
def remove_shift(request: HttpRequest, shift_id: UUID) -> HttpResponse:
    """Take a shift or a cover away."""
    acting = access.require_admin(request)
    contacts.remove_shift(acting, get_object_or_404(Shift, pk=shift_id))
    return _saved(request)


@require_POST
def set_clock(request: HttpRequest) -> HttpResponse:
    """Choose the rota's time zone and the hour of the test."""
    acting, form = access.require_admin(request), ClockForm(request.POST)
    return _kept(request, "clock_form", form, partial(contacts.set_clock, acting))
