"""Encrypted against plain, in turns on the same disk: scan and commit, search per key, opening the file."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from time import perf_counter

from benchmarks.rows import Row, Times
from benchmarks.samples import code, new_event
from checkin import file_keys
from checkin.models import Attempt
from checkin.roster import Roster
from checkin.search import find
from checkin.station import Station

TICKETS, REPEATS, SHOWN = 10_000, 1500, 20
MOST = 1.5  # times as slow as plain, by the median
TYPED = ("b", "br", "bré", "brév", "casteldois", "zoe bre", "loic castel", "rieulon", "marie", "jean pierre vaux")
Act = Callable[[], object]


def run(folder: Path) -> list[Row]:
    """Two events of the same people."""
    key = file_keys.new()
    file_keys.know(key)
    plain = new_event(folder / "plain-of-two.checkin", TICKETS)
    safe = new_event(folder / "safe-of-two.checkin", TICKETS, key=key)
    with Roster.open(plain) as one, Roster.open(safe) as other:
        return [
            _row("scan, committed, encrypted", _scanning(other), _scanning(one)),
            _row("search per key, encrypted", _searching(other), _searching(one)),
            _opening(safe, plain),
        ]


def _row(what: str, encrypted: Act, plain: Act) -> Row:
    ours, floor = _in_turns(encrypted, plain)
    ratio = ours.median / floor.median
    return Row(
        what=f"{what} ({TICKETS:,} tickets)",
        measured=str(ours),
        floor=f"{floor}: the same, plain",
        ratio=ratio,
        target=f"ratio ≤ {MOST:g}",
        ok=ratio <= MOST,
    )


def _opening(safe: Path, plain: Path) -> Row:
    """Once for each thread: no promise but that it is not felt."""
    ours, floor = _in_turns(lambda: Roster.open(safe).close(), lambda: Roster.open(plain).close(), 200)
    return Row(
        what="open the event file, encrypted",
        measured=str(ours),
        floor=f"{floor}: the same, plain",
        ratio=ours.median / floor.median,
        target="median ≤ 16 ms",
        ok=ours.median <= 0.016,
    )


def _in_turns(first: Act, second: Act, repeats: int = REPEATS) -> tuple[Times, Times]:
    took: tuple[list[float], list[float]] = [], []
    for _ in range(repeats):
        for act, times in zip((first, second), took, strict=True):
            start = perf_counter()
            act()
            times.append(perf_counter() - start)
    return Times(took[0]), Times(took[1])


def _scanning(roster: Roster) -> Act:
    chance = random.Random(3)
    station = Station(roster, station_id="Nord", check_in_list=roster.lists.default())
    return lambda: station.scan(Attempt(code=code(chance.randrange(TICKETS))))


def _searching(roster: Roster) -> Act:
    typed = cycle(TYPED)
    roster.tickets.vocabulary()
    return lambda: find(next(typed), roster.tickets, SHOWN)
