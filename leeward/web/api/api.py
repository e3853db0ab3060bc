"""The versioned API: who may come in, how often, and which doors there are."""

from __future__ import annotations

from asgiref.sync import sync_to_async
from django.http import HttpRequest
from ninja import NinjaAPI
from ninja.security import HttpBearer
from ninja.throttling import AnonRateThrottle, AuthRateThrottle

from leeward import __version__
from leeward.web.accounts.models import Person
from leeward.web.api import queries
from leeward.web.api.problems import tell_problems
from leeward.web.api.routes import checkins, consent, helplines, instruments, plan, practices, standing
from leeward.web.companion.api import router as conversations

OFTEN = "600/m"
"""Requests of one person a minute. Generous: a limit must never be what stands between somebody and help."""


class Token(HttpBearer):
    """Lets in whoever carries a token."""

    async def authenticate(self, _: HttpRequest, token: str) -> Person | None:
        return await sync_to_async(queries.person_of_token)(token)


api = NinjaAPI(
    title="Leeward",
    version=__version__,
    description="One person's own data, with that person's token (`leeward token PERSON`).",
    urls_namespace="api",
    docs_url=None,
    auth=Token(),
    throttle=[AuthRateThrottle(OFTEN), AnonRateThrottle(OFTEN)],
)
tell_problems(api)
api.add_router("/conversations", conversations)
api.add_router("/helplines", helplines.router)
api.add_router("/check-ins", checkins.router)
api.add_router("/instruments", instruments.router)
api.add_router("/practices", practices.router)
api.add_router("/safety-plan", plan.router)
api.add_router("/reading", standing.router)
api.add_router("/consent", consent.router)
