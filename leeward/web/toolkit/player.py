"""Puts one practice on the page: its steps with their fields, its words before the start, where to go on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from leeward.core.toolkit.exercise import Exercise
from leeward.core.toolkit.steps import Step, StepKind, lines_of, ways
from leeward.web.accounts import access
from leeward.web.toolkit import queries
from leeward.web.toolkit.forms import ANSWER, OWN, PracticeForm, first_values, line_names
from leeward.web.toolkit.models import Practice


def talk_of(request: HttpRequest) -> str:
    """Return the talk that a practice was opened from, as its id, so that one can go back to it; else nothing."""
    named = (
        request.POST.get("talk")
        or request.GET.get("talk")
        or request.GET.get("from", "").removeprefix("talk:")
    )
    try:
        return str(UUID(named))
    except ValueError:
        return ""


def form_of(row: Practice, found: Exercise) -> PracticeForm:
    """Return the form of a practice that was put aside, filled with what was kept."""
    first = {"practice": row.pk, "before": row.before, "after": row.after, "at": row.body.get("at", "")}
    answers = row.body.get("answers", {})
    for step in found.steps:
        first |= first_values(step, answers[step.name]) if answers.get(step.name) else {}
    return PracticeForm(found, initial=first)


def page(
    request: HttpRequest, found: Exercise, form: PracticeForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    """Show a practice to be done."""
    pacing = found.pattern and {
        **found.pattern.to_mapping(),
        "rounds": {minutes: found.pattern.rounds_for(minutes) for minutes in found.minutes},
    }
    context = {
        "exercise": found,
        "form": form,
        "steps": _items(request, found, form),
        "pacing": pacing,
        "scale": range(11),
        "talk": talk_of(request),
        **more,
    }
    template = "toolkit/pacer.html" if found.pattern else "toolkit/steps.html"
    return render(request, template, context, status=status)


def _items(request: HttpRequest, found: Exercise, form: PracticeForm) -> list[dict[str, Any]]:
    person = access.person_of(request)
    wanted = [source for step in found.steps for source in step.sources if "/" in source]
    earlier = queries.earlier(wanted, acting=person) if person and wanted else {}
    only = ways(found.steps)
    return [
        {
            "step": step,
            "kind": step.kind.value,
            "only": only.get(step.name),
            "taps": range(1, step.taps + 1),
            "pacing": step.pacing(),
            "pacing_id": f"pacing-{step.name}",
            **_fields(step, form, earlier),
        }
        for step in found.steps
    ]


def _fields(step: Step, form: PracticeForm, earlier: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    name = ANSWER + step.name
    if step.kind is StepKind.LIST:
        lines = [form[line] for line in line_names(step)]
        return {"lines": lines, "errors": [error for line in lines for error in line.errors]}
    if not step.answered:
        return {}
    fields: dict[str, Any] = {"field": form[name], "errors": list(form[name].errors)}
    if step.kind is StepKind.PICK:
        chosen = form[name].value() or ""
        picks = _picks(step, form, earlier)
        mine = form[name + OWN]
        fields |= {
            "picks": picks,
            "own": mine,
            "own_value": mine.value() or ("" if chosen in picks else chosen),
            "from_here": " ".join(source for source in step.sources if "/" not in source),
            "errors": [*form[name].errors, *mine.errors],
        }
    return fields


def _picks(step: Step, form: PracticeForm, earlier: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the lines to pick from that the server knows; the page adds those that are being typed."""
    found: list[str] = []
    for source in step.sources:
        if "/" in source:
            found += earlier.get(source, ())
            continue
        here = form.exercise.step(source)
        names = line_names(here) if here and here.lines else (ANSWER + source,)
        found += [line for name in names for line in lines_of(str(form[name].value() or ""))]
    return list(dict.fromkeys(found))
