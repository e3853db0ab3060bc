"""Lets a trained reader fill in feelings, matters and wishes that words alone do not show."""

# ruff: noqa: SIM905  (a word list reads better as text)

from __future__ import annotations

from collections.abc import Mapping

from leeward.core.companion.lexicon import Lexicon
from leeward.core.text.ports import TextSigns

_FELT, _SEEN, _WISHED = 0.6, 0.75, 0.7
"""Shares from which a feeling, a matter or a wish of the reader counts. Words that were found count before them."""
_KEPT = 0.8
"""What the reader alone can bring a feeling to: a word that the person used stays the stronger sign."""
_LONG_ENOUGH = 4
FAMILIES = {
    "admiration": "glad", "amusement": "glad", "anger": "angry", "annoyance": "upset", "approval": "glad",
    "caring": "fond", "confusion": "unsure", "curiosity": "curious", "desire": "curious", "disappointment": "hurt",
    "disapproval": "upset", "disgust": "upset", "embarrassment": "ashamed", "excitement": "glad", "fear": "afraid",
    "gratitude": "glad", "grief": "grief", "joy": "glad", "love": "fond", "nervousness": "anxious", "optimism": "glad",
    "pride": "glad", "realization": "curious", "relief": "relieved", "remorse": "guilty", "sadness": "sad",
    "surprise": "curious", "neutral": "calm",
}  # fmt: skip
"""The 28 feelings of the reader, folded to families for display."""
_ALSO = {"excitement": "joy", "pride": "joy", "disapproval": "annoyance"}
"""Feelings that the lexicon knows by another name."""
_MATTERS = {
    "relationship": "partner", "substances": "addiction", "anxiety": "worry", "meaning": "future",
    "migration": "discrimination",
}  # fmt: skip
"""Matters of the reader that the lines know by another name."""
_OURS = frozenset(
    "work study money housing family parenting partner breakup friends loneliness grief health sleep eating body_image "
    "addiction worry panic low_mood anger trauma self_worth identity future discrimination caring".split()
)
"""Matters that the lines have words for; the others, such as the law, are seen and get general words."""
_WISHES = {
    "advice": "advice",
    "information": "information",
    "exercise": "exercise",
    "log": "log",
    "stop": "stop",
    "be_heard": "be_heard",
}
_LEXICAL = frozenset(
    "advice information exercise log stop direct goodbye thanks greeting identity privacy correction complaint "
    "wellbeing small_talk venting".split()
)


def blended(emotions: Mapping[str, float], signs: TextSigns | None, lexicon: Lexicon) -> dict[str, float]:
    """Join the feelings of the words with those of the reader; only kinds that the lexicon has a family for."""
    if signs is None or not signs.emotions:
        return dict(emotions)
    joined = dict(emotions)
    for name, share in signs.emotions.items():
        name = _ALSO.get(name, name)
        if name in lexicon.families and share >= _FELT:
            joined[name] = max(joined.get(name, 0.0), round(min(share, _KEPT), 3))
    return dict(sorted(joined.items(), key=lambda item: -item[1]))


def seen(topics: tuple[str, ...], signs: TextSigns | None, count: int) -> tuple[str, ...]:
    """Add the matters that the reader is sure of behind those of the words; at most four."""
    if signs is None or count < _LONG_ENOUGH:
        return topics
    likely = sorted(signs.topics.items(), key=lambda item: -item[1])
    names = (_MATTERS.get(name, name) for name, share in likely if share >= _SEEN)
    more = tuple(name for name in names if name in _OURS and name not in topics)
    return (*topics, *dict.fromkeys(more))[:4]


def wished(wants: set[str], signs: TextSigns | None, count: int) -> set[str]:
    """Add the reader's wish where the words name none and the reader is sure of it."""
    if signs is None or count < _LONG_ENOUGH or wants & _LEXICAL or not signs.wants:
        return wants
    name, share = max(signs.wants.items(), key=lambda item: item[1])
    return wants | {_WISHES[name]} if share >= _WISHED and name in _WISHES and name != "stop" else wants
