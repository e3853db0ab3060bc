"""The three pictures that start help without typing, and the small steps that each leads to."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Step:
    """One next step; ``kind`` chooses its icon."""

    kind: str
    url: str
    words: Promise
    hint: Promise


@dataclass(frozen=True)
class Picture:
    """A picture with what it says when it is heard, and the steps behind it, the fitting one first."""

    slug: str
    words: Promise
    answer: Promise
    steps: tuple[Step, ...]


_HELP = Step("help", "/help/", _("I need a person now"), _("Phone and text lines for your country."))
_TALK = Step("talk", "/talk/", _("Talk"), _("Write a few words, and get an answer."))
_BREATHE = Step(
    "breathe", "/tools/breathing-resonance/", _("Breathe with me"), _("Slow breaths. One minute or more.")
)
_LOOK = Step(
    "ground",
    "/tools/grounding-54321/",
    _("Look around with me"),
    _("Five things you see, four you feel. Three minutes."),
)
_SORT = Step(
    "think", "/tools/thought-record/", _("Sort one thought"), _("Put it down and look at it from outside.")
)
_SMALL = Step("tools", "/tools/", _("Find one small thing"), _("Short practices, from one minute on."))

_ALL = (
    Picture(
        "scared",
        _("I feel scared"),
        _("Fear is loud in the body. Looking around, slowly, tells it where you are."),
        (_LOOK, _BREATHE, _TALK, _HELP),
    ),
    Picture(
        "heavy",
        _("I feel heavy"),
        _("When all is heavy, one small thing is enough. You can put it into words, or just breathe."),
        (_TALK, _BREATHE, _SMALL, _HELP),
    ),
    Picture(
        "racing",
        _("My head will not stop"),
        _("Thoughts race when the body is on guard. A slow breath out gives them less to run on."),
        (_BREATHE, _SORT, _TALK, _HELP),
    ),
)
PICTURES = {picture.slug: picture for picture in _ALL}
