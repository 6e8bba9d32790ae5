"""How far a long piece of work has come, and whether anybody still wants it. It does none of the work."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

Tell = Callable[[int, int], None]  # steps done, steps in all; called on the thread that works


class Stopped(Exception):
    """Somebody gave the work up: leave nothing half done, say nothing."""


class Progress:
    """Belongs to one piece of work. `stop` may come from any thread; the next step of the work raises Stopped."""

    def __init__(self, tell: Tell | None = None) -> None:
        self._tell = tell
        self._stopped = Event()
        self._done = self._total = 0

    def begin(self, total: int) -> None:
        """So many steps follow."""
        self._done, self._total = -1, total
        self.step()

    def step(self) -> None:
        """One more is done; Stopped where nobody wants the rest."""
        if self._stopped.is_set():
            raise Stopped
        self._done += 1
        if self._tell:
            self._tell(self._done, self._total)

    def stop(self) -> None:
        """Nobody wants it any more."""
        self._stopped.set()
