"""How a talk was, and what all who agreed to research say together: with n, intervals, and no word of anybody."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from leeward.core.companion import evaluation
from leeward.core.companion.evaluation import Rating, Report
from leeward.core.companion.evaluation import Verdict as Given
from leeward.core.sealing import CannotOpen
from leeward.core.shares import FEWEST
from leeward.web.accounts import access
from leeward.web.accounts.models import Consent, Stream
from leeward.web.companion import forms, queries
from leeward.web.companion.models import Conversation, Feedback, TalkRating

MOST = 50_000
"""Verdicts that are counted, the newest."""
HEAVY = 8
"""From here on the way to people is named."""
SCALE = range(11)
NAMES = {
    "question": gettext_lazy("A question"),
    "reflection": gettext_lazy("Saying back what was said"),
    "validation": gettext_lazy("Words of comfort"),
    "normalising": gettext_lazy("That others know this too"),
    "information": gettext_lazy("Something to know"),
    "suggestion": gettext_lazy("A suggestion"),
    "planning": gettext_lazy("Planning together"),
    "closing": gettext_lazy("Parting words"),
    "safety": gettext_lazy("Words of safety"),
    "all": gettext_lazy("All replies"),
    "heard": gettext_lazy("Felt heard, 0 to 10"),
    "change": gettext_lazy("How heavy it was: after minus before"),
}
GROUPS = {
    "all": gettext_lazy("Together"),
    "strategy": gettext_lazy("By what the reply did"),
    "engine": gettext_lazy("By engine"),
    "language": gettext_lazy("By language"),
}


def rate(conversation: Conversation, *, now: datetime, **given: int | None) -> None:
    """Keep what the person says about a talk (before, after, heard; 0 to 10); what is ``None`` stays as it was."""
    told = {name: value for name, value in given.items() if value is not None}
    if not told:
        return
    with transaction.atomic():
        row = TalkRating.objects.select_for_update().filter(conversation=conversation).first()
        row = row or TalkRating(conversation=conversation, person_id=conversation.person_id, given={})
        row.given, row.at = {**row.given, **told}, now
        row.save()


@require_http_methods(["GET", "POST"])
def how(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """Two questions about one talk, each to be skipped."""
    talk = queries.own_conversation(access.require_person(request), conversation_id)
    if request.method == "POST":
        form = forms.RatingForm(request.POST)
        form.is_valid()
        rate(talk, now=timezone.now(), **form.cleaned_data)
        if (form.cleaned_data["after"] or 0) >= HEAVY:
            heavy = _(
                "Thank you for saying so. That is heavy. People who answer stand under “Help now”, at any hour."
            )
            messages.warning(request, heavy)
        else:
            messages.success(request, _("Thank you. It helps me choose what I offer you."))
        return redirect("companion:talk", talk.pk)
    row = TalkRating.objects.filter(conversation=talk).first()
    context = {"talk": talk, "given": row.given if row else {}, "scale": SCALE}
    return render(request, "companion/how.html", context)


def counted() -> Report:
    """Count what people who agreed to research say; demo people and rows that no longer open are left out."""
    agreed = set(
        Consent.objects.filter(stream=Stream.RESEARCH, revoked_at=None, person__is_demo=False).values_list(
            "person_id", flat=True
        )
    )
    rows = Feedback.objects.filter(person_id__in=agreed).select_related("message").order_by("-at")[:MOST]
    verdicts = [found for row in rows.iterator(500) if (found := _verdict(row))]
    talks = TalkRating.objects.filter(person_id__in=agreed).order_by("-at")[:MOST]
    ratings = [found for row in talks.iterator(500) if (found := _rating(row))]
    return evaluation.report(verdicts, ratings)


def _verdict(row: Feedback) -> Given | None:
    try:
        turn = row.message.turn or {}
        said = row.verdict
    except CannotOpen:
        return None
    fields = (str(turn.get(name, "")) for name in ("strategy", "engine", "lang"))
    return Given(str(row.person_id), said, *fields)


def _rating(row: TalkRating) -> Rating | None:
    try:
        return Rating(
            str(row.person_id), **{name: row.given.get(name) for name in ("before", "after", "heard")}
        )
    except CannotOpen:
        return None


@require_GET
def page(request: HttpRequest) -> HttpResponse:
    """What people say, for whoever runs this place."""
    access.require_admin(request)
    found = counted()
    tables = [
        (title, [(NAMES.get(group.name, group.name), group) for group in found.groups if group.by == by])
        for by, title in GROUPS.items()
    ]
    scales = [(NAMES[scale.name], scale) for scale in found.scales]
    context = {"tables": [row for row in tables if row[1]], "scales": scales, "fewest": FEWEST}
    return render(request, "companion/evaluation.html", context)


@require_GET
def export(request: HttpRequest) -> HttpResponse:
    """The same numbers as a file."""
    access.require_admin(request)
    answer = JsonResponse(counted().to_mapping(), json_dumps_params={"indent": 1})
    answer.headers["Content-Disposition"] = 'attachment; filename="feedback.json"'
    return answer
