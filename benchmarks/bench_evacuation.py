"""The evacuation list: from the key to the painted screen, and onto paper, with 10,000 people inside."""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from benchmarks.rows import Row, Times
from benchmarks.samples import new_event
from checkin.roster import Roster

PEOPLE, SCANS, ROUNDS = 10_000, 40_000, 12
SHOWN = 0.100  # seconds
SCREEN = QSize(1920, 1080)


def run(folder: Path) -> list[Row]:
    """Nearly everybody is inside, on the first list."""
    from checkin.ui.app import make_application

    event = new_event(folder / "evacuation.checkin", PEOPLE, SCANS)
    app = make_application(sys.argv[:1])
    with Roster.open(event) as roster:
        rows = [_shown(roster), _printed(roster, folder / "inside.pdf")]
    app.processEvents()
    return rows


def _shown(roster: Roster) -> Row:
    """As `EvacuationDesk.show` does it; the first round reads and folds names that nobody has asked for yet."""
    from checkin import insiders
    from checkin.ui.evacuation.screen import EvacuationScreen

    screen, image = EvacuationScreen(roster.event.zone), QImage(SCREEN, QImage.Format.Format_RGB32)
    screen.resize(SCREEN)
    screen.ensurePolished()
    readings, paints = [], []
    for _ in range(ROUNDS):
        begun = perf_counter()
        people = insiders.by_name(roster.tickets.insiders())
        readings.append(perf_counter() - begun)
        screen.show_people(people, roster.clock())
        screen.render(image)
        paints.append(perf_counter() - begun)
    screen.close()
    times, floor = Times(paints), Times(readings)
    return Row(
        what=f"evacuation list read and painted ({len(people):,} people inside)",
        measured=f"{times}, the first {paints[0] * 1000:.0f} ms",
        floor=f"{floor.median * 1000:.2f} ms: reading alone",
        ratio=times.median / floor.median,
        target="≤ 100 ms",
        ok=times.median <= SHOWN,
    )


def _printed(roster: Roster, path: Path) -> Row:
    from checkin.ui.printing.papers import write_inside

    begun = perf_counter()
    people = write_inside(roster, path)
    seconds = perf_counter() - begun
    return Row(
        what=f"evacuation list as PDF ({people:,} people)",
        measured=f"{seconds:.2f} s, {path.stat().st_size / 1e6:.1f} MB",
    )
