"""Puts a result into words and its history into a chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leeward import wiring
from leeward.core.charts import Chart
from leeward.core.charts_scores import Bar, Zone, score_bars
from leeward.core.companion.messages import Resource
from leeward.core.instruments.change import Change, Direction
from leeward.core.instruments.definition import Instrument
from leeward.web.accounts import access
from leeward.web.checkins.models import Filling
from leeward.web.checkins.queries import Result
from leeward.web.shell.language import page_language


def context(filling: Filling, history: Sequence[Result]) -> dict[str, Any]:
    """Return what the result page shows of one finished filling."""
    shown = next(result for result in history if result.filling.pk == filling.pk)
    upto = history[: history.index(shown) + 1]
    return {
        "filling": filling,
        "kind": shown.instrument,
        "score": shown.score,
        "result": shown,
        "change_words": change_words(shown.change) if shown.change else "",
        "chart": history_chart(shown.instrument, upto),
        "left_out": [shown.instrument.item(item).text for item in shown.score.missing],
    }


def change_words(change: Change) -> str:
    """Say what the step from the time before means; the direction is the person's, not the number's."""
    if change.direction is Direction.EASIER:
        return _("That is easier than the time before, by more than chance alone would do.")
    if change.direction is Direction.HARDER:
        return _("That is harder than the time before, by more than chance alone would do.")
    points = abs(change.points)
    if points == 0:
        return _("That is the same as the time before.")
    return ngettext(
        "That is %(points)s point away from the time before. Below %(needed)s it may be chance.",
        "That is %(points)s points away from the time before. Below %(needed)s it may be chance.",
        points,
    ) % {"points": points, "needed": change.needed}


def help_cards(request: HttpRequest) -> tuple[Resource, ...]:
    """Return the first lines of the chosen country; what holds anywhere where none was chosen."""
    language = page_language()
    country = access.country_of(request, person=access.person_of(request))
    return wiring.helplines().resources(country, (language,), timezone.now())[:4]


def history_chart(kind: Instrument, history: Sequence[Result]) -> Chart | None:
    """Draw the totals over time with the bands behind; ``None`` until there is a total."""
    bars = [
        Bar(
            formats.date_format(timezone.localtime(result.filling.finished_at), "j M"),
            result.score.total,
            result.score.band.name,
        )
        for result in history
        if result.score.total is not None and result.score.band is not None
    ]
    if not bars:
        return None
    return score_bars(
        bars,
        [Zone(band.low, band.high, band.name) for band in kind.bands],
        uid=f"history-{kind.id}",
        title=_("%(name)s over time") % {"name": kind.title},
        desc=ngettext("%(n)s result, from 0 to %(top)s.", "%(n)s results, from 0 to %(top)s.", len(bars))
        % {"n": len(bars), "top": kind.highest},
        head=(_("Day"), _("Total"), _("What it means")),
    )
