"""The numbers that send an ambulance or the police in one country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from leeward.core.content import ContentError
from leeward.core.safety.channels import Channel, https
from leeward.core.safety.lines import checked_day

NUMBERS = ("any", "ambulance", "police", "text")
"""The emergency numbers a country may have."""


@dataclass(frozen=True)
class Emergency:
    """The numbers that send somebody at once; an empty one is not known or is the same as ``any``."""

    any: str = ""
    ambulance: str = ""
    police: str = ""
    text: str = ""
    """A number that takes text messages, for people who cannot speak or hear."""
    checked: date | None = None
    """The day somebody read an official page about them; ``None`` means nobody did."""
    signer: str = ""

    @property
    def first(self) -> str:
        """The number to dial for a person in danger."""
        return self.any or self.ambulance

    @classmethod
    def from_mapping(cls, data: object, where: str) -> Emergency:
        """Parse ``{any, ambulance, police, text}``; at least ``any`` or ``ambulance`` must be there.

        A signed check adds ``checked``, ``source`` and ``signer``.
        """
        if not isinstance(data, Mapping):
            raise ContentError(f"{where}: 'emergency' must be a mapping of numbers")
        unknown = set(data) - {*NUMBERS, "checked", "source", "signer"}
        if unknown:
            raise ContentError(f"{where}: 'emergency' does not know '{min(unknown)}'")
        at = f"{where}: 'emergency"
        numbers = {key: Channel.dialable(data[key], f"{at}.{key}'") for key in NUMBERS if key in data}
        if not (numbers.get("any") or numbers.get("ambulance")):
            raise ContentError(f"{where}: 'emergency' needs any or ambulance")
        if "source" in data:
            https(data["source"], f"{at}.source'")
        day = checked_day(data, f"{at}'") if "checked" in data else None
        return cls(**numbers, checked=day, signer=str(data.get("signer", "")))
