"""Pages beside the API: its reference for people, and a clear answer where there is no door."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET

from leeward.web.api.api import api
from leeward.web.api.problems import problem

_VERBS = ("get", "post", "put", "delete")


@require_GET
def reference(request: HttpRequest) -> HttpResponse:
    """Every door of the API, drawn from the same description that programs read."""
    schema = api.get_openapi_schema()
    groups: dict[str, list[dict[str, Any]]] = {}
    for path, verbs in schema["paths"].items():
        for verb in _VERBS:
            if verb in verbs:
                tag = (verbs[verb].get("tags") or ["other"])[0]
                groups.setdefault(tag, []).append(_door(path, verb, verbs[verb], schema))
    return render(request, "api/reference.html", {"groups": groups, "version": schema["info"]["version"]})


def _door(path: str, verb: str, operation: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    name = body.get("$ref", "").rsplit("/", 1)[-1]
    shape = schema.get("components", {}).get("schemas", {}).get(name, {})
    return {
        "path": path,
        "verb": verb.upper(),
        "summary": operation.get("summary", ""),
        "words": operation.get("description", ""),
        "open": not operation.get("security"),
        "parameters": [one for one in operation.get("parameters", []) if one["in"] == "query"],
        "fields": [
            {
                "name": field,
                "needed": field in shape.get("required", ()),
                "words": about.get("description", ""),
            }
            for field, about in shape.get("properties", {}).items()
        ],
    }


@csrf_exempt
def nothing_here(_: HttpRequest, path: str = "") -> HttpResponse:
    """Any address below ``/api/`` that is no door."""
    return problem(404, f"There is no door at /api/{path}. The reference stands at /api/v1/docs.")
