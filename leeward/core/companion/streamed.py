"""Lets a thread make an answer while whoever waits takes it piece by piece, only as long as they like."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from queue import Empty, Full, Queue
from typing import Any

from leeward.core.companion.ports import ChatLine, ChatTrouble

PIECES = 512
"""Pieces waiting to be taken; a model that floods waits."""
WAITING = 4
"""Answers that a model in this process has in hand: one is made, the others wait for it."""
_END = object()
_LOOKS = 0.05


class ChatBusy(ChatTrouble):
    """The model works for others or is still being loaded: no fault of it, and no reason to let it rest."""


class Call:
    """What the two sides of a stream know of each other."""

    def __init__(self) -> None:
        """Begin with somebody waiting."""
        self.closed = threading.Event()
        """Set once nobody waits any more."""
        self.waits_for = ""
        """Why nothing comes although nothing is wrong, such as "the model is still being loaded"."""


class ThreadStream:
    """One answer: a thread makes it, whoever waits takes pieces from a short queue."""

    def __init__(
        self,
        make: Callable[[Call], Iterator[str]],
        free: threading.BoundedSemaphore,
        *,
        let_go: Callable[[], None] | None = None,
    ) -> None:
        """Begin to *make* pieces in a thread where *free* has a place, else be trouble at once.

        *let_go* is called, from the waiting side, when nobody waits any more.
        """
        self._make = make
        self._free = free
        self._let_go = let_go
        self._queue: Queue[Any] = Queue(PIECES)
        self._call = Call()
        if free.acquire(blocking=False):
            threading.Thread(target=self._run, name="chat", daemon=True).start()
        else:
            self._queue.put(ChatBusy("too many answers are on their way"))

    def next(self, seconds: float) -> str | None:
        """Return the next piece, ``None`` at the end; raise :class:`ChatTrouble` when it broke or took too long."""
        try:
            item = self._queue.get(timeout=seconds) if seconds > 0 else self._queue.get_nowait()
        except Empty:
            if self._call.waits_for:
                raise ChatBusy(self._call.waits_for) from None
            raise ChatTrouble("the model took too long") from None
        if isinstance(item, ChatTrouble):
            raise item
        return item if isinstance(item, str) else None

    def close(self) -> None:
        """Stop; the thread ends on its own."""
        self._call.closed.set()
        if self._let_go is not None:
            self._let_go()

    def _run(self) -> None:
        try:
            for piece in self._make(self._call):
                self._put(piece)
                if self._call.closed.is_set():
                    return
            self._put(_END)
        except ChatTrouble as trouble:
            self._put(trouble)
        except Exception as error:
            # Whatever a library does wrong in this thread, the other side must hear of it and go on without.
            self._put(ChatTrouble(f"the model broke off ({type(error).__name__})"))
        finally:
            self._free.release()

    def _put(self, item: object) -> None:
        while not self._call.closed.is_set():
            try:
                self._queue.put(item, timeout=0.2)
                return
            except Full:
                continue


Speaker = Callable[[Sequence[ChatLine], int, Callable[[], bool]], Iterator[str]]
"""Answers a talk with at most so many tokens, piece by piece, and stops where the last argument says so."""


class ModelHere:
    """A model in this process: loaded at the first use, and used for one answer at a time."""

    def __init__(self, name: str, load: Callable[[], Speaker]) -> None:
        """Take what loads the model; *load* raises :class:`ChatTrouble` with plain words where it cannot."""
        self.name = name
        self._load = load
        self._speaker: Speaker | None = None
        self._one = threading.Lock()
        self._loading = False
        self._free = threading.BoundedSemaphore(WAITING)

    def load(self) -> None:
        """Load the model now, waiting for it; raise :class:`ChatTrouble` where it cannot be had."""
        with self._one:
            self._loaded()

    def open(self, lines: Sequence[ChatLine], *, tokens: int) -> ThreadStream:
        """Begin an answer in a thread of its own; at once trouble while the model is being loaded for another."""
        if self._loading:
            return ThreadStream(_still_loading, threading.BoundedSemaphore(1))
        return ThreadStream(lambda call: self._answer(lines, tokens, call), self._free)

    def _answer(self, lines: Sequence[ChatLine], tokens: int, call: Call) -> Iterator[str]:
        call.waits_for = "the model works for others"
        while not self._one.acquire(timeout=_LOOKS):
            if call.closed.is_set():
                return
        with _released(self._one):
            call.waits_for = "the model is still being loaded"
            speak = self._loaded()
            call.waits_for = ""
            if not call.closed.is_set():
                yield from speak(lines, tokens, call.closed.is_set)

    def _loaded(self) -> Speaker:
        if self._speaker is None:
            self._loading = True
            try:
                self._speaker = self._load()
            finally:
                self._loading = False
        return self._speaker


class _released(AbstractContextManager[None]):
    """Gives a lock back that was taken before."""

    def __init__(self, lock: threading.Lock) -> None:
        self._lock = lock

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def _still_loading(_: Call) -> Iterator[str]:
    raise ChatBusy("the model is still being loaded")
