"""The help beside words in which danger was read: fixed words, and the lines of the person's country."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from django.http import HttpRequest
from django.utils import timezone

from leeward import wiring
from leeward.core.companion.messages import Resource
from leeward.core.safety import replies
from leeward.core.safety.obligations import Owe
from leeward.core.safety.people import OnCall
from leeward.web.accounts.access import country_of, person_of
from leeward.web.crisis.hearing import Heard

_CARDS = 4


@dataclass(frozen=True)
class Panel:
    """The words, the question that they end with, and whom to turn to."""

    words: str
    question: str
    cards: tuple[Resource, ...]
    people: str
    """Who is there besides the software."""


def panel(request: HttpRequest, heard: Heard, *, language: str, people: OnCall) -> Panel | None:
    """Return the safety reply to what was written, or ``None`` where it needs none.

    It cannot be answered on this page, so what it asks leads on to the talk.
    """
    if not heard.step.speaks:
        return None
    scripts = wiring.safety_scripts(language)
    reply = replies.compose(
        heard.step,
        heard.reading,
        words=scripts,
        pack=wiring.helplines(),
        country=country_of(request, person=person_of(request)),
        now=timezone.now(),
        rng=Random(),
        people=people,
    )
    said = reply.sentences
    asks = bool(reply.asked)
    told = reply.state.told_turn(Owe.DISCLOSE_HUMANS) is not None
    return Panel(
        words=" ".join(said[:-1] if asks else said),
        question=said[-1] if asks else "",
        cards=reply.resources[:_CARDS],
        people="" if told else scripts.about_people("line", people),
    )
