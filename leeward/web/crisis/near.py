"""The operator's own places near somebody, as rows of the help page that keep it light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.template.loader import render_to_string

from leeward import wiring
from leeward.core.safety.crisis_words import CrisisWords
from leeward.core.safety.local import Service
from leeward.web.crisis.help_page import own_name, when_checked

HEAVIEST = 20 * 1024
"""Most bytes of a help page: one request that a slow line can carry."""
_SPARE = 64
"""Bytes kept for the end of a list and the like."""
_ROOM = 3 * 1024
"""Bytes wanted for the first places, where there are any."""
_FIRST = 4
"""More than this are left for the page of their own."""


@dataclass(frozen=True)
class Place:
    """One service as the pages show it."""

    name: str
    kind: str
    area: str
    what: str
    for_whom: str
    facts: str
    links: tuple[tuple[str, str], ...]


def places(country: str, words: CrisisWords, today: date, *, area: str = "") -> tuple[Place, ...]:
    """Return the services of a country (and area) in the order to show them, in a language's words."""
    found = wiring.local_services().near(country, (words.language,), area)
    return tuple(_place(service, words, today) for service in found)


def fitting(template: str, context: dict[str, Any], rows: Sequence[Place], *, most: int) -> str:
    """Render *template* with as many of *rows* (first come, first served) as leave it light.

    The template gets them as ``near``, and ``near_all`` (or ``after``, the
    number of those already shown) where some are left.
    """
    start = int(context.get("start", 0))
    base = render_to_string(
        template, context | {"near": [], "near_all": bool(rows), "after": len(rows) + start}
    )
    room = HEAVIEST - _SPARE - len(base.encode())
    shown: list[Place] = []
    for row in rows[:most]:
        room -= len(render_to_string("crisis/_service.html", {"service": row}).encode())
        if room < 0:
            break
        shown.append(row)
    left = len(rows) > len(shown)
    after = start + len(shown) if left else 0
    return render_to_string(template, context | {"near": shown, "near_all": left, "after": after})


def on_help_page(context: dict[str, Any], today: date) -> str:
    """Render the help page with the first places of its country, never heavier than :data:`HEAVIEST`.

    A country of many lines in a wide script gives up the list of all other
    countries first: a link leads to it.
    """
    rows = places(context["code"], context["words"], today) if context["code"] else ()
    html = render_to_string("crisis/help.html", context)
    if len(html.encode()) > HEAVIEST - (_ROOM if rows else _SPARE):
        context = context | {"slim": True}
        html = render_to_string("crisis/help.html", context)
    return fitting("crisis/help.html", context, rows, most=_FIRST) if rows else html


def page(code: str, language: str, today: date, *, area: str, after: str) -> dict[str, Any] | None:
    """Return what the page of all places needs, its ``rows`` from the *after*-th on; ``None`` without a country."""
    country = wiring.helplines().country(code)
    if country is None:
        return None
    words = wiring.crisis_words(language)
    areas = wiring.local_services().areas(country.code)
    area = area if area in areas else ""
    start = int(after) if after.isascii() and after.isdigit() and len(after) < 6 else 0
    return {
        "words": words,
        "page": words.page,
        "code": country.code,
        "areas": areas,
        "area": area,
        "start": start,
        "care": words.how_to_find_care(country)[0],
        "rows": places(country.code, words, today, area=area)[start:],
    }


def _place(service: Service, words: CrisisWords, today: date) -> Place:
    spoken = ", ".join(map(own_name, service.languages))
    facts = (service.address, service.hours, spoken, when_checked(service.checked, words, today))
    links = []
    if service.phone:
        links.append((service.call, words.page["call"].format(number=service.phone)))
    if service.url:
        host = service.url.split("/")[2].removeprefix("www.")
        links.append((service.url, words.page["open_page"].format(place=host)))
    return Place(
        name=service.name,
        kind=words.page[service.kind],
        area=service.area,
        what=service.what,
        for_whom=service.for_whom,
        facts=" · ".join(filter(None, facts)),
        links=tuple(links),
    )
