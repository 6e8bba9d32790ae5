"""A card from its verdict to the queue, and scans while the printer does not move for half a minute."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import perf_counter

from PySide6.QtCore import QCoreApplication

from benchmarks.rows import Row, Times
from benchmarks.samples import code
from checkin.card_jobs import CardState
from checkin.models import Attempt, ScanResult
from checkin.roster import Roster
from checkin.station import Station
from checkin.ui.printing.backend import Backend, Order, Progress
from checkin.ui.printing.card_queue import CardQueue
from checkin.ui.printing.headless import ensure_gui_application
from checkin.ui.printing.pdf_folder import PdfFolder

CARDS = 100
FIRST = 2000  # ticket from which on nobody else's benchmark has scanned
SETTLE = 1.0  # seconds after the start, before the first person comes
PACE = 0.05  # seconds between two scans
BLOCKED = 30.0  # seconds
SOON_ENOUGH, FRAME = 0.050, 0.016  # seconds


class Watched(PdfFolder):
    """Takes the time when a card was handed over whole: laid out, painted, on the disk."""

    def __init__(self, event_file: Path, taken: list[float]) -> None:
        super().__init__(event_file)
        self._taken = taken

    def send(self, order: Order) -> Progress:
        progress = super().send(order)
        self._taken.append(perf_counter())
        return progress


class Blocked(PdfFolder):
    """A driver that waits for its printer."""

    printer = "Blocked"
    go_on = Event()

    def send(self, order: Order) -> Progress:
        self.go_on.wait()
        return super().send(order)


def run(event: Path) -> list[Row]:
    """Both on one event, with the queue as the window has it."""
    ensure_gui_application()
    return [_handed_over(event), _while_blocked(event)]


def _handed_over(event: Path) -> Row:
    taken: list[float] = []
    queue = CardQueue(event, backend_of=lambda printer, path: Watched(path, taken))
    _pause(SETTLE)
    verdicts = []
    with Roster.open(event) as roster:
        station = Station(roster, station_id="Cartes", check_in_list=roster.lists.default())
        for number in range(FIRST, FIRST + CARDS):
            result = station.scan(Attempt(code=code(number)))
            verdicts.append(perf_counter())
            _print(queue, result)
            _until(lambda: len(taken) == len(verdicts))
    queue.close()
    times = Times([end - start for start, end in zip(verdicts, taken, strict=True)])
    return Row(
        what=f"verdict → card laid out and handed over ({CARDS} cards, PDF)",
        measured=str(times),
        target="p99 ≤ 50 ms",
        ok=times.p99 <= SOON_ENOUGH,
    )


def _while_blocked(event: Path) -> Row:
    def backend(printer: str, path: Path) -> Backend:
        return Blocked(path)

    with Roster.open(event) as roster:
        station = Station(roster, station_id="Cartes", check_in_list=roster.lists.default())
        alone = _scans(station, FIRST + CARDS, BLOCKED / 6, None)
        queue = CardQueue(event, "Blocked", backend_of=backend)
        beside = _scans(station, FIRST + CARDS + len(alone.seconds), BLOCKED, queue)
        queue.close()
        Blocked.go_on.set()
        jobs = [job for job in roster.card_jobs.newest(0) if job.printer == "Blocked"]
    kept = len([job for job in jobs if job.state is not CardState.HANDED_OVER])
    return Row(
        what=f"scan and card asked for, printer blocked for {BLOCKED:.0f} s ({len(beside.seconds)} scans)",
        measured=f"{beside}, {kept} cards kept as not printed",
        floor=f"{alone}: the scans alone",
        ratio=beside.median / alone.median,
        target="p99 ≤ 16 ms, every card kept",
        ok=beside.p99 <= FRAME and kept == len(beside.seconds),
    )


def _scans(station: Station, first: int, seconds: float, queue: CardQueue | None) -> Times:
    """At the door's pace, for so long; with a card for each where there is a queue."""
    measured: list[float] = []
    end = perf_counter() + seconds
    while perf_counter() < end:
        start = perf_counter()
        result = station.scan(Attempt(code=code(first + len(measured))))
        if queue:
            _print(queue, result)
        measured.append(perf_counter() - start)
        _pause(start + PACE - perf_counter())
    return Times(measured)


def _print(queue: CardQueue, result: ScanResult) -> None:
    assert result.ticket
    queue.print(result.ticket)


def _pause(seconds: float) -> None:
    end = perf_counter() + seconds
    _until(lambda: perf_counter() >= end)


def _until(done: Callable[[], bool]) -> None:
    """Let the window's thread do what it has to, as it would between two scans."""
    pause = Event()
    while not done():
        QCoreApplication.processEvents()
        pause.wait(0.001)
