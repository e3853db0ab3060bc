"""Practices over the API: the catalogue, and what was done."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import Field, Router, Schema
from ninja.errors import HttpError

from leeward import wiring
from leeward.web.accounts.models import Person
from leeward.web.api.actions import once, row_id
from leeward.web.api.routes.reading import reading_object
from leeward.web.toolkit import actions, queries
from leeward.web.toolkit.models import Practice

router = Router(tags=["practices"])


class Done(Schema):
    """One time that a practice was done."""

    slug: str
    before: int | None = Field(None, ge=0, le=10, description="Distress before, 0 to 10.")
    after: int | None = Field(None, ge=0, le=10, description="Distress after, 0 to 10.")
    answers: dict[str, str] = Field(
        default_factory=dict,
        description="What was answered, by step name: words, lines, the name of an option, a number.",
    )
    finished: bool = True


@router.get("", summary="List practices")
def list_practices(request: HttpRequest) -> dict[str, Any]:
    """Every practice: what it is for, how long it takes and how strong the evidence is."""
    items = [
        {
            "slug": one.slug,
            "title": one.title,
            "about": one.short,
            "kind": one.kind.value,
            "wants": [want.value for want in one.wants],
            "minutes": list(one.minutes),
            "topics": list(one.topics),
            "cautions": list(one.cautions),
            "evidence": {
                "strength": one.evidence.strength.value,
                "words": one.evidence.words,
                "source": one.evidence.source,
            },
        }
        for one in wiring.exercises(request.auth.language or "en")
    ]
    return {"items": items}


@router.get("/done", summary="List what was done")
def list_done(request: HttpRequest) -> dict[str, Any]:
    """The latest times that practices were done."""
    return {"items": [_done_object(row) for row in queries.recent(acting=request.auth)]}


@router.post("/done", summary="Keep a practice", response={201: dict[str, Any]})
def keep(request: HttpRequest, body: Done) -> HttpResponse:
    """Keep that a practice was done; what was written in it is read for danger first."""
    person: Person = request.auth
    found = next((one for one in wiring.exercises(person.language or "en") if one.slug == body.slug), None)
    if found is None:
        raise HttpError(422, "There is no practice of that name.")
    for name, answer in body.answers.items():
        step = found.step(name)
        if step is None or not step.answered:
            raise HttpError(422, f"This practice has no step to answer called {name!r}.")
        if not step.takes(answer):
            raise HttpError(422, f"The step {name!r} cannot take this answer.")
    kept = {
        name: value for name, value in (("before", body.before), ("after", body.after)) if value is not None
    }

    def work() -> tuple[int, dict[str, Any]]:
        heard = actions.hear(found.written(body.answers), language=person.language or "en")
        row = actions.keep(
            person,
            practice_id=row_id(request, person),
            slug=body.slug,
            body={**kept, "answers": body.answers},
            heard=heard,
            finished=body.finished,
        )
        return 201, {**_done_object(row), "safety": reading_object(heard.reading, person)}

    status, answer = once(request, person, work)
    return JsonResponse(answer, status=status)


def _done_object(row: Practice) -> dict[str, Any]:
    return {
        "id": str(row.pk),
        "slug": row.slug,
        "started_at": row.started_at.isoformat(),
        "finished_at": row.finished_at.isoformat() if row.finished_at else None,
        "before": row.before,
        "after": row.after,
        "answers": row.body.get("answers", {}),
    }
