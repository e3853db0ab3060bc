"""Where a therapist stands: asked, checked, expired, away; and whether anybody may find them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

SOON = timedelta(days=30)
"""So long before papers run out the administrator is told."""


class Stage(StrEnum):
    ASKED = "asked"
    REFUSED = "refused"
    VERIFIED = "verified"
    EXPIRED = "expired"
    SUSPENDED = "suspended"


@dataclass(frozen=True)
class Papers:
    """What an administrator decided, and until when it holds."""

    verified_until: date | None = None
    """The last day on which the check holds; ``None`` where nobody checked yet."""
    refused: bool = False
    suspended: bool = False


def stage(papers: Papers, today: date) -> Stage:
    """Return where the papers stand on *today*; a suspension outweighs everything."""
    if papers.suspended:
        return Stage.SUSPENDED
    if papers.refused:
        return Stage.REFUSED
    if papers.verified_until is None:
        return Stage.ASKED
    return Stage.VERIFIED if today <= papers.verified_until else Stage.EXPIRED


def may_be_found(papers: Papers, today: date) -> bool:
    """Tell whether clients may see the profile and be proposed to them."""
    return stage(papers, today) is Stage.VERIFIED


def may_care(papers: Papers, today: date) -> bool:
    """Tell whether care that has begun may go on: a lapsed paper ends no relation overnight, a suspension does."""
    return stage(papers, today) in (Stage.VERIFIED, Stage.EXPIRED)


def runs_out_soon(papers: Papers, today: date) -> bool:
    """Tell whether the check still holds but not for long."""
    until = papers.verified_until
    return stage(papers, today) is Stage.VERIFIED and until is not None and until - today <= SOON
