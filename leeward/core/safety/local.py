"""The operator's own list of services, peer groups and advocacy groups near their people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from leeward.core.content import ContentError, text
from leeward.core.safety.channels import Channel, ChannelType, https, language_codes
from leeward.core.safety.lines import is_due


class ServiceKind(StrEnum):
    """Who is behind it."""

    SERVICE = "service"
    """A clinic, a surgery, a counselling centre."""
    PEER = "peer"
    """People who have been there themselves."""
    ADVOCACY = "advocacy"
    """People who speak up for one's rights."""


LIMITS: Mapping[str, int] = {
    "name": 80,
    "what": 160,
    "for_whom": 80,
    "area": 60,
    "address": 120,
    "hours": 80,
}
"""Most characters of each part: the help page must stay light."""


@dataclass(frozen=True)
class Service:
    """One place or group, as its operator wrote it down."""

    id: str
    country: str
    area: str
    """Town or district; empty means the whole country."""
    kind: ServiceKind
    name: str
    what: str
    """What it does, in a plain sentence."""
    for_whom: str = ""
    phone: str = ""
    url: str = ""
    address: str = ""
    languages: tuple[str, ...] = ()
    hours: str = ""
    checked: date | None = None

    @classmethod
    def from_mapping(cls, data: object, where: str) -> Service:
        """Parse one entry; raise :class:`ContentError` naming the field."""
        if not isinstance(data, Mapping):
            raise ContentError(f"{where}: each service must be a mapping")
        for part, limit in LIMITS.items():
            value = data.get(part) or ""
            if not isinstance(value, str) or len(value) > limit:
                raise ContentError(f"{where}: '{part}' must be text of at most {limit} characters")
        country = text(data, "country", where).upper()
        if len(country) != 2 or not country.isalpha() or not country.isascii():
            raise ContentError(f"{where}: 'country' must be a code of two letters")
        phone, url, address = (str(data.get(part) or "") for part in ("phone", "url", "address"))
        if not (phone or url or address):
            raise ContentError(f"{where}: 'phone', 'url' or 'address' must say how to get there")
        try:
            kind = ServiceKind(text(data, "kind", where))
            checked = date.fromisoformat(data["checked"]) if data.get("checked") else None
        except (TypeError, ValueError) as error:
            raise ContentError(f"{where}: {error}") from error
        return cls(
            id=text(data, "id", where),
            country=country,
            area=str(data.get("area") or "").strip(),
            kind=kind,
            name=text(data, "name", where),
            what=text(data, "what", where),
            for_whom=str(data.get("for_whom") or "").strip(),
            phone=Channel.dialable(phone, where) if phone else "",
            url=https(url, where) if url else "",
            address=address.strip(),
            languages=language_codes(data.get("languages") or (), where),
            hours=str(data.get("hours") or "").strip(),
            checked=checked,
        )

    def to_mapping(self) -> dict[str, Any]:
        """Return what :meth:`from_mapping` reads, fit for JSON."""
        data: dict[str, Any] = {name: getattr(self, name) for name in self.__dataclass_fields__}
        day = self.checked.isoformat() if self.checked else None
        return data | {"kind": str(self.kind), "languages": list(self.languages), "checked": day}

    @property
    def call(self) -> str:
        """The link that dials it; empty without a number."""
        return Channel(ChannelType.PHONE, self.phone).href if self.phone else ""

    def due(self, today: date) -> bool:
        """Whether somebody should look again."""
        return is_due(self.checked, today)


@dataclass(frozen=True)
class Directory:
    """All services, and what of the file could not be used."""

    services: tuple[Service, ...] = ()
    problems: tuple[str, ...] = field(default=())

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Directory:
        """Parse the whole file; a broken entry is left out and named, it never takes the others with it."""
        raw = data.get("services", [])
        if not isinstance(raw, Sequence) or isinstance(raw, str):
            return cls(problems=("the local directory: 'services' must be a list",))
        services, problems = [], []
        for number, item in enumerate(raw, start=1):
            try:
                services.append(Service.from_mapping(item, f"service {number}"))
            except ContentError as error:
                problems.append(str(error))
        return cls(tuple(services), tuple(problems))

    def to_mapping(self) -> dict[str, Any]:
        """Return what :meth:`from_mapping` reads, fit for JSON."""
        return {"services": [service.to_mapping() for service in self.services]}

    def near(self, country: str, languages: Sequence[str] = (), area: str = "") -> tuple[Service, ...]:
        """Return a country's services: those of the area first if one is named, then by language, kind and name.

        With *area*, what serves another area is left out; what serves the whole country stays.
        """
        order = tuple(ServiceKind)

        def rank(service: Service) -> tuple[object, ...]:
            spoken = not service.languages or bool(set(languages) & set(service.languages))
            return (bool(area) and not service.area, not spoken, order.index(service.kind), service.name)

        mine = (service for service in self.services if service.country == country.upper())
        fitting = (service for service in mine if not area or service.area in ("", area))
        return tuple(sorted(fitting, key=rank))

    def areas(self, country: str) -> tuple[str, ...]:
        """Return the areas that a country's services name, in order."""
        found = {service.area for service in self.services if service.country == country.upper()}
        return tuple(sorted(found - {""}))
