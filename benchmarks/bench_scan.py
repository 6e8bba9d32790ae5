"""A scan through `Station.scan`, committed, beside the bare insert of the same row by `sqlite3`."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import astuple
from datetime import datetime
from pathlib import Path
from time import perf_counter

from benchmarks.rows import Row, Times
from benchmarks.samples import code
from checkin.clock import stored
from checkin.models import Attempt, CheckInList, Scan
from checkin.roster import Roster
from checkin.roster.engine import sqlite3
from checkin.station import Station

REPEATS = 2000
SLOWEST = 0.016  # seconds: one frame of a screen
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "fullfsync = 1", "cache_size = -16000")


def run(event: Path, tickets: int, scans: int) -> list[Row]:
    """Scans and bare inserts take turns, so that both meet the same disk."""
    what = f"scan, committed ({tickets:,} tickets, {scans:,} scans)"
    with Roster.open(event) as roster:
        station = Station(roster, station_id="Nord", check_in_list=roster.lists.default())
        plain = _row(f"{what}", station, _floor(event), tickets)
        station.check_in_list = _with_places(roster, tickets)
        limited = _row(f"{what}, list with a capacity", station, _floor(event), tickets)
    return [plain, limited]


def _with_places(roster: Roster, tickets: int) -> CheckInList:
    with roster.writing():
        return roster.lists.add(CheckInList(id=0, name="Grande salle", capacity=tickets))


def _row(what: str, station: Station, insert: Callable[[Scan], None], tickets: int) -> Row:
    chance = random.Random(3)
    scanned, inserted = [], []
    for _ in range(REPEATS):
        attempt = Attempt(code=code(chance.randrange(tickets)))
        start = perf_counter()
        result = station.scan(attempt)
        scanned.append(perf_counter() - start)
        assert result.scan is not None
        start = perf_counter()
        insert(result.scan)
        inserted.append(perf_counter() - start)
    ours, floor = Times(scanned), Times(inserted)
    ratio = ours.median / floor.median
    return Row(
        what=what,
        measured=str(ours),
        floor=f"{floor}: sqlite3 INSERT + COMMIT of the row",
        ratio=ratio,
        target="p99 ≤ 16 ms, ratio ≤ 2",
        ok=ours.p99 <= SLOWEST and ratio <= 2,
    )


def _floor(event: Path) -> Callable[[Scan], None]:
    """Inserts the same row into a log with the same indexes, as long as ours; reads nothing, decides nothing."""
    path = event.with_name(f"floor-{perf_counter()}.db")
    db = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        db.execute(f"PRAGMA {pragma}")
    db.execute("ATTACH ? AS event", [str(event)])
    schema = db.execute("SELECT sql FROM event.sqlite_schema WHERE tbl_name = 'scans' AND type != 'trigger'").fetchall()
    for (statement,) in schema:
        if statement:
            db.execute(statement)
    db.execute("INSERT INTO main.scans SELECT * FROM event.scans")
    db.execute("DETACH event")
    names = tuple(Scan.__dataclass_fields__)
    query = f"INSERT INTO scans ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"

    def insert(scan: Scan) -> None:
        values = [stored(value) if isinstance(value, datetime) else value for value in astuple(scan)]
        db.execute("BEGIN IMMEDIATE")
        db.execute(query, values)
        db.execute("COMMIT")

    return insert
