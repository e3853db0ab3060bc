"""The engine that lets a language model do the listening: streamed, guarded sentence by sentence, and bounded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from leeward.core.companion.breaker import Breaker
from leeward.core.companion.ports import Brief, ChatModel, ChatStream, ChatTrouble, Drafted
from leeward.core.companion.prompt import MOVES, prompt
from leeward.core.companion.streamed import ChatBusy
from leeward.core.safety import guard

PATIENCE = 2.8
"""Seconds from the start until the scripted engine speaks, whatever the model is doing (at most 3 are allowed)."""
SENTENCES, WORDS = 3, 60
"""How much of an answer is used; a longer one is cut."""
READ = 1_500
"""Characters that are read of an answer that does not end."""
TOKENS = 160
_END = re.compile(r"(?<=[.!?।…])[\"”»)]*\s+|\n+")
_FINISHED = re.compile(r"[.!?।…][\"”»)]*$")


class GeneratedEngine:
    """Drafts the words of listening with a model; whatever it may not or cannot say is left to the scripted engine."""

    def __init__(
        self,
        model: ChatModel,
        *,
        clock: Callable[[], float],
        patience: float = PATIENCE,
        article: Callable[[str, str], str] | None = None,
    ) -> None:
        """Take the *model* and a *clock* that only runs forward, in seconds.

        *article* finds a few lines of the library for a message in a language, or nothing.
        """
        self._model = model
        self._article = article
        self._clock = clock
        self._patience = patience
        self.breaker = Breaker(clock)

    @property
    def name(self) -> str:
        """The name of the model's kind, such as ``openai``."""
        return self._model.name

    def draft(self, brief: Brief) -> Iterator[Drafted]:
        """Yield the sentences that may be shown, each as soon as the next one proved fit too.

        It ends early, without an error, on a sentence that may not be shown, on trouble, and when time is up. A
        forbidden sentence also takes back the one before it that was not shown yet.
        """
        if brief.plan.move not in MOVES or not self.breaker.ready():
            return
        asks = not brief.plan.quiet and any(part.role == "ask" for part in brief.plan.parts)
        until = self._clock() + self._patience
        article = self._article(brief.understanding.text, brief.language) if self._article else ""
        stream = self._model.open(prompt(brief, asks=asks, article=article), tokens=TOKENS)
        held: Drafted | None = None
        try:
            count = words = 0
            for sentence in self._sentences(stream, until):
                drafted = Drafted(sentence, sentence, "ask" if sentence.endswith("?") else "reflect")
                words += len(sentence.split())
                if not self._fits(drafted, brief, asks=asks) or words > WORDS:
                    if self._forbidden(sentence, brief):
                        held = None
                        self.breaker.hit()
                        return
                    break
                if held is not None:
                    yield held
                held, count = drafted, count + 1
                if drafted.role == "ask" or count == SENTENCES:
                    break
            self.breaker.worked()
        except ChatBusy:
            # Others have it, or it is being loaded: this turn is scripted, and the next may ask again.
            pass
        except ChatTrouble:
            self.breaker.failed()
        finally:
            stream.close()
        if held is not None:
            yield held

    def _fits(self, drafted: Drafted, brief: Brief, *, asks: bool) -> bool:
        if drafted.role == "ask" and not asks:
            return False
        return not brief.memory.recall(drafted.text) and brief.allowed(drafted.text)

    def _forbidden(self, sentence: str, brief: Brief) -> bool:
        """Whether a sentence breaks a rule that binds the scripted words too, and is not merely unknown."""
        return guard.check(sentence, language=brief.language) is not None

    def _sentences(self, stream: ChatStream, until: float) -> Iterator[str]:
        """Cut the stream into whole sentences; what stands unfinished at a break or a limit is dropped."""
        text, read = "", 0
        while True:
            piece = stream.next(until - self._clock())
            if piece is None:
                break
            read += len(piece)
            text += piece
            *whole, text = _END.split(text)
            yield from filter(None, map(_tidy, whole))
            if read > READ:
                return
        if (last := _tidy(text)) and _FINISHED.search(last):
            yield last


def _tidy(sentence: str) -> str:
    """Take the blanks off, and the shout out of a sentence."""
    return re.sub(r"!+(?=[\"”»)]*$)", ".", sentence.strip())
