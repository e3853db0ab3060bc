"""The closed lists that the text networks answer in; their order is the order of the outputs."""

from __future__ import annotations

from leeward.core.safety.levels import Category, Level

EMOTIONS = (
    "admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion", "curiosity", "desire",
    "disappointment", "disapproval", "disgust", "embarrassment", "excitement", "fear", "gratitude", "grief", "joy",
    "love", "nervousness", "optimism", "pride", "realization", "relief", "remorse", "sadness", "surprise", "neutral",
)  # fmt: skip
"""The 28 classes of GoEmotions (Demszky et al. 2020, arXiv 2005.00547), several of which may hold at once."""

SIGNS = ("open", "crisis", "heavy")
"""A path must open; the full pathway must open; suffering that a gentle question would meet well."""

LEVELS = tuple(level.value for level in Level)
"""Which level a message stands on; exactly one holds."""

CATEGORIES = tuple(category.value for category in Category if category is not Category.UNSUPPORTED_LANGUAGE)
"""The kinds of trouble; several may hold at once."""

HEADS = {"emotions": EMOTIONS, "signs": SIGNS, "levels": LEVELS, "categories": CATEGORIES}
