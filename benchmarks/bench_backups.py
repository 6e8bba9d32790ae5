"""Scans while the event is being copied, the look at what a scan needs at opening, a copy taken back."""

from __future__ import annotations

import random
import threading
from pathlib import Path
from time import perf_counter

from benchmarks.bench_scan import SLOWEST
from benchmarks.rows import Row, Times
from benchmarks.samples import code
from checkin import backups
from checkin.backups.restoring import restore
from checkin.models import Attempt
from checkin.roster import Roster
from checkin.station import Station

COPIES = 4
LEAST, WARM = 2000, 200  # scans
LOOKS = 20
AT_OPENING = 0.030  # seconds
BACK = 5.0  # seconds
HEADER = 100  # bytes


def run(large: Path, usual: Path, tickets: int) -> list[Row]:
    """`large` is copied while it is scanned, `usual` opened and taken back."""
    quiet = _scans(large, tickets, copies=0)
    return [_beside(quiet, _scans(large, tickets, copies=COPIES), tickets), _look(usual), *_taken_back(usual)]


def _scans(event: Path, tickets: int, *, copies: int) -> Times:
    """As long as the copies take in another thread; a fixed number of them where there are none."""
    chance, seconds = random.Random(5), list[float]()
    copying = threading.Thread(target=_copy, args=(event, copies))
    copying.start()
    with Roster.open(event) as roster:
        station = Station(roster, station_id="Est", check_in_list=roster.lists.default())
        while copying.is_alive() or len(seconds) < LEAST:
            begin = perf_counter()
            station.scan(Attempt(code=code(chance.randrange(tickets))))
            seconds.append(perf_counter() - begin)
    copying.join()
    return Times(seconds[WARM:])


def _copy(event: Path, copies: int) -> None:
    for _ in range(copies):
        backups.back_up(event)


def _beside(quiet: Times, busy: Times, tickets: int) -> Row:
    return Row(
        what=f"scan while the event is copied ({tickets:,} tickets, {len(busy.seconds)} scans)",
        measured=str(busy),
        floor=f"{quiet}: the same scans without a copy",
        ratio=busy.median / quiet.median,
        target="p99 ≤ 16 ms",
        ok=busy.p99 <= SLOWEST,
    )


def _look(event: Path) -> Row:
    door, whole = [], []
    with Roster.open(event) as roster:
        for _ in range(LOOKS):
            begin = perf_counter()
            assert roster.door_sound()
            between = perf_counter()
            assert roster.sound()
            door.append(between - begin)
            whole.append(perf_counter() - between)
    return Row(
        what="look for damage at opening",
        measured=str(Times(door)),
        floor=f"{Times(whole)}: of the whole file, beside the desk",
        ratio=Times(door).median / Times(whole).median,
        target="≤ 30 ms",
        ok=Times(door).median <= AT_OPENING,
    )


def _taken_back(event: Path) -> list[Row]:
    """The file as it is, then with its header gone, which costs reading it page by page."""
    copy = backups.back_up(event)
    sound = _seconds(copy, event)
    event.write_bytes(bytes(HEADER) + event.read_bytes()[HEADER:])
    damaged = _seconds(copy, event)
    return [_row("copy taken back", sound), _row("copy taken back over a damaged file", damaged)]


def _seconds(copy: Path, event: Path) -> float:
    begin = perf_counter()
    restore(copy, event)
    return perf_counter() - begin


def _row(what: str, seconds: float) -> Row:
    return Row(what=what, measured=f"{seconds:.2f} s", target="≤ 5 s", ok=seconds <= BACK)
