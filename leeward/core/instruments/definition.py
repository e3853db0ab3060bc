"""What a published questionnaire is: its items, answers, bands, rules, sources and codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from leeward.core.content import ContentError, required, text, texts


class Better(StrEnum):
    """Which way of the score is the good one."""

    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True)
class Option:
    """One answer that can be given, with the points it counts."""

    value: int
    text: str
    loinc: str = ""


@dataclass(frozen=True)
class Item:
    """One question in its published wording."""

    id: str
    text: str
    loinc: str = ""
    reverse: bool = False
    """Counts backwards: the highest answer gives the fewest points."""


@dataclass(frozen=True)
class Subscale:
    """A published score over some of the items."""

    id: str
    title: str
    items: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Band:
    """A range of the total with its plain meaning, which is never a diagnosis."""

    id: str
    low: int
    high: int
    name: str
    meaning: str
    next_step: str
    """What may be worth doing, as an offer."""


@dataclass(frozen=True)
class FlagRule:
    """Items that are looked at by themselves, whatever the total."""

    id: str
    items: tuple[str, ...]
    at_least: int
    """The lowest answer, in points, that raises the flag."""


@dataclass(frozen=True)
class MissingRule:
    """How many answers may be left out before there is no total."""

    allowed: int
    source: str


@dataclass(frozen=True)
class ChangeRule:
    """The smallest difference of totals that is more than noise."""

    points: int
    source: str


@dataclass(frozen=True)
class Instrument:
    """A questionnaire, ready to be asked and scored.

    ``multiplier`` turns the raw sum into the published total (WHO-5: raw x 4).
    """

    id: str
    title: str
    about: str
    intro: str
    """The lead-in in its published wording."""
    period: str
    minutes: int
    items: tuple[Item, ...]
    options: tuple[Option, ...]
    bands: tuple[Band, ...]
    better: Better
    missing: MissingRule
    change: ChangeRule
    licence: str
    source: str
    languages: tuple[str, ...]
    multiplier: int = 1
    subscales: tuple[Subscale, ...] = ()
    flags: tuple[FlagRule, ...] = ()
    loinc_panel: str = ""
    loinc_total: str = ""

    @property
    def top(self) -> int:
        """The highest points of one answer."""
        return max(option.value for option in self.options)

    @property
    def highest(self) -> int:
        """The highest total; the lowest is always 0."""
        return self.top * len(self.items) * self.multiplier

    def item(self, item_id: str) -> Item:
        """Return the item of that id; raise ``KeyError`` if there is none."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def band(self, total: int) -> Band:
        """Return the band that *total* falls into; raise ``ValueError`` outside 0..highest."""
        for band in self.bands:
            if band.low <= total <= band.high:
                return band
        raise ValueError(f"{self.id}: {total} is not a total between 0 and {self.highest}")

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str) -> Instrument:
        """Parse a content mapping; raise :class:`ContentError` naming *where* and the field at fault.

        Checks that ids are unique, that flags and subscales name items that
        exist, and that the bands cover every total from 0 to the highest once.
        """
        loinc = data.get("loinc") or {}
        instrument = cls(
            id=text(data, "id", where),
            title=text(data, "title", where),
            about=text(data, "about", where),
            intro=text(data, "intro", where),
            period=text(data, "period", where),
            minutes=_number(data, "minutes", where),
            items=tuple(_item(row, where) for row in _rows(data, "items", where)),
            options=tuple(_option(row, where) for row in _rows(data, "options", where)),
            bands=tuple(_band(row, where) for row in _rows(data, "bands", where)),
            better=_better(data, where),
            missing=MissingRule(
                _number(_row(data, "missing", where), "allowed", where),
                text(_row(data, "missing", where), "source", where),
            ),
            change=ChangeRule(
                _number(_row(data, "change", where), "points", where),
                text(_row(data, "change", where), "source", where),
            ),
            licence=text(data, "licence", where),
            source=text(data, "source", where),
            languages=texts(data, "languages", where),
            multiplier=_number(data, "multiplier", where) if "multiplier" in data else 1,
            subscales=tuple(_subscale(row, where) for row in data.get("subscales", ())),
            flags=tuple(_flag(row, where) for row in data.get("flags", ())),
            loinc_panel=str(loinc.get("panel", "")),
            loinc_total=str(loinc.get("total", "")),
        )
        _check(instrument, where)
        return instrument


def _row(data: Mapping[str, Any], key: str, where: str) -> Mapping[str, Any]:
    value = required(data, key, where)
    if not isinstance(value, Mapping):
        raise ContentError(f"{where}: '{key}' must be a mapping")
    return value


def _rows(data: Mapping[str, Any], key: str, where: str) -> Sequence[Mapping[str, Any]]:
    value = required(data, key, where)
    if not isinstance(value, Sequence) or not all(isinstance(row, Mapping) for row in value):
        raise ContentError(f"{where}: '{key}' must be a list of mappings")
    return value


def _number(data: Mapping[str, Any], key: str, where: str) -> int:
    value = required(data, key, where)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ContentError(f"{where}: '{key}' must be a whole number from 0")
    return value


def _better(data: Mapping[str, Any], where: str) -> Better:
    value = text(data, "better", where)
    if value not in set(Better):
        raise ContentError(f"{where}: 'better' must be one of {', '.join(Better)}")
    return Better(value)


def _item(row: Mapping[str, Any], where: str) -> Item:
    return Item(
        text(row, "id", where), text(row, "text", where), str(row.get("loinc", "")), bool(row.get("reverse"))
    )


def _option(row: Mapping[str, Any], where: str) -> Option:
    return Option(_number(row, "value", where), text(row, "text", where), str(row.get("loinc", "")))


def _band(row: Mapping[str, Any], where: str) -> Band:
    low, high = _number(row, "low", where), _number(row, "high", where)
    words = (text(row, key, where) for key in ("name", "meaning", "next_step"))
    return Band(text(row, "id", where), low, high, *words)


def _subscale(row: Mapping[str, Any], where: str) -> Subscale:
    return Subscale(
        text(row, "id", where),
        text(row, "title", where),
        texts(row, "items", where),
        text(row, "source", where),
    )


def _flag(row: Mapping[str, Any], where: str) -> FlagRule:
    return FlagRule(text(row, "id", where), texts(row, "items", where), _number(row, "at_least", where))


def _check(instrument: Instrument, where: str) -> None:
    ids = [item.id for item in instrument.items]
    if len(set(ids)) != len(ids):
        raise ContentError(f"{where}: two items share an id")
    values = [option.value for option in instrument.options]
    if sorted(values) != list(range(len(values))):
        raise ContentError(f"{where}: the options must count 0, 1, 2 ... without a gap")
    named = {item for flag in instrument.flags for item in flag.items}
    named |= {item for scale in instrument.subscales for item in scale.items}
    if not named <= set(ids):
        raise ContentError(f"{where}: unknown items {', '.join(sorted(named - set(ids)))}")
    expected = 0
    for band in instrument.bands:
        if band.low != expected or band.high < band.low:
            raise ContentError(f"{where}: band '{band.id}' must begin at {expected}")
        expected = band.high + 1
    if expected != instrument.highest + 1:
        raise ContentError(f"{where}: the bands must end at {instrument.highest}")
