"""English: how the tables in its sibling files come together."""

from __future__ import annotations

from leeward.core.safety.patterns import (
    en_body,
    en_events,
    en_frames,
    en_harm,
    en_hints,
    en_ideas,
    en_plans,
    en_self,
    en_trouble,
    en_voices,
)
from leeward.core.safety.patterns.en_words import EXPAND, FILLERS, MACROS
from leeward.core.safety.rules import Source

SOURCE = Source(
    macros=MACROS + en_ideas.MACROS + en_events.MACROS + en_voices.MACROS + en_plans.MACROS,
    tables=(
        en_self.RULES,
        en_ideas.RULES,
        en_self.SOFT,
        en_hints.RULES,
        en_harm.RULES,
        en_trouble.RULES,
        en_events.RULES,
        en_voices.RULES,
        en_voices.UNMASKED,
        en_plans.RULES,
        en_body.RULES,
        en_frames.RULES,
    ),
    expand=EXPAND,
    fillers=FILLERS,
    breaks="but however although because then and",
    masks=en_frames.MASKS,
    negation=en_frames.NEGATION,
    not_negation=en_frames.NOT_NEGATION,
    past=en_frames.PAST,
    frame=en_frames.FRAME,
    joke=en_frames.JOKE,
    trivial=en_frames.TRIVIAL,
    yes=en_frames.YES,
    no=en_frames.NO,
    context=en_frames.CONTEXT,
)
