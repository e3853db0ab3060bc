"""Pages of the frame: home, about, leaving quickly, errors, health."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.db import DatabaseError, connections
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from leeward import wiring
from leeward.web.env import env
from leeward.web.shell import workers


def home(request: HttpRequest) -> HttpResponse:
    """Three doors and the mood grid; looking leaves no trace."""
    return render(request, "shell/home.html", {"part_of_day": part_of_day(timezone.localtime().hour)})


def part_of_day(hour: int) -> str:
    """Name the part of the day for the greeting; night lasts from 22 to 5."""
    if 5 <= hour < 12:
        return "morning"
    if 12 <= hour < 18:
        return "afternoon"
    return "evening" if 18 <= hour < 22 else "night"


@require_GET
def about(request: HttpRequest) -> HttpResponse:
    """What Leeward is and is not."""
    return render(request, "shell/about.html", {"chat": wiring.chat_server()})


@require_GET
def away(request: HttpRequest) -> HttpResponse:
    """The plain page after leaving quickly: it names nothing."""
    if env().exit_url:
        return redirect(env().exit_url)
    return render(request, "shell/away.html")


@csrf_exempt
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """End the session of this browser. Sent by a beacon that cannot carry a form token; it only signs out."""
    logout(request)
    response = redirect("shell:away")
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


@require_GET
def leave_info(request: HttpRequest) -> HttpResponse:
    """What the browser may still remember, and how to clear it."""
    return render(request, "shell/leave_info.html")


@require_GET
def offline(request: HttpRequest) -> HttpResponse:
    """Shown by the service worker when there is no line."""
    return render(request, "shell/offline.html")


@require_GET
def design(request: HttpRequest) -> HttpResponse:
    """Every component of the design system in every state."""
    return render(request, "shell/design.html")


@require_POST
def set_language(request: HttpRequest) -> HttpResponse:
    """Remember the chosen language in a plain cookie and go back."""
    from django.views.i18n import set_language as remember

    return remember(request)


@require_GET
@cache_control(no_cache=True)
def service_worker(request: HttpRequest) -> HttpResponse:
    """Serve the worker from the root, so that it may look after every page."""
    return workers.script("shell/sw.js")


@require_GET
@cache_control(max_age=86_400, public=True)
def manifest(request: HttpRequest) -> JsonResponse:
    """The installable app's description, with a neutral name."""
    icons: list[dict[str, Any]] = [
        {
            "src": static(f"shell/icons/{size}.png"),
            "sizes": f"{size}x{size}",
            "type": "image/png",
            "purpose": purpose,
        }
        for size in (192, 512)
        for purpose in ("any", "maskable")
    ]
    body = {
        "name": "Leeward", "short_name": "Leeward", "start_url": "/", "scope": "/", "display": "standalone",
        "background_color": "#f6f4ef", "theme_color": "#12363d", "lang": request.LANGUAGE_CODE, "icons": icons,
    }  # fmt: skip
    return JsonResponse(body, content_type="application/manifest+json")


@require_GET
def healthz(request: HttpRequest) -> HttpResponse:
    """Alive: the process answers."""
    return JsonResponse({"status": "ok"})


@require_GET
def readyz(request: HttpRequest) -> HttpResponse:
    """Ready: databases answer; says which part does not, never why in detail."""
    parts = {alias: _answers(alias) for alias in settings.DATABASES}
    ready = all(parts.values())
    return JsonResponse(
        {"status": "ok" if ready else "not ready", "parts": parts}, status=200 if ready else 503
    )


def _answers(alias: str) -> bool:
    try:
        with connections[alias].cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def _problem(request: HttpRequest, status: int, template: str) -> HttpResponse:
    return render(request, f"shell/{template}.html", {"status": status}, status=status)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400, in plain words."""
    return _problem(request, 400, "400")


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: not yours, or not signed in."""
    return render(
        request, "shell/403.html", {"status": 403, "sign_in": str(exception) == "sign-in"}, status=403
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404, with the three doors."""
    return _problem(request, 404, "404")


def server_error(request: HttpRequest) -> HttpResponse:
    """500, with help still one tap away."""
    return _problem(request, 500, "500")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose token is too old: the words are shown back, so that nothing typed is lost."""
    hidden = {"csrfmiddlewaretoken", "client_id", "password", "password1", "password2", "phrase"}
    typed = [(name, value) for name, value in request.POST.items() if name not in hidden and value.strip()]
    wants_json = "application/json" in request.headers.get("Accept", "") or request.path.startswith("/api/")
    if wants_json:
        body = {
            "type": "about:blank",
            "title": _("The page was open too long. Your words are kept."),
            "status": 403,
        }
        return JsonResponse(body, status=403, content_type="application/problem+json")
    return render(request, "shell/csrf.html", {"typed": typed, "status": 403}, status=403)
