"""The safety plan: six steps in the person's own words, in the order in which to walk them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any
from urllib.parse import quote

VERSION = 1
LONGEST_LINE = 500
"""Characters of one line."""
MOST_LINES = 20
"""Lines of one step."""

_NUMBER = re.compile(r"(?<![\w+])\+?\d[\d ()./-]*\d(?!\w)")
_FEWEST_DIGITS, _MOST_DIGITS = 3, 15


class PlanTooLong(ValueError):
    """A step holds more than can be kept; ``step`` names it."""

    def __init__(self, step: str, message: str) -> None:
        super().__init__(message)
        self.step = step


@dataclass(frozen=True)
class Contact:
    """Somebody of the plan whom a message may go to."""

    name: str
    phone: str = ""
    """As it would be dialled; empty where the plan holds no number."""

    @classmethod
    def from_line(cls, line: str) -> Contact:
        """Read a line such as "Sam, 0123 456 789"; a line that is only a number is its own name."""
        phone = number_in(line)
        if not phone:
            return cls(line)
        named = next(match[0] for match in _NUMBER.finditer(line) if _dialled(match[0]) == phone)
        return cls(" ".join(line.replace(named, " ").split()).strip(" ,;:·|–-()/") or line, phone)


@dataclass(frozen=True)
class SafetyPlan:
    """A plan after Stanley and Brown (2012, doi 10.1016/j.cbpra.2011.01.001); any step may be empty."""

    warning_signs: tuple[str, ...] = ()
    """How I notice that it is getting dangerous."""
    coping: tuple[str, ...] = ()
    """What I can do by myself."""
    distraction: tuple[str, ...] = ()
    """People and places that take my mind off it."""
    people: tuple[str, ...] = ()
    """People I can ask for help."""
    professionals: tuple[str, ...] = ()
    """Professionals and lines to call."""
    safer_place: tuple[str, ...] = ()
    """How to make the place around me safer."""

    @property
    def empty(self) -> bool:
        """Whether nothing is written yet."""
        return not any(getattr(self, step) for step in STEPS)

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """The people of the plan whom one may ask for help, in the order they were written."""
        return tuple(Contact.from_line(line) for line in self.people)

    def with_step(self, step: str, text: str) -> SafetyPlan:
        """Return the plan with one step written anew, a line each; raise as :meth:`from_texts` does."""
        return replace(self, **{step: _split(text, step)})

    def to_mapping(self) -> dict[str, Any]:
        """Return plain JSON-able data, with a version."""
        return {"version": VERSION} | {step: list(getattr(self, step)) for step in STEPS}

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> SafetyPlan:
        """Read what :meth:`to_mapping` wrote; a newer version or wrong values raise ``ValueError``."""
        version = data.get("version", VERSION)
        if not isinstance(version, int) or version > VERSION:
            raise ValueError(f"a safety plan of version {version!r} cannot be read")
        return cls(**{step: _lines(data.get(step, ()), step) for step in STEPS})

    @classmethod
    def from_texts(cls, texts: Mapping[str, str]) -> SafetyPlan:
        """Make a plan from one text a step, a line each; :class:`PlanTooLong` rather than words cut off."""
        return cls(**{step: _split(texts.get(step, ""), step) for step in STEPS})


STEPS = tuple(field.name for field in fields(SafetyPlan))


def number_in(line: str) -> str:
    """Return the first phone number of a line as it would be dialled, or an empty text."""
    return next((digits for match in _NUMBER.finditer(line) if (digits := _dialled(match[0]))), "")


def share_text(message: str, steps: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Return what is sent to a trusted person: the sentence, then each chosen step as (name, lines)."""
    parts = [message.strip()]
    parts += ["\n".join((f"{name}:", *(f"- {line}" for line in lines))) for name, lines in steps if lines]
    return "\n\n".join(part for part in parts if part)


def sms_link(phone: str, text: str) -> str:
    """Return the link that opens the phone's own messages with *text* typed in, to *phone* or to nobody yet.

    RFC 5724 separates the body with ``?``, iOS with ``&``; ``?&`` is read by both.
    """
    return f"sms:{phone}?&body={quote(text, safe='')}"


def _dialled(found: str) -> str:
    digits = re.sub(r"[^\d+]", "", found)
    return digits if _FEWEST_DIGITS <= len(digits.lstrip("+")) <= _MOST_DIGITS else ""


def _split(text: str, step: str) -> tuple[str, ...]:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    if len(lines) > MOST_LINES:
        raise PlanTooLong(step, f"more than {MOST_LINES} lines")
    if any(len(line) > LONGEST_LINE for line in lines):
        raise PlanTooLong(step, f"a line of more than {LONGEST_LINE} characters")
    return lines


def _lines(value: object, step: str) -> tuple[str, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise ValueError(f"the step {step} of a safety plan must be a list of lines")
    if not all(isinstance(line, str) for line in value):
        raise ValueError(f"the step {step} of a safety plan holds something that is no text")
    return tuple(value)
