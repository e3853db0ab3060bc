"""The help page, which needs nothing but the pack, and the pages of the safety plan."""

from __future__ import annotations

import logging
from typing import Any

from django.conf import settings
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.views.decorators.http import require_GET, require_http_methods, require_POST, require_safe

from leeward import wiring
from leeward.core.safety.plan import STEPS, SafetyPlan, number_in
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.crisis import actions, help_page, near, plan_copies, queries
from leeward.web.crisis.forms import STEP_NAMES, PlanForm
from leeward.web.crisis.walks import note_plan_used
from leeward.web.shell.language import page_language

_log = logging.getLogger(__name__)
_YEAR = 365 * 24 * 3600


@require_safe
def help_now(request: HttpRequest, code: str = "") -> HttpResponse:
    """Who to call now: one self-contained page, without sign-in, session, database or script."""
    chosen = request.GET.get("country")
    code = code or (chosen if chosen is not None else request.COOKIES.get("country", ""))
    wanted = request.GET.get("language", "")
    spoken = wanted if wanted in dict(settings.LANGUAGES) else translation.get_language() or "en"
    page = help_page.context(code, spoken[:2], timezone.now())
    response = HttpResponse(near.on_help_page(page | {"nonce": request.csp_nonce}, timezone.localdate()))
    if chosen is not None:
        _remember(response, "country", page["code"])
    if spoken == wanted:
        _remember(response, settings.LANGUAGE_COOKIE_NAME, wanted)
    response.headers["Content-Language"] = page["words"].language
    return response


@require_safe
def near_me(request: HttpRequest, code: str) -> HttpResponse:
    """The operator's own places of a country, by area; light, and without a database like the help page."""
    context = near.page(
        code,
        (translation.get_language() or "en")[:2],
        timezone.localdate(),
        area=request.GET.get("area", ""),
        after=request.GET.get("after", ""),
    )
    if context is None:
        return redirect("crisis:help")
    rows = context.pop("rows")
    html = near.fitting("crisis/near.html", context | {"nonce": request.csp_nonce}, rows, most=len(rows))
    return HttpResponse(html)


def _remember(response: HttpResponse, name: str, value: str) -> None:
    """Keep a choice in a plain cookie of this browser; an empty one is forgotten."""
    if value:
        response.set_cookie(name, value, max_age=_YEAR, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE)
    else:
        response.delete_cookie(name, samesite="Lax")


@require_GET
def plan(request: HttpRequest) -> HttpResponse:
    """The plan as it is read at a bad minute: large, in order, numbers that call."""
    person = access.person_of(request)
    row = queries.plan_row(acting=person)
    language = page_language()
    used = person is not None and row is not None and "kept" not in request.GET
    if used and queries.in_a_hard_hour(person):
        note_plan_used(person, now=timezone.now())
    context = {
        **help_page.first_rows(request.COOKIES.get("country", ""), language, timezone.now()),
        "row": row,
        "plan": queries.plan(row),
        "steps": _steps(queries.plan(row)),
        "kept": "kept" in request.GET,
        "step_keys": [request.GET["kept"]] if request.GET.get("kept") in STEPS else STEPS,
        "words": wiring.plan_words(language),
        "copies": plan_copies.count(person),
        "called_back": "copies" in request.GET,
    }
    return render(request, "crisis/plan.html", context)


def _steps(value: SafetyPlan) -> list[tuple[Any, list[tuple[str, str]], str]]:
    """Put the name of each step, its lines with the number in each, and its key together."""
    return [
        (STEP_NAMES[step], [(line, number_in(line)) for line in getattr(value, step)], step) for step in STEPS
    ]


@require_http_methods(["GET", "POST"])
def edit_plan(request: HttpRequest) -> HttpResponse:
    """Six steps on one plain page; nothing typed is ever lost."""
    row = queries.plan_row(acting=access.person_of(request))
    if request.method == "GET":
        form = PlanForm(plan=queries.plan(row), seen=row.mark if row else "")
        return render(request, "crisis/plan_edit.html", {"form": form, "row": row})
    form = PlanForm(request.POST)
    if not form.is_valid():
        return render(request, "crisis/plan_edit.html", {"form": form, "row": row}, status=422)
    try:
        actions.save_plan(
            ensure_person(request),
            form.cleaned_data["plan"],
            seen=form.cleaned_data["seen"],
            now=timezone.now(),
        )
    except actions.PlanChanged:
        return _both_versions(request)
    except DatabaseError as error:
        _log.error("a safety plan could not be stored: %s", error)
        return render(request, "crisis/plan_edit.html", {"form": form, "not_kept": True}, status=503)
    return redirect(f"{redirect('crisis:plan').url}?kept=1")


def _both_versions(request: HttpRequest) -> HttpResponse:
    """Show what was typed in the form and what is stored below it; saving again keeps the form."""
    row = queries.plan_row(acting=access.require_person(request))
    data = request.POST.copy()
    data["seen"] = row.mark if row else ""
    context = {"form": PlanForm(data), "row": row, "other": _steps(queries.plan(row))}
    return render(request, "crisis/plan_edit.html", context, status=409)


@require_POST
def delete_plan(request: HttpRequest) -> HttpResponse:
    """Take the plan away for good."""
    row = queries.plan_row(acting=access.require_person(request))
    if row is None:
        raise Http404
    actions.delete_plan(row)
    return redirect("crisis:plan")
