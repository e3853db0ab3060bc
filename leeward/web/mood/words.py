"""The words for weather, for valence and for energy, and the icon beside each weather."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leeward.core.mood.field import cell_at
from leeward.core.mood.week import Weather

_WEATHER: dict[Weather, tuple[str, Promise | str]] = {
    Weather.CLEAR: ("sun", _("clear")),
    Weather.BRIGHT: ("partly", _("bright spells")),
    Weather.STILL: ("sun", _("still and mild")),
    Weather.CLOUDY: ("cloud", _("some clouds")),
    Weather.CHANGEABLE: ("partly", _("changeable")),
    Weather.GREY: ("fog", _("grey")),
    Weather.WINDY: ("wind", _("windy")),
    Weather.RAIN: ("rain", _("rain")),
    Weather.STORM: ("storm", _("stormy")),
}
VALENCE = (_("very hard"), _("hard"), _("in between"), _("good"), _("very good"))
ENERGY = (
    _("very high energy"),
    _("high energy"),
    _("middling energy"),
    _("low energy"),
    _("very low energy"),
)


def weather_icon(weather: Weather) -> str:
    """Return the name of the icon."""
    return _WEATHER[weather][0]


def weather_word(weather: Weather | None) -> str:
    """Return the word, or that nothing was logged."""
    return str(_WEATHER[weather][1]) if weather else str(_("nothing logged"))


def place_words(valence: float, energy: float) -> str:
    """Say where a point lies: "hard, high energy"."""
    row, column = cell_at(valence, energy)
    return f"{VALENCE[column]}, {ENERGY[row]}"
