"""Reads of questionnaires and of what the acting person filled in."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from leeward import wiring
from leeward.core.instruments.change import Change, compare
from leeward.core.instruments.definition import Instrument
from leeward.core.instruments.scoring import Score, score
from leeward.web.accounts import access
from leeward.web.accounts.models import Person
from leeward.web.checkins.models import Filling
from leeward.web.shell.language import page_language

SHOWN = 24
"""Results that the history shows, the newest."""


@dataclass(frozen=True)
class Result:
    """A finished questionnaire with its score and the step from the one before it."""

    filling: Filling
    instrument: Instrument
    score: Score
    before: Filling | None = None
    change: Change | None = None


def instruments() -> tuple[Instrument, ...]:
    """Return the questionnaires in the language of the page."""
    return wiring.instruments(page_language())


def instrument(instrument_id: str) -> Instrument:
    """Return one questionnaire, or nothing exists (404)."""
    for found in instruments():
        if found.id == instrument_id:
            return found
    raise Http404


def filling(*, acting: Person, filling_id: UUID) -> Filling:
    """Return one filling of the acting person; anybody else's does not exist."""
    found: Filling = access.own_row(Filling.objects.filter(pk=filling_id).first(), acting=acting)
    return found


def open_filling(*, acting: Person | None, instrument_id: str) -> Filling | None:
    """Return the half-done filling of a questionnaire, if there is one."""
    if acting is None:
        return None
    return Filling.objects.filter(person=acting, instrument=instrument_id, finished_at=None).first()


def first_open(row: Filling, kind: Instrument) -> int:
    """Return the number of the first item without an answer, the last one where all have one."""
    answers = row.answers
    return next(
        (number for number, item in enumerate(kind.items, 1) if item.id not in answers), len(kind.items)
    )


def latest(*, acting: Person | None) -> dict[str, tuple[Filling | None, Filling | None]]:
    """Return for each questionnaire its half-done filling and its newest finished one."""
    if acting is None:
        return {}
    found: dict[str, tuple[Filling | None, Filling | None]] = {}
    for row in Filling.objects.filter(person=acting).order_by("finished_at"):
        half, done = found.get(row.instrument, (None, None))
        found[row.instrument] = (row, done) if row.finished_at is None else (half, row)
    return found


def history(*, acting: Person, instrument_id: str) -> tuple[Result, ...]:
    """Return the newest finished fillings, oldest first, each with the change since the one before."""
    kind = instrument(instrument_id)
    rows = Filling.objects.filter(person=acting, instrument=instrument_id, finished_at__isnull=False)
    results: list[Result] = []
    last: Result | None = None
    for row in reversed(rows.order_by("-finished_at")[:SHOWN]):
        scored = score(kind, row.answers)
        change = None
        if last is not None and last.score.total is not None and scored.total is not None:
            change = compare(kind, last.score.total, scored.total)
        results.append(Result(row, kind, scored, last.filling if last and change else None, change))
        if scored.total is not None:
            last = results[-1]
    return tuple(results)
