"""Pages around the safety plan: one step to write, a part to share, paper, and the locked copy on a device."""

from __future__ import annotations

import logging
from typing import Any
from uuid import UUID

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward import wiring
from leeward.core.safety.plan import LONGEST_LINE, MOST_LINES, STEPS, PlanTooLong, share_text, sms_link
from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.crisis import actions, help_page, plan_copies, queries
from leeward.web.crisis.forms import STEP_HINTS, STEP_NAMES, TOO_MUCH
from leeward.web.crisis.walks import note_plan_used
from leeward.web.shell.language import page_language

_log = logging.getLogger(__name__)
_LONGEST_NAME = 24


@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, name: str) -> HttpResponse:
    """One step on a page of its own, to be changed at any time without touching the others."""
    if name not in STEPS:
        raise Http404
    value = queries.plan(queries.plan_row(acting=access.person_of(request)))
    lines = getattr(value, name)
    place = STEPS.index(name)
    following = STEPS[place + 1] if place + 1 < len(STEPS) else ""
    page = {
        "words": wiring.plan_words(page_language()),
        "step": name,
        "step_of": wiring.plan_words(page_language()).plan["step_of"].format(number=place + 1),
        "name": STEP_NAMES[name],
        "hint": STEP_HINTS[name],
        "text": "\n".join(lines),
        "seen": actions.step_mark(value, name),
        "next": following,
        "sent": request.GET.get("kept", "") if request.GET.get("kept") in STEPS else "",
    }
    if request.method == "GET":
        return render(request, "crisis/plan_step.html", page)
    page["text"] = request.POST.get("text", "")
    try:
        seen, now = request.POST.get("seen", ""), timezone.now()
        actions.save_step(ensure_person(request), name, page["text"], seen=seen, now=now)
    except PlanTooLong:
        page["error"] = TOO_MUCH % {"lines": MOST_LINES, "letters": LONGEST_LINE}
        return render(request, "crisis/plan_step.html", page, status=422)
    except actions.PlanChanged:
        return render(request, "crisis/plan_step.html", {**page, "other": lines}, status=409)
    except DatabaseError as error:
        _log.error("a step of a safety plan could not be stored: %s", error)
        return render(request, "crisis/plan_step.html", {**page, "not_kept": True}, status=503)
    if "next" in request.POST and following:
        return redirect(f"{redirect('crisis:plan_step', following).url}?kept={name}")
    return redirect(f"{redirect('crisis:plan').url}?kept={name}#step-{place + 1}")


@require_http_methods(["GET", "POST"])
def share(request: HttpRequest) -> HttpResponse:
    """Chooses who gets which part. Nothing is sent from here: the phone's own messages do that."""
    person = access.person_of(request)
    value = queries.plan(queries.plan_row(acting=person))
    words = wiring.plan_words(page_language())
    steps = [(key, str(STEP_NAMES[key]), getattr(value, key)) for key in STEPS if getattr(value, key)]
    chosen = request.POST.getlist("step")
    message = request.POST.get("message", "") or words.ready_messages[0]
    text = share_text(message, [(name, lines) for key, name, lines in steps if key in chosen])
    phone = request.POST.get("to", "")
    known = {contact.phone for contact in value.contacts if contact.phone}
    if person is not None and not value.empty:
        note_plan_used(person, now=timezone.now())
    page = {
        "words": words,
        "steps": [
            (key, name, "\n".join(f"- {line}" for line in lines), key in chosen) for key, name, lines in steps
        ],
        "contacts": value.contacts,
        "sentences": words.ready_messages,
        "message": message,
        "text": text,
        "phone": phone if phone in known else "",
        "sms": sms_link(phone if phone in known else "", text),
        "shown": request.method == "POST",
    }
    return render(request, "crisis/plan_share.html", page)


@require_GET
def paper(request: HttpRequest) -> HttpResponse:
    """The plan on one clean page, for a printer or a picture."""
    language = page_language()
    value = queries.plan(queries.plan_row(acting=access.person_of(request)))
    page = help_page.context(request.COOKIES.get("country", ""), language, timezone.now())
    context = {
        "words": wiring.plan_words(language),
        "steps": [(STEP_NAMES[key], getattr(value, key)) for key in STEPS],
        "best": page["best"],
        "danger": wiring.plan_words(language).paper["danger"].format(number=page["emergency"]["words"]),
    }
    return render(request, "crisis/plan_paper.html", context)


@require_POST
def make_copy(request: HttpRequest) -> JsonResponse:
    """Allow one more locked copy; the browser fetches its words next."""
    person = access.require_person(request)
    if queries.plan_row(acting=person) is None:
        raise Http404
    row = plan_copies.make(person, now=timezone.now())
    return JsonResponse({"id": str(row.pk)}, status=200)


@require_GET
def copy(request: HttpRequest, copy_id: UUID) -> HttpResponse:
    """The words for a copy; whoever is told that it does not exist (404) drops theirs.

    A visitor who is signed in as nobody is refused (403) and keeps the copy: a session that ran out
    is no wish to lose the plan.
    """
    person = access.person_of(request)
    row = plan_copies.own(person, copy_id)
    if row is None and person is None and plan_copies.exists(copy_id):
        return JsonResponse({}, status=403)
    plan = queries.plan_row(acting=person)
    if row is None or plan is None:
        raise Http404
    if request.GET.get("mark") == plan.mark:
        return HttpResponse(status=204)
    page = help_page.context(request.COOKIES.get("country", ""), page_language(), timezone.now())
    plan_copies.renewed(row, now=timezone.now())
    return JsonResponse(plan_copies.contents(plan, queries.plan(plan), page=page))


@require_POST
def drop_copy(request: HttpRequest, copy_id: UUID) -> HttpResponse:
    """Take one copy back."""
    row = access.own_row(
        plan_copies.own(access.require_person(request), copy_id), acting=access.person_of(request)
    )
    plan_copies.call_back(row.person_id, copy_id=row.pk)
    return redirect("crisis:plan")


@require_POST
def drop_copies(request: HttpRequest) -> HttpResponse:
    """Take all copies back, also those on devices that are out of reach just now."""
    plan_copies.call_back(access.require_person(request).pk)
    return redirect(f"{redirect('crisis:plan').url}?copies=gone")


@require_GET
def kept(request: HttpRequest) -> HttpResponse:
    """The locked page: it names nothing, holds nobody's words, and opens without a connection."""
    words = wiring.plan_words(page_language())
    return render(request, "crisis/kept.html", {"words": words})


@require_GET
def kept_manifest(request: HttpRequest) -> JsonResponse:
    """The locked page as something for the home screen, under the name that the person chose."""
    first = wiring.plan_words(page_language()).names[0]
    name = " ".join(request.GET.get("name", "").split())[:_LONGEST_NAME] or first
    body: dict[str, Any] = {
        "name": name, "short_name": name, "id": "/kept/", "start_url": "/kept/", "scope": "/", "display": "standalone",
        "background_color": "#f6f4ef", "theme_color": "#f6f4ef", "lang": request.LANGUAGE_CODE,
        "icons": [{"src": static("crisis/page.png"), "sizes": "192x192", "type": "image/png", "purpose": "any"}],
    }  # fmt: skip
    return JsonResponse(body, content_type="application/manifest+json")
