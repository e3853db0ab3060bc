"""Says in words who is there, what is wrong with the alerts, and what an alert is about."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from leeward import wiring
from leeward.core.sealing import CannotOpen
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import Alert
from leeward.web.keyfiles import KeyFileError
from leeward.web.oncall import queries

TROUBLE = {
    "stopped": _(
        "The background worker has not looked for alerts in the last minutes. Start Leeward again, or its worker."
    ),
    "untested": _("No test alarm has been answered yet. Ring one below and answer it."),
    "failed": _("The last test alarm failed. See below what did not get through, mend it and ring another."),
}
LEVELS = {
    "distress": _("Distress"),
    "passive_ideation": _("A wish to be dead"),
    "active_ideation": _("Thoughts of suicide"),
    "plan_or_imminent": _("Suicide: a plan, intent or danger right now"),
    "harm_to_others": _("Harm to others"),
    "third_party_concern": _("Somebody else may be in danger"),
    "medical_emergency": _("A medical emergency"),
}
DOORS = {
    "talk": _("in a talk"),
    "voice": _("spoken, in a talk"),
    "memory": _("in a line to remember"),
    "check-in": _("in a check-in"),
    "questionnaire": _("in a questionnaire"),
    "practice": _("in a practice"),
    "therapist": _("when asking for a therapist"),
}


def who_is_there(language: str) -> str:
    """Return one or two sentences: who is on call and how they are told, or that nobody is."""
    return wiring.safety_scripts(language).about_people("line", queries.on_call(timezone.now()))


def level_words(alert: Alert) -> Any:
    """Say how serious an alert is; one that cannot be opened is serious."""
    try:
        return LEVELS.get(alert.level, alert.level)
    except (CannotOpen, KeyFileError):
        return _("How serious it is cannot be opened: the key is missing. Treat it as serious.")


def name_of(person: Person) -> str:
    """The name a person gave, empty where there is none or it cannot be opened."""
    try:
        return person.name or ""
    except (CannotOpen, KeyFileError):
        return ""


def door_words(source: str) -> Any:
    """Name the door through which the words came."""
    return DOORS.get(source, "")
