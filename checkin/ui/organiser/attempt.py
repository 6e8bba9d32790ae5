"""One try to make something that takes a while; given up, it takes back whatever it still makes. No widget."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from checkin.event_setup import Made


class Attempt:
    """`make` runs in any thread, once; `give_up` comes from another one, at any time."""

    def __init__(self, make: Callable[[], Made], take_back: Callable[[Made], None]) -> None:
        self._make = make
        self._take_back = take_back
        self._lock = Lock()
        self._given_up = False
        self._made: Made | None = None

    def __call__(self) -> Made:
        made = self._make()
        with self._lock:
            self._made = made
            if self._given_up:
                self._take_back(made)
        return made

    def give_up(self) -> None:
        """Nobody waits for it any more."""
        with self._lock:
            if self._made is not None and not self._given_up:
                self._take_back(self._made)
            self._given_up = True
