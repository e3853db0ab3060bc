"""The one reading that every door uses: the rules, and beside them a trained reader where there is one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from leeward.core.language import SUPPORTED
from leeward.core.safety import triage
from leeward.core.safety.fusion import Limits, join
from leeward.core.safety.levels import Reading
from leeward.core.text.ports import TextModel, TextSigns

_BARE = 2
"""A message of so few words ("bye", "the second") is left to the rules: it holds nothing else to go by."""


class Reader:
    """Reads messages for danger; without a model the rules stand alone, and hold what is explicit."""

    def __init__(self, model: TextModel | None = None, limits: Mapping[str, Limits] | None = None) -> None:
        """*limits* by language code; a model without limits for a language is not heard in it."""
        self._model, self._limits = model, dict(limits or {})

    @property
    def name(self) -> str:
        """What reads: the rules, and the model beside them."""
        return f"rules and {self._model.name}" if self._model else "rules alone"

    def read(
        self, text: str, *, earlier: Sequence[str] = (), language: str | None = None, walking: bool = False
    ) -> Reading:
        """Read *text* as :func:`leeward.core.safety.triage.read` does, and let the model raise it.

        *walking* says that a path is open already, or was left after a plain correction: then short answers
        follow on direct questions, and the model, which sees one message alone, is heard only where it is sure.
        """
        return self.read_signs(text, earlier=earlier, language=language, walking=walking)[0]

    def read_signs(
        self, text: str, *, earlier: Sequence[str] = (), language: str | None = None, walking: bool = False
    ) -> tuple[Reading, TextSigns | None]:
        """Read as :meth:`read` does, and return beside it what the model saw in *text* alone, where it was asked."""
        reading = triage.read(text, earlier=earlier, language=language)
        limits = self._limits.get(reading.language)
        if self._model is None or limits is None or reading.language not in SUPPORTED:
            return reading, None
        if walking and reading.crisis:  # nothing the model says could change it
            return reading, None
        if len(text.split()) <= _BARE:
            return reading, None
        signs = self._model.read(text, reading.language)
        return join(reading, signs, limits, walking=walking), signs
