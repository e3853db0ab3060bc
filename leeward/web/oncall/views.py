"""Pages about who is there: for everybody, for who has duty, and for the person's own contact."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from allauth.core import ratelimit
from django.contrib import messages
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward.web.accounts import access
from leeward.web.accounts.actions import ensure_person
from leeward.web.crisis.models import Alert
from leeward.web.ledger.actions import record
from leeward.web.oncall import actions, channels, contacts, queries
from leeward.web.oncall.forms import DeviceForm, TrustedForm
from leeward.web.oncall.models import Drill, Responder
from leeward.web.oncall.words import TROUBLE, door_words, level_words, name_of, who_is_there
from leeward.web.shell import workers
from leeward.web.shell.language import page_language

_OWN_DAYS = 30


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """Who is there besides the software, what they are told, and what became of one's own alerts."""
    person, now = access.person_of(request), timezone.now()
    context = {
        "people_line": who_is_there(page_language()),
        "on_call": queries.on_call(now),
        "contact": queries.trusted_contact(person),
        "alerts": queries.own_alerts(person, since=now - timedelta(days=_OWN_DAYS)) if person else [],
    }
    return render(request, "oncall/people.html", context)


@require_http_methods(["GET", "POST"])
def trusted(request: HttpRequest) -> HttpResponse:
    """Name somebody to be written to, having read the very letter."""
    row = queries.trusted_contact(access.person_of(request))
    first = {"name": row.name, "email": row.email, "sender": row.sender, "when": row.when} if row else None
    form = TrustedForm(request.POST if request.method == "POST" else None, initial=first)
    if request.method == "POST" and form.is_valid() and not ratelimit.consume(request, action="trusted"):
        form.add_error("email", _("That was many changes in a short time. Wait an hour, then try again."))
    elif request.method == "POST" and form.is_valid():
        contacts.agree(ensure_person(request), language=page_language(), now=timezone.now(), **_agreed(form))
        messages.success(
            request, _("Saved. Tell them that you named them, so that the letter does not startle.")
        )
        return redirect("oncall:trusted")
    sender, name = (row.sender, row.name) if row else (_("Sam"), _("Kim"))
    language = row.language if row else (get_language() or "en")[:2]
    context = {
        "form": form,
        "row": row,
        "mail": queries.mail_is_set(),
        "letter": channels.trusted_letter(name=name, sender=sender, language=language),
    }
    return render(request, "oncall/trusted.html", context, status=422 if form.errors else 200)


def _agreed(form: TrustedForm) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in ("name", "email", "sender", "when")}


@require_POST
def withdraw(request: HttpRequest) -> HttpResponse:
    """Take the contact away: from now on nobody is written to."""
    row = queries.trusted_contact(access.require_person(request))
    if row is None:
        raise Http404
    contacts.withdraw(row)
    messages.success(request, _("Taken away. Nobody is written to."))
    return redirect("oncall:people")


@require_GET
def desk(request: HttpRequest) -> HttpResponse:
    """What waits to be read, whether alerts get through, and whether this browser may be woken."""
    person = access.require_person(request)
    responder = queries.desk(acting=person)
    context = _waiting(responder) | {"person": person, "people_line": who_is_there(page_language())}
    if responder and queries.push_is_set():
        context |= {"push_key": channels.pusher().public_key, "devices": responder.devices.count()}
    return render(request, "oncall/desk.html", context)


def _waiting(responder: Responder | None) -> dict[str, Any]:
    now = timezone.now()
    if responder:
        actions.seen(responder, now)
    return {
        "alerts": list(queries.unread()[:50]),
        "drill": queries.open_drill(),
        "responder": responder,
        "trouble": TROUBLE.get(queries.trouble(now), "") if queries.has_rota() else "",
        "checked": now,
    }


@require_GET
def live(request: HttpRequest) -> HttpResponse:
    """The part of the desk that renews itself."""
    responder = queries.desk(acting=access.require_person(request))
    return render(request, "oncall/_live.html", _waiting(responder))


@require_http_methods(["GET", "POST"])
def alert(request: HttpRequest, alert_id: UUID) -> HttpResponse:
    """One alert: who, since when, how serious; reading it is noted, answering it stops the telling."""
    person = access.require_person(request)
    responder = queries.desk(acting=person)
    row = get_object_or_404(Alert.objects.select_related("person"), pk=alert_id)
    if request.method == "POST":
        try:
            actions.read_alert(
                row.pk,
                rise=request.POST.get("rise", ""),
                acting=person,
                responder=responder,
                now=timezone.now(),
            )
        except actions.HasRisen:
            messages.warning(
                request, _("It became more serious while this page was open. Please read it again.")
            )
            return redirect("oncall:alert", row.pk)
        messages.success(request, _("Noted. Nobody is told of this again unless it becomes more serious."))
        return redirect("oncall:desk")
    record(actor_id=person.pk, subject_id=row.person_id, act="alert.open", thing=f"alert:{row.pk.hex}")
    context = {
        "alert": row,
        "rise": actions.rise_of(row),
        "level": level_words(row),
        "name": name_of(row.person),
        "door": door_words(row.source),
        "watch": getattr(row, "watch", None),
        "told": queries.told(row).select_related("responder")[:30],
    }
    return render(request, "oncall/alert.html", context)


@require_POST
def test(request: HttpRequest) -> HttpResponse:
    """Ring a test alarm now."""
    access.require_admin(request)
    now = timezone.now()
    if any(queries.ways_to(one) for one in queries.board().on_call(now)):
        actions.start_drill(now)
        messages.success(request, _("The test alarm is on its way. Whoever has duty now must answer it."))
    else:
        messages.warning(request, _("Nobody who could be told has duty now, so no test was rung."))
    return redirect("oncall:desk")


@require_POST
def answer_test(request: HttpRequest, drill_id: UUID) -> HttpResponse:
    """Answer a test alarm."""
    person = access.require_person(request)
    responder = queries.desk(acting=person)
    drill = get_object_or_404(Drill, pk=drill_id)
    actions.read_drill(drill, acting=person, responder=responder, now=timezone.now())
    messages.success(request, _("Thank you. The test is answered."))
    return redirect("oncall:desk")


@require_http_methods(["GET", "POST"])
def notice(request: HttpRequest, token: str) -> HttpResponse:
    """Where somebody without an account answers: the signed address alone lets them in, and it shows no one."""
    try:
        about = channels.read_token(token)
    except signing.BadSignature as error:
        raise Http404 from error
    responder = get_object_or_404(Responder, pk=about["who"])
    row = get_object_or_404(Alert, pk=about["alert"]) if about["alert"] else None
    drill = get_object_or_404(Drill, pk=about["drill"]) if about["drill"] else None
    now, risen = timezone.now(), False
    if request.method == "POST":
        if drill is not None:
            actions.read_drill(drill, acting=None, responder=responder, now=now)
        elif row is not None:
            try:
                rise = request.POST.get("rise", "")
                actions.read_alert(row.pk, rise=rise, acting=None, responder=responder, now=now)
            except actions.HasRisen:
                risen = True
        if not risen:
            return redirect("oncall:notice", token)
    done = drill.read_at if drill else row.acknowledged_at if row else None
    context = {"drill": drill, "alert": row, "done": done, "risen": risen}
    context["rise"] = actions.rise_of(row) if row else ""
    return render(request, "oncall/notice.html", context, status=409 if risen else 200)


@require_GET
@cache_control(no_cache=True)
def service_worker(request: HttpRequest) -> HttpResponse:
    """The small worker of the desk that shows a notice when the browser is woken."""
    return workers.script("oncall/wake-worker.js")


@require_POST
def wake(request: HttpRequest) -> HttpResponse:
    """Keep a browser's agreement to be woken."""
    responder = queries.desk(acting=access.require_person(request))
    form = DeviceForm(request.POST)
    if responder is None or not queries.push_is_set() or not form.is_valid():
        return JsonResponse({"kept": False}, status=422)
    contacts.keep_device(responder, **form.cleaned_data)
    return JsonResponse({"kept": True})


@require_POST
def wake_off(request: HttpRequest) -> HttpResponse:
    """Forget every browser of the acting responder."""
    responder = queries.desk(acting=access.require_person(request))
    if responder is not None:
        responder.devices.all().delete()
        messages.success(request, _("No browser of yours is woken any more."))
    return redirect("oncall:desk")
