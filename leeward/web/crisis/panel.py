"""The help beside words in which danger was read: fixed words, and the lines of the person's country."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from django.http import HttpRequest
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.messages import Resource
from leeward.core.safety import replies
from leeward.web.accounts.access import country_of, person_of
from leeward.web.crisis.hearing import Heard
from leeward.web.env import env

_CARDS = 4


@dataclass(frozen=True)
class Panel:
    """The words, the question that they end with, and whom to turn to."""

    words: str
    question: str
    cards: tuple[Resource, ...]


def panel(request: HttpRequest, heard: Heard, *, language: str) -> Panel | None:
    """Return the safety reply to what was written, or ``None`` where it needs none.

    It cannot be answered on this page, so what it asks leads on to the talk.
    """
    if not heard.step.speaks:
        return None
    reply = replies.compose(
        heard.step,
        heard.reading,
        words=wiring.safety_scripts(language),
        pack=wiring.helplines(),
        country=country_of(request, person=person_of(request)),
        now=timezone.now(),
        rng=Random(),
        humans_on_call=env().humans_on_call,
    )
    said = reply.sentences
    asks = bool(reply.asked)
    return Panel(" ".join(said[:-1] if asks else said), said[-1] if asks else "", reply.resources[:_CARDS])
