"""The help beside a practice in whose words danger was read: fixed words, and lines of the country."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from django.http import HttpRequest
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.messages import Resource
from leeward.core.safety import replies
from leeward.web.accounts import access
from leeward.web.env import env
from leeward.web.toolkit.actions import Heard

_CARDS = 4


@dataclass(frozen=True)
class Panel:
    """The words, the question that they end with, and whom to turn to."""

    words: str
    question: str
    cards: tuple[Resource, ...]


def panel(request: HttpRequest, heard: Heard, *, language: str) -> Panel | None:
    """Return the safety reply to what was written, or None where it needs none.

    It cannot be answered on this page, so what it asks leads on to the talk.
    """
    if not heard.step.speaks:
        return None
    person = access.person_of(request)
    chosen = request.COOKIES.get("country", "")[:2].upper() or (person.country if person else "")
    reply = replies.compose(
        heard.step,
        heard.reading,
        words=wiring.safety_scripts(language),
        pack=wiring.helplines(),
        country=chosen or env().country or None,
        now=timezone.now(),
        rng=Random(),
        humans_on_call=env().humans_on_call,
    )
    said = reply.sentences
    asks = bool(reply.asked)
    return Panel(" ".join(said[:-1] if asks else said), said[-1] if asks else "", reply.resources[:_CARDS])
