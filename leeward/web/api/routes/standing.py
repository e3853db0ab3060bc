"""How the person is read over the API: the state, what it came from and what they disputed, to take along."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router

from leeward.web.crisis import readings

router = Router(tags=["reading"])


@router.get("", summary="Read how you are read")
def read_standing(request: HttpRequest) -> dict[str, Any]:
    """All that is held about how your words were read: level, signs with their door and reasons, your disputes."""
    return readings.held(acting=request.auth).to_mapping()
