"""Ways to get through and opening hours as plain lines that a person can type, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from leeward.core.content import ContentError
from leeward.core.safety.channels import Channel, ChannelType
from leeward.core.safety.hours import DAYS, Hours

_SPAN = re.compile(r"([a-z, -]+?)\s+(\d{2}:\d{2})\s*-\s*(\d{2}:\d{2})")
_EXTRAS = ("keyword", "press", "hours", "languages")


def hours_text(data: object) -> str:
    """Write hours (``always``, ``unknown`` or spans) as lines such as ``mon, tue 09:00-17:00``."""
    if isinstance(data, str):
        return data
    spans: Sequence[Mapping[str, Any]] = data if isinstance(data, Sequence) else ()
    return "\n".join(f"{_days_text(span['days'])} {span['from']}-{span['to']}" for span in spans)


def hours_data(words: str, where: str) -> Any:
    """Read what :func:`hours_text` writes, days also as ``mon-fri``; raise :class:`ContentError`."""
    lines = [line.strip().lower() for line in re.split(r"[\n;]", words) if line.strip()]
    if lines in (["always"], ["unknown"]):
        return lines[0]
    data = [_span(line, where) for line in lines]
    Hours.from_data(data, where)
    return data


def channels_text(channels: Sequence[Mapping[str, Any]]) -> str:
    """Write channels one a line: ``sms: 85258 | keyword=SHOUT``."""
    return "\n".join(map(_channel_text, channels))


def channels_data(words: str, where: str) -> list[dict[str, Any]]:
    """Read what :func:`channels_text` writes; raise :class:`ContentError` naming the line that does not fit."""
    found = [_channel(line.strip(), where) for line in words.splitlines() if line.strip()]
    if not found:
        raise ContentError(f"{where}: 'channels' needs at least one line such as phone: 116 123")
    return found


def _days_text(days: object) -> str:
    return days if isinstance(days, str) else ", ".join(map(str, days if isinstance(days, Sequence) else ()))


def _span(line: str, where: str) -> dict[str, Any]:
    match = _SPAN.fullmatch(line)
    if match is None:
        raise ContentError(f"{where}: '{line}' is no opening such as mon-fri 09:00-17:00")
    return {"days": _days(match[1].strip(), where), "from": match[2], "to": match[3]}


def _days(words: str, where: str) -> Any:
    if words == "daily":
        return "daily"
    found: list[str] = []
    for part in (item.strip() for item in words.split(",")):
        first, _, last = (day.strip() for day in part.partition("-"))
        if first not in DAYS or (last and last not in DAYS):
            raise ContentError(f"{where}: '{part}' is no day such as mon")
        start, end = DAYS.index(first), DAYS.index(last or first)
        found += DAYS[start : end + 1] if start <= end else (*DAYS[start:], *DAYS[: end + 1])
    return list(dict.fromkeys(found))


def _channel_text(channel: Mapping[str, Any]) -> str:
    kind = next(kind for kind in ChannelType if kind in channel)
    parts = [f"{kind}: {channel[kind]}"]
    for name in _EXTRAS:
        if name in channel:
            value = channel[name]
            said = hours_text(value).replace("\n", "; ") if name == "hours" else value
            parts.append(f"{name}={','.join(said) if isinstance(said, list) else said}")
    return " | ".join(parts)


def _channel(line: str, where: str) -> dict[str, Any]:
    head, *extras = (part.strip() for part in line.split("|"))
    kind, found, address = (part.strip() for part in head.partition(":"))
    if not found:
        raise ContentError(f"{where}: '{line}' is no way to get through such as phone: 116 123")
    data: dict[str, Any] = {kind.lower(): address}
    for extra in extras:
        name, _, value = (part.strip() for part in extra.partition("="))
        if name not in _EXTRAS:
            raise ContentError(f"{where}: '{name}' is none of {', '.join(_EXTRAS)}")
        if name == "hours":
            data[name] = hours_data(value, where)
        elif name == "languages":
            data[name] = [code.strip() for code in value.split(",")]
        else:
            data[name] = value
    Channel.from_mapping(data, where, Hours())
    return data
