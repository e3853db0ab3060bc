"""Makes the help page's rows from the helpline pack: who to call now, and what to say about each line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.utils import translation
from django.utils.formats import date_format

from leeward import wiring
from leeward.core.safety.channels import SPOKEN, WRITTEN, Channel, ChannelType, Cost
from leeward.core.safety.crisis_words import CrisisWords
from leeward.core.safety.helplines import Country, Pack
from leeward.core.safety.lines import Audience, Kind, Line, is_due

_OWN_NAMES = {
    "am": "አማርኛ",
    "tl": "Filipino",
    "zh": "中文",
    "ms": "Bahasa Melayu",
    "si": "සිංහල",
    "no": "norsk",
}
"""Languages that Django's list lacks or names by script, in their own words."""
_FEW = 4
"""More languages than this are not listed one by one."""


@dataclass(frozen=True)
class Button:
    """One way to get through: where the link leads and what stands on it."""

    href: str
    words: str
    type: ChannelType


@dataclass(frozen=True)
class Row:
    """One line as the page shows it."""

    name: str
    speaks: str
    kind: str
    buttons: tuple[Button, ...]
    state: str
    facts: str
    happens: str
    checked: str

    @property
    def voice(self) -> Button | None:
        """The first button that rings somewhere or opens a page."""
        return next((button for button in self.buttons if button.type in SPOKEN), None)

    @property
    def text(self) -> Button | None:
        """The first silent button."""
        return next((button for button in self.buttons if button.type in WRITTEN), None)

    @property
    def more(self) -> tuple[Button, ...]:
        """The ways that have no big button."""
        return tuple(button for button in self.buttons if button not in (self.voice, self.text))


def context(code: str, language: str, now: datetime) -> dict[str, Any]:
    """Return all that the template needs for a country (any code) in a language, without a database."""
    pack = wiring.helplines()
    words = wiring.crisis_words(language)
    place = pack.country(code) or pack.universal
    spoken = (words.language,)
    first = place.first_lines(spoken, now)
    shown = [first.best, first.awake, first.other]
    if first.silent and len(first.silent.channels) == 1:
        shown.append(first.silent)  # its only button stands under the best line already
    lists = () if first.best else pack.universal.lines
    known = {channel.href for line in lists for channel in line.channels}
    rest = [
        line
        for line in place.lines
        if line not in shown and not {channel.href for channel in line.channels} <= known
    ]
    maker = _Rows(words, place, now)
    care, care_english = words.how_to_find_care(place)
    return {
        "words": words,
        "page": words.page,
        "code": "" if place is pack.universal else place.code,
        "none_chosen": not code,
        "countries": _options(pack),
        "languages": [(code, own_name(code)) for code, _ in settings.LANGUAGES],
        "best": maker.row(first.best),
        "silent": maker.row(first.silent),
        "awake": maker.row(first.awake),
        "young": maker.row(first.other),
        "directories": [maker.row(line) for line in lists],
        "others": _grouped(rest, maker),
        "emergency": _emergency(place, words, now.date()),
        "care": care,
        "care_english": care_english,
        "unchecked": any(line.checked is None for line in place.lines),
        "reviewed": words.reviewed(*wiring.crisis_tally(words.language)),
    }


def first_rows(code: str, language: str, now: datetime) -> dict[str, Row | None]:
    """Return the line to call first in a country and the silent one; none while no known one is chosen."""
    place = wiring.helplines().country(code)
    if place is None:
        return {"best": None, "silent": None}
    words = wiring.crisis_words(language)
    first, maker = place.first_lines((words.language,), now), _Rows(words, place, now)
    return {"best": maker.row(first.best), "silent": maker.row(first.silent)}


@dataclass(frozen=True)
class _Rows:
    words: CrisisWords
    place: Country
    now: datetime

    def row(self, line: Line | None) -> Row | None:
        if line is None:
            return None
        local = self.now.astimezone(line.zone)
        said = self.words.opening.say(line.opening(self.now), local, several_zones=len(self.place.zones) > 1)
        return Row(
            name=line.name,
            speaks=line.languages[0],
            kind=self.words.kinds[line.kind],
            buttons=tuple(_button(channel, self.words) for channel in line.channels),
            state="" if line.kind is Kind.DIRECTORY else said,
            facts=" · ".join(_facts(line, self.words)),
            happens=self.words.what_happens(line),
            checked=when_checked(line.checked, self.words, self.now.date()),
        )


def _button(channel: Channel, words: CrisisWords) -> Button:
    page = words.page
    match channel.type:
        case ChannelType.PHONE:
            said = page["call"].format(number=words.opening.contact(channel))
        case ChannelType.SMS if not channel.keyword:
            said = page["text"].format(number=channel.address)
        case ChannelType.SMS:
            said = words.opening.contact(channel)
        case ChannelType.WHATSAPP:
            said = page["whatsapp"].format(number=channel.address)
        case ChannelType.CHAT:
            said = page["chat"]
        case ChannelType.WEB:
            said = page["open_page"].format(place=channel.shown)
        case _:
            said = channel.address
    return Button(channel.href, said, channel.type)


def _facts(line: Line, words: CrisisWords) -> list[str]:
    if line.kind is Kind.DIRECTORY:
        return []
    facts = [words.page[line.cost]] if line.cost is not Cost.UNKNOWN else []
    if words.language not in line.languages:
        names = ", ".join(map(own_name, line.languages[:_FEW])) + (" …" if len(line.languages) > _FEW else "")
        facts.append(words.page["answers_in"].format(languages=names))
    if line.speech_free:
        facts.append(words.page["silent"])
    if line.deaf:
        facts.append(words.page["deaf"])
    return facts


def when_checked(day: date | None, words: CrisisWords, today: date) -> str:
    """Say when somebody read the source, that nobody did, or that it is too long ago."""
    if day is None:
        return words.page["not_checked"]
    with translation.override(words.language):
        said = words.page["checked_old" if is_due(day, today) else "checked"]
        return said.format(date=date_format(day, "DATE_FORMAT"))


def own_name(code: str) -> str:
    """Return what a language calls itself; its code where we do not know."""
    known: Mapping[str, Any] = LANG_INFO.get(code, {})
    return _OWN_NAMES.get(code) or str(known.get("name_local", code))


def _emergency(place: Country, words: CrisisWords, today: date) -> dict[str, Any]:
    numbers, page = place.emergency, words.page
    named = {"ambulance": numbers.ambulance, "police": numbers.police}
    others = [
        (Channel(ChannelType.PHONE, number).href, page[name].format(number=number))
        for name, number in named.items()
        if number and number != numbers.first
    ]
    if numbers.text:
        others.append((Channel(ChannelType.SMS, numbers.text).href, page["text"].format(number=numbers.text)))
    return {
        "words": page["call"].format(number=numbers.first),
        "href": Channel(ChannelType.PHONE, numbers.first).href,
        "others": others,
        "note": page["emergency_text"] if numbers.text else "",
        "checked": when_checked(numbers.checked, words, today),
    }


def _grouped(lines: list[Line], maker: _Rows) -> list[tuple[str, list[Row]]]:
    """Group the remaining lines by what they are for, first the general ones, each with its rows."""
    kinds = [kind for kind in Kind if any(line.kind is kind for line in lines)]
    groups = []
    for kind in kinds:
        of_kind = [line for line in lines if line.kind is kind]
        of_kind.sort(
            key=lambda line: (line.audience is Audience.YOUTH, line.language_rank((maker.words.language,)))
        )
        groups.append((maker.words.kinds[kind], [row for line in of_kind if (row := maker.row(line))]))
    return groups


def _options(pack: Pack) -> list[tuple[str, str]]:
    """Pairs of code and name: its own name, and the English one where that differs."""
    options = []
    for country in pack.countries():
        english = country.names["en"]
        options.append(
            (country.code, country.name if country.name == english else f"{country.name} ({english})")
        )
    return options
