"""The thread beside the window: it runs rounds, tells what came of them, waits longer after failures, and stops."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from queue import Queue

import pytest
from shared_folder import Folder, event, scan

from checkin.models import Connection, SyncStatus
from checkin.roster import Roster
from checkin.sync.lane import seconds_to_wait
from checkin.sync.loop import SyncLoop
from checkin.sync.registration import Answer, Corrected, Outbox, Pulled

SOON = 10.0


class Reports:
    """What the loop told, in order."""

    def __init__(self) -> None:
        self._queue: Queue[SyncStatus] = Queue()
        self.put = self._queue.put

    def next(self) -> SyncStatus:
        return self._queue.get(timeout=SOON)

    def until(self, connection: Connection) -> SyncStatus:
        """The first one of that kind."""
        while (status := self.next()).connection is not connection:
            continue
        return status

    def both(self) -> SyncStatus:
        """What was told after a push and a pull."""
        self.next()
        return self.next()


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "shared")


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with event(tmp_path) as opened:
        yield opened


@pytest.fixture
def loop(roster: Roster, folder: Folder, reports: Reports) -> Iterator[SyncLoop]:
    """Not started; between two rounds it would wait for a minute."""
    made = SyncLoop(lambda: Roster.open(roster.path), folder.system, reports.put, idle_seconds=60)
    yield made
    made.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "sync"]


def test_it_pulls_at_once_and_says_that_it_is_online(
    loop: SyncLoop, folder: Folder, roster: Roster, reports: Reports
) -> None:
    folder.export(range(5))
    loop.start()
    status = reports.both()
    assert (status.connection, status.waiting, status.set_aside) == (Connection.ONLINE, 0, 0)
    assert status.synced_at is not None
    assert roster.tickets.count() == 5


def test_a_scan_wakes_it(loop: SyncLoop, folder: Folder, roster: Roster, reports: Reports) -> None:
    folder.export(range(5))
    loop.start()
    reports.both()
    scan(roster, "1000")
    loop.wake()
    assert (reports.next().connection, roster.scans.outbox_counts()) == (Connection.ONLINE, (0, 0))
    assert len(folder.attendance("Nord")) == 1


def test_busy_until_both_directions_have_answered_what_was_asked_for(
    loop: SyncLoop, folder: Folder, reports: Reports
) -> None:
    loop.start()
    assert [reports.next().busy, reports.next().busy] == [True, False]
    loop.wake()
    assert not reports.next().busy
    loop.now()
    assert [reports.next().busy, reports.next().busy] == [True, False]


def test_a_folder_that_is_away_is_offline_and_its_delays_stand_when_somebody_is_scanned(
    loop: SyncLoop, folder: Folder, roster: Roster, reports: Reports
) -> None:
    away = folder.path.rename(folder.path.with_name("unplugged"))
    scan(roster, "nobody")
    loop.start()
    status = reports.next()
    assert (status.connection, status.waiting, status.detail) == (Connection.OFFLINE, 1, "folder_away")
    assert (status.synced_at, status.since) == (None, None)
    assert reports.next().since is None
    away.rename(folder.path)
    loop.wake()  # while the other side is away a scan does not hurry it
    loop.stop()
    assert roster.scans.outbox_counts() == (1, 0)


def test_a_push_that_had_nothing_to_send_has_reached_nobody(loop: SyncLoop, folder: Folder, reports: Reports) -> None:
    loop.start()
    assert reports.both().connection is Connection.ONLINE
    folder.path.rename(folder.path.with_name("unplugged"))
    loop.now()
    first = reports.both()
    assert first.connection is Connection.OFFLINE
    loop.now()
    assert reports.both().since == first.since is not None


def test_a_roster_that_would_shrink_asks(folder: Folder, roster: Roster, reports: Reports, loop: SyncLoop) -> None:
    folder.export(range(40), minute=1)
    loop.start()
    assert reports.both().connection is Connection.ONLINE
    folder.export(range(3), minute=2)
    loop.now()
    assert reports.until(Connection.ASKS).since is None


def test_it_stops_while_it_waits_and_stopping_twice_is_fine(loop: SyncLoop, reports: Reports) -> None:
    loop.start()
    reports.next()
    loop.stop()
    loop.stop()


def test_it_may_be_stopped_before_it_was_started(loop: SyncLoop) -> None:
    loop.stop()


def test_an_event_file_that_cannot_be_opened_is_tried_again(folder: Folder, roster: Roster, reports: Reports) -> None:
    missing = iter([roster.path.with_name("not-there.checkin")])
    loop = SyncLoop(lambda: Roster.open(next(missing, roster.path)), folder.system, reports.put, idle_seconds=0.01)
    loop.start()
    status = reports.next()
    assert (status.connection, status.detail) == (Connection.OFFLINE, "file_missing")
    loop.stop()


class Surprising:
    """A registration system with a fault in its own code."""

    key = "surprising"
    clock_difference: float | None = None

    def probe(self) -> None:
        raise NotImplementedError

    def pull(self, cursor: str) -> Iterator[Pulled]:
        raise ZeroDivisionError("a fault of ours")

    def held_back(self, folder: Path) -> Path:
        raise NotImplementedError

    def correct(self, corrections: Sequence[Corrected]) -> None:
        raise NotImplementedError

    def push(self, outbox: Outbox) -> Iterator[Answer]:
        raise NotImplementedError


def test_a_surprise_is_offline_and_does_not_end_the_thread(
    roster: Roster, reports: Reports, caplog: pytest.LogCaptureFixture
) -> None:
    loop = SyncLoop(lambda: Roster.open(roster.path), Surprising(), reports.put)
    loop.start()
    status = reports.until(Connection.OFFLINE)
    assert status.detail == "unexpected"
    assert [thread.name for thread in threading.enumerate() if thread.name == "sync"] == ["sync"]
    loop.stop()
    assert "ZeroDivisionError" in caplog.text  # where it happened, see checkin.logbook; not what it said
    assert "a fault of ours" not in caplog.text


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 7.0), (1, 5), (2, 10), (3, 20), (4, 40), (5, 80), (6, 160), (7, 300), (8, 300), (99, 300)],
)
def test_it_waits_longer_with_each_failure_in_a_row(failures: int, seconds: float) -> None:
    assert seconds_to_wait(failures, idle=7.0) == seconds
