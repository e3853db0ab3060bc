"""Leaves a language model alone for a while when it fails, or when it says what must never be said."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock

FAILURES, FAILED_REST = 3, 30.0
"""So many failures in a row, then so many seconds without it; the first try after that decides again."""
HITS, WINDOW, HOSTILE_REST = 3, 10, 600.0
"""So many of the last answers with a forbidden sentence: such a model is misled or hostile, and rests for longer."""


class Breaker:
    """Counts how one model does, for all conversations together; safe to use from several threads."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Take a *clock* that only runs forward, in seconds."""
        self._clock = clock
        self._lock = Lock()
        self._failures = 0
        self._last: deque[bool] = deque(maxlen=WINDOW)
        self._until = 0.0

    def ready(self) -> bool:
        """Whether the model may be asked now."""
        with self._lock:
            return self._clock() >= self._until

    def worked(self) -> None:
        """Note an answer with nothing forbidden in it."""
        with self._lock:
            self._failures = 0
            self._last.append(False)

    def failed(self) -> None:
        """Note that no usable answer came."""
        with self._lock:
            self._failures += 1
            if self._failures >= FAILURES:
                self._rest(FAILED_REST)

    def hit(self) -> None:
        """Note an answer with a forbidden sentence in it."""
        with self._lock:
            self._failures = 0
            self._last.append(True)
            if sum(self._last) >= HITS:
                self._last.clear()
                self._rest(HOSTILE_REST)

    def _rest(self, seconds: float) -> None:
        self._until = max(self._until, self._clock() + seconds)
