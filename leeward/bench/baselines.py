"""Two old ways of answering, kept small, to stand beside the companion in a measurement."""

from __future__ import annotations

import re

_TURN = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "am": "are", "i'm": "you are", "you": "I",
    "your": "my", "myself": "yourself",
}  # fmt: skip
_RULES = (
    (r".*\bi need (.+)", ("Why do you need {0}?", "Would it really help you to get {0}?")),
    (
        r".*\bwhy (?:can't|cannot) i (.+)",
        ("Do you think you should be able to {0}?", "Have you really tried?"),
    ),
    (r".*\bi(?:'m| am) (.+)", ("How long have you been {0}?", "How do you feel about being {0}?")),
    (r".*\bi feel (.+)", ("Do you often feel {0}?", "When do you usually feel {0}?")),
    (r".*\bbecause (.+)", ("Is that the real reason?", "What other reasons come to mind?")),
    (r".*\bmy (mother|father|mom|dad|family|wife|husband)\b.*", ("Tell me more about your {0}.",)),
    (r".*\bi (?:want|wish) (.+)", ("What would it mean to you if you got {0}?",)),
    (r".*\?\s*$", ("Why do you ask that?", "What do you think?")),
)
_ELSE = ("Please tell me more.", "How does that make you feel?", "I see.", "Can you elaborate on that?")
CANNED = (
    "I'm sorry you're going through this. How does that make you feel?",
    "That sounds really hard. Can you tell me more?",
    "Thank you for sharing. What would help you right now?",
    "It is normal to feel this way. Have you talked to someone about it?",
)


class Eliza:
    """Keyword rules with pronouns turned, after Weizenbaum (1966)."""

    name = "eliza-like"

    def __init__(self) -> None:
        self._count = 0

    def say(self, text: str) -> str:
        """Answer one message."""
        self._count += 1
        last = re.split(r"(?<=[.!?])\s+|\n+", text.strip())[-1].lower()
        for pattern, replies in _RULES:
            match = re.match(pattern, last)
            if match:
                turned = " ".join(_TURN.get(w, w) for w in match.group(1).split()) if match.groups() else ""
                return replies[self._count % len(replies)].format(turned.rstrip(".!? "))
        return _ELSE[self._count % len(_ELSE)]


class Canned:
    """The same few kind sentences in turn, whatever was said."""

    name = "canned"

    def __init__(self) -> None:
        self._count = 0

    def say(self, text: str) -> str:  # noqa: ARG002  (it does not look)
        """Answer one message without looking at it."""
        self._count += 1
        return CANNED[self._count % len(CANNED)]
