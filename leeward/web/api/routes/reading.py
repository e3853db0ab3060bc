"""How words that came with something else were read, as JSON with people to turn to where that is due."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from leeward import wiring
from leeward.core.companion.contract import resource_fields
from leeward.core.safety.levels import Reading
from leeward.web.accounts.models import Person
from leeward.web.env import env


def reading_object(reading: Reading, person: Person) -> dict[str, Any]:
    """Return the reading of a note, with people to turn to where that is due, as ``leeward screen`` does."""
    due = reading.safety or reading.crisis or reading.emergency or reading.probe
    return {
        "level": reading.level.value,
        "categories": [category.value for category in reading.categories],
        "crisis": reading.crisis,
        "safety": reading.safety,
        "probe": reading.probe,
        "resources": people(person, reading) if due else [],
    }


def people(person: Person, reading: Reading) -> list[dict[str, Any]]:
    """Return people to turn to, in the person's country and language."""
    cards = wiring.helplines().resources(
        person.country or env().country or None,
        (person.language or "en",),
        timezone.now(),
        reading.categories,
        emergency=reading.emergency,
    )
    return [resource_fields(card) for card in cards]
