"""One way to reach a line (a number, a chat, an address) and the link that opens it on a phone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import quote, urlsplit

from leeward.core.content import ContentError
from leeward.core.safety.hours import Hours

_NUMBER = re.compile(r"\+?[*#\d](?:[\d *#()./-]*[\d#])?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class ChannelType(StrEnum):
    """How a person gets through."""

    PHONE = "phone"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    CHAT = "chat"
    EMAIL = "email"
    WEB = "web"
    """A page to read, where nobody answers (a directory)."""


class Cost(StrEnum):
    """What reaching the line costs the person."""

    FREE = "free"
    NORMAL = "normal"
    UNKNOWN = "unknown"


SPOKEN = frozenset({ChannelType.PHONE, ChannelType.WEB})
WRITTEN = frozenset({ChannelType.SMS, ChannelType.WHATSAPP, ChannelType.CHAT})
"""Silent channels that somebody answers at once; an e-mail waits for days and is no help tonight."""


@dataclass(frozen=True)
class Channel:
    """A number, chat or address of a line, with its own hours where they differ from the line's."""

    type: ChannelType
    address: str
    """The number as people write it, the e-mail address or the ``https`` address."""
    keyword: str = ""
    """The word to send in the first text message, if the line wants one."""
    press: str = ""
    """What to press after the line answers."""
    hours: Hours = field(default_factory=Hours)
    languages: tuple[str, ...] = ()
    """The channel's languages, when they are not those of the line."""

    @classmethod
    def from_mapping(cls, data: object, where: str, hours: Hours) -> Channel:
        """Parse ``{phone|sms|whatsapp|chat|email|web: address, keyword?, press?, hours?, languages?}``."""
        if not isinstance(data, Mapping):
            raise ContentError(f"{where}: each of 'channels' must be a mapping")
        kinds = [kind for kind in ChannelType if kind in data]
        unknown = set(data) - {*ChannelType, "keyword", "press", "hours", "languages"}
        if len(kinds) != 1 or unknown:
            raise ContentError(
                f"{where}: 'channels' holds {sorted(map(str, data))}, needs one way to get through"
            )
        kind = kinds[0]
        return cls(
            type=kind,
            address=_address(kind, data[kind], where),
            keyword=str(data.get("keyword", "")),
            press=str(data.get("press", "")),
            hours=Hours.from_data(data["hours"], where) if "hours" in data else hours,
            languages=language_codes(data.get("languages", ()), where),
        )

    @staticmethod
    def dialable(value: object, where: str) -> str:
        """Return *value* if a phone could dial it; raise :class:`ContentError` naming *where* if not."""
        digits = re.sub(r"\D", "", value) if isinstance(value, str) else ""
        if not isinstance(value, str) or not _NUMBER.fullmatch(value) or not 2 <= len(digits) <= 15:
            raise ContentError(f"{where}: '{value}' is no number that can be dialled")
        return value

    @property
    def dial(self) -> str:
        """The number as a phone dials it: digits, ``+``, ``*`` and ``#`` only."""
        return re.sub(r"[^\d+*#]", "", self.address)

    @property
    def href(self) -> str:
        """The link that opens it: ``tel:``, ``sms:``, ``mailto:`` or ``https:``.

        ``tel`` follows RFC 3966 (``#`` must be written ``%23``), ``sms`` RFC 5724;
        ``?&body=`` is the one form that both common phone systems read.
        """
        match self.type:
            case ChannelType.PHONE:
                return "tel:" + self.dial.replace("#", "%23")
            case ChannelType.SMS:
                body = f"?&body={quote(self.keyword)}" if self.keyword else ""
                return f"sms:{self.dial.replace('#', '%23')}{body}"
            case ChannelType.WHATSAPP:
                body = f"?text={quote(self.keyword)}" if self.keyword else ""
                return f"https://wa.me/{re.sub(r'[^0-9]', '', self.address)}{body}"
            case ChannelType.EMAIL:
                return f"mailto:{self.address}"
            case _:
                return self.address

    @property
    def shown(self) -> str:
        """The address as a person reads it; a page is shown by its host."""
        if self.type in (ChannelType.CHAT, ChannelType.WEB):
            return urlsplit(self.address).netloc.removeprefix("www.")
        return self.address


def language_codes(value: object, where: str) -> tuple[str, ...]:
    """Return a list of ISO 639 codes as a tuple; raise :class:`ContentError` for anything else."""
    if not isinstance(value, list | tuple):
        raise ContentError(f"{where}: 'languages' must be a list")
    for code in value:
        if not isinstance(code, str) or not _LANGUAGE.fullmatch(code):
            raise ContentError(f"{where}: '{code}' in 'languages' is no language code")
    return tuple(value)


def https(value: object, where: str) -> str:
    """Return an ``https`` address with a host; raise :class:`ContentError` for anything else."""
    parts = urlsplit(value) if isinstance(value, str) else None
    if not isinstance(value, str) or parts is None or parts.scheme != "https" or "." not in parts.netloc:
        raise ContentError(f"{where}: '{value}' is no https address")
    return value


def _address(kind: ChannelType, value: object, where: str) -> str:
    if kind in (ChannelType.CHAT, ChannelType.WEB):
        return https(value, where)
    if kind is ChannelType.EMAIL:
        if not isinstance(value, str) or not _EMAIL.fullmatch(value):
            raise ContentError(f"{where}: '{value}' is no e-mail address")
        return value
    number = Channel.dialable(value, where)
    if kind is ChannelType.WHATSAPP and not number.startswith("+"):
        raise ContentError(f"{where}: the whatsapp number '{number}' needs its country code")
    return number
