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

TOPICS = (
    "work", "study", "money", "housing", "family", "parenting", "relationship", "breakup", "friends", "loneliness",
    "grief", "health", "sleep", "eating", "body_image", "substances", "anxiety", "panic", "low_mood", "anger",
    "trauma", "self_worth", "identity", "meaning", "discrimination", "migration", "legal", "caring", "online", "app",
    "small_talk",
)  # fmt: skip
"""What a message is about; several may hold at once."""

WANTS = ("be_heard", "advice", "information", "exercise", "log", "stop")
"""What somebody wants from a message; one of them holds."""

HEADS = {"emotions": EMOTIONS, "signs": SIGNS, "levels": LEVELS, "categories": CATEGORIES, "topics": TOPICS,
    "wants": WANTS}  # fmt: skip
