"""Who is proposed to whom: the best for all who wait together, and nobody is passed over for ever."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from leeward.core.practice.matching import MOST, Match, barriers, match
from leeward.core.practice.terms import Offer, Wish

A_DAY = 2.0
"""Points that each day of waiting adds."""
URGENT = 40.0
"""Points for somebody in known danger: as much as twenty days of waiting."""
PASSED_OVER_AT_MOST = (MOST + URGENT) / A_DAY
"""Days. For a place that somebody could have, nobody who came so much later can be preferred (70)."""


@dataclass(frozen=True)
class Proposed:
    """One pair of the plan."""

    wish: Wish
    offer: Offer
    match: Match


def weight(wish: Wish, found: Match, *, now: datetime) -> float:
    """What the pair counts in the plan: how it fits, how long they waited, and that they are in danger.

    Waiting and danger add the same to each pair of a person, so they decide who
    is proposed and never to whom.
    """
    waited = max((now - wish.since).total_seconds(), 0.0) / 86_400
    return found.points + A_DAY * waited + (URGENT if wish.urgent else 0.0)


def plan(wishes: Sequence[Wish], offers: Sequence[Offer], *, now: datetime) -> tuple[Proposed, ...]:
    """Return the pairs whose weights add up to the most, at most one a wish and ``places`` an offer."""
    free = [offer for offer in offers if offer.places > 0]
    seats = [offer for offer in free for _ in range(min(offer.places, len(wishes)))]
    if not wishes or not seats:
        return ()
    found = {
        (wish.id, offer.id): match(wish, offer, now=now)
        for wish in wishes
        for offer in free
        if not barriers(wish, offer, now=now)
    }
    # As many empty columns as people: staying on the list costs nothing, so no bad pair is forced.
    cost = np.zeros((len(wishes), len(seats) + len(wishes)))
    for row, wish in enumerate(wishes):
        for column, offer in enumerate(seats):
            pair = found.get((wish.id, offer.id))
            cost[row, column] = 1.0 if pair is None else -weight(wish, pair, now=now)
    return tuple(
        Proposed(wishes[row], seats[column], found[wishes[row].id, seats[column].id])
        for row, column in enumerate(cheapest(cost))
        if column < len(seats) and cost[row, column] < 0
    )


def cheapest(cost: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return for each row its column so that the sum of *cost* (rows x columns, rows <= columns) is least.

    The Hungarian method with potentials and shortest augmenting paths (Kuhn
    1955; Jonker and Volgenant 1987), exact, in O(rows² x columns). Raises
    ``ValueError`` for more rows than columns or a cost that is not finite.
    """
    rows, columns = cost.shape
    if rows > columns or not np.isfinite(cost).all():
        raise ValueError("needs finite costs and at least as many columns as rows")
    of_row, of_column = np.zeros(rows + 1), np.zeros(columns + 1)
    # Column 0 stands for the row that is being placed; a column's owner 0 means that it is free.
    owner = np.zeros(columns + 1, dtype=np.intp)
    for row in range(1, rows + 1):
        owner[0], column = row, 0
        least = np.full(columns + 1, np.inf)
        came_from = np.zeros(columns + 1, dtype=np.intp)
        done = np.zeros(columns + 1, dtype=bool)
        while True:
            done[column] = True
            current = owner[column]
            reduced = cost[current - 1] - of_row[current] - of_column[1:]
            open_ = ~done[1:]
            better = open_ & (reduced < least[1:])
            least[1:][better] = reduced[better]
            came_from[1:][better] = column
            nearest = np.where(open_, least[1:], np.inf)
            column = int(nearest.argmin()) + 1
            step = nearest[column - 1]
            of_row[owner[done]] += step
            of_column[done] -= step
            least[1:][open_] -= step
            if owner[column] == 0:
                break
        while column:
            before = came_from[column]
            owner[column] = owner[before]
            column = int(before)
    answer = np.zeros(rows, dtype=np.intp)
    for column in range(1, columns + 1):
        if owner[column]:
            answer[owner[column] - 1] = column - 1
    return answer
