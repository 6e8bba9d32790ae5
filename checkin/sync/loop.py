"""The thread that exchanges in the background. No Qt inside; its own connection; stopped by an event."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from checkin import logbook
from checkin.errors import CheckinError, Reason, StoreError
from checkin.logbook import Fixed, What
from checkin.models import Connection, SyncStatus
from checkin.roster import Roster
from checkin.sync.lane import PROBE_SECONDS, Lane
from checkin.sync.registration import RegistrationSystem
from checkin.sync.round import Direction, Round, run_round
from checkin.sync.state import State

IDLE_SECONDS = 10.0  # between two pulls while all is well
TURN_SECONDS = 0.0005  # until a scan at the door gets the interpreter, ten times in its life; Python itself waits 5 ms


class SyncLoop:
    """Pushes and pulls until `stop()`, each at its own pace, and tells `report` what came of it.

    `wake()` after a scan asks for a push soon, `now()` for everything at once, whatever the delays.
    """

    def __init__(
        self,
        open_roster: Callable[[], Roster],
        system: RegistrationSystem,
        report: Callable[[SyncStatus], None],
        idle_seconds: float = IDLE_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._open_roster = open_roster
        self._system = system
        self._report = report
        self._monotonic = monotonic
        self._push, self._pull = Lane(Direction.PUSH, idle_seconds), Lane(Direction.PULL, idle_seconds)
        self._state = State()
        self._reasons: dict[Direction, Reason | None] = {Direction.PUSH: None, Direction.PULL: None}
        self._probe_at = 0.0
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._asked_now = threading.Event()
        self._scanned = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        sys.setswitchinterval(TURN_SECONDS)
        self._thread.start()

    def wake(self) -> None:
        """Somebody was scanned; while the other side is away the delays stand."""
        self._scanned.set()
        if not self._push.failures or not self._pull.failures:
            self._wake.set()

    def now(self) -> None:
        """Somebody asked for it: both directions at once, whatever the delays."""
        self._asked_now.set()
        self._wake.set()

    def stop(self, timeout: float = 10.0) -> None:
        """End after the step under way; what it did not send waits for the next start."""
        self._stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with self._open_roster() as roster, roster.reading():
                    self._state.reached_at = self._state.reached_at or roster.imports.synced_at()
                    self._work(roster)
            except Exception as error:  # the event file is busy, the disk is full: the next round may do
                self._stopped(error)
            self._pause()

    def _work(self, roster: Roster) -> None:
        while not self._stopping.is_set():
            self._hurry()
            if self._state.away and self._monotonic() >= self._probe_at:
                self._probe()
            for lane in (self._push, self._pull):
                if lane.is_due(self._monotonic()) and not self._stopping.is_set():
                    self._go(roster, lane)
            self._pause()

    def _hurry(self) -> None:
        """What was asked for since the last look."""
        if self._asked_now.is_set():
            self._asked_now.clear()
            self._state.asked()
            self._push.hurry()
            self._pull.hurry()
        if self._scanned.is_set() and not (self._push.failures and self._pull.failures):
            self._scanned.clear()
            self._push.want(self._monotonic())

    def _go(self, roster: Roster, lane: Lane) -> None:
        began, failures = self._monotonic(), lane.failures
        done, error = self._round(roster, lane.direction)
        self._note(lane.direction, done, error)
        progress = bool(done.pushed or done.refused or done.added or done.updated)
        lane.came_back(self._monotonic(), error, progress)
        self._state.heard(lane.direction, error, roster.clock(), shrinks=done.shrinks, progress=progress)
        self._probe_at = began + PROBE_SECONDS  # a question that nobody answered has waited for a while itself
        if progress or (lane is self._pull and error is None):
            self._reached(self._push if lane is self._pull else self._pull, is_back=failures > 0)
        self._tell(roster)

    def _note(self, direction: Direction, done: Round, error: CheckinError | None) -> None:
        """What came of a round, where it is not what came of the last one: for hours nothing does."""
        reason = error.reason if error else None
        counts = {"pushed": done.pushed, "refused": done.refused, "added": done.added, "updated": done.updated}
        if any(counts.values()) or self._reasons.get(direction, reason) is not reason:
            logbook.note(What.EXCHANGE, direction=Fixed(direction.value), reason=reason, **counts)
        self._reasons[direction] = reason

    def _reached(self, other: Lane, *, is_back: bool) -> None:
        """The system is there: no reason for the other direction to wait, unless it fails again and again alone."""
        if self._state.away and (is_back or other.failures == 1):
            other.hurry()

    def _round(self, roster: Roster, direction: Direction) -> tuple[Round, CheckinError | None]:
        """A fault of ours in one direction is no reason to stop the other."""
        try:
            done = run_round(roster, self._system, direction, lambda: not self._stopping.is_set())
        except StoreError:
            raise
        except Exception as error:
            return Round(), _known(error)
        return done, done.push_error if direction is Direction.PUSH else done.pull_error

    def _probe(self) -> None:
        """Ask the system itself whether it is back; nobody else's word counts."""
        self._probe_at = self._monotonic() + PROBE_SECONDS
        try:
            self._system.probe()
        except CheckinError:
            return  # still away
        self._push.hurry()
        self._pull.hurry()

    def _tell(self, roster: Roster) -> None:
        waiting, set_aside = roster.scans.outbox_counts()
        status = self._state.status(waiting, set_aside, self._system.clock_difference)
        self._report(replace(status, busy=status.busy or self._asked_now.is_set()))

    def _stopped(self, error: Exception) -> None:
        known = _known(error)
        logbook.note(What.EXCHANGE, reason=known.reason)
        for lane in (self._push, self._pull):
            lane.came_back(self._monotonic(), known, progress=False)
        self._report(SyncStatus(connection=Connection.OFFLINE, detail=known.reason.value))

    def _pause(self) -> None:
        if self._stopping.is_set():  # `stop` wakes one pause only
            return
        until = min(self._push.due, self._pull.due, self._probe_at if self._state.away else float("inf"))
        self._wake.wait(max(until - self._monotonic(), 0.0))
        self._wake.clear()


def _known(error: Exception) -> CheckinError:
    if isinstance(error, CheckinError):
        return error
    logbook.unforeseen(error)
    return StoreError(Reason.UNEXPECTED, detail=type(error).__name__)
