"""Reads of somebody's practices."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from leeward.core.toolkit.exercise import Helped, helped
from leeward.web.accounts.models import Person
from leeward.web.toolkit.models import Practice

_LOOK_BACK = 60
"""How many of the latest practices are opened to see what eased."""


def practice(practice_id: UUID) -> Practice | None:
    """Return the practice, whoever it belongs to: the caller asks ``access``."""
    return Practice.objects.filter(pk=practice_id).first()


def recent(*, acting: Person, limit: int = _LOOK_BACK) -> list[Practice]:
    """List the acting person's practices, the latest first."""
    return list(Practice.objects.filter(person=acting).order_by("-updated_at")[:limit])


def unfinished(rows: list[Practice]) -> Practice | None:
    """Return the latest practice with words in it that was put aside."""
    waiting = (row for row in rows if row.finished_at is None and row.body.get("answers"))
    return next(waiting, None)


def eased(rows: list[Practice]) -> dict[str, Helped]:
    """Sum up by practice how distress changed, where enough times were rated."""
    ratings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in rows:
        if row.before is not None and row.after is not None:
            ratings[row.slug].append((row.before, row.after))
    results = {slug: helped(pairs) for slug, pairs in ratings.items()}
    return {slug: result for slug, result in results.items() if result is not None}
