"""Reads of somebody's practices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from leeward.core.safety.risk import RiskState
from leeward.core.toolkit.exercise import Helped, Unless, helped
from leeward.core.toolkit.offering import standing
from leeward.core.toolkit.steps import lines_of
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import RiskRecord
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


_EARLIER = 10
"""How many kept practices are opened to find lines to pick from."""


def earlier(sources: Sequence[str], *, acting: Person) -> dict[str, tuple[str, ...]]:
    """Return the lines that the acting person wrote in earlier practices, the latest first, by ``slug/step``."""
    found: dict[str, dict[str, None]] = {source: {} for source in sources}
    slugs = {source.split("/")[0] for source in sources}
    for row in Practice.objects.filter(person=acting, slug__in=slugs).order_by("-updated_at")[:_EARLIER]:
        for source in sources:
            slug, step = source.split("/")
            if slug == row.slug:
                found[source] |= dict.fromkeys(lines_of(row.body.get("answers", {}).get(step, "")))
    return {source: tuple(lines) for source, lines in found.items()}


def against(person: Person | None) -> frozenset[Unless]:
    """Return what is known of a person that speaks against some practices now; nothing of somebody new."""
    row = RiskRecord.objects.filter(person=person).first() if person else None
    state = RiskState.from_mapping(row.state) if row else RiskState()
    return standing(level=state.level, categories=state.categories)
