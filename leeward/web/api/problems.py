"""Every error of the API in one shape: problem details, RFC 9457."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import Any

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, Throttled, ValidationError

log = logging.getLogger(__name__)


def problem(status: int, detail: str = "", **more: Any) -> HttpResponse:
    """Return a problem; *more* are members beside type, title, status and detail."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, **more}
    if detail:
        body["detail"] = detail
    return JsonResponse(body, status=status, content_type="application/problem+json")


def tell_problems(api: NinjaAPI) -> None:
    """Make *api* answer every exception with a problem."""
    answers: dict[type[Exception], Callable[[Any], HttpResponse]] = {
        Exception: _unforeseen,
        Http404: lambda _: problem(404, "There is nothing here, or it is not yours."),
        PermissionDenied: lambda _: problem(403, "This is closed to you."),
        SuspiciousOperation: lambda _: problem(400, "The request could not be read."),
        RequestDataTooBig: lambda _: problem(413, "The request is larger than a million bytes."),
        HttpError: lambda error: problem(error.status_code, str(error)),
        AuthenticationError: _no_token,
        Throttled: _too_many,
        ValidationError: _invalid,
    }
    for kind, answer in answers.items():
        api.add_exception_handler(kind, partial(_told, answer))


def _told(answer: Callable[[Any], HttpResponse], _: HttpRequest, error: Exception) -> HttpResponse:
    return answer(error)


def _no_token(_: AuthenticationError) -> HttpResponse:
    answer = problem(401, "Send a token: Authorization: Bearer …, or X-API-Key at /api/chat.")
    answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def _too_many(error: Throttled) -> HttpResponse:
    wait = error.wait or 60
    answer = problem(429, f"That was a lot at once. Go on in {wait} seconds; nothing is lost.")
    answer.headers["Retry-After"] = str(wait)
    return answer


def _invalid(error: ValidationError) -> HttpResponse:
    errors = [
        {
            "in": one["loc"][0],
            "pointer": "#/" + "/".join(str(part) for part in one["loc"][2:]),
            "detail": one["msg"],
        }
        for one in error.errors
    ]
    return problem(422, "Some of what was sent does not fit.", errors=errors)


def _unforeseen(error: Exception) -> HttpResponse:
    log.error("an API request failed", exc_info=error)
    return problem(500, "Something went wrong on our side.")


def in_words(view: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap a view so that a plain refusal of a method is a problem as well."""

    def told(answer: HttpResponse) -> HttpResponse:
        if answer.status_code != HTTPStatus.METHOD_NOT_ALLOWED:
            return answer
        better = problem(405, f"This address takes {answer.headers['Allow']}.")
        better.headers["Allow"] = answer.headers["Allow"]
        return better

    if iscoroutinefunction(view):

        async def later(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            return told(await view(request, *args, **kwargs))

        return markcoroutinefunction(functools.update_wrapper(later, view))

    def now(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return told(view(request, *args, **kwargs))

    return functools.update_wrapper(now, view)
