"""How the desk says kinds, verdicts, languages and whole entries in words."""

from __future__ import annotations

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leeward import wiring
from leeward.core.safety import plainly
from leeward.core.safety.emergency import NUMBERS
from leeward.web.crisis import help_page
from leeward.web.desk.forms import NUMBER_NAMES
from leeward.web.desk.queries import Entry
from leeward.web.shell.language import page_language

register = template.Library()

_KINDS: dict[str, Promise] = {
    "script": _("Words for moments of danger"),
    "help": _("The help page"),
    "recommendation": _("Practices and cautions"),
    "label": _("Labelled messages"),
}
_STANDINGS: dict[str, Promise] = {
    "none": _("not reviewed"),
    "partly": _("approved by one of two"),
    "correction": _("other words asked for"),
    "reviewed": _("reviewed"),
}
_CLASSES = {"partly": "is-lamp", "correction": "is-dawn", "reviewed": "is-sea"}
_VERDICTS: dict[str, Promise] = {
    "right": _("Still right"),
    "changed": _("It has changed"),
    "removed": _("Take it out"),
    "approved": _("Approved"),
    "correction": _("Asked for other words"),
}
_ROLES: dict[str, Promise] = {"clinician": _("Clinician"), "native": _("Native speaker")}


@register.filter
def kind_name(kind: str) -> str:
    """Name a kind of piece."""
    return str(_KINDS[kind])


@register.filter
def standing_name(standing: str) -> str:
    """Say how a piece stands."""
    return str(_STANDINGS[standing])


@register.filter
def standing_class(standing: str) -> str:
    """Return the colour of a badge; the word beside it says the same."""
    return _CLASSES.get(standing, "")


@register.filter
def verdict_name(verdict: str) -> str:
    """Say what somebody found."""
    return str(_VERDICTS[verdict])


@register.filter
def role_name(role: str) -> str:
    """Say in what capacity somebody reviewed."""
    return str(_ROLES[role])


@register.filter
def own_name(language: str) -> str:
    """Return what a language calls itself."""
    return help_page.own_name(language)


@register.filter
def plain_entry(entry: Entry) -> str:
    """Say what an entry says now, in one line: numbers, hours, kind."""
    now = entry.now
    if entry.emergency:
        return " · ".join(f"{NUMBER_NAMES[name]}: {now[name]}" for name in NUMBERS if now.get(name))
    words = wiring.crisis_words(page_language())
    ways = plainly.channels_text(now["channels"]).replace("\n", " · ")
    hours = plainly.hours_text(now["hours"]).replace("\n", "; ")
    return f"{words.kinds[now['kind']]} · {ways} · {hours}"
