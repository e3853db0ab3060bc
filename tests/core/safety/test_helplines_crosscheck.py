"""Our pack beside a public list of 2021: stale, so a difference proves nothing, but each one has been looked at."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from leeward import wiring
from leeward.core.safety.channels import ChannelType
from leeward.core.safety.helplines import Country
from leeward.core.safety.lines import Kind

OTHER_EMERGENCY = frozenset("BO BW CL FJ GH GY KE XK LV LB LT TW TH UA UY".split())  # noqa: SIM905
"""Countries whose first emergency number the list does not name."""
OTHER_LINES = frozenset(
    "BD BB BY BO CA HR EC EG FI GH IN ID IT JP LV MY PL RU SG SK SE TH".split()  # noqa: SIM905
)
"""Countries none of whose first-aid numbers stand in the list: founded, renumbered or left out since."""
NAMES = {"England": "GB", "Korea": "KR", "United States": "US"}


@pytest.fixture
def both(shared_data: Path) -> list[tuple[Country, str]]:
    """Each country of both, with all that the list says of it as digits."""
    path = shared_data / "hotlines" / "suicide-hotlines_wikipedia2021.json"
    raw = json.loads(path.read_text(encoding="utf-8"))
    pack = wiring.helplines()
    by_name = {country.names["en"]: country for country in pack.countries()}
    found = []
    for name, entry in raw.items():
        country = pack.country(NAMES[name]) if name in NAMES else by_name.get(name)
        if country is not None:
            said = [f"{one['description']} {' '.join(one['phones'])}" for one in entry["parsed_batches"]]
            found.append((country, re.sub(r"[\s().-]", "", " ".join(said))))
    assert len(found) >= 65
    return found


@pytest.mark.shared
def test_emergency_numbers_differ_only_where_somebody_looked(both):
    differ = {country.code for country, said in both if country.emergency.first.replace(" ", "") not in said}
    assert differ == OTHER_EMERGENCY


@pytest.mark.shared
def test_first_lines_differ_only_where_somebody_looked(both):
    differ = set()
    for country, said in both:
        numbers = [
            re.sub(r"\D", "", channel.address).lstrip("0")
            for line in country.lines
            if line.kind in (Kind.SUICIDE, Kind.GENERAL)
            for channel in line.channels
            if channel.type in (ChannelType.PHONE, ChannelType.SMS)
        ]
        if numbers and not any(number in re.sub(r"\D", "", said) for number in numbers):
            differ.add(country.code)
    assert differ == OTHER_LINES
