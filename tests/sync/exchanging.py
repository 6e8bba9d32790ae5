"""A laptop whose exchange runs in its own thread, and what it tells; seconds that a test lets pass. No network."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, Queue

from worlds import Laptop

from checkin.models import Connection, SyncStatus
from checkin.roster import Roster
from checkin.sync.loop import SyncLoop
from checkin.sync.registration import RegistrationSystem

SOON = 20.0  # seconds that a test waits at most


class Exchanging:
    """The loop of one laptop, with the reports that it gave."""

    def __init__(self, laptop: Laptop, system: RegistrationSystem, monotonic: Callable[[], float]) -> None:
        self.told: list[SyncStatus] = []
        self._queue: Queue[SyncStatus] = Queue()
        path, clock = laptop.roster.path, laptop.roster.clock
        self.loop = SyncLoop(lambda: Roster.open(path, clock), system, self._queue.put, 60, monotonic)

    def until(self, found: Callable[[SyncStatus], bool], seconds: float = SOON) -> SyncStatus:
        """The first report of that kind."""
        ends = time.monotonic() + seconds
        try:
            while True:
                self.told.append(self._queue.get(timeout=max(ends - time.monotonic(), 0.0)))
                if found(self.told[-1]):
                    return self.told[-1]
        except Empty:
            raise AssertionError(f"it told only {self.told[-3:]}") from None

    def until_all_is_well(self, seconds: float = SOON) -> SyncStatus:
        return self.until(lambda one: one.connection is Connection.ONLINE and not one.waiting, seconds)

    def until_in_the_way(self, reason: str) -> SyncStatus:
        """Both directions have met it."""
        return self.until(lambda one: one.detail == reason and not one.busy)


@contextmanager
def exchanging(
    laptop: Laptop, system: RegistrationSystem | None = None, monotonic: Callable[[], float] = time.monotonic
) -> Iterator[Exchanging]:
    made = Exchanging(laptop, system or laptop.system, monotonic)
    made.loop.start()
    try:
        yield made
    finally:
        made.loop.stop()


class Seconds:
    """A clock that never goes back, moved by the test; knows how often the loop has looked at it."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._looks = 0
        self._looked = threading.Condition()

    def __call__(self) -> float:
        with self._looked:
            self._looks += 1
            self._looked.notify_all()
        return self.now

    @contextmanager
    def looked_at(self, times: int = 4) -> Iterator[None]:
        """Inside, the loop is woken; at the end it has gone round once since."""
        with self._looked:
            seen = self._looks
        yield
        with self._looked:
            assert self._looked.wait_for(lambda: self._looks >= seen + times, SOON)
