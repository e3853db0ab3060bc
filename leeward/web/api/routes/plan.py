"""The safety plan over the API: six steps in the person's own words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from ninja import Router, Schema
from ninja.errors import HttpError

from leeward.core.safety.plan import SafetyPlan
from leeward.web.api.problems import problem
from leeward.web.crisis import actions, models, queries

router = Router(tags=["safety plan"])


class Plan(Schema):
    """The six steps, each a list of lines; a step that is absent is empty."""

    warning_signs: list[str] = []
    coping: list[str] = []
    distraction: list[str] = []
    people: list[str] = []
    professionals: list[str] = []
    safer_place: list[str] = []


@router.get("", summary="Read the safety plan")
def read_plan(request: HttpRequest) -> HttpResponse:
    """The plan, empty where none is written. Its ETag names the version, for the next change."""
    return _shown(queries.plan_row(acting=request.auth))


@router.put("", summary="Write the safety plan")
def write_plan(request: HttpRequest, body: Plan) -> HttpResponse:
    """Replace the plan. `If-Match` carries the ETag it was read with; 412 if it was changed meanwhile."""
    seen = request.headers.get("If-Match", "").strip('"')
    try:
        plan = SafetyPlan.from_texts({step: "\n".join(lines) for step, lines in body.dict().items()})
        row = actions.save_plan(request.auth, plan, seen=seen, now=timezone.now())
    except actions.PlanChanged:
        return problem(412, "The plan was changed meanwhile. Read it again; nothing was stored.")
    except ValueError as error:
        raise HttpError(422, str(error)) from None
    return _shown(row)


def _shown(row: models.SafetyPlan | None) -> HttpResponse:
    plan = queries.plan(row).to_mapping()
    plan.pop("version")
    answer = JsonResponse({**plan, "updated_at": row.updated_at.isoformat() if row else None})
    answer.headers["ETag"] = f'"{row.mark if row else ""}"'
    return answer
