"""The operator's side: papers, the waiting list, places, measures."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leeward.web.accounts import access
from leeward.web.ledger.actions import record
from leeward.web.practice import allocating, joining, operator, words
from leeward.web.practice.forms import VerifyForm
from leeward.web.practice.models import Therapist


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """Who waits for a check, who waits for a therapist, how full everybody is, and the numbers."""
    access.require_admin(request)
    now = timezone.now()
    measures = operator.measures(now)
    measures["languages"] = [(words.language_name(code), n) for code, n in measures["languages"]]
    context = {
        "workers": [(one, words.STAGES[one.stage]) for one in operator.workers(now)],
        "to_look_at": operator.to_look_at(now),
        "waiting": [
            (one, [words.BARRIERS[kind] for kind in one.barriers]) for one in operator.waiting_list(now)
        ],
        "measures": measures,
    }
    return render(request, "practice/operator.html", context)


@require_POST
def match(request: HttpRequest) -> HttpResponse:
    """Look at the whole waiting list now instead of within the hour."""
    access.require_admin(request)
    made = allocating.allocate(timezone.now())
    if made:
        messages.success(request, _("Proposals made: %(n)s") % {"n": made})
    else:
        messages.success(request, _("Nobody who waits can be matched right now."))
    return redirect("practice:operator")


@require_http_methods(["GET", "POST"])
def verify(request: HttpRequest, therapist_id: UUID) -> HttpResponse:
    """One therapist's papers: what they say, what was checked, accept, refuse, suspend."""
    acting, now = access.require_admin(request), timezone.now()
    row = get_object_or_404(Therapist.objects.select_related("person"), pk=therapist_id)
    deed = request.POST.get("deed", "")
    form = VerifyForm(request.POST if deed == "verify" else None)
    if deed == "verify" and form.is_valid():
        joining.verify(row, acting=acting, **form.cleaned_data, now=now)
    elif deed == "refuse":
        joining.refuse(row, acting=acting, now=now)
    elif deed == "suspend":
        joining.suspend(row, acting=acting, now=now)
    elif request.method == "GET" or deed == "verify":
        record(actor_id=acting.pk, subject_id=row.pk, act="papers.read")
        stage = words.STAGES[row.stage(timezone.localdate(now))]
        context = {"row": row, "form": form, "stage": stage}
        return render(request, "practice/verify.html", context, status=422 if form.errors else 200)
    messages.success(request, _("Saved."))
    return redirect("practice:operator")
