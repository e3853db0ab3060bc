"""Who answers in which country: the helpline pack, and the choice of the one line that fits now."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from leeward.core.companion.messages import Resource, ResourceType
from leeward.core.content import ContentError, required, text, texts
from leeward.core.safety import hours as opening_hours
from leeward.core.safety.channels import Channel, ChannelType, Cost
from leeward.core.safety.emergency import Emergency
from leeward.core.safety.hours import Opening
from leeward.core.safety.levels import Category
from leeward.core.safety.lines import Audience, Kind, Line
from leeward.core.safety.openings import OpeningWords

_ALSO_PEOPLE = frozenset({"georgia", "jordan"})
_PUNCTUATION = re.compile(r"[^\w\u0900-\u097f']+")
UNIVERSAL = "ZZ"
"""Stands for "no country chosen, or none that we know" (a code ISO 3166 leaves to its users)."""

Want = Literal["any", "voice", "text"]

_FIRST_AID = (Kind.SUICIDE, Kind.GENERAL)
_KINDS: Mapping[Category, tuple[Kind, ...]] = {
    Category.ABUSE_PARTNER: (Kind.DOMESTIC_VIOLENCE,),
    Category.ABUSE_CHILD: (Kind.CHILD_YOUTH,),
    Category.ABUSE_ELDER: (Kind.ELDER, Kind.DOMESTIC_VIOLENCE),
    Category.SEXUAL_ASSAULT: (Kind.SEXUAL_ASSAULT, Kind.DOMESTIC_VIOLENCE),
    Category.SEXTORTION: (Kind.CHILD_YOUTH, Kind.SEXUAL_ASSAULT),
    Category.PERINATAL: (Kind.MATERNAL,),
    Category.SUBSTANCE: (Kind.SUBSTANCE,),
    Category.WITHDRAWAL: (Kind.SUBSTANCE,),
    Category.OVERDOSE: (Kind.POISON,),
    Category.EATING_DISORDER: (Kind.EATING_DISORDER,),
    Category.MINOR: (Kind.CHILD_YOUTH,),
}
_EMERGENCIES = frozenset({Category.OVERDOSE, Category.MEDICAL})
_YOUTH_FIRST = frozenset({Category.MINOR, Category.ABUSE_CHILD})


@dataclass(frozen=True)
class FirstLines:
    """The few lines that come first; each may be missing, and one may stand in two places."""

    special: Line | None
    """The line for this very trouble."""
    best: Line | None
    awake: Line | None
    """One known to be open now, where the best is not."""
    silent: Line | None
    """One that can be written to, where the best cannot."""
    other: Line | None
    """The one for the other age."""

    @property
    def all(self) -> tuple[Line, ...]:
        """All of them in order, each once."""
        lines = (self.special, self.best, self.awake, self.silent, self.other)
        return tuple({line.id: line for line in lines if line is not None}.values())


@dataclass(frozen=True)
class Country:
    """The lines of one country, its emergency numbers and the way into care."""

    code: str
    names: Mapping[str, str]
    """The country's name by language; the first is its own."""
    languages: tuple[str, ...]
    """Its official languages, ISO 639 codes."""
    zones: tuple[ZoneInfo, ...]
    emergency: Emergency
    lines: tuple[Line, ...]
    care: str
    """Key of the sentence that says how to find care here (``content/<lang>/crisis.yaml``, ``care``)."""
    care_detail: Mapping[str, str] = field(default_factory=dict)
    """A sentence of its own by language, where the general one is not enough."""

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str) -> Country:
        """Parse one file of ``content/helplines``; raise :class:`ContentError` naming file and field."""
        names = required(data, "names", where)
        if not isinstance(names, Mapping) or not all(
            isinstance(name, str) and name for name in names.values()
        ):
            raise ContentError(f"{where}: 'names' must be names by language")
        zones = tuple(opening_hours.zone(name, where) for name in texts(data, "time_zones", where))
        raw = data.get("lines")  # an operator may have taken the last one out
        if not isinstance(raw, Sequence) or isinstance(raw, str):
            raise ContentError(f"{where}: 'lines' must be a list")
        lines = tuple(Line.from_mapping(item, where, zones[0]) for item in raw)
        country = cls(
            code=text(data, "code", where),
            names=dict(names),
            languages=texts(data, "languages", where),
            zones=zones,
            emergency=Emergency.from_mapping(required(data, "emergency", where), where),
            lines=lines,
            care=text(data, "how_to_find_care", where),
            care_detail=dict(data.get("care_detail", {})),
        )
        country._check_pairs(where)
        return country

    @property
    def code_said(self) -> str:
        """The code as people say it, where it is no everyday word; else the name."""
        return {"GB": "uk", "US": "usa", "AE": "uae"}.get(self.code, self.name)

    @property
    def name(self) -> str:
        """The country's name in its own language."""
        return next(iter(self.names.values()))

    def line(self, line_id: str) -> Line | None:
        """Return the line of that id, if the country has it."""
        return next((line for line in self.lines if line.id == line_id), None)

    def ranked(
        self,
        languages: Sequence[str],
        now: datetime,
        *,
        want: Want = "any",
        kinds: Collection[Kind] = _FIRST_AID,
        youth: bool = False,
    ) -> tuple[Line, ...]:
        """Return the fitting lines, best first.

        What is known to be closed comes last; then the person's languages in
        their order; known to be open before hours not known; free; round the
        clock; the order of *kinds*; the order of the file. *youth*
        puts lines for the young first, else they come last. *want* keeps lines
        that can be spoken to or written to.
        """
        order = list(kinds)

        def rank(item: tuple[int, Line]) -> tuple[object, ...]:
            place, line = item
            opening = line.opening(now, want)
            return (
                opening.open is False,
                (line.audience is Audience.YOUTH) != youth,
                line.language_rank(languages),
                opening.open is None,
                line.cost is not Cost.FREE,
                not opening.always,
                order.index(line.kind),
                place,
            )

        fitting = [
            (place, line) for place, line in enumerate(self.lines) if line.kind in order and line.offers(want)
        ]
        return tuple(line for _, line in sorted(fitting, key=rank))

    def best(
        self,
        languages: Sequence[str],
        now: datetime,
        want: Want = "any",
        kinds: Collection[Kind] = _FIRST_AID,
        *,
        youth: bool = False,
    ) -> Line | None:
        """Return the first of :meth:`ranked`, ``None`` if nothing fits.

        Where *want* is ``any`` a voice comes before writing, unless the voice is asleep and writing is not.
        """
        spoken = self.ranked(
            languages, now, want="voice" if want == "any" else want, kinds=kinds, youth=youth
        )
        if want != "any" or (spoken and spoken[0].opening(now, "voice").open is not False):
            return next(iter(spoken), None)
        other = self.ranked(languages, now, want="text", kinds=kinds, youth=youth)
        if other and (not spoken or other[0].opening(now, "text").open):
            return other[0]
        return next(iter(spoken), None)

    def first_lines(
        self, languages: Sequence[str], now: datetime, categories: Collection[Category] = ()
    ) -> FirstLines:
        """Choose the lines to show first, for the trouble at hand."""
        youth = bool(_YOUTH_FIRST & set(categories))
        special = (self.best(languages, now, kinds=(kind,), youth=youth) for kind in _kinds_for(categories))
        best = self.best(languages, now, youth=youth)
        return FirstLines(
            special=next(filter(None, special), None),
            best=best,
            awake=self._awake(best, languages, now),
            silent=None if best and best.speech_free else self.best(languages, now, "text", youth=youth),
            other=self.other_age(best, languages, now),
        )

    def _awake(self, best: Line | None, languages: Sequence[str], now: datetime) -> Line | None:
        """The first line known to be open now, where the best one is not: somebody must answer tonight."""
        if best is None or best.opening(now).open:
            return None
        adult = (line for line in self.ranked(languages, now) if line.audience is not Audience.YOUTH)
        return next((line for line in adult if line.opening(now).open), None)

    def other_age(self, line: Line | None, languages: Sequence[str], now: datetime) -> Line | None:
        """Return the line for the other age to stand beside *line*: its pair, else the best of that age.

        Where there is no line for adults, the one for the young still stands.
        """
        pair = self.line(line.pair) if line else None
        if pair is not None:
            return pair
        if line and line.audience is Audience.YOUTH:
            return next(
                (one for one in self.ranked(languages, now) if one.audience is not Audience.YOUTH), None
            )
        kinds = (Kind.CHILD_YOUTH, *_FIRST_AID)
        young = self.ranked(languages, now, kinds=kinds, youth=True)
        return next((one for one in young if one.audience is Audience.YOUTH), None)

    def _check_pairs(self, where: str) -> None:
        ids = [line.id for line in self.lines]
        for line_id in ids:
            if ids.count(line_id) > 1:
                raise ContentError(f"{where}: two lines are called '{line_id}'")
        for line in self.lines:
            other = self.line(line.pair) if line.pair else None
            if line.pair and (other is None or other.pair != line.id):
                raise ContentError(f"{where}: '{line.id}' and its pair '{line.pair}' must name each other")


@dataclass(frozen=True)
class Pack:
    """All countries we know, what holds anywhere, and the words for opening hours by language."""

    known: Mapping[str, Country]
    universal: Country
    words: Mapping[str, OpeningWords]

    @classmethod
    def from_mappings(
        cls,
        files: Mapping[str, Mapping[str, Any]],
        universal: Mapping[str, Any],
        words: Mapping[str, OpeningWords],
    ) -> Pack:
        """Parse the mappings of ``content/helplines`` by file name (``gb``) and ``universal.yaml``."""
        known = {}
        for name, data in sorted(files.items()):
            country = Country.from_mapping(data, f"content/helplines/{name}.yaml")
            if country.code.lower() != name:
                raise ContentError(f"content/helplines/{name}.yaml: 'code' is {country.code}")
            known[country.code] = country
        return cls(known, Country.from_mapping(universal, "content/helplines/universal.yaml"), words)

    def countries(self) -> tuple[Country, ...]:
        """Return all countries, by their English name."""
        return tuple(sorted(self.known.values(), key=lambda country: country.names.get("en", country.name)))

    def country(self, code: str | None) -> Country | None:
        """Return the country of an ISO 3166 code in any case; ``None`` when it is not known."""
        return self.known.get(code.strip().upper()) if code else None

    def named(self, words: str) -> str:
        """Return the code of the one country that *words* name, in any language of its names; else empty."""
        said = f" {_PUNCTUATION.sub(' ', words.casefold()).strip()} "
        found = {
            country.code
            for country in self.known.values()
            if any(_says(said, name.casefold()) for name in (*country.names.values(), country.code_said))
        }
        return found.pop() if len(found) == 1 else ""

    def resources(
        self,
        country: str | None,
        languages: Sequence[str],
        now: datetime,
        categories: Collection[Category] = (),
        *,
        emergency: bool = False,
    ) -> tuple[Resource, ...]:
        """Return the cards to show, in the order to show them.

        The line for this very trouble, the best voice (and one that is known
        to be open now, if the best is not), a silent channel, and both ages.
        The emergency number comes first when *emergency* is due or the trouble
        is medical, else last. A country we do not know, or one without a
        first line, gets what holds anywhere.
        """
        place = self.country(country) or self.universal
        first = place.first_lines(languages, now, categories)
        chosen = first.all if place is not self.universal else place.lines
        if place is not self.universal and first.best is None:
            chosen = (*chosen, *self.universal.lines)
        beside = () if first.other in (first.special, first.best, first.silent) else (first.other,)
        cards: list[Resource] = []
        for line in chosen:
            of_line = self._cards(line, place, languages, now)
            cards += of_line[:1] if line in beside else of_line
        # Two lines of one service may share a number; it is shown once.
        cards = list({(card.type, card.name, card.contact): card for card in reversed(cards)}.values())[::-1]
        alarm = self._emergency(place, languages)
        urgent = emergency or bool(_EMERGENCIES & set(categories))
        return (alarm, *cards) if urgent else (*cards, alarm)

    def opening_words(self, languages: Sequence[str]) -> OpeningWords:
        """Return the words for hours in the first language that has them, else English."""
        return next((self.words[code] for code in languages if code in self.words), self.words["en"])

    def _emergency(self, place: Country, languages: Sequence[str]) -> Resource:
        number = place.emergency.first
        return Resource(
            type=ResourceType.EMERGENCY,
            name=self.opening_words(languages).emergency,
            contact=number,
            url=Channel(ChannelType.PHONE, number).href,
            hours=self.opening_words(languages).always,
            languages=() if place is self.universal else place.languages,
        )

    def _cards(self, line: Line, place: Country, languages: Sequence[str], now: datetime) -> list[Resource]:
        """One card for the voice (or the page) and one for the first silent channel."""
        words = self.opening_words(languages)
        spoken = line.channel("voice")
        written = line.channel("text")
        cards = []
        for channel in (spoken, written):
            if channel is None:
                continue
            opening: Opening = channel.hours.at(now, line.zone)
            cards.append(
                Resource(
                    type=ResourceType.HELPLINE if channel is spoken else ResourceType.TEXT_LINE,
                    name=line.name,
                    contact=words.contact(channel),
                    url=channel.href,
                    hours=""
                    if line.kind is Kind.DIRECTORY
                    else words.say(opening, now.astimezone(line.zone), several_zones=len(place.zones) > 1),
                    languages=channel.languages or line.languages,
                    checked=line.checked,
                    cost=str(line.cost),
                )
            )
        return cards


def _says(said: str, name: str) -> bool:
    """Whether words name a country; one that is also a person's name must stand alone or after in or from."""
    if name not in _ALSO_PEOPLE:
        return f" {name} " in said
    return said.strip() == name or any(f" {before} {name} " in said for before in ("in", "from"))


def _kinds_for(categories: Collection[Category]) -> tuple[Kind, ...]:
    """The kinds of line that fit the categories, in the order of the closed list, each once."""
    wanted = [kind for category in Category if category in categories for kind in _KINDS.get(category, ())]
    return tuple(dict.fromkeys(wanted))
