"""The help beside words in which danger was read, with who would be told of it."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import timezone

from leeward.web.crisis import panel as crisis
from leeward.web.crisis.hearing import Heard
from leeward.web.oncall import queries

Panel = crisis.Panel


def panel(request: HttpRequest, heard: Heard, *, language: str) -> Panel | None:
    """Return the safety reply to what was written, or ``None`` where it needs none."""
    if not heard.step.speaks:
        return None
    return crisis.panel(request, heard, language=language, people=queries.on_call(timezone.now()))
