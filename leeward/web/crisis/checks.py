"""A system check of the operator's own helpline files: what cannot be used is named, help is shown all the same."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, Warning, register

from leeward import wiring


@register()
def desk_files(**_: Any) -> list[CheckMessage]:
    """Name each part of the desk's files that cannot be used; the shipped words stand in its place."""
    return [
        Warning(
            f"The desk's own files: {problem}",
            hint="Open the desk and press \u201cWrite the files again\u201d; the database still has every signature.",
            id="leeward.W010",
        )
        for problem in wiring.desk_problems()
    ]
