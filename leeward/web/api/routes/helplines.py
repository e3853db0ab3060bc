"""Helplines over the API, open to everybody: nobody needs a token to be helped."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router
from ninja.errors import HttpError

from leeward import wiring
from leeward.core.companion.contract import resource_fields
from leeward.core.safety.lines import Line

router = Router(tags=["helplines"], auth=None)


@router.get("", summary="Find helplines")
def helplines(request: HttpRequest, country: str = "", lang: str = "") -> dict[str, Any]:
    """All lines of a country, and the cards to show first. Without a country: what holds anywhere.

    `checked` is the day somebody read the source, null when nobody did;
    `open` is null where the hours are not known.
    """
    lang = lang or request.LANGUAGE_CODE[:2]
    pack, now = wiring.helplines(), timezone.now()
    if country and not (len(country) == 2 and country.isalpha()):
        raise HttpError(422, "A country is a two-letter code such as GB.")
    place = pack.country(country) or pack.universal
    return {
        "country": country.upper() or None,
        "known": pack.country(country) is not None,
        "emergency": {
            name: number
            for name in ("any", "ambulance", "police", "text")
            if (number := getattr(place.emergency, name))
        },
        "resources": [resource_fields(card) for card in pack.resources(country, (lang,), now)],
        "lines": [_line_object(line) for line in place.lines],
        "countries": [known.code for known in pack.countries()],
    }


def _line_object(line: Line) -> dict[str, Any]:
    now = timezone.now()
    return {
        "id": line.id,
        "name": line.name,
        "kind": line.kind.value,
        "audience": line.audience.value,
        "languages": list(line.languages),
        "cost": line.cost.value,
        "channels": [
            {
                "type": channel.type.value,
                "address": channel.address,
                "keyword": channel.keyword,
                "url": channel.href,
                "open": channel.hours.at(now, line.zone).open,
            }
            for channel in line.channels
        ],
        "source": line.source,
        "checked": line.checked.isoformat() if line.checked else None,
    }
