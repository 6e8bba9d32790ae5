"""The thread that runs rounds in the background. No Qt inside; its own connection; stopped by an event."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from checkin.errors import CheckinError, Reason, StoreError
from checkin.models import Connection, SyncStatus
from checkin.roster import Roster
from checkin.sync.registration import RegistrationSystem
from checkin.sync.round import Round, run_round

DELAYS = (5, 10, 20, 40, 80, 160, 300)  # seconds until the next round, by failures in a row
IDLE_SECONDS = 10.0  # between rounds while all is well
_log = logging.getLogger(__name__)


class SyncLoop:
    """Runs rounds until `stop()`; `wake()` after a scan asks for one soon. Tells `report` what came of each."""

    def __init__(
        self,
        open_roster: Callable[[], Roster],
        system: RegistrationSystem,
        report: Callable[[SyncStatus], None],
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self._open_roster = open_roster
        self._system = system
        self._report = report
        self._idle = idle_seconds
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._failures = 0
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Somebody was scanned; while the other side is away the delays stand."""
        if not self._failures:
            self._wake.set()

    def stop(self, timeout: float = 10.0) -> None:
        """End after the round under way; what it did not send waits for the next start."""
        self._stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with self._open_roster() as roster:
                    self._rounds(roster)
            except Exception as error:  # the event file is busy, the disk is full: the next round may do
                self._stopped(error)
            self._pause()

    def _rounds(self, roster: Roster) -> None:
        while not self._stopping.is_set():
            with roster.reading():
                done = run_round(roster, self._system)
                self._failures = self._failures + 1 if done.errors else 0
                self._report(_status(roster, done))
            self._pause()

    def _stopped(self, error: Exception) -> None:
        self._failures += 1
        known = error if isinstance(error, CheckinError) else StoreError(Reason.UNEXPECTED, detail=repr(error))
        _log.warning("round stopped: %s", known, exc_info=known is not error)
        self._report(SyncStatus(connection=Connection.OFFLINE, detail=known.reason.value))

    def _pause(self) -> None:
        if self._stopping.is_set():  # `stop` wakes one pause only
            return
        self._wake.wait(seconds_to_wait(self._failures, self._idle))
        self._wake.clear()


def seconds_to_wait(failures: int, idle: float) -> float:
    """Until the next round, by failures in a row."""
    return DELAYS[min(failures, len(DELAYS)) - 1] if failures else idle


def _status(roster: Roster, done: Round) -> SyncStatus:
    waiting, set_aside = roster.scans.outbox_counts()
    connection = Connection.OFFLINE if done.errors else Connection.ASKS if done.shrinks else Connection.ONLINE
    return SyncStatus(
        connection=connection,
        waiting=waiting,
        set_aside=set_aside,
        synced_at=None if done.errors else roster.clock(),
        detail=done.errors[0].reason.value if done.errors else "",
    )
