"""What the library puts into other pages: the way in."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest


def way_in(_request: HttpRequest) -> tuple[str, dict[str, Any]]:
    """The door to the library on the tools page."""
    return "library/_way_in.html", {}
