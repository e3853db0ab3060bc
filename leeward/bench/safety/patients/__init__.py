"""Simulated patients: each opens somehow, and tells the next thing only when asked for it directly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from leeward.core.language import SUPPORTED
from leeward.core.safety.levels import SUICIDAL_ORDER, Ask, Category, Level, severity

FOLDER = Path(__file__).parent
COUNTRY = {"en": "GB", "es": "ES", "fr": "FR", "de": "DE", "pt": "BR", "hi": "IN"}
"""Where a patient lives who does not say."""
TURNS = 9


@dataclass(frozen=True)
class Patient:
    """Opens with the first of *says*, answers what is asked, and fills other turns with what is left to say."""

    name: str
    language: str
    manner: str
    says: tuple[str, ...]
    answers: Mapping[Ask, tuple[str, ...]]
    drifts: tuple[str, ...]
    risk: Level
    """The highest that the talk may tell."""
    country: str = "GB"
    imminent: bool = False
    quiet: bool = False
    """Nothing in it calls for any path."""
    baseline: Level | None = None
    """Long-standing thoughts that the person's safety plan knows."""
    category: Category | None = None
    turns: int = TURNS

    @property
    def suicidal(self) -> bool:
        """Whether the patient thinks of dying."""
        return self.risk in SUICIDAL_ORDER and severity(self.risk) >= severity(Level.PASSIVE_IDEATION)

    @property
    def in_danger(self) -> bool:
        """Whether any path is due at all."""
        return self.risk is not Level.NONE

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], language: str) -> Patient:
        """Read one entry of a patients file; raises KeyError or ValueError."""
        return cls(
            name=str(data["name"]),
            language=language,
            manner=str(data["manner"]),
            says=tuple(data["says"]),
            answers={Ask(name): tuple(said) for name, said in data["answers"].items()},
            drifts=tuple(data["drifts"]),
            risk=Level(data["risk"]),
            country=str(data.get("country", COUNTRY[language])),
            imminent=bool(data.get("imminent", False)),
            quiet=bool(data.get("quiet", False)),
            baseline=Level(data["baseline"]) if "baseline" in data else None,
            category=Category(data["category"]) if "category" in data else None,
            turns=int(data.get("turns", TURNS)),
        )


@dataclass
class Visit:
    """A patient in the middle of one talk: what was told already is not told again."""

    patient: Patient
    _left: list[str] = field(init=False)
    _told: dict[Ask, int] = field(default_factory=dict)
    _drifted: int = 0

    def __post_init__(self) -> None:
        """Lay out what there is to say."""
        self._left = list(self.patient.says)

    def next(self, asked: tuple[Ask, ...]) -> str:
        """Return the next message, after a reply that *asked*; only a direct question gets its answer."""
        for ask in asked:
            answers = self.patient.answers.get(ask, ())
            if answers:
                times = self._told.get(ask, 0)
                self._told[ask] = times + 1
                return answers[min(times, len(answers) - 1)]
        if self._left:
            return self._left.pop(0)
        self._drifted += 1
        return self.patient.drifts[(self._drifted - 1) % len(self.patient.drifts)]


@cache
def patients() -> tuple[Patient, ...]:
    """Return all patients of the six languages."""
    found = []
    for code in SUPPORTED:
        entries = yaml.safe_load((FOLDER / f"{code}.yaml").read_text(encoding="utf-8"))
        found += [Patient.from_mapping(entry, code) for entry in entries]
    return tuple(found)
