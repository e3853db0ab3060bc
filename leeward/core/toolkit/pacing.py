"""Turns a breathing pattern into phases and moments, so that page, tests and terminal pace alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from leeward.core.content import ContentError, text


class Move(StrEnum):
    """What the breath does in one phase."""

    IN = "in"
    SIP = "sip"
    HOLD = "hold"
    OUT = "out"
    REST = "rest"


SHORTEST_PHASE, LONGEST_PHASE = 1.0, 12.0
FASTEST, SLOWEST = 10.0, 3.0
"""Breaths a minute that a pattern may ask for. Fast breathing is left out: it can bring on panic."""
_BEFORE_SIP = 0.8


@dataclass(frozen=True)
class Phase:
    """One part of a breath; fullness (0 empty, 1 full) goes evenly from ``start`` to ``end``."""

    move: Move
    seconds: float
    words: str
    start: float
    end: float


@dataclass(frozen=True)
class Moment:
    """Where the breath is at one instant."""

    round: int
    """From 0."""
    rounds_left: int
    """Rounds still to come, this one not counted."""
    phase: Phase
    seconds_left: float
    """Of this phase."""
    fullness: float
    """0 empty to 1 full."""


@dataclass(frozen=True)
class Pattern:
    """One breath, repeated."""

    phases: tuple[Phase, ...]

    @property
    def round_seconds(self) -> float:
        """How long one breath takes."""
        return sum(phase.seconds for phase in self.phases)

    @property
    def breaths_a_minute(self) -> float:
        """Breaths a minute."""
        return 60.0 / self.round_seconds

    def rounds_for(self, minutes: float) -> int:
        """Return how many whole breaths come nearest to *minutes*, at least one."""
        return max(1, round(minutes * 60.0 / self.round_seconds))

    def at(self, seconds: float, *, rounds: int) -> Moment | None:
        """Return the moment *seconds* after the start, or None once all *rounds* are over."""
        if seconds < 0:
            raise ValueError("time before the start")
        number, into = divmod(seconds, self.round_seconds)
        if number >= rounds:
            return None
        for phase in self.phases:
            if into < phase.seconds:
                break
            into -= phase.seconds
        share = min(1.0, into / phase.seconds)
        return Moment(
            round=int(number),
            rounds_left=rounds - int(number) - 1,
            phase=phase,
            seconds_left=phase.seconds - into,
            fullness=phase.start + (phase.end - phase.start) * share,
        )

    def to_mapping(self) -> dict[str, Any]:
        """Return plain values for the page that paces."""
        return {
            "round": self.round_seconds,
            "phases": [
                {"move": p.move.value, "seconds": p.seconds, "words": p.words, "start": p.start, "end": p.end}
                for p in self.phases
            ],
        }

    @classmethod
    def from_list(cls, items: Sequence[Mapping[str, Any]], where: str) -> Pattern:
        """Build a pattern from content; raise :class:`ContentError` if nobody could or should breathe so."""
        moves = [_move(item, where) for item in items]
        phases: list[Phase] = []
        fullness = 0.0
        for index, (item, move) in enumerate(zip(items, moves, strict=True)):
            sip_follows = index + 1 < len(moves) and moves[index + 1] is Move.SIP
            end = _fullness_after(move, fullness, sip_follows=sip_follows, where=where)
            phases.append(Phase(move, _seconds(item, where), text(item, "words", where), fullness, end))
            fullness = end
        pattern = cls(tuple(phases))
        if not phases or fullness != 0.0:
            raise ContentError(f"{where}: a breath has to end with the air out")
        if not SLOWEST <= pattern.breaths_a_minute <= FASTEST:
            pace = f"{pattern.breaths_a_minute:.1f} breaths a minute"
            raise ContentError(f"{where}: {pace} is outside {SLOWEST:g} to {FASTEST:g}")
        return pattern


def _move(item: Mapping[str, Any], where: str) -> Move:
    try:
        return Move(text(item, "move", where))
    except ValueError as error:
        raise ContentError(f"{where}: '{item['move']}' is no move of a breath") from error


def _seconds(item: Mapping[str, Any], where: str) -> float:
    value = item.get("seconds")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ContentError(f"{where}: 'seconds' must be a number")
    if not SHORTEST_PHASE <= value <= LONGEST_PHASE:
        raise ContentError(f"{where}: a phase of {value} seconds is too short or too long")
    return float(value)


def _fullness_after(move: Move, before: float, *, sip_follows: bool, where: str) -> float:
    if move is Move.IN and before == 0.0:
        return _BEFORE_SIP if sip_follows else 1.0
    if move is Move.SIP and before == _BEFORE_SIP:
        return 1.0
    if move is Move.OUT and before > 0.0:
        return 0.0
    if (move is Move.HOLD and before == 1.0) or (move is Move.REST and before == 0.0):
        return before
    raise ContentError(f"{where}: '{move}' cannot come here")
