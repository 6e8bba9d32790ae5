"""The thread that runs rounds in the background. No Qt inside; its own connection; stopped by an event."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from checkin.clock import now
from checkin.errors import CheckinError
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
        try:
            with self._open_roster() as roster:
                while not self._stopping.is_set():
                    self._report(self._one_round(roster))
                    self._wake.wait(self._pause())
                    self._wake.clear()
        except CheckinError as error:
            self._report(SyncStatus(connection=Connection.OFFLINE, detail=error.reason.value))

    def _pause(self) -> float:
        return DELAYS[min(self._failures, len(DELAYS)) - 1] if self._failures else self._idle

    def _one_round(self, roster: Roster) -> SyncStatus:
        try:
            done = run_round(roster, self._system)
        except CheckinError as error:  # the event file is busy or the disk is full: the next round may do
            _log.warning("round stopped: %s", error.reason.value)
            done = Round(errors=[error])
        self._failures = self._failures + 1 if done.errors else 0
        return self._status(roster, done)

    def _status(self, roster: Roster, done: Round) -> SyncStatus:
        waiting, set_aside = roster.scans.outbox_counts()
        connection = Connection.OFFLINE if done.errors else Connection.ASKS if done.shrinks else Connection.ONLINE
        detail = done.errors[0].reason.value if done.errors else ""
        synced_at = None if done.errors else now()
        return SyncStatus(
            connection=connection, waiting=waiting, set_aside=set_aside, synced_at=synced_at, detail=detail
        )
