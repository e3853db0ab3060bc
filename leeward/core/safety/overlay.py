"""An operator's signed corrections of the helpline pack, laid over it when it is read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from leeward.core.content import ContentError, required, text
from leeward.core.safety.channels import https
from leeward.core.safety.helplines import Country

EMERGENCY = "emergency"
"""``gb-emergency`` names the emergency numbers of a country among its lines."""


class Verdict(StrEnum):
    """What somebody found who read the source."""

    RIGHT = "right"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True)
class Signature:
    """One entry checked against its source: by whom, when it was read, and over which words."""

    line: str
    """Id of the line, or ``<country>-emergency``."""
    verdict: Verdict
    source: str
    read_on: date
    signer: str
    about: str
    """:func:`digest` of the pack's entry when it was signed; a later change of the pack asks for a new look."""
    entry: Mapping[str, Any] = field(default_factory=dict)
    """The entry as it should read, where it changed."""

    @classmethod
    def from_mapping(cls, line: str, data: object) -> Signature:
        """Parse one entry of the corrections; raise :class:`ContentError` naming line and field."""
        if not isinstance(data, Mapping):
            raise ContentError(f"correction of {line}: must be a mapping")
        at = f"correction of {line}"
        try:
            verdict = Verdict(text(data, "verdict", at))
            read_on = date.fromisoformat(text(data, "read_on", at))
        except ValueError as error:
            raise ContentError(f"{at}: {error}") from error
        entry = data.get("entry") or {}
        if not isinstance(entry, Mapping) or (verdict is Verdict.CHANGED) != bool(entry):
            raise ContentError(f"{at}: 'entry' must stand exactly where something changed")
        return cls(
            line=line,
            verdict=verdict,
            source=https(required(data, "source", at), at),
            read_on=read_on,
            signer=text(data, "signer", at),
            about=text(data, "about", at),
            entry=dict(entry),
        )

    def to_mapping(self) -> dict[str, Any]:
        """Return what :meth:`from_mapping` reads, fit for JSON."""
        data: dict[str, Any] = {
            "verdict": str(self.verdict),
            "source": self.source,
            "read_on": self.read_on.isoformat(),
            "signer": self.signer,
            "about": self.about,
        }
        return data | ({"entry": dict(self.entry)} if self.entry else {})


@dataclass(frozen=True)
class Corrections:
    """All signatures by line, and what of the file could not be used."""

    signatures: Mapping[str, Signature] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Corrections:
        """Parse the whole file; a broken entry is left out and named, it never takes the others with it."""
        raw = data.get("signatures", {})
        if not isinstance(raw, Mapping):
            return cls(problems=("the corrections: 'signatures' must be a mapping",))
        signatures, problems = {}, []
        for line, item in raw.items():
            try:
                signatures[str(line)] = Signature.from_mapping(str(line), item)
            except ContentError as error:
                problems.append(str(error))
        return cls(signatures, tuple(problems))

    def to_mapping(self) -> dict[str, Any]:
        """Return what :meth:`from_mapping` reads, fit for JSON."""
        return {"signatures": {line: item.to_mapping() for line, item in sorted(self.signatures.items())}}

    def over(self, name: str, data: Mapping[str, Any]) -> tuple[Mapping[str, Any], tuple[str, ...]]:
        """Return a country's mapping with the corrections laid over it, and the problems met.

        What does not make a valid entry is left out, so that the pack's own words stand.
        """
        code = str(data["code"]).lower()
        problems: list[str] = []
        for item in self.signatures.values():
            if not item.line.startswith(f"{code}-"):
                continue
            after = _laid(data, code, item)
            try:
                Country.from_mapping(after, f"content/helplines/{name}.yaml")
            except (ContentError, ValueError, TypeError, AttributeError) as error:
                problems.append(f"correction of {item.line}: {error}")
            else:
                data = after
        return data, tuple(problems)


def digest(entry: Mapping[str, Any]) -> str:
    """Return a mark of what an entry says, whoever checked it and whenever."""
    said = {key: value for key, value in entry.items() if key not in ("checked", "signer")}
    words = json.dumps(said, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def entry_of(data: Mapping[str, Any], line: str) -> Mapping[str, Any] | None:
    """Return the entry of that id in a country's mapping, its emergency numbers included."""
    if line == f"{str(data['code']).lower()}-{EMERGENCY}":
        found: Mapping[str, Any] = data["emergency"]
        return found
    return next((item for item in data["lines"] if item["id"] == line), None)


def _laid(data: Mapping[str, Any], code: str, item: Signature) -> dict[str, Any]:
    entry = entry_of(data, item.line)
    if entry is None or (item.verdict is Verdict.RIGHT and digest(entry) != item.about):
        return dict(data)  # the pack has moved on: what was signed is not what stands there now
    signed = {"checked": item.read_on, "source": item.source, "signer": item.signer}
    now = {**(item.entry if item.verdict is Verdict.CHANGED else entry), **signed}
    if item.line == f"{code}-{EMERGENCY}":
        return {**data, "emergency": now}
    lines: Sequence[Mapping[str, Any]] = data["lines"]
    if item.verdict is Verdict.REMOVED:
        kept = [line for line in lines if line["id"] != item.line]
        return {**data, "lines": [_unpaired(line, item.line) for line in kept]}
    now = {**now, "id": item.line, **({"pair": entry["pair"]} if "pair" in entry else {})}
    return {**data, "lines": [now if line["id"] == item.line else line for line in lines]}


def _unpaired(line: Mapping[str, Any], gone: str) -> Mapping[str, Any]:
    if line.get("pair") != gone:
        return line
    return {key: value for key, value in line.items() if key != "pair"}
