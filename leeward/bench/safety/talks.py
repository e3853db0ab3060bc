"""Holds a whole talk between a simulated patient and the companion, and keeps everything that happened in it."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from leeward.bench.safety.engines import Mode, companion
from leeward.bench.safety.patients import Patient, Visit
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming, Turn, TurnFinished
from leeward.core.safety.levels import Ask
from leeward.core.safety.risk import RiskState, Step
from leeward.core.safety.state import with_baseline

START = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Moment:
    """One message of the patient, and the answer."""

    said: str
    step: Step
    turn: Turn
    state: RiskState
    """The state after the answer, which knows what was told and asked."""
    seconds: float
    """From the message to the whole answer."""


@dataclass(frozen=True, eq=False)
class Talk:
    """A patient's whole talk; *broken* holds what was raised, if anything was."""

    patient: Patient
    mode: Mode
    seed: int
    moments: tuple[Moment, ...]
    broken: str = ""

    @property
    def name(self) -> str:
        """How a report names it."""
        return f"{self.patient.language}: {self.patient.name} (model {self.mode}, seed {self.seed})"

    @property
    def opened(self) -> int | None:
        """The first turn, from 0, in which a path was open or a question put."""
        return next((n for n, m in enumerate(self.moments) if m.turn.safety or m.turn.asked), None)


def hold(patient: Patient, *, mode: Mode = Mode.OFF, seed: int = 0) -> Talk:
    """Let *patient* talk to the product; the same *seed* gives the same talk."""
    ours = companion(mode, patient.language, seed)
    memory, now = Memory(risk=with_baseline(RiskState(), patient.baseline)), START
    visit, moments, asked = Visit(patient), list[Moment](), tuple[Ask, ...]()
    for number in range(patient.turns):
        text = visit.next(asked)
        now += timedelta(minutes=1)
        incoming = Incoming(text, country=patient.country, language=patient.language)
        started = time.perf_counter()
        try:
            assessment = ours.read(incoming, memory, now=now)
            rng = Random(f"{seed}|{number}")
            *_, last = ours.reply(incoming, assessment, memory, now=now, rng=rng)
        except Exception as error:
            return Talk(patient, mode, seed, tuple(moments), repr(error))
        seconds = time.perf_counter() - started
        if not isinstance(last, TurnFinished):
            return Talk(patient, mode, seed, tuple(moments), "the reply did not end")
        memory = ours.after(memory, incoming, assessment, last.turn)
        moments.append(Moment(text, assessment.step, last.turn, memory.risk, seconds))
        asked = last.turn.asked
    return Talk(patient, mode, seed, tuple(moments))


def hold_all(patients: Iterable[Patient], modes: Iterable[Mode], seeds: Iterable[int]) -> list[Talk]:
    """Hold a talk for every patient, mode and seed."""
    combinations = [(patient, mode, seed) for patient in patients for mode in modes for seed in seeds]
    return [hold(patient, mode=mode, seed=seed) for patient, mode, seed in combinations]
