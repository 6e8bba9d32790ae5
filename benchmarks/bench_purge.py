"""A purge of everybody, beside the least that any purge must do: VACUUM of the same file and its checkpoint."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from benchmarks.rows import Row, Times
from benchmarks.samples import new_event
from checkin.purging import purge
from checkin.roster import Roster

REPEATS = 3
TICKETS, SCANS = 10_000, 30_000
LONGEST = 10.0  # seconds


def run(folder: Path) -> list[Row]:
    """Each time on a copy of the event, so that there is somebody to erase."""
    event = new_event(folder / "purged.checkin", TICKETS, SCANS)
    times = [_once(event, event.with_name(f"purge-{number}.checkin")) for number in range(REPEATS)]
    floor, purged = Times([one[0] for one in times]), Times([one[1] for one in times])
    return [
        Row(
            what=f"purge ({TICKETS:,} people, {SCANS:,} scans)",
            measured=f"{purged.median:.2f} s",
            floor=f"{floor.median:.2f} s: VACUUM and checkpoint of the same file",
            ratio=purged.median / floor.median,
            target="≤ 10 s",
            ok=max(purged.seconds) <= LONGEST,
        )
    ]


def _once(event: Path, copy: Path) -> tuple[float, float]:
    """Seconds of (the floor, the purge)."""
    with Roster.open(event) as roster:
        roster.back_up(copy)
    with Roster.open(copy) as roster:
        begin = perf_counter()
        roster.erasing.compact()
        compacted = perf_counter()
        purge(roster, even_unsent=True)
        return compacted - begin, perf_counter() - compacted
