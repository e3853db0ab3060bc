"""Writes of questionnaires: begin or go on, answer, finish, say something to the direct question, delete."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils import timezone

from leeward.core.instruments.definition import Instrument
from leeward.core.instruments.scoring import score
from leeward.core.safety.levels import Level, Reading
from leeward.web.accounts.models import Person
from leeward.web.checkins.models import Filling
from leeward.web.crisis import hearing


def begin(person: Person, instrument: Instrument) -> Filling:
    """Return the person's half-done filling of a questionnaire, or begin one."""
    try:
        with transaction.atomic():
            return Filling.objects.create(person=person, instrument=instrument.id, body={"answers": {}})
    except IntegrityError:
        return Filling.objects.get(person=person, instrument=instrument.id, finished_at=None)


def answer(filling: Filling, instrument: Instrument, *, item: str, value: int | None) -> tuple[str, ...]:
    """Keep one answer (``None`` leaves the item out); return the flags that this item raises by itself.

    Raises ``ValueError`` for what is no answer and for a filling that is finished.
    """
    flags = score(instrument, {item: value}).flags
    with transaction.atomic():
        row = Filling.objects.select_for_update().get(pk=filling.pk)
        if row.finished_at is not None:
            raise ValueError("this questionnaire is finished")
        answers = {key: kept for key, kept in row.answers.items() if key != item}
        row.body = {**row.body, "answers": answers if value is None else {**answers, item: value}}
        row.save(update_fields=["body"])
    filling.body = row.body
    return flags


def finish(filling: Filling) -> None:
    """Close a filling with the answers it has; doing it twice changes nothing."""
    Filling.objects.filter(pk=filling.pk, finished_at=None).update(finished_at=timezone.now())


_SAID = {
    "yes": Reading(level=Level.ACTIVE_IDEATION, crisis=True, safety=True, reasons=("direct-question",)),
    "unsure": Reading(level=Level.PASSIVE_IDEATION, safety=True, probe=True, reasons=("direct-question",)),
}


def say(filling: Filling, said: str) -> None:
    """Keep what the person said to the direct question, and what it says of danger, or neither."""
    filling.body = {**filling.body, "said": said}
    with transaction.atomic():
        filling.save(update_fields=["body"])
        if said in _SAID:
            hearing.keep(filling.person, _SAID[said], source="questionnaire", source_id=filling.pk)


def delete(filling: Filling) -> None:
    """Delete a filling and its answers for good."""
    filling.delete()
